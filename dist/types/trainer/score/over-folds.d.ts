import type { ScoreOverFolds, ScoreSet } from '../../contract/generated/types.js';
/** Each figure over the folds, of which each counts the same, however many clips it has. */
export declare function summariseFolds(folds: readonly ScoreSet[]): ScoreOverFolds;
