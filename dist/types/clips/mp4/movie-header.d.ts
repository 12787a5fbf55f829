import { type ByteCursor } from './byte-cursor.js';
/** A length of time in units of a second's part. */
export interface Duration {
    readonly units: number;
    readonly unitsPerS: number;
}
export declare function demandDuration({ units, unitsPerS }: Duration): void;
export declare function expectIdentityMatrix(box: ByteCursor): void;
/** `mvhd`: how long the longest track is shown, and the number that the next track would get. */
export declare function readMovieHeader(movie: ByteCursor): {
    readonly duration: Duration;
    readonly nextTrackId: number;
};
