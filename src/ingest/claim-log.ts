import { createHash } from 'node:crypto';
import { constants, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { FileDigest } from '../contract/generated/types.ts';
import { syncFolder, writeFully } from '../files/durable.ts';
import { closeSettledSync } from '../files/reading.ts';
import { explainFailedWrite } from '../files/user-error.ts';
import type { Label } from '../labels/label.ts';
import type { Score } from './score-ledger.ts';

/**
 * Which label of a shard claimed which bytes, in label order: the JSONL says nothing of labels that got no row, and no row
 * says on which line its label stands. Merging needs both, because a row that another shard has already makes a dedup or a
 * conflict of its label, and perhaps another thing of those that were held against it. One JSON document a line, behind a
 * heading; labels on successive lines with successive rows share one.
 */
export type Claim = RowClaims | OtherClaim;

/** Labels from this line on whose rows stand one after another in the JSONL. */
export interface RowClaims {
  readonly file: string;
  readonly line: number;
  /** Of the first label, from 0. */
  readonly row: number;
  readonly count: number;
}

/** A label whose bytes got no row by it. */
export interface OtherClaim extends Score {
  readonly file: string;
  readonly line: number;
  readonly src: string;
  readonly src_sha256: string;
  readonly outcome: 'dedup' | 'conflict' | 'broken';
}

/** First line of the file. */
export const CLAIMS_HEADING = { schema: 'konvid-ingest-shard-claims-v1' } as const;

/** Where the claims of an output lie. */
export function claimsPath(output: string): string {
  return `${output}.claims`;
}

const BATCH_CHARACTERS = 65_536;
const FLAGS = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL;

/** Writes the claims of a run, each time anew: every run goes through all labels of its shard. For one writer at a time. */
export class ClaimLog {
  readonly #path: string;
  readonly #next: string;
  readonly #file: number;
  readonly #hash = createHash('sha256');
  #sizeBytes = 0;
  #waiting = `${JSON.stringify(CLAIMS_HEADING)}\n`;
  #rows: RowClaims | undefined;

  /** @throws UserError OUTPUT_WRITE_FAILED, as everything else here */
  constructor(output: string) {
    this.#path = claimsPath(output);
    this.#next = `${this.#path}.next`;
    this.#file = this.#onDisk(() => {
      // Whatever stands there is a leftover, or a link that leads elsewhere.
      rmSync(this.#next, { force: true });
      return openSync(this.#next, FLAGS, 0o644);
    });
  }

  #onDisk<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw explainFailedWrite(error, this.#path);
    }
  }

  /** Notes that a label has the row of this number. */
  noteRow({ file, line }: Pick<Label, 'file' | 'line'>, row: number): void {
    const run = this.#rows;
    if (run !== undefined && run.file === file && run.line + run.count === line && run.row + run.count === row) {
      this.#rows = { ...run, count: run.count + 1 };
      return;
    }
    this.#endRun();
    this.#rows = { file, line, row, count: 1 };
  }

  noteOther(claim: OtherClaim): void {
    this.#endRun();
    this.#write(claim);
  }

  #endRun(): void {
    if (this.#rows !== undefined) this.#write(this.#rows);
    this.#rows = undefined;
  }

  #write(claim: Claim): void {
    this.#waiting += `${JSON.stringify(claim)}\n`;
    if (this.#waiting.length >= BATCH_CHARACTERS) this.#flush();
  }

  #flush(): void {
    const bytes = Buffer.from(this.#waiting);
    this.#waiting = '';
    this.#onDisk(() => writeFully(this.#file, bytes));
    this.#hash.update(bytes);
    this.#sizeBytes += bytes.length;
  }

  /** Puts the finished file into its place, before anything that comes after. @returns what the manifest says of it */
  async finish(): Promise<FileDigest> {
    this.#endRun();
    this.#flush();
    this.#onDisk(() => {
      fsyncSync(this.#file);
      renameSync(this.#next, this.#path);
    });
    await syncFolder(dirname(this.#path));
    return { path: this.#path, size_bytes: this.#sizeBytes, sha256: this.#hash.digest('hex') };
  }

  /** Gives up what isn't finished. */
  close(): void {
    closeSettledSync(this.#file);
    rmSync(this.#next, { force: true });
  }
}
