import type { CorpusRow, ReportScale } from '../contract/generated/types.ts';
import {
  findNativeScale,
  type NativeScale,
  rangeOfScale,
  toUnifiedDeviation,
  toUnifiedScore,
} from '../corpora/scale.ts';
import type { Clips } from './clips.ts';
import { spaceEdges } from './distribution.ts';

const UNIFIED: ReportScale = { name: 'unified-0-100', min: 0, max: 100 };

const NATIVE: Readonly<Record<NativeScale, ReportScale>> = {
  '1-5-acr': { name: '1-5-acr', ...rangeOfScale('1-5-acr') },
  '0-100-continuous': { name: '0-100-continuous', ...rangeOfScale('0-100-continuous') },
};

/** A fifth of a point on 1..5, five points on 0..100. */
const SCORE_BINS = 20;

function scalesOf({ isUnified, rows }: Clips): readonly ReportScale[] {
  if (isUnified) return [UNIFIED];
  return [...new Set(rows.map(({ corpus }) => corpus))].map((corpus) => NATIVE[findNativeScale({ corpus })]);
}

/** The common scale of the scores of files; 0..100 if they are on several scales. */
export function chooseScale(files: readonly Clips[]): ReportScale {
  const [first = UNIFIED, ...others] = new Set(files.flatMap(scalesOf));
  return others.length === 0 ? first : UNIFIED;
}

/** A clip's score on a scale that `chooseScale` returned for its file. */
export function scoreOn({ name }: ReportScale, { isUnified }: Pick<Clips, 'isUnified'>, row: CorpusRow): number {
  return name === UNIFIED.name && !isUnified ? toUnifiedScore(row.mos, findNativeScale(row)) : row.mos;
}

/** The deviation of the opinions on a clip, on such a scale. Rows have it on the scale of their corpus. */
export function deviationOn({ name }: ReportScale, row: CorpusRow): number {
  return name === UNIFIED.name ? toUnifiedDeviation(row.mos_std_dev, findNativeScale(row)) : row.mos_std_dev;
}

/** Edges of the bins of scores over the whole scale, so that two files can be compared. */
export function scoreEdges({ min, max }: ReportScale): readonly number[] {
  return spaceEdges(min, max, SCORE_BINS);
}
