import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { summary } from '@actions/core';
import type { CorpusRow, IngestManifest } from '../contract/generated/types.ts';
import { describeShard } from '../ingest/shard.ts';
import { showTable, toMarkdownText } from './markdown.ts';

/** Bars of the score histogram: half a point each on 1..5. */
const MOS_BINS = 8;
const MAX_LISTED = 20;
const MAX_SLICES = 8;

/** How often each value of something occurs. */
type Counts = Map<string, number>;

interface Distributions {
  readonly mos: readonly number[];
  readonly resolution: Counts;
  readonly frameRate: Counts;
}

function count(counts: Counts, value: string): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}

/** Reads the JSONL once more and counts; scores become bars, never single values. */
async function readDistributions(path: string, { min, max }: { min: number; max: number }): Promise<Distributions> {
  const mos = new Array<number>(MOS_BINS).fill(0);
  const resolution: Counts = new Map();
  const frameRate: Counts = new Map();
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
    const row = JSON.parse(line) as CorpusRow;
    const bin = Math.min(MOS_BINS - 1, Math.floor(((row.mos - min) / (max - min)) * MOS_BINS));
    mos[bin] = (mos[bin] ?? 0) + 1;
    count(resolution, `${row.width}x${row.height}`);
    count(frameRate, `${Math.round(row.framerate * 100) / 100} fps`);
  }
  return { mos, resolution, frameRate };
}

function histogram(bins: readonly number[], { min, max }: { min: number; max: number }): string {
  const step = (max - min) / bins.length;
  const labels = bins.map((_, index) => `"${(min + index * step).toFixed(1)}"`);
  return [
    '```mermaid',
    'xychart-beta',
    '  title "MOS, clips by score (left edge of each bar)"',
    `  x-axis [${labels.join(', ')}]`,
    '  y-axis "clips"',
    `  bar [${bins.join(', ')}]`,
    '```',
  ].join('\n');
}

/** The commonest values as slices, the rest as one. */
function pie(title: string, counts: Counts): string {
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  const rest = sorted.slice(MAX_SLICES).reduce((sum, [, clips]) => sum + clips, 0);
  const slices = [...sorted.slice(0, MAX_SLICES), ...(rest > 0 ? [['other', rest] as const] : [])];
  return ['```mermaid', `pie title ${title}`, ...slices.map(([value, clips]) => `  "${value}" : ${clips}`), '```'].join(
    '\n',
  );
}

function listSkipped({ broken, rejected, missing, conflicts }: IngestManifest): string {
  const rows = [
    ...broken.items.map(
      ({ file, line, src, code, reason }) => [`${file}:${line}`, 'broken', src, code, reason] as const,
    ),
    ...conflicts.items.map(
      ({ file, line, src, reason }) => [`${file}:${line}`, 'conflict', src, 'SCORE_CONFLICT', reason] as const,
    ),
    ...rejected.items.map(({ file, line, code, reason }) => [`${file}:${line}`, 'rejected', '', code, reason] as const),
    ...missing.items.map(({ file, line, name }) => [`${file}:${line}`, 'missing', name, '', 'no such clip'] as const),
  ];
  if (rows.length === 0) return '';
  const shown = rows.slice(0, MAX_LISTED).map((row) => row.map((cell) => toMarkdownText(String(cell))));
  const total = broken.count + conflicts.count + rejected.count + missing.count;
  const rest = total > shown.length ? `\n\n${total - shown.length} more stand in the manifest.` : '';
  return `### What was skipped\n\n${showTable(['label', 'outcome', 'clip', 'code', 'why'], shown)}${rest}`;
}

function listSkippedCounts({ broken, rejected }: IngestManifest): string {
  const byCode = Map.groupBy([...broken.items, ...rejected.items], ({ code }) => code);
  if (byCode.size === 0) return '';
  const rows = [...byCode].map(([code, items]) => [toMarkdownText(code), items.length]);
  return `### What was skipped\n\n${showTable(['code', 'labels'], rows)}`;
}

export interface SummaryParts {
  readonly manifest: IngestManifest;
  readonly failures: readonly string[];
  readonly mosRange: { readonly min: number; readonly max: number };
  /** Names and reasons are shown in private repositories only; elsewhere counts alone. */
  readonly showValues: boolean;
  /** What stands below the counters, in Markdown. */
  readonly sections?: readonly string[] | undefined;
}

/** Why a JSONL is not the corpus, where it is not. */
function describePart({ partial, config, shard, merged_from: from }: IngestManifest): string {
  const trial = config.limit === null ? '' : ', of a trial run';
  if (shard !== undefined) return ` (${describeShard(shard)}${trial})`;
  if (from !== undefined && from.missing.length > 0) {
    return ` (partial: without ${from.missing.length} of ${from.count} shards${trial})`;
  }
  return partial ? ' (partial: a trial run)' : '';
}

/** Writes the job summary: counters, what was skipped and why, how scores, sizes and rates are distributed. */
export async function writeSummary({
  manifest,
  failures,
  mosRange,
  showValues,
  sections = [],
}: SummaryParts): Promise<void> {
  const { outcomes, jsonl, corpus } = manifest;
  const parts = [
    `## ${corpus}: ${jsonl.rows} rows${describePart(manifest)}`,
    ...failures.map((failure) => `**Failed:** ${toMarkdownText(failure)}`),
    showTable(
      ['outcome', 'labels'],
      Object.entries(outcomes).map(([outcome, labels]) => [outcome, labels]),
    ),
    ...sections,
    showValues ? listSkipped(manifest) : listSkippedCounts(manifest),
  ];
  if (jsonl.rows > 0 && showValues) {
    const { mos, resolution, frameRate } = await readDistributions(jsonl.path, mosRange);
    parts.push(
      '### Distributions',
      histogram(mos, mosRange),
      pie('Resolution', resolution),
      pie('Frame rate', frameRate),
    );
  }
  if (showValues) parts.push(`SHA-256 of the JSONL: \`${jsonl.sha256}\``);
  await summary.addRaw(`${parts.filter((part) => part !== '').join('\n\n')}\n`).write();
}
