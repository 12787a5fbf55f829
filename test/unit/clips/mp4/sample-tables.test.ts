import { describe, expect, it } from 'vitest';
import { ByteCursor, readIfCanonical } from '../../../../src/clips/mp4/cursor.ts';
import {
  decodingTime,
  readDurations,
  readOffsets,
  readPlaces,
  readSecondSyncSample,
} from '../../../../src/clips/mp4/sample-tables.ts';
import { tableContent } from '../../../parity/edit-clip.ts';
import { formatTree, leaf } from '../../../parity/mp4-tree.ts';

/** The numbers of each entry, such as `3 512, 2 500`. */
type Entries = string;

const MAX_SAMPLES = 1_000_000;
const MAX_UNITS = 0x7fff_ffff;
const MAX_OFFSET_UNITS = 0x0fff_ffff;

/** Reads tables that lie one behind another. */
function readTables<Answer>(
  tables: readonly (readonly [type: string, content: Buffer])[],
  read: (tables: ByteCursor) => Answer,
): Answer | undefined {
  const bytes = formatTree(tables.map(([type, content]) => leaf(type, content)));
  return readIfCanonical(() => read(ByteCursor.over(bytes)));
}

function readTable<Answer>(type: string, entries: Entries, read: (tables: ByteCursor) => Answer): Answer | undefined {
  return readTables([[type, tableOf(entries)]], read);
}

function tableOf(entries: Entries): Buffer {
  const rows = entries.split(', ').map((row) => row.split(' ').map(Number));
  return tableContent(entries === '' ? [] : rows);
}

/** A table that says to have another number of entries than it has, or another version. */
function disturbed(content: Buffer, at: number, value: number): Buffer {
  content.writeUInt32BE(value, at);
  return content;
}

describe('durations of samples (stts)', () => {
  it.each<{ entries: Entries; count: number; totalUnits: number }>([
    { entries: '1 1', count: 1, totalUnits: 1 },
    { entries: '3 512, 2 500', count: 5, totalUnits: 2536 },
    { entries: `${MAX_SAMPLES} 1`, count: MAX_SAMPLES, totalUnits: MAX_SAMPLES },
    { entries: `1 ${MAX_UNITS}`, count: 1, totalUnits: MAX_UNITS },
  ])('$entries', ({ entries, count, totalUnits }) => {
    expect(readTable('stts', entries, readDurations)).toMatchObject({ count, totalUnits });
  });

  it.each<{ what: string; entries: Entries }>([
    { what: 'none', entries: '' },
    { what: 'one of no sample', entries: '0 512, 1 512' },
    { what: 'one that lasts no time', entries: '1 0, 1 512' },
    { what: 'more samples than any clip has', entries: `${MAX_SAMPLES} 1, 1 1` },
    { what: 'a sum that 31 bits do not hold', entries: `1 ${MAX_UNITS}, 1 1` },
  ])('$what: left to ffprobe', ({ entries }) => {
    expect(readTable('stts', entries, readDurations)).toBeUndefined();
  });

  it.each([
    { what: 'fewer entries than it says', content: disturbed(tableOf('1 512'), 4, 2) },
    { what: 'more entries than it says', content: disturbed(tableOf('1 512, 1 512'), 4, 1) },
    { what: 'another version', content: disturbed(tableOf('1 512'), 0, 0x0100_0000) },
  ])('$what: left to ffprobe', ({ content }) => {
    expect(readTables([['stts', content]], readDurations)).toBeUndefined();
  });
});

describe('samples at which decoding can begin (stss)', () => {
  const read = (entries: Entries, sampleCount: number) =>
    readTable('stss', entries, (tables) => readSecondSyncSample(tables, sampleCount) ?? 'no second');

  it('are those of the table, or all where there is none', () => {
    expect([read('1, 3, 5', 5), read('1', 5)]).toEqual([3, 'no second']);
    expect(readTables([], (tables) => readSecondSyncSample(tables, 5))).toBe(2);
    expect(readTables([], (tables) => readSecondSyncSample(tables, 1) ?? 'no second')).toBe('no second');
    expect(readTable('ctts', '5 0', (tables) => readSecondSyncSample(tables, 5))).toBe(2);
  });

  it('are decoded when all samples before have lasted', () => {
    expect(
      [1, 2, 4, 5].map((number) =>
        readTable('stts', '3 512, 2 500', (tables) => decodingTime(readDurations(tables), number)),
      ),
    ).toEqual([0, 512, 1536, 2036]);
  });

  it.each<{ what: string; entries: Entries }>([
    { what: 'none', entries: '' },
    { what: 'not the first', entries: '2' },
    { what: 'one twice', entries: '1, 3, 3' },
    { what: 'not in their order', entries: '1, 4, 3' },
    { what: 'one behind the last', entries: '1, 6' },
  ])('$what: left to ffprobe', ({ entries }) => {
    expect(read(entries, 5)).toBeUndefined();
  });

  it('another version is left to ffprobe', () => {
    const content = disturbed(tableOf('1'), 0, 1);
    expect(readTables([['stss', content]], (tables) => readSecondSyncSample(tables, 5) ?? 'no second')).toBeUndefined();
  });
});

