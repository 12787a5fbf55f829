import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { sep } from 'node:path';
import { crc32 } from 'node:zlib';
import { describeState, type FileState, isSettled, readState, StateTrust } from '../clips/file-state.ts';
import { type ClipFault, isFault, isLastingFault, isProbe, type Probe } from '../clips/probe.ts';
import { type JsonlLine, readLines } from '../contract/jsonl.ts';
import { writeDurably } from '../files/durable.ts';
import { closeSettled } from '../files/reading.ts';
import { systemErrorCode } from '../files/user-error.ts';

/** What a prober says of a clip's bytes. */
export type Answer = Probe | ClipFault;

/** Names and versions of the probers whose answers count; `header` is undefined where only ffprobe's do. */
export interface ProberNames {
  readonly ffprobe: string;
  readonly header: string | undefined;
}

export interface KnownAnswer {
  readonly answer: Answer;
  readonly by: keyof ProberNames;
  /** Found out in this run, by an earlier run here, or on another machine. */
  readonly origin: 'this-run' | 'earlier' | 'elsewhere';
}

/** A clip that an earlier run has read and whose file hasn't changed since. */
export interface RecalledClip {
  readonly sha256: string;
  readonly state: FileState;
}

export interface ClipIndexOptions {
  /** Absolute path of the index file. */
  readonly path: string;
  /** Real path of the corpus folder. Files in it are known by their paths from there, so that the corpus can be moved. */
  readonly root: string;
  readonly probers: ProberNames;
  /** Forgets everything that earlier runs found out. */
  readonly rehash: boolean;
  /** A second index file, which holds answers only and travels between machines. */
  readonly portable?: string | undefined;
}

/** The two kinds of lines: the digest of a file in a certain state, and what a prober said of a digest. */
type FileRecord = readonly ['file', path: string, state: string, sha256: string];
type AnswerRecord = readonly ['answer', sha256: string, prober: string, answer: Answer];
type IndexRecord = FileRecord | AnswerRecord;

const HEADING = '["konvid-ingest-clip-index-v3"]';
/** How index files of all versions begin. A file that begins otherwise belongs to somebody else. */
const OWN_BEGINNING = /^(?:[0-9a-f]{8} )?(?:\[")?konvid-ingest-clip-index-/;
/** The largest corpus needs some 120 MB. */
const MAX_INDEX_BYTES = 1024 * 1_048_576;
/** Stale records of files that are tolerated for each live one before the file is rewritten. */
const MAX_STALE_SHARE = 2;
const MIN_STALE_RECORDS = 1_000;

/** A pipe at the index's path would block for ever. */
const READ_FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
/** A link at the index's path could lead to any file of the user's. */
const APPEND_FLAGS =
  constants.O_WRONLY |
  constants.O_CREAT |
  constants.O_APPEND |
  (constants.O_NOFOLLOW ?? 0) |
  (constants.O_NONBLOCK ?? 0);

const SHA256 = /^[0-9a-f]{64}$/;
const CHECKSUM_DIGITS = 8;

/** Prober names are long and repeated in each answer. */
function proberId(name: string): string {
  return createHash('sha256').update(name).digest('hex').slice(0, 16);
}

function isAnswer(value: unknown): value is Answer {
  if (typeof value !== 'object' || value === null || !isFault(value)) return isProbe(value);
  return typeof value.reason === 'string' && typeof value.code === 'string' && isLastingFault(value);
}

function checksum(text: string): string {
  return crc32(text).toString(16).padStart(CHECKSUM_DIGITS, '0');
}

/** A line is a JSON array of the record's checksum and the record: a damaged answer must not become a wrong row. */
function formatRecord(record: IndexRecord): string {
  const text = JSON.stringify(record);
  return `["${checksum(text)}",${text}]`;
}

/** Undefined for a line that is torn, damaged or of a later version. */
function parseRecord(line: string): IndexRecord | undefined {
  const text = line.slice(CHECKSUM_DIGITS + 4, -1);
  if (line.slice(2, CHECKSUM_DIGITS + 2) !== checksum(text)) return undefined;
  let record: unknown;
  try {
    record = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!Array.isArray(record) || record.length !== 4) return undefined;
  const [kind, first, second, third]: unknown[] = record;
  if (typeof first !== 'string' || typeof second !== 'string') return undefined;
  if (kind === 'file' && typeof third === 'string' && SHA256.test(third)) return [kind, first, second, third];
  return kind === 'answer' && SHA256.test(first) && isAnswer(third) ? [kind, first, second, third] : undefined;
}

/** `old` is an index of an earlier version, which is replaced; `foreign` is left alone; `torn` lacks its last line feed. */
type IndexKind = 'absent' | 'current' | 'torn' | 'old' | 'foreign';

function kindOf(firstLine: string): IndexKind {
  if (firstLine === HEADING) return 'current';
  return OWN_BEGINNING.test(firstLine) ? 'old' : 'foreign';
}

/** Hands over all records of an index file. Whatever can't be read counts as absent. */
async function readIndex(path: string, visit: (record: IndexRecord, text: string) => void): Promise<IndexKind> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, READ_FLAGS);
    const stats = await file.stat();
    if (!stats.isFile() || stats.size > MAX_INDEX_BYTES) return 'foreign';
    let kind: IndexKind = 'absent';
    const take = ({ number, bytes, isTerminated }: JsonlLine): void => {
      const text = bytes.toString('utf8');
      if (number === 1) kind = kindOf(text);
      const record = kind === 'current' ? parseRecord(text) : undefined;
      if (record !== undefined) visit(record, text);
      if (kind === 'current' && !isTerminated) kind = 'torn';
    };
    await readLines(file, take, { skipsDigest: true });
    return kind;
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === undefined) throw error;
    return code === 'ENOENT' ? 'absent' : 'foreign';
  } finally {
    await closeSettled(file);
  }
}

