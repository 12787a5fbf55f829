import { describe, expect, it } from 'vitest';
import { readIfCanonical } from '../../../../src/clips/mp4/canonical.ts';
import { demandDuration } from '../../../../src/clips/mp4/movie-header.ts';
import { computeDurationS, computeFrameRate } from '../../../../src/clips/mp4/timing.ts';
import type { VideoTrack } from '../../../../src/clips/mp4/track.ts';

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
