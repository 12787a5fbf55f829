import {
  boxOf,
  type ClipEditor,
  editsOf,
  setEdits,
  setMedia,
  setMovieUnitsPerS,
  settleLengths,
  tableContent,
  unitsPerSOf,
} from '../edit-clip.ts';
import { leaf } from '../mp4-tree.ts';
import type { ClipVariant } from './clip-variant.ts';
import { audioOf, changeLastEdit, extend } from './edit-samples.ts';

const AUDIO = 'h264-audio-longer';
const DELAYED = 'h264-start-delay';
const REORDERED = 'h264-bframes';

/** Fields by their place in the contents of `mvhd`, `tkhd` and `mdhd`. */
const MVHD_UNITS = 16;
const TKHD_UNITS = 20;
const MDHD_UNITS = 16;

/** Adds to a number of four bytes. */
function add(content: Buffer, at: number, difference: number): void {
  content.writeUInt32BE(content.readUInt32BE(at) + difference, at);
}

/** The media's length, and all that follows from it; the samples' durations stay. */
function lengthenMedia(clip: ClipEditor, units: number): void {
  const { video } = clip;
  const old = boxOf(video, 'mdia/mdhd').content.readUInt32BE(MDHD_UNITS);
  setMedia(video, { units: old + units, unitsPerS: unitsPerSOf(video) });
  settleLengths(clip, Math.ceil);
}

/** Of the video track's header, whose length is the movie's, too. */
function addToHeader({ movieHeader, video }: ClipEditor, units: number): void {
  add(boxOf(video, 'tkhd').content, TKHD_UNITS, units);
  add(movieHeader, MVHD_UNITS, units);
}

/** The one edit and what depends on it. */
function addToEdit(clip: ClipEditor, units: number): void {
  const shown = editsOf(clip.video).at(-1)?.units ?? 0;
  changeLastEdit(clip.video, { units: shown + units });
  addToHeader(clip, units);
}

function withoutEdits(clip: ClipEditor): void {
  setEdits(clip.video, []);
  settleLengths(clip, Math.ceil);
}

/** Puts an entry in front that has this length and media time. */
function prependEdit(clip: ClipEditor, units: number, mediaTime: number): void {
  setEdits(clip.video, [{ units, mediaTime }, ...editsOf(clip.video)]);
  addToHeader(clip, units);
}

function rescaleMovie(clip: ClipEditor, unitsPerS: number): void {
  setMovieUnitsPerS(clip, unitsPerS);
  settleLengths(clip, Math.ceil);
}

