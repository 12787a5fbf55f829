import { messageOf, UserError } from '../../files/user-error.ts';
import { repackWorkbook } from './unpack-workbook.ts';

/** A row of a sheet as the text of its cells. */
export interface SheetRow {
  readonly cells: readonly string[];
  /** Number of the row in the sheet, from 1. */
  readonly line: number;
}

type Cell = string | number | boolean | object | null;

/** Numbers stay as they are written. A date becomes a text that is no number, so it can't be taken for a score. */
function toText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (cell instanceof Date) return Number.isNaN(cell.valueOf()) ? 'a date' : cell.toISOString();
  return String(cell);
}

/**
 * Reads one sheet of a workbook (.xlsx). Formulas are not computed: what counts is the value that the workbook was saved with.
 *
 * @param name of the file, for messages
 * @returns the rows that aren't empty, all with as many cells as the longest has; undefined where the workbook has no sheet of this name
 * @throws UserError LABELS_UNREADABLE, LABELS_TOO_LARGE
 */
export async function readSheet(
  bytes: Buffer,
  { name, sheet }: { name: string; sheet: string },
): Promise<readonly SheetRow[] | undefined> {
  const packed = await repackWorkbook(name, bytes);
  // Loaded here, because only a workbook needs it.
  const library = await import('read-excel-file/universal');
  let rows: readonly (readonly Cell[])[];
  try {
    rows = await library.readSheet(packed, sheet, { parseNumber: (text: string) => text });
  } catch (cause) {
    if (cause instanceof library.SheetNotFoundError) return undefined;
    throw new UserError('LABELS_UNREADABLE', {
      message: `${name}: its sheet ${sheet} can't be read (${messageOf(cause)})`,
      hint: 'export the sheet to CSV, or fetch the workbook again',
      cause,
    });
  }
  return rows
    .map((cells, index) => ({ cells: cells.map(toText), line: index + 1 }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
}
