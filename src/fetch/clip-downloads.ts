import { lstat, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import pLimit, { type LimitFunction } from 'p-limit';
import { type Boundary, isInside } from '../clips/boundary.ts';
import { nameFault } from '../clips/clip-name.ts';
import type { ClipFault } from '../clips/probe.ts';
import { makeFolder } from '../files/durable.ts';
import { isRefusal, messageOf, systemErrorCode, UserError } from '../files/user-error.ts';
import { PRIVATE_ADDRESS } from './address-guard.ts';
import { downloadFile } from './download.ts';
import { DownloadFault } from './download-fault.ts';
import type { DownloadProgress } from './download-progress.ts';
import { DownloadClient } from './http-client.ts';
import { removePart } from './part-file.ts';

/** After so many failed clips in a row a host is not asked again: a dead host would cost time-outs for each of its clips. */
const MAX_FAILURES_IN_A_ROW = 16;

/** Types that servers send in place of a video. Unknown types are left to ffprobe. */
const NO_VIDEO = /^\s*(?:application\/(?:[a-z.+-]*json|[a-z.+-]*xml)|image\/[a-z.+-]+)/i;

export interface ClipDownloadsOptions {
  /** Folder for the clips; made if it is missing. */
  readonly folder: string;
  /** What the folder must be inside. */
  readonly boundary: Boundary;
  readonly progress: DownloadProgress;
  readonly atOnce: number;
  readonly atOncePerHost: number;
  readonly timeoutS: number;
  readonly minRate: number | undefined;
  readonly maxClipBytes: number;
  readonly allowPrivateHosts: boolean;
  /** Requests clips again that are recorded as failed. */
  readonly retryFailed: boolean;
  /** Ends the downloads under way. What has arrived is kept, and the next run continues. */
  readonly signal: AbortSignal;
  /** Called before each further try with one line for people. */
  readonly onRetry: (reason: string) => void;
}

/** One clip to download. */
export interface RemoteClip {
  /** File name in the folder. */
  readonly name: string;
  readonly url: string;
}

/** What is known about a server. */
interface Host {
  readonly limit: LimitFunction;
  /** Any answer counts as a success, even a final one. */
  failuresInARow: number;
}

/** Downloads the clips of a URL manifest into their folder, each once, and records what became of them. */
export class ClipDownloads {
  /** Bytes that this run has received. */
  bytesReceived = 0;
  readonly #options: ClipDownloadsOptions;
  readonly #client: DownloadClient;
  readonly #limit: LimitFunction;
  readonly #hosts = new Map<string, Host>();
  /** By name: labels may name a clip twice, and two downloads would write to one file. */
  readonly #underWay = new Map<string, Promise<ClipFault | undefined>>();

  private constructor(options: ClipDownloadsOptions) {
    const { atOnce, timeoutS: stallTimeoutS, minRate, allowPrivateHosts } = options;
    this.#options = options;
    this.#limit = pLimit(atOnce);
    this.#client = new DownloadClient({ stallTimeoutS, minRate, allowPrivateHosts });
  }

  /** @throws UserError CLIPS_FOLDER: exitCode 2 if the folder can't be used, 3 if the disk fails */
  static async open(options: ClipDownloadsOptions): Promise<ClipDownloads> {
    const { folder, boundary } = options;
    try {
      await makeFolder(folder);
      if (!isInside(boundary, await realpath(folder))) throw new Error('leads out of the corpus folder');
    } catch (cause) {
      const code = systemErrorCode(cause);
      const message = `${folder}: can't take the clips that are downloaded (${code ?? messageOf(cause)})`;
      const hint =
        'make it a folder that this user may write to, or name another inside the corpus folder with --clips-subdir';
      throw new UserError('CLIPS_FOLDER', { message, hint, cause }, code === undefined || isRefusal(code) ? 2 : 3);
    }
    return new ClipDownloads(options);
  }

  /** Records a clip that is on disk already. */
  notePresent(name: string): void {
    this.#options.progress.markDone(name);
  }

  /**
   * Downloads a clip into the folder. Returns undefined if it is there, otherwise the reason why not.
   *
   * @throws UserError if the disk fails; the signal's reason when aborted
   */
  async fetch(clip: RemoteClip): Promise<ClipFault | undefined> {
    const underWay = this.#underWay.get(clip.name);
    if (underWay !== undefined) return underWay;
    const fetching = this.#fetchOnce(clip);
    this.#underWay.set(clip.name, fetching);
    try {
      return await fetching;
    } finally {
      this.#underWay.delete(clip.name);
    }
  }

  async #fetchOnce({ name, url }: RemoteClip): Promise<ClipFault | undefined> {
    const { folder, progress, signal, atOncePerHost } = this.#options;
    signal.throwIfAborted();
    const fault = nameFault(name);
    if (fault !== undefined) return { code: 'LABEL_NAME', reason: `the file name ${fault}` };
    const present = await lstat(join(folder, name)).catch((error: unknown) => {
      if (systemErrorCode(error) !== 'ENOENT') throw error;
    });
    if (present?.isFile() === true) return undefined;
    if (present !== undefined) {
      return { code: 'CLIP_NOT_REGULAR', reason: 'what is in its place is no regular file' };
    }
    const recorded = progress.get(name);
    if (recorded?.state === 'failed' && !this.#mayHavePassed(recorded.reason)) {
      return { code: 'DOWNLOAD_REFUSED', reason: `${recorded.reason ?? 'failed'} (in an earlier run)` };
    }
    const { host: hostName } = new URL(url);
    const host = this.#hosts.get(hostName) ?? { limit: pLimit(atOncePerHost), failuresInARow: 0 };
    this.#hosts.set(hostName, host);
    return host.limit(() => {
      signal.throwIfAborted();
      if (host.failuresInARow < MAX_FAILURES_IN_A_ROW) return this.#download({ name, url }, host);
      const reason = `${hostName} has failed too often in a row; another run asks it again`;
      return { code: 'DOWNLOAD_FAILED', reason };
    });
  }

  /** Of the recorded reasons, only the private address depends on an option. */
  #mayHavePassed(reason: string | undefined): boolean {
    const { retryFailed, allowPrivateHosts } = this.#options;
    return retryFailed || (allowPrivateHosts && reason?.includes(PRIVATE_ADDRESS) === true);
  }

  async #download({ name, url }: RemoteClip, host: Host): Promise<ClipFault | undefined> {
    const { folder, progress, signal, maxClipBytes, onRetry } = this.#options;
    const destination = join(folder, name);
    try {
      const { sizeBytes, resumedAt } = await downloadFile(
        { url, destination, origin: 'manifest', minBytes: 1, maxBytes: maxClipBytes, refusedTypes: NO_VIDEO },
        { client: this.#client, signal, onRetry, takeTurn: (work) => this.#limit(work) },
      );
      this.bytesReceived += sizeBytes - resumedAt;
      host.failuresInARow = 0;
      progress.markDone(name);
      return undefined;
    } catch (error) {
      const fault = error instanceof UserError ? error.cause : undefined;
      if (!(fault instanceof DownloadFault)) throw error;
      const { details, code, message: reason } = fault;
      host.failuresInARow = details.kind === 'final' ? 0 : host.failuresInARow + 1;
      if (details.kind === 'final') {
        await removePart(destination);
        progress.markFailed(name, reason);
      }
      return { code, reason };
    }
  }

  /** Waits for the downloads under way, and closes all connections. */
  async close(): Promise<void> {
    await Promise.allSettled(this.#underWay.values());
    await this.#client.close();
  }
}
