import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { ScoreBootstrap } from '../../contract/generated/types.ts';
import { findQuantile } from '../../contract/quantile.ts';
import {
  type Agreement,
  METRICS,
  type Metric,
  mapMetrics,
  measureAgreement,
  orderSample,
  type Sample,
} from './agreement.ts';
import { selectOrder } from './ranks.ts';

/** How many samples are drawn, 0 for none, and their seed. */
export type BootstrapSettings = Readonly<Pick<ScoreBootstrap, 'replicates' | 'seed'>>;

/** Percentile interval of a figure. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

export interface DrawHooks {
  readonly signal?: AbortSignal | undefined;
  /** Called after each sample. */
  readonly onSample?: (() => void) | undefined;
}

/** Share of the replicates inside an interval. */
export const INTERVAL_LEVEL = 0.95;

/** If fewer of the replicates define a figure, their quantiles don't describe it. */
const LEAST_DEFINED_SHARE = 0.5;
const LEAST_CONTENTS = 2;

function toInterval(values: readonly number[], replicates: number): Interval | null {
  if (values.length === 0 || values.length < replicates * LEAST_DEFINED_SHARE) return null;
  const sorted = Float64Array.from(values).sort();
  const tail = (1 - INTERVAL_LEVEL) / 2;
  return { low: findQuantile(sorted, tail), high: findQuantile(sorted, 1 - tail) };
}

/** Each set of rows has its own seed, so that adding a set changes nothing in the others. */
function deriveSeed(seed: number, name: string): number {
  return createHash('sha256').update(`${seed}:${name}`).digest().readInt32BE();
}

/**
 * Percentile intervals by drawing whole contents with replacement, as many as there are. Clips of one upload are similar,
 * and drawing single rows would make the intervals too narrow (Efron and Tibshirani, "An introduction to the bootstrap",
 * 1993, chapters 8 and 13). Each replicate is ranked and fitted again, from where the fit of the whole sample ended.
 *
 * @param contents number of the content of each row
 * @param name of the set of rows; the draws follow from name and seed
 * @returns null for a figure that fewer than half of the replicates define, and if there are fewer than two contents.
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
  }: DrawHooks & {
    readonly contents: readonly number[];
    readonly name: string;
    readonly whole: Agreement;
    readonly settings: BootstrapSettings;
  },
): Promise<Readonly<Record<Metric, Interval | null>>> {
  const rowsByContent = [...Map.groupBy(contents.keys(), (row) => contents[row]).values()];
  const replicates = rowsByContent.length < LEAST_CONTENTS ? 0 : settings.replicates;
  if (replicates === 0) return mapMetrics(() => null);
  const drawn = mapMetrics((): number[] => []);
  const random = xoroshiro128plus(deriveSeed(settings.seed, name));
  const orders = orderSample(sample);
  for (let replicate = 0; replicate < replicates; replicate += 1) {
    // A signal arrives only between two turns of the event loop.
    await setImmediate();
    signal?.throwIfAborted();
    const rows = rowsByContent.flatMap(() => rowsByContent[uniformInt(random, 0, rowsByContent.length - 1)] ?? []);
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
  return mapMetrics((metric) => toInterval(drawn[metric], replicates));
}
