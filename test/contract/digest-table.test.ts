import { describe, expect, it } from 'vitest';
import { DigestTable, digestHex, digestWords, readDigestDigits } from '../../src/contract/digest-table.ts';
import { inventRow } from '../support/rows.ts';

const HEX = Array.from({ length: 5_000 }, (_, index) => inventRow(index).src_sha256);

function readDigits(text: string) {
  const bytes = new TextEncoder().encode(text);
  const words = new Uint32Array(8);
  return readDigestDigits(new DataView(bytes.buffer), 0, words) ? words : undefined;
}

describe('digests as words', () => {
  it('reads the same from digits and from bytes', () => {
    for (const hex of HEX.slice(0, 100)) expect(readDigits(hex)).toEqual(digestWords(hex));
    expect([...digestWords(`${'00000001'.repeat(7)}ffffffff`)]).toEqual([1, 1, 1, 1, 1, 1, 1, 0xffff_ffff]);
  });

  it('writes the digits that it has read', () => {
    for (const hex of [...HEX.slice(0, 100), '0'.repeat(64), '0000000f'.repeat(8)]) {
      expect(digestHex(digestWords(hex))).toBe(hex);
    }
  });

  it.each(['G', 'A', 'g', ' ', '/', ':', '`', '"', '\0', '\u007f'])('refuses %j in any place', (wrong) => {
    const digest = HEX[0] ?? '';
    for (let at = 0; at < 64; at += 1) {
      expect(readDigits(digest.slice(0, at) + wrong + digest.slice(at + 1))).toBeUndefined();
    }
  });
});

describe('DigestTable', () => {
  it.each([{ expected: undefined }, { expected: 5_000 }, { expected: 1e12 }])(
    'numbers digests in their order when $expected are expected',
    ({ expected }) => {
      const table = new DigestTable(expected);
      expect(HEX.map((hex) => table.find(digestWords(hex))).every((number) => number === -1)).toBe(true);
      expect(HEX.map((hex) => table.add(digestWords(hex)))).toEqual([...HEX.keys()]);
      expect(HEX.map((hex) => table.add(digestWords(hex)))).toEqual([...HEX.keys()]);
      expect(HEX.map((hex) => table.find(digestWords(hex)))).toEqual([...HEX.keys()]);
      expect(table.size).toBe(HEX.length);
    },
  );

  it('finds digests in any order', () => {
    const table = new DigestTable();
    for (const hex of HEX) table.add(digestWords(hex));
    const numbers = [...HEX.keys()];
    for (const order of [numbers, numbers.toReversed(), numbers.toSorted((a, b) => (a % 7) - (b % 7))]) {
      expect(order.map((number) => table.find(digestWords(HEX[number] ?? '')))).toEqual(order);
    }
  });

  it('gives each digest back by its number, also after it has grown', () => {
    const table = new DigestTable();
    for (const hex of HEX) table.add(digestWords(hex));
    expect(HEX.map((_, number) => digestHex(table.at(number)))).toEqual(HEX);
  });

  it('tells digests apart that differ in any one bit', () => {
    const table = new DigestTable();
    table.add(new Uint32Array(8));
    for (let bit = 0; bit < 256; bit += 1) {
      const words = new Uint32Array(8);
      words[bit >>> 5] = 1 << (bit & 31);
      expect(table.find(words)).toBe(-1);
      expect(table.add(words)).toBe(bit + 1);
    }
  });
});
