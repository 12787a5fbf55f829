import type { ClipFault } from './clip-fault.js';
import { type ClipReading } from './read-clip.js';
/** A failure that isn't the clip's own, in a word such as EMFILE. */
export interface ReadFailure {
    readonly systemCode: string;
}
/** What became of one clip. */
export type ReadOutcome = ClipReading | ClipFault | ReadFailure;
