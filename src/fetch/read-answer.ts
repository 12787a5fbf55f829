import type { IncomingHttpHeaders } from 'node:http';
import { DownloadFault } from './download-fault.ts';
import { readRetryAfter } from './retry.ts';
import type { Answer } from './send-get.ts';

/** What tells one state of a file on a server from another; both are undefined where the server says nothing reliable. */
export interface Validators {
  /** A strong entity tag, with its quotation marks. */
  readonly etag?: string | undefined;
  /** `Last-Modified`, where it is old enough to be relied upon. */
  readonly lastModified?: string | undefined;
}

/** What was asked for, and what is known of the file. */
export interface Expectation {
  /** Byte at which the request began; 0 for the whole. */
  readonly offset: number;
  /** Size of the whole file, where an earlier answer said it. */
  readonly totalBytes: number | undefined;
  readonly validators: Validators;
  readonly minBytes: number;
  readonly maxBytes: number;
  /** Content types that the file can't have, besides HTML. */
  readonly refusedTypes?: RegExp | undefined;
}

/** What the body of an answer is. */
export interface BodyHead {
  /** Byte of the file at which the body begins: what was asked for, or 0. */
  readonly start: number;
  /** Byte behind its last one, where the server says it. */
  readonly end: number | undefined;
  /** Size of the whole file, where the server says it. */
  readonly totalBytes: number | undefined;
  readonly validators: Validators;
}

/** Waiting may help: too early, too many, a server in trouble. */
function isTransientStatus(status: number): boolean {
  return status === 408 || status === 425 || status === 429 || (status >= 500 && status <= 599);
}

/** Statuses that say the file is gone, so that what was begun of it is of no use. */
const GONE_STATUS: ReadonlySet<number> = new Set([404, 410]);

/** What stands between us and the server wants to know who we are: nothing that is true of the file. */
const PROXY_AUTHENTICATION = 407;

/** Pages for people: a sign-in, a captive portal, an error with the wrong status; never a corpus. */
const PAGE_TYPE = /^\s*(?:text\/html|application\/xhtml\+xml)\b/i;

const final = (reason: string, hint = 'check the address') => new DownloadFault(reason, { kind: 'final', hint });
const startOver = (reason: string) => new DownloadFault(reason, { kind: 'transient', spoils: true });

/** A time stamp tells two states apart only if no second change could have followed within its second (RFC 9110 8.8.2.2). */
function reliableDate(lastModified: string | undefined, date: string | undefined): string | undefined {
  const age = Date.parse(date ?? '') - Date.parse(lastModified ?? '');
  return age >= 1_000 ? lastModified : undefined;
}

export function readValidators({ etag, 'last-modified': lastModified, date }: IncomingHttpHeaders): Validators {
  return {
    etag: etag !== undefined && /^"[^"]*"$/.test(etag) ? etag : undefined,
    lastModified: reliableDate(lastModified, date),
  };
}

function readLength({ 'content-length': length }: IncomingHttpHeaders): number | undefined {
  return length !== undefined && /^[0-9]{1,15}$/.test(length) ? Number(length) : undefined;
}

/** `bytes 5-9/10` as three numbers; the last is undefined for `*`. */
function readContentRange(text: string | undefined) {
  const [, start, last, total] = /^bytes ([0-9]{1,15})-([0-9]{1,15})\/([0-9]{1,15}|\*)$/.exec(text?.trim() ?? '') ?? [];
  if (start === undefined || last === undefined) return undefined;
  return { start: Number(start), last: Number(last), total: total === '*' ? undefined : Number(total) };
}

/** A part: it must begin where it was asked to, be of the same file, and agree with itself. */
function readPart({ headers }: Answer, { offset, totalBytes, validators }: Expectation): BodyHead {
  const range = readContentRange(headers['content-range']);
  const length = readLength(headers);
  const found = readValidators(headers);
  const size = range?.total ?? totalBytes;
  const isSound =
    offset > 0 &&
    range !== undefined &&
    range.start === offset &&
    range.last >= range.start &&
    (size === undefined || range.last < size) &&
    (length === undefined || length === range.last - range.start + 1);
  if (!isSound) throw startOver(`sent another part than the one from byte ${offset} on that was asked for`);
  const isSame =
    (totalBytes === undefined || size === totalBytes) &&
    (found.etag === undefined || validators.etag === undefined || found.etag === validators.etag);
  if (!isSame) throw startOver('sent a part of another file than the one that was begun');
  return { start: offset, end: range.last + 1, totalBytes: size, validators };
}

function checkSize(totalBytes: number | undefined, { minBytes, maxBytes }: Expectation): void {
  if (totalBytes === undefined) return;
  if (totalBytes > maxBytes) throw final(`is ${totalBytes} bytes long; at most ${maxBytes} are accepted`);
  if (totalBytes < minBytes) throw final(`is ${totalBytes} bytes long; at least ${minBytes} were expected`);
}

function checkStatus({ statusCode, headers }: Answer): void {
  if (statusCode === 200 || statusCode === 206) return;
  const reason = `the server answered ${statusCode}`;
  if (isTransientStatus(statusCode)) {
    throw new DownloadFault(reason, { kind: 'transient', retryAfterMs: readRetryAfter(headers['retry-after']) });
  }
  throw new DownloadFault(reason, {
    kind: statusCode === PROXY_AUTHENTICATION ? 'later' : 'final',
    hint: 'check the address',
    spoils: GONE_STATUS.has(statusCode),
  });
}

function checkBodyKind({ headers }: Answer, { refusedTypes }: Expectation): void {
  const encoding = headers['content-encoding']?.trim().toLowerCase() ?? '';
  if (encoding !== '' && encoding !== 'identity') {
    throw final('sent an encoded body although none was asked for', 'name a server that gives the file as it is');
  }
  const type = headers['content-type'] ?? '';
  if (PAGE_TYPE.test(type)) {
    throw final('sent an HTML page in place of the file', 'a login, or a proxy in between? open the address yourself');
  }
  if (refusedTypes?.test(type)) throw final(`sent ${refusedTypes.exec(type)?.[0]} in place of the file`);
}

/** Whether 416 says that nothing is missing: the file ends where the request began. */
export function saysNothingIsMissing({ statusCode, headers }: Answer, expectation: Expectation): boolean {
  if (statusCode !== 416 || expectation.offset === 0) return false;
  const total = /^bytes \*\/([0-9]{1,15})$/.exec(headers['content-range']?.trim() ?? '')?.[1];
  const { etag } = readValidators(headers);
  const isSame = etag === undefined || etag === expectation.validators.etag;
  return isSame && Number(total) === expectation.offset;
}

/**
 * Reads the head of an answer, before any of its body is taken.
 *
 * @throws DownloadFault where the answer is no body, or not the one that is wanted
 */
export function readBodyHead(answer: Answer, expectation: Expectation): BodyHead {
  if (answer.statusCode === 416) throw startOver('the server has no byte where the rest should begin');
  checkStatus(answer);
  checkBodyKind(answer, expectation);
  if (answer.statusCode === 206) {
    const part = readPart(answer, expectation);
    checkSize(part.totalBytes, expectation);
    return part;
  }
  const totalBytes = readLength(answer.headers);
  checkSize(totalBytes, expectation);
  return { start: 0, end: totalBytes, totalBytes, validators: readValidators(answer.headers) };
}
