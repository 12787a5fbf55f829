import { type Html, html } from '../html.ts';
import { showCount } from '../show-number.ts';
import type { Skipped, SkippedItem } from '../skipped.ts';
import { section, table } from './elements.ts';

/** A table that the page's script searches and sorts; without it, all of the table stands there. */
export interface SearchedTable {
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly { readonly title: string; readonly isNumber?: boolean }[];
  readonly body: Html;
  /** What the page's script shows in pages; none where the rows stand in the table. */
  readonly data?: Html;
}

export function searchedTable({ id, caption, columns, body, data }: SearchedTable): Html {
  const heads = columns.map(
    ({ title, isNumber }) =>
      html`<th scope="col" class="${isNumber === true ? 'number' : ''}"><button type="button">${title}</button></th>`,
  );
  return html`<div class="searched" id="${id}">
<p class="search"><label for="${id}-search">${`Search: ${caption}`}</label>
<input id="${id}-search" type="search" autocomplete="off" spellcheck="false"> <span class="found" role="status"></span></p>
<div class="scrolling tall" role="region" aria-label="${`Table: ${caption}`}" tabindex="0"><table>
<caption class="unseen">${caption}</caption>
<thead><tr>${heads}</tr></thead>
<tbody>${body}</tbody>
</table></div>
${data ?? null}
</div>`;
}

const COLUMNS = [
  { title: 'clip' },
  { title: 'outcome' },
  { title: 'code' },
  { title: 'why' },
  { title: 'file' },
  { title: 'line', isNumber: true },
] as const;

function row({ file, line, outcome, clip, code, reason }: SkippedItem): Html {
  const texts = [clip, outcome, code, reason, file].map((text) => html`<td>${text}</td>`);
  return html`<tr>${texts}<td class="number">${line}</td></tr>
`;
}

/** What became of every label, and which gave no row and why. */
export function skippedSection(skipped: Skipped | undefined): Html {
  if (skipped === undefined) {
    const why = 'No manifest lies beside the JSONL, and only that tells what was skipped.';
    return section('skipped', 'What was skipped', html`<p class="note">${why}</p>`);
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
    columns: COLUMNS,
    body: html`${items.map(row)}`,
  });
  const cut =
    count > items.length
      ? html`<p class="note">${`${showCount(items.length)} of ${showCount(count)} are listed: the manifest keeps no more.`}</p>`
      : null;
  return section('skipped', 'What was skipped', [outcomeTable, items.length === 0 ? null : [cut, list]]);
}
