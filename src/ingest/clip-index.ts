import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { type ClipFault, isFault } from '../clips/clip-fault.ts';
import type { FileState } from '../clips/file-state.ts';
import type { Probe } from '../clips/probe.ts';
import { writeDurably } from '../durable.ts';
import { systemErrorCode } from '../user-error.ts';
import { readWholeFile } from '../whole-file.ts';

/**
 * What earlier runs found out, so that a second run is free: which digest a file in a certain state has, and what a
 * prober said of a digest. Losing it costs time only. Each line of the file carries its checksum: a line that is torn or
 * damaged is as good as absent.
 */
export interface ClipIndexOptions {
  /** Absolute path of the index file. */
  readonly path: string;
  /** Names and versions of those whose answers count: another version's are not theirs. */
  readonly probers: ProberNames;
  /** Forgets all that earlier runs found out. */
  readonly rehash: boolean;
  /** File through which answers, but never digests, travel between machines; undefined for none. */
  readonly portable?: string | undefined;
}

/** `header` is undefined where the header reader's answers do not count. */
export interface ProberNames {
  readonly ffprobe: string;
  readonly header: string | undefined;
}

/** What somebody said of a clip's bytes. */
export interface KnownAnswer {
  readonly answer: Probe | ClipFault;
  readonly by: keyof ProberNames;
  /** Found out in this run, by an earlier run here, or on another machine. */
  readonly origin: 'this-run' | 'earlier' | 'elsewhere';
}

type Entry =
  | readonly ['clip', path: string, state: string, sha256: string]
  | readonly ['probe', sha256: string, prober: string, probe: Probe]
  | readonly ['fault', sha256: string, prober: string, fault: ClipFault];

