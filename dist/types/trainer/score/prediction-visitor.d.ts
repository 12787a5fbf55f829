import type { RowViolation } from '../../contract/violation.js';
import type { Prediction, PredictionFields } from './prediction.js';
/** What is done with the lines of a file of predictions. */
export interface PredictionVisitor {
    visit(prediction: Prediction, line: number): void;
    visitFault(line: number, violations: readonly RowViolation[]): void;
}
/** A file of predictions as it was read. */
export interface PredictionsFile {
    readonly sha256: string;
    /** Which fields it has, and what it calls them. */
    readonly fields: PredictionFields;
}
/** A file of predictions while it is read. */
export interface PredictionsContext {
    readonly path: string;
    readonly visitor: PredictionVisitor;
    readonly signal: AbortSignal | undefined;
}
