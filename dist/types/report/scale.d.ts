import type { ReportScale } from '../contract/generated/types.js';
import type { ClipTable } from './clip-table.js';
/** The one scale on which the scores of tables stand; the one of 0..100 where they stand on several. */
export declare function chooseScale(tables: readonly ClipTable[]): ReportScale;
/** A clip's score on a scale that `chooseScale` has given for its table. */
export declare function scoreOn({ name }: ReportScale, table: ClipTable, clip: number): number;
/** The deviation of the opinions on a clip, on such a scale; rows carry it as their corpus gave it. */
export declare function deviationOn({ name }: ReportScale, table: ClipTable, clip: number): number;
