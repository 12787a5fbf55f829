import type { FetchManifest } from '../contract/generated/types.js';
import type { CorpusDownload } from '../corpora/corpus-download.js';
import type { FolderState } from './extracted-folder.js';
import type { FetchOptions } from './fetch-options.js';
import type { FetchPlace, WantedArchive } from './fetch-place.js';
export type CompleteFolder = Extract<FolderState, {
    kind: 'complete';
}>;
/** An archive whose folder is complete. */
export interface FetchedPart {
    readonly wanted: WantedArchive;
    readonly folder: CompleteFolder;
}
/**
 * Reads the manifest of an earlier run; undefined where there is none, or one of another tool that records no digests.
 *
 * @throws UserError MANIFEST_FOREIGN, MANIFEST_UNREADABLE
 */
export declare function readEarlierFetch(path: string, { manifestSchema }: CorpusDownload): Promise<FetchManifest | undefined>;
/** What stands on the disk in the end. */
export declare function composeFetchManifest(download: CorpusDownload, { place, parts, options, }: {
    readonly place: FetchPlace;
    readonly parts: readonly FetchedPart[];
    readonly options: FetchOptions;
}): Promise<FetchManifest>;
/** Writes the manifest: the last thing that a fetch does. */
export declare function writeFetchManifest(path: string, manifest: FetchManifest): Promise<void>;
