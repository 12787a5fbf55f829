import { on } from 'node:events';
import type { LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import { type Dispatcher, EnvHttpProxyAgent, interceptors, request as sendRequest } from 'undici';
import { checkedLookup, isPrivateAddress, literalAddress, refusePrivate } from './address-guard.ts';
import { DownloadFault, explainFailure } from './download-fault.ts';
import type { ResponseHead } from './response-head.ts';

/** Seconds without a byte after which a connection counts as dead. */
const STALL_TIMEOUT_S = 60;
const MAX_REDIRECTS = 5;
/** Pieces of a body, mostly of 64 kB, that may wait for the disk. */
const PIECES_WAITING = 16;

export interface AgentOptions {
  /** Seconds without a byte after which a connection counts as dead; default 60. */
  readonly stallTimeoutS?: number | undefined;
  /** Resolves host names of connections without a proxy; the system's resolver by default. */
  readonly lookup?: LookupFunction | undefined;
  /** Whether the server's certificate is verified; true by default. */
  readonly verifiesTls?: boolean | undefined;
}

/** Opens connections for http and https, through the proxies in HTTP_PROXY, HTTPS_PROXY and NO_PROXY. Follows no redirect. */
export function openHttpAgent(options: AgentOptions = {}): Dispatcher {
  const { stallTimeoutS = STALL_TIMEOUT_S, lookup, verifiesTls = true } = options;
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
function readPieces(body: Readable): AsyncIterable<Buffer> {
  const events = on(body, 'data', { close: ['end'], highWaterMark: PIECES_WAITING, lowWaterMark: 1 });
  async function* pieces() {
    for await (const [piece] of events) yield piece as Buffer;
  }
  return pieces();
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

/** `lookup` is not called for an IP address in a URL. @throws AddressRefused */
function refuseLiteral(url: URL): void {
  const address = literalAddress(url);
  if (address !== undefined) refusePrivate(address, [address]);
}

/**
 * Connections for downloads, kept open between them. Behind a proxy, the proxy resolves host names: then only IP addresses
 * in URLs are checked.
 */
export class DownloadClient {
  readonly stallTimeoutS: number;
  readonly #allowsPrivate: boolean;
  readonly #insecureHosts: ReadonlySet<string>;
  /** Up to four: guarded or not, verified or not. */
  readonly #agents = new Map<string, Dispatcher>();
  /** Whether all addresses of a host were private when it was last connected to. */
  readonly #privateHosts = new Map<string, boolean>();
  readonly #guardedLookup = checkedLookup(refusePrivate);
  readonly #openLookup = checkedLookup((host, addresses) => {
    this.#privateHosts.set(host, addresses.every(isPrivateAddress));
  });

  constructor({
    stallTimeoutS = STALL_TIMEOUT_S,
    allowPrivateHosts = false,
    insecureHosts = [],
  }: DownloadClientOptions) {
    this.stallTimeoutS = stallTimeoutS;
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
    let lookup = this.#openLookup;
    const dispatchHop: Dispatcher['dispatch'] = (options, handler) => {
      const isFirst = hop === url;
      const next = new URL(String(options.origin));
      if (hop.protocol === 'https:' && next.protocol === 'http:' && !request.mayLoseTls) {
        const reason = 'redirects from https to http, where anybody could answer';
        throw new DownloadFault(reason, { kind: 'final', hint: 'check the address' });
      }
      hop = next;
      const isGuarded = this.#isGuarded(request, isFirst);
      lookup = isGuarded ? this.#guardedLookup : this.#openLookup;
      if (isGuarded) refuseLiteral(hop);
      return this.#agentFor(hop, lookup).dispatch(options, handler);
    };
    const redirect = interceptors.redirect({ maxRedirections: MAX_REDIRECTS, throwOnMaxRedirect: true });
    const dispatcher = this.#agentFor(url, lookup).compose(() => dispatchHop, redirect);
    const sent = { ...request.headers, ...authorizationOf(url) };
    try {
      const { statusCode, headers, body } = await sendRequest(url, { dispatcher, headers: sent, signal });
      body.on('error', () => undefined);
      try {
        await receive({ statusCode, headers, body: readPieces(body) });
      } finally {
        body.destroy();
      }
    } catch (error) {
      throw await explainFailure(error, { url: hop, stallTimeoutS: this.stallTimeoutS, lookup });
    }
  }

  #isGuarded({ origin, url }: GetRequest, isFirst: boolean): boolean {
    if (this.#allowsPrivate) return false;
    return origin === 'manifest' || (!isFirst && !this.#isPrivateHost(url));
  }

  #isPrivateHost(url: URL): boolean {
    const literal = literalAddress(url);
    return literal === undefined ? (this.#privateHosts.get(url.hostname) ?? false) : isPrivateAddress(literal);
  }

  #agentFor({ hostname }: URL, lookup: LookupFunction): Dispatcher {
    const verifiesTls = !this.#insecureHosts.has(hostname);
    const key = `${lookup === this.#guardedLookup} ${verifiesTls}`;
    const agent = this.#agents.get(key) ?? openHttpAgent({ stallTimeoutS: this.stallTimeoutS, lookup, verifiesTls });
    this.#agents.set(key, agent);
    return agent;
  }

  /** Cuts all connections. */
  async close(): Promise<void> {
    await Promise.all([...this.#agents.values()].map((agent) => agent.destroy()));
  }
}
