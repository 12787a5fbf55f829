/** What an archive may be at most; whatever is larger is taken for an attack, not for a corpus. */
export interface ArchiveLimits {
    readonly maxEntries: number;
    /** Bytes of all files together, unpacked. */
    readonly maxTotalBytes: number;
    /** How many times larger than its packed bytes a file may be ... */
    readonly maxRatio: number;
    /** ... beyond so many bytes, which every file may have: small texts pack very well. */
    readonly ratioFreeBytes: number;
    /** Bytes of a whole path in UTF-8. */
    readonly maxPathBytes: number;
    /** Folders in a path, and the file's own name. */
    readonly maxDepth: number;
}
/**
 * Video hardly packs at all, and tables of numbers some ten times; deflate can reach 1032 (zlib.net, "Maximum Compression
 * Factor"). The largest corpus in the field, KonViD-150k, has 153,841 clips.
 */
export declare const ARCHIVE_LIMITS: ArchiveLimits;
