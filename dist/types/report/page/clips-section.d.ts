import type { ReportScale } from '../../contract/generated/types.js';
import type { ClipTable } from '../clip-table.js';
import { type Html } from '../html.js';
/** Every clip with its values, which the page's script shows a page at a time. */
export declare function clipsSection(table: ClipTable, scale: ReportScale): Html;
