import { createHash } from 'node:crypto';
import { type FileHandle, open, rm } from 'node:fs/promises';
import pRetry, { AbortError } from 'p-retry';
import { type Dispatcher, errors, request } from 'undici';
import { redactCredentials } from '../credentials.ts';
import { messageOf, systemErrorCode, UserError } from '../user-error.ts';
import { openHttpClient } from './http-client.ts';

/** What is to be downloaded, and what it must be. */
export interface VerifiedDownload {
  readonly url: string;
  /** SHA-256 that the bytes must have, in hexadecimal. */
  readonly sha256: string;
  /** Size that the body must have; undefined where nobody knows it. */
  readonly sizeBytes: number | undefined;
  /** File that is written; it must not exist, and is removed again where the bytes aren't right. */
  readonly destination: string;
}

export interface DownloadOptions {
  /** Tries after the first one, on what is transient; 4 unless given. */
  readonly retries?: number | undefined;
  /** Milliseconds before the second try, doubled for each further one; 1000 unless given. */
  readonly firstDelayMs?: number | undefined;
  readonly stallTimeoutS?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onRetry?: ((reason: string) => void) | undefined;
}

/** A body of unknown size is cut off here: no ffprobe has so many bytes. */
const MAX_BODY_BYTES = 512 * 1_048_576;

const TRANSIENT_STATUS: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);

function refuse(message: string, hint: string): UserError {
  return new UserError('DOWNLOAD_REFUSED', { message, hint }, 3);
}

/** Final answers end the tries; what may pass is thrown as it is and tried again. */
function checkStatus({ statusCode }: Dispatcher.ResponseData, url: string): void {
  if (statusCode === 200) return;
  if (TRANSIENT_STATUS.has(statusCode)) throw new Error(`the server answered ${statusCode}`);
  throw new AbortError(refuse(`${url}: the server answered ${statusCode}`, 'check the address'));
}

async function receive(
  response: Dispatcher.ResponseData,
  file: FileHandle,
  { url, sizeBytes }: VerifiedDownload,
): Promise<{ readonly sha256: string; readonly received: number }> {
  const hash = createHash('sha256');
  const limit = sizeBytes ?? MAX_BODY_BYTES;
  let received = 0;
  for await (const chunk of response.body as AsyncIterable<Buffer>) {
    received += chunk.length;
    if (received > limit) {
      throw new AbortError(refuse(`${url}: sent more than the ${limit} bytes that were expected`, 'check the address'));
    }
    hash.update(chunk);
    await file.writeFile(chunk);
  }
  return { sha256: hash.digest('hex'), received };
}

function describeBody(contentType: string | string[] | undefined): string {
  return String(contentType ?? '').startsWith('text/html') ? ', an HTML page' : '';
}

/** A redirect to another scheme, or an address that is none, will not get better. */
async function ask(url: string, client: Dispatcher, signal?: AbortSignal): Promise<Dispatcher.ResponseData> {
  try {
    return await request(url, { dispatcher: client, ...(signal === undefined ? {} : { signal }) });
  } catch (error) {
    if (!(error instanceof errors.InvalidArgumentError)) throw error;
    const from = redactCredentials(url);
    throw new AbortError(
      refuse(`${from}: leads to what is neither http nor https (${error.message})`, 'check the address'),
    );
  }
}

async function tryOnce(download: VerifiedDownload, client: Dispatcher, signal?: AbortSignal): Promise<void> {
  const url = redactCredentials(download.url);
  const file = await open(download.destination, 'w', 0o600);
  try {
    const response = await ask(download.url, client, signal);
    checkStatus(response, url);
    const { sha256, received } = await receive(response, file, download);
    if (sha256 === download.sha256) return await file.datasync();
    const announced = Number(response.headers['content-length'] ?? download.sizeBytes ?? received);
    if (received < announced) throw new Error(`the body ended after ${received} of ${announced} bytes`);
    const what = `${received} bytes with SHA-256 ${sha256}${describeBody(response.headers['content-type'])}`;
    throw new AbortError(
      refuse(
        `${url}: sent ${what}; expected SHA-256 ${download.sha256}`,
        'nothing of it was kept or run; check address and digest',
      ),
    );
  } finally {
    await file.close();
  }
}

/**
 * Downloads a file whose digest is known, trying again on what is transient: 408, 425, 429, 5xx, resets, stalls, bodies
 * that end early.
 *
 * @throws UserError DOWNLOAD_REFUSED on final answers and wrong bytes, DOWNLOAD_FAILED when the tries are used up (both
 *   exitCode 3); the signal's reason when aborted
 */
export async function downloadVerified(download: VerifiedDownload, options: DownloadOptions = {}): Promise<void> {
  const { retries = 4, firstDelayMs = 1_000, stallTimeoutS, signal, onRetry } = options;
  const client = openHttpClient({ stallTimeoutS });
  try {
    await pRetry(() => tryOnce(download, client, signal), {
      retries,
      minTimeout: firstDelayMs,
      randomize: true,
      onFailedAttempt: ({ error, retriesLeft }) => {
        if (retriesLeft > 0) onRetry?.(`${redactCredentials(download.url)}: ${error.message}; trying again`);
      },
      ...(signal === undefined ? {} : { signal }),
    });
  } catch (error) {
    await rm(download.destination, { force: true });
    signal?.throwIfAborted();
    if (error instanceof UserError) throw error;
    const reason = systemErrorCode(error) ?? messageOf(error);
    throw new UserError(
      'DOWNLOAD_FAILED',
      {
        message: `${redactCredentials(download.url)}: could not be downloaded in ${retries + 1} tries (${reason})`,
        hint: 'check the network, HTTPS_PROXY and NO_PROXY; or name a binary that is on the machine',
        cause: error,
      },
      3,
    );
  } finally {
    await client.destroy();
  }
}
