import type {
  ReportDistribution,
  ReportedCorpus,
  ReportGroupings,
  ReportStatistics,
} from '../contract/generated/types.ts';
import { chooseEdges, chooseLogEdges, countBins } from './bins.ts';
import type { ClipTable } from './clip-table.ts';
import { compareTables } from './compare-tables.ts';
import { groupByInterval, groupByValue } from './group-scores.ts';
import type { ReadTable } from './read-clip-table.ts';
import { chooseScale, deviationOn, scoreOn } from './scale.ts';
import { scoreEdges } from './score-edges.ts';
import { findQuantile, summarise } from './score-summary.ts';

const MOST_BINS = 20;
const MOST_INTERVALS = 10;
/** Some clips are cut wrongly: they shall not stretch the intervals in which all others lie. */
const CENTRE = { from: 0.01, to: 0.99 } as const;
/** Wider than any height. */
const WIDTH_FACTOR = 131_072;

/** Statistics of a file, wherever they are shown. */
export type FileStatistics = Omit<ReportStatistics, 'html'>;

/** A distribution of values of which 0 means unknown. */
function distributeKnown(values: Float64Array, leastStep: number): ReportDistribution {
  const known = values.filter((value) => value > 0);
  if (known.length === 0) return { known: 0, summary: null, bins: [] };
  const max = known.reduce((most, value) => Math.max(most, value));
  const min = known.reduce((least, value) => Math.min(least, value));
  const edges = chooseEdges({ min, max }, { mostBins: MOST_BINS, leastStep });
  return { known: known.length, summary: summarise(known), bins: countBins(edges, known) };
}

function chooseCentralEdges(values: Float64Array, choose: typeof chooseLogEdges): readonly number[] {
  if (values.length === 0) return [];
  const sorted = values.toSorted();
  const centre = { min: findQuantile(sorted, CENTRE.from), max: findQuantile(sorted, CENTRE.to) };
  return choose(centre, { mostBins: MOST_INTERVALS });
}

function groupAll(table: ClipTable, scores: Float64Array): ReportGroupings {
  const durations = table.map((clip) => table.number('duration_s', clip));
  const bitrates = table.map((clip) => table.bitrate(clip));
  const pixelsOf = (key: number) => Math.floor(key / WIDTH_FACTOR) * (key % WIDTH_FACTOR);
  return {
    resolution: groupByValue(scores, {
      keyOf: (clip) => table.number('width', clip) * WIDTH_FACTOR + table.number('height', clip),
      labelOf: (key) => `${Math.floor(key / WIDTH_FACTOR)}×${key % WIDTH_FACTOR}`,
      compare: (a, b) => pixelsOf(a) - pixelsOf(b) || a - b,
    }),
    framerate: groupByValue(scores, {
      keyOf: (clip) => Math.round(table.number('framerate', clip) * 100) / 100,
      labelOf: String,
      compare: (a, b) => a - b,
    }),
    duration: groupByInterval(scores, {
      values: durations,
      edges: chooseCentralEdges(durations, chooseEdges),
    }),
    codec: groupByValue(scores, {
      keyOf: (clip) => table.text('encoder_upstream', clip),
      labelOf: (key) => key,
    }),
    bitrate: groupByInterval(scores, {
      values: bitrates,
      edges: chooseCentralEdges(bitrates, chooseLogEdges),
    }),
  };
}

function countCorpora(table: ClipTable): ReportedCorpus[] {
  const rows = new Map<string, ReportedCorpus>();
  for (let clip = 0; clip < table.length; clip += 1) {
    const corpus = table.text('corpus', clip);
    const corpus_version = table.text('corpus_version', clip);
    const key = `${corpus} ${corpus_version}`;
    rows.set(key, { corpus, corpus_version, rows: (rows.get(key)?.rows ?? 0) + 1 });
  }
  return [...rows.values()];
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}

/**
 * Everything that a report tells of rows: counts, distributions and groups, and no value of a single clip.
 *
 * @param against rows of an earlier file
 */
export function composeStatistics(read: ReadTable, against?: ReadTable | undefined): FileStatistics {
  const { file, table } = read;
  const scale = chooseScale([table]);
  const scores = table.map((clip) => scoreOn(scale, table, clip));
  const instants = table.texts('ingested_at_utc').toSorted();
  return {
    jsonl: file,
    scale,
    duplicates: table.duplicates,
    duration_s: sum(table.map((clip) => table.number('duration_s', clip))),
    clip_bytes: sum(table.map((clip) => table.number('src_size_bytes', clip))),
    corpora: countCorpora(table),
    first_ingested_at_utc: instants[0] ?? null,
    last_ingested_at_utc: instants.at(-1) ?? null,
    mos: { known: scores.length, summary: summarise(scores), bins: countBins(scoreEdges(scale), scores) },
    mos_std_dev: distributeKnown(
      table.map((clip) => deviationOn(scale, table, clip)),
      0,
    ),
    n_ratings: distributeKnown(
      table.map((clip) => table.number('n_ratings', clip)),
      1,
    ),
    by: groupAll(table, scores),
    comparison: against === undefined ? null : compareTables(against, read),
  };
}
