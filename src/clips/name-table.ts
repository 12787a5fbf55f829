import { NumberList } from '../number-list.ts';
import { TextList } from './text-list.ts';

const FIRST_PLACES = 1_024;
/** All names are put anew each time that the table grows. */
const GROWTH = 4;
/** The longest name that a file system gives, in UTF-16 units, with room to spare. */
const MAX_NAME_LENGTH = 4_096;
const LAST_ASCII = 0x7f;

/**
 * Numbers names in the order in which they come, in some 20 bytes each besides their own. Open addressing over a hash
 * whose multiplier is drawn anew for each table, so that no folder can be made whose names all fall into one place.
 */
export class NameTable {
  readonly #texts = new TextList();
  readonly #hashes = new NumberList(Uint32Array);
  readonly #multiplier = (Math.random() * 2 ** 32) | 1;
  readonly #scratch = Buffer.allocUnsafeSlow(MAX_NAME_LENGTH * 3);
  /** Whether all names are of ASCII alone. */
  isAscii = true;
  /** Number of the name in each place plus one; 0 where the place is free. Never more than half full, and an eighth at least. */
  #places = new Uint32Array(FIRST_PLACES);

  get size(): number {
    return this.#texts.length;
  }

  /** The name of a number below `size`. */
  at(number: number): string {
    return this.#texts.at(number);
  }

  /** Whether the name of a number ends in the given bytes; that costs a fraction of making the name. */
  endsWith(number: number, ending: Buffer): boolean {
    return this.#texts.endsWith(number, ending);
  }

  /** The number of a name; -1 where it was never added. */
  find(name: string): number {
    if (name.length > MAX_NAME_LENGTH) return -1;
    const length = this.#encode(name);
    return (this.#places[this.#placeOf(length, this.#hash(length))] ?? 0) - 1;
  }

  /** Adds a name, once. @returns its number */
  add(name: string): number {
    const length = this.#encode(name);
    const hash = this.#hash(length);
    const place = this.#placeOf(length, hash);
    const found = this.#places[place] ?? 0;
    if (found > 0) return found - 1;
    const number = this.#texts.pushBytes(this.#scratch, length);
    if (length > name.length) this.isAscii = false;
    this.#hashes.push(hash);
    this.#places[place] = number + 1;
    if (this.size * 2 >= this.#places.length) this.#grow();
    return number;
  }

  /** Puts a name's UTF-8 where it is hashed and compared. @returns how many bytes it has */
  #encode(name: string): number {
    const bytes = this.#scratch;
    for (let at = 0; at < name.length; at += 1) {
      const unit = name.charCodeAt(at);
      if (unit > LAST_ASCII) return bytes.write(name);
      bytes[at] = unit;
    }
    return name.length;
  }

  /** A polynomial in the drawn multiplier (Carter and Wegman), its upper bits folded into the lower ones. */
  #hash(length: number): number {
    const bytes = this.#scratch;
    let hash = length;
    for (let at = 0; at < length; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), this.#multiplier);
    hash ^= hash >>> 15;
    hash = Math.imul(hash, this.#multiplier);
    return (hash ^ (hash >>> 13)) >>> 0;
  }

  /** Where the name stands, or the free place that it would take. */
  #placeOf(length: number, hash: number): number {
    const mask = this.#places.length - 1;
    let place = hash & mask;
    for (;;) {
      const found = (this.#places[place] ?? 0) - 1;
      if (found === -1 || (this.#hashes.at(found) === hash && this.#texts.isAt(found, this.#scratch, length)))
        return place;
      place = (place + 1) & mask;
    }
  }

  #grow(): void {
    this.#places = new Uint32Array(this.#places.length * GROWTH);
    const mask = this.#places.length - 1;
    for (let number = 0; number < this.size; number += 1) {
      let place = (this.#hashes.at(number) ?? 0) & mask;
      while (this.#places[place] !== 0) place = (place + 1) & mask;
      this.#places[place] = number + 1;
    }
  }
}