async function writeIndex(path: string, lines: Iterable<string>): Promise<void> {
  await writeDurably(path, `${[HEADING, ...lines].join('\n')}\n`);
}

/** Combines the answers of shards' indexes. What they say of files holds on the shards' machines only. */
export async function mergeAnswers(indexes: readonly string[], path: string): Promise<void> {
  const lines = new Set<string>();
  for (const index of indexes) {
    await readIndex(index, ([kind], text) => {
      if (kind === 'answer') lines.add(text);
    });
  }
  await writeIndex(path, lines);
}

/**
 * What earlier runs found out, which makes a second run cheap: which digest a file in a certain state has, and what a prober
 * said of a digest. It is one append-only file of JSON lines. Losing it costs time only. The caller must hold the output's lock.
 */
export class ClipIndex {
  /** Whether an index of an earlier version is replaced. */
  isReplaced = false;
  readonly #options: ClipIndexOptions;
  readonly #proberIds: Readonly<Record<keyof ProberNames, string | undefined>>;
  readonly #files = new Map<string, { readonly state: string; readonly sha256: string }>();
  #answers = new Map<string, KnownAnswer>();
  readonly #trust = new StateTrust();
  /** Lines that are not in the file yet. */
  #pending: string[] = [];
  #file: FileHandle | undefined;
  /** False where the file belongs to somebody else or can't be written: the run continues without it. */
  #isWritable = true;
  /** Written before the first new line. */
  #start: { readonly truncates: boolean; readonly text: string } = { truncates: false, text: '' };

  private constructor(options: ClipIndexOptions) {
    this.#options = options;
    const { ffprobe, header } = options.probers;
    this.#proberIds = { ffprobe: proberId(ffprobe), header: header === undefined ? undefined : proberId(header) };
  }

  static async open(options: ClipIndexOptions): Promise<ClipIndex> {
    const index = new ClipIndex(options);
    const { path, portable, rehash } = options;
    if (portable !== undefined && !rehash) await readIndex(portable, (record) => index.#admit(record, 'elsewhere'));
    let fileRecords = 0;
    const kind = await readIndex(path, (record) => {
      if (rehash) return;
      index.#admit(record, 'earlier');
      if (record[0] === 'file') fileRecords += 1;
    });
    index.isReplaced = kind === 'old';
    index.#isWritable = kind !== 'foreign';
    if (kind === 'torn' && !rehash) index.#start = { truncates: false, text: '\n' };
    else if (kind !== 'current' || rehash) index.#start = { truncates: true, text: `${HEADING}\n` };
    const isStale = fileRecords > MIN_STALE_RECORDS + MAX_STALE_SHARE * index.#files.size;
    if (isStale) await index.#rewrite(['ffprobe', 'header']);
    return index;
  }

  #proberOf(id: string): keyof ProberNames | undefined {
    if (id === this.#proberIds.ffprobe) return 'ffprobe';
    return id === this.#proberIds.header ? 'header' : undefined;
  }

  #admit(record: IndexRecord, origin: KnownAnswer['origin']): void {
    if (record[0] === 'answer') {
      const [, sha256, id, answer] = record;
      const by = this.#proberOf(id);
      if (by !== undefined) this.#putAnswer(sha256, { answer, by, origin });
    } else if (origin === 'earlier') {
      const [, path, state, sha256] = record;
      this.#files.set(path, { state, sha256 });
    }
  }

