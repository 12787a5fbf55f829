import { DigestTable, type DigestWords } from '../contract/digest-table.ts';
import { NumberList } from '../number-list.ts';

/** What of a row decides whether it stays. */
export interface RowClaim {
  readonly digest: DigestWords;
  /** On the scale of 0..100; 0 for unknown. */
  readonly stdDev: number;
}

/**
 * Decides which row of each clip stays: the one whose standard deviation is smaller, where an unknown one loses against any
 * other, and of equal ones the first. Rows are known by their position in all inputs, from 0.
 */
export class RowChoice {
  readonly #digests: DigestTable;
  /** Position of the best row of each digest so far, and its deviation. */
  readonly #bestRows = new NumberList(Uint32Array);
  readonly #bestDeviations = new NumberList(Float64Array);
  /** 1 for each row that stays as far as is known. */
  readonly #stays = new NumberList(Uint8Array);

  /** @param expectedRows how many will come, as far as is known */
  constructor(expectedRows: number) {
    this.#digests = new DigestTable(expectedRows);
  }

  /** Takes the next row. */
  add({ digest, stdDev }: RowClaim): void {
    const position = this.#stays.length;
    const deviation = stdDev > 0 ? stdDev : Number.POSITIVE_INFINITY;
    const clip = this.#digests.add(digest);
    const best = this.#bestDeviations.at(clip);
    const isBetter = best === undefined || deviation < best;
    this.#stays.push(isBetter ? 1 : 0);
    if (!isBetter) return;
    const loser = this.#bestRows.at(clip);
    if (loser !== undefined) this.#stays.set(loser, 0);
    this.#bestRows.set(clip, position);
    this.#bestDeviations.set(clip, deviation);
  }

  /** Whether the row at a position stays, once all have been added. */
  stays(position: number): boolean {
    return this.#stays.at(position) === 1;
  }

  /** How many rows stay: one a clip. */
  get size(): number {
    return this.#digests.size;
  }
}
