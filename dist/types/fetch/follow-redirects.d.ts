import type { DownloadClient } from './download-client.js';
import type { Answer, BodySink } from './send-get.js';
/** Redirects that are followed for one download. */
export declare const MAX_REDIRECTS = 5;
export interface FollowOptions {
    readonly url: URL;
    readonly headers: Readonly<Record<string, string>>;
    /**
     * Who named the URL. A user may name any address; what a manifest names, and what a redirect leads to, may not be
     * private, unless the user's own URL already was.
     */
    readonly origin: 'user' | 'manifest';
    /** Whether a redirect from https to http is accepted: only where a digest vouches for the bytes. */
    readonly mayLoseTls: boolean;
    readonly signal?: AbortSignal | undefined;
    readonly onAnswer: (answer: Answer) => BodySink | undefined;
}
/**
 * Sends a GET and follows its redirects by hand, so that scheme and address are checked at every step.
 *
 * @throws DownloadFault on a redirect or an address that is refused, on what the network does, and what onAnswer throws
 */
export declare function getFollowing(client: DownloadClient, options: FollowOptions): Promise<Answer>;
