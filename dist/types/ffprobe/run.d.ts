import type { ClipFault } from '../clips/clip-fault.js';
import { type Probe } from './probe.js';
export interface FfprobeOptions {
    /** Absolute path of the binary. */
    readonly binary: string;
    /** Seconds after which a run is killed. */
    readonly timeoutS: number;
}
/**
 * Asks ffprobe for the six fields of one clip.
 *
 * @param path absolute
 * @returns a fault where the clip is at fault: not a video, crash, time-out, bad output
 * @throws UserError FFPROBE_FAILED_TO_START (exit 3); the signal's reason when aborted
 */
export declare function probeClip(options: FfprobeOptions, path: string, signal?: AbortSignal): Promise<Probe | ClipFault>;
