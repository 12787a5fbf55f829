import type { BitReader } from './bit-reader.js';
/** Baseline, Main and High: 8 bits, 4:2:0 (ITU-T H.264, annex A). */
export declare const BASELINE = 66;
export declare const MAIN = 77;
export declare const HIGH = 100;
/** How colours are meant, by the numbers of the standard. */
export interface Colours {
    readonly primaries: number;
    readonly transfer: number;
    readonly matrix: number;
}
export interface Usability {
    /** Width and height of a pixel as a ratio; undefined where unknown. */
    readonly aspectRatio: readonly [width: number, height: number] | undefined;
    readonly isFullRange: boolean;
    readonly colours: Colours | undefined;
    readonly hasTiming: boolean;
}
/** What a sequence parameter set says of all pictures. */
export interface SequenceParameters {
    readonly profile: number;
    readonly constraints: number;
    readonly level: number;
    readonly width: number;
    readonly height: number;
    readonly frameNumberBits: number;
    readonly pictureOrderType: number;
    readonly pictureOrderBits: number;
    readonly usability: Usability | undefined;
}
/** seq_parameter_set_data() (7.3.2.1.1) of progressive 8-bit 4:2:0 video with set number 0. */
export declare function readSequenceParameters(reader: BitReader): SequenceParameters;
