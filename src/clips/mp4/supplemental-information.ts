import { demand } from './canonical.ts';
import { removeEmulationPrevention } from './emulation-prevention.ts';
import { readOnce } from './same-bytes.ts';

/** Buffering period, picture timing, unregistered user data, recovery point (ITU-T H.264, D.1): none touches the picture. */
const HARMLESS_TYPES: ReadonlySet<number> = new Set([0, 1, 5, 6]);
const STOP_BYTE = 0x80;
const MORE = 0xff;

/** Reads a number that is a sum: bytes of 255, then a smaller one. */
function takeSum(bytes: Uint8Array, start: number): { readonly value: number; readonly next: number } {
  let next = start;
  let value = 0;
  for (; bytes[next] === MORE; next += 1) value += MORE;
  return { value: value + (bytes[next] ?? 0), next: next + 1 };
}

function expectMessages(unit: Uint8Array): void {
  const bytes = removeEmulationPrevention(unit);
  const end = bytes.length - 1;
  demand(bytes[end] === STOP_BYTE);
  let position = 0;
  while (position < end) {
    const type = takeSum(bytes, position);
    const size = takeSum(bytes, type.next);
    demand(HARMLESS_TYPES.has(type.value));
    position = size.next + size.value;
  }
  demand(position === end);
}

/** sei_rbsp(): harmless messages that fill the unit to its stop bit. An encoder's settings, for one, are in every clip of its. */
export const expectHarmlessInformation = readOnce(expectMessages);
