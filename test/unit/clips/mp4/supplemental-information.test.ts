import { expect, it } from 'vitest';
import { readIfCanonical } from '../../../../src/clips/mp4/cursor.ts';
import { expectHarmlessInformation } from '../../../../src/clips/mp4/pictures.ts';

function isHarmless(bytes: readonly number[]): boolean {
  return readIfCanonical(() => expectHarmlessInformation(Uint8Array.from(bytes)) ?? true) ?? false;
}

const STOP = 0x80;
const text = (length: number): readonly number[] => new Array<number>(length).fill(7);

it.each([
  { what: 'no message', bytes: [STOP] },
  { what: 'a message without content', bytes: [5, 0, STOP] },
  { what: 'a message of every kind', bytes: [0, 1, 7, 1, 1, 7, 5, 2, 7, 7, 6, 1, 7, STOP] },
  { what: 'a message of 254 bytes', bytes: [5, 254, ...text(254), STOP] },
  { what: 'a message of 255 bytes', bytes: [5, 255, 0, ...text(255), STOP] },
  { what: 'a message of 520 bytes', bytes: [5, 255, 255, 10, ...text(520), STOP] },
  { what: 'bytes that must not look like a start code', bytes: [5, 4, 0, 0, 3, 1, 7, STOP] },
])('$what is harmless', ({ bytes }) => {
  expect(isHarmless(bytes)).toBe(true);
});

it.each([
  { what: 'nothing', bytes: [] },
  { what: 'no end', bytes: [5, 1, 7] },
  { what: 'another end', bytes: [5, 1, 7, 0x40] },
  { what: 'a message of another kind', bytes: [4, 1, 7, STOP] },
  { what: 'a harmless message behind another', bytes: [5, 1, 7, 45, 1, 7, STOP] },
  { what: 'a kind of two bytes', bytes: [255, 5, 1, 7, STOP] },
  { what: 'a message that ends behind the unit', bytes: [5, 2, 7, STOP] },
  { what: 'half a message', bytes: [5, 1, 7, 5, STOP] },
  { what: 'a start code', bytes: [5, 3, 0, 0, 1, STOP] },
])('$what is left to ffprobe', ({ bytes }) => {
  expect(isHarmless(bytes)).toBe(false);
});
