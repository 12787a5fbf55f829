import type { CorpusDownload, PublishedArchive } from '../corpora/corpus-download.js';
import type { FetchOptions } from './fetch-options.js';
/** One archive of a fetch, with all that was said of it. */
export interface WantedArchive extends PublishedArchive {
    /** Absolute path of the archive. */
    readonly zip: string;
    /** Absolute path of the folder that comes out of it. */
    readonly into: string;
    /** Digest that the user gives, in lower case. */
    readonly expectSha256: string | undefined;
}
/** Where a fetch writes. */
export interface FetchPlace {
    readonly root: string;
    readonly manifestPath: string;
    readonly archives: readonly WantedArchive[];
}
/** Name of the manifest in the root. */
export declare const FETCH_MANIFEST = "fetch_manifest.json";
/**
 * Settles where a fetch writes and what it asks for, without looking at the disk.
 *
 * @throws UserError OPTION_INVALID, INSECURE_HOST
 */
export declare function planFetch(download: CorpusDownload, options: FetchOptions, environment: NodeJS.ProcessEnv): FetchPlace;
/** Makes the root. @throws UserError FETCH_ROOT where this user can't */
export declare function makeRoot(root: string): Promise<void>;
