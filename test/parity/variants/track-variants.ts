import { boxOf, type ClipEditor } from '../edit-clip.ts';
import { leaf } from '../mp4-tree.ts';
import type { ClipVariant } from './clip-variant.ts';
import { childrenOf, doubleTrack, extend } from './edit-samples.ts';

/** Fields by their place in the contents of `tkhd`, `mdhd` and `hdlr`. */
const TKHD_WIDTH = 76;
const TKHD_HEIGHT = 80;
const MDHD_LANGUAGE = 20;
const HDLR_KIND = 8;
const HDLR_NAME = 24;

/** Makes the shown picture larger, in parts of a pixel. */
function addToSide({ video }: ClipEditor, at: number, difference: number): void {
  const { content } = boxOf(video, 'tkhd');
  content.writeUInt32BE(content.readUInt32BE(at) + difference, at);
}

function setName({ video }: ClipEditor, name: string): void {
  const handler = boxOf(video, 'mdia/hdlr');
  handler.content = Buffer.concat([handler.content.subarray(0, HDLR_NAME), Buffer.from(name)]);
}

/** Variants of a track's headers, of its media's place, and of the size that is shown. */
export const TRACK_VARIANTS: readonly ClipVariant[] = [
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
    what: "bytes behind the track's header",
    edit: ({ video }) => extend(boxOf(video, 'tkhd')),
    answer: 'none',
  },
  {
    what: "bytes behind the media's header",
    edit: ({ video }) => extend(boxOf(video, 'mdia/mdhd')),
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
    edit: (clip) => addToSide(clip, TKHD_WIDTH, 0x1_0000),
    answer: 'same',
  },
  {
    what: 'a shown width that is larger by more than a pixel',
    edit: (clip) => addToSide(clip, TKHD_WIDTH, 0x1_0001),
    answer: 'none',
  },
  {
    what: 'a shown width that is smaller by more than a pixel',
    edit: (clip) => addToSide(clip, TKHD_WIDTH, -0x1_0001),
    answer: 'none',
  },
  {
    what: 'another shown height',
    edit: (clip) => addToSide(clip, TKHD_HEIGHT, 0x1_0000),
    answer: 'none',
  },
];
