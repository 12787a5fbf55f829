import type { ValueOrder } from './average-ranks.ts';

/** Indices sorted by place; those of equal places stay in the order in which they come. */
function sortByPlace(indices: Uint32Array, { places, distinct }: ValueOrder): Uint32Array {
  const starts = new Uint32Array(distinct + 1);
  for (const place of places) starts[place + 1] = (starts[place + 1] ?? 0) + 1;
  for (let place = 0; place < distinct; place += 1) starts[place + 1] = (starts[place + 1] ?? 0) + (starts[place] ?? 0);
  const sorted = new Uint32Array(indices.length);
  for (const index of indices) {
    const place = places[index] ?? 0;
    const at = starts[place] ?? 0;
    sorted[at] = index;
    starts[place] = at + 1;
  }
  return sorted;
}

/** Pairs among the members of groups, of which a group of g has g (g - 1) / 2. */
class PairCounter {
  pairs = 0;
  #size = 0;

  count(isSameGroup: boolean): void {
    this.#size = isSameGroup ? this.#size + 1 : 1;
    this.pairs += this.#size - 1;
  }
}

/** Counts how many of the places that were added so far lie above another (Fenwick, 1994). */
class PlaceCounter {
  readonly #sums: Uint32Array;
  #added = 0;

  constructor(distinct: number) {
    this.#sums = new Uint32Array(distinct + 1);
  }

  add(place: number): void {
    this.#added += 1;
    for (let at = place + 1; at < this.#sums.length; at += at & -at) this.#sums[at] = (this.#sums[at] ?? 0) + 1;
  }

  countAbove(place: number): number {
    let upTo = 0;
    for (let at = place + 1; at > 0; at -= at & -at) upTo += this.#sums[at] ?? 0;
    return this.#added - upTo;
  }
}

/**
 * Kendall's tau-b, which average ranks give: (concordant - discordant) / sqrt((all - tied in x) (all - tied in y)), over
 * pairs. In O(n log n) by counting inversions (Knight, "A computer method for calculating Kendall's tau with ungrouped
 * data", JASA 61, 1966). All counts are whole numbers below 2^53 for up to 10^8 values.
 *
 * @returns undefined where x or y has fewer than two different values.
 */
export function correlateByKendall(x: ValueOrder, y: ValueOrder): number | undefined {
  const n = x.places.length;
  const indices = Uint32Array.from(x.places, (_, index) => index);
  const ordered = sortByPlace(sortByPlace(indices, y), x);
  const seen = new PlaceCounter(y.distinct);
  const tiedInX = new PairCounter();
  const tiedInBoth = new PairCounter();
  const countInY = new Uint32Array(y.distinct);
  let discordant = 0;
  let lastX = -1;
  let lastY = -1;
  for (const index of ordered) {
    const placeX = x.places[index] ?? 0;
    const placeY = y.places[index] ?? 0;
    // Within one value of x those of y ascend, so that no pair tied in x is taken for an inversion.
    discordant += seen.countAbove(placeY);
    seen.add(placeY);
    tiedInX.count(placeX === lastX);
    tiedInBoth.count(placeX === lastX && placeY === lastY);
    countInY[placeY] = (countInY[placeY] ?? 0) + 1;
    lastX = placeX;
    lastY = placeY;
  }
  const tiedInY = countInY.reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
  const all = (n * (n - 1)) / 2;
  if (tiedInX.pairs === all || tiedInY === all) return undefined;
  const difference = all - tiedInX.pairs - tiedInY + tiedInBoth.pairs - 2 * discordant;
  const tau = difference / Math.sqrt(all - tiedInX.pairs) / Math.sqrt(all - tiedInY);
  return Math.min(1, Math.max(-1, tau));
}
