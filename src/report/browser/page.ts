/** The script of the page: searches and sorts tables. It makes only text, never markup. */

/** Rows that a table shows in any order. */
interface Rows {
  readonly count: number;
  /** The value by which a column is sorted. */
  readonly keyOf: (row: number, column: number) => string | number;
  /** The text that is searched, in lower case. */
  readonly textOf: (row: number) => string;
  /** Shows the first `found` rows of an order. */
  readonly show: (order: Uint32Array, found: number) => void;
}

/** A column of the page's data. With `texts` the values are positions in it. */
interface Column {
  readonly isNumber: boolean;
  readonly texts?: readonly string[];
  readonly values: readonly (string | number)[];
}

const ROWS_A_PAGE = 100;

function find<Kind extends Element>(parent: ParentNode, selector: string, kind: new () => Kind): Kind {
  const found = parent.querySelector(selector);
  if (found instanceof kind) return found;
  throw new Error(`no ${selector} in the page`);
}

/** Rows that are in the table. */
function readTableRows(body: HTMLTableSectionElement): Rows {
  const rows = [...body.rows];
  const cells = rows.map((row) => [...row.cells].map((cell) => cell.textContent ?? ''));
  const isNumber = [...(rows[0]?.cells ?? [])].map((cell) => cell.className === 'number');
  const texts = cells.map((row) => row.join(' ').toLowerCase());
  return {
    count: rows.length,
    keyOf: (row, column) => (isNumber[column] ? Number(cells[row]?.[column]) : (cells[row]?.[column] ?? '')),
    textOf: (row) => texts[row] ?? '',
    show(order, found) {
      body.replaceChildren(...[...order.subarray(0, found)].flatMap((row) => rows[row] ?? []));
    },
  };
}

/** Rows that the page has as data, and shows a hundred at a time. */
function readData(part: Element, body: HTMLTableSectionElement): Rows {
  const columns = JSON.parse(find(part, 'script', HTMLScriptElement).text) as readonly Column[];
  const before = find(part, '.before', HTMLButtonElement);
  const after = find(part, '.after', HTMLButtonElement);
  const label = find(part, '.page', HTMLSpanElement);
  const keyOf = (row: number, column: number) => {
    const { texts, values } = columns[column] ?? { values: [] };
    const value = values[row] ?? '';
    return texts === undefined ? value : (texts[Number(value)] ?? '');
  };
  const searched = columns.flatMap(({ isNumber }, column) => (isNumber ? [] : [column]));
  let order: Uint32Array = new Uint32Array();
  let found = 0;
  let page = 0;

  const makeRow = (row: number) => {
    const element = document.createElement('tr');
    for (const [column, { isNumber }] of columns.entries()) {
      const cell = element.insertCell();
      if (isNumber) cell.className = 'number';
      cell.textContent = String(keyOf(row, column));
    }
    return element;
  };
  const turn = (by: number) => {
    const pages = Math.max(1, Math.ceil(found / ROWS_A_PAGE));
    page = Math.min(Math.max(0, page + by), pages - 1);
    const from = page * ROWS_A_PAGE;
    body.replaceChildren(...[...order.subarray(from, Math.min(found, from + ROWS_A_PAGE))].map(makeRow));
    label.textContent = `Page ${page + 1} of ${pages}`;
    before.disabled = page === 0;
    after.disabled = page === pages - 1;
  };
  before.addEventListener('click', () => turn(-1));
  after.addEventListener('click', () => turn(1));
  return {
    count: columns[0]?.values.length ?? 0,
    keyOf,
    textOf: (row) =>
      searched
        .map((column) => keyOf(row, column))
        .join(' ')
        .toLowerCase(),
    show(next, count) {
      [order, found, page] = [next, count, 0];
      turn(0);
    },
  };
}

function compare(a: string | number, b: string | number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Makes a table searchable, and sortable by a click on a head: ascending, then descending. */
function enliven(part: Element): void {
  const table = find(part, 'table', HTMLTableElement);
  const body = find(table, 'tbody', HTMLTableSectionElement);
  const rows = part.querySelector('script') === null ? readTableRows(body) : readData(part, body);
  const input = find(part, 'input', HTMLInputElement);
  const status = find(part, '.found', HTMLSpanElement);
  const heads = [...table.querySelectorAll('thead th')];
  const sorted = Uint32Array.from({ length: rows.count }, (_, row) => row);

  const search = () => {
    const wanted = input.value.trim().toLowerCase();
    const order = wanted === '' ? sorted : sorted.filter((row) => rows.textOf(row).includes(wanted));
    rows.show(order, order.length);
    status.textContent = `${order.length.toLocaleString('en-GB')} of ${rows.count.toLocaleString('en-GB')}`;
  };
  for (const [column, head] of heads.entries()) {
    head.addEventListener('click', () => {
      const direction = head.getAttribute('aria-sort') === 'ascending' ? 'descending' : 'ascending';
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', direction);
      const sign = direction === 'ascending' ? 1 : -1;
      sorted.sort((a, b) => sign * compare(rows.keyOf(a, column), rows.keyOf(b, column)) || a - b);
      search();
    });
  }
  input.addEventListener('input', search);
  search();
}

for (const part of document.querySelectorAll('.searched')) enliven(part);
