import type { FetchedArchive } from '../contract/generated/types.js';
export type ArchiveLabel = FetchedArchive['label'];
/** Something that people want to know while a fetch goes on. Its text may hold untrusted names. */
export interface FetchNotice {
    readonly level: 'info' | 'warning';
    readonly code: string;
    readonly message: string;
}
/** How far a step of a fetch is. */
export interface FetchProgress {
    readonly label: ArchiveLabel;
    readonly step: 'download' | 'unpack';
    readonly bytesDone: number;
    /** Undefined while the server doesn't say it. */
    readonly bytesTotal: number | undefined;
}
/** What is told about one run of `fetch`; all of it may be left out. */
export interface FetchOptions {
    /** Label of the corpus; `konvid-1k` unless given. */
    readonly corpus?: string | undefined;
    /** Folder for archives and corpus; `$VMAF_DATA_ROOT/konvid-1k`, else `~/datasets/konvid-1k`, unless given. */
    readonly root?: string | undefined;
    /** Keeps the archives after they were unpacked. */
    readonly keepZips?: boolean | undefined;
    /** The manifest; `fetch_manifest.json` in the root unless given. */
    readonly manifestOut?: string | undefined;
    /** Addresses of mirrors; the publisher's unless given. */
    readonly urls?: Readonly<Partial<Record<ArchiveLabel, string | undefined>>> | undefined;
    /** SHA-256 that an archive must have, in hexadecimal. */
    readonly expectSha256?: Readonly<Partial<Record<ArchiveLabel, string | undefined>>> | undefined;
    /** Hosts whose TLS certificate need not be right; only for archives whose digest is given. */
    readonly insecureHosts?: readonly string[] | undefined;
    /** Seconds without a byte after which a connection counts as dead; 60 unless given. */
    readonly stallTimeoutS?: number | undefined;
    /** Takes a root over from a run that is known to be dead. */
    readonly breakLock?: boolean | undefined;
    /** Arguments as typed, for the manifest. */
    readonly argv?: readonly string[] | undefined;
    /** Ends the run early; what has arrived and is unpacked stays, and the next run continues. */
    readonly signal?: AbortSignal | undefined;
    readonly onProgress?: ((progress: FetchProgress) => void) | undefined;
    readonly onNotice?: ((notice: FetchNotice) => void) | undefined;
}
