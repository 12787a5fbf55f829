import { type Html, type HtmlPart, html, renderHtml, trustMarkup } from '../html.ts';

export interface TableParts {
  readonly caption: string;
  /** The caption is for those who can't see where the table stands. */
  readonly hideCaption?: boolean;
  readonly columns: readonly { readonly title: string; readonly isNumber?: boolean }[];
  readonly rows: readonly (readonly HtmlPart[])[];
}

/** A table whose first column names its rows. */
export function table({ caption, hideCaption = false, columns, rows }: TableParts): Html {
  const cell = (part: HtmlPart, index: number) => {
    const kind = columns[index]?.isNumber === true ? 'number' : '';
    return index === 0 ? html`<th scope="row">${part}</th>` : html`<td class="${kind}">${part}</td>`;
  };
  return html`<table>
<caption class="${hideCaption ? 'unseen' : ''}">${caption}</caption>
<thead><tr>${columns.map(({ title, isNumber }) => html`<th scope="col" class="${isNumber === true ? 'number' : ''}">${title}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${row.map(cell)}</tr>\n`)}</tbody>
</table>`;
}

/** What is too wide for a telephone scrolls by itself, with the keyboard too. */
export function scrolling(label: string, content: Html): Html {
  return html`<div class="scrolling" role="region" aria-label="${label}" tabindex="0">${content}</div>`;
}

export interface FigureParts {
  readonly title: string;
  /** What one sees in it, in a sentence or two. */
  readonly alternative: string;
  /** How it is to be read. */
  readonly key?: string;
  readonly chart: Html;
  readonly data: TableParts;
}

/** A chart with everything that it says as text and as a table. */
export function figure({ title, alternative, key = '', chart, data }: FigureParts): Html {
  // The renderer marks its groups for assistive programs one by one; the sentence says more.
  const silent = trustMarkup(renderHtml(chart).replace('<svg ', '<svg aria-hidden="true" focusable="false" '));
  return html`<figure>
<h3>${title}</h3>
<div class="chart" role="img" aria-label="${alternative}">${silent}</div>
<figcaption>${alternative}${key === '' ? null : html` <span class="key">${key}</span>`}</figcaption>
<details><summary>${`Data: ${title}`}</summary>${scrolling(data.caption, table({ ...data, hideCaption: true }))}</details>
</figure>`;
}

/** A section with its heading; the id is where links lead. */
export function section(id: string, title: string, content: HtmlPart): Html {
  return html`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>
${content}
</section>`;
}

/** Terms with what is said of each; null values are left out. */
export function facts(entries: readonly (readonly [term: string, value: HtmlPart])[]): Html {
  const given = entries.filter(([, value]) => value !== null && value !== '');
  return html`<dl class="facts">${given.map(([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>\n`)}</dl>`;
}
