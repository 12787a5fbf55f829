import type { ReportScale } from '../contract/generated/types.ts';

const COUNT = new Intl.NumberFormat('en-GB');
const THREE_DIGITS = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 });

const SIZES = [
  [1e12, 'TB'],
  [1e9, 'GB'],
  [1e6, 'MB'],
  [1e3, 'kB'],
] as const;

/** A count with separated thousands: `307,682`. */
export function showCount(count: number): string {
  return COUNT.format(count);
}

/** A measured value with three digits. */
export function showValue(value: number): string {
  return THREE_DIGITS.format(value);
}

/** A score or a deviation, with two decimals on 1..5 and one on 0..100. */
export function showScore(score: number, { max }: ReportScale): string {
  return score.toFixed(max > 10 ? 1 : 2);
}

/** Bytes in decimal units: `2.31 GB`. */
export function showSize(bytes: number): string {
  const [factor, unit] = SIZES.find(([least]) => bytes >= least) ?? [1, 'B'];
  return `${showValue(bytes / factor)} ${unit}`;
}

/** A duration: `2.7 h`, `8.01 s`. */
export function showDuration(seconds: number): string {
  if (seconds >= 3_600) return `${showValue(seconds / 3_600)} h`;
  return seconds >= 60 ? `${showValue(seconds / 60)} min` : `${showValue(seconds)} s`;
}

/** A fraction as a percentage: `4.2 %`. */
export function showShare(part: number, whole: number): string {
  return whole === 0 ? '0 %' : `${showValue((part / whole) * 100)} %`;
}
