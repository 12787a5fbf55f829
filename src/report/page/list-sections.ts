import type { CorpusRow, ReportScale } from '../../contract/generated/types.ts';
import { bitrateOf, type Clips } from '../clips.ts';
import { dataHtml, type Html, html } from '../html.ts';
import { deviationOn, scoreOn } from '../scale.ts';
import { showCount } from '../show-number.ts';
import type { Skipped, SkippedItem } from '../skipped.ts';
import { type Column, searchedTable, section, table } from './elements.ts';

const SKIPPED_COLUMNS = [
  { title: 'clip' },
  { title: 'outcome' },
  { title: 'code' },
  { title: 'why' },
  { title: 'file' },
  { title: 'line', isNumber: true },
] as const;

function skippedRow({ file, line, outcome, clip, code, reason }: SkippedItem): Html {
  const texts = [clip, outcome, code, reason, file].map((text) => html`<td>${text}</td>`);
  return html`<tr>${texts}<td class="number">${line}</td></tr>
`;
}

/** The outcomes of all labels, and why labels have no row. */
export function skippedSection(skipped: Skipped | undefined): Html {
  const title = 'What was skipped';
  if (skipped === undefined) {
    const why = 'No manifest lies beside the JSONL, and only that tells what was skipped.';
    return section('skipped', title, html`<p class="note">${why}</p>`);
  }
  const { outcomes, count, items } = skipped;
  const outcomeTable = table({
    caption: 'What became of the labels',
    columns: [{ title: 'outcome' }, { title: 'labels', isNumber: true }],
    rows: outcomes.map(([outcome, labels]) => [outcome, showCount(labels)]),
  });
  const list = searchedTable({
    id: 'skipped-items',
    caption: 'what was skipped, and why',
    columns: SKIPPED_COLUMNS,
    body: html`${items.map(skippedRow)}`,
  });
  const cut = `${showCount(items.length)} of ${showCount(count)} are listed: the manifest keeps no more.`;
  const note = count > items.length ? html`<p class="note">${cut}</p>` : null;
  return section('skipped', title, [outcomeTable, items.length === 0 ? null : [note, list]]);
}

/** A column as the page's script reads it. With `texts` the values are positions in it. */
interface DataColumn extends Column {
  readonly texts?: readonly string[];
  readonly values: readonly (string | number)[];
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

function listColumns(clips: Clips, scale: ReportScale): readonly DataColumn[] {
  const { rows } = clips;
  const numbers = (title: string, read: (row: CorpusRow) => number): DataColumn => ({
    title,
    isNumber: true,
    values: rows.map(read),
  });
  const texts = [...new Set(rows.map(({ encoder_upstream }) => encoder_upstream))];
  const positions = new Map(texts.map((text, position) => [text, position]));
  return [
    { title: 'clip', isNumber: false, values: rows.map(({ src }) => src) },
    numbers('MOS', (row) => round(scoreOn(scale, clips, row), 4)),
    numbers('SD', (row) => round(deviationOn(scale, row), 4)),
    numbers('ratings', ({ n_ratings }) => n_ratings),
    numbers('width', ({ width }) => width),
    numbers('height', ({ height }) => height),
    numbers('fps', ({ framerate }) => round(framerate, 2)),
    numbers('seconds', ({ duration_s }) => round(duration_s, 3)),
    numbers('Mbit/s', (row) => round(bitrateOf(row), 3)),
    {
      title: 'codec',
      isNumber: false,
      texts,
      values: rows.map(({ encoder_upstream }) => positions.get(encoder_upstream) ?? 0),
    },
  ];
}

/** Every clip with its values. The page's script shows a page of them at a time. */
export function clipsSection(clips: Clips, scale: ReportScale): Html {
  const columns = listColumns(clips, scale);
  const data = html`<p class="pages"><button type="button" class="before">Previous</button>
<span class="page"></span> <button type="button" class="after">Next</button></p>
<noscript><p class="note">Clips are shown by the page's script, which is switched off here.</p></noscript>
<script type="application/json">${dataHtml(columns)}</script>`;
  const list = searchedTable({ id: 'clips', caption: 'clips', columns, body: html``, data });
  const note = `${showCount(clips.rows.length)} clips. A deviation or a number of ratings of 0 means unknown.`;
  return section('all-clips', 'Clips', [html`<p class="note">${note}</p>`, list]);
}
