import type { ReportScale } from '../contract/generated/types.ts';
import { spaceEdges } from './bins.ts';

/** A fifth of a point on 1..5, five points on 0..100. */
const SCORE_BINS = 20;

/** Edges of the bins of scores: the whole scale, whatever stands in a file, so that two files can be laid side by side. */
export function scoreEdges({ min, max }: ReportScale): readonly number[] {
  return spaceEdges(min, max, SCORE_BINS);
}
