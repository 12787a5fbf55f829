/** A list of finite numbers: a plain or a typed array. */
export type Numbers = ArrayLike<number>;

/** The place of each value among the distinct values, from 0. Ranks need to know nothing else. */
export interface ValueOrder {
  readonly places: Uint32Array;
  /** Number of distinct values. */
  readonly distinct: number;
}

/** Sorts values once. The order of any selection of them then needs no more sorting, which makes a bootstrap fast. */
export function orderValues(values: Numbers): ValueOrder {
  const sorted = Uint32Array.from(values, (_, index) => index).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const places = new Uint32Array(values.length);
  let distinct = 0;
  let last: number | undefined;
  for (const index of sorted) {
    const value = values[index];
    if (value !== last) distinct += 1;
    places[index] = distinct - 1;
    last = value;
  }
  return { places, distinct };
}

/** The order of the given rows. A row may occur more than once. */
export function selectOrder({ places, distinct }: ValueOrder, rows: readonly number[]): ValueOrder {
  return { places: Uint32Array.from(rows, (row) => places[row] ?? 0), distinct };
}

function countPlaces({ places, distinct }: ValueOrder): Uint32Array {
  const counts = new Uint32Array(distinct);
  for (const place of places) counts[place] = (counts[place] ?? 0) + 1;
  return counts;
}

/**
 * Ranks from 1. Tied values share the mean of their ranks (Kendall, "The treatment of ties in ranking problems",
 * Biometrika 33, 1945).
 */
export function rankOnAverage(order: ValueOrder): Float64Array {
  let before = 0;
  const rankByPlace = Float64Array.from(countPlaces(order), (count) => {
    const rank = before + (count + 1) / 2;
    before += count;
    return rank;
  });
  return Float64Array.from(order.places, (place) => rankByPlace[place] ?? 0);
}

function countPairs(values: number): number {
  return (values * (values - 1)) / 2;
}

function countTiedPairs(order: ValueOrder): number {
  return countPlaces(order).reduce((sum, count) => sum + countPairs(count), 0);
}

/** Counts how many of the places added so far are above another one (a Fenwick tree). */
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
 * Kendall's tau-b: (concordant - discordant) / sqrt((all - tied in x) (all - tied in y)), over pairs. Takes O(n log n) by
 * counting inversions (Knight, JASA 61, 1966). All counts are integers below 2^53 for up to 10^8 values.
 *
 * @returns undefined if x or y has fewer than two distinct values.
 */
export function correlateByKendall(x: ValueOrder, y: ValueOrder): number | undefined {
  const all = countPairs(x.places.length);
  const [tiedInX, tiedInY] = [countTiedPairs(x), countTiedPairs(y)];
  if (tiedInX === all || tiedInY === all) return undefined;
  const seen = new PlaceCounter(y.distinct);
  let [discordant, tiedInBoth, same, last] = [0, 0, 0, -1];
  // Within one value of x those of y ascend, so that a pair tied in x does not count as an inversion.
  const sorted = Float64Array.from(x.places, (place, row) => place * y.distinct + (y.places[row] ?? 0)).sort();
  for (const pair of sorted) {
    const place = pair % y.distinct;
    discordant += seen.countAbove(place);
    seen.add(place);
    same = pair === last ? same + 1 : 0;
    tiedInBoth += same;
    last = pair;
  }
  const difference = all - tiedInX - tiedInY + tiedInBoth - 2 * discordant;
  const tau = difference / Math.sqrt(all - tiedInX) / Math.sqrt(all - tiedInY);
  return Math.min(1, Math.max(-1, tau));
}
