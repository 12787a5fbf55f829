import { redactAddress } from '../credentials.ts';
import { hashFile } from '../files/hash-file.ts';
import { UserError } from '../user-error.ts';
import type { AppendQueue } from './append-queue.ts';
import { type DownloadClient, type DownloadClientOptions, openDownloadClient } from './download-client.ts';
import { DownloadFault } from './download-fault.ts';
import { getFollowing } from './follow-redirects.ts';
import { PartFile } from './part-file.ts';
import { type BodyHead, readBodyHead, saysNothingIsMissing } from './read-answer.ts';
import { tryAgain } from './retry.ts';

/** What is to be downloaded, and what it must be. */
export interface DownloadRequest {
  /** An http or https address; credentials in it go to its own origin only, and into no message. */
  readonly url: string;
  /** Path of the finished file, whose folder exists. Until then there is `<destination>.part`, with notes beside it. */
  readonly destination: string;
  /** SHA-256 that the bytes must have, in hexadecimal. */
  readonly expectSha256?: string | undefined;
  /** Whether the digest is wanted although none is expected. */
  readonly wantsSha256?: boolean | undefined;
  /** Most bytes that are taken; more is refused, if possible before any came. */
  readonly maxBytes?: number | undefined;
  /** Fewer bytes than this can't be the file. */
  readonly minBytes?: number | undefined;
  /** Content types that the file can't have, besides HTML, such as `/^image\//`. */
  readonly refusedTypes?: RegExp | undefined;
  /**
   * Who named the URL. What a manifest names may not lead to private addresses, unless `allowPrivateHosts`. A user's
   * own URL may, and so may its redirects if the URL itself was private; a redirect from a public host may not.
   */
  readonly origin: 'user' | 'manifest';
}

export interface DownloadProgress {
  /** Bytes of the file that are on the disk, those of earlier runs among them. */
  readonly receivedBytes: number;
  /** Size of the whole file; undefined where the server doesn't say it. */
  readonly totalBytes: number | undefined;
}

export interface DownloadOptions extends DownloadClientOptions {
  /** Connections that are shared with other downloads, and stay open; own ones, by the options above, unless given. */
  readonly client?: DownloadClient | undefined;
  /** Tries after one that failed, on what is transient, as long as none makes progress; 4 unless given. */
  readonly retries?: number | undefined;
  /** Milliseconds before the second try, doubled for each further one; 1000 unless given. */
  readonly firstDelayMs?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Gives each request its turn: held while bytes are on their way, not while they reach the disk or a try is waited for. */
  readonly takeTurn?: (<T>(work: () => Promise<T>) => Promise<T>) | undefined;
  /** Called before each further try with one line for people. */
  readonly onRetry?: ((reason: string) => void) | undefined;
  /** Called after every write. */
  readonly onProgress?: ((progress: DownloadProgress) => void) | undefined;
}

/** A finished download. */
export interface Downloaded {
  /** In hexadecimal; where one was expected or wanted. */
  readonly sha256?: string;
  readonly sizeBytes: number;
  /** Byte at which this call took up what an earlier one had left; 0 where it began at the start. */
  readonly resumedAt: number;
}

const RETRIES = 4;
const FIRST_DELAY_MS = 1_000;
const USER_AGENT = 'konvid-ingest';

/** A download with everything that its tries share. */
interface Job {
  readonly request: DownloadRequest;
  readonly url: URL;
  readonly client: DownloadClient;
  readonly options: DownloadOptions;
  readonly part: PartFile;
}

function parseUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url;
  throw new DownloadFault(url === undefined ? 'is no address' : `${url.protocol} is neither http nor https`, {
    kind: 'final',
    hint: 'give an address that begins with https:// or http://',
  });
}

/** Where the next request begins: what has arrived may only be continued where it can be told to be of the same file. */
function resumeOffset({ part, request }: Job): number {
  const { etag, lastModified } = part.notes.validators;
  const canTell = etag !== undefined || lastModified !== undefined || request.expectSha256 !== undefined;
  return canTell ? part.sizeBytes : 0;
}

function rangeHeaders(offset: number, { notes }: PartFile): Record<string, string> {
  if (offset === 0) return {};
  const validator = notes.validators.etag ?? notes.validators.lastModified;
  return { range: `bytes=${offset}-`, ...(validator === undefined ? {} : { 'if-range': validator }) };
}

function watchBody({ request, options }: Job, { end, totalBytes }: BodyHead) {
  const { maxBytes = Number.POSITIVE_INFINITY } = request;
  return {
    onWritten: (receivedBytes: number) => options.onProgress?.({ receivedBytes, totalBytes }),
    checkPosition: (position: number) => {
      if (position > maxBytes) {
        throw new DownloadFault(`sent more than the ${maxBytes} bytes that are accepted`, {
          kind: 'final',
          hint: 'check the address',
          spoils: true,
        });
      }
      if (position > (end ?? position)) {
        throw new DownloadFault('sent more bytes than it had announced', { kind: 'transient', spoils: true });
      }
    },
  };
}