const HEADER = 'konvid-ingest-clip-index-v1';
/** A file of this name that begins otherwise is somebody else's. */
const OWN_BEGINNING = /^[0-9a-f]{8} \["konvid-ingest-clip-index-/;
/** Of the largest corpus it has some 80 MB. */
const MAX_INDEX_BYTES = 256 * 1_048_576;

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

/** Stale lines that are tolerated per live one before the file is written anew. */
const MAX_STALE_SHARE = 2;
const MIN_STALE_LINES = 1_000;

function formatLine(entry: Entry | readonly [string]): string {
  const json = JSON.stringify(entry);
  return `${crc32(json).toString(16).padStart(8, '0')} ${json}\n`;
}

function isEntry(value: unknown): value is Entry {
  if (!Array.isArray(value) || value.length !== 4) return false;
  const [kind, key, context, found] = value as readonly unknown[];
  if (typeof key !== 'string' || typeof context !== 'string') return false;
  if (kind === 'clip') return typeof found === 'string';
  return (kind === 'probe' || kind === 'fault') && typeof found === 'object' && found !== null;
}

function parseLine(line: string): Entry | undefined {
  const json = line.slice(9);
  if (line.slice(0, 8) !== crc32(json).toString(16).padStart(8, '0')) return undefined;
  try {
    const value: unknown = JSON.parse(json);
    return isEntry(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function formatState({ dev, ino, size, mtimeNs, ctimeNs }: FileState): string {
  return [dev, ino, size, mtimeNs, ctimeNs].join(' ');
}

/** True once the file's last change lies so far back that another one would show. */
function isSettled({ mtimeNs, ctimeNs }: FileState, nowMs: number): boolean {
  const lastChangeMs = Number((mtimeNs > ctimeNs ? mtimeNs : ctimeNs) / 1_000_000n);
  return nowMs - lastChangeMs >= TRUST_AFTER_MS;
}

/** The entries of an index file; none where it isn't one. `isOurs` is false for a file that must not be written over. */
async function readEntries(path: string): Promise<{ readonly isOurs: boolean; readonly entries: readonly Entry[] }> {
  const { text, fault } = await readWholeFile(path, MAX_INDEX_BYTES);
  const isOurs = text === undefined ? fault === 'ENOENT' : text === '' || OWN_BEGINNING.test(text);
  const [header = '', ...lines] = (text ?? '').split('\n');
  if (header !== formatLine([HEADER]).trimEnd()) return { isOurs, entries: [] };
  return { isOurs, entries: lines.map(parseLine).filter((entry) => entry !== undefined) };
}

/** The two tables, in memory and in a file beside the output. The caller must hold the output's lock. */
export class ClipIndex {
  readonly #options: ClipIndexOptions;
  readonly #digests = new Map<string, { readonly state: string; readonly sha256: string }>();
  readonly #answers = new Map<string, KnownAnswer>();
  /** Lines of the file, live or stale. */
  #lines = 0;
  #waiting: string[] = [];
  #file: FileHandle | undefined;
  /** Set once the file turns out not to be ours, or can't be written: the run goes on without it. */
  #isBroken = false;
  /** Set once lines of the file are no longer true. */
  #isDoubted = false;

  private constructor(options: ClipIndexOptions) {
    this.#options = options;
  }

  /** Reads the index; what can't be read is as good as absent. */
  static async open(options: ClipIndexOptions): Promise<ClipIndex> {
    const index = new ClipIndex(options);
    await index.#load();
    return index;
  }

  async #load(): Promise<void> {
    const { path, portable, rehash } = this.#options;
    const own = await readEntries(path);
    this.#isBroken = !own.isOurs;
    if (rehash) return;
    const travelled = portable === undefined ? [] : (await readEntries(portable)).entries;
    for (const entry of travelled) if (entry[0] !== 'clip') this.#admit(entry, 'elsewhere');
    for (const entry of own.entries) this.#admit(entry, 'earlier');
    this.#lines = own.entries.length;
  }

  #admit(entry: Entry, origin: KnownAnswer['origin']): void {
    const [kind, key, context, value] = entry;
    if (kind === 'clip') {
      this.#digests.set(key, { state: context, sha256: value });
      return;
    }
    const { ffprobe, header } = this.#options.probers;
    if (context === ffprobe) this.#answers.set(key, { answer: value, by: 'ffprobe', origin });
    else if (context === header && this.#answers.get(key)?.by !== 'ffprobe') {
      this.#answers.set(key, { answer: value, by: 'header', origin });
    }
  }

  /** Whether it is worth asking in which state the file at a path is. */
  hasDigest(path: string): boolean {
    return this.#digests.has(path);
  }

  /** The digest of a file that is in the very state in which it was read. */
  findDigest(path: string, state: FileState): string | undefined {
    const known = this.#digests.get(path);
    return known?.state === formatState(state) ? known.sha256 : undefined;
  }

  /** What was said of these bytes; ffprobe's word before anyone else's. */
  findAnswer(sha256: string): KnownAnswer | undefined {
    return this.#answers.get(sha256);
  }

  /** Takes over a file that was read in this very run; that is not remembered for another. */
  admitChecked({ path, state, sha256 }: { path: string; state: FileState; sha256: string }): void {
    this.#digests.set(path, { state: formatState(state), sha256 });
  }

  /** @param nowMs when the reading began */
  noteDigest(path: string, { state, sha256 }: { state: FileState; sha256: string }, nowMs: number): void {
    if (isSettled(state, nowMs)) this.#add(['clip', path, formatState(state), sha256]);
  }

  noteAnswer(sha256: string, answer: Probe | ClipFault, by: keyof ProberNames): void {
    const prober = this.#options.probers[by];
    if (prober === undefined) return;
    if (!isFault(answer)) this.#add(['probe', sha256, prober, answer]);
    else if (isLastingFault(answer)) this.#add(['fault', sha256, prober, answer]);
  }

  /** Forgets all answers but those that ffprobe gave on this machine. */
  forgetDoubtful(): void {
    for (const [sha256, { by, origin }] of this.#answers) {
      if (by !== 'ffprobe' || origin === 'elsewhere') this.#answers.delete(sha256);
    }
    this.#waiting = [];
    this.#isDoubted = true;
  }

  #add(entry: Entry): void {
    this.#admit(entry, 'this-run');
    this.#waiting.push(formatLine(entry));
  }

  /** Hands what is new to the file; a full or read-only disk only costs the next run its head start. */
  async flush(): Promise<void> {
    const lines = this.#waiting;
    this.#waiting = [];
    if (lines.length === 0 || this.#isBroken) return;
    try {
      this.#file ??= await this.#openFile();
      await this.#file.appendFile(lines.join(''));
      this.#lines += lines.length;
    } catch (error) {
      if (systemErrorCode(error) === undefined) throw error;
      this.#isBroken = true;
    }
  }

  /** A file that was not understood, or is to be forgotten, begins anew. */
  async #openFile(): Promise<FileHandle> {
    const { path } = this.#options;
    if (this.#lines > 0) return open(path, WRITE_FLAGS | constants.O_APPEND);
    const file = await open(path, WRITE_FLAGS | constants.O_TRUNC);
    await file.appendFile(formatLine([HEADER]));
    return file;
  }

  async close(): Promise<void> {
    await this.flush();
    await this.#file?.close();
    const live = this.#digests.size + this.#answers.size;
    const isStale = this.#lines > MIN_STALE_LINES + MAX_STALE_SHARE * live;
    if (!this.#isBroken && (isStale || this.#isDoubted)) await this.#compact();
    const { portable } = this.#options;
    if (portable !== undefined) await writeDurably(portable, [formatLine([HEADER]), ...this.#answerLines()].join(''));
  }

  /** In the order of their digests, so that the same answers are the same bytes. */
  #answerLines(): readonly string[] {
    const answers = [...this.#answers].sort(([a], [b]) => (a < b ? -1 : 1));
    return answers.map(([sha256, { answer, by }]) => {
      const prober = this.#options.probers[by] ?? '';
      return formatLine(isFault(answer) ? ['fault', sha256, prober, answer] : ['probe', sha256, prober, answer]);
    });
  }

  async #compact(): Promise<void> {
    const { path } = this.#options;
    const clips = [...this.#digests].map(([file, { state, sha256 }]) => formatLine(['clip', file, state, sha256]));
    const lines = [formatLine([HEADER]), ...clips, ...this.#answerLines()];
    await writeDurably(path, lines.join('')).catch(() => undefined);
  }
}
