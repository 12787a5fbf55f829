import type { ReportScale } from '../../contract/generated/types.ts';
import type { ClipTable } from '../clip-table.ts';
import { dataHtml, type Html, html } from '../html.ts';
import { deviationOn, scoreOn } from '../scale.ts';
import { showCount } from '../show-number.ts';
import { section } from './elements.ts';
import { searchedTable } from './skipped-section.ts';

/** A column as the page's script reads it: values, or numbers of texts. */
interface Column {
  readonly title: string;
  readonly isNumber: boolean;
  readonly texts?: readonly string[];
  readonly values: readonly (string | number)[];
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

function listColumns(table: ClipTable, scale: ReportScale): readonly Column[] {
  const numbers = (title: string, tell: (clip: number) => number): Column => ({
    title,
    isNumber: true,
    values: [...table.map(tell)],
  });
  const names = Array.from({ length: table.length }, (_, clip) => table.name(clip));
  const codecs = table.texts('encoder_upstream');
  const codeByCodec = new Map(codecs.map((codec, code) => [codec, code]));
  return [
    { title: 'clip', isNumber: false, values: names },
    numbers('MOS', (clip) => round(scoreOn(scale, table, clip), 4)),
    numbers('SD', (clip) => round(deviationOn(scale, table, clip), 4)),
    numbers('ratings', (clip) => table.number('n_ratings', clip)),
    numbers('width', (clip) => table.number('width', clip)),
    numbers('height', (clip) => table.number('height', clip)),
    numbers('fps', (clip) => round(table.number('framerate', clip), 2)),
    numbers('seconds', (clip) => round(table.number('duration_s', clip), 3)),
    numbers('Mbit/s', (clip) => round(table.bitrate(clip), 3)),
    {
      title: 'codec',
      isNumber: false,
      texts: codecs,
      values: [...table.map((clip) => codeByCodec.get(table.text('encoder_upstream', clip)) ?? 0)],
    },
  ];
}

/** Every clip with its values, which the page's script shows a page at a time. */
export function clipsSection(table: ClipTable, scale: ReportScale): Html {
  const columns = listColumns(table, scale);
  const data = html`<p class="pages"><button type="button" class="before">Previous</button>
<span class="page"></span> <button type="button" class="after">Next</button></p>
<noscript><p class="note">Clips are shown by the page's script, which is switched off here.</p></noscript>
<script type="application/json">${dataHtml(columns)}</script>`;
  const list = searchedTable({ id: 'clips', caption: 'clips', columns, body: html``, data });
  const note = `${showCount(table.length)} clips. A deviation or a number of ratings of 0 means unknown.`;
  return section('all-clips', 'Clips', [html`<p class="note">${note}</p>`, list]);
}
