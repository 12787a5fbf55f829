import type { ArchiveIdentity } from './extracted-folder.js';
import type { FetchOptions } from './fetch-options.js';
import type { WantedArchive } from './fetch-place.js';
/** An archive that stands on the disk, its digest compared. */
export interface StandingArchive extends ArchiveIdentity {
    /** Whether this run has downloaded it, so that it may remove it again. */
    readonly isOurs: boolean;
}
interface ArchiveRequest {
    readonly wanted: WantedArchive;
    /** Digest that an earlier run has recorded. */
    readonly recorded: string | undefined;
    readonly options: FetchOptions;
}
/**
 * Compares an archive with the digest that the user gave, else with the one that an earlier run has recorded.
 *
 * @throws UserError ARCHIVE_DIGEST, ARCHIVE_CHANGED
 */
export declare function compareDigest(sha256: string, what: string, { wanted, recorded }: Omit<ArchiveRequest, 'options'>): void;
/**
 * Has an archive stand on the disk: the one that stands there, else a download, which continues what an earlier one left.
 *
 * @throws UserError ARCHIVE_DIGEST, ARCHIVE_CHANGED, DISK_FULL, and as downloadFile; the signal's reason when aborted
 */
export declare function getArchive(request: ArchiveRequest, root: string): Promise<StandingArchive>;
/** Removes an archive that is needed no more. */
export declare function removeArchive({ zip }: WantedArchive): Promise<void>;
export {};
