import { type ByteCursor } from './byte-cursor.js';
import { type DecoderConfiguration } from './decoder-configuration.js';
/** `stsd` of an H.264 track. */
export interface VideoSampleEntry {
    readonly width: number;
    readonly height: number;
    /** Width and height of a pixel as a ratio; undefined where the container doesn't say. */
    readonly aspectRatio: readonly [width: number, height: number] | undefined;
    readonly configuration: DecoderConfiguration;
}
/** Reads `stsd` with its only entry, `avc1`, whose size must be that of the parameter set. */
export declare function readVideoSampleEntry(tables: ByteCursor): VideoSampleEntry;
