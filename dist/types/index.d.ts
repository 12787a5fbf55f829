/**
 * konvid-ingest as a library: ingest a corpus, validate what came out, and the types of both. Importing it does nothing.
 */
export { type EncoderSource, type EncoderVocabularyVersion, findEncoderSlot } from './contract/encoder-slot.js';
export { ENCODER_VOCABULARY as encoderVocabulary } from './contract/generated/encoder-vocabulary.js';
export { SCHEMA_TEXTS as schemas } from './contract/generated/schema-texts.js';
export type { CorpusRow, FetchManifest, FileReport, IngestManifest, LabelOutcomes, Result, RunProvenance, RunStats, ValidationReport, Violation, } from './contract/generated/types.js';
export { validateRow } from './contract/line.js';
export { serialiseRow } from './contract/row.js';
export type { RowViolation } from './contract/violation.js';
export { type FetchResult, fetchCorpus } from './fetch/fetch-corpus.js';
export type { FetchNotice, FetchOptions, FetchProgress } from './fetch/fetch-options.js';
export { type IngestResult, ingest } from './ingest/ingest.js';
export type { IngestOptions, IngestProgress, Notice } from './ingest/options.js';
export { UserError } from './user-error.js';
export { type ValidateOptions, validateJsonl } from './validate/validate-jsonl.js';
export { TOOL_VERSION as version } from './version.js';
