import { type Html, type HtmlPart, html, renderHtml, trustMarkup } from '../html.ts';
import { showCount } from '../show-number.ts';

export interface Column {
  readonly title: string;
  readonly isNumber?: boolean;
}

function classOf(column: Column | undefined): string {
  return column?.isNumber === true ? 'number' : '';
}

export interface TableParts {
  readonly caption: string;
  /** Shows the caption only to assistive programs. */
  readonly hideCaption?: boolean;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly HtmlPart[])[];
}

/** A table whose first column names its rows. */
export function table({ caption, hideCaption = false, columns, rows }: TableParts): Html {
  const cell = (part: HtmlPart, index: number) =>
    index === 0 ? html`<th scope="row">${part}</th>` : html`<td class="${classOf(columns[index])}">${part}</td>`;
  return html`<table>
<caption class="${hideCaption ? 'unseen' : ''}">${caption}</caption>
<thead><tr>${columns.map((column) => html`<th scope="col" class="${classOf(column)}">${column.title}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${row.map(cell)}</tr>\n`)}</tbody>
</table>`;
}

export interface SearchedTable {
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly body: Html;
  /** The rows as data, which the page's script shows in pages; left out if the rows are in the table. */
  readonly data?: Html;
}

/** A table that the page's script searches and sorts. Without the script it shows all its rows. */
export function searchedTable({ id, caption, columns, body, data }: SearchedTable): Html {
  const heads = columns.map(
    (column) => html`<th scope="col" class="${classOf(column)}"><button type="button">${column.title}</button></th>`,
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

export interface FigureParts {
  readonly title: string;
  /** What the chart shows, in a sentence or two. */
  readonly alternative: string;
  /** How to read the chart. */
  readonly key?: string;
  readonly chart: Html;
  readonly data: TableParts;
}

/** A chart with all that it shows as text and as a table. */
export function figure({ title, alternative, key = '', chart, data }: FigureParts): Html {
  // The renderer marks its groups for assistive programs one by one; the sentence is more useful.
  const silent = trustMarkup(renderHtml(chart).replace('<svg ', '<svg aria-hidden="true" focusable="false" '));
  return html`<figure>
<h3>${title}</h3>
<div class="chart" role="img" aria-label="${alternative}">${silent}</div>
<figcaption>${alternative}${key === '' ? null : html` <span class="key">${key}</span>`}</figcaption>
<details><summary>${`Data: ${title}`}</summary><div class="scrolling" role="region" aria-label="${data.caption}" tabindex="0">${table({ ...data, hideCaption: true })}</div></details>
</figure>`;
}

/** A section with its heading; links lead to the id. */
export function section(id: string, title: string, content: HtmlPart): Html {
  return html`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>
${content}
</section>`;
}

export type Fact = readonly [term: string, value: HtmlPart];

function list(kind: string, entries: readonly Fact[]): Html {
  const given = entries.filter(([, value]) => value !== null && value !== '');
  return html`<dl class="${kind}">${given.map(([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>\n`)}</dl>`;
}

/** Terms with their values; null values are left out. */
export function facts(entries: readonly Fact[]): Html {
  return list('facts', entries);
}

/** Terms with large values; null values are left out. */
export function counters(entries: readonly (readonly [term: string, value: number | string | null])[]): Html {
  return list(
    'counters',
    entries.map(([term, value]) => [term, typeof value === 'number' ? showCount(value) : value]),
  );
}
