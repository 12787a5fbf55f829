import { type ClipFault } from '../clips/clip-fault.js';
import type { FileState } from '../clips/file-state.js';
import type { Probe } from '../clips/probe.js';
/**
 * What earlier runs found out, so that a second run is free: which digest a file in a certain state has, and what a
 * prober said of a digest. Losing it costs time only. Each line of the file carries its checksum: a line that is torn or
 * damaged is as good as absent.
 */
export interface ClipIndexOptions {
    /** Absolute path of the index file. */
    readonly path: string;
    /** Names prober and version: another one's answers are not this one's. */
    readonly prober: string;
    /** Forgets all that earlier runs found out. */
    readonly rehash: boolean;
    /** File through which answers, but never digests, travel between machines; undefined for none. */
    readonly portable?: string | undefined;
}
/** The two tables, in memory and in a file beside the output. The caller must hold the output's lock. */
export declare class ClipIndex {
    #private;
    private constructor();
    /** Reads the index; what can't be read is as good as absent. */
    static open(options: ClipIndexOptions): Promise<ClipIndex>;
    /** Whether it is worth asking in which state the file at a path is. */
    hasDigest(path: string): boolean;
    /** The digest of a file that is in the very state in which it was read. */
    findDigest(path: string, state: FileState): string | undefined;
    /** What the prober said of these bytes. */
    findAnswer(sha256: string): Probe | ClipFault | undefined;
    /** Takes over a file that was read in this very run; that is not remembered for another. */
    admitChecked({ path, state, sha256 }: {
        path: string;
        state: FileState;
        sha256: string;
    }): void;
    /** @param nowMs when the reading began */
    noteDigest(path: string, { state, sha256 }: {
        state: FileState;
        sha256: string;
    }, nowMs: number): void;
    noteAnswer(sha256: string, answer: Probe | ClipFault): void;
    /** Hands what is new to the file; a full or read-only disk only costs the next run its head start. */
    flush(): Promise<void>;
    close(): Promise<void>;
}
