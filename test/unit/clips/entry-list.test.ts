import fc from 'fast-check';
import { expect, it } from 'vitest';
import { EntryList, type ListedEntry } from '../../../src/clips/entry-list.ts';

const ENDING = '.mp4';

/** Some end so, some nearly; some are too short to, or end so only as bytes of another letter. */
const name = fc
  .tuple(fc.string({ unit: 'grapheme', maxLength: 6 }), fc.constantFrom(ENDING, '.MP4', '.mp', 'mp4', '', '.mp４'))
  .map((parts) => parts.join(''));
const entries = fc.uniqueArray(
  fc.record({ name, kind: fc.constantFrom<ListedEntry['kind']>('file', 'folder', 'other') }),
  {
    selector: (entry) => entry.name,
  },
);

it('tells by their bytes which names end so, as the names themselves do', () => {
  fc.assert(
    fc.property(entries, (given) => {
      const list = new EntryList(given);
      const endsSo = (entry: ListedEntry) => entry.name.endsWith(ENDING);
      expect([...list]).toEqual(given);
      expect([...list.without(ENDING)]).toEqual(given.filter((entry) => !endsSo(entry)));
      expect(list.countFiles(ENDING)).toBe(given.filter((entry) => endsSo(entry) && entry.kind !== 'folder').length);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is all of ASCII
      expect(list.isAscii).toBe(given.every((entry) => /^[\u0000-\u007f]*$/.test(entry.name)));
    }),
    { numRuns: 1_000, seed: 3 },
  );
});
