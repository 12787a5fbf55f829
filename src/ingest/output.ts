import { createHash } from 'node:crypto';
import { type FileHandle, open, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { JsonlDigest } from '../contract/generated/types.ts';
import { type JsonlLine, MAX_LINE_BYTES, readLines } from '../contract/jsonl.ts';
import { explainFailedRead } from '../contract/open-jsonl.ts';
import { type RowLine, readRows } from '../contract/rows.ts';
import type { RowViolation } from '../contract/violation.ts';
import { removeDurably, syncFolder } from '../files/durable.ts';
import { closeSettled, readFully } from '../files/reading.ts';
import { explainFailedWrite, explainUnwritable, UserError } from '../files/user-error.ts';
import { type RowConstants, ScoreLedger } from './row.ts';

type ExpectedRows = Pick<RowConstants, 'corpus' | 'corpus_version'>;

/** What an output holds before a run appends to it. */
export interface ExistingRows {
  readonly ledger: ScoreLedger;
  readonly rows: number;
  /** SHA-256 of all bytes, in hexadecimal. */
  readonly sha256: string;
  readonly sizeBytes: number;
  /** What has to be done to the end of the file before a row may follow. */
  readonly ending: Ending;
}

/** Whole; a valid row that lacks its LF; or a row that an interruption has torn, from this offset on. */
export type Ending =
  | { readonly kind: 'whole' }
  | { readonly kind: 'unterminated' }
  | { readonly kind: 'torn'; readonly offset: number };

/** In a file that was never an output every line may be at fault. */
const MAX_LISTED = 10;
const OPENING_BRACE = 0x7b;
const TORN_CODES: ReadonlySet<string> = new Set(['LINE_NOT_JSON', 'LINE_NOT_UTF8']);

/**
 * Whether an unterminated line is the beginning of a row that an interruption cut off, or the zeros that a power cut
 * leaves. Anything else is somebody's file that was never an output, and not ours to cut.
 */
function isTorn({ bytes, isTerminated }: JsonlLine, violations: readonly RowViolation[]): boolean {
  if (isTerminated || bytes.length > MAX_LINE_BYTES) return false;
  if (bytes.every((byte) => byte === 0)) return true;
  return bytes[0] === OPENING_BRACE && violations.every(({ code }) => TORN_CODES.has(code));
}

/**
 * Reads the output that a run will append to.
 *
 * @param path for messages
 * @throws UserError OUTPUT_INVALID_ROWS where it holds anything but valid rows of the corpus and version
 */
export async function readExistingRows(
  file: FileHandle,
  { path, expected, signal }: { path: string; expected: ExpectedRows; signal?: AbortSignal | undefined },
): Promise<ExistingRows> {
  const { corpus, corpus_version } = expected;
  const ledger = new ScoreLedger();
  const faults: string[] = [];
  let faultCount = 0;
  let rows = 0;
  let ending: Ending = { kind: 'whole' };
  const addFault = (number: number, what: string) => {
    faultCount += 1;
    if (faults.length < MAX_LISTED) faults.push(`line ${number}: ${what}`);
  };
  const visitFault = (line: JsonlLine, violations: readonly RowViolation[]) => {
    if (isTorn(line, violations)) ending = { kind: 'torn', offset: line.offset };
    else addFault(line.number, violations.map(({ code, field, found }) => `${field ?? code} ${found}`).join(', '));
  };
  const visitRow = ({ number, row, isTerminated }: RowLine) => {
    if (!isTerminated) ending = { kind: 'unterminated' };
    if (row.corpus !== corpus) addFault(number, `a row of corpus ${row.corpus}`);
    else if (row.corpus_version !== corpus_version) addFault(number, `a row of version ${row.corpus_version}`);
    else if (!ledger.note(row.src_sha256, row)) addFault(number, `repeats the src_sha256 ${row.src_sha256}`);
    rows += 1;
  };
  const { sha256, sizeBytes } = await readRows(file, { visitFault, visitRow }, { signal });
  if (faultCount > 0) {
    const rest = faultCount > faults.length ? `; and ${faultCount - faults.length} more` : '';
    throw new UserError('OUTPUT_INVALID_ROWS', {
      message: `${path}: ${faultCount} lines are not rows of ${corpus}, version ${corpus_version}: ${faults.join('; ')}${rest}`,
      hint: 'nothing was appended; move the file away or name another with --output (`konvid-ingest validate` lists every fault)',
    });
  }
  return { ledger, rows, sha256, sizeBytes, ending };
}

async function openOrCreate(path: string): Promise<FileHandle> {
  let file: FileHandle;
  try {
    file = await open(path, 'a+');
  } catch (error) {
    throw explainUnwritable(error, path);
  }
  try {
    if ((await file.stat()).isFile()) return file;
  } catch (error) {
    await closeSettled(file);
    throw explainFailedRead(error, path);
  }
  await closeSettled(file);
  throw new UserError('OUTPUT_NOT_REGULAR', {
    message: `${path}: is not a regular file`,
    hint: 'pass --output with the path of a file',
  });
}

export interface JsonlOutputOptions {
  /** Absolute path of the JSONL. */
  readonly path: string;
  /** Done-marker that must be gone before the first byte is appended. */
  readonly manifestPath: string;
  /** What every row of the file must have. */
  readonly expected: ExpectedRows;
  /** For the name of a torn line that is moved aside. */
  readonly now: Date;
  readonly signal?: AbortSignal | undefined;
}

/** Rows that may wait in memory, and how long: what an interruption costs is one batch of work. */
const BATCH_ROWS = 256;
const BATCH_MS = 1_000;

/** An append-only JSONL: rows are added at its end in batches, each flushed to disk. Existing rows are never rewritten. */
export class JsonlOutput {
  readonly #existing: ExistingRows;
  readonly #file: FileHandle;
  readonly #options: JsonlOutputOptions;
  #sizeBytes: number;
  #rows: number;
  #isTouched = false;
  #batch: string[] = [];
  #batchStarted = 0;

  private constructor(file: FileHandle, existing: ExistingRows, options: JsonlOutputOptions) {
    this.#file = file;
    this.#existing = existing;
    this.#options = options;
    this.#sizeBytes = existing.sizeBytes;
    this.#rows = existing.rows;
  }

  /**
   * Opens an output, or creates it, and reads what it holds. The caller must hold its lock.
   *
   * @throws UserError OUTPUT_NOT_WRITABLE, OUTPUT_NOT_REGULAR, OUTPUT_INVALID_ROWS
   */
  static async open(options: JsonlOutputOptions): Promise<JsonlOutput> {
    const { path } = options;
    const file = await openOrCreate(path);
    try {
      const existing = await readExistingRows(file, options).catch((error: unknown) => {
        throw explainFailedRead(error, path);
      });
      // A run that put rows into it has done this before. The manifest, which vouches for them, may lie in another folder.
      if (existing.sizeBytes === 0) await syncFolder(dirname(path));
      const output = new JsonlOutput(file, existing, options);
      await output.#mendEnding();
      return output;
    } catch (error) {
      await closeSettled(file);
      throw error;
    }
  }

  /** The clips that have a row, this run's among them. */
  get ledger(): ScoreLedger {
    return this.#existing.ledger;
  }

  /** Adds a line; it is on disk when its batch has been flushed. */
  async append(line: string): Promise<void> {
    if (this.#batch.length === 0) this.#batchStarted = performance.now();
    this.#batch.push(`${line}\n`);
    const isDue = this.#batch.length >= BATCH_ROWS || performance.now() - this.#batchStarted >= BATCH_MS;
    if (isDue) await this.flush();
  }

  /** Writes all rows added so far to disk. */
  async flush(): Promise<void> {
    if (this.#batch.length === 0) return;
    const batch = this.#batch;
    this.#batch = [];
    await this.#write(batch.join(''));
    this.#rows += batch.length;
  }

  /** Forgets the rows that are not on disk yet. */
  discardBatch(): void {
    this.#batch = [];
  }

  /** The digest of the file, after the rows that wait are flushed. */
  async digest(): Promise<JsonlDigest> {
    await this.flush();
    const { path } = this.#options;
    if (!this.#isTouched) {
      const { rows, sizeBytes, sha256 } = this.#existing;
      return { path, rows, size_bytes: sizeBytes, sha256 };
    }
    try {
      const { sha256, sizeBytes } = await readLines(this.#file, () => undefined);
      return { path, rows: this.#rows, size_bytes: sizeBytes, sha256 };
    } catch (error) {
      throw explainFailedRead(error, path);
    }
  }

  async close(): Promise<void> {
    await closeSettled(this.#file);
  }

  /** A row without its LF gets it; a torn one is moved aside, never glued to the next. */
  async #mendEnding(): Promise<void> {
    const { ending } = this.#existing;
    if (ending.kind === 'unterminated') await this.#write('\n');
    if (ending.kind !== 'torn') return;
    const { path, now } = this.#options;
    try {
      const torn = await readFully(this.#file, Buffer.alloc(this.#sizeBytes - ending.offset), ending.offset);
      await this.#prepare();
      const stamp = now.toISOString().replaceAll(/[-:]|\.\d+/g, '');
      const digest = createHash('sha256').update(torn).digest('hex').slice(0, 8);
      await writeFile(`${path}.torn-${stamp}-${digest}`, torn, { flush: true });
      await syncFolder(dirname(path));
      await this.#file.truncate(ending.offset);
      await this.#file.datasync();
      this.#sizeBytes = ending.offset;
    } catch (error) {
      throw explainFailedWrite(error, path);
    }
  }

  /** Removes the manifest before the first change: it vouches for the file as it was. */
  async #prepare(): Promise<void> {
    if (this.#isTouched) return;
    await removeDurably(this.#options.manifestPath);
    this.#isTouched = true;
  }

  async #write(text: string): Promise<void> {
    const bytes = Buffer.from(text);
    try {
      await this.#prepare();
      await this.#file.appendFile(bytes);
      await this.#file.datasync();
      this.#sizeBytes += bytes.length;
    } catch (error) {
      // Whatever part of the batch was written is taken back, so that the file ends with a whole row.
      await this.#file.truncate(this.#sizeBytes).catch(() => undefined);
      throw explainFailedWrite(error, this.#options.path);
    }
  }
}
