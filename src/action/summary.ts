/** The job summary. A step writes it at its end, also when it fails. */
/** The job summary of the steps that make a JSONL, and the one escape for summaries. */

import { summary } from '@actions/core';
import type {
  IngestManifest,
  MergedFrom,
  MergedShard,
  ReportGroup,
  ReportScale,
  ReportStatistics,
} from '../contract/generated/types.ts';
import { countOf } from '../files/count-of.ts';
import { showHidden } from '../files/untrusted-text.ts';
import { describeShard } from '../ingest/shard.ts';
import { describeNumbers } from '../merge/compare-shards.ts';
import { showCount, showDuration, showScore, showShare, showSize } from '../report/show-number.ts';
import { drawBar } from '../report/show-text.ts';
import { listSkipped } from '../report/skipped.ts';
import type { KeptArtifact } from './artifact.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Characters with a meaning in Markdown, or in GitHub's mentions and links. */
const SPECIAL = /[\\`*_{}[\]()#+\-.!|~@:/$=^]/g;

/**
 * Escapes untrusted text for a table cell of a job summary, for Markdown and HTML. Characters that reorder or hide text are shown
 * as escapes, because an entity would still take effect. The only escape for summaries.
 */
export function toMarkdownText(text: string): string {
  return showHidden(text)
    .replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? '')
    .replaceAll(SPECIAL, (character) => `&#${character.codePointAt(0)};`);
}

