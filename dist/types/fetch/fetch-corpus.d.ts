import type { FetchManifest } from '../contract/generated/types.js';
import type { FetchOptions } from './fetch-options.js';
/** How a fetch ended that was done. */
export interface FetchResult {
    /** Absolute path of the corpus folder, for `ingest`. */
    readonly root: string;
    readonly manifestPath: string;
    readonly manifest: FetchManifest;
    /** True where everything was there already, and nothing was asked for or written. */
    readonly wasComplete: boolean;
}
/**
 * Finds a corpus that an earlier fetch has brought, complete; asks nobody and writes nothing.
 *
 * @throws UserError for bad options, and where other archives were unpacked than are expected (exitCode 2)
 */
export declare function findFetched(options?: FetchOptions): Promise<FetchResult | undefined>;
/**
 * Fetches a published corpus: its archives are downloaded, compared with the digests of earlier runs, and unpacked into folders
 * that have their names only when they are complete. Where all of that is done already, nothing is asked for and nothing written.
 *
 * @throws UserError for bad options or a root that can't be used (exitCode 2), and where network, archive or disk fail
 *   (exitCode 3; what has arrived is kept); the signal's reason when aborted (the same)
 */
export declare function fetchCorpus(options?: FetchOptions): Promise<FetchResult>;
