import { boxOf, type ClipEditor, setTexts } from '../edit-clip.ts';
import { findInTree, leaf } from '../mp4-tree.ts';
import type { ClipVariant } from './clip-variant.ts';
import { childrenOf, doubleTrack, extend, keepTrack } from './edit-samples.ts';

const AUDIO = 'h264-audio-longer';

function setBrands({ boxes }: ClipEditor, brands: readonly string[]): void {
  const box = findInTree(boxes, 'ftyp');
  if (box !== undefined) box.content = Buffer.from(`isom\0\0\u0002\0${brands.join('')}`, 'latin1');
}

/** Boxes at the top of the file, where they stand. */
function insertBox({ boxes }: ClipEditor, type: string, before: string): void {
  const at = boxes.findIndex((box) => box.type === before);
  boxes.splice(at, 0, leaf(type));
}

function removeBox({ boxes }: ClipEditor, type: string): void {
  boxes.splice(
    boxes.findIndex((box) => box.type === type),
    1,
  );
}

/** The same text under another key for each. */
function textsOf(...keys: readonly string[]): readonly { readonly key: string; readonly text: string }[] {
  return keys.map((key) => ({ key, text: 'Lavf59.27.100' }));
}

/** Variants of a file's outermost boxes and of the movie's. */
export const FILE_VARIANTS: readonly ClipVariant[] = [
  { what: 'one brand beside the major one', edit: (clip) => setBrands(clip, ['avc1']), answer: 'same' },
  { what: 'no brand beside the major one', edit: (clip) => setBrands(clip, []), answer: 'none' },
  { what: 'eight brands in all', edit: (clip) => setBrands(clip, Array(7).fill('iso2')), answer: 'same' },
  { what: 'nine brands in all', edit: (clip) => setBrands(clip, Array(8).fill('iso2')), answer: 'none' },
  { what: 'a brand of QuickTime', edit: (clip) => setBrands(clip, ['isom', 'qt  ']), answer: 'none' },
  { what: 'half a brand', edit: (clip) => setBrands(clip, ['isom', 'mp']), answer: 'none' },
  { what: 'a free box behind', edit: ({ boxes }) => boxes.push(leaf('free', Buffer.alloc(9, 7))), answer: 'same' },
  { what: 'another box behind', edit: ({ boxes }) => boxes.push(leaf('skip')), answer: 'none' },
  { what: 'an empty index in front', edit: (clip) => insertBox(clip, 'moov', 'free'), answer: 'none' },
  { what: 'empty media data in front', edit: (clip) => insertBox(clip, 'mdat', 'free'), answer: 'none' },
  { what: 'no index', edit: (clip) => removeBox(clip, 'moov'), answer: 'none' },
  { what: 'no media data', edit: (clip) => removeBox(clip, 'mdat'), answer: 'none' },
  {
    what: 'a byte of media data that is in no chunk',
    edit: ({ boxes }) => {
      const media = findInTree(boxes, 'mdat');
      if (media !== undefined) extend(media);
    },
    answer: 'none',
  },
  {
    what: 'a box behind the tracks',
    edit: ({ boxes }) => childrenOf(boxes, 'moov').push(leaf('free')),
    answer: 'none',
  },
  { what: 'two video tracks', edit: (clip) => doubleTrack(clip, 0), answer: 'none' },
  { what: 'two audio tracks', of: AUDIO, edit: (clip) => doubleTrack(clip, 1), answer: 'none' },
  { what: 'no audio track any more', of: AUDIO, edit: (clip) => keepTrack(clip, 0), answer: 'same' },
  { what: 'no video track', of: AUDIO, edit: (clip) => keepTrack(clip, 1), answer: 'none' },
  {
    what: 'no texts',
    edit: ({ boxes }) => childrenOf(boxes, 'moov').pop(),
    answer: 'same',
  },
  {
    what: 'every text that FFmpeg writes',
    edit: (clip) =>
      setTexts(
        clip,
        textsOf(...['too', 'nam', 'ART', 'alb', 'day', 'cmt', 'gen'].map((key) => `\u00a9${key}`), 'desc'),
      ),
    answer: 'same',
  },
  { what: 'one text twice', edit: (clip) => setTexts(clip, textsOf('\u00a9too', '\u00a9too')), answer: 'none' },
  { what: 'a cover picture', edit: (clip) => setTexts(clip, textsOf('covr')), answer: 'none' },
  {
    what: 'a text of 4,096 bytes',
    edit: (clip) => setTexts(clip, [{ key: 'desc', text: 'x'.repeat(4096) }]),
    answer: 'same',
  },
  {
    what: 'a text of 4,097 bytes',
    edit: (clip) => setTexts(clip, [{ key: 'desc', text: 'x'.repeat(4097) }]),
    answer: 'none',
  },
  {
    what: 'bytes behind the texts',
    edit: ({ boxes }) => childrenOf(boxes, 'moov/udta/meta').push(leaf('free')),
    answer: 'none',
  },
  {
    what: 'bytes behind the description of the texts',
    edit: ({ boxes }) => childrenOf(boxes, 'moov/udta').push(leaf('free')),
    answer: 'none',
  },
  {
    what: 'a second value of a text',
    edit: (clip) => {
      setTexts(clip, textsOf('desc'));
      childrenOf(clip.boxes, 'moov/udta/meta/ilst/desc').push(leaf('free'));
    },
    answer: 'none',
  },
  {
    what: 'a text in a language of its own',
    edit: (clip) => {
      setTexts(clip, textsOf('desc'));
      findInTree(clip.boxes, 'moov/udta/meta/ilst/desc/data')?.content.writeUInt8(1, 7);
    },
    answer: 'none',
  },
  {
    what: 'a picture as a text',
    edit: (clip) => {
      setTexts(clip, textsOf('desc'));
      findInTree(clip.boxes, 'moov/udta/meta/ilst/desc/data')?.content.writeUInt8(13, 3);
    },
    answer: 'none',
  },
  {
    what: "bytes behind the movie's header",
    edit: ({ boxes }) => {
      const header = findInTree(boxes, 'moov/mvhd');
      if (header !== undefined) extend(header);
    },
    answer: 'none',
  },
  {
    what: 'a box behind the media of a track',
    edit: ({ video }) => video.children?.push(leaf('udta')),
    answer: 'none',
  },
  {
    what: 'a box behind the information of the media',
    edit: ({ video }) => boxOf(video, 'mdia').children?.push(leaf('free')),
    answer: 'none',
  },
  {
    what: 'a box behind the tables',
    edit: ({ video }) => boxOf(video, 'mdia/minf').children?.push(leaf('free')),
    answer: 'none',
  },
  {
    what: 'a table that is not known',
    edit: ({ video }) => boxOf(video, 'mdia/minf/stbl').children?.push(leaf('sdtp')),
    answer: 'none',
  },
];
