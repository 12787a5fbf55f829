import type { Boundary } from '../clips/boundary.js';
import { type ClipFault } from '../clips/clip-fault.js';
import type { ClipEntry } from '../clips/clip-folder.js';
import type { ClipReader } from '../clips/clip-reader.js';
import { type FileState } from '../clips/file-state.js';
import type { Probe } from '../clips/probe.js';
import { type DigestWords } from '../contract/digest-table.js';
import type { ClipProber, ReadClip } from './clip-prober.js';
import type { ClipIndex } from './index/clip-index.js';
/** Everything a row needs of its clip. */
export interface TakenClip {
    readonly digest: DigestWords;
    readonly sha256: string;
    readonly sizeBytes: number;
    /** Undefined where the JSONL has these bytes already, so that nobody need ask. */
    readonly probe: Probe | undefined;
}
export interface ClipTakerOptions {
    readonly boundary: Boundary;
    /** Belongs to the caller. */
    readonly reader: ClipReader;
    readonly prober: ClipProber;
    readonly index: ClipIndex;
    /** Whether the JSONL has a row for this digest. */
    readonly isKnown: (digest: DigestWords) => boolean;
}
/** A clip that an earlier run has read. */
export interface RecalledClip {
    readonly digest: DigestWords;
    /** In which it still is. */
    readonly state: FileState;
}
/** Reads clips and has them probed; identical bytes that are under way at the same time are probed once. */
export declare class ClipTaker {
    #private;
    constructor(options: ClipTakerOptions);
    /**
     * Takes the digest of a clip, or recalls it.
     *
     * @throws UserError where the disk fails as such; the signal's reason when aborted
     */
    read(clip: ClipEntry): Promise<ReadClip | ClipFault>;
    /** What an earlier run read, where the file hasn't been touched since; undefined where the clip has to be looked at. */
    recall(clip: ClipEntry): RecalledClip | undefined;
    /** @throws UserError PROBER_DISAGREES, or where ffprobe fails as such; the signal's reason when aborted */
    probe(clip: ReadClip, signal: AbortSignal): Promise<TakenClip | ClipFault>;
}
