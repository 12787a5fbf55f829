import { createHash } from 'node:crypto';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { createFaultPlan, type Fault, sufferFault } from './faults.ts';
import { startLoopbackServer } from './loopback.ts';

/** What a download can suffer besides. */
export type DownloadFault =
  | Fault
  /** Sends so many bytes, and then resets the connection. */
  | { readonly kind: 'reset-after'; readonly bytes: number }
  /** Sends so many bytes and then nothing, while the connection stays open. */
  | { readonly kind: 'stall-after'; readonly bytes: number }
  /**
   * Sends so many bytes and closes. Announces the whole length (`dishonest`: clients can tell), only what it sends
   * (`honest`: a complete answer that is too short), or nothing (`silent`).
   */
  | { readonly kind: 'truncate'; readonly bytes: number; readonly length: 'honest' | 'dishonest' | 'silent' }
  /** Sends the whole file with 200 although a part was asked for. */
  | { readonly kind: 'ignore-range' }
  /** Sends other headers than it should; those that are undefined not at all. Combined with one of the above by `body`. */
  | {
      readonly kind: 'rewrite';
      readonly headers: Readonly<Record<string, string | undefined>>;
      readonly body?: Exclude<DownloadFault, Fault>;
    };

/** What a path has seen. */
export interface Traffic {
  readonly requests: number;
  /** Bytes of the file handed to the network, in whole answers and in failed ones. */
  readonly bytesServed: number;
  /** The Range headers that came, in order. */
  readonly ranges: readonly string[];
  /** The authorization headers that came; a token has no business here. */
  readonly authorizations: readonly string[];
}

export interface DownloadServer {
  readonly origin: string;
  /** Serves bytes at a path, in place of what stood there, and gives its URL. */
  serve(path: string, bytes: Uint8Array, contentType?: string): string;
  /** Answers a path with a redirect to any URL, of any scheme, or a relative one. */
  redirect(path: string, location: string, status?: number): string;
  /** Lets the next requests for a path fail. */
  fail(path: string, fault: DownloadFault, times?: number): void;
  clearFaults(): void;
  traffic(path: string): Traffic;
  stop(): Promise<void>;
}

interface Served {
  readonly bytes: Buffer;
  readonly etag: string;
  readonly contentType: string;
}

/** An error page with 200, as captive portals and expired download links give. */
export const HTML_PAGE = {
  kind: 'answer',
  status: 200,
  body: '<!doctype html><title>Please sign in</title>',
  headers: { 'content-type': 'text/html' },
} as const;

/** The server is busy and says when to come again. */
export function makeBusy(status: 429 | 503, retryAfterS?: number): Fault {
  const headers: Record<string, string> = retryAfterS === undefined ? {} : { 'retry-after': String(retryAfterS) };
  return { kind: 'answer', status, body: 'busy', headers };
}

