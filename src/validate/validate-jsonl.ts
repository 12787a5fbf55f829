import { availableParallelism } from 'node:os';
import { DigestTable } from '../contract/digest-table.ts';
import { ROW_SCHEMA_ID, UNIFIED_ROW_SCHEMA_ID } from '../contract/generated/row-keys.ts';
import type { FileReport, IngestManifest, ValidationReport, Violation } from '../contract/generated/types.ts';
import type { JsonlLine } from '../contract/jsonl.ts';
import { estimateRows, type RowLine, type RowVisitor, readRows } from '../contract/rows.ts';
import { beginsWithUnifiedRow } from '../contract/unified-file.ts';
import type { RowViolation } from '../contract/violation.ts';
import { explainFailedRead, openJsonl } from '../open-jsonl.ts';
import { UserError } from '../user-error.ts';
import type { ClipClaim } from './clip-check.ts';
import { DEFAULT_MAX_VIOLATIONS } from './defaults.ts';
import { compareWithManifest, readManifest } from './manifest-check.ts';

export interface ValidateOptions {
  /** Label that every row must have. */
  readonly corpus?: string | undefined;
  /** Fewest rows that a file may have; 1 unless given. */
  readonly minRows?: number | undefined;
  /** Manifest of the one file that is validated. */
  readonly manifest?: string | undefined;
  /** Reads the clips of this corpus folder again and compares their digests. */
  readonly corpusDir?: string | undefined;
  /** The one folder of clips inside it; looked for there unless given. */
  readonly clipsSubdir?: string | undefined;
  /** Folders outside the corpus folder into which links may lead. */
  readonly linkTargets?: readonly string[] | undefined;
  /** How many violations of a file are listed; all are counted. */
  readonly maxViolations?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Collects what is wrong with one file. */
class FileChecker implements RowVisitor {
  readonly claims: ClipClaim[] = [];
  readonly violations: Violation[] = [];
  count = 0;
  rows = 0;
  readonly #digests: DigestTable;
  /** Line on which each digest stood first, by its number. */
  readonly #firstLines: number[] = [];
  readonly #options: ValidateOptions;

  constructor(options: ValidateOptions, sizeBytes: number) {
    this.#options = options;
    this.#digests = new DigestTable(estimateRows(sizeBytes));
  }

  add(violation: Violation): void {
    this.count += 1;
    if (this.violations.length < (this.#options.maxViolations ?? DEFAULT_MAX_VIOLATIONS))
      this.violations.push(violation);
  }

  addAll(violations: readonly Violation[]): void {
    for (const violation of violations) this.add(violation);
  }

  visitRow({ number: line, isTerminated, row, digest }: RowLine): void {
    this.rows += 1;
    const { corpus, corpusDir } = this.#options;
    if (corpus !== undefined && row.corpus !== corpus) {
      const at = { line, field: 'corpus', pointer: '/corpus' };
      this.add({ ...at, code: 'ROW_WRONG_CORPUS', expected: corpus, found: row.corpus });
    }
    const known = this.#digests.add(digest);
    if (known === this.#firstLines.length) this.#firstLines.push(line);
    else {
      const at = { line, field: 'src_sha256', pointer: '/src_sha256' };
      const found = `the clip of line ${this.#firstLines[known]}`;
      this.add({ ...at, code: 'ROW_REPEATED', expected: 'each clip once', found });
    }
    if (corpusDir !== undefined) {
      const { src, src_sha256, src_size_bytes } = row;
      this.claims.push({ line, src, src_sha256, src_size_bytes, corpus: row.corpus });
    }
    this.#checkEnd(line, isTerminated);
  }

  visitFault({ number: line, isTerminated }: JsonlLine, violations: readonly RowViolation[]): void {
    this.rows += 1;
    for (const violation of violations) this.add({ line, ...violation });
    this.#checkEnd(line, isTerminated);
  }

  #checkEnd(line: number, isTerminated: boolean): void {
    if (isTerminated) return;
    this.add({
      line,
      code: 'LINE_UNTERMINATED',
      field: null,
      pointer: '',
      expected: 'LF at the end of the last line',
      found: 'the end of the file',
    });
  }

  checkRowCount(): void {
    const { minRows = 1 } = this.#options;
    if (this.rows >= minRows) return;
    const whole = { line: null, field: null, pointer: '' };
    this.add({ ...whole, code: 'FILE_TOO_SHORT', expected: `at least ${minRows} rows`, found: `${this.rows} rows` });
  }
}

/** One file's report, and which kind of rows it was held against. */
interface CheckedFile {
  readonly isUnified: boolean;
  readonly report: FileReport;
}

async function validateFile(
  path: string,
  manifest: Pick<IngestManifest, 'jsonl'> | undefined,
  options: ValidateOptions,
): Promise<CheckedFile> {
  const file = await openJsonl(path);
  try {
    const checker = new FileChecker(options, (await file.stat()).size);
    const isUnified = await beginsWithUnifiedRow(file);
    // Loaded here: most files hold rows of a corpus, and need not wait for what reads others.
    const read = isUnified ? (await import('../contract/unified-rows.ts')).readUnifiedRows : readRows;
    const digest = await read(file, checker, options.signal);
    checker.checkRowCount();
    const facts = { rows: checker.rows, sha256: digest.sha256 };
    if (manifest !== undefined) checker.addAll(compareWithManifest(manifest, facts));
    if (options.corpusDir !== undefined) {
      const { corpusDir, clipsSubdir, linkTargets = [], signal } = options;
      const concurrency = availableParallelism() + 1;
      // Loaded here: most files are checked without their clips, and need not wait for what reads them.
      const { checkClips } = await import('./clip-check.ts');
      checker.addAll(await checkClips(checker.claims, { corpusDir, clipsSubdir, linkTargets, concurrency, signal }));
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
    await file.close();
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
  for (const path of files) checked.push(await validateFile(path, manifest, options));
  const reports = checked.map(({ report }) => report);
  return {
    schema: 'konvid-ingest-validation-report-v1',
    valid: reports.every(({ valid }) => valid),
    row_schema:
      checked.every(({ isUnified }) => isUnified) && checked.length > 0 ? UNIFIED_ROW_SCHEMA_ID : ROW_SCHEMA_ID,
    files: reports,
  };
}
