import type { Element } from './bit-reader.ts';

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
