import { getRandomValues } from 'node:crypto';
import { TextList } from './text-list.ts';

const FIRST_PLACES = 1_024;
/** The longest name that a file system gives, in UTF-16 units, with room to spare. */
const MAX_NAME_LENGTH = 4_096;

/**
 * Numbers names in the order in which they come, in some 12 bytes each besides their own. Open addressing over a hash
 * whose multiplier is drawn anew for each table, so that no folder can be made whose names all fall into one place.
 */
export class NameTable {
  readonly #texts = new TextList();
  readonly #multiplier = (getRandomValues(new Uint32Array(1))[0] ?? 0) | 1;
  readonly #scratch = Buffer.allocUnsafeSlow(MAX_NAME_LENGTH * 3);
  /** Number of the name in each place plus one; 0 where the place is free. Never more than half full. */
  #places = new Uint32Array(FIRST_PLACES);

  get size(): number {
    return this.#texts.length;
  }

  /** The name of a number below `size`. */
  at(number: number): string {
    return this.#texts.at(number);
  }

  /** The number of a name; -1 where it was never added. */
  find(name: string): number {
    if (name.length > MAX_NAME_LENGTH) return -1;
    return (this.#places[this.#placeOf(this.#encode(name))] ?? 0) - 1;
  }

  /** Adds a name, once. @returns its number */
  add(name: string): number {
    const bytes = this.#encode(name);
    const place = this.#placeOf(bytes);
    const found = this.#places[place] ?? 0;
    if (found > 0) return found - 1;
    const number = this.#texts.push(name);
    this.#places[place] = number + 1;
    if (this.size * 2 >= this.#places.length) this.#grow();
    return number;
  }

  #encode(name: string): Buffer {
    return this.#scratch.subarray(0, this.#scratch.write(name));
  }

  /** Where the name stands, or the free place that it would take. */
  #placeOf(name: Buffer): number {
    const mask = this.#places.length - 1;
    let place = this.#firstPlaceOf(name);
    for (;;) {
      const found = (this.#places[place] ?? 0) - 1;
      if (found === -1 || this.#texts.isAt(found, name)) return place;
      place = (place + 1) & mask;
    }
  }

  /** A polynomial in the drawn multiplier (Carter and Wegman), its upper bits folded into the lower ones. */
  #firstPlaceOf(name: Buffer): number {
    let hash = name.length;
    for (const byte of name) hash = Math.imul(hash ^ byte, this.#multiplier);
    hash ^= hash >>> 15;
    hash = Math.imul(hash, this.#multiplier);
    return (hash ^ (hash >>> 13)) & (this.#places.length - 1);
  }

  #grow(): void {
    this.#places = new Uint32Array(this.#places.length * 2);
    for (let number = 0; number < this.size; number += 1) {
      this.#places[this.#placeOf(this.#encode(this.#texts.at(number)))] = number + 1;
    }
  }
}
