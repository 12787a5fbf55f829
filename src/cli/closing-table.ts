/** The table that ends `ingest` and `merge` on a terminal: outcomes of the labels, where answers came from, where the files are. */
import type { IngestManifest, LabelOutcomes, ResultError } from '../contract/generated/types.ts';
import { countOf } from '../files/count-of.ts';
import { countSkipped } from '../ingest/outcomes.ts';
import { showCount } from '../report/show-number.ts';
import { formatBytes, formatSeconds, wrapWords } from './layout.ts';
import { canRedraw, columnsOf, type Piece, type Reporter, type Style } from './reporter.ts';

/** A finished run, as the table shows it. */
export interface ClosedRun {
  readonly manifest: IngestManifest;
  readonly manifestPath: string;
  readonly failures: readonly ResultError[];
  /** How long the run took, in seconds. */
  readonly elapsedS: number;
}

export type TableLine = readonly Piece[];

const MARGIN = '  ';
const GAP = '  ';
/** A wider table is not easier to read. */
const WIDEST = 100;
const NARROWEST_BAR = 10;
const LABEL_WIDTH = 'download-failed'.length;

type ShownOutcome = keyof LabelOutcomes | 'existing';

/** In the order in which a label may meet them, with the style of their bars. */
const OUTCOMES: readonly (readonly [ShownOutcome, Style])[] = [
  ['written', 'green'],
  ['existing', 'green'],
  ['dedup', 'cyan'],
  ['conflict', 'yellow'],
  ['broken', 'yellow'],
  ['missing', 'yellow'],
  ['rejected', 'yellow'],
  ['download-failed', 'yellow'],
];

/** A value of the table's last part. */
interface Fact extends Piece {
  readonly isPath?: boolean;
}

/** Two texts at both ends of a line, or on two lines if they don't fit. */
function spread(left: Piece, right: Piece, width: number): readonly TableLine[] {
  const between = width - left.text.length - right.text.length;
  if (between < GAP.length)
    return [
      [{ text: MARGIN }, left],
      [{ text: MARGIN }, right],
    ];
  return [[{ text: MARGIN }, left, { text: ' '.repeat(between) }, right]];
}

function rule(width: number): TableLine {
  return [{ text: `${MARGIN}${'─'.repeat(width)}`, style: 'dim' }];
}

function composeHeading({ manifest, elapsedS }: ClosedRun, width: number): readonly TableLine[] {
  const { corpus, labels, partial, shard, merged_from: from } = manifest;
  const part = shard === undefined ? '' : `, shard ${shard.index} of ${shard.count}`;
  const whole = from === undefined ? '' : `, ${from.shards.length} of ${from.count} shards`;
  const name = `${corpus}${part}${whole}${partial && shard === undefined ? ' (partial)' : ''}`;
  const rate = labels.taken / Math.max(0.001, elapsedS);
  const time = elapsedS < 10 ? `${elapsedS.toFixed(1)} s` : formatSeconds(elapsedS);
  const pace = `${rate < 10 ? rate.toFixed(1) : showCount(Math.round(rate))} labels/s`;
  const done = `${showCount(labels.taken)} labels in ${time}, ${pace}`;
  return spread({ text: name, style: 'bold' }, { text: done, style: 'dim' }, width);
}

/** With one decimal, so that shares are aligned. */
function formatShare(part: number, whole: number): string {
  const percent = (100 * part) / Math.max(1, whole);
  return percent < 0.05 ? '<0.1 %' : `${percent.toFixed(1)} %`;
}

