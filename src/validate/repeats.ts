import { DigestTable, type DigestWords } from '../contract/digest-table.ts';

const LEAST_CAPACITY = 1_024;
/** What is expected is somebody's guess: beyond this many the room grows when they come. */
const MOST_EXPECTED = 2 ** 20;
/** With the 32 bits of the first word these make 52, which a number holds exactly. */
const SECOND_WORD_BITS = 20;

/** Looks for clips that stand twice. */
export interface RepeatSearch {
  /** @returns the line on which the clip stood first; undefined where it is not known to have stood */
  add(digest: DigestWords, line: number): number | undefined;
}

/** Tells for each clip whether it stood before, and where. */
export class RepeatFinder implements RepeatSearch {
  readonly #digests: DigestTable;
  /** Line on which each digest stood first, by its number. */
  readonly #firstLines: number[] = [];

  constructor(expected: number) {
    this.#digests = new DigestTable(expected);
  }

  add(digest: DigestWords, line: number): number | undefined {
    const known = this.#digests.add(digest);
    if (known < this.#firstLines.length) return this.#firstLines[known];
    this.#firstLines.push(line);
    return undefined;
  }
}

/**
 * The first 52 bits of digests. They tell that no digest stands twice at half the cost of a table that could also tell
 * which does: sorting goes through memory in order, a table through all of it for every digest.
 */
export class DigestPrefixes implements RepeatSearch {
  #prefixes: Float64Array;
  #size = 0;

  /** @param expected how many will come, as far as is known */
  constructor(expected: number) {
    this.#prefixes = new Float64Array(Math.min(Math.max(expected, LEAST_CAPACITY), MOST_EXPECTED));
  }

  add(digest: DigestWords): undefined {
    if (this.#size === this.#prefixes.length) this.#grow();
    const second = (digest[1] ?? 0) >>> (32 - SECOND_WORD_BITS);
    this.#prefixes[this.#size] = (digest[0] ?? 0) * 2 ** SECOND_WORD_BITS + second;
    this.#size += 1;
    return undefined;
  }

  #grow(): void {
    const grown = new Float64Array(this.#prefixes.length * 2);
    grown.set(this.#prefixes);
    this.#prefixes = grown;
  }

  /** Whether any two are the same: then a digest stands twice, or, once in ten thousand files, two others look alike. */
  mayRepeat(): boolean {
    const sorted = this.#prefixes.subarray(0, this.#size).sort();
    for (let at = 1; at < sorted.length; at += 1) if (sorted[at] === sorted[at - 1]) return true;
    return false;
  }
}
