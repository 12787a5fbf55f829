import type { ReportDistribution } from '../../contract/generated/types.js';
import type { FileStatistics } from '../compose-statistics.js';
import { type Html } from '../html.js';
import { type TableParts } from './elements.js';
export declare function binTable({ bins, known }: ReportDistribution, caption: string): TableParts;
/** How scores, the spread of opinions and their numbers are distributed. */
export declare function scoresSection({ mos, mos_std_dev, n_ratings, scale }: FileStatistics): Promise<Html | null>;
/** Scores by what the clips are. */
export declare function groupsSection({ by, scale, mos }: FileStatistics): Promise<Html | null>;
