import { createHash } from 'node:crypto';
import { type FileHandle, open, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { JsonlDigest } from '../contract/generated/types.ts';
import { readLines } from '../contract/jsonl.ts';
import { explainFailedRead } from '../contract/open-jsonl.ts';
import { removeDurably, syncFolder } from '../files/durable.ts';
import { closeSettled, readFully } from '../files/reading.ts';
import { explainFailedWrite, explainUnwritable, UserError } from '../files/user-error.ts';
import { type ExistingRows, readExistingRows } from './existing-rows.ts';
import type { RowConstants } from './row.ts';
import type { ScoreLedger } from './score-ledger.ts';

export interface JsonlOutputOptions {
  /** Absolute path of the JSONL. */
  readonly path: string;
  /** Done-marker that must be gone before the first byte is appended. */
  readonly manifestPath: string;
  /** What every row of the file must have. */
  readonly expected: Pick<RowConstants, 'corpus' | 'corpus_version'>;
  /** For the name of a torn line that is moved aside. */
  readonly now: Date;
  readonly signal?: AbortSignal | undefined;
}

/** Rows that may wait in memory, and how long: what an interruption costs is one batch of work. */
const BATCH_ROWS = 256;
const BATCH_MS = 1_000;
const LINE_FEED = '\n';

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
    const { path, expected, signal } = options;
    const file = await openOrCreate(path);
    try {
      const existing = await readExisting(file, { path, expected, signal });
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
    this.#batch.push(line, LINE_FEED);
    const isDue = this.#batch.length >= 2 * BATCH_ROWS || performance.now() - this.#batchStarted >= BATCH_MS;
    if (isDue) await this.flush();
  }

  /** Brings all rows added so far to disk. */
  async flush(): Promise<void> {
    if (this.#batch.length === 0) return;
    const batch = this.#batch;
    this.#batch = [];
    await this.#write(batch.join(''));
    this.#rows += batch.length / 2;
  }

  /** Forgets the rows that are not on disk yet. */
  discardBatch(): void {
    this.#batch = [];
  }

  /** The digest of the file, after the rows that wait are flushed. */
  async digest(): Promise<JsonlDigest> {
    await this.flush();
    const path = this.#options.path;
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
    if (ending.kind === 'unterminated') await this.#write(LINE_FEED);
    if (ending.kind !== 'torn') return;
    try {
      await this.#cutTorn(ending.offset);
    } catch (error) {
      throw explainFailedWrite(error, this.#options.path);
    }
  }

  async #cutTorn(offset: number): Promise<void> {
    const torn = await readFully(this.#file, Buffer.alloc(this.#sizeBytes - offset), offset);
    await this.#prepare();
    await this.#saveTorn(torn);
    await this.#file.truncate(offset);
    await this.#file.datasync();
    this.#sizeBytes = offset;
  }

  async #saveTorn(bytes: Buffer): Promise<void> {
    const { path, now } = this.#options;
    const stamp = now.toISOString().replaceAll(/[-:]|\.\d+/g, '');
    const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
    await writeFile(`${path}.torn-${stamp}-${digest}`, bytes, { flush: true });
    await syncFolder(dirname(path));
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
      // Whatever part of the batch got through is taken back, so that the file ends with a whole row.
      await this.#file.truncate(this.#sizeBytes).catch(() => undefined);
      throw explainFailedWrite(error, this.#options.path);
    }
  }
}

async function readExisting(
  file: FileHandle,
  options: Pick<JsonlOutputOptions, 'path' | 'expected' | 'signal'>,
): Promise<ExistingRows> {
  try {
    return await readExistingRows(file, options);
  } catch (error) {
    throw explainFailedRead(error, options.path);
  }
}

async function openOrCreate(path: string): Promise<FileHandle> {
  let file: FileHandle;
  try {
    file = await open(path, 'a+');
  } catch (error) {
    throw explainUnwritable(error, path);
  }
  if (await isRegular(file, path)) return file;
  await closeSettled(file);
  throw new UserError('OUTPUT_NOT_REGULAR', {
    message: `${path}: is not a regular file`,
    hint: 'pass --output with the path of a file',
  });
}

async function isRegular(file: FileHandle, path: string): Promise<boolean> {
  try {
    return (await file.stat()).isFile();
  } catch (error) {
    await closeSettled(file);
    throw explainFailedRead(error, path);
  }
}
