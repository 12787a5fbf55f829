import { type Html, type HtmlPart, html, renderHtml, trustMarkup } from '../html.ts';
import { showCount } from '../show-number.ts';

export interface TableParts {
  readonly caption: string;
  /** Shows the caption only to assistive programs. */
  readonly hideCaption?: boolean;
  /** The first column names the rows, all others have numbers. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly HtmlPart[])[];
}

export function table({ caption, hideCaption = false, columns, rows }: TableParts): Html {
  const head = (title: string, index: number) =>
    html`<th scope="col" class="${index === 0 ? '' : 'number'}">${title}</th>`;
  const cell = (part: HtmlPart, index: number) =>
    index === 0 ? html`<th scope="row">${part}</th>` : html`<td class="number">${part}</td>`;
  return html`<table>
<caption class="${hideCaption ? 'unseen' : ''}">${caption}</caption>
<thead><tr>${columns.map(head)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${row.map(cell)}</tr>\n`)}</tbody>
</table>`;
}

export interface SearchedTable {
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly { readonly title: string; readonly isNumber?: boolean }[];
  readonly body: Html;
  /** The rows as data, which the page's script shows in pages; left out if the rows are in the table. */
  readonly data?: Html;
}

/** A table that the page's script searches and sorts. Without the script it shows all its rows. */
export function searchedTable({ id, caption, columns, body, data }: SearchedTable): Html {
  const heads = columns.map(
    ({ title, isNumber = false }) =>
      html`<th scope="col" class="${isNumber ? 'number' : ''}"><button type="button">${title}</button></th>`,
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
  readonly data: Pick<TableParts, 'columns' | 'rows'>;
}

/** A chart with all that it shows as text and as a table. */
export function figure({ title, alternative, key = '', chart, data }: FigureParts): Html {
  // The renderer marks its groups for assistive programs one by one; the sentence is more useful.
  const silent = trustMarkup(renderHtml(chart).replace('<svg ', '<svg aria-hidden="true" focusable="false" '));
  return html`<figure>
<h3>${title}</h3>
<div class="chart" role="img" aria-label="${alternative}">${silent}</div>
<figcaption>${alternative}${key === '' ? null : html` <span class="key">${key}</span>`}</figcaption>
<details><summary>${`Data: ${title}`}</summary><div class="scrolling" role="region" aria-label="${title}" tabindex="0">${table({ caption: title, hideCaption: true, ...data })}</div></details>
</figure>`;
}

/** A section with its heading; links lead to the id. */
export function section(id: string, title: string, content: HtmlPart): Html {
  return html`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>
${content}
</section>`;
}

export function note(text: HtmlPart): Html {
  return html`<p class="note">${text}</p>`;
}

export function code(text: string): Html {
  return html`<code>${text}</code>`;
}

export type Fact = readonly [term: string, value: HtmlPart];

/** Terms with their values: `counters` are large and separate thousands. Values that are null or empty are left out. */
export function list(kind: 'facts' | 'counters', entries: readonly Fact[]): Html {
  const given = entries.filter(([, value]) => value !== null && value !== '');
  const show = (value: HtmlPart) => (typeof value === 'number' ? showCount(value) : value);
  return html`<dl class="${kind}">${given.map(([term, value]) => html`<div><dt>${term}</dt><dd>${show(value)}</dd></div>\n`)}</dl>`;
}
