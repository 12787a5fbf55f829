import { DigestTable, type DigestWords } from '../../contract/digest-table.ts';
import type { CorpusRow } from '../../contract/generated/types.ts';
import { NumberList } from '../../number-list.ts';

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

function describeScore({ mos, mos_std_dev, n_ratings }: Score): string {
  return `MOS ${mos}, standard deviation ${mos_std_dev}, ${n_ratings} ratings`;
}

/** Says which score stands and which one, of the label on a line of a label file, was refused. */
export function describeConflict(
  kept: Score,
  { file, line, score }: { readonly file: string; readonly line: number; readonly score: Score },
): string {
  return `these bytes stand with ${describeScore(kept)}; ${file}:${line} gives ${describeScore(score)}`;
}

const SCORE_NUMBERS = 3;

/** Which digests the JSONL holds, with which score: the first score of a digest stands. */
export class ScoreLedger {
  readonly #digests: DigestTable;
  /** The three numbers of each score, by the number of its digest. */
  readonly #scores = new NumberList(Float64Array);
  /** By the number of its digest: 1 once an earlier label of this run has it. */
  readonly #isClaimed = new NumberList(Uint8Array);

  /** @param expected how many digests will come, as far as is known */
  constructor(expected = 0) {
    this.#digests = new DigestTable(expected);
  }

  /** How many different digests there are. */
  get size(): number {
    return this.#digests.size;
  }

  has(digest: DigestWords): boolean {
    return this.#digests.find(digest) !== -1;
  }

  /**
   * Notes a row that the JSONL holds from earlier.
   *
   * @returns false where its digest stands there already: the first score is kept
   */
  note(digest: DigestWords, { mos, mos_std_dev, n_ratings }: Score): boolean {
    const before = this.#digests.size;
    if (this.#digests.add(digest) < before) return false;
    for (const value of [mos, mos_std_dev, n_ratings]) this.#scores.push(value);
    this.#isClaimed.push(0);
    return true;
  }

  /** The number of a digest's row, from 0 in the order in which rows were noted; -1 where there is none. */
  rowOf(digest: DigestWords): number {
    return this.#digests.find(digest);
  }

  /** Notes a row that this run adds for a label. */
  add(digest: DigestWords, score: Score): void {
    if (this.note(digest, score)) this.#isClaimed.set(this.#digests.size - 1, 1);
  }

  /** Judges a label's score, and gives the standing row to the first label that agrees with it. */
  claim(digest: DigestWords, score: Score): Standing {
    const number = this.#digests.find(digest);
    if (number === -1) return { kind: 'new' };
    const kept = this.#scoreOf(number);
    if (!isSameScore(kept, score)) return { kind: 'conflict', kept };
    if (this.#isClaimed.at(number) === 1) return { kind: 'repeated' };
    this.#isClaimed.set(number, 1);
    return { kind: 'standing' };
  }

  #scoreOf(number: number): Score {
    const at = (place: number) => this.#scores.at(number * SCORE_NUMBERS + place) ?? 0;
    return { mos: at(0), mos_std_dev: at(1), n_ratings: at(2) };
  }
}
