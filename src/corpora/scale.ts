import type { CorpusRow, UnifiedRow } from '../contract/generated/types.ts';
import { SCALES } from './corpus.ts';
import { customScaleOf } from './custom.ts';
import { findPublishedCorpus } from './registry.ts';

/** Name of the scale of a corpus' scores. */
export type NativeScale = UnifiedRow['mos_native_scale'];

interface Range {
  readonly min: number;
  readonly max: number;
}

/**
 * The scale of a row's score.
 *
 * @throws Error for a label that no valid row has
 */
export function findNativeScale({ corpus }: Pick<CorpusRow, 'corpus'>): NativeScale {
  const scale = findPublishedCorpus(corpus)?.scale ?? customScaleOf(corpus);
  if (scale === undefined) throw new Error(`${corpus}: no scale is known`);
  return SCALES[scale].name;
}

/** Least and greatest score of a scale. */
export function rangeOfScale(scale: NativeScale): Range {
  return Object.values(SCALES).find(({ name }) => name === scale) as Range;
}

/** A standard deviation on the scale of 0..100; 0, which means unknown, stays 0. */
export function toUnifiedDeviation(stdDev: number, scale: NativeScale): number {
  const { min, max } = rangeOfScale(scale);
  // 100 / 6 is rounded, so 6 on 1..7 would become 100.00000000000001.
  return Math.min(100, stdDev * (100 / (max - min)));
}

/** A score on the scale of 0..100: its own lower end becomes 0, its upper end 100. */
export function toUnifiedScore(mos: number, scale: NativeScale): number {
  return toUnifiedDeviation(mos - rangeOfScale(scale).min, scale);
}
