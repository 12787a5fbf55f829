import type { DigestWords } from '../contract/digest-table.ts';
import { digestHex } from '../contract/digest-table.ts';
import type {
  CorpusRow,
  UnifiedCorpus,
  UnifyCounts,
  UnifyDuplicateList,
  UnifyFaultList,
} from '../contract/generated/types.ts';
import type { RowViolation } from '../contract/violation.ts';
import { findNativeScale } from './native-scale.ts';

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Lines of each kind that a manifest lists; all are counted. */
export const MAX_LISTED_LINES = 1_000;

/** Where a line stands. */
export interface LinePlace {
  /** Absolute path of the JSONL. */
  readonly path: string;
  /** Counted from 1. */
  readonly line: number;
}

/** A row that is one but for its score, which lies outside the corpus' scale. */
function isOutOfRange(violations: readonly RowViolation[]): boolean {
  return violations.every(({ code, pointer }) => code === 'FIELD_RANGE' && pointer === '/mos');
}

function startCounts(): Mutable<UnifyCounts> {
  return { rows: 0, written: 0, out_of_range: 0, invalid: 0, duplicates: 0 };
}

/** Counts what becomes of every line, by file and in all, and lists what is dropped. */
export class UnifyTally {
  readonly counts: Mutable<UnifyCounts> = startCounts();
  readonly outOfRange: UnifyFaultList = { count: 0, items: [] };
  readonly invalid: UnifyFaultList = { count: 0, items: [] };
  readonly duplicates: UnifyDuplicateList = { count: 0, items: [] };
  readonly #byPath: Mutable<UnifyCounts>[] = [];
  readonly #corpora = new Map<string, UnifiedCorpus>();

  /** The counts of each input, in the order in which they were read. */
  get inputs(): readonly UnifyCounts[] {
    return this.#byPath;
  }

  /** The corpora that were written, in the order in which they first appeared. */
  get corpora(): UnifiedCorpus[] {
    return [...this.#corpora.values()];
  }

  #add(input: number, counter: keyof UnifyCounts): void {
    let counts = this.#byPath[input];
    if (counts === undefined) {
      counts = startCounts();
      this.#byPath[input] = counts;
    }
    counts[counter] += 1;
    this.counts[counter] += 1;
  }

  /** Begins an input, which may have no line. */
  startInput(input: number): void {
    this.#byPath[input] ??= startCounts();
  }

  addRow(input: number): void {
    this.#add(input, 'rows');
  }

  addFault(input: number, { path, line }: LinePlace, violations: readonly RowViolation[]): void {
    const isRange = isOutOfRange(violations);
    this.#add(input, 'rows');
    this.#add(input, isRange ? 'out_of_range' : 'invalid');
    const list = isRange ? this.outOfRange : this.invalid;
    list.count += 1;
    const [first] = violations;
    if (first === undefined || list.items.length >= MAX_LISTED_LINES) return;
    const { code, pointer, found } = first;
    list.items.push({ path, line, code, pointer, found });
  }

  addDuplicate(input: number, { path, line }: LinePlace, digest: DigestWords): void {
    this.#add(input, 'duplicates');
    this.duplicates.count += 1;
    if (this.duplicates.items.length >= MAX_LISTED_LINES) return;
    this.duplicates.items.push({ path, line, src_sha256: digestHex(digest) });
  }

  addWritten(input: number, row: Readonly<CorpusRow>): void {
    this.#add(input, 'written');
    const corpus = this.#corpora.get(row.corpus);
    if (corpus !== undefined) corpus.written += 1;
    else {
      const { corpus: label } = row;
      this.#corpora.set(label, { corpus: label, mos_native_scale: findNativeScale(row), written: 1 });
    }
  }
}
