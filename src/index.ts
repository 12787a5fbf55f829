/**
 * konvid-ingest as a library: ingest a corpus, validate what came out, and the types of both. Importing it does nothing.
 */
export { type EncoderSource, type EncoderVocabularyVersion, findEncoderSlot } from './contract/encoder-slot.ts';
export { ENCODER_VOCABULARY as encoderVocabulary } from './contract/generated/encoder-vocabulary.ts';
export { SCHEMA_TEXTS as schemas } from './contract/generated/schema-texts.ts';
export type {
  CorpusRow,
  FetchManifest,
  FileReport,
  IngestManifest,
  LabelOutcomes,
  Result,
  RunProvenance,
  RunStats,
  ValidationReport,
  Violation,
} from './contract/generated/types.ts';
export { validateRow } from './contract/line.ts';
export { serialiseRow } from './contract/row.ts';
export type { RowViolation } from './contract/violation.ts';
export { type FetchResult, fetchCorpus } from './fetch/fetch-corpus.ts';
export type { FetchNotice, FetchOptions, FetchProgress } from './fetch/fetch-options.ts';
export { type IngestResult, ingest } from './ingest/ingest.ts';
export type { IngestOptions, IngestProgress, Notice } from './ingest/options.ts';
export { UserError } from './user-error.ts';
export { type ValidateOptions, validateJsonl } from './validate/validate-jsonl.ts';
export { TOOL_VERSION as version } from './version.ts';
