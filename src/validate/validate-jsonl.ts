import { existsSync } from 'node:fs';
import { cataloguePath } from '../contract/catalogue.ts';
import { ROW_SCHEMA_ID, UNIFIED_ROW_SCHEMA_ID } from '../contract/generated/row-keys.ts';
import type { CatalogueDigest, FileReport, ValidationReport } from '../contract/generated/types.ts';
import { beginsWithUnifiedRow, withJsonl } from '../contract/open-jsonl.ts';
import { readManifest } from '../contract/read-manifest.ts';
import { ReadMeter, type ReadMeterOptions, sumSizes } from '../contract/read-progress.ts';
import { validateRow, validateUnifiedRow } from '../contract/row.ts';
import { readRows } from '../contract/rows.ts';
import { findCorpus } from '../corpora/registry.ts';
import { hasBytes } from '../files/reading.ts';
import { UserError } from '../files/user-error.ts';
import { DEFAULT_MAX_VIOLATIONS } from '../options/defaults.ts';
import type { ValidateSettings } from '../options/generated/option-values.ts';
import { checkClips } from './clip-check.ts';
import { FileChecker } from './file-checker.ts';

export interface ValidateOptions extends ValidateSettings, ReadMeterOptions {}

/** What is found in a file, without its digest. */
export type FileFindings = Omit<FileReport, 'sha256'>;

/** What is common to all files of one call. */
interface Validation {
  readonly options: ValidateOptions;
  readonly meter: ReadMeter;
  readonly skipsDigest: boolean;
  /** What the manifest says about the file. */
  readonly said: { readonly rows: number; readonly sha256: string } | undefined;
  /** What it says about the catalogue beside it. */
  readonly catalogue?: CatalogueDigest | undefined;
}

/** The catalogue lies beside the JSONL, wherever that was moved. Without it trainers that don't need it still work. */
async function checkCatalogue(path: string, said: CatalogueDigest, checker: FileChecker): Promise<void> {
  if (await hasBytes(path, said)) return;
  const found = existsSync(path) ? 'a file with another digest' : 'no such file';
  const expected = `SHA-256 ${said.sha256}, as the manifest says`;
  const violation = {
    line: null,
    field: null,
    pointer: '',
    code: 'CATALOGUE_DIGEST',
    expected,
    found: `${path}: ${found}`,
  };
  if (existsSync(path)) checker.add(violation);
  else checker.warn(violation);
}

interface CheckedFile {
  readonly isUnified: boolean;
  readonly report: FileReport;
}

function validateFile(
  path: string,
  { options, meter, skipsDigest, said, catalogue }: Validation,
): Promise<CheckedFile> {
  const { corpus, corpusDir, clipsSubdir, linkTargets = [] } = options;
  const { minRows = 1, maxViolations = DEFAULT_MAX_VIOLATIONS, strict: isStrict = false } = options;
  const expected = { corpus, minRows, maxViolations, isStrict, keepsClaims: corpusDir !== undefined };
  const { signal, onBytes } = meter;
  const reading = { signal, onBytes, skipsDigest };
  return withJsonl(path, async (file) => {
    const isUnified = await beginsWithUnifiedRow(file);
    const validate = isUnified ? validateUnifiedRow : validateRow;
    let checker = new FileChecker({ ...expected, findsRepeats: false });
    let read = await readRows(file, checker, reading, validate);
    if (checker.mayRepeat()) {
      meter.expect((await file.stat()).size);
      checker = new FileChecker({ ...expected, findsRepeats: true });
      read = await readRows(file, checker, reading, validate);
    }
    checker.checkRowCount();
    if (said !== undefined) checker.checkManifest(said, read.sha256);
    if (catalogue !== undefined) await checkCatalogue(cataloguePath(path), catalogue, checker);
    if (corpusDir !== undefined) {
      meter.expect(checker.claims.reduce((sum, { src_size_bytes }) => sum + src_size_bytes, 0));
      const found = await checkClips(checker.claims, { corpusDir, clipsSubdir, linkTargets, meter });
      for (const violation of found) checker.add(violation);
    }
    const report = {
      path,
      valid: checker.violationCount === 0,
      rows: checker.rows,
      size_bytes: read.sizeBytes,
      sha256: read.sha256,
      clips_checked: corpusDir === undefined ? null : checker.claims.length,
      violation_count: checker.violationCount,
      violations: checker.violations,
      warning_count: checker.warningCount,
      warnings: checker.warnings,
    };
    return { isUnified, report };
  });
}

async function validateFiles(
  files: readonly string[],
  options: ValidateOptions,
  rest: Pick<Validation, 'skipsDigest' | 'said' | 'catalogue'>,
): Promise<readonly CheckedFile[]> {
  if (options.corpus !== undefined) findCorpus(options.corpus);
  const meter = new ReadMeter(await sumSizes(files), options);
  const checked: CheckedFile[] = [];
  for (const path of files) checked.push(await validateFile(path, { options, meter, ...rest }));
  return checked;
}

/**
 * Checks JSONL files against the contract: every row, and each file as a whole. A file has rows of a corpus, or those that
 * `unify` wrote.
 *
 * @throws UserError JSONL_UNREADABLE, MANIFEST_UNREADABLE, MANIFEST_INVALID, OPTION_INVALID, CORPUS_UNKNOWN (exitCode 2),
 *   JSONL_READ_FAILED (exitCode 3)
 */
export async function validateJsonl(
  paths: string | readonly string[],
  options: ValidateOptions = {},
): Promise<ValidationReport> {
  const files = typeof paths === 'string' ? [paths] : paths;
  if (options.manifest !== undefined && files.length !== 1) {
    throw new UserError('OPTION_INVALID', {
      message: `--manifest is for one JSONL, and ${files.length} were named`,
      hint: 'validate them one by one',
    });
  }
  const manifest = options.manifest === undefined ? undefined : await readManifest(options.manifest);
  const catalogue = manifest !== undefined && 'catalogue' in manifest ? manifest.catalogue : undefined;
  const checked = await validateFiles(files, options, { skipsDigest: false, said: manifest?.jsonl, catalogue });
  const isUnified = checked.length > 0 && checked.every((file) => file.isUnified);
  return {
    schema: 'konvid-ingest-validation-report-v1',
    valid: checked.every(({ report }) => report.valid),
    row_schema: isUnified ? UNIFIED_ROW_SCHEMA_ID : ROW_SCHEMA_ID,
    files: checked.map(({ report }) => report),
  };
}

/**
 * Finds what `validateJsonl` finds, without a digest.
 *
 * @throws UserError JSONL_UNREADABLE (exitCode 2), JSONL_READ_FAILED (exitCode 3)
 */
export async function findViolations(
  files: readonly string[],
  options: Omit<ValidateOptions, 'manifest'>,
): Promise<readonly FileFindings[]> {
  const checked = await validateFiles(files, options, { skipsDigest: true, said: undefined });
  return checked.map(({ report }) => report);
}
