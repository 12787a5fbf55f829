import type { LookupFunction } from 'node:net';
import { type Dispatcher, EnvHttpProxyAgent, interceptors } from 'undici';

/** Seconds without a byte after which a connection counts as dead. */
export const STALL_TIMEOUT_S = 60;
const MAX_REDIRECTS = 5;

export interface HttpClientOptions {
  /** Seconds without a byte after which a connection counts as dead; `STALL_TIMEOUT_S` unless given. */
  readonly stallTimeoutS?: number | undefined;
  /** Redirects that are followed; 5 unless given. */
  readonly maxRedirects?: number | undefined;
  /** Resolves the names of hosts that are reached without a proxy; the system's resolver unless given. */
  readonly lookup?: LookupFunction | undefined;
  /** False where a server's certificate may be any; true unless given. */
  readonly verifiesTls?: boolean | undefined;
}

/** Speaks http and https, by way of the proxies that HTTP_PROXY, HTTPS_PROXY and NO_PROXY name. */
export function openHttpClient(options: HttpClientOptions = {}): Dispatcher {
  const { stallTimeoutS = STALL_TIMEOUT_S, maxRedirects = MAX_REDIRECTS, lookup, verifiesTls = true } = options;
  const timeout = stallTimeoutS * 1000;
  const tls = verifiesTls ? {} : { rejectUnauthorized: false };
  const agent = new EnvHttpProxyAgent({
    headersTimeout: timeout,
    bodyTimeout: timeout,
    connectTimeout: timeout,
    // One connection carries one body: as many streams over one HTTP/2 connection are slower than as many connections.
    allowH2: false,
    connect: { timeout, ...tls, ...(lookup === undefined ? {} : { lookup }) },
    ...(verifiesTls ? {} : { requestTls: tls }),
  });
  return maxRedirects === 0 ? agent : agent.compose(interceptors.redirect({ maxRedirections: maxRedirects }));
}
