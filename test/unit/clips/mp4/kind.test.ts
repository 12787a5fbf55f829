import { expect, it } from 'vitest';
import { ByteCursor } from '../../../../src/clips/mp4/cursor.ts';
import { type Movie, readMovie } from '../../../../src/clips/mp4/movie.ts';
import type { Usability } from '../../../../src/clips/mp4/parameter-sets.ts';
import { describeKind } from '../../../../src/clips/mp4/read-mp4.ts';
import { goldenClip } from '../../../parity/variants/clip-variant.ts';

const BRANDS = 'mp4 isom,isom,iso2,avc1,mp41';
const PLAIN = 'avc100.0 extended order2 limited uncoloured timed square';

it.each([
  { clip: 'h264-cfr', kind: `${BRANDS}; index-last; 15360/1000; edited; in-order; ${PLAIN}; silent` },
  { clip: 'h264-moov-first', kind: `${BRANDS}; index-first; 15360/1000; edited; in-order; ${PLAIN}; silent` },
  { clip: 'h264-start-delay', kind: `${BRANDS}; index-last; 15360/1000; delayed; in-order; ${PLAIN}; silent` },
  { clip: 'h264-audio-longer', kind: `${BRANDS}; index-last; 15360/1000; edited; in-order; ${PLAIN}; aac edited` },
  {
    clip: 'h264-bframes',
    kind: `${BRANDS}; index-last; 15360/1000; edited; reordered; ${PLAIN.replace('order2', 'order0')}; silent`,
  },
  {
    clip: 'h264-full-range',
    kind: `${BRANDS}; index-last; 15360/1000; edited; in-order; ${PLAIN.replace('limited', 'full-range')}; silent`,
  },
  {
    clip: 'sar-anamorphic',
    kind: `${BRANDS}; index-last; 15360/1000; edited; in-order; ${PLAIN.replace('square', 'stretched')}; silent`,
  },
])('the kind of $clip is "$kind"', ({ clip, kind }) => {
  expect(describeKind(readMovie(ByteCursor.over(goldenClip(clip))))).toBe(kind);
});

/** The plain clip's movie with another description of its pictures. */
function describeWith(change: {
  readonly hasAspect?: false;
  readonly hasExtension?: false;
  readonly usability?: Partial<Usability> | 'none';
}): string {
  const movie: Movie = readMovie(ByteCursor.over(goldenClip()));
  const { entry } = movie.video;
  const { sequence } = entry.configuration;
  const usual = sequence.usability;
  const usability = change.usability === 'none' || usual === undefined ? undefined : { ...usual, ...change.usability };
  const configuration = {
    ...entry.configuration,
    hasExtension: change.hasExtension ?? true,
    sequence: { ...sequence, usability },
  };
  const aspectRatio = change.hasAspect === false ? undefined : entry.aspectRatio;
  const video = { ...movie.video, edits: undefined, entry: { ...entry, aspectRatio, configuration } };
  return describeKind({ ...movie, video })
    .split('; ')
    .slice(3, 6)
    .join('; ');
}

it.each([
  { change: {}, kind: PLAIN },
  { change: { hasAspect: false }, kind: PLAIN.replace('square', 'no-aspect') },
  { change: { hasExtension: false }, kind: PLAIN.replace('extended', 'short') },
  { change: { usability: { hasTiming: false } }, kind: PLAIN.replace('timed', 'untimed') },
  {
    change: { usability: { colours: { primaries: 1, transfer: 1, matrix: 1 } } },
    kind: PLAIN.replace('uncoloured', 'coloured'),
  },
  {
    change: { usability: 'none' },
    kind: PLAIN.replace('limited uncoloured timed', 'bare uncoloured untimed'),
  },
] as const)('without edits and with $change the kind is "$kind"', ({ change, kind }) => {
  expect(describeWith(change)).toBe(`no-edits; in-order; ${kind}`);
});
