import { describe, expect, it } from 'vitest';
import { KONVID_1K } from '../../../src/corpora/konvid-1k.ts';
import { type PlannedLabel, PlannedLabels } from '../../../src/ingest/plan/planned-labels.ts';
import type { Shard } from '../../../src/ingest/shards/shard.ts';
import type { Label, RejectedLabel } from '../../../src/labels/label.ts';
import { LabelList } from '../../../src/labels/label-list.ts';
import type { LabelFile } from '../../../src/labels/read-labels.ts';

function label(line: number, given: Partial<Label> = {}): Label {
  const plain = { file: 'a.csv', name: `${line}.mp4`, flickrId: undefined, mos: 3.25, mosStdDev: 0, nRatings: 0 };
  return { ...plain, url: undefined, ...given, line };
}

const REJECTED: RejectedLabel = { file: 'a.csv', line: 9, field: 'mos', code: 'LABEL_MOS', reason: 'no score' };
const URL = 'https://example.org/5.mp4';

const PLANNED: readonly PlannedLabel[] = [
  { kind: 'matched', label: label(2), clip: { folder: '/a', name: '2.mp4', kind: 'file' } },
  { kind: 'matched', label: label(3, { name: 'x' }), clip: { folder: '/b', name: 'x.mp4', kind: 'other' } },
  {
    kind: 'matched',
    label: label(4, { name: undefined, flickrId: '77', mosStdDev: 0.5, nRatings: 64 }),
    clip: { folder: '/a', name: '77.mp4', kind: 'file' },
  },
  { kind: 'remote', label: label(5, { url: URL }), url: URL, clip: { folder: '/b', name: '5.mp4', kind: 'file' } },
  { kind: 'missing', label: label(6) },
  // Found by the way its accents are composed: the name says more than the label.
  { kind: 'matched', label: label(7, { name: 'e\u0301' }), clip: { folder: '/a', name: '\u00e9.mp4', kind: 'file' } },
  { kind: 'rejected', rejected: { ...REJECTED, line: 8, code: 'CLIP_AMBIGUOUS' } },
  { kind: 'rejected', rejected: REJECTED },
  { kind: 'matched', label: label(10), clip: { folder: '/b', name: '10.mp4', kind: 'file' } },
];

/** The label as its file has it: what the join rejects is a usable row there. */
function entryOf(planned: PlannedLabel): Label | RejectedLabel {
  if (planned.kind !== 'rejected') return planned.label;
  return planned.rejected.code === 'CLIP_AMBIGUOUS' ? label(planned.rejected.line) : planned.rejected;
}

function filesOf(entries: readonly (Label | RejectedLabel)[]): readonly LabelFile[] {
  const [first, second] = [new LabelList('a.csv'), new LabelList('a.csv')];
  for (const [index, entry] of entries.entries()) (index < 4 ? first : second).push(entry);
  return [first, second].map((list) => ({ entries: list }) as unknown as LabelFile);
}

function plan(limit?: number, shard?: Shard): PlannedLabels {
  const labels = new PlannedLabels(filesOf(PLANNED.map(entryOf)), {
    clipExtension: KONVID_1K.clipExtension,
    limit,
    shard,
  });
  for (const planned of PLANNED) labels.push(planned);
  return labels;
}

describe('LabelList', () => {
  it('gives back each row as it was, usable or not', () => {
    const entries = PLANNED.map(entryOf);
    const list = new LabelList('a.csv');
    for (const entry of entries) list.push(entry);
    expect([...list]).toEqual(entries);
    expect({ length: list.length, rejected: list.rejectedCount, urls: list.hasUrls }).toEqual({
      length: 9,
      rejected: 1,
      urls: true,
    });
  });
});

describe('PlannedLabels', () => {
  it.each([
    { limit: undefined, count: 1 },
    { limit: undefined, count: 2 },
    { limit: undefined, count: 4 },
    { limit: undefined, count: 20 },
    { limit: 5, count: 3 },
  ])('gives each label to one of $count shards, with limit $limit', ({ limit, count }) => {
    const shards = Array.from({ length: count }, (_, place) => plan(limit, { index: place + 1, count }));
    expect(shards.flatMap((labels) => [...labels])).toEqual(PLANNED.slice(0, limit));
    let before = 0;
    for (const labels of shards) {
      expect({ before: labels.before, length: labels.length, inAll: labels.inAll }).toEqual({
        before,
        length: [...labels].length,
        inAll: PLANNED.length,
      });
      for (const kind of ['matched', 'missing', 'remote', 'rejected'] as const) {
        expect(labels.count(kind)).toBe([...labels].filter((planned) => planned.kind === kind).length);
      }
      before += labels.length;
    }
  });

  it('gives back each label as it was planned, in the order of the files', () => {
    expect([...plan()]).toEqual(PLANNED);
  });

  it('takes no more than the limit, and counts those alone', () => {
    const labels = plan(5);
    expect([...labels]).toEqual(PLANNED.slice(0, 5));
    expect({ length: labels.length, inAll: labels.inAll }).toEqual({ length: 5, inAll: 9 });
    expect({ matched: labels.count('matched'), rejected: labels.count('rejected') }).toEqual({
      matched: 3,
      rejected: 0,
    });
  });

  it('counts each kind', () => {
    const kinds = ['matched', 'remote', 'missing', 'rejected', 'download-failed'] as const;
    expect(kinds.map((kind) => plan().count(kind))).toEqual([5, 1, 1, 2, 0]);
  });
});
