import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRejected, type Label, type RejectedLabel } from '../../../src/labels/label.ts';
import { LabelList } from '../../../src/labels/label-list.ts';

const FILE = 'labels.csv';
const LINE = fc.integer({ min: 1, max: 2 ** 32 - 1 });
const TEXT = fc.option(fc.constantFrom('', 'a.mp4', 'größe', '9900000001'), { nil: undefined });

const LABEL: fc.Arbitrary<Label> = fc.record({
  file: fc.constant(FILE),
  line: LINE,
  name: TEXT,
  flickrId: TEXT,
  mos: fc.double({ min: 1, max: 100, noNaN: true }),
  mosStdDev: fc.double({ min: 0, max: 100, noNaN: true }),
  nRatings: fc.nat(),
  url: TEXT,
});
const REJECTED: fc.Arbitrary<RejectedLabel> = fc.record({
  file: fc.constant(FILE),
  line: LINE,
  field: fc.constantFrom('mos' as const, null),
  code: fc.constant('LABEL_MOS'),
  reason: fc.string(),
});
const ENTRIES = fc.array(fc.oneof({ weight: 3, arbitrary: LABEL }, REJECTED));

function listOf(entries: readonly (Label | RejectedLabel)[], options?: { needsIds: boolean }): LabelList {
  const list = new LabelList(FILE, options);
  for (const entry of entries) list.push(entry);
  return list;
}

describe('LabelList', () => {
  it('gives back the rows that it was given, and counts them', () => {
    fc.assert(
      fc.property(ENTRIES, (entries) => {
        const list = listOf(entries);
        expect([...list]).toEqual(entries);
        expect(list.length).toBe(entries.length);
        expect(list.rejectedCount).toBe(entries.filter(isRejected).length);
        expect(list.hasUrls).toBe(entries.some((entry) => !isRejected(entry) && entry.url !== undefined));
      }),
    );
  });

  it('leaves out ids of rows with a name where they are not needed, and nothing else', () => {
    fc.assert(
      fc.property(ENTRIES, (entries) => {
        const kept = entries.map((entry) =>
          isRejected(entry) || entry.name === undefined ? entry : { ...entry, flickrId: undefined },
        );
        expect([...listOf(entries, { needsIds: false })]).toEqual(kept);
      }),
    );
  });
});
