import { addEmulationPrevention, type Element, writeElements } from '../../../src/clips/mp4/bits.ts';
import { boxOf, type ClipEditor, optionalBoxOf } from '../edit-clip.ts';
import { leaf, type TreeBox } from '../mp4-tree.ts';
import { joinConfiguration, splitConfiguration } from '../parameter-sets.ts';
import type { ClipVariant } from './clip-variant.ts';
import { extend } from './edit-samples.ts';
import { bits, highSequence } from './parameter-elements.ts';

const ENTRY = 'mdia/minf/stbl/stsd/avc1';

/** Fields by their place in the content of `avc1` and `tkhd`. */
const AVC1_WIDTH = 24;
const AVC1_HEIGHT = 26;
const AVC1_NAME = 42;
const NAME_BYTES = 32;
const TKHD_WIDTH = 76;

/** The length that is told, and the name itself. */
function setName({ video }: ClipEditor, name: string, length = name.length): void {
  const { content } = boxOf(video, ENTRY);
  content.fill(0, AVC1_NAME, AVC1_NAME + NAME_BYTES);
  content.writeUInt8(length, AVC1_NAME);
  content.write(name, AVC1_NAME + 1, 'latin1');
}

function childrenOfEntry({ video }: ClipEditor): TreeBox[] {
  return boxOf(video, ENTRY).children ?? [];
}

function removeBox({ video }: ClipEditor, type: string): void {
  const entry = boxOf(video, ENTRY);
  entry.children = entry.children?.filter((box) => box.type !== type);
}

function setRatio({ video }: ClipEditor, width: number, height: number): void {
  const { content } = boxOf(video, `${ENTRY}/pasp`);
  content.writeUInt32BE(width, 0);
  content.writeUInt32BE(height, 4);
}

/** Adds to a number of two bytes in the entry. */
function addToEntry({ video }: ClipEditor, at: number, difference: number): void {
  const { content } = boxOf(video, ENTRY);
  content.writeUInt16BE(content.readUInt16BE(at) + difference, at);
}

interface Colours {
  readonly primaries?: number;
  readonly transfer?: number;
  readonly matrix?: number;
  readonly range?: number;
  readonly kind?: string;
}

/** What the container says of the colours, before the ratio of pixels. */
function insertColours(clip: ClipEditor, colours: Colours = {}): void {
  const { primaries = 9, transfer = 15, matrix = 7, range = 0, kind = 'nclx' } = colours;
  const numbers = Buffer.of(0, primaries, 0, transfer, 0, matrix, range);
  childrenOfEntry(clip).splice(1, 0, leaf('colr', Buffer.concat([Buffer.from(kind), numbers])));
}

/** Sequence parameters that say this, or nothing, of the use of pictures. */
function setUsability({ video }: ClipEditor, usability: readonly Element[] | undefined): void {
  const box = boxOf(video, `${ENTRY}/avcC`);
  const sets = splitConfiguration(box.content);
  sets.sequence = Buffer.from([0x67, ...addEmulationPrevention(writeElements(highSequence(usability)))]);
  box.content = joinConfiguration(sets);
}

/** Sequence parameters that tell of colours, too; the pictures' numbering is the plain clip's. */
function setSequenceColours(clip: ClipEditor, isFullRange: boolean): void {
  setUsability(clip, [
    bits(0), // aspect_ratio_info_present_flag
    bits(0), // overscan_info_present_flag
    ...[bits(1), bits(5, 3), bits(isFullRange ? 1 : 0), bits(1), bits(9, 8), bits(15, 8), bits(7, 8)],
    ...[bits(0), bits(0), bits(0), bits(0), bits(0), bits(0)],
  ]);
}

function coloured(colours?: Colours, isFullRange = false) {
  return (clip: ClipEditor): void => {
    setSequenceColours(clip, isFullRange);
    insertColours(clip, colours);
  };
}

