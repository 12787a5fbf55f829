import type {
  CorpusRow,
  UnifiedCorpus,
  UnifyCounts,
  UnifyDuplicateList,
  UnifyFaultList,
} from '../contract/generated/types.ts';
import type { RowViolation } from '../contract/violation.ts';
import { findNativeScale } from '../corpora/scale.ts';

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Lines of each kind that a manifest lists; all are counted. */
const MAX_LISTED_LINES = 1_000;

interface LinePlace {
  /** Number of the input, from 0. */
  readonly input: number;
  /** Absolute path of the input. */
  readonly path: string;
  /** Counted from 1. */
  readonly line: number;
}

/** Whether a line would be a row if its score were on the corpus' scale. */
function isOutOfRange(violations: readonly RowViolation[]): boolean {
  return violations.every(({ code, pointer }) => code === 'FIELD_RANGE' && pointer === '/mos');
}

function startCounts(): Mutable<UnifyCounts> {
  return { rows: 0, written: 0, out_of_range: 0, invalid: 0, duplicates: 0 };
}

/** Counts the lines of all inputs by what becomes of them, and lists those that are dropped. */
export class UnifyTally {
  readonly counts = startCounts();
  readonly countsByInput: readonly Mutable<UnifyCounts>[];
  readonly outOfRange: UnifyFaultList = { count: 0, items: [] };
  readonly invalid: UnifyFaultList = { count: 0, items: [] };
  readonly duplicates: UnifyDuplicateList = { count: 0, items: [] };
  readonly #corpora = new Map<string, UnifiedCorpus>();

  constructor(inputs: number) {
    this.countsByInput = Array.from({ length: inputs }, startCounts);
  }

  /** The corpora with written rows, in the order of their first rows. */
  get corpora(): UnifiedCorpus[] {
    return [...this.#corpora.values()];
  }

  addRow(input: number): void {
    this.#count(input, 'rows');
  }

  addFault({ input, path, line }: LinePlace, violations: readonly RowViolation[]): void {
    const isRange = isOutOfRange(violations);
    this.#count(input, 'rows');
    this.#count(input, isRange ? 'out_of_range' : 'invalid');
    const list = isRange ? this.outOfRange : this.invalid;
    list.count += 1;
    const [first] = violations;
    if (first === undefined || list.items.length >= MAX_LISTED_LINES) return;
    const { code, pointer, found } = first;
    list.items.push({ path, line, code, pointer, found });
  }

  addDuplicate({ input, path, line }: LinePlace, sha256: string): void {
    this.#count(input, 'duplicates');
    this.duplicates.count += 1;
    if (this.duplicates.items.length < MAX_LISTED_LINES) this.duplicates.items.push({ path, line, src_sha256: sha256 });
  }

  addWritten(input: number, { corpus }: Readonly<CorpusRow>): void {
    this.#count(input, 'written');
    const known = this.#corpora.get(corpus);
    if (known !== undefined) known.written += 1;
    else this.#corpora.set(corpus, { corpus, mos_native_scale: findNativeScale({ corpus }), written: 1 });
  }

  #count(input: number, counter: keyof UnifyCounts): void {
    this.counts[counter] += 1;
    const counts = this.countsByInput[input];
    if (counts !== undefined) counts[counter] += 1;
  }
}