/** Variants of edits and lengths. The plain clip lasts 0.5 s: 15 samples of 512, 15360 units a second. */
export const LENGTH_VARIANTS: readonly ClipVariant[] = [
  { what: 'no edit list', edit: withoutEdits, answer: 'same' },
  {
    what: 'an edit list without entries',
    edit: ({ video }) => {
      boxOf(video, 'edts/elst').content = Buffer.alloc(8);
    },
    answer: 'none',
  },
  {
    what: 'a box behind the edit list',
    edit: ({ video }) => boxOf(video, 'edts').children?.push(leaf('free')),
    answer: 'none',
  },
  {
    what: 'bytes behind the only edit',
    edit: ({ video }) => extend(boxOf(video, 'edts/elst'), 12),
    answer: 'none',
  },
  { what: 'an empty edit in front', edit: (clip) => prependEdit(clip, 250, -1), answer: 'same' },
  { what: 'an empty edit in front that lasts no time', edit: (clip) => prependEdit(clip, 0, -1), answer: 'none' },
  { what: 'two edits that show the media', edit: (clip) => prependEdit(clip, 250, 0), answer: 'none' },
  {
    what: 'three edits',
    edit: (clip) => {
      prependEdit(clip, 250, -1);
      prependEdit(clip, 250, -1);
    },
    answer: 'none',
  },
  {
    what: 'an edit that only shows nothing',
    edit: ({ video }) => changeLastEdit(video, { mediaTime: -1 }),
    answer: 'none',
  },
  {
    what: 'an empty edit at another speed',
    of: DELAYED,
    edit: ({ video }) => boxOf(video, 'edts/elst').content.writeUInt32BE(0x2_0000, 16),
    answer: 'none',
  },
  {
    what: 'an edit that begins later than the first picture',
    edit: ({ video }) => changeLastEdit(video, { mediaTime: 1 }),
    answer: 'same',
  },
  {
    what: 'an edit that begins behind the second picture at which decoding can begin',
    edit: ({ video }) => {
      boxOf(video, 'mdia/minf/stbl/stss').content = tableContent([[1], [2]]);
      changeLastEdit(video, { mediaTime: 513 });
    },
    answer: 'none',
  },
  {
    what: 'an edit that begins before the first picture',
    of: REORDERED,
    edit: ({ video }) => changeLastEdit(video, { mediaTime: 1023 }),
    answer: 'none',
  },
  { what: 'a header that is longer by one than its edit', edit: (clip) => addToHeader(clip, 1), answer: 'same' },
  { what: 'a header that is longer by two than its edit', edit: (clip) => addToHeader(clip, 2), answer: 'none' },
  {
    what: 'a header that is longer by one than its two edits',
    of: DELAYED,
    edit: (clip) => addToHeader(clip, 1),
    answer: 'same',
  },
  {
    what: 'a header that is longer by two than its two edits',
    of: DELAYED,
    edit: (clip) => addToHeader(clip, 2),
    answer: 'none',
  },
  {
    what: 'a header that is shorter by two than its two edits',
    of: DELAYED,
    edit: (clip) => addToHeader(clip, -2),
    answer: 'none',
  },
  { what: 'an edit that is longer than the media by a unit', edit: (clip) => addToEdit(clip, 1), answer: 'same' },
  { what: 'an edit that is longer than the media by two units', edit: (clip) => addToEdit(clip, 2), answer: 'none' },
  {
    what: 'an edit that is shorter than the media by a unit',
    edit: (clip) => addToEdit(clip, -1),
    answer: { duration_s: 0.499023 },
  },
  { what: 'an edit that is shorter than the media by two units', edit: (clip) => addToEdit(clip, -2), answer: 'none' },
  {
    what: 'no edit list, and a header that is longer by two units',
    edit: (clip) => {
      withoutEdits(clip);
      addToHeader(clip, 2);
    },
    answer: 'none',
  },
  {
    what: 'audio that begins behind its end',
    of: AUDIO,
    edit: (clip) => {
      const audio = audioOf(clip);
      const units = boxOf(audio, 'mdia/mdhd').content.readUInt32BE(MDHD_UNITS);
      changeLastEdit(audio, { mediaTime: units, units: 1 });
      boxOf(audio, 'tkhd').content.writeUInt32BE(1, TKHD_UNITS);
      clip.movieHeader.writeUInt32BE(500, MVHD_UNITS);
    },
    answer: 'none',
  },
  {
    what: 'audio that is not shown from its beginning, at full length',
    of: AUDIO,
    edit: (clip) => changeLastEdit(audioOf(clip), { mediaTime: 0 }),
    answer: 'none',
  },
  {
    what: 'media that is as much as a second longer than its samples',
    edit: (clip) => lengthenMedia(clip, 15360),
    answer: 'same',
  },
  {
    what: 'media that is more than a second longer than its samples',
    edit: (clip) => lengthenMedia(clip, 15361),
    answer: 'none',
  },
  {
    what: 'media that is shorter than its samples',
    edit: (clip) => lengthenMedia(clip, -1),
    answer: { duration_s: 0.499935 },
  },
  { what: 'half as many units a second in the movie', edit: (clip) => rescaleMovie(clip, 500), answer: 'same' },
  { what: 'ten million units a second in the movie', edit: (clip) => rescaleMovie(clip, 10_000_000), answer: 'same' },
  { what: 'more units a second in the movie', edit: (clip) => rescaleMovie(clip, 10_000_001), answer: 'none' },
];
