import type { Probe } from '../probe.js';
/** What a clip's own bytes tell. */
export interface HeaderReading {
    readonly probe: Probe;
    /** Which way of writing clips this is one of: codec configuration, time scales, edit layout, brands. */
    readonly kind: string;
}
/**
 * Reads the six fields from the bytes of a whole clip, if they are plainly canonical: an MP4 file with one track of
 * progressive 8-bit 4:2:0 H.264, at most one of AAC, written as FFmpeg writes it, in which every box, table and parameter
 * set agrees with all others. It answers what ffprobe answers, or not at all.
 *
 * @param bytes of the whole file; neither kept nor changed
 * @returns undefined where ffprobe must be asked
 */
export declare function readMp4(bytes: Uint8Array): HeaderReading | undefined;
