import type { ReportBin, ReportComparison, ReportGroup, ReportScale } from '../contract/generated/types.ts';
import { showCount, showDuration, showScore, showShare, showSize, showValue } from './show-number.ts';
import type { Skipped } from './skipped.ts';
import { type FileStatistics, GROUPINGS } from './statistics.ts';

const BAR_LENGTH = 40;
/** Blocks from an eighth to eight eighths of a character. */
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉', '█'] as const;

/** A bar for a share of 0..1, with the precision of an eighth of a character. */
export function drawBar(share: number): string {
  const eighths = Math.round(share * BAR_LENGTH * 8);
  return '█'.repeat(eighths >>> 3) + (EIGHTHS[eighths & 7] ?? '');
}

function histogramLines(bins: readonly ReportBin[]): readonly string[] {
  const most = Math.max(1, ...bins.map(({ clips }) => clips));
  const labels = bins.map(({ from, to }) => `${from} to ${to}`);
  const width = Math.max(...labels.map((label) => label.length));
  const digits = showCount(most).length;
  const lines = bins.map(({ clips }, bin) =>
    `  ${labels[bin]?.padStart(width)}  ${showCount(clips).padStart(digits)}  ${drawBar(clips / most)}`.trimEnd(),
  );
  return ['', 'Clips by MOS', ...lines];
}

function groupLines(title: string, groups: readonly ReportGroup[], scale: ReportScale): readonly string[] {
  const width = Math.max(...groups.map(({ label }) => label.length));
  const show = (value: number) => showScore(value, scale);
  const lines = groups.map(({ label, clips, scores }) => {
    const middle =
      scores === null
        ? 'too few to tell'
        : `median ${show(scores.median)}, half from ${show(scores.p25)} to ${show(scores.p75)}`;
    return `  ${label.padEnd(width)}  ${showCount(clips).padStart(9)}  ${middle}`;
  });
  return ['', title, ...lines];
}

function describeShift({ before, after, scale, distance }: ReportComparison): string {
  if (before === null || after === null) return 'too few clips to compare their scores';
  const show = (value: number) => showScore(value, scale);
  const means = `mean ${show(before.mean)} -> ${show(after.mean)}`;
  return `${means}, median ${show(before.median)} -> ${show(after.median)}, distance ${showValue(distance ?? 0)}`;
}

function comparisonLines(comparison: ReportComparison): readonly string[] {
  const { added, gone, same, changed, changed_fields } = comparison;
  const fields = changed_fields.map(({ field, rows }) => `${field} in ${showCount(rows)}`).join(', ');
  return [
    '',
    'Compared with the earlier file',
    `  ${showCount(added)} added, ${showCount(gone)} gone, ${showCount(changed)} changed, ${showCount(same)} the same`,
    ...(fields === '' ? [] : [`  changed: ${fields}`]),
    `  ${describeShift(comparison)}`,
  ];
}

function headLines(statistics: FileStatistics): readonly string[] {
  const { jsonl, duplicates, corpora, mos, scale, duration_s, clip_bytes, n_ratings } = statistics;
  const { summary } = mos;
  const clips = showCount(jsonl.rows - duplicates);
  const releases = corpora.map(({ corpus_version }) => corpus_version).join(', ');
  const lines = [
    `${clips} ${jsonl.rows - duplicates === 1 ? 'clip' : 'clips'}${releases === '' ? '' : ` of ${releases}`}: ${showDuration(duration_s)}, ${showSize(clip_bytes)}`,
  ];
  if (duplicates > 0) lines.push(`${showCount(duplicates)} rows repeat a clip and don't count`);
  if (summary !== null) {
    const show = (value: number) => showScore(value, scale);
    const middle = `median ${show(summary.median)}, half from ${show(summary.p25)} to ${show(summary.p75)}`;
    lines.push(`MOS on ${scale.min} to ${scale.max}: ${show(summary.mean)} ± ${show(summary.std_dev)}, ${middle}`);
  }
  if (n_ratings.summary !== null) {
    const mean = showValue(n_ratings.summary.mean);
    lines.push(`ratings of a clip: ${mean} on average, known of ${showCount(n_ratings.known)}`);
  }
  return lines;
}

function skippedLines({ outcomes }: Skipped): readonly string[] {
  const total = outcomes.reduce((sum, [, labels]) => sum + labels, 0);
  const lines = outcomes.map(
    ([outcome, labels]) => `  ${outcome.padEnd(16)} ${showCount(labels).padStart(9)}  ${showShare(labels, total)}`,
  );
  return ['', 'What became of the labels', ...lines];
}

/** The report as lines for a terminal, without a value of a single clip. The lines contain unescaped text of the files. */
export function showText(statistics: FileStatistics, skipped: Skipped | undefined): readonly string[] {
  const { mos, by, scale, comparison } = statistics;
  const scores = [
    ...histogramLines(mos.bins),
    ...GROUPINGS.flatMap(([key, title]) => groupLines(title, by[key], scale)),
  ];
  return [
    ...headLines(statistics),
    ...(mos.known === 0 ? [] : scores),
    ...(skipped === undefined ? [] : skippedLines(skipped)),
    ...(comparison === null ? [] : comparisonLines(comparison)),
  ];
}
