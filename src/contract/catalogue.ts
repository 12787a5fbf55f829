/** The catalogue beside a JSONL: where the clip of each row is, and what its label says beyond the row. */
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

/** The columns of a catalogue, in their order. Unknown cells are empty. */
export const CATALOGUE_COLUMNS = [
  'src_sha256',
  'src',
  'path',
  'label_file',
  'label_line',
  'part',
  'published_split',
  'content',
] as const;

/** One line of a catalogue, by its columns. */
export type CatalogueLine = Readonly<Record<(typeof CATALOGUE_COLUMNS)[number], string>>;

export const CATALOGUE_HEADING = `${CATALOGUE_COLUMNS.join(',')}\n`;

/** A catalogue of the largest corpus has some 40 MB. */
export const MAX_CATALOGUE_BYTES = 1_073_741_824;

/** How names of catalogues end. */
export const CATALOGUE_ENDING = '.clips.csv';

/** Where the catalogue of a JSONL is. */
export function cataloguePath(output: string): string {
  return `${output.replace(/\.jsonl$/, '')}${CATALOGUE_ENDING}`;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is replaced
const CONTROLS = /[\u0000-\u001f\u007f]+/g;

/** One line with its LF: control characters, which no key of a row may have, would make it several. */
export function formatCatalogueLine(line: CatalogueLine): string {
  return stringify([CATALOGUE_COLUMNS.map((column) => line[column].replaceAll(CONTROLS, ' '))]);
}

/** @throws what csv-parse throws for a file that is no table */
export function parseCatalogue(text: string): readonly CatalogueLine[] {
  return parse(text, { columns: true, bom: true });
}
