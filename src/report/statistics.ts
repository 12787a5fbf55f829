import type {
  CorpusRow,
  ReportDistribution,
  ReportedCorpus,
  ReportGroup,
  ReportGroupings,
  ReportStatistics,
} from '../contract/generated/types.ts';
import { findQuantile } from '../contract/quantile.ts';
import { bitrateOf, type Clips, chooseScale, deviationOn, scoreOn } from './clips.ts';
import { compareClips } from './compare-clips.ts';
import { chooseEdges, chooseLogEdges, countBins, findBin, scoreEdges, summarise } from './distribution.ts';

const MOST_BINS = 20;
const MOST_INTERVALS = 10;
/** Groups that are shown; rarer values form one group. */
const MOST_GROUPS = 12;
/** Some clips are cut wrongly and must not stretch the intervals of all others. */
const CENTRE = { from: 0.01, to: 0.99 } as const;

/** Statistics of a file, for the page, the terminal and the result. */
export type FileStatistics = Omit<ReportStatistics, 'html'>;

/** The groupings of scores with their titles, in the order in which they are shown. */
export const GROUPINGS: readonly (readonly [key: keyof ReportGroupings, title: string])[] = [
  ['resolution', 'MOS by resolution'],
  ['framerate', 'MOS by frame rate (fps)'],
  ['duration', 'MOS by duration (s)'],
  ['codec', 'MOS by codec'],
  ['bitrate', 'MOS by bitrate (Mbit/s)'],
];

/** A clip in a grouping. */
interface ScoredClip {
  readonly row: CorpusRow;
  readonly score: number;
}

/** The distribution of values of which 0 means unknown. */
function distributeKnown(values: readonly number[], leastStep: number): ReportDistribution {
  const known = values.filter((value) => value > 0);
  if (known.length === 0) return { known: 0, summary: null, bins: [] };
  const max = known.reduce((most, value) => Math.max(most, value));
  const min = known.reduce((least, value) => Math.min(least, value));
  const edges = chooseEdges({ min, max }, { mostBins: MOST_BINS, leastStep });
  return { known: known.length, summary: summarise(known), bins: countBins(edges, known) };
}

function toGroup(label: string, clips: readonly ScoredClip[]): ReportGroup {
  return { label, clips: clips.length, scores: summarise(clips.map(({ score }) => score)) };
}

/**
 * Groups clips by a value. The most frequent values make one group each, the others one together.
 *
 * @param compare order of the groups; by default by their number of clips
 */
function groupByValue(
  clips: readonly ScoredClip[],
  labelOf: (row: CorpusRow) => string,
  compare?: (a: CorpusRow, b: CorpusRow) => number,
): ReportGroup[] {
  const groups = [...Map.groupBy(clips, ({ row }) => labelOf(row))].sort(([, a], [, b]) => b.length - a.length);
  const shown = groups.slice(0, groups.length > MOST_GROUPS ? MOST_GROUPS - 1 : MOST_GROUPS);
  const rest = groups.slice(shown.length).map(([, group]) => group);
  if (compare !== undefined) {
    shown.sort(([, [a]], [, [b]]) => (a === undefined || b === undefined ? 0 : compare(a.row, b.row)));
  }
  const others = rest.length === 0 ? [] : [toGroup(`${rest.length} others`, rest.flat())];
  return [...shown.map(([label, group]) => toGroup(label, group)), ...others];
}

/** Groups clips by intervals of a value. Intervals without a clip are left out. */
function groupByInterval(
  clips: readonly ScoredClip[],
  measure: (row: CorpusRow) => number,
  choose: typeof chooseLogEdges,
): ReportGroup[] {
  const values = Float64Array.from(clips, ({ row }) => measure(row)).sort();
  if (values.length === 0) return [];
  const centre = { min: findQuantile(values, CENTRE.from), max: findQuantile(values, CENTRE.to) };
  const edges = choose(centre, { mostBins: MOST_INTERVALS });
  const isOpenBelow = (values[0] ?? 0) < (edges[0] ?? 0);
  const isOpenAbove = (values.at(-1) ?? 0) > (edges.at(-1) ?? 0);
  const groups = Map.groupBy(clips, ({ row }) => findBin(edges, measure(row)));
  return edges.slice(1).flatMap((to, bin) => {
    const group = groups.get(bin);
    if (group === undefined) return [];
    const from = edges[bin] ?? 0;
    if (isOpenBelow && bin === 0) return [toGroup(`< ${to}`, group)];
    return [toGroup(isOpenAbove && bin === edges.length - 2 ? `≥ ${from}` : `${from} to ${to}`, group)];
  });
}

function groupAll(clips: readonly ScoredClip[]): ReportGroupings {
  const roundRate = ({ framerate }: CorpusRow) => Math.round(framerate * 100) / 100;
  return {
    resolution: groupByValue(
      clips,
      ({ width, height }) => `${width}×${height}`,
      (a, b) => a.width * a.height - b.width * b.height || a.width - b.width || a.height - b.height,
    ),
    framerate: groupByValue(
      clips,
      (row) => String(roundRate(row)),
      (a, b) => roundRate(a) - roundRate(b),
    ),
    duration: groupByInterval(clips, ({ duration_s }) => duration_s, chooseEdges),
    codec: groupByValue(clips, ({ encoder_upstream }) => encoder_upstream),
    bitrate: groupByInterval(clips, bitrateOf, chooseLogEdges),
  };
}

function countCorpora(rows: readonly CorpusRow[]): ReportedCorpus[] {
  const counts = new Map<string, ReportedCorpus>();
  for (const { corpus, corpus_version } of rows) {
    const key = `${corpus} ${corpus_version}`;
    const count = counts.get(key) ?? { corpus, corpus_version, rows: 0 };
    count.rows += 1;
    counts.set(key, count);
  }
  return [...counts.values()];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/**
 * The statistics of a report: counts, distributions and groups, without a value of a single clip.
 *
 * @param against the clips of an earlier file
 */
export function composeStatistics(clips: Clips, against?: Clips | undefined): FileStatistics {
  const { file, rows, duplicates } = clips;
  const scale = chooseScale([clips]);
  const scored = rows.map((row) => ({ row, score: scoreOn(scale, clips, row) }));
  const scores = scored.map(({ score }) => score);
  const instants = [...new Set(rows.map(({ ingested_at_utc }) => ingested_at_utc))].sort();
  return {
    jsonl: file,
    scale,
    duplicates,
    duration_s: sum(rows.map(({ duration_s }) => duration_s)),
    clip_bytes: sum(rows.map(({ src_size_bytes }) => src_size_bytes)),
    corpora: countCorpora(rows),
    first_ingested_at_utc: instants[0] ?? null,
    last_ingested_at_utc: instants.at(-1) ?? null,
    mos: { known: scores.length, summary: summarise(scores), bins: countBins(scoreEdges(scale), scores) },
    mos_std_dev: distributeKnown(
      rows.map((row) => deviationOn(scale, clips, row)),
      0,
    ),
    n_ratings: distributeKnown(
      rows.map(({ n_ratings }) => n_ratings),
      1,
    ),
    by: groupAll(scored),
    comparison: against === undefined ? null : compareClips(against, clips),
  };
}
