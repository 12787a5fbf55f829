import { isUtf8 } from 'node:buffer';
import { crc32 } from 'node:zlib';
import { zipSync } from 'fflate';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { messageOf, UserError } from '../files/user-error.ts';

/** What a workbook may have at most: ten times what the largest label workbook has. A larger one is an attack. */
export const WORKBOOK_LIMITS = {
  maxParts: 1_000,
  /** Bytes of one part, and of all that are read, unpacked. */
  maxPartBytes: 32 * 1_048_576,
  maxTotalBytes: 64 * 1_048_576,
  /** The reader fills gaps between rows and cells, so that one cell far away would fill the memory. */
  maxRows: 10_000,
  maxColumns: 256,
} as const;

/** The parts that describe cells; pictures, printer settings and copies of other workbooks are left out. */
const PART = /(?:\.xml|\.rels)$/;
const LEFT_OUT = /(?:^|\/)(?:externalLinks|drawings|media|charts|comments\d*\.xml|docProps|customXml)(?:\/|$)/i;

/** OOXML forbids document types (ECMA-376 part 2, 8.1.4), and what they declare could grow without end. */
const DOCUMENT_TYPE = /<!(?:DOCTYPE|ENTITY)/i;

/** Compound File Binary Format: how Office wraps encrypted workbooks, and wrote all of them before 2007. */
const COMPOUND_FILE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

const SHEET = /<(?:[\w.-]+:)?sheetData[\s/>]/;
/** The place of a row or a cell. */
const REFERENCE = /[\s:]r\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const PLACE = /^([A-Z]{0,3})([0-9]{1,7})$/;

function refuse(name: string, what: string, cause?: unknown): UserError {
  return new UserError('LABELS_UNREADABLE', {
    message: `${name}: ${what}`,
    hint: 'fetch the workbook again, or export its sheet to CSV',
    cause,
  });
}

function refuseSize(name: string, what: string): UserError {
  return new UserError('LABELS_TOO_LARGE', {
    message: `${name}: ${what}; no label file is so large`,
    hint: 'check that this is the file that came with the corpus',
  });
}

async function openZip(name: string, bytes: Buffer): Promise<ZipFile> {
  if (bytes.subarray(0, COMPOUND_FILE.length).equals(COMPOUND_FILE)) {
    throw new UserError('LABELS_UNREADABLE', {
      message: `${name}: is encrypted, or a workbook of the kind before .xlsx`,
      hint: 'save it as .xlsx without a password, or export its sheet to CSV',
    });
  }
  return yauzl.fromBufferPromise(bytes, { lazyEntries: true, validateEntrySizes: true });
}

/** The number of a column by its letters, from 1; 0 for none. */
function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function checkPlaces(name: string, part: string, text: string): void {
  const { maxRows, maxColumns } = WORKBOOK_LIMITS;
  for (const [, double, single] of text.matchAll(REFERENCE)) {
    const reference = double ?? single ?? '';
    const [, letters, row] = PLACE.exec(reference) ?? [];
    if (letters === undefined) throw refuse(name, `${part}: ${JSON.stringify(reference)} is no place of a cell`);
    if (Number(row) > maxRows || columnOf(letters) > maxColumns) {
      throw refuseSize(name, `${part}: has a cell at ${reference}, beyond ${maxRows} rows or ${maxColumns} columns`);
    }
  }
}

function checkPart(name: string, part: string, bytes: Buffer): void {
  if (!isUtf8(bytes) || bytes.includes(0)) throw refuse(name, `${part}: is not text in UTF-8`);
  const text = bytes.toString('utf8');
  if (DOCUMENT_TYPE.test(text)) throw refuse(name, `${part}: declares a document type or entities`);
  if (SHEET.test(text)) checkPlaces(name, part, text);
}

async function readPart(zip: ZipFile, entry: Entry): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  if (crc32(bytes) !== entry.crc32) throw new Error(`${entry.fileName} doesn't match its checksum`);
  return bytes;
}

async function readParts(zip: ZipFile, name: string): Promise<ReadonlyMap<string, Buffer>> {
  const { maxParts, maxPartBytes, maxTotalBytes } = WORKBOOK_LIMITS;
  if (zip.entryCount > maxParts) throw refuseSize(name, `holds ${zip.entryCount} parts`);
  const parts = new Map<string, Buffer>();
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    const part = entry.fileName;
    if (!PART.test(part) || LEFT_OUT.test(part)) continue;
    if (entry.isEncrypted()) throw refuse(name, `${part}: is encrypted`);
    if (parts.has(part)) throw refuse(name, `${part}: is in it more than once`);
    total += entry.uncompressedSize;
    if (entry.uncompressedSize > maxPartBytes || total > maxTotalBytes) {
      throw refuseSize(name, `${part}: unpacks to ${entry.uncompressedSize} bytes, all parts so far to ${total}`);
    }
    const bytes = await readPart(zip, entry);
    checkPart(name, part, bytes);
    parts.set(part, bytes);
  }
  return parts;
}

/**
 * Unpacks a workbook within limits, and packs the parts that describe its cells again, without compression. Its reader then
 * sees only what was checked here.
 *
 * @param name of the file, for messages
 * @throws UserError LABELS_UNREADABLE, LABELS_TOO_LARGE
 */
export async function repackWorkbook(name: string, bytes: Buffer): Promise<ArrayBuffer> {
  try {
    const parts = await readParts(await openZip(name, bytes), name);
    const packed = zipSync(Object.fromEntries(parts), { level: 0 });
    return packed.buffer.slice(packed.byteOffset, packed.byteOffset + packed.byteLength) as ArrayBuffer;
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw refuse(name, `is no whole workbook (${messageOf(error)})`, error);
  }
}

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
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}
