import type { PredictionsFile, PredictionVisitor } from './prediction-visitor.js';
/**
 * Reads a file of predictions, streaming: JSONL where its first line begins with a brace, else a table with a header,
 * separated by commas, semicolons or tabs.
 *
 * @throws UserError PREDICTIONS_UNREADABLE, PREDICTIONS_FIELDS; PREDICTIONS_READ_FAILED (exitCode 3)
 */
export declare function readPredictions(path: string, visitor: PredictionVisitor, signal: AbortSignal | undefined): Promise<PredictionsFile>;
