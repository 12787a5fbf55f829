import type { ReportScale } from '../contract/generated/types.js';
/** Edges of the bins of scores: the whole scale, whatever stands in a file, so that two files can be laid side by side. */
export declare function scoreEdges({ min, max }: ReportScale): readonly number[];
