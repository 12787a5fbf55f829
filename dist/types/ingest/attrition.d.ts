import type { RunStats } from '../contract/generated/types.js';
import type { Notice } from './options.js';
/** Share of labels whose clip may be gone before it is worth a warning: 5 to 8 % of the addresses of KonViD-150k are. */
export declare const ATTRITION_WARN_THRESHOLD = 0.1;
/** @throws UserError OPTION_INVALID */
export declare function checkAttritionThreshold(threshold: number | undefined): void;
/** The warning that a run with so many failed downloads deserves, if any. */
export declare function judgeAttrition({ skipped_download: failed, attrition_pct: attrition }: RunStats, threshold?: number): Notice | undefined;
