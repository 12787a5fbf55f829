import { demand } from './canonical.ts';

/** Exp-Golomb codes of more bits than this carry nothing that a canonical encoder writes. */
const MAX_LEADING_ZEROS = 24;

/** What one syntax element was: its value, and its bits or, for 0 bits, that it was an Exp-Golomb code. */
export interface Element {
  readonly value: number;
  readonly bits: number;
}

/** Reads the syntax elements of H.264 (ITU-T H.264, 7.2 and 9.1) and remembers them, so that they can be written again. */
export class BitReader {
  readonly elements: Element[] = [];
  readonly #bytes: Uint8Array;
  #position = 0;

  /** @param bytes without emulation prevention */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  #bit(): number {
    const byte = this.#bytes[this.#position >> 3];
    demand(byte !== undefined);
    const bit = (byte >> (7 - (this.#position & 7))) & 1;
    this.#position += 1;
    return bit;
  }

  #take(bits: number): number {
    let value = 0;
    for (let left = bits; left > 0; left -= 1) value = value * 2 + this.#bit();
    return value;
  }

  /** u(n) */
  bits(bits: number): number {
    const value = this.#take(bits);
    this.elements.push({ value, bits });
    return value;
  }

  /** u(1) */
  flag(): boolean {
    return this.bits(1) === 1;
  }

  /** ue(v), at most `max` */
  unsigned(max: number): number {
    let zeros = 0;
    while (this.#bit() === 0) {
      zeros += 1;
      demand(zeros <= MAX_LEADING_ZEROS);
    }
    const value = 2 ** zeros - 1 + this.#take(zeros);
    demand(value <= max);
    this.elements.push({ value, bits: 0 });
    return value;
  }

  /** se(v) from -max to max */
  signed(max: number): number {
    const code = this.unsigned(2 * max);
    return code % 2 === 1 ? (code + 1) / 2 : 0 - code / 2;
  }

  /** more_rbsp_data(): whether anything stands before the final stop bit. */
  hasMore(): boolean {
    let lastByte = this.#bytes.length - 1;
    while (this.#bytes[lastByte] === 0) lastByte -= 1;
    const byte = this.#bytes[lastByte];
    if (byte === undefined) return false;
    const stopBit = lastByte * 8 + 7 - Math.log2(byte & -byte);
    return this.#position < stopBit;
  }
}
