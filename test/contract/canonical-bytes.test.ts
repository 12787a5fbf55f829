import { describe, expect, it } from 'vitest';
import { SameFields } from '../../src/contract/canonical-bytes.ts';

const LONGEST = 512;

function viewOf(text: string): DataView {
  const bytes = Buffer.from(text, 'latin1');
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}

/** Text of so many different characters, none of which is its neighbour's. */
function fields(length: number): string {
  return Array.from({ length }, (_, index) => String.fromCharCode(0x21 + ((index * 7) % 90))).join('');
}

/** Keeps fields, which end before the last character, and looks for them in another text. */
function findKept(kept: string, text: string, at = 0): number {
  const same = new SameFields();
  same.keep(viewOf(`--${kept}--`), 2, 2 + kept.length - 1);
  return same.endAt(viewOf(`${text}${' '.repeat(LONGEST)}`), at);
}

describe('fields that stand as on an earlier line', () => {
  it.each([8, 9, 15, 16, 17, 31, LONGEST - 1, LONGEST])('are found with %i bytes, wherever they stand', (length) => {
    const kept = fields(length);
    expect(findKept(kept, kept)).toBe(length - 1);
    expect(findKept(kept, `abc${kept}`, 3)).toBe(3 + length - 1);
    expect(findKept(kept, `abc${kept}`, 2)).toBe(-1);
  });

  it.each([8, 16, 19])('are not found among %i bytes of which any one is another', (length) => {
    const kept = fields(length);
    for (let at = 0; at < length; at += 1) {
      expect(findKept(kept, `${kept.slice(0, at)} ${kept.slice(at + 1)}`), `byte ${at}`).toBe(-1);
    }
  });

  it.each([
    { what: 'too short to be worth a look', length: 7 },
    { what: 'longer than there is room for', length: LONGEST + 1 },
  ])('are not kept where they are $what', ({ length }) => {
    expect(findKept(fields(length), fields(length))).toBe(-1);
  });

  it('are not found before any were kept, nor once they are forgotten', () => {
    const same = new SameFields();
    const view = viewOf(fields(20));
    expect(same.endAt(view, 0)).toBe(-1);
    same.keep(view, 0, 15);
    expect(same.endAt(view, 0)).toBe(15);
    same.forget();
    expect(same.endAt(view, 0)).toBe(-1);
  });
});
