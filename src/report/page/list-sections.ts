import type { CorpusRow, ReportScale } from '../../contract/generated/types.ts';
import { bitrateOf, type Clips, deviationOn, scoreOn } from '../clips.ts';
import { dataHtml, type Html, html } from '../html.ts';
import { showCount } from '../show-number.ts';
import type { Skipped, SkippedItem } from '../skipped.ts';
import { note, searchedTable, section, table } from './elements.ts';

const SKIPPED_COLUMNS = ['clip', 'outcome', 'code', 'why', 'file'].map((title) => ({ title }));

function skippedRow({ file, line, outcome, clip, code, reason }: SkippedItem): Html {
  const texts = [clip, outcome, code, reason, file].map((text) => html`<td>${text}</td>`);
  return html`<tr>${texts}<td class="number">${line}</td></tr>
`;
}

/** The outcomes of all labels, and why labels have no row. */
export function skippedSection(skipped: Skipped | undefined): Html {
  const title = 'What was skipped';
  if (skipped === undefined) {
    return section('skipped', title, note('No manifest lies beside the JSONL, and only that tells what was skipped.'));
  }
  const { outcomes, count, items } = skipped;
  const outcomeTable = table({
    caption: 'What became of the labels',
    columns: ['outcome', 'labels'],
    rows: outcomes.map(([outcome, labels]) => [outcome, showCount(labels)]),
  });
  const list = searchedTable({
    id: 'skipped-items',
    caption: 'what was skipped, and why',
    columns: [...SKIPPED_COLUMNS, { title: 'line', isNumber: true }],
    body: html`${items.map(skippedRow)}`,
  });
  const cut = `${showCount(items.length)} of ${showCount(count)} are listed: the manifest keeps no more.`;
  const listed = [count > items.length ? note(cut) : null, list];
  return section('skipped', title, [outcomeTable, items.length === 0 ? null : listed]);
}

/** A column as the page's script reads it. With `texts` the values are positions in it. */
interface DataColumn {
  readonly title: string;
  readonly isNumber: boolean;
  readonly texts?: readonly string[];
  readonly values: readonly (string | number)[];
}

function listColumns(clips: Clips, scale: ReportScale): readonly DataColumn[] {
  const { rows } = clips;
  const numbers = (title: string, read: (row: CorpusRow) => number, digits = 0): DataColumn => ({
    title,
    isNumber: true,
    values: rows.map((row) => Number(read(row).toFixed(digits))),
  });
  const codecs = rows.map(({ encoder_upstream }) => encoder_upstream);
  const texts = [...new Set(codecs)];
  const positions = new Map(texts.map((text, position) => [text, position]));
  return [
    { title: 'clip', isNumber: false, values: rows.map(({ src }) => src) },
    numbers('MOS', (row) => scoreOn(scale, clips, row), 4),
    numbers('SD', (row) => deviationOn(scale, clips, row), 4),
    numbers('ratings', ({ n_ratings }) => n_ratings),
    numbers('width', ({ width }) => width),
    numbers('height', ({ height }) => height),
    numbers('fps', ({ framerate }) => framerate, 2),
    numbers('seconds', ({ duration_s }) => duration_s, 3),
    numbers('Mbit/s', bitrateOf, 3),
    { title: 'codec', isNumber: false, texts, values: codecs.map((codec) => positions.get(codec) ?? 0) },
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
  const count = `${showCount(clips.rows.length)} clips. A deviation or a number of ratings of 0 means unknown.`;
  return section('all-clips', 'Clips', [note(count), list]);
}
