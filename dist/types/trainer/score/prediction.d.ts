import type { RowViolation } from '../../contract/violation.js';
/** What a line says of one clip. */
export interface Prediction {
    /** The key where the file has it. */
    readonly sha256: string | undefined;
    /** The key otherwise. */
    readonly src: string | undefined;
    readonly value: number;
    /** The set that the prediction is for, by the numbers of the split file; 0 where the file doesn't tell. */
    readonly repeat: number;
    readonly fold: number;
}
export type PredictionField = 'src_sha256' | 'src' | 'prediction' | 'repeat' | 'fold';
/** Names that a field may have; what trainers call a prediction. Other fields are passed over. */
export declare const PREDICTION_FIELD_NAMES: Readonly<Record<PredictionField, readonly string[]>>;
/** What each field is called in a file; those that it doesn't have are left out. */
export type PredictionFields = Readonly<Partial<Record<PredictionField, string>>>;
/** The greatest number of a repeat or a fold that a split file may have. */
export declare const GREATEST_SET_NUMBER = 1000;
/**
 * Finds out which fields a file has, by its header or the keys of its first line.
 *
 * @throws UserError PREDICTIONS_FIELDS
 */
export declare function findPredictionFields(names: readonly string[], path: string): PredictionFields;
/** Every violation of a line, by the fields that the file has; none where it is a prediction. */
export declare function checkPrediction(values: Readonly<Record<string, unknown>>, fields: PredictionFields): readonly RowViolation[];
/** The prediction of a line without violations. */
export declare function toPrediction(values: Readonly<Record<string, unknown>>, fields: PredictionFields): Prediction;
