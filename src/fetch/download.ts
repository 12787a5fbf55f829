import { setTimeout as sleep } from 'node:timers/promises';
import { hashFile } from '../files/reading.ts';
import { redactAddress } from '../files/untrusted-text.ts';
import { UserError } from '../files/user-error.ts';
import { DownloadFault } from './download-fault.ts';
import { DownloadClient, type DownloadClientOptions, type GetRequest } from './http-client.ts';
import { PartFile } from './part-file.ts';
import { type BodyHead, type RemoteFile, readResponseHead } from './response-head.ts';

/** What to download, and what it must be. */
export interface DownloadRequest extends Pick<GetRequest, 'origin'> {
  /** An http or https URL. Credentials in it are sent to its own origin only, and appear in no message. */
  readonly url: string;
  /** Path of the finished file, in a folder that exists. Until then there is `<destination>.part`. */
  readonly destination: string;
  /** SHA-256 that the file must have, in hexadecimal. */
  readonly expectSha256?: string | undefined;
  readonly maxBytes?: number | undefined;
  readonly minBytes?: number | undefined;
  /** Content types that the file can't have, besides HTML, such as `/^image\//`. */
  readonly refusedTypes?: RegExp | undefined;
}

export interface DownloadOptions extends DownloadClientOptions {
  /** Connections shared with other downloads. By default the download opens its own, with the options above. */
  readonly client?: DownloadClient;
  /** Further tries after a transient fault, as long as none makes progress; default 4. */
  readonly retries?: number | undefined;
  /** Milliseconds before the second try, doubled for each further one; default 1000. */
  readonly firstDelayMs?: number;
  readonly signal?: AbortSignal | undefined;
  /** Runs a try when there is room for it; waiting for the next try takes no room. */
  readonly takeTurn?: (work: () => Promise<void>) => Promise<void>;
  /** Called before each further try with one line for people. */
  readonly onRetry?: (reason: string) => void;
  /** The bytes of the file that have arrived include those of earlier runs; the total is undefined if the server doesn't say it. */
  readonly onProgress?: (receivedBytes: number, totalBytes: number | undefined) => void;
}

export interface Downloaded {
  readonly sizeBytes: number;
  /** Byte at which an earlier, interrupted download was continued; 0 if there was none. */
  readonly resumedAt: number;
}

const RETRIES = 4;
const FIRST_DELAY_MS = 1_000;
const MAX_DELAY_MS = 30_000;
/** Tries of one download, even if each makes progress. */
export const MAX_TRIES = 100;
/** The time over which the rate is measured, in seconds; less if a connection counts as dead sooner. */
const RATE_WINDOW_S = 60;
const USER_AGENT = 'konvid-ingest';

/** A download, and what its tries share. */
interface Job {
  readonly request: DownloadRequest;
  readonly url: URL;
  readonly client: DownloadClient;
  readonly options: DownloadOptions;
  readonly part: PartFile;
}

function parseUrl(text: string): URL {
  const url = URL.parse(text);
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url;
  const reason = url === null ? 'is no address' : `${url.protocol} is neither http nor https`;
  throw new DownloadFault(reason, { kind: 'final', hint: 'give an address that begins with https:// or http://' });
}

/** Watches the rate from the request on. A server that sends almost nothing must not hold a connection for ever. */
function watchRate({ minRate, stallTimeoutS }: DownloadClient) {
  const slow = new AbortController();
  const seconds = Math.min(RATE_WINDOW_S, 2 * stallTimeoutS);
  let bytes = 0;
  const timer = setInterval(() => {
    if (bytes < seconds * minRate) {
      const reason = `less than ${minRate} bytes a second came for ${seconds} s`;
      slow.abort(new DownloadFault(reason, { kind: 'transient', isSlow: true }));
    }
    bytes = 0;
  }, seconds * 1_000);
  const count = (received: number) => {
    bytes += received;
  };
  return { signal: slow.signal, count, stop: () => clearInterval(timer) };
}

/** A part may be continued only if a validator or a digest proves that the rest belongs to the same file. */
function resumeOffset({ part, request }: Job): number {
  const { etag, lastModified } = part.file;
  return etag === undefined && lastModified === undefined && request.expectSha256 === undefined ? 0 : part.sizeBytes;
}

function rangeHeaders(offset: number, { etag, lastModified }: RemoteFile): Record<string, string> {
  const validator = etag ?? lastModified;
  if (offset === 0) return {};
  return { range: `bytes=${offset}-`, ...(validator === undefined ? {} : { 'if-range': validator }) };
}

function checkPosition(position: number, { end }: BodyHead, maxBytes: number): void {
  if (position > maxBytes) {
    const reason = `sent more than the ${maxBytes} bytes that are accepted`;
    throw new DownloadFault(reason, { kind: 'final', hint: 'check the address', spoils: true });
  }
  if (position > (end ?? position)) {
    throw new DownloadFault('sent more bytes than it had announced', { kind: 'transient', spoils: true });
  }
}

function checkLength({ sizeBytes }: PartFile, { end, file }: BodyHead): void {
  if (sizeBytes < (end ?? 0)) {
    throw new DownloadFault(`the body ended after ${sizeBytes} of ${end} bytes`, { kind: 'transient' });
  }
  if (sizeBytes < (file.totalBytes ?? 0)) {
    const reason = `the server sent ${sizeBytes} of ${file.totalBytes} bytes and no more`;
    throw new DownloadFault(reason, { kind: 'transient' });
  }
}

