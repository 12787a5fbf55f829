import { describe, expect, it } from 'vitest';
import { METRICS, type Metric, measureAgreement } from '../../../../src/trainer/score/agreement.ts';

const CORRELATIONS = ['srocc', 'krocc', 'plcc_raw'] as const;
const FITTED = ['plcc_fitted', 'rmse_fitted'] as const;

function measure(predictions: readonly number[], labels: readonly number[]) {
  return measureAgreement({ predictions, labels });
}

function reasonsOf({ metrics }: ReturnType<typeof measure>): Readonly<Partial<Record<Metric, string>>> {
  return Object.fromEntries(
    METRICS.flatMap((metric) => (metrics[metric].reason === null ? [] : [[metric, metrics[metric].reason]])),
  );
}

function all(metrics: readonly Metric[], reason: string) {
  return Object.fromEntries(metrics.map((metric) => [metric, reason]));
}

describe('measureAgreement', () => {
  it('gives the figures worked out by hand, with average ranks for ties', () => {
    // Ranks 1 2.5 2.5 4 5 and 1.5 1.5 3 5 4: products 7.75, squares 9.5 and 9.5.
    const { metrics } = measure([1, 2, 2, 3, 4], [1, 1, 2, 5, 4]);
    expect(metrics.srocc.value).toBeCloseTo(7.75 / 9.5, 12);
    // Of ten pairs seven agree, one contradicts, one is tied in each.
    expect(metrics.krocc.value).toBeCloseTo((7 - 1) / 9, 12);
    // Deviations -1.4 -.4 -.4 .6 1.6 and -1.6 -1.6 -.6 2.4 1.4: products 6.8, squares 5.2 and 13.2.
    expect(metrics.plcc_raw.value).toBeCloseTo(6.8 / Math.sqrt(5.2 * 13.2), 12);
    expect(metrics.rmse_raw.value).toBeCloseTo(Math.sqrt((0 + 1 + 0 + 4 + 0) / 5), 12);
  });

  it('does not depend on the order of the rows', () => {
    const [x, y] = [
      [3, 1, 2, 2, 5, 4],
      [2, 1, 4, 2, 5, 5],
    ];
    const { metrics } = measure(x, y);
    const { metrics: reversed } = measure(x.toReversed(), y.toReversed());
    for (const metric of METRICS) expect(reversed[metric].value).toBeCloseTo(metrics[metric].value ?? Number.NaN, 9);
  });

  it.each([
    { name: 'offset', x: [1e9 + 1, 1e9 + 2, 1e9 + 3, 1e9 + 5, 1e9 + 4], plcc: 0.9 },
    { name: 'tiny unit', x: [1e-9, 2e-9, 3e-9, 5e-9, 4e-9], plcc: 0.9 },
    { name: 'reversed', x: [5, 4, 3, 1, 2], plcc: -0.9 },
  ])('accepts predictions of any unit: $name', ({ x, plcc }) => {
    const { metrics } = measure(x, [1, 2, 3, 4, 5]);
    expect(metrics.plcc_raw.value).toBeCloseTo(plcc, 9);
    expect(metrics.srocc.value).toBeCloseTo(plcc, 9);
    expect(metrics.krocc.value).toBeCloseTo(plcc < 0 ? -0.8 : 0.8, 9);
  });

  it('keeps correlations within -1..1', () => {
    const values = [-3, -2, -4, -3, -5, -2];
    const { metrics } = measure(
      values,
      values.map((value) => -value),
    );
    for (const metric of CORRELATIONS) expect(metrics[metric].value).toBeGreaterThanOrEqual(-1);
    expect(metrics.krocc.value).toBe(-1);
  });

  it.each([
    { name: 'no rows', x: [], y: [], reasons: all(METRICS, 'too-few-rows') },
    { name: 'one row', x: [3], y: [4], reasons: all([...CORRELATIONS, ...FITTED], 'too-few-rows') },
    { name: 'four rows', x: [1, 2, 3, 5], y: [1, 2, 4, 3], reasons: all(FITTED, 'too-few-rows') },
    {
      name: 'equal predictions',
      x: [0.1, 0.1, 0.1, 0.1, 0.1, 0.1],
      y: [1, 2, 3, 4, 5, 3],
      reasons: all([...CORRELATIONS, ...FITTED], 'constant-predictions'),
    },
    {
      name: 'equal labels',
      x: [1, 2, 3, 4, 5, 3],
      y: [0.1, 0.1, 0.1, 0.1, 0.1, 0.1],
      reasons: all([...CORRELATIONS, ...FITTED], 'constant-labels'),
    },
    { name: 'five rows', x: [1, 2, 3, 5, 4], y: [1, 2, 4, 3, 5], reasons: {} },
  ])('gives null with the reason for figures that are not defined: $name', ({ x, y, reasons }) => {
    const measured = measure(x, y);
    expect(reasonsOf(measured)).toEqual(reasons);
    for (const metric of METRICS) expect(measured.metrics[metric].value === null).toBe(metric in reasons);
    expect(measured.logistic === null).toBe('rmse_fitted' in reasons);
  });

  it('defines the error of a single row', () => {
    expect(measure([3], [4]).metrics.rmse_raw.value).toBe(1);
  });
});
