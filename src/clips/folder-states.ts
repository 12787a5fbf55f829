import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Folder } from './corpus-folders.ts';
import { type FileState, isSettled, readState } from './file-state.ts';
import { pathOf } from './resolve-entry.ts';

export interface FolderStatesOptions {
  /** Whether a file of this name may be a clip or a label file; what others hold is nobody's concern. */
  readonly isInput: (name: string) => boolean;
  /** When the run began, before it looked at anything. */
  readonly nowMs: number;
  readonly signal?: AbortSignal | undefined;
}

/** Files that are asked for their states between two looks at the signal, and turns for everything else. */
const BATCH_FILES = 256;
/** Of a state: device, inode, size, mtime and ctime. */
const STATE_NUMBERS = 5;

/** States one after another, as bytes. */
class StateBatch {
  readonly #numbers = new BigInt64Array(BATCH_FILES * STATE_NUMBERS);
  #files = 0;

  get isFull(): boolean {
    return this.#files === BATCH_FILES;
  }

  add({ dev, ino, size, mtimeNs, ctimeNs }: FileState): void {
    let at = this.#files * STATE_NUMBERS;
    for (const number of [dev, ino, size, mtimeNs, ctimeNs]) {
      this.#numbers[at] = number;
      at += 1;
    }
    this.#files += 1;
  }

  /** All that were added since the last time; valid until the next one comes. */
  take(): Buffer {
    const bytes = Buffer.from(this.#numbers.buffer, 0, this.#files * STATE_NUMBERS * BigInt64Array.BYTES_PER_ELEMENT);
    this.#files = 0;
    return bytes;
  }
}

interface SeenFolder {
  /** How many were asked for their states. */
  readonly files: number;
  /** Of names and of states, SHA-256 each. */
  readonly digest: string;
}

/**
 * What stands in folders and in which state, as one digest: of names and kinds as they were listed, and of device, inode, size,
 * mtime and ctime of each file that may be read. Where two runs find the same one, no file has come, gone or changed.
 */
export class FolderStates {
  readonly #options: FolderStatesOptions;
  /** By the folder's path; undefined where a later change would not show. */
  readonly #known = new Map<string, SeenFolder | undefined>();

  constructor(options: FolderStatesOptions) {
    this.#options = options;
  }

  /**
   * SHA-256 in hexadecimal. Each folder is looked at once, however often it is asked for.
   *
   * @returns undefined where a later change need not show: a link or the like stands there, a file can't be asked for its
   *   state, or has changed so lately that it may change again without a trace; and where there is no file at all
   * @throws the signal's reason when aborted
   */
  async digest(folders: readonly Folder[]): Promise<string | undefined> {
    const hash = createHash('sha256');
    let files = 0;
    for (const folder of folders) {
      const { path } = folder;
      if (!this.#known.has(path)) this.#known.set(path, await this.#look(folder));
      const known = this.#known.get(path);
      if (known === undefined) return undefined;
      files += known.files;
      hash.update(`${JSON.stringify(path)} ${known.digest}\n`);
    }
    return files === 0 ? undefined : hash.digest('hex');
  }

  async #look({ path: folder, entries }: Folder): Promise<SeenFolder | undefined> {
    const { isInput, nowMs, signal } = this.#options;
    const names = createHash('sha256');
    const states = createHash('sha256');
    const batch = new StateBatch();
    let listed = '';
    let files = 0;
    for (const { name, kind } of entries) {
      if (kind === 'other') return undefined;
      // No name has a slash in it.
      if (kind === 'folder') listed += `${name}//`;
      if (kind === 'folder' || !isInput(name)) continue;
      const state = readState(pathOf({ folder, name, kind }));
      if (state === undefined || !isSettled(state, nowMs)) return undefined;
      listed += `${name}/`;
      batch.add(state);
      files += 1;
      if (!batch.isFull) continue;
      names.update(listed);
      listed = '';
      states.update(batch.take());
      await nextTurn();
      signal?.throwIfAborted();
    }
    names.update(listed);
    states.update(batch.take());
    return { files, digest: `${names.digest('hex')} ${states.digest('hex')}` };
  }
}
