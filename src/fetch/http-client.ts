import { type Dispatcher, EnvHttpProxyAgent, interceptors } from 'undici';

/** Seconds without a byte after which a connection counts as dead. */
export const STALL_TIMEOUT_S = 60;
const MAX_REDIRECTS = 5;

export interface HttpClientOptions {
  /** Seconds without a byte after which a connection counts as dead; `STALL_TIMEOUT_S` unless given. */
  readonly stallTimeoutS?: number | undefined;
  /** Redirects that are followed; 5 unless given. */
  readonly maxRedirects?: number | undefined;
}

/** Speaks http and https, by way of the proxies that HTTP_PROXY, HTTPS_PROXY and NO_PROXY name. */
export function openHttpClient(options: HttpClientOptions = {}): Dispatcher {
  const { stallTimeoutS = STALL_TIMEOUT_S, maxRedirects = MAX_REDIRECTS } = options;
  const timeout = stallTimeoutS * 1000;
  const agent = new EnvHttpProxyAgent({ headersTimeout: timeout, bodyTimeout: timeout, connect: { timeout } });
  return maxRedirects === 0 ? agent : agent.compose(interceptors.redirect({ maxRedirections: maxRedirects }));
}
