import type { ClipFault } from './clip-fault.js';
import type { ClipReading } from './read-clip.js';
/** Whoever reads clips; to be closed in the end. */
export interface ClipReader {
    /**
     * Reads a clip once.
     *
     * @param path of a regular file; links are refused
     * @throws UserError CLIPS_UNREADABLE where the failure isn't the clip's own; the signal's reason when aborted
     */
    read(path: string): Promise<ClipReading | ClipFault>;
    /** What was not finished is rejected. */
    close(): Promise<void>;
}
export interface ClipReaderOptions {
    /** Clips that are read at the same time, each in a thread of its own. */
    readonly threads: number;
    /** Ends what is being read at once. */
    readonly signal?: AbortSignal | undefined;
}
/**
 * Reads clips in threads, which are started when there is work for them. Made for this, because the known libraries of
 * worker pools take some 80 µs a task, several times what reading a tiny clip takes, and load their threads from files
 * of their own, which a bundle does not have. A process that has given up the right to threads reads without.
 */
export declare function readInThreads(options: ClipReaderOptions): ClipReader;
