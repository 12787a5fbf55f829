import type { CorpusRow } from '../contract/generated/types.ts';

/** What makes two labels of one clip agree or contradict. */
export type Score = Pick<CorpusRow, 'mos' | 'mos_std_dev' | 'n_ratings'>;

/** How a label's score stands to what the JSONL already has for the same bytes. */
export type Standing =
  | { readonly kind: 'new' }
  /** The bytes stand with this score, and no earlier label of this run has claimed them. */
  | { readonly kind: 'standing' }
  /** The bytes stand with this score for an earlier label. */
  | { readonly kind: 'repeated' }
  | { readonly kind: 'conflict'; readonly kept: Score };

/** 0 means unknown, and the unknown contradicts nothing. */
function agree(a: number, b: number): boolean {
  return a === b || a === 0 || b === 0;
}

function isSameScore(a: Score, b: Score): boolean {
  return a.mos === b.mos && agree(a.mos_std_dev, b.mos_std_dev) && agree(a.n_ratings, b.n_ratings);
}

/** Which digests the JSONL holds, with which score: the first score of a digest stands. */
export class ScoreLedger {
  readonly #scores = new Map<string, Score>();
  readonly #claimed = new Set<string>();

  has(sha256: string): boolean {
    return this.#scores.has(sha256);
  }

  /** Notes a row that the JSONL holds from earlier. */
  note(row: CorpusRow): void {
    const { mos, mos_std_dev, n_ratings } = row;
    this.#scores.set(row.src_sha256, { mos, mos_std_dev, n_ratings });
  }

  /** Notes a row that this run adds for a label. */
  add(row: CorpusRow): void {
    this.note(row);
    this.#claimed.add(row.src_sha256);
  }

  /** Judges a label's score, and gives the standing row to the first label that agrees with it. */
  claim(sha256: string, score: Score): Standing {
    const kept = this.#scores.get(sha256);
    if (kept === undefined) return { kind: 'new' };
    if (!isSameScore(kept, score)) return { kind: 'conflict', kept };
    if (this.#claimed.has(sha256)) return { kind: 'repeated' };
    this.#claimed.add(sha256);
    return { kind: 'standing' };
  }
}