describe('how much later samples are shown (ctts)', () => {
  const read = (entries: Entries, sampleCount: number) =>
    readTable('ctts', entries, (tables) => readOffsets(tables, sampleCount) ?? 'at once');

  it("tells the first sample's", () => {
    expect(read('1 1024, 4 512', 5)).toEqual({ first: 1024 });
    expect(read(`5 ${MAX_OFFSET_UNITS}`, 5)).toEqual({ first: MAX_OFFSET_UNITS });
    expect(readTables([], (tables) => readOffsets(tables, 5) ?? 'at once')).toBe('at once');
  });

  it.each<{ what: string; entries: Entries }>([
    { what: 'none', entries: '' },
    { what: 'one of no sample', entries: '0 1024, 5 512' },
    { what: 'one that is later than any clip is long', entries: `5 ${MAX_OFFSET_UNITS + 1}` },
    { what: 'one that is earlier', entries: '1 0, 4 -512' },
    { what: 'too few samples', entries: '4 512' },
    { what: 'too many samples', entries: '6 512' },
  ])('$what: left to ffprobe', ({ entries }) => {
    expect(read(entries, 5)).toBeUndefined();
  });

  it('another version is left to ffprobe', () => {
    const content = disturbed(tableOf('5 0'), 0, 0x0100_0000);
    expect(readTables([['ctts', content]], (tables) => readOffsets(tables, 5) ?? 'at once')).toBeUndefined();
  });
});

describe('where samples lie (stsc, stsz, stco)', () => {
  interface Places {
    readonly runs: Entries;
    readonly sizes: readonly number[];
    readonly chunks: readonly number[];
    readonly sameSize?: number;
  }

  const read = ({ runs, sizes, chunks, sameSize = 0 }: Places, sampleCount = sizes.length) => {
    const stsz = Buffer.concat([Buffer.alloc(4), tableContent(sizes.map((size) => [size]))]);
    return readTables(
      [
        ['stsc', tableOf(runs)],
        ['stsz', disturbed(stsz, 4, sameSize)],
        ['stco', tableContent(chunks.map((offset) => [offset]))],
      ],
      (tables) => readPlaces(tables, sampleCount),
    );
  };

  it('is told of each sample', () => {
    const places = read({
      runs: '1 2 1, 2 1 1, 4 3 1',
      sizes: [10, 20, 30, 40, 50, 60, 70],
      chunks: [1000, 2000, 500, 3000],
    });
    expect(places).toEqual({
      chunks: [
        { offset: 1000, sizeBytes: 30 },
        { offset: 2000, sizeBytes: 30 },
        { offset: 500, sizeBytes: 40 },
        { offset: 3000, sizeBytes: 180 },
      ],
      offsets: Float64Array.of(1000, 1010, 2000, 500, 3000, 3050, 3110),
      sizes: Uint32Array.of(10, 20, 30, 40, 50, 60, 70),
    });
    expect(read({ runs: '1 1 1', sizes: [MAX_UNITS], chunks: [48] })?.sizes).toEqual(Uint32Array.of(MAX_UNITS));
  });

  it.each<{ what: string; places: Places; sampleCount?: number }>([
    { what: 'no runs', places: { runs: '', sizes: [10], chunks: [48] } },
    { what: 'runs that begin with the second chunk', places: { runs: '2 1 1', sizes: [10, 20], chunks: [48, 58] } },
    { what: 'runs of the same chunk', places: { runs: '1 1 1, 1 1 1', sizes: [10], chunks: [48] } },
    {
      what: 'runs that are not in their order',
      places: {
        runs: '1 1 1, 3 1 1, 2 1 1',
        sizes: [10, 20, 30],
        chunks: [48, 58, 78],
      },
    },
    {
      what: 'a run that begins behind the last chunk',
      places: {
        runs: '1 1 1, 3 1 1',
        sizes: [10, 20],
        chunks: [48, 58],
      },
    },
    { what: 'another description', places: { runs: '1 1 2', sizes: [10], chunks: [48] } },
    { what: 'chunks without samples', places: { runs: '1 0 1, 2 1 1', sizes: [10], chunks: [48, 48] } },
    {
      what: 'chunks of more samples than any clip has',
      places: { runs: `1 ${MAX_SAMPLES + 1} 1`, sizes: [10], chunks: [48] },
    },
    { what: 'a chunk of more samples than there are', places: { runs: '1 2 1', sizes: [10], chunks: [48] } },
    { what: 'samples that are in no chunk', places: { runs: '1 1 1', sizes: [10, 20], chunks: [48] } },
    { what: 'no chunks', places: { runs: '1 1 1', sizes: [10], chunks: [] } },
    { what: 'sizes of fewer samples', places: { runs: '1 1 1', sizes: [10], chunks: [48] }, sampleCount: 2 },
    { what: 'an empty sample', places: { runs: '1 2 1', sizes: [10, 0], chunks: [48] } },
    {
      what: 'a sample whose size 31 bits do not hold',
      places: { runs: '1 1 1', sizes: [MAX_UNITS + 1], chunks: [48] },
    },
    { what: 'one size for all', places: { runs: '1 1 1', sizes: [10], chunks: [48], sameSize: 10 } },
  ])('$what: left to ffprobe', ({ places, sampleCount }) => {
    expect(read(places, sampleCount)).toBeUndefined();
  });
});
