import { type ClipFault } from '../clips/clip-fault.js';
import type { Probe } from '../clips/probe.js';
import type { ClipReading } from '../clips/read-clip.js';
import type { DigestWords } from '../contract/digest-table.js';
import type { ProberCounts } from '../contract/generated/types.js';
import { UserError } from '../user-error.js';
import type { Answer } from './index/answer-table.js';
import type { ClipIndex } from './index/clip-index.js';
import { type ProberMode } from './prober-mode.js';
/** Asks for the six fields of the clip at a path. */
export type ProbeClip = (path: string, signal?: AbortSignal) => Promise<Probe | ClipFault>;
export interface ClipProberOptions {
    readonly mode: ProberMode;
    /** ffprobe: the reference. */
    readonly probeClip: ProbeClip;
    readonly index: ClipIndex;
}
/** A clip whose bytes are known. */
export interface ReadClip {
    /** Where it was opened. */
    readonly path: string;
    readonly reading: ClipReading;
    /** The reading's SHA-256. */
    readonly digest: DigestWords;
}
/**
 * Finds out the six fields of clips, by whom the mode says. ffprobe is the reference: in `auto` it is asked about the
 * first clip of every kind before any other of that kind has its answer, and about a sample.
 */
export declare class ClipProber {
    #private;
    constructor(options: ClipProberOptions);
    get counts(): ProberCounts;
    /** Set once ffprobe has contradicted somebody: nothing that isn't on disk yet may get there. */
    get disagreement(): UserError | undefined;
    /** Whether ffprobe is to be asked about every clip, whatever is known of it. */
    get isThorough(): boolean;
    /** Whether a clip whose digest is known must be read all the same, because its header would tell what nobody remembers. */
    needsBytes(digest: DigestWords): boolean;
    /**
     * @throws UserError PROBER_DISAGREES (exit 1), or where ffprobe fails as such; the signal's reason when aborted
     */
    probe(clip: ReadClip, signal: AbortSignal): Promise<Answer>;
}
