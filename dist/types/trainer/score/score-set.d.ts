import type { ScoreSet } from '../../contract/generated/types.js';
import { type BootstrapSettings, type Drawing } from './bootstrap.js';
/** The clips of a set that have a prediction, in the order of the JSONL. */
export interface PredictedSet {
    /** Numbers of the split file; 0 for the set of all. */
    readonly repeat: number;
    readonly fold: number;
    readonly predictions: Float64Array;
    readonly labels: Float64Array;
    /** Number of the content of each clip. */
    readonly contents: Uint32Array;
    /** Clips of the set that have no row or no prediction. */
    readonly missing: number;
}
/** Several sets as one: a clip that two of them test stands in it twice. */
export declare function poolSets(sets: readonly PredictedSet[]): PredictedSet;
/** The figures of a set, with their intervals. */
export declare function scoreSet(set: PredictedSet, { bootstrap, ...drawing }: Drawing & {
    readonly bootstrap: BootstrapSettings;
}): Promise<ScoreSet>;
