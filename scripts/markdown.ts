/** Parts of Markdown pages that scripts make. */
import type { GeneratedFile } from './generated-files.ts';

function showCells(row: readonly string[]): string {
  return `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

/** A table of many rows: without the blanks that would make most of its file. */
export function showCompactTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [showCells(header), showCells(header.map(() => '---')), ...rows.map(showCells)].join('\n');
}

/** A table whose columns are as wide as their widest cell, as formatters of Markdown lay it out. */
export function showTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [header, ...rows].map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = header.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[], filler: string) =>
    `| ${widths.map((width, column) => (row[column] ?? '').padEnd(width, filler)).join(' | ')} |`;
  const [first = [], ...rest] = cells;
  return [line(first, ' '), line([], '-'), ...rest.map((row) => line(row, ' '))].join('\n');
}

/** Puts the text between the two markers of a part. @throws Error where the markers don't stand there once, in order */
export function replacePart(page: GeneratedFile, part: string, text: string): GeneratedFile {
  const [begin, end] = [`<!-- ${part}: begin -->`, `<!-- ${part}: end -->`];
  const [before, rest, ...more] = String(page.text).split(begin);
  const [, after, ...others] = rest?.split(end) ?? [];
  if (before === undefined || after === undefined || more.length + others.length > 0) {
    throw new Error(`${page.path}: needs "${begin}" and "${end}" once each, in this order`);
  }
  return { path: page.path, text: `${before}${begin}\n\n${text}\n\n${end}${after}` };
}
