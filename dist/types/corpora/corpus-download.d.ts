import type { FetchedArchive, FetchManifest } from '../contract/generated/types.js';
/** One of the archives as which a corpus is published. */
export interface PublishedArchive {
    readonly label: FetchedArchive['label'];
    readonly url: string;
    /** Name of the archive in the root. */
    readonly fileName: string;
    /** Folder in the root into which it is unpacked. */
    readonly folder: string;
    /** A smaller file can't be the archive: an error page, or a beginning. It counts where no digest is known. */
    readonly minBytes: number;
    readonly maxBytes: number;
    /** Bytes of all its files, unpacked, at most. */
    readonly maxUnpackedBytes: number;
}
/** How a corpus is fetched: policy as data. */
export interface CorpusDownload {
    readonly corpus: FetchManifest['dataset'];
    readonly manifestSchema: FetchManifest['schema'];
    /** Opens each line of the log. */
    readonly summaryTag: string;
    /** Environment variable that names the folder of all corpora, and the corpus' folder in it. */
    readonly rootVariable: string;
    readonly rootFolder: string;
    /** Folder of all corpora below the home folder where the environment names none. */
    readonly homeFolder: string;
    readonly archives: readonly PublishedArchive[];
}