function composeOutcomes({ manifest }: ClosedRun, width: number): readonly TableLine[] {
  const { outcomes, stats, labels } = manifest;
  // What this run wrote, and the rows that earlier ones had written.
  const shown = { ...outcomes, written: stats.written, existing: outcomes.written - stats.written };
  const listed = OUTCOMES.filter(([outcome]) => outcome !== 'existing' || shown.existing > 0);
  const counts = listed.map(([outcome]) => showCount(shown[outcome]));
  const countWidth = Math.max(...counts.map(({ length }) => length));
  return listed.map(([outcome, style], index) => {
    const count = shown[outcome];
    const share = count === 0 ? '' : formatShare(count, labels.taken);
    const text = `${outcome.padEnd(LABEL_WIDTH)}${GAP}${(counts[index] ?? '').padStart(countWidth)}${GAP}${share.padStart(7)}`;
    if (count === 0) return [{ text: MARGIN }, { text: text.trimEnd(), style: 'dim' }];
    const room = width - text.length - GAP.length;
    const bar = '█'.repeat(Math.max(1, Math.round((room * count) / Math.max(1, labels.taken))));
    const cells = [{ text: MARGIN }, { text }];
    return room < NARROWEST_BAR ? cells : [...cells, { text: GAP }, { text: bar, style }];
  });
}

/** A name and its value, which moves to the next line if it doesn't fit. */
function composeFact(name: string, { text, style, isPath = false }: Fact, width: number): readonly TableLine[] {
  const room = width - LABEL_WIDTH - GAP.length;
  if (text.length <= room) {
    return [[{ text: MARGIN }, { text: name.padEnd(LABEL_WIDTH), style: 'dim' }, { text: GAP }, { text, style }]];
  }
  // A path stays whole, so that it can be copied.
  const lines = isPath ? [text] : wrapWords(text, width - MARGIN.length);
  return [
    [{ text: MARGIN }, { text: name, style: 'dim' }],
    ...lines.map((line) => [{ text: `${MARGIN}${MARGIN}` }, { text: line, style }]),
  ];
}

/** Where size, frame rate and duration of new clips came from. */
function describeProbers({ header, ffprobe, index, checked }: IngestManifest['probers']): string {
  const answers = [
    [header, 'the header reader'],
    [ffprobe, 'ffprobe'],
    [index, 'an earlier run'],
  ] as const;
  const counted = answers.filter(([count]) => count > 0).map(([count, source]) => `${source} ${showCount(count)}`);
  if (counted.length === 0) return 'none: every row existed already';
  return `${counted.join(', ')}${checked === 0 ? '' : `; ${showCount(checked)} checked by ffprobe`}`;
}

function composeFacts({ manifest, manifestPath, failures }: ClosedRun): readonly (readonly [string, Fact])[] {
  const { jsonl, probers, clips } = manifest;
  const { count: unlabelled } = clips.unlabelled;
  const codes = [...new Set(failures.map(({ code }) => code))].join(', ');
  const skipped = countSkipped(manifest);
  const done = skipped === 0 ? 'done' : `done; ${countOf(skipped, 'label')} got no row`;
  return [
    ['answered by', { text: describeProbers(probers) }],
    ...(unlabelled === 0 ? [] : [['unlabelled', { text: `${showCount(unlabelled)} clips without a label` }] as const]),
    ['rows', { text: `${showCount(jsonl.rows)}, ${formatBytes(jsonl.size_bytes)}` }],
    ['JSONL', { text: jsonl.path, style: 'bold', isPath: true }],
    ['manifest', { text: manifestPath, isPath: true }],
    failures.length === 0
      ? ['result', { text: done, style: skipped === 0 ? 'green' : 'yellow' }]
      : ['result', { text: `failed: ${codes}`, style: 'red' }],
  ];
}

/** @param columns of the terminal */
export function composeClosingTable(run: ClosedRun, columns: number): readonly TableLine[] {
  // Some terminals break the line when the last column is written.
  const width = Math.min(columns - 1, WIDEST) - MARGIN.length;
  return [
    [],
    ...composeHeading(run, width),
    rule(width),
    ...composeOutcomes(run, width),
    rule(width),
    ...composeFacts(run).flatMap(([name, value]) => composeFact(name, value, width)),
    [],
  ];
}

/** Ends a run with the table, on a terminal; logs have the lines of the summary. */
export function showClosingTable(run: ClosedRun, reporter: Reporter): void {
  if (!canRedraw() || !reporter.shows('info')) return;
  for (const line of composeClosingTable(run, columnsOf(process.stderr))) reporter.pieces(line);
}
