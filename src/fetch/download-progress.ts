import { access, constants } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isDownloadProgress } from '../contract/generated/accept-documents.mjs';
import type { DownloadState } from '../contract/generated/types.ts';
import { toViolations } from '../contract/violation.ts';
import { writeDurably } from '../files/durable.ts';
import { readWholeFile } from '../files/reading.ts';
import { toLogText } from '../files/untrusted-text.ts';
import { messageOf, systemErrorCode, UserError } from '../files/user-error.ts';

/** 150,000 entries with their reasons take about 15 MiB. */
const MAX_PROGRESS_BYTES = 256 * 1_048_576;
/** The whole file is written each time, so it is written rarely. */
const MIN_INTERVAL_MS = 1_000;
/** Writing takes at most a twentieth of the time. */
const INTERVALS_PER_WRITE = 20;

function refuse(path: string, reason: string): UserError {
  return new UserError('PROGRESS_INVALID', {
    message: `${path}: is no download state (${toLogText(reason)})`,
    hint: 'correct it, move it away (clips on disk are not downloaded again), or pass another with --progress-path',
  });
}

function parseProgress(path: string, text: string): Map<string, DownloadState> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw refuse(path, messageOf(error));
  }
  if (isDownloadProgress(value)) return new Map(Object.entries(value));
  const [violation] = toViolations(value, isDownloadProgress.errors ?? []);
  const { pointer = '', expected = 'another value', found = 'this' } = violation ?? {};
  throw refuse(path, `${pointer === '' ? 'the whole' : pointer} is ${found}, expected ${expected}`);
}

function failToWrite(path: string, cause: unknown): unknown {
  const code = systemErrorCode(cause);
  if (code === undefined) return cause;
  const hint = 'pass --progress-path with a path in a folder that this user may write to';
  return new UserError('PROGRESS_UNWRITABLE', { message: `${path}: can't be written (${code})`, hint, cause }, 3);
}

/**
 * What became of each clip of a URL manifest, in the format of the Python adapter: `.download-progress.json`. Unknown
 * entries and keys are kept. The file is replaced now and then and at the end. What a kill loses in between is found on
 * the disk again, or requested again.
 */
export class DownloadProgress {
  readonly #path: string;
  readonly #states: Map<string, DownloadState>;
  #timer: NodeJS.Timeout | undefined;
  #writing: Promise<void> = Promise.resolve();
  #lastWriteMs = 0;
  #failure: unknown;

  private constructor(path: string, states: Map<string, DownloadState>) {
    this.#path = path;
    this.#states = states;
  }

  /** Returns undefined if there is no file. @throws UserError PROGRESS_INVALID: no entry is ever dropped silently */
  static async read(path: string): Promise<DownloadProgress | undefined> {
    const { text, fault } = await readWholeFile(path, MAX_PROGRESS_BYTES);
    if (text !== undefined) return new DownloadProgress(path, parseProgress(path, text));
    if (fault === 'ENOENT') return undefined;
    throw refuse(path, fault);
  }

  /** Creates the file for a first run. @throws UserError PROGRESS_UNWRITABLE (exitCode 3) */
  static async create(path: string): Promise<DownloadProgress> {
    const progress = new DownloadProgress(path, new Map());
    try {
      await access(dirname(path), constants.W_OK);
      await progress.#write();
    } catch (error) {
      throw failToWrite(path, error);
    }
    return progress;
  }

  get(name: string): DownloadState | undefined {
    return this.#states.get(name);
  }

  /** @throws what an earlier write threw */
  markDone(name: string): void {
    if (this.#states.get(name)?.state === 'done') return;
    const { reason: _, ...others } = this.#states.get(name) ?? {};
    this.#set(name, { ...others, state: 'done' });
  }

  /** @throws what an earlier write threw */
  markFailed(name: string, reason: string): void {
    this.#set(name, { ...this.#states.get(name), state: 'failed', reason });
  }

  #set(name: string, state: DownloadState): void {
    if (this.#failure !== undefined) throw this.#failure;
    this.#states.set(name, state);
    const waitMs = Math.max(MIN_INTERVAL_MS, this.#lastWriteMs * INTERVALS_PER_WRITE);
    this.#timer ??= setTimeout(() => void this.#writeInTurn(), waitMs);
  }

  #writeInTurn(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#writing = this.#writing
      .then(() => this.#write())
      .catch((error: unknown) => {
        this.#failure ??= failToWrite(this.#path, error);
      });
    return this.#writing;
  }

  async #write(): Promise<void> {
    const begun = performance.now();
    const names = [...this.#states.keys()].sort();
    const lines = names.map((name) => `  ${JSON.stringify(name)}: ${JSON.stringify(this.#states.get(name))}`);
    await writeDurably(this.#path, lines.length === 0 ? '{}\n' : `{\n${lines.join(',\n')}\n}\n`);
    this.#lastWriteMs = performance.now() - begun;
  }

  /** Writes what isn't written yet. @throws UserError PROGRESS_UNWRITABLE (exitCode 3) */
  async close(): Promise<void> {
    if (this.#timer !== undefined) await this.#writeInTurn();
    await this.#writing;
    if (this.#failure !== undefined) throw this.#failure;
  }
}
