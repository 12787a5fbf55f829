import { describe, expect, it } from 'vitest';
import { measureAgreement } from '../../../../src/trainer/score/agreement.ts';
import { drawIntervals } from '../../../../src/trainer/score/bootstrap.ts';
import { makeRandom } from '../../../support/random.ts';

const ROWS = 60;
const random = makeRandom(5);
const labels = Float64Array.from({ length: ROWS }, () => 1 + 4 * random());
const sample = { labels, predictions: labels.map((label) => label + random() - 0.5) };
const OWN_CONTENTS = Array.from({ length: ROWS }, (_, row) => row);

function draw(options: Partial<Parameters<typeof drawIntervals>[1]> = {}) {
  const whole = measureAgreement(sample);
  return drawIntervals(sample, {
    contents: OWN_CONTENTS,
    name: '1/1',
    whole,
    settings: { replicates: 100, seed: 1 },
    ...options,
  });
}

describe('drawIntervals', () => {
  it('gives intervals that contain the figure', async () => {
    const intervals = await draw();
    const { metrics } = measureAgreement(sample);
    for (const [metric, interval] of Object.entries(intervals)) {
      const { value } = metrics[metric as keyof typeof metrics];
      expect(interval?.low, metric).toBeLessThan(value ?? Number.NaN);
      expect(interval?.high, metric).toBeGreaterThan(value ?? Number.NaN);
    }
  });

  it('gives the same intervals for the same seed and set, and others for another seed or set', async () => {
    const first = await draw();
    expect(await draw()).toEqual(first);
    expect(await draw({ settings: { replicates: 100, seed: 2 } })).not.toEqual(first);
    expect(await draw({ name: '1/2' })).not.toEqual(first);
  });

  it('draws whole contents, not single rows', async () => {
    // Every clip four times: the rows add no information, and an interval by rows would be half as wide.
    const fourfold = {
      predictions: Float64Array.from({ length: 4 * ROWS }, (_, row) => sample.predictions[row % ROWS] ?? 0),
      labels: Float64Array.from({ length: 4 * ROWS }, (_, row) => sample.labels[row % ROWS] ?? 0),
    };
    const byContent = Array.from({ length: 4 * ROWS }, (_, row) => row % ROWS);
    const settings = { replicates: 100, seed: 1 };
    const whole = measureAgreement(fourfold);
    const once = (await draw()).plcc_raw;
    const repeated = (await drawIntervals(fourfold, { contents: byContent, name: '1/1', whole, settings })).plcc_raw;
    expect(repeated?.low).toBeCloseTo(once?.low ?? 0, 9);
    expect(repeated?.high).toBeCloseTo(once?.high ?? 0, 9);
  });

  it('gives none for no samples and for a single content', async () => {
    const none = { srocc: null, krocc: null, plcc_raw: null, rmse_raw: null, plcc_fitted: null, rmse_fitted: null };
    expect(await draw({ settings: { replicates: 0, seed: 1 } })).toEqual(none);
    expect(await draw({ contents: OWN_CONTENTS.map(() => 0) })).toEqual(none);
  });

  it('gives none for a figure that most samples do not define', async () => {
    // Only a sample with both the second and the third clip has two predictions and two labels: 12 of 27.
    const rare = { predictions: [1, 1, 2], labels: [1, 2, 1] };
    const settings = { replicates: 400, seed: 1 };
    const contents = [0, 1, 2];
    const intervals = await drawIntervals(rare, { contents, name: 'a', whole: measureAgreement(rare), settings });
    expect(intervals.srocc).toBeNull();
    expect(intervals.rmse_raw).toEqual({ low: 0, high: 1 });
  });

  it('stops on a signal', async () => {
    const controller = new AbortController();
    const drawing = draw({ settings: { replicates: 1_000_000, seed: 1 }, signal: controller.signal });
    controller.abort(new Error('enough'));
    await expect(drawing).rejects.toThrow('enough');
  });
});
