/**
 * A quantile, interpolated linearly between its neighbours: type 7 of Hyndman and Fan, "Sample quantiles in statistical
 * packages" (The American Statistician, 1996), the default of NumPy and R. simple-statistics has another type.
 *
 * @param sorted ascending, with at least one value
 * @param fraction 0..1
 */
export function findQuantile(sorted: ArrayLike<number>, fraction: number): number {
  const position = (sorted.length - 1) * fraction;
  const before = Math.floor(position);
  const lower = sorted[before] ?? 0;
  const upper = sorted[before + 1] ?? lower;
  return lower + (upper - lower) * (position - before);
}
