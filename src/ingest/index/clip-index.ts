import type { FileHandle } from 'node:fs/promises';
import { sep } from 'node:path';
import { isFault } from '../../clips/clip-fault.ts';
import { type FileState, isSettled } from '../../clips/file-state.ts';
import type { DigestWords } from '../../contract/digest-table.ts';
import { closeSettled } from '../../files/close-settled.ts';
import { writeDurably } from '../../files/durable.ts';
import { systemErrorCode } from '../../user-error.ts';
import { type Answer, AnswerTable, type KnownAnswer, type ProberNames } from './answer-table.ts';
import { FileTable } from './file-table.ts';
import { extendIndexFile, formatBlock, INDEX_HEADING, type IndexExtent, readIndexFile } from './index-file.ts';
import { isLastingFault } from './lasting-faults.ts';

/**
 * What earlier runs found out, so that a second run is free: which digest a file in a certain state has, and what a
 * prober said of a digest. Losing it costs time only.
 */
export interface ClipIndexOptions {
  /** Absolute path of the index file. */
  readonly path: string;
  /** Real path of the corpus folder: what lies in it is known by its path from there. */
  readonly root: string;
  /** Names and versions of those whose answers count: another version's are not theirs. */
  readonly probers: ProberNames;
  /** Forgets all that earlier runs found out. */
  readonly rehash: boolean;
  /** How many clips there are, as far as is known: for nothing but room in memory. */
  readonly expected: number;
  /** File through which answers, but never digests of files, travel between machines; undefined for none. */
  readonly portable?: string | undefined;
}

/** Stale records that are tolerated per live one before the file is written anew. */
const MAX_STALE_SHARE = 2;
const MIN_STALE_RECORDS = 1_000;

/** The words of a payload, which must begin at a multiple of their size. */
function wordsOf({ buffer, byteOffset, length }: Buffer): Uint32Array {
  return new Uint32Array(buffer, byteOffset, Math.floor(length / Uint32Array.BYTES_PER_ELEMENT));
}

