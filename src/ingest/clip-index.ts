import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { sep } from 'node:path';
import { type ClipFault, isFault } from '../clips/clip-fault.ts';
import type { FileState } from '../clips/file-state.ts';
import type { DigestWords } from '../contract/digest-table.ts';
import { writeDurably } from '../durable.ts';
import { systemErrorCode } from '../user-error.ts';
import { type Answer, AnswerTable, type KnownAnswer, type ProberNames } from './answer-table.ts';
import { FileTable } from './file-table.ts';
import { formatBlock, INDEX_HEADING, readIndexFile } from './index-file.ts';

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

/** A link in the index's place could lead to any file of the user's, and a pipe would wait: both flags refuse. */
const WRITE_FLAGS = constants.O_WRONLY | constants.O_CREAT | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** A file may be written again within one tick of its file system's clock without a trace: FAT ticks every 2 s. */
const TRUST_AFTER_MS = 2_000;

/** Verdicts on the bytes themselves; a time-out or a crash may have come from the machine. */
const LASTING_FAULT = /^PROBE_(?:FAILED|BAD_JSON|NO_[A-Z_]+)$/;

/** Whether ffprobe would say the same of the same bytes another time. */
export function isLastingFault({ code }: ClipFault): boolean {
  return LASTING_FAULT.test(code);
}

/** Stale records that are tolerated per live one before the file is written anew. */
const MAX_STALE_SHARE = 2;
const MIN_STALE_RECORDS = 1_000;

/** True once the file's last change lies so far back that another one would show. */
function isSettled({ mtimeNs, ctimeNs }: FileState, nowMs: number): boolean {
  const lastChangeMs = Number((mtimeNs > ctimeNs ? mtimeNs : ctimeNs) / 1_000_000n);
  return nowMs - lastChangeMs >= TRUST_AFTER_MS;
}

/** The words of a payload, which must begin at a multiple of their size. */
function wordsOf({ buffer, byteOffset, length }: Buffer): Uint32Array {
  return new Uint32Array(buffer, byteOffset, Math.floor(length / Uint32Array.BYTES_PER_ELEMENT));
}

