import type { CorpusRow, UnifiedRow } from '../contract/generated/types.ts';

/** Name of the scale on which a corpus' scores stand. */
export type NativeScale = UnifiedRow['mos_native_scale'];

/** How a scale becomes 0..100: least score and what one step is worth. */
const STEPS: Readonly<Record<NativeScale, { readonly least: number; readonly step: number }>> = {
  '1-5-acr': { least: 1, step: 25 },
  '0-100-continuous': { least: 0, step: 1 },
};

/** The ranges that each corpus was published with; a new label of the row schema needs its line here. */
const SCALE_BY_CORPUS: ReadonlyMap<string, NativeScale> = new Map([
  ['konvid-1k', '1-5-acr'],
  ['konvid-150k', '1-5-acr'],
  ['youtube-ugc', '1-5-acr'],
  ['lsvq', '0-100-continuous'],
  ['live-vqc', '0-100-continuous'],
]);

/** The label of a study of one's own tells its scale. */
const CUSTOM_PREFIXES: readonly (readonly [prefix: string, scale: NativeScale])[] = [
  ['custom-1-5-', '1-5-acr'],
  ['custom-0-100-', '0-100-continuous'],
];

/**
 * The one place that tells on which scale a row's score stands.
 *
 * @throws Error for a label that no valid row has
 */
export function findNativeScale({ corpus }: Pick<CorpusRow, 'corpus'>): NativeScale {
  const scale = SCALE_BY_CORPUS.get(corpus) ?? CUSTOM_PREFIXES.find(([prefix]) => corpus.startsWith(prefix))?.[1];
  if (scale !== undefined) return scale;
  throw new Error(`${corpus}: no scale is known`);
}

/** Least and greatest score of a scale. */
export function rangeOfScale(scale: NativeScale): { readonly min: number; readonly max: number } {
  const { least, step } = STEPS[scale];
  return { min: least, max: least + 100 / step };
}

/** A score on the one scale of 0..100. */
export function toUnifiedScore(mos: number, scale: NativeScale): number {
  const { least, step } = STEPS[scale];
  return (mos - least) * step;
}

/** A standard deviation as it is on the scale of 0..100; 0, which means unknown, stays 0. */
export function toUnifiedDeviation(stdDev: number, scale: NativeScale): number {
  return stdDev * STEPS[scale].step;
}
