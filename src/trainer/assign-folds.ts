import { hash } from 'node:crypto';
import type { SplitConfig } from '../contract/generated/types.ts';

/** What of a content decides its folds. */
export interface SplitSubject {
  readonly id: string;
  readonly meanMos: number;
}

/** What is drawn: the same for every machine and language. */
export interface Draw {
  readonly seed: string;
  /** From 1. */
  readonly repeat: number;
  readonly id: string;
}

const DRAWN_BYTES = 5;

/**
 * A number in [0, 1) from the first 40 bits of SHA-256 over `<seed> <repeat> <id>` in UTF-8: even times the number of folds
 * it fits into a double, so that nothing is ever rounded.
 */
export function drawFraction({ seed, repeat, id }: Draw): number {
  return hash('sha256', `${seed} ${repeat} ${id}`, 'buffer').readUIntBE(0, DRAWN_BYTES) / 2 ** (8 * DRAWN_BYTES);
}

/** The folds of one content, by itself: one number a repeat. */
export function hashFolds(id: string, { kind, seed, repeats, folds, test_share }: SplitConfig): number[] {
  return Array.from({ length: repeats }, (_, index) => {
    const fraction = drawFraction({ seed, repeat: index + 1, id });
    if (kind === 'k-fold') return Math.floor(fraction * folds) + 1;
    return fraction < (test_share ?? 0) ? 1 : 0;
  });
}

/** How many contents of so many a stratified holdout tests. */
function countTested(contents: number, testShare: number): number {
  return Math.round(contents * testShare);
}

/** Contents of one neighbourhood, in an order that is drawn anew for each repeat. */
function drawOrder(ids: readonly string[], seed: string, repeat: number): readonly string[] {
  return ids
    .map((id) => ({ id, fraction: drawFraction({ seed, repeat, id }) }))
    .sort((a, b) => a.fraction - b.fraction || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

/**
 * One repeat of a stratified split: contents in order of their scores are cut into neighbourhoods, and of each one is
 * tested (holdout), or each fold gets one (k-fold). So sets differ by one content at most, and have the same scores.
 */
function stratifyOnce(
  ordered: readonly string[],
  repeat: number,
  { kind, seed, folds, test_share }: SplitConfig,
): ReadonlyMap<string, number> {
  const result = new Map<string, number>();
  const tested = countTested(ordered.length, test_share ?? 0);
  const neighbourhoods = kind === 'k-fold' ? Math.ceil(ordered.length / folds) : tested;
  for (let index = 0; index < neighbourhoods; index += 1) {
    const [start, end] =
      kind === 'k-fold'
        ? [index * folds, (index + 1) * folds]
        : [index, index + 1].map((edge) => Math.floor((edge * ordered.length) / tested));
    const drawn = drawOrder(ordered.slice(start, end), seed, repeat);
    for (const [place, id] of drawn.entries()) result.set(id, kind === 'k-fold' ? place + 1 : Number(place === 0));
  }
  return result;
}

/** The folds of all contents together, exactly balanced by their scores; in the order of the contents. */
function stratifiedFolds(contents: readonly SplitSubject[], config: SplitConfig): readonly number[][] {
  const ordered = [...contents].sort((a, b) => a.meanMos - b.meanMos || (a.id < b.id ? -1 : 1)).map(({ id }) => id);
  const repeats = Array.from({ length: config.repeats }, (_, index) => stratifyOnce(ordered, index + 1, config));
  return contents.map(({ id }) => repeats.map((folds) => folds.get(id) ?? 0));
}

/** The folds of each content, in the order of the contents: one number a repeat, 0 where no fold tests it. */
export function assignFolds(contents: readonly SplitSubject[], config: SplitConfig): readonly number[][] {
  if (config.method === 'stratified') return stratifiedFolds(contents, config);
  return contents.map(({ id }) => hashFolds(id, config));
}
