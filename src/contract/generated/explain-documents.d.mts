// Generated from schema/ by `npm run generate`; do not edit.
import type { Validator } from '../validator.ts';
import type { DownloadProgress, FetchManifest, IngestManifest, Result, RunProvenance, Split, UnifiedManifest, UnifiedRow, ValidationReport, Verdict } from './types.ts';

export const explainDownloadProgress: Validator<DownloadProgress>;
export const explainFetchManifest: Validator<FetchManifest>;
export const explainIngestManifest: Validator<IngestManifest>;
export const explainResult: Validator<Result>;
export const explainRunProvenance: Validator<RunProvenance>;
export const explainSplit: Validator<Split>;
export const explainUnifiedManifest: Validator<UnifiedManifest>;
export const explainUnifiedRow: Validator<UnifiedRow>;
export const explainValidationReport: Validator<ValidationReport>;
export const explainVerdict: Validator<Verdict>;
