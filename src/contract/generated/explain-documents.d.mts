// Generated from schema/ by `npm run generate`; do not edit.
import type { Validator } from '../validator.ts';
import type { DownloadProgress, FetchManifest, IngestManifest, Result, RunProvenance, ValidationReport } from './types.ts';

export const explainDownloadProgress: Validator<DownloadProgress>;
export const explainFetchManifest: Validator<FetchManifest>;
export const explainIngestManifest: Validator<IngestManifest>;
export const explainResult: Validator<Result>;
export const explainRunProvenance: Validator<RunProvenance>;
export const explainValidationReport: Validator<ValidationReport>;
