import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { type Agreement, METRICS, type Metric, measureAgreement, orderSample, type Sample } from './agreement.ts';
import type { ValueOrder } from './average-ranks.ts';

/** How intervals are drawn. */
export interface BootstrapSettings {
  /** How many samples are drawn; 0 for none. */
  readonly replicates: number;
  readonly seed: number;
}

/** Percentile interval of a figure. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** What goes on beside the drawing. */
export interface Drawing {
  readonly signal?: AbortSignal | undefined;
  /** Told after each sample that was drawn. */
  readonly onSample?: (() => void) | undefined;
}

/** Share of the replicates that an interval holds. */
export const INTERVAL_LEVEL = 0.95;
export const DEFAULT_BOOTSTRAP: BootstrapSettings = { replicates: 1_000, seed: 1 };

/** Where fewer of the replicates than this define a figure, their quantiles say nothing of it. */
const LEAST_DEFINED_SHARE = 0.5;
const LEAST_CONTENTS = 2;

/** Rows of each content, in their order. */
function groupByContent(contents: Uint32Array): readonly (readonly number[])[] {
  const groups = new Map<number, number[]>();
  contents.forEach((content, row) => {
    const group = groups.get(content);
    if (group === undefined) groups.set(content, [row]);
    else group.push(row);
  });
  return [...groups.values()];
}

function selectOrder({ places, distinct }: ValueOrder, rows: readonly number[]): ValueOrder {
  return { places: Uint32Array.from(rows, (row) => places[row] ?? 0), distinct };
}

/** Interpolated between the two nearest, as NumPy and R do unless told otherwise (Hyndman and Fan's type 7, 1996). */
function quantile(sorted: Float64Array, share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? 0;
  return below + (place % 1) * ((sorted[Math.ceil(place)] ?? 0) - below);
}

function toInterval(values: readonly number[], replicates: number): Interval | null {
  if (values.length === 0 || values.length < replicates * LEAST_DEFINED_SHARE) return null;
  const sorted = Float64Array.from(values).sort();
  const tail = (1 - INTERVAL_LEVEL) / 2;
  return { low: quantile(sorted, tail), high: quantile(sorted, 1 - tail) };
}

/** A seed for each set of rows, so that one more or less changes nothing in the others. */
function deriveSeed(seed: number, name: string): number {
  return createHash('sha256').update(`${seed}:${name}`).digest().readInt32BE();
}

/**
 * Percentile intervals by drawing whole contents with replacement, as many as there are: clips of one upload agree with
 * each other, and rows drawn one by one would make the intervals too narrow (Efron and Tibshirani, "An introduction to the
 * bootstrap", 1993, chapters 8 and 13). Each replicate is ranked and fitted anew, the fit from where that of the sample
 * itself ended.
 *
 * @param contents number of the content of each row
 * @param name of the set of rows, from which and the seed all draws follow
 * @returns null where less than half of the replicates define a figure, or there are fewer than two contents.
 */
export async function drawIntervals(
  sample: Sample,
  {
    contents,
    name,
    whole,
    settings,
    signal,
    onSample,
  }: Drawing & {
    readonly contents: Uint32Array;
    readonly name: string;
    readonly whole: Agreement;
    readonly settings: BootstrapSettings;
  },
): Promise<Readonly<Record<Metric, Interval | null>>> {
  const groups = settings.replicates === 0 ? [] : groupByContent(contents);
  const drawn = Object.fromEntries(METRICS.map((metric) => [metric, []])) as unknown as Record<Metric, number[]>;
  const replicates = groups.length < LEAST_CONTENTS ? 0 : settings.replicates;
  const random = xoroshiro128plus(deriveSeed(settings.seed, name));
  const orders = orderSample(replicates === 0 ? { predictions: [], labels: [] } : sample);
  for (let replicate = 0; replicate < replicates; replicate += 1) {
    // A signal arrives between two turns of the event loop only.
    await setImmediate();
    signal?.throwIfAborted();
    const rows = groups.flatMap(() => groups[uniformInt(random, 0, groups.length - 1)] ?? []);
    const { metrics } = measureAgreement(
      {
        predictions: Float64Array.from(rows, (row) => sample.predictions[row] ?? 0),
        labels: Float64Array.from(rows, (row) => sample.labels[row] ?? 0),
      },
      {
        orders: {
          predictions: selectOrder(orders.predictions, rows),
          labels: selectOrder(orders.labels, rows),
        },
        start: whole.turn,
      },
    );
    for (const metric of METRICS) if (metrics[metric].value !== null) drawn[metric].push(metrics[metric].value);
    onSample?.();
  }
  return Object.fromEntries(METRICS.map((metric) => [metric, toInterval(drawn[metric], replicates)])) as Record<
    Metric,
    Interval | null
  >;
}
