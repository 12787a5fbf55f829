import type { ByteCursor } from './byte-cursor.js';
import type { DecoderConfiguration } from './decoder-configuration.js';
import type { SamplePlaces } from './sample-tables.js';
/**
 * Every sample is one picture of length-prefixed slices that refer to the one set of parameters, and decoding can begin
 * at the first, and at just those that the table of sync samples names.
 *
 * @param syncSamples numbers from 1; undefined where decoding can begin at all
 */
export declare function expectPictures(file: ByteCursor, { offsets, sizes }: SamplePlaces, { configuration, syncSamples }: {
    configuration: DecoderConfiguration;
    syncSamples: ReadonlySet<number> | undefined;
}): void;
