import type { DecoderConfiguration } from './decoder-configuration.js';
/** The header of the slice that a decoder begins with: an I slice that starts a picture for instantaneous refresh. */
export declare function expectOpeningSlice(unit: Uint8Array, { sequence, picture }: DecoderConfiguration): void;
/** The beginning of the first slice of any other picture, from its first two bytes behind the unit's header. */
export declare function expectPictureBeginning(twoBytes: number, { isRefresh }: {
    readonly isRefresh: boolean;
}): void;
/** The beginning of a slice that goes on with a picture. */
export declare function expectFurtherSlice(unit: Uint8Array, { isRefresh }: {
    readonly isRefresh: boolean;
}): void;
