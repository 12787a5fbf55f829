import { describe, expect, it } from 'vitest';
import {
  ByteCursor,
  fourCc,
  readIfCanonical,
  takeAnyBox,
  takeBox,
  takeFullBox,
  takeOptionalBox,
} from '../../../../src/clips/mp4/cursor.ts';

const FREE = fourCc('free');

function cursorOver(...bytes: readonly number[]): ByteCursor {
  return ByteCursor.over(Uint8Array.from(bytes));
}

/** A `free` box that says to be of this size. */
function boxOfSize(size: number, ...content: readonly number[]): ByteCursor {
  return cursorOver(0, 0, 0, size, ...Buffer.from('free'), ...content);
}

describe('a cursor', () => {
  it.each<[string, (cursor: ByteCursor) => number, number]>([
    ['u8', (cursor) => cursor.u8(), 0x81],
    ['u16', (cursor) => cursor.u16(), 0x8102],
    ['u24', (cursor) => cursor.u24(), 0x81_0203],
    ['u32', (cursor) => cursor.u32(), 0x8102_0304],
    ['i32', (cursor) => cursor.i32(), 0x8102_0304 - 2 ** 32],
  ])('reads %s big-endian, up to the last byte and not behind it', (_, read, value) => {
    const all = [0x81, 2, 3, 4];
    const cursor = cursorOver(...all);
    expect(read(cursor)).toBe(value);
    const taken = cursor.position;
    expect(cursor.left).toBe(4 - taken);
    expect(read(cursorOver(...all.slice(0, taken)))).toBeTypeOf('number');
    expect(readIfCanonical(() => read(cursorOver(...all.slice(0, taken - 1))))).toBeUndefined();
  });

  it('stays within its part of the bytes', () => {
    const whole = cursorOver(1, 2, 3, 4, 5);
    const part = whole.within(3);
    expect([part.u8(), ...part.take(2), whole.position]).toEqual([1, 2, 3, 3]);
    expect(readIfCanonical(() => part.skip(1))).toBeUndefined();
    expect(readIfCanonical(() => whole.within(3))).toBeUndefined();
    expect(whole.position).toBe(3);
  });

  it('reads anywhere in the file, up to its end', () => {
    expect([...cursorOver(1, 2, 3).at(1, 2).take(2)]).toEqual([2, 3]);
    expect(readIfCanonical(() => cursorOver(1, 2, 3).at(2, 2))).toBeUndefined();
  });

  it('reads a part of a buffer as a file of its own', () => {
    const cursor = ByteCursor.over(Buffer.from([9, 9, 0, 7, 9]).subarray(2, 4));
    expect([cursor.u16(), cursor.left]).toEqual([7, 0]);
  });

  it.each<[string, (cursor: ByteCursor) => void]>([
    ['zeros', (cursor) => cursor.expectZeros(4)],
    ['a number of two bytes', (cursor) => cursor.expectU16(1)],
    ['a number of four bytes', (cursor) => cursor.expectU32(1)],
    ['the end', (cursor) => cursor.finish()],
  ])('ends the reading where %s were expected', (_, read) => {
    expect(readIfCanonical(() => read(cursorOver(0, 0, 0, 2)) ?? 'read')).toBeUndefined();
  });

  it('goes on where what was expected stands there', () => {
    const cursor = cursorOver(0, 0, 0, 1, 0, 0, 0, 2);
    cursor.expectZeros(2);
    cursor.expectU16(1);
    cursor.expectU32(2);
    cursor.finish();
    expect(cursor.left).toBe(0);
  });
});

describe('a box', () => {
  it('is taken with all that it holds, and nothing else', () => {
    const parent = boxOfSize(10, 1, 2, 3);
    const { type, content } = takeAnyBox(parent);
    expect({ type, content: [...content.take(content.left)], left: parent.left }).toEqual({
      type: FREE,
      content: [1, 2],
      left: 1,
    });
    expect(takeBox(boxOfSize(8), FREE).left).toBe(0);
  });

  it.each([0, 1, 7, 12])('of %i bytes is not taken where there are eleven', (size) => {
    expect(readIfCanonical(() => takeAnyBox(boxOfSize(size, 1, 2, 3)))).toBeUndefined();
  });

  it('of another type is none, and nothing is passed over', () => {
    const parent = boxOfSize(9, 7);
    expect(readIfCanonical(() => takeBox(boxOfSize(9, 7), fourCc('moov')))).toBeUndefined();
    expect([takeOptionalBox(parent, fourCc('moov')), parent.position]).toEqual([undefined, 0]);
    expect(takeOptionalBox(parent, FREE)?.u8()).toBe(7);
    expect(takeOptionalBox(parent, FREE)).toBeUndefined();
  });

  it('may have to begin with a version and flags', () => {
    expect(takeFullBox(boxOfSize(13, 0, 0, 0, 0, 7), FREE).u8()).toBe(7);
    expect(takeFullBox(boxOfSize(13, 1, 0, 0, 2, 7), FREE, 0x0100_0002).u8()).toBe(7);
    expect(readIfCanonical(() => takeFullBox(boxOfSize(13, 0, 0, 0, 1, 7), FREE))).toBeUndefined();
  });
});

it('only what is not canonical ends a reading quietly', () => {
  const fail = (): never => {
    throw new RangeError('a fault of the reader');
  };
  expect(() => readIfCanonical(fail)).toThrow('a fault of the reader');
});
