import { ROW_SCHEMA_ID, UNIFIED_ROW_SCHEMA_ID } from '../contract/generated/row-keys.ts';
import type { FileReport, ValidationReport, Violation } from '../contract/generated/types.ts';
import { type JsonlDigest, type LineReader, readBareLines, readLines } from '../contract/jsonl.ts';
import { explainFailedRead, openJsonl } from '../contract/open-jsonl.ts';
import { ReadMeter, sumSizes } from '../contract/read-progress.ts';
import { estimateRows, judgeRows, type RowReader } from '../contract/rows.ts';
import { beginsWithUnifiedRow } from '../contract/unified-file.ts';
import { closeSettled } from '../files/close-settled.ts';
import type { ReadableFile } from '../files/readable-file.ts';
import { UserError } from '../user-error.ts';
import { FileChecker } from './file-checker.ts';
import { compareWithManifest } from './manifest-check.ts';
import type { ValidateOptions } from './options.ts';
import { DigestPrefixes, RepeatFinder } from './repeats.ts';

/** What is found in a file, whatever else is told of it as a whole. */
export type FileFindings = Omit<FileReport, 'sha256' | 'size_bytes'>;

/** One file's findings, which kind of rows it was held against, and the file as a whole. */
interface CheckedFile<Whole> {
  readonly isUnified: boolean;
  readonly findings: FileFindings;
  readonly whole: Whole;
}

/** What holds for all files of one call. */
interface Checking<Whole> {
  readonly options: ValidateOptions;
  readonly meter: ReadMeter;
  readonly read: LineReader<Whole>;
  /** Holds the file as a whole against what somebody says of it. */
  readonly compare: (whole: Whole, rows: number) => readonly Violation[];
}

/** Goes through a file once; and once more, with more effort, where a clip seems to stand in it twice. */
async function checkRows<Whole>(
  file: ReadableFile,
  judge: RowReader,
  { options, meter, read }: Pick<Checking<Whole>, 'options' | 'meter' | 'read'>,
): Promise<{ readonly checker: FileChecker; readonly whole: Whole }> {
  const { size } = await file.stat();
  const expected = estimateRows(size);
  const prefixes = new DigestPrefixes(expected);
  const checker = new FileChecker(options, prefixes);
  const whole = await judge(file, checker, meter, read);
  if (!prefixes.mayRepeat()) return { checker, whole };
  meter.expect(size);
  const thorough = new FileChecker(options, new RepeatFinder(expected));
  return { checker: thorough, whole: await judge(file, thorough, meter, read) };
}

async function validateFile<Whole>(path: string, checking: Checking<Whole>): Promise<CheckedFile<Whole>> {
  const { options, meter, compare } = checking;
  const file = await openJsonl(path);
  try {
    const isUnified = await beginsWithUnifiedRow(file);
    // Loaded here: most files hold rows of a corpus, and need not wait for what reads others.
    const judge = isUnified ? (await import('../contract/unified-rows.ts')).judgeUnifiedRows : judgeRows;
    const { checker, whole } = await checkRows(file, judge, checking);
    checker.checkRowCount();
    checker.addAll(compare(whole, checker.rows));
    if (options.corpusDir !== undefined) {
      const { corpusDir, clipsSubdir, linkTargets = [], signal } = options;
      // Loaded here: most files are checked without their clips, and need not wait for what reads them.
      const { checkClips } = await import('./clip-check.ts');
      const { claims } = checker;
      const { onBytes } = meter;
      meter.expect(claims.reduce((sum, { src_size_bytes }) => sum + src_size_bytes, 0));
      checker.addAll(await checkClips(claims, { corpusDir, clipsSubdir, linkTargets, onBytes, signal }));
    }
    const findings = {
      path,
      valid: checker.count === 0,
      rows: checker.rows,
      clips_checked: options.corpusDir === undefined ? null : checker.claims.length,
      violation_count: checker.count,
      violations: checker.violations,
    };
    return { isUnified, findings, whole };
  } catch (error) {
    throw explainFailedRead(error, path);
  } finally {
    await closeSettled(file);
  }
}

async function validateFiles<Whole>(
  files: readonly string[],
  options: ValidateOptions,
  { read, compare }: Pick<Checking<Whole>, 'read' | 'compare'>,
): Promise<readonly CheckedFile<Whole>[]> {
  const checked: CheckedFile<Whole>[] = [];
  const meter = new ReadMeter(await sumSizes(files), options);
  for (const path of files) checked.push(await validateFile(path, { options, meter, read, compare }));
  return checked;
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
  // Loaded here: most files are checked without a manifest.
  const manifest =
    options.manifest === undefined
      ? undefined
      : await (await import('../contract/read-manifest.ts')).readManifest(options.manifest);
  const compare = ({ sha256 }: JsonlDigest, rows: number) =>
    manifest === undefined ? [] : compareWithManifest(manifest, { rows, sha256 });
  const checked = await validateFiles(files, options, { read: readLines, compare });
  return {
    schema: 'konvid-ingest-validation-report-v1',
    valid: checked.every(({ findings }) => findings.valid),
    row_schema:
      checked.every(({ isUnified }) => isUnified) && checked.length > 0 ? UNIFIED_ROW_SCHEMA_ID : ROW_SCHEMA_ID,
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
 * Finds what `validateJsonl` finds, without the digest that nobody asks for where there is no manifest.
 *
 * @throws UserError JSONL_UNREADABLE (exitCode 2), JSONL_READ_FAILED (exitCode 3)
 */
export async function findViolations(
  files: readonly string[],
  options: Omit<ValidateOptions, 'manifest'>,
): Promise<readonly FileFindings[]> {
  const checked = await validateFiles(files, options, { read: readBareLines, compare: () => [] });
  return checked.map(({ findings }) => findings);
}
