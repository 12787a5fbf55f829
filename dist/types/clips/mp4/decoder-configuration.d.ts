import { ByteCursor } from './byte-cursor.js';
import { type PictureParameters } from './picture-parameters.js';
import { type SequenceParameters } from './sequence-parameters.js';
/** `avcC`: the one set of sequence parameters and the one set of picture parameters. */
export interface DecoderConfiguration {
    readonly sequence: SequenceParameters;
    readonly picture: PictureParameters;
    /** Whether the fields that High has since 2005 stand at its end. */
    readonly hasExtension: boolean;
}
/** Reads what `avcC` holds. */
export declare function readDecoderConfiguration(box: ByteCursor): DecoderConfiguration;
