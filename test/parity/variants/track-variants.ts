import {
  boxOf,
  type ClipEditor,
  editsOf,
  setEdits,
  setMedia,
  setMovieUnitsPerS,
  settleLengths,
  unitsPerSOf,
} from '../edit-clip.ts';
import { leaf, type TreeBox } from '../mp4-tree.ts';
import type { ClipVariant } from './clip-variant.ts';
import { changeLastEdit, childrenOf, doubleTrack } from './edit-samples.ts';

const AUDIO = 'h264-audio-longer';
const DELAYED = 'h264-start-delay';
const REORDERED = 'h264-bframes';

/** Fields by their place in the contents of `tkhd`, `mdhd` and `hdlr`. */
const TKHD_UNITS = 20;
const TKHD_WIDTH = 76;
const TKHD_HEIGHT = 80;
const MDHD_UNITS = 16;
const MDHD_LANGUAGE = 20;
const HDLR_KIND = 8;
const HDLR_NAME = 24;

/** Adds to a number of four bytes. */
function add(content: Buffer, at: number, difference: number): void {
  content.writeUInt32BE(content.readUInt32BE(at) + difference, at);
}

function setName({ video }: ClipEditor, name: string): void {
  const handler = boxOf(video, 'mdia/hdlr');
  handler.content = Buffer.concat([handler.content.subarray(0, HDLR_NAME), Buffer.from(name)]);
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
  add(movieHeader, 16, units);
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

function audioOf({ tracks }: ClipEditor): TreeBox {
  const track = tracks[1];
  if (track === undefined) throw new Error('no audio track');
  return track;
}

/** Variants of a track's headers, edits and lengths. The plain clip lasts 0.5 s: 15 samples of 512, 15360 units a second. */
export const TRACK_VARIANTS: readonly ClipVariant[] = [
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
    edit: ({ video }) => {
      const box = boxOf(video, 'edts/elst');
      box.content = Buffer.concat([box.content, Buffer.alloc(12)]);
    },
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
    answer: 'none',
  },
  {
    what: 'an edit that begins before the first picture',
    of: REORDERED,
    edit: ({ video }) => changeLastEdit(video, { mediaTime: 1023 }),
    answer: 'none',
  },
  { what: 'a header that is longer than its edit', edit: (clip) => addToHeader(clip, 1), answer: 'none' },
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
      clip.movieHeader.writeUInt32BE(500, 16);
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
  { what: 'media that is shorter than its samples', edit: (clip) => lengthenMedia(clip, -1), answer: 'none' },
  {
    what: 'half as many units a second in the movie',
    edit: (clip) => {
      setMovieUnitsPerS(clip, 500);
      settleLengths(clip, Math.ceil);
    },
    answer: 'same',
  },
  {
    what: 'no letters as its language',
    edit: ({ video }) => boxOf(video, 'mdia/mdhd').content.writeUInt16BE(0x7fff, MDHD_LANGUAGE),
    answer: 'same',
  },
  {
    what: 'a Macintosh language',
    edit: ({ video }) => boxOf(video, 'mdia/mdhd').content.writeUInt16BE(0x8000, MDHD_LANGUAGE),
    answer: 'none',
  },
  { what: 'a handler without name', edit: (clip) => setName(clip, '\0'), answer: 'same' },
  { what: 'a handler whose name has no end', edit: (clip) => setName(clip, 'Video'), answer: 'none' },
  { what: 'a handler whose name ends early', edit: (clip) => setName(clip, 'Vid\0eo\0'), answer: 'none' },
  { what: 'a handler that ends before its name', edit: (clip) => setName(clip, ''), answer: 'none' },
  { what: "a handler's name of 256 bytes", edit: (clip) => setName(clip, `${'x'.repeat(255)}\0`), answer: 'same' },
  { what: "a handler's name of 257 bytes", edit: (clip) => setName(clip, `${'x'.repeat(256)}\0`), answer: 'none' },
  {
    what: 'a track of subtitles',
    edit: (clip) => {
      doubleTrack(clip, 0);
      const [, other] = childrenOf(clip.boxes, 'moov').filter(({ type }) => type === 'trak');
      if (other !== undefined) boxOf(other, 'mdia/hdlr').content.write('text', HDLR_KIND, 'latin1');
    },
    answer: 'none',
  },
  {
    what: 'a second place of its media',
    edit: ({ video }) => boxOf(video, 'mdia/minf/dinf/dref').children?.push(leaf('url ', Buffer.of(0, 0, 0, 1))),
    answer: 'none',
  },
  {
    what: 'a box behind the places of its media',
    edit: ({ video }) => boxOf(video, 'mdia/minf/dinf').children?.push(leaf('free')),
    answer: 'none',
  },
  {
    what: 'its media in another file',
    edit: ({ video }) => {
      boxOf(video, 'mdia/minf/dinf/dref/url ').content = Buffer.from('\0\0\0\u0001a.mp4\0');
    },
    answer: 'none',
  },
  {
    what: 'a shown width that is larger by a pixel',
    edit: ({ video }) => add(boxOf(video, 'tkhd').content, TKHD_WIDTH, 0x1_0000),
    answer: 'same',
  },
  {
    what: 'a shown width that is larger by more than a pixel',
    edit: ({ video }) => add(boxOf(video, 'tkhd').content, TKHD_WIDTH, 0x1_0001),
    answer: 'none',
  },
  {
    what: 'a shown width that is smaller by more than a pixel',
    edit: ({ video }) => add(boxOf(video, 'tkhd').content, TKHD_WIDTH, -0x1_0001),
    answer: 'none',
  },
  {
    what: 'another shown height',
    edit: ({ video }) => add(boxOf(video, 'tkhd').content, TKHD_HEIGHT, 0x1_0000),
    answer: 'none',
  },
];
