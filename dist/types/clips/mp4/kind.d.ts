import type { Movie } from './movie.js';
/**
 * Which way of writing clips a clip is one of. All clips of one tool and one setting have the same; lengths, sizes and
 * numbers of samples play no part.
 */
export declare function describeKind(movie: Movie): string;