  /** ffprobe's answers take precedence over the header reader's. */
  #putAnswer(sha256: string, known: KnownAnswer): void {
    if (known.by === 'ffprobe' || this.#answers.get(sha256)?.by !== 'ffprobe') this.#answers.set(sha256, known);
  }

  #nameOf(path: string): string {
    const { root } = this.#options;
    return path.startsWith(root) && path[root.length] === sep ? path.slice(root.length + 1) : path;
  }

  /** What an earlier run read at a path; undefined where the file is new or has changed. */
  recall(path: string): RecalledClip | undefined {
    const known = this.#files.get(this.#nameOf(path));
    const state = known === undefined || !this.#trust.has(path) ? undefined : readState(path);
    if (known === undefined || state === undefined || describeState(state) !== known.state) return undefined;
    return { sha256: known.sha256, state };
  }

  findAnswer(sha256: string): KnownAnswer | undefined {
    return this.#answers.get(sha256);
  }

  /** Accepts a file that was read in this very run by somebody else; it is not remembered for the next run. */
  admitChecked({ path, state, sha256 }: RecalledClip & { readonly path: string }): void {
    this.#files.set(this.#nameOf(path), { state: describeState(state), sha256 });
  }

  /** @param nowMs when the reading began */
  noteFile(path: string, { state, sha256 }: RecalledClip, nowMs: number): void {
    if (isSettled(state, nowMs)) {
      this.#pending.push(formatRecord(['file', this.#nameOf(path), describeState(state), sha256]));
    }
  }

  noteAnswer(sha256: string, answer: Answer, by: keyof ProberNames): void {
    const prober = this.#proberIds[by];
    if (prober === undefined || (isFault(answer) && !isLastingFault(answer))) return;
    this.#pending.push(formatRecord(['answer', sha256, prober, answer]));
    // Bytes with a row are not asked about again. Broken ones are, where several clips have them.
    if (isFault(answer)) this.#putAnswer(sha256, { answer, by, origin: 'this-run' });
  }

  /** Appends what is new. A full or read-only disk only makes the next run slower. */
  async flush(): Promise<void> {
    if (this.#pending.length === 0) return;
    const text = `${this.#pending.join('\n')}\n`;
    this.#pending = [];
    if (!this.#isWritable) return;
    try {
      this.#file ??= await this.#openFile();
      await this.#file.appendFile(text);
    } catch (error) {
      if (systemErrorCode(error) === undefined) throw error;
      this.#isWritable = false;
    }
  }

  async #openFile(): Promise<FileHandle> {
    const file = await open(this.#options.path, APPEND_FLAGS);
    const { truncates, text } = this.#start;
    if (truncates) await file.truncate(0);
    await file.appendFile(text);
    return file;
  }

  /** Forgets all answers but those of ffprobe on this machine, in the files as well. */
  async forgetDoubtful(): Promise<void> {
    this.#pending = [];
    const isCertain = ({ by, origin }: KnownAnswer) => by === 'ffprobe' && origin !== 'elsewhere';
    this.#answers = new Map([...this.#answers].filter(([, known]) => isCertain(known)));
    const { portable } = this.#options;
    if (portable !== undefined) await writeIndex(portable, []);
    await this.#rewrite(['ffprobe']);
  }

  /** Rewrites the file with the latest record of each file, and of each answer by these probers. */
  async #rewrite(probers: readonly (keyof ProberNames)[]): Promise<void> {
    if (!this.#isWritable) return;
    await closeSettled(this.#file);
    this.#file = undefined;
    const { path } = this.#options;
    const lines = new Map<string, string>();
    await readIndex(path, ([kind, name, prober], text) => {
      const by = kind === 'file' ? undefined : this.#proberOf(prober);
      if (kind === 'file') lines.set(`file ${name}`, text);
      else if (by !== undefined && probers.includes(by)) lines.set(`answer ${name} ${prober}`, text);
    });
    await writeIndex(path, lines.values()).catch(() => undefined);
  }

  /** The portable file has the answers of both in the order of their digests: the same answers give the same bytes. */
  async close(): Promise<void> {
    await this.flush();
    await closeSettled(this.#file);
    const { portable, path } = this.#options;
    if (portable === undefined) return;
    this.#answers = new Map();
    await readIndex(portable, (record) => this.#admit(record, 'elsewhere'));
    await readIndex(path, (record) => this.#admit(record, 'earlier'));
    const sorted = [...this.#answers].sort(([a], [b]) => (a < b ? -1 : 1));
    const lines = sorted.map(([sha256, { answer, by }]) =>
      formatRecord(['answer', sha256, this.#proberIds[by] ?? '', answer]),
    );
    // Without it, other machines only ask ffprobe again.
    await writeIndex(portable, lines).catch(() => undefined);
  }
}