/** Sends one request for what is missing, and appends the body. */
async function requestRest(job: Job): Promise<void> {
  const { request, url, client, options, part } = job;
  const { minBytes = 0, maxBytes = Number.POSITIVE_INFINITY, refusedTypes, origin } = request;
  const offset = resumeOffset(job);
  const rate = watchRate(client);
  const get: GetRequest = {
    url,
    headers: { 'accept-encoding': 'identity', 'user-agent': USER_AGENT, ...rangeHeaders(offset, part.file) },
    origin,
    mayLoseTls: request.expectSha256 !== undefined,
    signal: AbortSignal.any([rate.signal, ...(options.signal === undefined ? [] : [options.signal])]),
  };
  try {
    await client.get(get, async (response) => {
      const file = offset === 0 ? {} : part.file;
      const head = readResponseHead(response, { offset, file, minBytes, maxBytes, refusedTypes });
      await part.append(head, response.body, (position) => {
        checkPosition(position, head, maxBytes);
        rate.count(position - part.sizeBytes);
        options.onProgress?.(position, head.file.totalBytes);
      });
      checkLength(part, head);
    });
  } finally {
    rate.stop();
  }
}

async function checkFile({ request, part }: Job): Promise<void> {
  const { minBytes = 0 } = request;
  if (part.sizeBytes < minBytes) {
    const reason = `sent ${part.sizeBytes} bytes; at least ${minBytes} were expected`;
    throw new DownloadFault(reason, { kind: 'final', hint: 'check the address', spoils: true });
  }
  const expected = request.expectSha256?.toLowerCase();
  if (expected === undefined) return;
  const sha256 = await hashFile(part.path);
  if (sha256 === expected) return;
  throw new DownloadFault(`sent ${part.sizeBytes} bytes with SHA-256 ${sha256}; expected SHA-256 ${expected}`, {
    kind: 'final',
    hint: 'nothing of it was kept or run; check address and digest',
    spoils: true,
  });
}

async function tryOnce(job: Job): Promise<void> {
  const { part } = job;
  try {
    if (!part.isWhole) await requestRest(job);
    await checkFile(job);
    await part.finish();
  } catch (error) {
    const isUseless = part.sizeBytes === 0 || (error instanceof DownloadFault && error.details.spoils);
    if (isUseless && !(error instanceof UserError)) await part.discard();
    throw error;
  }
}

/** Doubles with each failure, up to a half longer at random, and never shorter than Retry-After. */
function delayOf({ details: { retryAfterMs = 0 } }: DownloadFault, failures: number, firstDelayMs: number): number {
  const backOff = Math.min(firstDelayMs * 2 ** (failures - 1), MAX_DELAY_MS) * (1 + Math.random() / 2);
  return Math.max(backOff, retryAfterMs);
}

/** Tries until the file is there. Progress makes the tries count anew, unless it was slower than the minimum rate. */
async function tryAgain(job: Job): Promise<void> {
  const { url, options, part } = job;
  const { retries = RETRIES, firstDelayMs = FIRST_DELAY_MS, signal, takeTurn = (work) => work() } = options;
  let furthest = part.sizeBytes;
  let failures = 0;
  for (let tries = 1; ; tries += 1) {
    try {
      return await takeTurn(() => tryOnce(job));
    } catch (error) {
      signal?.throwIfAborted();
      if (!(error instanceof DownloadFault)) throw error;
      const { kind, isSlow = false } = error.details;
      failures = part.sizeBytes > furthest && !isSlow ? 1 : failures + 1;
      furthest = Math.max(furthest, part.sizeBytes);
      if (kind !== 'transient' || failures > retries || tries >= MAX_TRIES) throw error;
      options.onRetry?.(`${redactAddress(url.href)}: ${error.message}; trying again`);
      await sleep(delayOf(error, failures, firstDelayMs), undefined, { signal }).catch(() => signal?.throwIfAborted());
    }
  }
}

function toUserError(fault: DownloadFault, url: string, retries = RETRIES): UserError {
  const { code, message, details } = fault;
  const tries = details.kind === 'transient' ? ` (tried ${retries + 1} times without progress)` : '';
  const hint = details.hint === undefined ? {} : { hint: details.hint };
  return new UserError(code, { message: `${redactAddress(url)}: ${message}${tries}`, ...hint, cause: fault }, 3);
}

/**
 * Downloads a file. Continues an earlier download if a strong entity tag, `Last-Modified` or the digest shows that it is
 * of the same file; otherwise starts over. Tries again after transient faults: 408, 425, 429, 5xx, cut connections,
 * stalls, slow servers and bodies that end early. The file has its name only when it is complete and flushed.
 *
 * @throws UserError with a DownloadFault as its cause (exitCode 3): DOWNLOAD_REFUSED for final answers and wrong bytes,
 *   DOWNLOAD_ADDRESS for private addresses, TLS_CERTIFICATE, DOWNLOAD_FAILED when the tries are used up
 * @throws UserError DOWNLOAD_UNWRITABLE (exitCode 3); the signal's reason when aborted
 */
export async function downloadFile(request: DownloadRequest, options: DownloadOptions = {}): Promise<Downloaded> {
  const client = options.client ?? new DownloadClient(options);
  try {
    const part = new PartFile(request.destination, request.url);
    const job: Job = { request, url: parseUrl(request.url), client, options, part };
    await part.recall();
    const resumedAt = resumeOffset(job);
    await tryAgain(job);
    return { sizeBytes: part.sizeBytes, resumedAt };
  } catch (error) {
    options.signal?.throwIfAborted();
    if (error instanceof DownloadFault) throw toUserError(error, request.url, options.retries);
    throw error;
  } finally {
    if (options.client === undefined) await client.close();
  }
}
