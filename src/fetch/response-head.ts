import type { Dispatcher } from 'undici';
import { DownloadFault } from './download-fault.ts';

/** Status code and headers of a response. */
export type ResponseHead = Pick<Dispatcher.ResponseData, 'statusCode' | 'headers'>;

/** One state of a file on a server; what the server doesn't say reliably is undefined. */
export interface RemoteFile {
  /** A strong entity tag, with its quotation marks. */
  readonly etag?: string | undefined;
  /** `Last-Modified`, if it is older than the response. */
  readonly lastModified?: string | undefined;
  readonly totalBytes?: number | undefined;
}

/** What was asked for, and what is known about the file. */
export interface Expectation {
  /** Byte at which the request begins. */
  readonly offset: number;
  readonly file: RemoteFile;
  readonly minBytes: number;
  readonly maxBytes: number;
  /** Content types that the file can't have, besides HTML. */
  readonly refusedTypes?: RegExp | undefined;
}

/** What the body of a response is. */
export interface BodyHead {
  /** Byte of the file at which the body begins: the offset, or 0. */
  readonly start: number;
  /** Byte after its last one, if the server says it. */
  readonly end: number | undefined;
  readonly file: RemoteFile;
}

/** A longer Retry-After is cut to this. */
export const MAX_RETRY_AFTER_MS = 120_000;

/** The file is gone: what has arrived of it is of no use. */
const GONE_STATUS: ReadonlySet<number> = new Set([404, 410]);
const TRANSIENT_STATUS: ReadonlySet<number> = new Set([408, 425, 429]);
/** Says nothing about the file. */
const PROXY_AUTHENTICATION = 407;
/** A sign-in, a captive portal, an error page with the wrong status. */
const PAGE_TYPE = /^\s*(?:text\/html|application\/xhtml\+xml)\b/i;

const refuse = (reason: string, hint = 'check the address') => new DownloadFault(reason, { kind: 'final', hint });
const startOver = (reason: string) => new DownloadFault(reason, { kind: 'transient', spoils: true });

/** A header that is sent several times has all its values (RFC 9110, 5.3). */
function headerText(headers: ResponseHead['headers'], name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
}

/** Milliseconds to wait by a Retry-After header, which has seconds or an HTTP date. */
export function readRetryAfter(value: string | undefined, nowMs = Date.now()): number | undefined {
  const text = value?.trim() ?? '';
  const timeMs = text.endsWith('GMT') ? Date.parse(text) - nowMs : Number.NaN;
  const ms = /^[0-9]{1,9}$/.test(text) ? Number(text) * 1_000 : timeMs;
  return Number.isNaN(ms) ? undefined : Math.min(Math.max(ms, 0), MAX_RETRY_AFTER_MS);
}

/** A date is a validator only if no second change can have followed within its second (RFC 9110, 8.8.2.2). */
export function readValidators(headers: ResponseHead['headers']): Pick<RemoteFile, 'etag' | 'lastModified'> {
  const etag = headerText(headers, 'etag') ?? '';
  const lastModified = headerText(headers, 'last-modified');
  const ageMs = Date.parse(headerText(headers, 'date') ?? '') - Date.parse(lastModified ?? '');
  return {
    etag: /^"[^"]*"$/.test(etag) ? etag : undefined,
    lastModified: ageMs >= 1_000 ? lastModified : undefined,
  };
}

function checkStatus({ statusCode, headers }: ResponseHead): void {
  if (statusCode === 200 || statusCode === 206) return;
  const reason = `the server answered ${statusCode}`;
  if (statusCode === 416) throw startOver(reason);
  if (TRANSIENT_STATUS.has(statusCode) || (statusCode >= 500 && statusCode <= 599)) {
    const retryAfterMs = readRetryAfter(headerText(headers, 'retry-after'));
    throw new DownloadFault(reason, { kind: 'transient', retryAfterMs });
  }
  const kind = statusCode === PROXY_AUTHENTICATION ? 'later' : 'final';
  throw new DownloadFault(reason, { kind, hint: 'check the address', spoils: GONE_STATUS.has(statusCode) });
}

function checkContent({ headers }: ResponseHead, { refusedTypes }: Expectation): void {
  const encoding = headerText(headers, 'content-encoding')?.trim().toLowerCase() ?? '';
  if (encoding !== '' && encoding !== 'identity') {
    throw refuse('sent an encoded body although none was asked for', 'name a server that sends the file as it is');
  }
  const type = headerText(headers, 'content-type') ?? '';
  if (PAGE_TYPE.test(type)) {
    throw refuse('sent an HTML page in place of the file', 'a login, or a proxy in between? open the address yourself');
  }
  if (refusedTypes?.test(type)) throw refuse(`sent ${refusedTypes.exec(type)?.[0]} in place of the file`);
}

function checkSize({ totalBytes }: RemoteFile, { minBytes, maxBytes }: Expectation): void {
  if (totalBytes === undefined) return;
  if (totalBytes > maxBytes) throw refuse(`is ${totalBytes} bytes long; at most ${maxBytes} are accepted`);
  if (totalBytes < minBytes) throw refuse(`is ${totalBytes} bytes long; at least ${minBytes} were expected`);
}

/** A partial body must begin at the offset, belong to the same file, and agree with its own length. */
function readPart({ headers }: ResponseHead, length: number | undefined, { offset, file }: Expectation): BodyHead {
  const range = /^bytes ([0-9]{1,15})-([0-9]{1,15})\/([0-9]{1,15}|\*)$/.exec(
    headerText(headers, 'content-range') ?? '',
  );
  const [start, last, total] = (range ?? []).slice(1).map(Number);
  const totalBytes = Number.isNaN(total) ? file.totalBytes : total;
  const isSound =
    offset > 0 &&
    start === offset &&
    last !== undefined &&
    last >= start &&
    last < (totalBytes ?? Number.POSITIVE_INFINITY) &&
    (length ?? last - start + 1) === last - start + 1;
  if (!isSound) throw startOver(`sent another part than the one from byte ${offset} that was asked for`);
  const { etag } = readValidators(headers);
  const isSame = (file.totalBytes ?? totalBytes) === totalBytes && (etag ?? file.etag) === (file.etag ?? etag);
  if (!isSame) throw startOver('sent a part of another file than the one that was begun');
  return { start, end: last + 1, file: { ...file, totalBytes } };
}

/**
 * Judges the head of a response before its body is read.
 *
 * @throws DownloadFault if the body isn't what is wanted
 */
export function readResponseHead(head: ResponseHead, expectation: Expectation): BodyHead {
  checkStatus(head);
  checkContent(head, expectation);
  const lengthText = headerText(head.headers, 'content-length') ?? '';
  const length = /^[0-9]{1,15}$/.test(lengthText) ? Number(lengthText) : undefined;
  const body: BodyHead =
    head.statusCode === 206
      ? readPart(head, length, expectation)
      : { start: 0, end: length, file: { ...readValidators(head.headers), totalBytes: length } };
  checkSize(body.file, expectation);
  return body;
}
