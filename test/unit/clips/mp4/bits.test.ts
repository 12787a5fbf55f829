import { describe, expect, it } from 'vitest';
import {
  addEmulationPrevention,
  BitReader,
  removeEmulationPrevention,
  writeElements,
} from '../../../../src/clips/mp4/bits.ts';
import { readIfCanonical } from '../../../../src/clips/mp4/cursor.ts';

/** Bits as text, filled up with zeros. */
function toBytes(bits: string): Uint8Array {
  const dense = bits.replaceAll(' ', '');
  return Uint8Array.from(dense.match(/.{1,8}/g) ?? [], (byte) => Number.parseInt(byte.padEnd(8, '0'), 2));
}

describe('Exp-Golomb codes', () => {
  // ITU-T H.264, tables 9-2 and 9-3.
  it.each([
    { bits: '1', unsigned: 0, signed: 0 },
    { bits: '010', unsigned: 1, signed: 1 },
    { bits: '011', unsigned: 2, signed: -1 },
    { bits: '00100', unsigned: 3, signed: 2 },
    { bits: '00101', unsigned: 4, signed: -2 },
    { bits: '0001010', unsigned: 9, signed: 5 },
    { bits: '000000011111111', unsigned: 254, signed: -127 },
    { bits: `${'0'.repeat(24)}1${'0'.repeat(24)}`, unsigned: 2 ** 24 - 1, signed: 2 ** 23 },
  ])('$bits is $unsigned, or $signed with a sign', ({ bits, unsigned, signed }) => {
    const reader = new BitReader(toBytes(bits));
    expect(reader.unsigned(2 ** 25)).toBe(unsigned);
    expect(new BitReader(toBytes(bits)).signed(2 ** 24)).toBe(signed);
    expect(writeElements(reader.elements)).toEqual(toBytes(`${bits}1`));
  });

  it.each([
    { what: 'more than is allowed', read: (reader: BitReader) => reader.unsigned(2), bits: '00100' },
    { what: 'below the least', read: (reader: BitReader) => reader.signed(1), bits: '00101' },
    { what: 'the end of the bytes', read: (reader: BitReader) => reader.unsigned(1000), bits: '00000000' },
    {
      what: 'too many zeros',
      read: (reader: BitReader) => reader.unsigned(2 ** 31),
      bits: `${'0'.repeat(25)}1${'0'.repeat(25)}`,
    },
    { what: 'bits that are not there', read: (reader: BitReader) => reader.bits(9), bits: '11111111' },
  ])('ends the reading at $what', ({ read, bits }) => {
    expect(readIfCanonical(() => read(new BitReader(toBytes(bits))))).toBeUndefined();
  });

  it('tells whether anything stands before the stop bit', () => {
    const reader = new BitReader(toBytes('101 1 0000'));
    expect([reader.hasMore(), reader.bits(3), reader.hasMore()]).toEqual([true, 5, false]);
    expect(new BitReader(Uint8Array.of(0)).hasMore()).toBe(false);
    expect(new BitReader(Uint8Array.of(0b1011_0000, 0, 0)).hasMore()).toBe(true);
  });
});

describe('emulation prevention', () => {
  it.each([
    { raw: [0, 0, 1], unit: [0, 0, 3, 1] },
    { raw: [0, 0, 0, 0, 3, 9], unit: [0, 0, 3, 0, 0, 3, 3, 9] },
    { raw: [1, 0, 0, 4], unit: [1, 0, 0, 4] },
    { raw: [], unit: [] },
  ])('$raw stands in a unit as $unit', ({ raw, unit }) => {
    expect(addEmulationPrevention(Uint8Array.from(raw))).toEqual(unit);
    expect([...removeEmulationPrevention(Uint8Array.from(unit))]).toEqual(raw);
  });

  it.each([{ unit: [0, 0, 1] }, { unit: [0, 0, 0] }, { unit: [0, 0, 2, 5] }, { unit: [0, 0, 3, 4] }])(
    'no unit holds $unit',
    ({ unit }) => {
      expect(readIfCanonical(() => removeEmulationPrevention(Uint8Array.from(unit)))).toBeUndefined();
    },
  );

  it('reads no more than is asked for', () => {
    expect([...removeEmulationPrevention(Uint8Array.of(1, 2, 0, 0, 1), 2)]).toEqual([1, 2]);
    expect([...removeEmulationPrevention(Uint8Array.of(1, 2, 0, 0, 1), 4)]).toEqual([1, 2, 0, 0]);
  });
});
