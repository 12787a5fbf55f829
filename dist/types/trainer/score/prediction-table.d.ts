import type { RowViolation } from '../../contract/violation.js';
import { type LabelledRows } from './labelled-rows.js';
import { type Prediction, type PredictionFields } from './prediction.js';
import type { PredictionVisitor } from './prediction-visitor.js';
/** A set of clips by the numbers of the split file; 0 for what isn't told apart. */
export interface SetNumbers {
    readonly repeat: number;
    readonly fold: number;
}
/** The predictions of a file by the row that they speak of, and by the set where the file tells it. */
export declare class PredictionTable implements PredictionVisitor {
    #private;
    constructor(rows: LabelledRows);
    /** Predictions read, of known clips and others. */
    get count(): number;
    /** Predictions of clips that no row speaks of. */
    get unknown(): number;
    /** Predictions that were never asked for. */
    get unused(): number;
    /** Predictions that more than one set has asked for. */
    get shared(): number;
    visit(prediction: Prediction, line: number): void;
    visitFault(line: number, violations: readonly RowViolation[]): void;
    /**
     * Ends the reading: only now may predictions be asked for.
     *
     * @throws UserError PREDICTIONS_INVALID, PREDICTIONS_AMBIGUOUS, PREDICTIONS_REPEATED, PREDICTIONS_UNKNOWN
     */
    finish(path: string, { fields, allowUnknown }: {
        fields: PredictionFields;
        allowUnknown: boolean;
    }): void;
    /** The prediction of a row for a set: the one made for this set where the file tells, else the row's only one. */
    take(row: number, { repeat, fold }: SetNumbers): number | undefined;
}
