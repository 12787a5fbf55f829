import { type FileState } from '../../clips/file-state.js';
import type { DigestWords } from '../../contract/digest-table.js';
import { type Answer, type KnownAnswer, type ProberNames } from './answer-table.js';
/**
 * What earlier runs found out, so that a second run is free: which digest a file in a certain state has, and what a
 * prober said of a digest. Losing it costs time only.
 */
export interface ClipIndexOptions {
    /** Absolute path of the index file. */
    readonly path: string;
    /** Real path of the corpus folder: what lies in it is known by its path from there. */
    readonly root: string;
    /** Names and versions of those whose answers count: another version's are not theirs. */
    readonly probers: ProberNames;
    /** Forgets all that earlier runs found out. */
    readonly rehash: boolean;
    /** How many clips there are, as far as is known: for nothing but room in memory. */
    readonly expected: number;
    /** File through which answers, but never digests of files, travel between machines; undefined for none. */
    readonly portable?: string | undefined;
}
/**
 * What earlier runs found out, in memory, and what this run finds out, which goes to the file alone: no run asks again for
 * what it has found itself, but for what is broken. The caller must hold the output's lock.
 */
export declare class ClipIndex {
    #private;
    constructor(options: ClipIndexOptions);
    /** The number under which the file at a path is known; undefined where its state need not be asked for. */
    findFile(path: string): number | undefined;
    /** The digest of a known file that is in the very state in which it was read. */
    digestOf(file: number, state: FileState): DigestWords | undefined;
    /** What was said of these bytes; ffprobe's word before anyone else's. */
    findAnswer(digest: DigestWords): KnownAnswer | undefined;
    /** Takes over a file that was read in this very run; that is not remembered for another. */
    admitChecked({ path, state, digest }: {
        path: string;
        state: FileState;
        digest: DigestWords;
    }): void;
    /** @param nowMs when the reading began */
    noteDigest(path: string, { state, digest }: {
        state: FileState;
        digest: DigestWords;
    }, nowMs: number): void;
    noteAnswer(digest: DigestWords, answer: Answer, by: keyof ProberNames): void;
    /** Notes what this run has seen and left, once that stands. */
    noteOutcome(payload: Buffer): void;
    /** Forgets all answers but those that ffprobe gave on this machine. */
    forgetDoubtful(): void;
    /** Leaves the file to another run. */
    abandon(): void;
    /** Hands what is new to the file; a full or read-only disk only costs the next run its head start. */
    flush(): Promise<void>;
    close(): Promise<void>;
}
