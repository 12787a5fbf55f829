/**
 * konvid-ingest as a library: ingest a corpus, validate what came out, report on it, bring corpora onto one scale, split
 * them, score predictions, and the types of all that. Importing it does nothing.
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
  ReportStatistics,
  Result,
  RunProvenance,
  RunStats,
  ScoredCorpus,
  ScoreFigure,
  ScoreReport,
  ScoreSet,
  Split,
  SplitCheck,
  UnifiedManifest,
  UnifiedRow,
  ValidationReport,
  Verdict,
  Violation,
} from './contract/generated/types.ts';
export type { ReadProgress } from './contract/read-progress.ts';
export { serialiseRow, validateRow } from './contract/row.ts';
export type { RowViolation } from './contract/violation.ts';
export { type FetchResult, fetchCorpus } from './fetch/fetch-corpus.ts';
export type { FetchNotice, FetchOptions, FetchProgress } from './fetch/fetch-options.ts';
export { TOOL_VERSION as version } from './files/stamp.ts';
export { UserError } from './files/user-error.ts';
export type { IngestOptions, IngestProgress, Notice } from './ingest/options.ts';
export { type IngestResult, ingest } from './ingest/run.ts';
export { MergeRefusal, type ShardFault } from './merge/merge-refusal.ts';
export { type MergeOptions, type MergeResult, mergeShards } from './merge/merge-shards.ts';
export { type ReportOptions, type ReportResult, report } from './report/report.ts';
export { type CheckSplitOptions, checkSplit } from './trainer/check-split.ts';
export { type ExportManifest, type ExportOptions, type ExportResult, exportRows } from './trainer/export.ts';
export { judgeScore, MOS_GATE as mosGate, writeVerdict } from './trainer/score/gate.ts';
export {
  type ScoredSet,
  type ScoreOptions,
  type ScoreProgress,
  type ScoreResult,
  scorePredictions,
} from './trainer/score/score.ts';
export { type SplitOptions, type SplitResult, split } from './trainer/split.ts';
export type { SplitSettings } from './trainer/split-config.ts';
export { readSplit } from './trainer/split-file.ts';
export { type UnifyOptions, type UnifyResult, unify } from './trainer/unify.ts';
export { type ValidateOptions, validateJsonl } from './validate/validate-jsonl.ts';
