import type { ReportStatistics } from '../contract/generated/types.js';
import type { ReadTable } from './read-clip-table.js';
/** Statistics of a file, wherever they are shown. */
export type FileStatistics = Omit<ReportStatistics, 'html'>;
/**
 * Everything that a report tells of rows: counts, distributions and groups, and no value of a single clip.
 *
 * @param against rows of an earlier file
 */
export declare function composeStatistics(read: ReadTable, against?: ReadTable | undefined): FileStatistics;
