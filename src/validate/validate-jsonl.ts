import { ROW_SCHEMA_ID, UNIFIED_ROW_SCHEMA_ID } from '../contract/generated/row-keys.ts';
import type { FileReport, IngestManifest, ValidationReport } from '../contract/generated/types.ts';
import { explainFailedRead, openJsonl } from '../contract/open-jsonl.ts';
import { readManifest } from '../contract/read-manifest.ts';
import { ReadMeter, type ReadProgress, sumSizes } from '../contract/read-progress.ts';
import { readRows } from '../contract/rows.ts';
import { beginsWithUnifiedRow } from '../contract/unified-file.ts';
import { readUnifiedRows } from '../contract/unified-rows.ts';
import { closeSettled } from '../files/close-settled.ts';
import { DEFAULT_MAX_VIOLATIONS } from '../options/defaults.ts';
import { UserError } from '../user-error.ts';
import { checkClips } from './clip-check.ts';
import { FileChecker } from './file-checker.ts';

export interface ValidateOptions {
  /** Label that every row must have. */
  readonly corpus?: string | undefined;
  /** Least number of rows of a file; 1 by default. */
  readonly minRows?: number | undefined;
  /** Manifest of the one file that is validated. */
  readonly manifest?: string | undefined;
  /** Reads the clips of this corpus folder again and compares their digests. */
  readonly corpusDir?: string | undefined;
  /** The one folder of clips inside it; searched for by default. */
  readonly clipsSubdir?: string | undefined;
  /** Folders outside the corpus folder into which links may lead. */
  readonly linkTargets?: readonly string[] | undefined;
  /** Violations of a file that are listed; all are counted. */
  readonly maxViolations?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Called after each block that was read, and after each clip. */
  readonly onProgress?: ((progress: ReadProgress) => void) | undefined;
}

interface CheckedFile {
  readonly isUnified: boolean;
  readonly report: FileReport;
}

/** What is common to all files of one call. */
interface Validation {
  readonly options: ValidateOptions;
  readonly meter: ReadMeter;
  readonly manifest: Pick<IngestManifest, 'jsonl'> | undefined;
}

async function validateFile(path: string, { options, meter, manifest }: Validation): Promise<CheckedFile> {
  const { corpus, corpusDir, clipsSubdir, linkTargets = [], signal } = options;
  const { minRows = 1, maxViolations = DEFAULT_MAX_VIOLATIONS } = options;
  const checker = new FileChecker({ corpus, minRows, maxViolations, keepsClaims: corpusDir !== undefined });
  const file = await openJsonl(path);
  try {
    const isUnified = await beginsWithUnifiedRow(file);
    const read = isUnified ? readUnifiedRows : readRows;
    const { sizeBytes, sha256 } = await read(file, checker, meter);
    checker.checkRowCount();
    if (manifest !== undefined) checker.checkManifest(manifest.jsonl, sha256);
    if (corpusDir !== undefined) {
      meter.expect(checker.claims.reduce((sum, { src_size_bytes }) => sum + src_size_bytes, 0));
      const { onBytes } = meter;
      const found = await checkClips(checker.claims, { corpusDir, clipsSubdir, linkTargets, onBytes, signal });
      for (const violation of found) checker.add(violation);
    }
    const report = {
      path,
      valid: checker.violationCount === 0,
      rows: checker.rows,
      size_bytes: sizeBytes,
      sha256,
      clips_checked: corpusDir === undefined ? null : checker.claims.length,
      violation_count: checker.violationCount,
      violations: checker.violations,
    };
    return { isUnified, report };
  } catch (error) {
    throw explainFailedRead(error, path);
  } finally {
    await closeSettled(file);
  }
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
  const meter = new ReadMeter(await sumSizes(files), options);
  const checked: CheckedFile[] = [];
  for (const path of files) checked.push(await validateFile(path, { options, meter, manifest }));
  const isUnified = checked.length > 0 && checked.every((file) => file.isUnified);
  return {
    schema: 'konvid-ingest-validation-report-v1',
    valid: checked.every(({ report }) => report.valid),
    row_schema: isUnified ? UNIFIED_ROW_SCHEMA_ID : ROW_SCHEMA_ID,
    files: checked.map(({ report }) => report),
  };
}