/** A table; cells are Markdown already. */
export function showTable(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A summary has a megabyte; this many shards leave room for the rest. */
const MAX_SHARDS_LISTED = 256;

function showShard({ index, labels, jsonl, rows_dropped: dropped, ingested_at_utc: instant }: MergedShard) {
  return [index, labels, jsonl.rows, dropped, toMarkdownText(instant)];
}

function showMissing({ missing }: MergedFrom): string {
  return missing.length === 0 ? '' : `Missing: ${describeNumbers(missing)}`;
}

/** Sections on what each shard contributed, and where the shards came from. */
export function showShards(
  { merged_from: from }: IngestManifest,
  { artifacts }: { readonly artifacts: readonly string[] },
): readonly string[] {
  if (from === undefined) return [];
  const header = ['shard', 'labels', 'rows', 'rows dropped', 'ingested at'];
  const rows = from.shards.slice(0, MAX_SHARDS_LISTED).map(showShard);
  const rest = from.shards.length > rows.length ? `${from.shards.length - rows.length} more are in the manifest.` : '';
  const source = artifacts.length === 0 ? '' : `Merged from ${artifacts.length} artifacts of this run.`;
  const heading = `### Shards: ${from.shards.length} of ${from.count}`;
  return [heading, showTable(header, rows), rest, showMissing(from), source];
}

const MAX_LISTED = 20;

/** A bar chart of clips by score, which GitHub draws; it shows no single score. */
function histogram({ mos, scale }: ReportStatistics): string {
  return [
    '```mermaid',
    'xychart-beta',
    '  title "Clips by MOS"',
    `  x-axis "MOS" ${scale.min} --> ${scale.max}`,
    '  y-axis "clips"',
    `  bar [${mos.bins.map(({ clips }) => clips).join(', ')}]`,
    '```',
  ].join('\n');
}

function groupTable(title: string, groups: readonly ReportGroup[], scale: ReportScale): string {
  const most = Math.max(1, ...groups.map(({ clips }) => clips));
  const rows = groups.map(({ label, clips, scores }) => [
    toMarkdownText(label),
    showCount(clips),
    drawBar(clips / most / 2),
    scores === null ? '–' : showScore(scores.median, scale),
    scores === null ? '–' : `${showScore(scores.p25, scale)} to ${showScore(scores.p75, scale)}`,
  ]);
  return showTable([title, 'clips', '', 'median MOS', 'half of the clips'], rows);
}

function headline({ jsonl, duplicates, mos, scale, duration_s, clip_bytes }: ReportStatistics): string {
  const clips = `${showCount(jsonl.rows - duplicates)} clips, ${showDuration(duration_s)}, ${showSize(clip_bytes)}`;
  if (mos.summary === null) return clips;
  const { mean, std_dev, median } = mos.summary;
  return `${clips}. MOS ${showScore(mean, scale)} ± ${showScore(std_dev, scale)} on average, median ${showScore(median, scale)}.`;
}

function showStatistics(statistics: ReportStatistics): readonly string[] {
  const { by, scale, jsonl } = statistics;
  return [
    '### Distributions',
    headline(statistics),
    histogram(statistics),
    groupTable('resolution', by.resolution, scale),
    groupTable('frame rate, fps', by.framerate, scale),
    groupTable('duration, s', by.duration, scale),
    groupTable('codec', by.codec, scale),
    groupTable('bitrate, Mbit/s', by.bitrate, scale),
    `SHA-256 of the JSONL: \`${jsonl.sha256}\``,
  ];
}

function showSkipped(manifest: IngestManifest): string {
  const { count, items } = listSkipped(manifest, { showScores: true });
  if (items.length === 0) return '';
  const shown = items
    .slice(0, MAX_LISTED)
    .map(({ file, line, outcome, clip, code, reason }) => [`${file}:${line}`, outcome, clip, code, reason])
    .map((row) => row.map(toMarkdownText));
  const rest = count > shown.length ? `\n\n${count - shown.length} more are in the manifest.` : '';
  return `### What was skipped\n\n${showTable(['label', 'outcome', 'clip', 'code', 'why'], shown)}${rest}`;
}

function listSkippedCounts({ broken, rejected, download_failed }: IngestManifest): string {
  const byCode = Map.groupBy([...broken.items, ...rejected.items, ...download_failed.items], ({ code }) => code);
  if (byCode.size === 0) return '';
  const rows = [...byCode].map(([code, items]) => [toMarkdownText(code), items.length]);
  return `### What was skipped\n\n${showTable(['code', 'labels'], rows)}`;
}

/** A line about the artifact; GitHub makes a link of the address. */
export function showArtifact({ name, url }: KeptArtifact): string {
  return `Artifact ${toMarkdownText(name)}: ${url}`;
}

/** Adds why the step fails. */
export function addFailure(message: string): void {
  if (summary.isEmptyBuffer()) summary.addRaw('## konvid-ingest failed\n\n');
  summary.addRaw(`**Failed:** ${toMarkdownText(message)}\n\n`);
}

export interface SummaryParts {
  readonly manifest: IngestManifest;
  readonly failures: readonly string[];
  /** Undefined if none was kept. */
  readonly artifact: KeptArtifact | undefined;
  /** Undefined outside private repositories, where only counts are shown, no names, reasons and distributions. */
  readonly statistics: ReportStatistics | undefined;
  /** Sections below the counters, in Markdown. */
  readonly sections: readonly string[];
}

/** Why a JSONL is only a part of the corpus; empty if it is the whole. */
function describePart({ partial, config, shard, merged_from: from }: IngestManifest): string {
  const trial = config.limit === null ? '' : ', of a trial run';
  if (shard !== undefined) return ` (${describeShard(shard)}${trial})`;
  if (from !== undefined && from.missing.length > 0) {
    return ` (partial: without ${from.missing.length} of ${from.count} shards${trial})`;
  }
  return partial ? ' (partial: a trial run)' : '';
}

/** Adds counters, artifact, what was skipped and why, distributions of scores by kinds of clips. */
export function addSummary({ manifest, failures, artifact, statistics, sections }: SummaryParts): void {
  const { outcomes, jsonl, corpus } = manifest;
  const labels = Object.values(outcomes).reduce((sum, each) => sum + each, 0);
  const parts = [
    `## ${corpus}: ${countOf(jsonl.rows, 'row')}${describePart(manifest)}`,
    ...failures.map((failure) => `**Failed:** ${toMarkdownText(failure)}`),
    artifact === undefined ? '' : showArtifact(artifact),
    showTable(
      ['outcome', 'labels', 'share'],
      Object.entries(outcomes).map(([outcome, count]) => [outcome, count, showShare(count, labels)]),
    ),
    ...sections,
    statistics === undefined ? listSkippedCounts(manifest) : showSkipped(manifest),
    ...(statistics === undefined || jsonl.rows === 0 ? [] : showStatistics(statistics)),
  ];
  summary.addRaw(`${parts.filter((part) => part !== '').join('\n\n')}\n\n`);
}
