import type { ClipFault } from './clip-fault.js';
/** A clip's bytes, summed up. */
export interface ClipReading {
    /** SHA-256 of the bytes, in hexadecimal. */
    readonly sha256: string;
    /** How many bytes were read. */
    readonly sizeBytes: number;
    /** Which file in which state the bytes came from. */
    readonly state: FileState;
}
/** What changes when a file is written, replaced or truncated. */
export interface FileState {
    readonly dev: bigint;
    readonly ino: bigint;
    readonly size: bigint;
    readonly mtimeNs: bigint;
    readonly ctimeNs: bigint;
}
/** Size of the buffer that a reader needs; the Python adapters read in chunks of the same size. */
export declare const READ_BUFFER_BYTES = 1048576;
/** The fault of a clip whose file isn't what was read any more. */
export declare const CLIP_CHANGED: ClipFault;
/**
 * Reads a clip once and takes its digest.
 *
 * @param path of a regular file; links are refused
 * @param buffer reused from clip to clip
 * @throws UserError CLIPS_UNREADABLE where the failure isn't the clip's own; the signal's reason when aborted
 */
export declare function readClip(path: string, buffer: Buffer, signal?: AbortSignal): Promise<ClipReading | ClipFault>;
/** The state of the file at a path; undefined where there is none, or nothing regular. */
export declare function readState(path: string): Promise<FileState | undefined>;
/** Whether the path still holds the very file, in the very state, that was read. */
export declare function isUnchanged(path: string, state: FileState): Promise<boolean>;
