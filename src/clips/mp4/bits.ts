import { demand } from './cursor.ts';

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

/** Writes syntax elements of H.264, then the stop bit and zeros up to a whole byte; no emulation prevention. */
export function writeElements(elements: readonly Element[]): Uint8Array {
  const bytes: number[] = [];
  let byte = 0;
  let filled = 0;
  const put = (value: number, bits: number): void => {
    for (let left = bits - 1; left >= 0; left -= 1) {
      byte = byte * 2 + (Math.floor(value / 2 ** left) % 2);
      filled += 1;
      if (filled === 8) {
        bytes.push(byte);
        byte = 0;
        filled = 0;
      }
    }
  };
  for (const { value, bits } of elements) {
    if (bits > 0) put(value, bits);
    else put(value + 1, 2 * Math.floor(Math.log2(value + 1)) + 1);
  }
  put(1, 1);
  if (filled > 0) put(0, 8 - filled);
  return Uint8Array.from(bytes);
}

/**
 * Takes the bytes 3 out that keep a start code from appearing inside a NAL unit (ITU-T H.264, 7.4.1.1).
 * A sequence that may not stand in a NAL unit ends the reading.
 *
 * @param maxBytes of the result: no more is read than it takes
 */
export function removeEmulationPrevention(unit: Uint8Array, maxBytes = Number.POSITIVE_INFINITY): Uint8Array {
  const raw = new Uint8Array(Math.min(unit.length, maxBytes));
  let length = 0;
  let zeros = 0;
  for (let index = 0; index < unit.length && length < raw.length; index += 1) {
    const byte = unit[index] ?? 0;
    if (zeros === 2 && byte <= 3) {
      demand(byte === 3 && (unit[index + 1] ?? 0) <= 3);
      zeros = 0;
      continue;
    }
    raw[length] = byte;
    length += 1;
    zeros = byte === 0 ? zeros + 1 : 0;
  }
  return raw.subarray(0, length);
}

/** Puts them in again, where they are needed and nowhere else. */
export function addEmulationPrevention(raw: Uint8Array): readonly number[] {
  const unit: number[] = [];
  let zeros = 0;
  for (const byte of raw) {
    if (zeros === 2 && byte <= 3) {
      unit.push(3);
      zeros = 0;
    }
    unit.push(byte);
    zeros = byte === 0 ? zeros + 1 : 0;
  }
  return unit;
}
