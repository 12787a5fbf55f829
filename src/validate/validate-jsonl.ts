import { ROW_SCHEMA_ID, UNIFIED_ROW_SCHEMA_ID } from '../contract/generated/row-keys.ts';
import type { FileReport, ValidationReport } from '../contract/generated/types.ts';
import { type LineReader, readBareLines, readLines } from '../contract/jsonl.ts';
import { beginsWithUnifiedRow, explainFailedRead, openJsonl } from '../contract/open-jsonl.ts';
import { readManifest } from '../contract/read-manifest.ts';
import { ReadMeter, type ReadProgress, sumSizes } from '../contract/read-progress.ts';
import { validateRow, validateUnifiedRow } from '../contract/row.ts';
import { judgeRows } from '../contract/rows.ts';
import { closeSettled } from '../files/reading.ts';
import { UserError } from '../files/user-error.ts';
import { DEFAULT_MAX_VIOLATIONS } from '../options/defaults.ts';
import type { ValidateSettings } from '../options/generated/option-values.ts';
import { checkClips } from './clip-check.ts';
import { FileChecker } from './file-checker.ts';

export interface ValidateOptions extends ValidateSettings {
  readonly signal?: AbortSignal | undefined;
  /** Called after each block that was read, and after each clip. */
  readonly onProgress?: ((progress: ReadProgress) => void) | undefined;
}

/** What is found in a file, without its size and digest. */
export type FileFindings = Omit<FileReport, 'sha256' | 'size_bytes'>;

/** What is common to all files of one call. */
interface Validation<Whole> {
  readonly options: ValidateOptions;
  readonly meter: ReadMeter;
  readonly read: LineReader<Whole>;
  /** Checks the file as a whole. */
  readonly checkWhole: (checker: FileChecker, whole: Whole) => void;
}

interface CheckedFile<Whole> {
  readonly isUnified: boolean;
  readonly whole: Whole;
  readonly findings: FileFindings;
}

async function validateFile<Whole>(
  path: string,
  { options, meter, read, checkWhole }: Validation<Whole>,
): Promise<CheckedFile<Whole>> {
  const { corpus, corpusDir, clipsSubdir, linkTargets = [], signal } = options;
  const { minRows = 1, maxViolations = DEFAULT_MAX_VIOLATIONS } = options;
  const expected = { corpus, minRows, maxViolations, keepsClaims: corpusDir !== undefined };
  const file = await openJsonl(path);
  try {
    const isUnified = await beginsWithUnifiedRow(file);
    const validate = isUnified ? validateUnifiedRow : validateRow;
    const how = { validate, reading: meter, read };
    let checker = new FileChecker({ ...expected, findsRepeats: false });
    let whole = await judgeRows(file, checker, how);
    if (checker.mayRepeat()) {
      meter.expect((await file.stat()).size);
      checker = new FileChecker({ ...expected, findsRepeats: true });
      whole = await judgeRows(file, checker, how);
    }
    checker.checkRowCount();
    checkWhole(checker, whole);
    if (corpusDir !== undefined) {
      meter.expect(checker.claims.reduce((sum, { src_size_bytes }) => sum + src_size_bytes, 0));
      const { onBytes } = meter;
      const found = await checkClips(checker.claims, { corpusDir, clipsSubdir, linkTargets, onBytes, signal });
      for (const violation of found) checker.add(violation);
    }
    const findings = {
      path,
      valid: checker.violationCount === 0,
      rows: checker.rows,
      clips_checked: corpusDir === undefined ? null : checker.claims.length,
      violation_count: checker.violationCount,
      violations: checker.violations,
    };
    return { isUnified, whole, findings };
  } catch (error) {
    throw explainFailedRead(error, path);
  } finally {
    await closeSettled(file);
  }
}

async function validateFiles<Whole>(
  files: readonly string[],
  options: ValidateOptions,
  rest: Pick<Validation<Whole>, 'read' | 'checkWhole'>,
): Promise<readonly CheckedFile<Whole>[]> {
  const meter = new ReadMeter(await sumSizes(files), options);
  const checked: CheckedFile<Whole>[] = [];
  for (const path of files) checked.push(await validateFile(path, { options, meter, ...rest }));
  return checked;
}

/**
 * Checks JSONL files against the contract: every row, and each file as a whole. A file has rows of a corpus, or those that
 * `unify` wrote.
 *
 * @throws UserError JSONL_UNREADABLE, MANIFEST_UNREADABLE, MANIFEST_INVALID, OPTION_INVALID (exitCode 2),
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
  const checked = await validateFiles(files, options, {
    read: readLines,
    checkWhole(checker, { sha256 }) {
      if (manifest !== undefined) checker.checkManifest(manifest.jsonl, sha256);
    },
  });
  const isUnified = checked.length > 0 && checked.every((file) => file.isUnified);
  return {
    schema: 'konvid-ingest-validation-report-v1',
    valid: checked.every(({ findings }) => findings.valid),
    row_schema: isUnified ? UNIFIED_ROW_SCHEMA_ID : ROW_SCHEMA_ID,
    files: checked.map(({ findings: { path, valid, rows, ...rest }, whole: { sizeBytes, sha256 } }) => ({
      path,
      valid,
      rows,
      size_bytes: sizeBytes,
      sha256,
      ...rest,
    })),
  };
}

/**
 * Finds what `validateJsonl` finds, without a digest: hashing takes a quarter of the time of parsing and validating.
 *
 * @throws UserError JSONL_UNREADABLE (exitCode 2), JSONL_READ_FAILED (exitCode 3)
 */
export async function findViolations(
  files: readonly string[],
  options: Omit<ValidateOptions, 'manifest'>,
): Promise<readonly FileFindings[]> {
  const checked = await validateFiles(files, options, { read: readBareLines, checkWhole: () => undefined });
  return checked.map(({ findings }) => findings);
}
