import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { TOOL_VERSION } from '../../version.ts';
import type { ClipTable } from '../clip-table.ts';
import type { FileStatistics } from '../compose-statistics.ts';
import { PAGE_SCRIPT, PAGE_STYLE } from '../generated/page-assets.ts';
import { type Html, type HtmlPart, html, renderHtml, trustMarkup } from '../html.ts';
import { PAGE_MARKER } from '../page-marker.ts';
import { showCount, showDuration, showScore, showSize } from '../show-number.ts';
import { isUnifiedManifest, type JsonlManifest, listSkipped, type Skipped } from '../skipped.ts';
import { clipsSection } from './clips-section.ts';
import { comparisonSection } from './comparison-section.ts';
import { provenanceSection } from './provenance-section.ts';
import { groupsSection, scoresSection } from './score-sections.ts';
import { skippedSection } from './skipped-section.ts';

/** What a page shows. */
export interface PageParts {
  readonly statistics: FileStatistics;
  readonly manifest: JsonlManifest | undefined;
  /** What is not as it should be with the files. */
  readonly warnings: readonly string[];
  /** Given where values of single clips are shown. */
  readonly clips: ClipTable | undefined;
}

function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Nothing is loaded from anywhere, and of scripts and styles only the page's own two run. */
const POLICY = [
  "default-src 'none'",
  `script-src ${hashSource(PAGE_SCRIPT)}`,
  `style-src ${hashSource(PAGE_STYLE)}`,
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

function nameOf({ corpora }: FileStatistics): string {
  const names = [...new Set(corpora.map(({ corpus }) => corpus))];
  return names.length === 0 ? 'No clips' : names.join(', ');
}

function counters(
  { jsonl, duplicates, mos, scale, duration_s, clip_bytes, n_ratings }: FileStatistics,
  skipped: Skipped | undefined,
): Html {
  const { summary } = mos;
  const opinions = n_ratings.summary;
  const entries: readonly (readonly [term: string, value: string | null])[] = [
    ['clips', showCount(jsonl.rows - duplicates)],
    ['mean MOS', summary === null ? null : `${showScore(summary.mean, scale)} ± ${showScore(summary.std_dev, scale)}`],
    ['MOS scale', `${scale.min} to ${scale.max}`],
    ['length', showDuration(duration_s)],
    ['size', showSize(clip_bytes)],
    ['ratings', opinions === null ? null : showCount(Math.round(opinions.mean * opinions.clips))],
    ['skipped', skipped === undefined ? null : showCount(skipped.count)],
  ];
  const given = entries.filter(([, value]) => value !== null);
  return html`<dl class="counters">${given.map(([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>\n`)}</dl>`;
}

function listWarnings({ warnings, manifest }: PageParts): Html | null {
  const isPartial = manifest !== undefined && !isUnifiedManifest(manifest) && manifest.partial;
  const part = 'Not the whole corpus: only some of its labels were taken.';
  const all = [...(isPartial ? [part] : []), ...warnings];
  return all.length === 0 ? null : html`<ul class="warnings">${all.map((warning) => html`<li>${warning}</li>`)}</ul>`;
}

function navigation(sections: readonly (readonly [id: string, title: string, content: Html | null])[]): Html {
  const links = sections.filter(([, , content]) => content !== null);
  return html`<nav aria-label="Sections"><ul>${links.map(([id, title]) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>`;
}

/**
 * The whole report as one page that loads nothing. The same input gives the same bytes.
 *
 * @returns HTML
 */
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
  const content: readonly HtmlPart[] = sections.map(([, , each]) => each);
  const title = `${nameOf(statistics)}: ${showCount(statistics.jsonl.rows - statistics.duplicates)} clips`;
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
${counters(statistics, skipped)}
${listWarnings(parts)}
${navigation(sections)}
</header>
<main id="content" tabindex="-1">
${content}
</main>
<script>${trustMarkup(PAGE_SCRIPT)}</script>
</body>
</html>
`;
  return renderHtml(page);
}
