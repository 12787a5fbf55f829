import { type ClipFault } from './clip-fault.js';
import { type FileState } from './file-state.js';
import { type HeaderReading } from './mp4/read-mp4.js';
import type { ReadBuffer } from './read-buffer.js';
/** A clip's bytes, summed up. */
export interface ClipReading {
    /** SHA-256 of the bytes, in hexadecimal. */
    readonly sha256: string;
    /** How many bytes were read. */
    readonly sizeBytes: number;
    /** Which file in which state the bytes came from. */
    readonly state: FileState;
    /** What the bytes tell of the video; undefined where only ffprobe can say. */
    readonly header: HeaderReading | undefined;
}
/**
 * Reads a clip once: its digest and its header come from the same bytes. It blocks, so it is a matter for threads.
 *
 * @param path of a regular file; links are refused
 * @param buffer reused from clip to clip
 * @throws the system's error where the failure isn't the clip's own
 */
export declare function readClip(path: string, buffer: ReadBuffer): ClipReading | ClipFault;
