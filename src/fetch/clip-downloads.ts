import { lstat, readdir, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import pLimit, { type LimitFunction } from 'p-limit';
import { type Boundary, isInside } from '../clips/boundary.ts';
import type { ClipFault } from '../clips/clip-fault.ts';
import { nameFault } from '../clips/clip-name.ts';
import { makeFolder, nextPath } from '../files/durable.ts';
import { isRefusal } from '../files/output-error.ts';
import { messageOf, systemErrorCode, UserError } from '../user-error.ts';
import { PRIVATE_ADDRESS } from './address-guard.ts';
import { downloadFile } from './download.ts';
import { type DownloadClient, openDownloadClient } from './download-client.ts';
import { DownloadFault } from './download-fault.ts';
import type { DownloadProgress } from './download-progress.ts';
import { HostHealth } from './host-health.ts';
import { NOTES_ENDING, PART_ENDING, removePart } from './part-file.ts';

/** Clips that may be open for each one whose bytes are on their way here: flushing a clip holds up no other. */
const OPEN_PER_TRANSFER = 4;

/** What servers send in place of a video and call by its name; unknown types are left to ffprobe. */
const NO_VIDEO = /^\s*(?:application\/(?:[a-z.+-]*json|[a-z.+-]*xml)|image\/[a-z.+-]+)/i;

export interface ClipDownloadsOptions {
  /** Folder for the clips; made where it is missing. */
  readonly folder: string;
  /** What the folder must lie in. */
  readonly boundary: Boundary;
  readonly progress: DownloadProgress;
  readonly atOnce: number;
  readonly atOncePerHost: number;
  readonly timeoutS: number;
  readonly maxClipBytes: number;
  readonly allowPrivateHosts: boolean;
  /** Asks again for what is recorded as failed. */
  readonly retryFailed: boolean;
  /** Ends the downloads that are under way; what has come of them stays, and the next run continues. */
  readonly signal: AbortSignal;
  /** Called before each further try with one line for people. */
  readonly onRetry: (reason: string) => void;
}

/** One clip to be downloaded. */
export interface RemoteClip {
  /** File name in the folder. */
  readonly name: string;
  readonly url: string;
}

const OK = undefined;

interface Limits {
  /** Clips whose bytes are on their way here. */
  readonly transfer: LimitFunction;
  /** Clips that are open: these, and those that wait for their turn or for the disk. */
  readonly open: LimitFunction;
}

function makeLimits(atOnce: number): Limits {
  return { transfer: pLimit(atOnce), open: pLimit(OPEN_PER_TRANSFER * atOnce) };
}

/** Downloads the clips of a URL manifest into their folder, each once, some at a time, and records what became of them. */
export class ClipDownloads {
  readonly #options: ClipDownloadsOptions;
  readonly #client: DownloadClient;
  readonly #health = new HostHealth();
  readonly #limits: Limits;
  readonly #hostLimits = new Map<string, Limits>();
  /** By name: labels may name a clip twice, and two downloads would write to one file. */
  readonly #underWay = new Map<string, Promise<ClipFault | undefined>>();
  #bytesReceived = 0;

  private constructor(options: ClipDownloadsOptions) {
    this.#options = options;
    this.#limits = makeLimits(options.atOnce);
    this.#client = openDownloadClient({
      stallTimeoutS: options.timeoutS,
      allowPrivateHosts: options.allowPrivateHosts,
    });
  }

  /**
   * Makes the folder and clears what a kill may have left beside finished clips.
   *
   * @throws UserError CLIPS_FOLDER (exitCode 2) where it can't be made, is no folder, or leads out of the corpus; (3) where the
   *   disk fails
   */
  static async open(options: ClipDownloadsOptions): Promise<ClipDownloads> {
    const { folder, boundary } = options;
    try {
      await makeFolder(folder);
      if (!isInside(boundary, await realpath(folder))) throw new Error('leads out of the corpus folder');
      await removeStrayNotes(folder);
    } catch (cause) {
      const code = systemErrorCode(cause);
      throw new UserError(
        'CLIPS_FOLDER',
        {
          message: `${folder}: can't take the clips that are downloaded (${code ?? messageOf(cause)})`,
          hint: 'make it a folder that this user may write to, or name another inside the corpus folder with --clips-subdir',
          cause,
        },
        code === undefined || isRefusal(code) ? 2 : 3,
      );
    }
    return new ClipDownloads(options);
  }

  /** Bytes that this run has received. */
  get bytesReceived(): number {
    return this.#bytesReceived;
  }

  /** Notes that a clip is there which nobody had to download. */
  notePresent(name: string): void {
    this.#options.progress.markDone(name);
  }

  /**
   * Brings a clip into its folder. Gives undefined where it is there, else why it isn't.
   *
   * @throws UserError where the disk fails as such; the signal's reason when aborted
   */
  async fetch(clip: RemoteClip): Promise<ClipFault | undefined> {
    const standing = this.#underWay.get(clip.name);
    if (standing !== undefined) return standing;
    const fetching = this.#fetchOnce(clip);
    this.#underWay.set(clip.name, fetching);
    try {
      return await fetching;
    } finally {
      this.#underWay.delete(clip.name);
    }
  }

  async #fetchOnce({ name, url }: RemoteClip): Promise<ClipFault | undefined> {
    const { folder, progress, signal } = this.#options;
    signal.throwIfAborted();
    const fault = nameFault(name);
    if (fault !== undefined) return { code: 'LABEL_NAME', reason: `the file name ${fault}` };
    const destination = join(folder, name);
    const place = await lookAt(destination);
    if (place === 'file') return OK;
    if (place === 'other') return { code: 'CLIP_NOT_REGULAR', reason: 'what stands in its place is no regular file' };
    const recorded = progress.get(name);
    if (recorded?.state === 'failed' && !this.#mayHavePassed(recorded.reason)) {
      return { code: 'DOWNLOAD_REFUSED', reason: `${recorded.reason ?? 'failed'} (in an earlier run)` };
    }
    const { host } = new URL(url);
    const { open } = this.#limitsFor(host);
    return open(() => this.#limits.open(() => this.#download({ name, url }, destination, host)));
  }

  /** Of the final reasons only the address is a matter of what the user allows. */
  #mayHavePassed(reason: string | undefined): boolean {
    const { retryFailed, allowPrivateHosts } = this.#options;
    return retryFailed || (allowPrivateHosts && reason?.includes(PRIVATE_ADDRESS) === true);
  }

  #limitsFor(host: string): Limits {
    const limits = this.#hostLimits.get(host) ?? makeLimits(this.#options.atOncePerHost);
    this.#hostLimits.set(host, limits);
    return limits;
  }

  async #download({ name, url }: RemoteClip, destination: string, host: string): Promise<ClipFault | undefined> {
    const { progress, signal, maxClipBytes, onRetry } = this.#options;
    signal.throwIfAborted();
    const trust = this.#health.trustOf(host);
    if (trust === 'none') {
      return { code: 'DOWNLOAD_FAILED', reason: `${host} has failed too often in a row; another run asks it again` };
    }
    try {
      const { sizeBytes, resumedAt } = await downloadFile(
        { url, destination, origin: 'manifest', minBytes: 1, maxBytes: maxClipBytes, refusedTypes: NO_VIDEO },
        {
          client: this.#client,
          signal,
          onRetry,
          takeTurn: (work) => this.#limitsFor(host).transfer(() => this.#limits.transfer(work)),
          ...(trust === 'one-try' ? { retries: 0 } : {}),
        },
      );
      this.#bytesReceived += sizeBytes - resumedAt;
      this.#health.noteAnswer(host);
      progress.markDone(name);
      return OK;
    } catch (error) {
      const fault = error instanceof UserError ? error.cause : undefined;
      if (!(fault instanceof DownloadFault)) throw error;
      return await this.#settleFault(fault, { name, destination, host });
    }
  }

  async #settleFault(
    { kind, code, message: reason }: DownloadFault,
    { name, destination, host }: { readonly name: string; readonly destination: string; readonly host: string },
  ): Promise<ClipFault> {
    if (kind === 'final') {
      this.#health.noteAnswer(host);
      await removePart(destination);
      this.#options.progress.markFailed(name, reason);
    } else {
      this.#health.noteFailure(host);
    }
    return { code, reason };
  }

  /** Waits until nothing goes on any more, and closes all connections. */
  async close(): Promise<void> {
    await Promise.allSettled(this.#underWay.values());
    await this.#client.close();
  }
}

async function lookAt(path: string): Promise<'nothing' | 'file' | 'other'> {
  try {
    return (await lstat(path)).isFile() ? 'file' : 'other';
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return 'nothing';
    throw error;
  }
}

/** A kill just after a clip got its name leaves the notes of its part. */
async function removeStrayNotes(folder: string): Promise<void> {
  const names = new Set(await readdir(folder));
  const ending = `${PART_ENDING}${NOTES_ENDING}`;
  const isStray = (name: string) =>
    name.endsWith(nextPath(ending)) || (name.endsWith(ending) && !names.has(name.slice(0, -NOTES_ENDING.length)));
  const stray = [...names].filter(isStray);
  await Promise.all(stray.map((name) => rm(join(folder, name), { force: true })));
}
