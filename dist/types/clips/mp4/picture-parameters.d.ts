import type { BitReader } from './bit-reader.js';
import { type SequenceParameters } from './sequence-parameters.js';
/** What a picture parameter set says of the slices that refer to it. */
export interface PictureParameters {
    readonly hasFieldOrder: boolean;
    readonly initialQuantiser: number;
    readonly hasDeblockingControl: boolean;
}
/** pic_parameter_set_rbsp() (ITU-T H.264, 7.3.2.2) with set number 0: one slice group, no scaling lists. */
export declare function readPictureParameters(reader: BitReader, { profile }: SequenceParameters): PictureParameters;
