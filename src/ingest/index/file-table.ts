import type { FileState } from '../../clips/file-state.ts';
import { DIGEST_WORDS, type DigestWords } from '../../contract/digest-table.ts';

/** Words of 32 bits in a record: key of the path, device, inode, size, mtime and ctime in ns, digest. */
const KEY_WORDS = 2;
const STATE_WORDS = 10;
const DESCRIBED_WORDS = KEY_WORDS + STATE_WORDS;
const RECORD_WORDS = DESCRIBED_WORDS + DIGEST_WORDS;

const FIRST_CAPACITY = 256;

/** Two hashes after Fowler, Noll and Vo (FNV-1a) over the UTF-16 units, with a multiplier each: key of a path. */
const STARTS = [0x811c9dc5, 0x9e3779b1] as const;
const MULTIPLIERS = [0x01000193, 0x85ebca6b] as const;

/**
 * Digests of files, by path and by the state in which each file was read, in some 90 bytes a file. Of a path only a hash of
 * 64 bits is kept: a file of another path would besides have to be in the very same state to be taken for it.
 */
export class FileTable {
  /** How many paths are known. */
  size = 0;
  readonly #multipliers = Uint32Array.from({ length: 4 }, () => Math.random() * 2 ** 32);
  #records: Uint32Array;
  /** Number of the record in each place plus one; 0 where the place is free. Never more than half full. */
  #places: Uint32Array;
  /** Files are looked for in the order in which they came, mostly: the next one is often this one's neighbour in memory. */
  #foundLast = -1;
  /** What is looked for: the beginning of a record. */
  readonly #wanted = new Uint32Array(RECORD_WORDS);
  readonly #wantedState = new BigInt64Array(this.#wanted.buffer, KEY_WORDS * 4, STATE_WORDS / 2);

  /** @param expected how many paths will come, as far as is known; more are as welcome */
  constructor(expected = 0) {
    const capacity = 2 ** Math.ceil(Math.log2(Math.max(expected, FIRST_CAPACITY)));
    this.#records = new Uint32Array(capacity * RECORD_WORDS);
    this.#places = new Uint32Array(capacity * 2);
  }

  /** The number of what is known of the file at a path; -1 where nothing is. */
  find(path: string): number {
    this.#wantPath(path);
    const next = this.#foundLast + 1;
    const number = this.#isOf(next, this.#wanted, 0) ? next : (this.#places[this.#placeOf(this.#wanted, 0)] ?? 0) - 1;
    if (number !== -1) this.#foundLast = number;
    return number;
  }

  /** Whether a record is of the path of another one; one that has not come yet is of none. */
  #isOf(number: number, source: Uint32Array, from: number): boolean {
    const at = number * RECORD_WORDS;
    return number < this.size && this.#records[at] === source[from] && this.#records[at + 1] === source[from + 1];
  }

  /** The digest of the file of this number, if it was in this very state. */
  digestOf(number: number, state: FileState): DigestWords | undefined {
    this.#wantState(state);
    const from = number * RECORD_WORDS;
    for (let word = KEY_WORDS; word < DESCRIBED_WORDS; word += 1) {
      if (this.#records[from + word] !== this.#wanted[word]) return undefined;
    }
    return this.#records.slice(from + DESCRIBED_WORDS, from + RECORD_WORDS);
  }

  /** Takes in what is known of a file, in place of what was. */
  set(path: string, state: FileState, digest: DigestWords): void {
    this.#wantPath(path);
    this.#wantState(state);
    this.#wanted.set(digest, DESCRIBED_WORDS);
    this.#put(this.#wanted, 0);
  }

  /** Takes in records that an earlier table gave. @returns how many */
  admit(records: Uint32Array): number {
    for (let from = 0; from + RECORD_WORDS <= records.length; from += RECORD_WORDS) this.#put(records, from);
    return Math.floor(records.length / RECORD_WORDS);
  }

  /** All records, for `admit`; valid until the next call that adds one. */
  records(): Uint32Array {
    return this.#records.subarray(0, this.size * RECORD_WORDS);
  }

  #wantPath(path: string): void {
    let [first, second]: [number, number] = [...STARTS];
    for (let at = 0; at < path.length; at += 1) {
      const unit = path.charCodeAt(at);
      first = Math.imul(first ^ unit, MULTIPLIERS[0]);
      first ^= first >>> 15;
      second = Math.imul(second ^ unit, MULTIPLIERS[1]);
      second ^= second >>> 15;
    }
    this.#wanted[0] = first;
    this.#wanted[1] = second;
  }

  #wantState({ dev, ino, size, mtimeNs, ctimeNs }: FileState): void {
    this.#wantedState[0] = dev;
    this.#wantedState[1] = ino;
    this.#wantedState[2] = size;
    this.#wantedState[3] = mtimeNs;
    this.#wantedState[4] = ctimeNs;
  }

  #put(source: Uint32Array, from: number): void {
    const place = this.#placeOf(source, from);
    let number = (this.#places[place] ?? 0) - 1;
    if (number === -1) {
      number = this.size;
      this.size += 1;
      this.#places[place] = this.size;
    }
    const to = number * RECORD_WORDS;
    for (let word = 0; word < RECORD_WORDS; word += 1) this.#records[to + word] = source[from + word] ?? 0;
    if (this.size * 2 === this.#places.length) this.#grow();
  }

  /** Where the path of a record stands, or the free place that it would take. */
  #placeOf(source: Uint32Array, from: number): number {
    const mask = this.#places.length - 1;
    let place = this.#firstPlaceOf(source[from] ?? 0, source[from + 1] ?? 0);
    for (;;) {
      const found = (this.#places[place] ?? 0) - 1;
      if (found === -1) return place;
      if (this.#isOf(found, source, from)) return place;
      place = (place + 1) & mask;
    }
  }

  /** Multiply-shift over halves of words, as in the table of digests: no names can be made that all fall into one place. */
  #firstPlaceOf(first: number, second: number): number {
    const [a = 0, b = 0, c = 0, d = 0] = this.#multipliers;
    const sum =
      Math.imul(first & 0xffff, a) +
      Math.imul(first >>> 16, b) +
      Math.imul(second & 0xffff, c) +
      Math.imul(second >>> 16, d);
    return (sum | 0) >>> (Math.clz32(this.#places.length) + 1);
  }

  #grow(): void {
    const records = new Uint32Array(this.#records.length * 2);
    records.set(this.#records);
    this.#records = records;
    this.#places = new Uint32Array(this.#places.length * 2);
    for (let number = 0; number < this.size; number += 1) {
      this.#places[this.#placeOf(records, number * RECORD_WORDS)] = number + 1;
    }
  }
}