function bytesOf({ buffer, byteOffset, byteLength }: Uint32Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

/** What the index file says of files. */
interface KnownFiles {
  readonly files: FileTable;
  readonly extent: IndexExtent;
  /** Records in the file, live or stale. */
  readonly records: number;
}

function readFiles({ path, rehash, expected }: ClipIndexOptions): KnownFiles {
  const files = new FileTable(rehash ? 0 : expected);
  let records = 0;
  const extent = readIndexFile(path, rehash ? [] : ['files'], (_kind, payload) => {
    records += files.admit(wordsOf(payload));
  });
  return { files, extent, records };
}

function readAnswers({ path, portable, probers, rehash, expected }: ClipIndexOptions): AnswerTable {
  const answers = new AnswerTable(probers, rehash ? 0 : expected);
  if (rehash) return answers;
  const sources = [{ from: portable, origin: 'elsewhere' } as const, { from: path, origin: 'earlier' } as const];
  for (const { from, origin } of sources) {
    if (from === undefined) continue;
    readIndexFile(from, ['answers'], (_kind, payload) => answers.admit(payload, origin));
  }
  return answers;
}

/**
 * What earlier runs found out, in memory, and what this run finds out, which goes to the file alone: no run asks again for
 * what it has found itself, but for what is broken. The caller must hold the output's lock.
 */
export class ClipIndex {
  readonly #options: ClipIndexOptions;
  readonly #files: FileTable;
  /** Not read before somebody asks for one: where nothing has changed nobody does. */
  #answers: AnswerTable | undefined;
  /** Up to where the file can be kept. */
  readonly #goodBytes: number;
  /** What the file does not have yet. */
  #newFiles = new FileTable();
  #newAnswers: AnswerTable;
  /** The block that stands last, once the run is finished. */
  #outcome: Buffer = Buffer.alloc(0);
  #file: FileHandle | undefined;
  /** Set once the file turns out not to be ours, or can't be written: the run goes on without it. */
  #isBroken: boolean;
  /** Whether so much of the file is stale that it is written anew. */
  readonly #isStale: boolean;
  /** Set once records of the file are no longer true. */
  #isDoubted = false;
  /** Set once the file is another run's. */
  #isAbandoned = false;

  constructor(options: ClipIndexOptions) {
    this.#options = options;
    const { files, extent, records } = readFiles(options);
    this.#files = files;
    this.#newAnswers = new AnswerTable(options.probers);
    this.#isBroken = !extent.isOurs;
    this.#goodBytes = options.rehash ? 0 : extent.goodBytes;
    this.#isStale = records > MIN_STALE_RECORDS + MAX_STALE_SHARE * files.size;
  }

  /** The path by which a file is known: a corpus that was moved as a whole keeps its own. */
  #nameOf(path: string): string {
    const { root } = this.#options;
    return path.startsWith(root) && path[root.length] === sep ? path.slice(root.length + 1) : path;
  }

  /** The number under which the file at a path is known; undefined where its state need not be asked for. */
  findFile(path: string): number | undefined {
    if (this.#files.size === 0) return undefined;
    const number = this.#files.find(this.#nameOf(path));
    return number === -1 ? undefined : number;
  }

  /** The digest of a known file that is in the very state in which it was read. */
  digestOf(file: number, state: FileState): DigestWords | undefined {
    return this.#files.digestOf(file, state);
  }

  /** What was said of these bytes; ffprobe's word before anyone else's. */
  findAnswer(digest: DigestWords): KnownAnswer | undefined {
    return this.#knownAnswers().find(digest);
  }

  #knownAnswers(): AnswerTable {
    this.#answers ??= readAnswers(this.#options);
    return this.#answers;
  }

  /** Takes over a file that was read in this very run; that is not remembered for another. */
  admitChecked({ path, state, digest }: { path: string; state: FileState; digest: DigestWords }): void {
    this.#files.set(this.#nameOf(path), state, digest);
  }

  /** @param nowMs when the reading began */
  noteDigest(path: string, { state, digest }: { state: FileState; digest: DigestWords }, nowMs: number): void {
    if (isSettled(state, nowMs)) this.#newFiles.set(this.#nameOf(path), state, digest);
  }

  noteAnswer(digest: DigestWords, answer: Answer, by: keyof ProberNames): void {
    if (this.#options.probers[by] === undefined || (isFault(answer) && !isLastingFault(answer))) return;
    const known = { answer, by, origin: 'this-run' } as const;
    this.#newAnswers.set(digest, known);
    // Other clips of these bytes find no row in the JSONL, and would be probed again.
    if (isFault(answer)) this.#knownAnswers().set(digest, known);
  }

  /** Notes what this run has seen and left, once that stands. */
  noteOutcome(payload: Buffer): void {
    this.#outcome = formatBlock('outcome', payload);
  }

  /** Forgets all answers but those that ffprobe gave on this machine. */
  forgetDoubtful(): void {
    this.#knownAnswers().forget(isDoubtful);
    this.#forgetNew();
    this.#isDoubted = true;
  }

  /** Leaves the file to another run. */
  abandon(): void {
    this.#forgetNew();
    this.#isAbandoned = true;
  }

  #forgetNew(): void {
    this.#newFiles = new FileTable();
    this.#newAnswers = new AnswerTable(this.#options.probers);
  }

  /** Hands what is new to the file; a full or read-only disk only costs the next run its head start. */
  async flush(): Promise<void> {
    const files = this.#newFiles;
    const answers = this.#newAnswers;
    if (files.size + answers.size === 0) return;
    this.#forgetNew();
    await this.#append(formatTables({ files, answers }));
  }

  async #append(blocks: Buffer): Promise<void> {
    if (this.#isBroken || blocks.length === 0) return;
    try {
      this.#file ??= await extendIndexFile(this.#options.path, { goodBytes: this.#goodBytes });
      await this.#file.appendFile(blocks);
    } catch (error) {
      if (systemErrorCode(error) === undefined) throw error;
      this.#isBroken = true;
    }
  }

  async close(): Promise<void> {
    await this.flush();
    await this.#append(this.#outcome);
    await closeSettled(this.#file);
    if (this.#isAbandoned) return;
    const { path, portable } = this.#options;
    const isToBeRewritten = !this.#isBroken && (this.#isStale || this.#isDoubted);
    if (!isToBeRewritten && portable === undefined) return;
    // What this run has found out is in the file alone.
    const options = { ...this.#options, rehash: false };
    const answers = readAnswers(options);
    if (this.#isDoubted) answers.forget(isDoubtful);
    if (isToBeRewritten) {
      const tables = formatTables({ files: readFiles(options).files, answers });
      await writeDurably(path, Buffer.concat([INDEX_HEADING, tables, this.#outcome])).catch(() => undefined);
    }
    if (portable !== undefined) await writeDurably(portable, Buffer.concat([INDEX_HEADING, formatAnswers(answers)]));
  }
}

function isDoubtful({ by, origin }: KnownAnswer): boolean {
  return by !== 'ffprobe' || origin === 'elsewhere';
}

/** In the order of the digests, so that the same answers are the same bytes. */
function formatAnswers(answers: AnswerTable): Buffer {
  return formatBlock('answers', answers.format(answers.sorted()));
}

function formatTables({ files, answers }: { files: FileTable; answers: AnswerTable }): Buffer {
  return Buffer.concat([
    ...(files.size === 0 ? [] : [formatBlock('files', bytesOf(files.records()))]),
    ...(answers.size === 0 ? [] : [formatAnswers(answers)]),
  ]);
}
