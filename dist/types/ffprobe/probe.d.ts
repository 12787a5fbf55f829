import type { ClipFault } from '../clips/clip-fault.js';
import type { Probe } from '../clips/probe.js';
export type { Probe };
/**
 * Reads what ffprobe prints for `ffprobeArguments`. The frame rate is `avg_frame_rate`, `r_frame_rate` where the average
 * is 0/0; the duration is the stream's, else the container's.
 *
 * @param stdout JSON as ffprobe prints it
 */
export declare function parseProbe(stdout: string): Probe | ClipFault;
