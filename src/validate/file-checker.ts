import type { Violation } from '../contract/generated/types.ts';
import type { JsonlLine } from '../contract/jsonl.ts';
import type { RowLine, RowVisitor } from '../contract/rows.ts';
import type { RowViolation } from '../contract/violation.ts';
import type { ClipClaim } from './clip-check.ts';
import { DEFAULT_MAX_VIOLATIONS } from './defaults.ts';
import type { ValidateOptions } from './options.ts';
import type { RepeatSearch } from './repeats.ts';

/** Collects what is wrong with one file. */
export class FileChecker implements RowVisitor {
  readonly claims: ClipClaim[] = [];
  readonly violations: Violation[] = [];
  count = 0;
  rows = 0;
  readonly #repeats: RepeatSearch;
  readonly #options: ValidateOptions;

  constructor(options: ValidateOptions, repeats: RepeatSearch) {
    this.#options = options;
    this.#repeats = repeats;
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
    const firstLine = this.#repeats.add(digest, line);
    if (firstLine !== undefined) {
      const at = { line, field: 'src_sha256', pointer: '/src_sha256' };
      const found = `the clip of line ${firstLine}`;
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