function bytesOf({ buffer, byteOffset, byteLength }: Uint32Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

/** The two tables, in memory and in a file beside the output. The caller must hold the output's lock. */
export class ClipIndex {
  readonly #options: ClipIndexOptions;
  readonly #files: FileTable;
  readonly #answers: AnswerTable;
  /** Records of the file, live or stale. */
  #records = 0;
  /** Up to where the file can be kept. */
  #goodBytes = 0;
  /** Numbers of what the file does not have yet. */
  #newFiles: number[] = [];
  #newAnswers: number[] = [];
  #file: FileHandle | undefined;
  /** Set once the file turns out not to be ours, or can't be written: the run goes on without it. */
  #isBroken = false;
  /** Set once records of the file are no longer true. */
  #isDoubted = false;

  /** Reads the index; what can't be read is as good as absent. */
  constructor(options: ClipIndexOptions) {
    this.#options = options;
    this.#files = new FileTable(options.expected);
    this.#answers = new AnswerTable(options.probers, options.expected);
    this.#load();
  }

  #load(): void {
    const { path, portable, rehash } = this.#options;
    if (portable !== undefined && !rehash) {
      readIndexFile(portable, (kind, payload) => {
        if (kind === 'answers') this.#answers.admit(payload, 'elsewhere');
      });
    }
    const { isOurs, goodBytes } = readIndexFile(path, (kind, payload) => {
      if (rehash) return;
      this.#records += kind === 'files' ? this.#files.admit(wordsOf(payload)) : this.#answers.admit(payload, 'earlier');
    });
    this.#isBroken = !isOurs;
    this.#goodBytes = rehash ? 0 : goodBytes;
  }

  /** The path by which a file is known: a corpus that was moved as a whole keeps its own. */
  #nameOf(path: string): string {
    const { root } = this.#options;
    return path.startsWith(root) && path[root.length] === sep ? path.slice(root.length + 1) : path;
  }

  /** Whether it is worth asking in which state the file at a path is. */
  hasDigest(path: string): boolean {
    return this.#files.size > 0 && this.#files.has(this.#nameOf(path));
  }

  /** The digest of a file that is in the very state in which it was read. */
  findDigest(path: string, state: FileState): DigestWords | undefined {
    return this.#files.find(this.#nameOf(path), state);
  }

  /** What was said of these bytes; ffprobe's word before anyone else's. */
  findAnswer(digest: DigestWords): KnownAnswer | undefined {
    return this.#answers.find(digest);
  }

  /** Takes over a file that was read in this very run; that is not remembered for another. */
  admitChecked({ path, state, digest }: { path: string; state: FileState; digest: DigestWords }): void {
    this.#files.set(this.#nameOf(path), state, digest);
  }

  /** @param nowMs when the reading began */
  noteDigest(path: string, { state, digest }: { state: FileState; digest: DigestWords }, nowMs: number): void {
    if (isSettled(state, nowMs)) this.#newFiles.push(this.#files.set(this.#nameOf(path), state, digest));
  }

  noteAnswer(digest: DigestWords, answer: Answer, by: keyof ProberNames): void {
    if (this.#options.probers[by] === undefined || (isFault(answer) && !isLastingFault(answer))) return;
    this.#newAnswers.push(this.#answers.set(digest, { answer, by, origin: 'this-run' }));
  }

  /** Forgets all answers but those that ffprobe gave on this machine. */
  forgetDoubtful(): void {
    this.#answers.forget(({ by, origin }) => by !== 'ffprobe' || origin === 'elsewhere');
    this.#newFiles = [];
    this.#newAnswers = [];
    this.#isDoubted = true;
  }

  /** Hands what is new to the file; a full or read-only disk only costs the next run its head start. */
  async flush(): Promise<void> {
    const files = this.#newFiles;
    const answers = this.#newAnswers;
    if (files.length + answers.length === 0) return;
    this.#newFiles = [];
    this.#newAnswers = [];
    if (this.#isBroken) return;
    const records = Buffer.concat(files.map((number) => bytesOf(this.#files.records(number))));
    const blocks = [
      ...(files.length === 0 ? [] : [formatBlock('files', records)]),
      ...(answers.length === 0 ? [] : [formatBlock('answers', this.#answers.format(answers))]),
    ];
    try {
      this.#file ??= await this.#openFile();
      await this.#file.appendFile(Buffer.concat(blocks));
      this.#records += files.length + answers.length;
    } catch (error) {
      if (systemErrorCode(error) === undefined) throw error;
      this.#isBroken = true;
    }
  }

  /** A file that was not understood, or is to be forgotten, begins anew; a torn end is cut off. */
  async #openFile(): Promise<FileHandle> {
    const file = await open(this.#options.path, WRITE_FLAGS | constants.O_APPEND);
    await file.truncate(this.#goodBytes);
    if (this.#goodBytes === 0) await file.appendFile(INDEX_HEADING);
    return file;
  }

  async close(): Promise<void> {
    await this.flush();
    await this.#file?.close();
    const live = this.#files.size + this.#answers.size;
    const isStale = this.#records > MIN_STALE_RECORDS + MAX_STALE_SHARE * live;
    if (!this.#isBroken && (isStale || this.#isDoubted)) await this.#compact();
    const { portable } = this.#options;
    if (portable !== undefined) await writeDurably(portable, Buffer.concat([INDEX_HEADING, this.#formatAnswers()]));
  }

  #formatAnswers(): Buffer {
    return formatBlock('answers', this.#answers.format(this.#answers.sorted()));
  }

  async #compact(): Promise<void> {
    const files = formatBlock('files', bytesOf(this.#files.records()));
    const contents = Buffer.concat([INDEX_HEADING, files, this.#formatAnswers()]);
    await writeDurably(this.#options.path, contents).catch(() => undefined);
  }
}
