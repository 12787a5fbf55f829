/**
 * Takes the bytes 3 out that keep a start code from appearing inside a NAL unit (ITU-T H.264, 7.4.1.1).
 * A sequence that may not stand in a NAL unit ends the reading.
 *
 * @param maxBytes of the result: no more is read than it takes
 */
export declare function removeEmulationPrevention(unit: Uint8Array, maxBytes?: number): Uint8Array;
/** Puts them in again, where they are needed and nowhere else. */
export declare function addEmulationPrevention(raw: Uint8Array): readonly number[];