/** Variants of the description of the pictures, `avc1`; the plain clip's pictures are 64x48. */
export const ENTRY_VARIANTS: readonly ClipVariant[] = [
  { what: 'no name of a compressor', edit: (clip) => setName(clip, ''), answer: 'same' },
  { what: "a compressor's name of 31 letters", edit: (clip) => setName(clip, `Lav${'~'.repeat(28)}`), answer: 'same' },
  { what: 'the name of another compressor', edit: (clip) => setName(clip, 'AVC Coding'), answer: 'none' },
  { what: "a compressor's name that ends in another", edit: (clip) => setName(clip, 'My Lavc'), answer: 'none' },
  { what: "letters in a compressor's name that are none", edit: (clip) => setName(clip, 'Lav\u007f'), answer: 'none' },
  { what: "a compressor's name of 32 letters", edit: (clip) => setName(clip, 'Lav', 32), answer: 'none' },
  { what: "bytes behind a compressor's name", edit: (clip) => setName(clip, 'Lavc libx264', 4), answer: 'none' },
  {
    what: 'two descriptions',
    edit: ({ video }) => boxOf(video, 'mdia/minf/stbl/stsd').content.writeUInt32BE(2, 4),
    answer: 'none',
  },
  {
    what: 'a box behind its only description',
    edit: ({ video }) => boxOf(video, 'mdia/minf/stbl/stsd').children?.push(leaf('free')),
    answer: 'none',
  },
  {
    what: 'another kind of description',
    edit: ({ video }) => {
      boxOf(video, ENTRY).type = 'avc3';
    },
    answer: 'none',
  },
  { what: 'a width that its parameters do not have', edit: (clip) => addToEntry(clip, AVC1_WIDTH, 1), answer: 'none' },
  {
    what: 'a width that its parameters do not have, shown so',
    edit: (clip) => {
      addToEntry(clip, AVC1_WIDTH, 16);
      boxOf(clip.video, 'tkhd').content.writeUInt16BE(80, TKHD_WIDTH);
    },
    answer: 'none',
  },
  {
    what: 'a height that its parameters do not have, shown so',
    edit: (clip) => {
      addToEntry(clip, AVC1_HEIGHT, 16);
      boxOf(clip.video, 'tkhd').content.writeUInt16BE(64, TKHD_WIDTH + 4);
    },
    answer: 'none',
  },
  { what: 'no ratio of pixels', edit: (clip) => removeBox(clip, 'pasp'), answer: 'same' },
  {
    what: 'pixels without width, shown so',
    edit: (clip) => {
      setRatio(clip, 0, 1);
      boxOf(clip.video, 'tkhd').content.writeUInt16BE(0, TKHD_WIDTH);
    },
    answer: 'none',
  },
  {
    what: 'pixels without height',
    edit: (clip) => setRatio(clip, 1, 0),
    answer: 'none',
  },
  {
    what: 'pixels that are twice as wide as high',
    edit: (clip) => {
      setRatio(clip, 2, 1);
      boxOf(clip.video, 'tkhd').content.writeUInt16BE(128, TKHD_WIDTH);
    },
    answer: 'same',
  },
  {
    what: 'pixels that are twice as high as wide',
    edit: (clip) => {
      setRatio(clip, 5, 10);
      boxOf(clip.video, 'tkhd').content.writeUInt16BE(32, TKHD_WIDTH);
    },
    answer: 'same',
  },
  {
    what: 'bytes behind the ratio of pixels',
    edit: ({ video }) => extend(boxOf(video, `${ENTRY}/pasp`)),
    answer: 'none',
  },
  { what: 'no bit rate', edit: (clip) => removeBox(clip, 'btrt'), answer: 'same' },
  {
    what: 'a bit rate that is cut',
    edit: ({ video }) => {
      boxOf(video, `${ENTRY}/btrt`).content = Buffer.alloc(11);
    },
    answer: 'none',
  },
  {
    what: 'bytes behind the bit rate',
    edit: ({ video }) => {
      boxOf(video, `${ENTRY}/btrt`).content = Buffer.alloc(13);
    },
    answer: 'none',
  },
  { what: 'a box behind the bit rate', edit: (clip) => childrenOfEntry(clip).push(leaf('free')), answer: 'none' },
  {
    what: "no fields of High's own",
    edit: ({ video }) => {
      const box = optionalBoxOf(video, `${ENTRY}/avcC`);
      if (box !== undefined) box.content = box.content.subarray(0, -4);
    },
    answer: 'same',
  },
  { what: 'nothing of the use of pictures', edit: (clip) => setUsability(clip, undefined), answer: 'same' },
  {
    what: 'colours in the container, and nothing of the use of pictures',
    edit: (clip) => {
      setUsability(clip, undefined);
      insertColours(clip);
    },
    answer: 'none',
  },
  { what: 'colours', edit: (clip) => setSequenceColours(clip, false), answer: 'same' },
  { what: 'colours in the container, too', edit: coloured(), answer: 'same' },
  { what: 'colours of the full range', edit: coloured({ range: 0x80 }, true), answer: { pix_fmt: 'yuvj420p' } },
  { what: 'colours in the container alone', edit: insertColours, answer: 'none' },
  { what: 'other primaries in the container', edit: coloured({ primaries: 1 }), answer: 'none' },
  { what: 'another transfer in the container', edit: coloured({ transfer: 1 }), answer: 'none' },
  { what: 'another matrix in the container', edit: coloured({ matrix: 1 }), answer: 'none' },
  { what: 'the full range in the container alone', edit: coloured({ range: 0x80 }), answer: 'none' },
  { what: 'the full range, but not in the container', edit: coloured({ range: 0 }, true), answer: 'none' },
  { what: 'bits behind the range', edit: coloured({ range: 1 }), answer: 'none' },
  { what: 'colours as QuickTime tells them', edit: coloured({ kind: 'nclc' }), answer: 'none' },
  {
    what: 'bytes behind the colours',
    edit: (clip) => {
      coloured()(clip);
      extend(boxOf(clip.video, `${ENTRY}/colr`));
    },
    answer: 'none',
  },
];
