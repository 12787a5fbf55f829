/** Which archive a folder came out of. */
export interface ArchiveIdentity {
    readonly sha256: string;
    readonly sizeBytes: number;
}
/**
 * What a folder's marker tells. It is written when the unpacking begins and again when it is done; a folder gets its final
 * name only after that, so that the one rename is what makes it complete.
 */
export interface Marker {
    readonly schema: typeof MARKER_SCHEMA;
    readonly state: 'extracting' | 'complete';
    /** Whether somebody else made the folder: what he has put there beside the archive's files then stays. */
    readonly adopted: boolean;
    readonly archive: ArchiveIdentity;
    /** Bytes of each file of the archive, by its path below the folder; empty until all are there. */
    readonly files: Readonly<Record<string, number>>;
}
/** What stands where an archive's folder belongs. */
export type FolderState = {
    readonly kind: 'absent';
} | {
    readonly kind: 'complete';
    readonly archive: ArchiveIdentity;
    readonly files: number;
    readonly totalBytes: number;
} | {
    readonly kind: 'incomplete';
    readonly reason: string;
    readonly archive?: ArchiveIdentity;
};
declare const MARKER_SCHEMA = "konvid-ingest-extracted-v1";
/** Hidden, so that nobody takes it for a clip or a label file. */
export declare const MARKER_FILE = ".konvid-ingest-archive.json";
/** The marker of a folder; undefined where it has none, or one that is damaged. */
export declare function readMarker(folder: string): Promise<Marker | undefined>;
export declare function writeMarker(folder: string, marker: Omit<Marker, 'schema'>): Promise<void>;
export declare function removeMarker(folder: string): Promise<void>;
/** Looks whether a folder holds all that its archive held, by its marker and the sizes of the files; no byte is read. */
export declare function inspectFolder(folder: string): Promise<FolderState>;
export {};
