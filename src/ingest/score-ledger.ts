import type { CorpusRow } from '../contract/generated/types.ts';

/** What makes two labels of one clip agree or contradict each other. */
export type Score = Pick<CorpusRow, 'mos' | 'mos_std_dev' | 'n_ratings'>;

/** How a label's score compares with the row that the JSONL has for the same bytes. */
export type Standing =
  | { readonly kind: 'new' }
  /** There is a row with this score, and no earlier label of this run has claimed it. */
  | { readonly kind: 'already-written' }
  /** An earlier label of this run has claimed the row. */
  | { readonly kind: 'repeated' }
  | { readonly kind: 'conflict'; readonly kept: Score };

/** 0 means unknown, and the unknown contradicts nothing. */
function agree(a: number, b: number): boolean {
  return a === b || a === 0 || b === 0;
}

function isSameScore(a: Score, b: Score): boolean {
  return a.mos === b.mos && agree(a.mos_std_dev, b.mos_std_dev) && agree(a.n_ratings, b.n_ratings);
}

function describeScore({ mos, mos_std_dev, n_ratings }: Score): string {
  return `MOS ${mos}, standard deviation ${mos_std_dev}, ${n_ratings} ratings`;
}

/** Says which score is kept, and which one, of the label on a line of a label file, is refused. */
export function describeConflict(
  kept: Score,
  { file, line, score }: { readonly file: string; readonly line: number; readonly score: Score },
): string {
  return `these bytes stand with ${describeScore(kept)}; ${file}:${line} gives ${describeScore(score)}`;
}

interface LedgerEntry extends Score {
  /** Number of the row, counted from 0. */
  readonly row: number;
  /** Whether an earlier label of this run has the row. */
  isClaimed: boolean;
}

/** Which clips the JSONL holds, by SHA-256, with which score. The first score of a digest is kept. */
export class ScoreLedger {
  readonly #entries = new Map<string, LedgerEntry>();

  /** How many different digests there are. */
  get size(): number {
    return this.#entries.size;
  }

  has(sha256: string): boolean {
    return this.#entries.has(sha256);
  }

  /** Notes a row that the JSONL already holds. Returns false where an earlier row has its digest: that one is kept. */
  note(sha256: string, score: Score): boolean {
    return this.#put(sha256, score, false);
  }

  /** Notes a row that this run adds for a label. */
  add(sha256: string, score: Score): void {
    this.#put(sha256, score, true);
  }

  #put(sha256: string, { mos, mos_std_dev, n_ratings }: Score, isClaimed: boolean): boolean {
    if (this.#entries.has(sha256)) return false;
    this.#entries.set(sha256, { mos, mos_std_dev, n_ratings, row: this.#entries.size, isClaimed });
    return true;
  }

  /** The number of a digest's row, counted from 0 in the order of the rows; -1 where there is none. */
  rowOf(sha256: string): number {
    return this.#entries.get(sha256)?.row ?? -1;
  }

  /** Compares a label's score, and gives the row to the first label that agrees with it. */
  claim(sha256: string, score: Score): Standing {
    const kept = this.#entries.get(sha256);
    if (kept === undefined) return { kind: 'new' };
    if (!isSameScore(kept, score)) return { kind: 'conflict', kept };
    if (kept.isClaimed) return { kind: 'repeated' };
    kept.isClaimed = true;
    return { kind: 'already-written' };
  }
}
