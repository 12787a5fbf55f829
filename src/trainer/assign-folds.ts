import { hash } from 'node:crypto';
import type { SplitConfig } from '../contract/generated/types.ts';
import type { Content } from './contents.ts';

/** What a draw depends on. It gives the same number on every machine and in every language. */
export interface Draw {
  readonly seed: string;
  /** From 1. */
  readonly repeat: number;
  readonly id: string;
}

const DRAWN_BYTES = 5;

/**
 * A number in [0, 1) from the first 40 bits of SHA-256 over `<seed> <repeat> <id>` in UTF-8. Its product with the number of
 * folds fits into a double, so that nothing is rounded.
 */
export function drawFraction({ seed, repeat, id }: Draw): number {
  return hash('sha256', `${seed} ${repeat} ${id}`, 'buffer').readUIntBE(0, DRAWN_BYTES) / 2 ** (8 * DRAWN_BYTES);
}

/** The folds of one content, which don't depend on the others: one number for each repeat. */
export function hashFolds(id: string, { kind, seed, repeats, folds, test_share }: SplitConfig): number[] {
  return Array.from({ length: repeats }, (_, index) => {
    const fraction = drawFraction({ seed, repeat: index + 1, id });
    if (kind === 'k-fold') return Math.floor(fraction * folds) + 1;
    return fraction < (test_share ?? 0) ? 1 : 0;
  });
}

/** Ids in an order that is drawn anew for each repeat. */
function drawOrder(ids: readonly string[], seed: string, repeat: number): readonly string[] {
  return ids
    .map((id) => ({ id, fraction: drawFraction({ seed, repeat, id }) }))
    .sort((a, b) => a.fraction - b.fraction || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

/**
 * One repeat of a stratified split. Contents in the order of their scores are cut into neighbourhoods, of which one content
 * each is tested (holdout), or each fold gets one (k-fold). So sets differ by at most one content and have similar scores.
 */
function stratifyOnce(
  ordered: readonly string[],
  repeat: number,
  { kind, seed, folds, test_share }: SplitConfig,
): ReadonlyMap<string, number> {
  const result = new Map<string, number>();
  const tested = Math.round(ordered.length * (test_share ?? 0));
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

/** The repeats in which a content is for validation wherever it isn't tested. */
export function drawValidation(id: string, { seed, repeats, val_share: share = 0 }: SplitConfig): number[] {
  const all = Array.from({ length: repeats }, (_, index) => index + 1);
  return all.filter((repeat) => drawFraction({ seed: `${seed} val`, repeat, id }) < share);
}

/** The folds of each content, in the order of the contents: one number for each repeat, 0 if no fold tests it. */
export function assignFolds(
  contents: readonly Pick<Content, 'id' | 'meanMos'>[],
  config: SplitConfig,
): readonly number[][] {
  if (config.method === 'hash') return contents.map(({ id }) => hashFolds(id, config));
  const ordered = [...contents].sort((a, b) => a.meanMos - b.meanMos || (a.id < b.id ? -1 : 1)).map(({ id }) => id);
  const repeats = Array.from({ length: config.repeats }, (_, index) => stratifyOnce(ordered, index + 1, config));
  return contents.map(({ id }) => repeats.map((folds) => folds.get(id) ?? 0));
}
