import type { Boundary } from '../clips/boundary.js';
import { type ClipFault } from '../clips/clip-fault.js';
import type { ClipEntry } from '../clips/clip-folder.js';
import type { ClipReader } from '../clips/clip-reader.js';
import type { Probe } from '../clips/probe.js';
import { type ClipReading } from '../clips/read-clip.js';
import type { ClipIndex } from './clip-index.js';
/** Asks for the six fields of the clip at a path. */
export type ProbeClip = (path: string, signal?: AbortSignal) => Promise<Probe | ClipFault>;
/** Everything a row needs of its clip. */
export interface TakenClip {
    readonly sha256: string;
    readonly sizeBytes: number;
    /** Undefined where the JSONL has these bytes already, so that nobody need ask. */
    readonly probe: Probe | undefined;
}
export interface ClipTakerOptions {
    /** Real path of the clips folder. */
    readonly folder: string;
    readonly boundary: Boundary;
    /** Belongs to the caller. */
    readonly reader: ClipReader;
    readonly probeClip: ProbeClip;
    readonly index: ClipIndex;
    /** Whether the JSONL has a row for this digest. */
    readonly isKnown: (sha256: string) => boolean;
}
/** A clip whose bytes are known. */
export interface ReadClip {
    /** Where it was opened. */
    readonly path: string;
    readonly reading: ClipReading;
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
    /** @throws UserError where ffprobe fails as such; the signal's reason when aborted */
    probe({ path, reading }: ReadClip, signal: AbortSignal): Promise<TakenClip | ClipFault>;
}
