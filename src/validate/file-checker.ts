import type { Violation } from '../contract/generated/types.ts';
import type { JsonlLine } from '../contract/jsonl.ts';
import type { RowLine, RowVisitor } from '../contract/rows.ts';
import type { RowViolation } from '../contract/violation.ts';
import type { ClipClaim } from './clip-check.ts';

export interface FileExpectations {
  /** Label that every row must have. */
  readonly corpus: string | undefined;
  readonly minRows: number;
  readonly maxViolations: number;
  /** Counts warnings as violations. */
  readonly isStrict: boolean;
  /** Keeps what rows say about their clips. */
  readonly keepsClaims: boolean;
  /** Reports clips that are in the file twice. Without it, `mayRepeat` says whether there can be any. */
  readonly findsRepeats: boolean;
}

/** With 13 hexadecimal digits, a prefix has 52 bits, which a number holds exactly. */
const PREFIX_DIGITS = 13;

const WHOLE_FILE = { line: null, field: null, pointer: '' };

/** Collects the violations of one file. */
export class FileChecker implements RowVisitor {
  readonly claims: ClipClaim[] = [];
  readonly violations: Violation[] = [];
  violationCount = 0;
  readonly warnings: Violation[] = [];
  warningCount = 0;
  rows = 0;
  readonly #expected: FileExpectations;
  /**
   * The first 52 bits of each digest. A map of whole digests adds half to the time of validation, because it keeps a text
   * of every row alive.
   */
  readonly #prefixes: number[] = [];
  /** The first line of each clip. */
  readonly #firstLines = new Map<string, number>();
  /** The first line of each `src`, by corpus. */
  readonly #sources = new Map<string, Map<string, number>>();

  constructor(expected: FileExpectations) {
    this.#expected = expected;
  }

  add(violation: Violation): void {
    this.violationCount += 1;
    if (this.violations.length < this.#expected.maxViolations) this.violations.push(violation);
  }

  /** A replaced clip leaves the row of its old bytes. Two parts of a corpus may have clips of one name, too. */
  #checkSource(line: number, corpus: string, src: string): void {
    const sources = this.#sources.get(corpus) ?? new Map<string, number>();
    this.#sources.set(corpus, sources);
    const firstLine = sources.get(src);
    if (firstLine === undefined) {
      sources.set(src, line);
      return;
    }
    const expected = 'each name once in a corpus; was the clip replaced?';
    const warning = {
      line,
      code: 'SRC_REPEATED',
      field: 'src',
      pointer: '/src',
      expected,
      found: `the name of line ${firstLine}`,
    };
    this.warn(warning);
  }

  /** Adds what is a violation only if warnings count as such. */
  warn(warning: Violation): void {
    if (this.#expected.isStrict) {
      this.add(warning);
      return;
    }
    this.warningCount += 1;
    if (this.warnings.length < this.#expected.maxViolations) this.warnings.push(warning);
  }

  visitRow({ number: line, isTerminated, row }: RowLine): void {
    this.rows += 1;
    const { src_sha256 } = row;
    const { corpus, keepsClaims } = this.#expected;
    if (corpus !== undefined && row.corpus !== corpus) {
      const at = { line, field: 'corpus', pointer: '/corpus' };
      this.add({ ...at, code: 'ROW_WRONG_CORPUS', expected: corpus, found: row.corpus });
    }
    if (this.#expected.findsRepeats) this.#checkRepeat(line, src_sha256);
    else this.#prefixes.push(Number.parseInt(src_sha256.slice(0, PREFIX_DIGITS), 16));
    this.#checkSource(line, row.corpus, row.src);
    if (keepsClaims) {
      const { src, src_size_bytes } = row;
      this.claims.push({ line, src, src_sha256, src_size_bytes, corpus: row.corpus });
    }
    this.#checkEnd(line, isTerminated);
  }

  visitFault({ number: line, isTerminated }: JsonlLine, violations: readonly RowViolation[]): void {
    this.rows += 1;
    for (const violation of violations) this.add({ line, ...violation });
    this.#checkEnd(line, isTerminated);
  }

  #checkRepeat(line: number, sha256: string): void {
    const firstLine = this.#firstLines.get(sha256);
    if (firstLine === undefined) this.#firstLines.set(sha256, line);
    else {
      const at = { line, field: 'src_sha256', pointer: '/src_sha256' };
      this.add({ ...at, code: 'ROW_REPEATED', expected: 'each clip once', found: `the clip of line ${firstLine}` });
    }
  }

  /** Whether two digests begin alike: a clip repeats, or, once in ten thousand files, two clips only seem to. */
  mayRepeat(): boolean {
    const sorted = Float64Array.from(this.#prefixes).sort();
    return sorted.some((prefix, index) => index > 0 && prefix === sorted[index - 1]);
  }

  #checkEnd(line: number, isTerminated: boolean): void {
    if (isTerminated) return;
    const expected = 'LF at the end of the last line';
    const found = 'the end of the file';
    this.add({ line, code: 'LINE_UNTERMINATED', field: null, pointer: '', expected, found });
  }

  checkRowCount(): void {
    const { minRows } = this.#expected;
    if (this.rows >= minRows) return;
    const expected = `at least ${minRows} rows`;
    this.add({ ...WHOLE_FILE, code: 'FILE_TOO_SHORT', expected, found: `${this.rows} rows` });
  }

  /** Compares the file with what its manifest says about it: number of rows, and digest. */
  checkManifest(said: { readonly rows: number; readonly sha256: string }, sha256: string): void {
    if (said.rows !== this.rows) {
      const expected = `${said.rows} rows, as the manifest says`;
      this.add({ ...WHOLE_FILE, code: 'FILE_ROW_COUNT', expected, found: `${this.rows} rows` });
    }
    if (said.sha256 !== sha256) {
      const expected = `SHA-256 ${said.sha256}, as the manifest says`;
      this.add({ ...WHOLE_FILE, code: 'FILE_DIGEST', expected, found: sha256 });
    }
  }
}
