import { on } from 'node:events';
import type { LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import { type Dispatcher, EnvHttpProxyAgent, interceptors, request as sendRequest } from 'undici';
import { DEFAULT_MIN_RATE } from '../options/defaults.ts';
import { checkedLookup, isPrivateAddress, literalAddress, refusePrivate } from './address-guard.ts';
import { DownloadFault, explainFailure } from './download-fault.ts';
import type { ResponseHead } from './response-head.ts';

const STALL_TIMEOUT_S = 60;
const MAX_REDIRECTS = 5;
/** Pieces of a body, mostly of 64 kB, that may wait for the disk. */
const PIECES_WAITING = 16;

interface AgentOptions {
  /** Seconds without a byte after which a connection counts as dead. */
  readonly stallTimeoutS: number;
  /** Resolves host names of connections without a proxy; the system's resolver by default. */
  readonly lookup?: LookupFunction;
  /** Whether the server's certificate is verified; true by default. */
  readonly verifiesTls?: boolean;
}

/** Opens connections for http and https, through the proxies in HTTP_PROXY, HTTPS_PROXY and NO_PROXY. Follows no redirect. */
export function openHttpAgent({ stallTimeoutS, lookup, verifiesTls = true }: AgentOptions): Dispatcher {
  const timeout = stallTimeoutS * 1000;
  const tls = verifiesTls ? {} : { rejectUnauthorized: false };
  return new EnvHttpProxyAgent({
    headersTimeout: timeout,
    bodyTimeout: timeout,
    connectTimeout: timeout,
    // Several streams over one HTTP/2 connection are slower than as many connections.
    allowH2: false,
    connect: { timeout, ...tls, ...(lookup === undefined ? {} : { lookup }) },
    ...(verifiesTls ? {} : { requestTls: tls }),
  });
}

export interface DownloadClientOptions {
  /** Seconds without a byte after which a connection counts as dead; default 60. */
  readonly stallTimeoutS?: number | undefined;
  /** Bytes a second that a download must reach on average over a minute; default 1000, 0 for no minimum. */
  readonly minRate?: number | undefined;
  /** Lets URLs of manifests, and redirects, lead to loopback, link-local and private addresses. */
  readonly allowPrivateHosts?: boolean | undefined;
  /** Hosts whose TLS certificate is not verified; only for downloads with an expected digest. */
  readonly insecureHosts?: readonly string[] | undefined;
}

export interface GetRequest {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /**
   * Where the URL comes from. One that the user typed may be private, and then its redirects may be, too. URLs in a
   * manifest, and redirects from a public host, may not.
   */
  readonly origin: 'user' | 'manifest';
  /** Whether a redirect from https to http is followed: only if the digest of the file is known. */
  readonly mayLoseTls: boolean;
  readonly signal: AbortSignal;
}

export interface Response extends ResponseHead {
  readonly body: AsyncIterable<Buffer>;
}

/** Unlike the stream's own iterator, this gives all bytes that have arrived before it throws the error of the stream. */
async function* readPieces(events: AsyncIterable<readonly Buffer[]>): AsyncIterable<Buffer> {
  for await (const [piece] of events) if (piece !== undefined) yield piece;
}

/** A percent sign that encodes nothing stays as it is. */
function decodeLeniently(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The user name and password of a URL as a header. The redirect interceptor drops it when the origin changes. */
function authorizationOf({ username, password }: URL): Record<string, string> {
  if (username === '' && password === '') return {};
  const pair = [username, password].map(decodeLeniently).join(':');
  return { authorization: `Basic ${Buffer.from(pair).toString('base64')}` };
}

/**
 * Connections for downloads, kept open between them. Behind a proxy, the proxy resolves host names: then only IP addresses
 * in URLs are checked.
 */
export class DownloadClient {
  readonly stallTimeoutS: number;
  readonly minRate: number;
  readonly #allowsPrivate: boolean;
  readonly #insecureHosts: ReadonlySet<string>;
  /** Up to four: guarded or not, verified or not. */
  readonly #agents = new Map<string, Dispatcher>();
  /** Hosts all of whose addresses are private. */
  readonly #privateHosts = new Set<string>();
  readonly #guardedLookup = checkedLookup(refusePrivate);
  readonly #openLookup = checkedLookup((host, addresses) => {
    if (addresses.every(isPrivateAddress)) this.#privateHosts.add(host);
    else this.#privateHosts.delete(host);
  });

  constructor({
    stallTimeoutS = STALL_TIMEOUT_S,
    minRate = DEFAULT_MIN_RATE,
    allowPrivateHosts = false,
    insecureHosts = [],
  }: DownloadClientOptions) {
    this.stallTimeoutS = stallTimeoutS;
    this.minRate = minRate;
    this.#allowsPrivate = allowPrivateHosts;
    this.#insecureHosts = new Set(insecureHosts.map((host) => host.toLowerCase()));
  }

  /**
   * Sends a GET, follows redirects, and passes the response to `receive`. Scheme and address are checked at each redirect.
   *
   * @throws DownloadFault for failures of the network and addresses that are refused; what `receive` throws
   */
  async get(request: GetRequest, receive: (response: Response) => Promise<void>): Promise<void> {
    const { url, signal } = request;
    let hop = url;
    const dispatchHop: Dispatcher['dispatch'] = (options, handler) => {
      const isFirst = hop === url;
      const next = new URL(String(options.origin));
      if (hop.protocol === 'https:' && next.protocol === 'http:' && !request.mayLoseTls) {
        const reason = 'redirects from https to http, where anybody could answer';
        throw new DownloadFault(reason, { kind: 'final', hint: 'check the address' });
      }
      hop = next;
      return this.#agentFor(hop, this.#isGuarded(request, isFirst)).dispatch(options, handler);
    };
    const redirect = interceptors.redirect({ maxRedirections: MAX_REDIRECTS, throwOnMaxRedirect: true });
    const sent = { ...request.headers, ...authorizationOf(url) };
    try {
      const dispatcher = this.#agentFor(url, false).compose(() => dispatchHop, redirect);
      const { statusCode, headers, body } = await sendRequest(url, { dispatcher, headers: sent, signal });
      body.on('error', () => undefined);
      try {
        const events = on(body as Readable, 'data', { close: ['end'], highWaterMark: PIECES_WAITING, lowWaterMark: 1 });
        await receive({ statusCode, headers, body: readPieces(events) });
      } finally {
        body.destroy();
      }
    } catch (error) {
      throw explainFailure(error, hop, this.stallTimeoutS);
    }
  }

  #isGuarded({ origin, url }: GetRequest, isFirst: boolean): boolean {
    if (this.#allowsPrivate) return false;
    if (origin === 'manifest') return true;
    const address = literalAddress(url);
    const isPrivate = address === undefined ? this.#privateHosts.has(url.hostname) : isPrivateAddress(address);
    return !isFirst && !isPrivate;
  }

  /** @throws DownloadFault for a private address in the URL itself, for which `lookup` is not called */
  #agentFor(url: URL, isGuarded: boolean): Dispatcher {
    const address = literalAddress(url);
    if (isGuarded && address !== undefined) refusePrivate(address, [address]);
    const verifiesTls = !this.#insecureHosts.has(url.hostname);
    const key = `${isGuarded} ${verifiesTls}`;
    const lookup = isGuarded ? this.#guardedLookup : this.#openLookup;
    const agent = this.#agents.get(key) ?? openHttpAgent({ stallTimeoutS: this.stallTimeoutS, lookup, verifiesTls });
    this.#agents.set(key, agent);
    return agent;
  }

  /** Cuts all connections. */
  async close(): Promise<void> {
    await Promise.all([...this.#agents.values()].map((agent) => agent.destroy()));
  }
}
