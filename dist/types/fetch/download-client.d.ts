import { type Answer, type GetRequest } from './send-get.js';
export interface DownloadClientOptions {
    /** Seconds without a byte after which a connection counts as dead; 60 unless given. */
    readonly stallTimeoutS?: number | undefined;
    /** Lets URLs of manifests, and redirects, lead to loopback, link-local and private addresses. */
    readonly allowPrivateHosts?: boolean | undefined;
    /** Hosts whose TLS certificate is not verified; only downloads with an expected digest may go there. */
    readonly insecureHosts?: readonly string[] | undefined;
}
/** One step of a download: the URL itself, or what a redirect led to. */
export interface Hop {
    readonly url: URL;
    /** Whether private addresses are refused here. */
    readonly isGuarded: boolean;
}
/**
 * Connections for downloads, kept open between them. Behind a proxy it is the proxy that resolves names: then only
 * addresses that stand in URLs as such are checked.
 */
export interface DownloadClient {
    /** Sends a GET. @throws DownloadFault on an address that is refused, on what the network does; what onAnswer throws */
    send(hop: Hop, request: Omit<GetRequest, 'url'>): Promise<Answer>;
    /** Whether all addresses of a host were private when it was last connected to, or the URL names a private one. */
    isPrivate(url: URL): boolean;
    close(): Promise<void>;
}
/** Opens connections on demand, in up to four groups: guarded or not, verified or not. */
export declare function openDownloadClient(options?: DownloadClientOptions): DownloadClient;