/** A server of files with ranges and entity tags, and every way to fail at it. */
export async function startDownloadServer(): Promise<DownloadServer> {
  const files = new Map<string, Served>();
  const redirects = new Map<string, { location: string; status: number }>();
  const faults = createFaultPlan<string, DownloadFault>();
  const traffics = new Map<
    string,
    { requests: number; bytesServed: number; ranges: string[]; authorizations: string[] }
  >();

  function trafficOf(path: string) {
    const traffic = traffics.get(path) ?? { requests: 0, bytesServed: 0, ranges: [], authorizations: [] };
    traffics.set(path, traffic);
    return traffic;
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    const traffic = trafficOf(path);
    traffic.requests += 1;
    if (request.headers.range !== undefined) traffic.ranges.push(request.headers.range);
    if (request.headers.authorization !== undefined) traffic.authorizations.push(request.headers.authorization);
    const fault = faults.take(path);
    if (isCommonFault(fault) && !(await sufferFault(response, fault))) return;
    const redirect = redirects.get(path);
    if (redirect !== undefined) return void response.writeHead(redirect.status, { location: redirect.location }).end();
    const file = files.get(path);
    if (file === undefined) return void response.writeHead(404, { 'content-type': 'text/plain' }).end('no such file');
    traffic.bytesServed += sendFile(request, response, file, isCommonFault(fault) ? undefined : fault);
  }

  const { origin, stop } = await startLoopbackServer(answer);
  return {
    origin,
    serve: (path, bytes, contentType = 'application/octet-stream') => {
      const etag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`;
      files.set(path, { bytes: Buffer.from(bytes), etag, contentType });
      return `${origin}${path}`;
    },
    redirect: (path, location, status = 302) => {
      redirects.set(path, { location, status });
      return `${origin}${path}`;
    },
    fail: faults.add,
    clearFaults: faults.clear,
    traffic: trafficOf,
    stop,
  };
}

type BodyFault = Exclude<DownloadFault, Fault>;

const COMMON = new Set(['answer', 'reset', 'stall', 'delay']);

function isCommonFault(fault: DownloadFault | undefined): fault is Fault {
  return fault !== undefined && COMMON.has(fault.kind);
}

/** Sends a file, or the part of it that was asked for, and gives the number of bytes sent. */
function sendFile(request: IncomingMessage, response: ServerResponse, file: Served, given?: BodyFault): number {
  const fault = given?.kind === 'rewrite' ? given.body : given;
  const range = fault?.kind === 'ignore-range' ? undefined : readRange(request, file);
  if (range === 'unsatisfiable') {
    response.writeHead(416, { 'content-range': `bytes */${file.bytes.length}` }).end();
    return 0;
  }
  const part = range === undefined ? file.bytes : file.bytes.subarray(range.start, range.end + 1);
  const body = fault !== undefined && 'bytes' in fault ? part.subarray(0, fault.bytes) : part;
  const length = fault?.kind === 'truncate' && fault.length === 'honest' ? body.length : part.length;
  const isSilent = fault?.kind === 'truncate' && fault.length === 'silent';
  const headers: Record<string, string | number | undefined> = {
    'content-type': file.contentType,
    'accept-ranges': 'bytes',
    etag: file.etag,
    ...(isSilent ? {} : { 'content-length': length }),
    ...(range === undefined ? {} : { 'content-range': `bytes ${range.start}-${range.end}/${file.bytes.length}` }),
    ...(given?.kind === 'rewrite' ? given.headers : {}),
  };
  response.writeHead(range === undefined ? 200 : 206, withoutUndefined(headers));
  if (request.method === 'HEAD') {
    response.end();
    return 0;
  }
  sendBody(response, body, fault);
  return body.length;
}

function withoutUndefined(headers: Readonly<Record<string, string | number | undefined>>): OutgoingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined));
}

function sendBody(response: ServerResponse, body: Buffer, fault: BodyFault | undefined): void {
  const { socket } = response;
  if (fault?.kind === 'reset-after') response.write(body, () => socket?.resetAndDestroy());
  else if (fault?.kind === 'stall-after') response.write(body);
  else if (fault?.kind === 'truncate' && fault.length === 'dishonest') response.write(body, () => socket?.end());
  else if (fault?.kind === 'truncate' && fault.length === 'silent') response.write(body, () => response.end());
  else response.end(body);
}

/** The one range of a request; nothing where the whole is wanted, also because the file is not the one it was. */
function readRange({ headers }: IncomingMessage, { bytes, etag }: Served) {
  if ((headers['if-range'] ?? etag) !== etag) return undefined;
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(headers.range ?? '') ?? [];
  if (from === '' && to === '') return undefined;
  const last = bytes.length - 1;
  const start = from === '' ? Math.max(0, bytes.length - Number(to)) : Number(from);
  const end = from === '' || to === '' ? last : Math.min(Number(to), last);
  return start > end ? 'unsatisfiable' : { start, end };
}
