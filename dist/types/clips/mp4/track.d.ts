import { type ByteCursor } from './byte-cursor.js';
import type { Duration } from './movie-header.js';
import { type SamplePlaces } from './sample-tables.js';
import { type EditList, type TrackHeader } from './track-headers.js';
import { type VideoSampleEntry } from './video-sample-entry.js';
interface Track {
    readonly header: TrackHeader;
    readonly edits: EditList | undefined;
    readonly duration: Duration;
    readonly places: SamplePlaces;
}
export interface VideoTrack extends Track {
    readonly kind: 'video';
    readonly entry: VideoSampleEntry;
    readonly sampleCount: number;
    /** Sum of the samples' durations, in the track's units. */
    readonly sampleUnits: number;
    /** How much later than decoded the first sample is shown; undefined where all are shown when decoded. */
    readonly firstOffset: number | undefined;
    readonly syncSamples: ReadonlySet<number> | undefined;
}
export interface AudioTrack extends Track {
    readonly kind: 'audio';
}
/** `trak`, where there is another one. */
export declare function readOptionalTrack(movie: ByteCursor): VideoTrack | AudioTrack | undefined;
export {};
