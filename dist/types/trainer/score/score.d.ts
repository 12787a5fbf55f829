import type { ScoredCorpus, ScoreReport } from '../../contract/generated/types.js';
export interface ScoreOptions {
    /** JSONL of a corpus, or one that `unify` made: its scores are the truth. */
    readonly against: string;
    /** Split file whose test sets are scored; all rows as one set unless given. */
    readonly split?: string | undefined;
    /** Samples drawn of each set for the intervals; 1,000 unless given, 0 for none. */
    readonly bootstrap?: number | undefined;
    /** Seed of the draws; 1 unless given. */
    readonly seed?: number | undefined;
    /** Counts tested clips without a prediction or a row, instead of refusing them. */
    readonly allowMissing?: boolean | undefined;
    /** Counts predictions of clips that the JSONL doesn't have, instead of refusing them. */
    readonly allowUnknown?: boolean | undefined;
    /** Counts rows that the split doesn't have, instead of refusing them. */
    readonly allowNew?: boolean | undefined;
    /** Told of each set before it is scored; the last one is the whole. */
    readonly onSet?: ((set: ScoredSet) => void) | undefined;
    /** Told after each sample that was drawn. */
    readonly onProgress?: ((progress: ScoreProgress) => void) | undefined;
    readonly signal?: AbortSignal | undefined;
}
/** How far the drawing of samples has come; large ones take longer, so rows tell the time that is left. */
export interface ScoreProgress {
    readonly samplesDrawn: number;
    readonly samplesTotal: number;
    readonly rowsDrawn: number;
    readonly rowsTotal: number;
}
/** A set that is about to be scored. */
export interface ScoredSet {
    /** Numbers of the split file; 0 for the set of all. */
    readonly repeat: number;
    readonly fold: number;
    /** Clips with a prediction. */
    readonly rows: number;
    /** Samples that will be drawn of it. */
    readonly replicates: number;
}
export interface ScoreResult {
    readonly corpus: ScoredCorpus;
    readonly score: ScoreReport;
}
/**
 * Scores predictions against the rows of a JSONL: in each test set of a split and over all of them, or all rows at once.
 *
 * @param predictions path of a JSONL or CSV
 * @throws UserError OPTION_INVALID, PREDICTIONS_..., JSONL_UNREADABLE, JSONL_INVALID, SPLIT_UNREADABLE, SPLIT_INVALID,
 *   SCORE_... (exitCode 2); JSONL_READ_FAILED, PREDICTIONS_READ_FAILED (3)
 */
export declare function scorePredictions(predictions: string, options: ScoreOptions): Promise<ScoreResult>;