/** One request, from where the part ends. Gives back when the body has ended, whatever it brought. */
async function askForRest(job: Job): Promise<void> {
  const { request, url, client, options, part } = job;
  const { takeTurn = (work) => work() } = options;
  const offset = resumeOffset(job);
  const { notes } = part;
  const expectation = {
    offset,
    totalBytes: offset === 0 ? undefined : notes.totalBytes,
    validators: notes.validators,
    minBytes: request.minBytes ?? 0,
    maxBytes: request.maxBytes ?? Number.POSITIVE_INFINITY,
    refusedTypes: request.refusedTypes,
  };
  let queue: AppendQueue | undefined;
  let head: BodyHead | undefined;
  try {
    await takeTurn(() =>
      getFollowing(client, {
        url,
        headers: { 'accept-encoding': 'identity', 'user-agent': USER_AGENT, ...rangeHeaders(offset, part) },
        origin: request.origin,
        mayLoseTls: request.expectSha256 !== undefined,
        signal: options.signal,
        onAnswer: (answer) => {
          if (saysNothingIsMissing(answer, expectation)) return undefined;
          head = readBodyHead(answer, expectation);
          queue = part.receive(head, watchBody(job, head));
          return queue;
        },
      }),
    );
  } finally {
    if (queue !== undefined) await part.settle(queue);
  }
  checkLength(part, head);
}

function checkLength({ sizeBytes }: PartFile, head: BodyHead | undefined): void {
  const end = head?.end;
  if (end !== undefined && sizeBytes < end) {
    throw new DownloadFault(`the body ended after ${sizeBytes} of ${end} bytes`, { kind: 'transient' });
  }
  const total = head?.totalBytes;
  if (total !== undefined && sizeBytes < total) {
    throw new DownloadFault(`the server gave ${sizeBytes} of ${total} bytes and said no more`, { kind: 'transient' });
  }
}

/** Judges the whole file. */
async function checkFile({ request, part }: Job): Promise<string | undefined> {
  const { expectSha256, wantsSha256 = false, minBytes = 0 } = request;
  if (part.sizeBytes < minBytes) {
    const reason = `sent ${part.sizeBytes} bytes; at least ${minBytes} were expected`;
    throw new DownloadFault(reason, { kind: 'final', hint: 'check the address', spoils: true });
  }
  if (expectSha256 === undefined && !wantsSha256) return undefined;
  const sha256 = await hashFile(part.path);
  if (expectSha256 !== undefined && sha256 !== expectSha256.toLowerCase()) {
    throw new DownloadFault(
      `sent ${part.sizeBytes} bytes with SHA-256 ${sha256}; expected SHA-256 ${expectSha256.toLowerCase()}`,
      { kind: 'final', hint: 'nothing of it was kept or run; check address and digest', spoils: true },
    );
  }
  return sha256;
}

async function tryOnce(job: Job): Promise<string | undefined> {
  const { part } = job;
  try {
    if (!part.isWhole) await askForRest(job);
    return await checkFile(job);
  } catch (error) {
    if (error instanceof DownloadFault && error.spoils) await part.discard();
    throw error;
  }
}

async function downloadInto(job: Job): Promise<Downloaded> {
  const { part, options } = job;
  const resumedAt = resumeOffset(job);
  try {
    const sha256 = await tryAgain(() => tryOnce(job), {
      retries: options.retries ?? RETRIES,
      firstDelayMs: options.firstDelayMs ?? FIRST_DELAY_MS,
      signal: options.signal,
      progress: () => part.sizeBytes,
      onRetry: ({ message }) => options.onRetry?.(`${redactAddress(job.url.href)}: ${message}; trying again`),
    });
    await part.finish();
    return { ...(sha256 === undefined ? {} : { sha256 }), sizeBytes: part.sizeBytes, resumedAt };
  } catch (error) {
    // A part without a byte is only in the way.
    if (part.sizeBytes === 0) await part.remove();
    throw error;
  } finally {
    await part.close();
  }
}

function explain(fault: DownloadFault, url: string, retries: number): UserError {
  const tries = fault.kind === 'transient' ? ` (tried ${retries + 1} times without progress)` : '';
  const message = `${redactAddress(url)}: ${fault.message}${tries}`;
  return new UserError(
    fault.code,
    { message, ...(fault.hint === undefined ? {} : { hint: fault.hint }), cause: fault },
    3,
  );
}

function checkInsecureHosts({ insecureHosts = [] }: DownloadOptions, { expectSha256, url }: DownloadRequest): void {
  if (insecureHosts.length === 0 || expectSha256 !== undefined) return;
  throw new UserError('INSECURE_HOST', {
    message: `${redactAddress(url)}: ${insecureHosts.join(', ')} may stay unverified only where the file's SHA-256 is given`,
    hint: 'take the digest from a source that you trust, and give it with the host',
  });
}

/**
 * Downloads a file. What an earlier call left is continued if it is still of the same file (strong entity tag, else
 * `Last-Modified`); else it starts over. What is transient is tried again: 408, 425, 429, 5xx, cut connections, stalls,
 * bodies that end early; `Retry-After` is kept to, up to a limit. The file has its name only when it is whole and flushed.
 *
 * @throws UserError with a DownloadFault as cause (exitCode 3): DOWNLOAD_REFUSED on final answers and wrong bytes,
 *   DOWNLOAD_ADDRESS on private addresses, TLS_CERTIFICATE, DOWNLOAD_FAILED when the tries are used up.
 * @throws UserError DOWNLOAD_UNWRITABLE (exitCode 3), INSECURE_HOST; the signal's reason when aborted
 */
export async function downloadFile(request: DownloadRequest, options: DownloadOptions = {}): Promise<Downloaded> {
  checkInsecureHosts(options, request);
  const client = options.client ?? openDownloadClient(options);
  try {
    const url = parseUrl(request.url);
    const part = await PartFile.open(request.destination, request.url);
    return await downloadInto({ request, url, client, options, part });
  } catch (error) {
    options.signal?.throwIfAborted();
    if (error instanceof DownloadFault) throw explain(error, request.url, options.retries ?? RETRIES);
    throw error;
  } finally {
    if (options.client === undefined) await client.close();
  }
}
