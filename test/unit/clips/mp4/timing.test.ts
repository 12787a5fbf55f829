import { describe, expect, it } from 'vitest';
import { ByteCursor, readIfCanonical } from '../../../../src/clips/mp4/cursor.ts';
import { demandDuration, readEditList, readMediaHeader } from '../../../../src/clips/mp4/headers.ts';
import { computeDurationS, computeFrameRate } from '../../../../src/clips/mp4/timing.ts';
import type { VideoTrack } from '../../../../src/clips/mp4/track.ts';
import { tableContent } from '../../../parity/edit-clip.ts';
import { formatTree, leaf } from '../../../parity/mp4-tree.ts';

interface Times {
  readonly unitsPerS: number;
  readonly units: number;
  readonly sampleUnits?: number;
  readonly sampleCount?: number;
  readonly edits?: { readonly emptyUnits?: number; readonly shownUnits: number };
}

/** A track of which only the times are told. */
function makeTrack({ unitsPerS, units, sampleUnits = units, sampleCount = 1, edits }: Times): VideoTrack {
  const times = {
    duration: { units, unitsPerS },
    sampleUnits,
    sampleCount,
    edits: edits === undefined ? undefined : { emptyUnits: 0, mediaTime: 0, ...edits },
  };
  return times as Partial<VideoTrack> as VideoTrack;
}

const MOVIE_UNITS_PER_S = 1000;

describe('the length', () => {
  it.each<Times & { readonly what: string; readonly s: number }>([
    { what: "the media's without an edit list", unitsPerS: 30_000, units: 240_240, s: 8.008 },
    {
      what: "the media's where the edit list is rounded up",
      unitsPerS: 30_000,
      units: 45_045,
      edits: { shownUnits: 1502 },
      s: 1.5015,
    },
    {
      what: "the edit list's where it ends earlier",
      unitsPerS: 30_000,
      units: 45_045,
      edits: { shownUnits: 1501 },
      s: 1.501,
    },
    { what: "the samples' where they end earlier", unitsPerS: 30_000, units: 90_090, sampleUnits: 89_000, s: 2.966667 },
    {
      what: 'that of all edits, the empty one too',
      unitsPerS: 15_360,
      units: 7680,
      edits: { emptyUnits: 250, shownUnits: 200 },
      s: 0.45,
    },
    { what: 'printed with six decimals', unitsPerS: 2997, units: 24_000, s: 8.008008 },
  ])('is $what', ({ s, ...times }) => {
    expect(computeDurationS(makeTrack(times), MOVIE_UNITS_PER_S)).toBe(s);
  });

  it('is left to ffprobe where it is none', () => {
    const track = makeTrack({ unitsPerS: 1, units: 1, edits: { shownUnits: 1 } });
    expect(readIfCanonical(() => computeDurationS(track, MOVIE_UNITS_PER_S))).toBeUndefined();
  });

  it('is left to ffprobe where it lies in the middle between two printed ones', () => {
    const track = makeTrack({ unitsPerS: 128, units: 129 });
    expect(readIfCanonical(() => computeDurationS(track, MOVIE_UNITS_PER_S))).toBeUndefined();
  });
});

describe('the frame rate', () => {
  it.each<Times & { readonly rate: number }>([
    { unitsPerS: 30_000, units: 240_240, sampleCount: 240, rate: 30_000 / 1001 },
    { unitsPerS: 12_800, units: 102_400, sampleCount: 200, rate: 25 },
    { unitsPerS: 2997, units: 24_000, sampleCount: 240, rate: 29.97 },
    { unitsPerS: 15_360, units: 12_800, sampleUnits: 9216, sampleCount: 10, rate: 50 / 3 },
  ])('is samples by their durations: $rate', ({ rate, ...times }) => {
    expect(computeFrameRate(makeTrack(times))).toBe(rate);
  });

  it('is left to ffprobe where the ratio is one that FFmpeg rounds', () => {
    const track = makeTrack({ unitsPerS: 9_999_991, units: 2_147_483_629, sampleCount: 997 });
    expect(readIfCanonical(() => computeFrameRate(track))).toBeUndefined();
  });

  it.each<Times & { readonly isRead: boolean }>([
    { unitsPerS: 0x7fff_ffff, units: 1, isRead: true },
    { unitsPerS: 0x8000_0000, units: 1, isRead: false },
    { unitsPerS: 1, units: 0x7fff_ffff, isRead: true },
    { unitsPerS: 1, units: 0x8000_0000, isRead: false },
  ])('keeps its terms within 31 bits: $unitsPerS by $units', ({ isRead, ...times }) => {
    const rate = readIfCanonical(() => computeFrameRate(makeTrack(times)));
    expect(rate).toBe(isRead ? times.unitsPerS / times.units : undefined);
  });
});

describe('an edit', () => {
  const read = (units: number, mediaTime: number) => {
    const entry = tableContent([[units, mediaTime, 0x1_0000]]);
    const edits = { ...leaf('edts'), children: [leaf('elst', entry)] };
    return readIfCanonical(() => readEditList(ByteCursor.over(formatTree([edits]))));
  };

  it('shows something of the media', () => {
    expect(read(1, 0)).toEqual({ emptyUnits: 0, shownUnits: 1, mediaTime: 0 });
    expect([read(0, 0), read(1, -1)]).toEqual([undefined, undefined]);
  });
});

describe('the header of the media', () => {
  const read = (unitsPerS: number) => {
    const content = tableContent([[0, unitsPerS, 512, 0]]);
    return readIfCanonical(() => readMediaHeader(ByteCursor.over(formatTree([leaf('mdhd', content)]))));
  };

  it('has a duration', () => {
    expect([read(15_360), read(0)]).toEqual([{ units: 512, unitsPerS: 15_360 }, undefined]);
  });
});

describe('a duration', () => {
  it.each([
    { units: 1, unitsPerS: 1 },
    { units: 0x7fff_ffff, unitsPerS: 10_000_000 },
  ])('of $units units, $unitsPerS a second, is one', (duration) => {
    expect(readIfCanonical(() => demandDuration(duration) ?? 'one')).toBe('one');
  });

  it.each([
    { units: 0, unitsPerS: 1 },
    { units: 0x8000_0000, unitsPerS: 1 },
    { units: 1, unitsPerS: 0 },
    { units: 1, unitsPerS: 10_000_001 },
  ])('of $units units, $unitsPerS a second, is left to ffprobe', (duration) => {
    expect(readIfCanonical(() => demandDuration(duration) ?? 'one')).toBeUndefined();
  });
});
