import type { FileHandle } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { ROW_SCHEMA_ID, UNIFIED_ROW_SCHEMA_ID } from '../contract/generated/row-keys.ts';
import type { FileReport, IngestManifest, ValidationReport } from '../contract/generated/types.ts';
import type { JsonlDigest } from '../contract/jsonl.ts';
import { explainFailedRead, openJsonl } from '../contract/open-jsonl.ts';
import { readManifest } from '../contract/read-manifest.ts';
import { ReadMeter, sumSizes } from '../contract/read-progress.ts';
import { estimateRows, readRows } from '../contract/rows.ts';
import { beginsWithUnifiedRow } from '../contract/unified-file.ts';
import { closeSettled } from '../files/close-settled.ts';
import { UserError } from '../user-error.ts';
import { FileChecker } from './file-checker.ts';
import { compareWithManifest } from './manifest-check.ts';
import type { ValidateOptions } from './options.ts';
import { DigestPrefixes, RepeatFinder } from './repeats.ts';

/** One file's report, and which kind of rows it was held against. */
interface CheckedFile {
  readonly isUnified: boolean;
  readonly report: FileReport;
}

/** Goes through a file once; and once more, with more effort, where a clip seems to stand in it twice. */
async function checkRows(
  file: FileHandle,
  read: typeof readRows,
  { options, meter }: { readonly options: ValidateOptions; readonly meter: ReadMeter },
): Promise<{ readonly checker: FileChecker; readonly digest: JsonlDigest }> {
  const { size } = await file.stat();
  const expected = estimateRows(size);
  const prefixes = new DigestPrefixes(expected);
  const checker = new FileChecker(options, prefixes);
  const digest = await read(file, checker, meter);
  if (!prefixes.mayRepeat()) return { checker, digest };
  meter.expect(size);
  const thorough = new FileChecker(options, new RepeatFinder(expected));
  return { checker: thorough, digest: await read(file, thorough, meter) };
}

/** What holds for all files of one call. */
interface Checking {
  readonly manifest: Pick<IngestManifest, 'jsonl'> | undefined;
  readonly options: ValidateOptions;
  readonly meter: ReadMeter;
}

async function validateFile(path: string, { manifest, options, meter }: Checking): Promise<CheckedFile> {
  const file = await openJsonl(path);
  try {
    const isUnified = await beginsWithUnifiedRow(file);
    // Loaded here: most files hold rows of a corpus, and need not wait for what reads others.
    const read = isUnified ? (await import('../contract/unified-rows.ts')).readUnifiedRows : readRows;
    const { checker, digest } = await checkRows(file, read, { options, meter });
    checker.checkRowCount();
    const facts = { rows: checker.rows, sha256: digest.sha256 };
    if (manifest !== undefined) checker.addAll(compareWithManifest(manifest, facts));
    if (options.corpusDir !== undefined) {
      const { corpusDir, clipsSubdir, linkTargets = [], signal } = options;
      const concurrency = availableParallelism() + 1;
      // Loaded here: most files are checked without their clips, and need not wait for what reads them.
      const { checkClips } = await import('./clip-check.ts');
      const { claims } = checker;
      const { onBytes } = meter;
      meter.expect(claims.reduce((sum, { src_size_bytes }) => sum + src_size_bytes, 0));
      const following = { concurrency, onBytes, signal };
      checker.addAll(await checkClips(claims, { corpusDir, clipsSubdir, linkTargets, ...following }));
    }
    const report = {
      path,
      valid: checker.count === 0,
      rows: checker.rows,
      size_bytes: digest.sizeBytes,
      sha256: digest.sha256,
      clips_checked: options.corpusDir === undefined ? null : checker.claims.length,
      violation_count: checker.count,
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
 * Checks JSONL files against the contract: every row, and each file as a whole. A file may hold rows of a corpus, or those
 * that `unify` made.
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
      message: `--manifest speaks of one JSONL, and ${files.length} were named`,
      hint: 'validate them one by one',
    });
  }
  const manifest = options.manifest === undefined ? undefined : await readManifest(options.manifest);
  const checked: CheckedFile[] = [];
  const meter = new ReadMeter(await sumSizes(files), options);
  for (const path of files) checked.push(await validateFile(path, { manifest, options, meter }));
  const reports = checked.map(({ report }) => report);
  return {
    schema: 'konvid-ingest-validation-report-v1',
    valid: reports.every(({ valid }) => valid),
    row_schema:
      checked.every(({ isUnified }) => isUnified) && checked.length > 0 ? UNIFIED_ROW_SCHEMA_ID : ROW_SCHEMA_ID,
    files: reports,
  };
}
