// Generated from schema/ by `npm run generate`; do not edit.
import type { Validator } from '../violation.ts';
import type { DownloadProgress, FetchManifest, IngestManifest, Result, RunProvenance, Split, UnifiedManifest, ValidationReport, Verdict } from './types.ts';

export const isDownloadProgress: Validator<DownloadProgress>;
export const isFetchManifest: Validator<FetchManifest>;
export const isIngestManifest: Validator<IngestManifest>;
export const isResult: Validator<Result>;
export const isRunProvenance: Validator<RunProvenance>;
export const isSplit: Validator<Split>;
export const isUnifiedManifest: Validator<UnifiedManifest>;
export const isValidationReport: Validator<ValidationReport>;
export const isVerdict: Validator<Verdict>;
