import { demand } from './canonical.ts';

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
