/** Numbers in a row, of whatever kind holds them; all finite. */
export type Numbers = ArrayLike<number>;

/** The place of each value among the distinct ones, from 0: all that ranks need to know of values. */
export interface ValueOrder {
  readonly places: Uint32Array;
  /** How many distinct values there are. */
  readonly distinct: number;
}

/** Sorts values once, so that ranking any selection of them takes no more sorting. */
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

/**
 * Ranks from 1, where tied values share the mean of the ranks that they take up (Kendall, "The treatment of ties in
 * ranking problems", Biometrika 33, 1945).
 */
export function rankOnAverage({ places, distinct }: ValueOrder): Float64Array {
  const counts = new Uint32Array(distinct);
  for (const place of places) counts[place] = (counts[place] ?? 0) + 1;
  let before = 0;
  const rankByPlace = Float64Array.from(counts, (count) => {
    const rank = before + (count + 1) / 2;
    before += count;
    return rank;
  });
  return Float64Array.from(places, (place) => rankByPlace[place] ?? 0);
}
