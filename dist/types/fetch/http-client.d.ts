import type { LookupFunction } from 'node:net';
import { type Dispatcher } from 'undici';
/** Seconds without a byte after which a connection counts as dead. */
export declare const STALL_TIMEOUT_S = 60;
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
export declare function openHttpClient(options?: HttpClientOptions): Dispatcher;
