import { type ByteCursor } from './byte-cursor.js';
/** How many samples a track has, and how long they last in all, in the track's units. */
export interface SampleDurations {
    readonly count: number;
    readonly totalUnits: number;
}
/** Samples that lie in the file one behind the other. */
export interface Chunk {
    readonly offset: number;
    readonly sizeBytes: number;
}
/** Where the samples of a track lie in the file. */
export interface SamplePlaces {
    readonly chunks: readonly Chunk[];
    readonly offsets: Float64Array;
    readonly sizes: Uint32Array;
}
/** `stts`: how long each sample lasts. */
export declare function readDurations(tables: ByteCursor): SampleDurations;
/** `stss`: numbers of the samples, from 1, at which decoding can begin; undefined where all are. */
export declare function readSyncSamples(tables: ByteCursor, sampleCount: number): ReadonlySet<number> | undefined;
/** `ctts`, where there is one: how much later than decoded each sample is shown. */
export declare function readOffsets(tables: ByteCursor, sampleCount: number): {
    readonly first: number;
} | undefined;
/** `stsc`, `stsz` and `stco`: which must describe the same samples to the last one. */
export declare function readPlaces(tables: ByteCursor, sampleCount: number): SamplePlaces;
