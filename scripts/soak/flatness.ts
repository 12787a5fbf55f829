/** Whether what a process holds stays the same over time, judged so that single peaks and noise don't count. */
import { median } from 'simple-statistics';
import type { Sample } from './sample.ts';

export type Quantity = Exclude<keyof Sample, 'atS'>;

/** How much may be added from the beginning of the judged time to its end: so much, or so large a part of the median. */
interface Tolerance {
  readonly absolute: number;
  readonly relative: number;
}

/** Memory is noisy; of what is counted nothing at all may be added. */
export const TOLERANCES: Readonly<Record<Quantity, Tolerance>> = {
  rssMB: { absolute: 32, relative: 0.05 },
  heapMB: { absolute: 3, relative: 0.02 },
  externalMB: { absolute: 8, relative: 0.05 },
  descriptors: { absolute: 0.5, relative: 0 },
  threads: { absolute: 0.5, relative: 0 },
  children: { absolute: 0.5, relative: 0 },
  resources: { absolute: 0.5, relative: 0 },
  leftovers: { absolute: 0.5, relative: 0 },
};

/** Until everything has been loaded, compiled and done once, growth says nothing. */
const WARM_UP_SHARE = 1 / 3;
const BINS = 40;

export interface Verdict {
  readonly quantity: Quantity;
  readonly median: number;
  readonly most: number;
  /** By the Theil–Sen slope. */
  readonly perHour: number;
  /** What the slope adds up to within the judged time. */
  readonly added: number;
  readonly isFlat: boolean;
}

interface Point {
  readonly atS: number;
  readonly value: number;
}

/** One point for each of at most forty stretches of the samples: the medians of time and value. */
function binMedians(samples: readonly Sample[], quantity: Quantity): readonly Point[] {
  const size = Math.ceil(samples.length / BINS);
  const bins = Array.from({ length: Math.ceil(samples.length / size) }, (_, bin) =>
    samples.slice(bin * size, (bin + 1) * size),
  );
  return bins.map((bin) => ({
    atS: median(bin.map(({ atS }) => atS)),
    value: median(bin.map((sample) => sample[quantity])),
  }));
}

/** The median of the slopes between all pairs of points (Sen 1968): up to 29 % of them may lie anywhere. */
function theilSenSlope(points: readonly Point[]): number {
  const slopes = points.flatMap((a, index) =>
    points.slice(index + 1).flatMap((b) => (b.atS > a.atS ? [(b.value - a.value) / (b.atS - a.atS)] : [])),
  );
  return slopes.length === 0 ? 0 : median(slopes);
}

/** Judges each quantity by its samples, which follow each other in time; those of the first third are left out. */
export function judgeFlatness(samples: readonly Sample[]): readonly Verdict[] {
  const judged = samples.slice(Math.floor(samples.length * WARM_UP_SHARE));
  const lengthS = (judged.at(-1)?.atS ?? 0) - (judged[0]?.atS ?? 0);
  return (Object.keys(TOLERANCES) as Quantity[]).map((quantity) => {
    const values = judged.map((sample) => sample[quantity]);
    const slope = theilSenSlope(binMedians(judged, quantity));
    const middle = median(values);
    const { absolute, relative } = TOLERANCES[quantity];
    const added = slope * lengthS;
    const isFlat = added <= Math.max(absolute, relative * middle);
    return { quantity, median: middle, most: Math.max(...values), perHour: slope * 3600, added, isFlat };
  });
}
