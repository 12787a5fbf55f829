import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { IngestManifest, UnifiedManifest } from '../../contract/generated/types.ts';
import { TOOL_VERSION } from '../../files/stamp.ts';
import type { Clips } from '../clips.ts';
import { PAGE_SCRIPT, PAGE_STYLE } from '../generated/page-assets.ts';
import { type Html, html, renderHtml, trustMarkup } from '../html.ts';
import { showCount, showDuration, showScore, showSize } from '../show-number.ts';
import { isUnifiedManifest, type JsonlManifest, listSkipped, type Skipped } from '../skipped.ts';
import type { FileStatistics } from '../statistics.ts';
import { code, type Fact, list, section } from './elements.ts';
import { clipsSection, skippedSection } from './list-sections.ts';
import { comparisonSection, groupsSection, scoresSection } from './score-sections.ts';

/** Every page begins with it, so that the program recognises its own pages, which it may replace. */
const PAGE_MARKER = '<meta name="generator" content="konvid-ingest report';

/** Whether a file that begins like this is a page of this program. */
export function isReportPage(beginning: string): boolean {
  return beginning.includes(PAGE_MARKER);
}

export interface PageParts {
  readonly statistics: FileStatistics;
  readonly manifest: JsonlManifest | undefined;
  /** What is wrong with the files. */
  readonly warnings: readonly string[];
  /** Given if the page shows values of single clips. */
  readonly clips: Clips | undefined;
}

function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Nothing is loaded from anywhere, and only the page's own script and style sheet are used. */
const POLICY = [
  "default-src 'none'",
  `script-src ${hashSource(PAGE_SCRIPT)}`,
  `style-src ${hashSource(PAGE_STYLE)}`,
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

function headCounters(
  { jsonl, duplicates, mos, scale, duration_s, clip_bytes, n_ratings }: FileStatistics,
  skipped: Skipped | undefined,
): Html {
  const { summary } = mos;
  const opinions = n_ratings.summary;
  return list('counters', [
    ['clips', jsonl.rows - duplicates],
    ['mean MOS', summary === null ? null : `${showScore(summary.mean, scale)} ± ${showScore(summary.std_dev, scale)}`],
    ['MOS scale', `${scale.min} to ${scale.max}`],
    ['length', showDuration(duration_s)],
    ['size', showSize(clip_bytes)],
    ['ratings', opinions === null ? null : Math.round(opinions.mean * opinions.clips)],
    ['skipped', skipped?.count ?? null],
  ]);
}

function listWarnings({ warnings, manifest }: PageParts): Html | null {
  const isPartial = manifest !== undefined && !isUnifiedManifest(manifest) && manifest.partial;
  const part = 'Not the whole corpus: only some of its labels were taken.';
  const all = [...(isPartial ? [part] : []), ...warnings];
  return all.length === 0 ? null : html`<ul class="warnings">${all.map((warning) => html`<li>${warning}</li>`)}</ul>`;
}

/** A line of a list in a fact. */
function line(text: string, sha256?: string): Html {
  return html`<span class="line">${text}</span> ${sha256 === undefined ? null : html`${code(sha256)} `}`;
}

function describeIngest({ config, labels, clips, ffprobe }: IngestManifest): readonly Fact[] {
  return [
    ['Corpus folder', config.corpus_dir],
    ['Folders of clips', clips.folders.map((folder) => line(`${folder.path}: ${showCount(folder.clips)} clips`))],
    ['Label files', labels.files.map(({ path, sha256, dialect }) => line(`${path} (${dialect})`, sha256))],
    ['Labels', `${showCount(labels.taken)} taken of ${showCount(labels.total)}`],
    ['Clips without a label', showCount(clips.unlabelled.count)],
    ['ffprobe', `${ffprobe.version}, ${ffprobe.path}`],
    ['SHA-256 of ffprobe', code(ffprobe.sha256)],
    ['Prober', config.prober],
  ];
}

function describeUnify({ config, inputs }: UnifiedManifest): readonly Fact[] {
  return [
    ['Put together at', config.aggregated_at_utc],
    ['Inputs', inputs.map(({ path, sha256 }) => line(path, sha256))],
  ];
}

function describeManifest(manifest: JsonlManifest): readonly Fact[] {
  const { tool, contract, run_provenance } = manifest;
  return [
    ...(isUnifiedManifest(manifest) ? describeUnify(manifest) : describeIngest(manifest)),
    ['Written by', `${tool.name} ${tool.version} on Node.js ${tool.node}`],
    ['Row schema', contract.row_schema],
    ['SHA-256 of the row schema', code(contract.row_schema_sha256)],
    ['Command line', code(run_provenance.argv.join(' '))],
  ];
}

/** The origin of the rows, and the programs that wrote them. */
function provenanceSection(statistics: FileStatistics, manifest: JsonlManifest | undefined): Html {
  const { jsonl, duplicates, corpora, first_ingested_at_utc: first, last_ingested_at_utc: last } = statistics;
  return section(
    'provenance',
    'Provenance',
    list('facts', [
      ['JSONL', jsonl.path],
      ['Rows', showCount(jsonl.rows)],
      ['Size of the JSONL', showSize(jsonl.size_bytes)],
      ['SHA-256 of the JSONL', code(jsonl.sha256)],
      ['Repeated clips', duplicates === 0 ? null : `${showCount(duplicates)} rows, which do not count here`],
      ['Releases', corpora.map(({ corpus_version: version, rows }) => line(`${version}: ${showCount(rows)} clips`))],
      ['Ingested at', first === last ? first : `${first} to ${last}`],
      ...(manifest === undefined ? [] : describeManifest(manifest)),
      ['Report by', `konvid-ingest ${TOOL_VERSION}`],
    ]),
  );
}

/** The whole report as one HTML page that loads nothing. The same input gives the same bytes. */
export async function composePage(parts: PageParts): Promise<string> {
  const { statistics, manifest, clips } = parts;
  const skipped = manifest === undefined ? undefined : listSkipped(manifest, { showScores: clips !== undefined });
  const sections: readonly (readonly [id: string, title: string, content: Html | null])[] = [
    ['scores', 'Scores', await scoresSection(statistics)],
    ['groups', 'By clips', await groupsSection(statistics)],
    ['comparison', 'Comparison', await comparisonSection(statistics.comparison)],
    ['skipped', 'Skipped', skippedSection(skipped)],
    ['all-clips', 'Clips', clips === undefined ? null : clipsSection(clips, statistics.scale)],
    ['provenance', 'Provenance', provenanceSection(statistics, manifest)],
  ];
  const links = sections
    .filter(([, , content]) => content !== null)
    .map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`);
  const names = [...new Set(statistics.corpora.map(({ corpus }) => corpus))].join(', ') || 'No clips';
  const title = `${names}: ${showCount(statistics.jsonl.rows - statistics.duplicates)} clips`;
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
${trustMarkup(PAGE_MARKER)} ${TOOL_VERSION}">
<meta http-equiv="Content-Security-Policy" content="${trustMarkup(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${trustMarkup(PAGE_STYLE)}</style>
</head>
<body>
<a class="skip" href="#content">To the content</a>
<header>
<h1>${title}</h1>
<p class="note">${basename(statistics.jsonl.path)}</p>
${headCounters(statistics, skipped)}
${listWarnings(parts)}
<nav aria-label="Sections"><ul>${links}</ul></nav>
</header>
<main id="content" tabindex="-1">
${sections.map(([, , content]) => content)}
</main>
<script>${trustMarkup(PAGE_SCRIPT)}</script>
</body>
</html>
`;
  return renderHtml(page);
}
