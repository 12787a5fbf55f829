/**
 * konvid-ingest as a library: ingest a corpus, validate what came out, report on it, bring corpora onto one scale, split
 * them, score predictions, and the types of all that. Importing it does nothing.
 */
export { type EncoderSource, type EncoderVocabularyVersion, findEncoderSlot } from './contract/encoder-slot.js';
export { ENCODER_VOCABULARY as encoderVocabulary } from './contract/generated/encoder-vocabulary.js';
export { SCHEMA_TEXTS as schemas } from './contract/generated/schema-texts.js';
export type { CorpusRow, FetchManifest, FileReport, IngestManifest, LabelOutcomes, ReportStatistics, Result, RunProvenance, RunStats, ScoredCorpus, ScoreFigure, ScoreReport, ScoreSet, Split, SplitCheck, UnifiedManifest, UnifiedRow, ValidationReport, Verdict, Violation, } from './contract/generated/types.js';
export { validateRow } from './contract/line.js';
export type { ReadProgress } from './contract/read-progress.js';
export { serialiseRow } from './contract/row.js';
export type { RowViolation } from './contract/violation.js';
export { type FetchResult, fetchCorpus } from './fetch/fetch-corpus.js';
export type { FetchNotice, FetchOptions, FetchProgress } from './fetch/fetch-options.js';
export { type IngestResult, ingest } from './ingest/ingest.js';
export type { IngestOptions, IngestProgress, Notice } from './ingest/options.js';
export type { MergeOptions } from './merge/merge-options.js';
export { MergeRefusal, type ShardFault } from './merge/merge-refusal.js';
export { type MergeResult, mergeShards } from './merge/merge-shards.js';
export { type ReportOptions, type ReportResult, report } from './report/report.js';
export { type CheckSplitOptions, checkSplit } from './trainer/check-split.js';
export { judgeScore, MOS_GATE as mosGate } from './trainer/score/gate.js';
export { type ScoredSet, type ScoreOptions, type ScoreProgress, type ScoreResult, scorePredictions, } from './trainer/score/score.js';
export { writeVerdict } from './trainer/score/write-verdict.js';
export { type SplitOptions, type SplitResult, split } from './trainer/split.js';
export type { SplitSettings } from './trainer/split-config.js';
export { readSplit } from './trainer/split-file.js';
export { type UnifyOptions, type UnifyResult, unify } from './trainer/unify.js';
export { UserError } from './user-error.js';
export type { ValidateOptions } from './validate/options.js';
export { validateJsonl } from './validate/validate-jsonl.js';
export { TOOL_VERSION as version } from './version.js';
