import { describe, expect, it } from 'vitest';
import { digestWords } from '../../src/contract/digest-table.ts';
import { DigestPrefixes, RepeatFinder } from '../../src/validate/repeats.ts';

const digest = (beginning: string, end = '0') => digestWords(beginning.padEnd(63, '0') + end);

function mayRepeat(digests: readonly Uint32Array[]): boolean {
  const prefixes = new DigestPrefixes(0);
  for (const one of digests) prefixes.add(one);
  return prefixes.mayRepeat();
}

describe('the first bits of digests', () => {
  it('tell that none stands twice, however many come', () => {
    const many = Array.from({ length: 5_000 }, (_, number) => digest((number * 7_919).toString(16).padStart(13, '0')));
    expect(mayRepeat(many)).toBe(false);
    expect(mayRepeat([...many, digest('0'.repeat(13))])).toBe(true);
  });

  it.each([
    ['the 52nd bit', '0000000000001', false],
    ['the 53rd bit', '00000000000008', true],
  ])('differ where %s does, and not behind it', (_, beginning, alike) => {
    expect(mayRepeat([digest('0'), digest(beginning)])).toBe(alike);
  });
});

it('finds the line on which a clip stood first, and none for one that only looks like it', () => {
  const finder = new RepeatFinder(0);
  const lines = [digest('ab'), digest('ab', '1'), digest('ab')].map((one, index) => finder.add(one, index + 1));
  expect(lines).toEqual([undefined, undefined, 1]);
});
