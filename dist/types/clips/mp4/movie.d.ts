import { type ByteCursor } from './byte-cursor.js';
import { type AudioTrack, type VideoTrack } from './track.js';
/** The movie's parts. */
export interface Movie {
    readonly brands: readonly string[];
    readonly video: VideoTrack;
    readonly audio: AudioTrack | undefined;
    readonly unitsPerS: number;
    readonly isIndexFirst: boolean;
}
/** Reads the boxes of a whole file, which they must cover. */
export declare function readMovie(file: ByteCursor): Movie;
