import type { ReportComparison } from '../../contract/generated/types.js';
import { type Html } from '../html.js';
/** What has come, gone and changed since an earlier file. */
export declare function comparisonSection(comparison: ReportComparison | null): Promise<Html | null>;
