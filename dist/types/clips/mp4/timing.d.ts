import type { AudioTrack, VideoTrack } from './track.js';
/** Demands that the track's header, its edit list and its media tell of the same length. */
export declare function demandSameLength({ header, edits, duration, kind }: VideoTrack | AudioTrack, movieUnitsPerS: number): void;
/** The stream's length as FFmpeg has it: the shortest of what media header, samples and edit list tell. In seconds, as ffprobe prints. */
export declare function computeDurationS({ edits, duration, sampleUnits }: VideoTrack, movieUnitsPerS: number): number;
/** The average frame rate as FFmpeg's demuxer sets it: samples by the sum of their durations. */
export declare function computeFrameRate({ duration: { unitsPerS }, sampleUnits, sampleCount }: VideoTrack): number;
