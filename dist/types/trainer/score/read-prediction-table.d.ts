import type { ReadableFile } from '../../files/readable-file.js';
import type { LabelEncoding } from '../../labels/encoding.js';
import type { PredictionsContext, PredictionsFile } from './prediction-visitor.js';
/** What the first look at a file tells. */
export interface TableHead {
    readonly encoding: LabelEncoding;
    /** The first line that isn't blank. */
    readonly firstLine: string;
}
/** @throws UserError PREDICTIONS_UNREADABLE, PREDICTIONS_FIELDS */
export declare function readPredictionTable(file: ReadableFile, head: TableHead, context: PredictionsContext): Promise<PredictionsFile>;
