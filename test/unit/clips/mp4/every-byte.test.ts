import { describe, expect, it } from 'vitest';
import { readMp4 } from '../../../../src/clips/mp4/read-mp4.ts';
import { formatTree, parseTree, type TreeBox } from '../../../parity/mp4-tree.ts';
import { goldenClip } from '../../../parity/variants/clip-variant.ts';

/** First and last place of bytes in a box's content, both counted in. */
type Range = readonly [first: number, last: number];

const INSTANTS: Range = [4, 11];
const MDHD: readonly Range[] = [INSTANTS, [15, 15], [19, 21]];
/** The length of the part that is shown, and where it begins. */
const EDIT: readonly Range[] = [
  [11, 11],
  [15, 15],
];
const HANDLER_NAME: Range = [24, 35];
const BIT_RATES: Range = [0, 11];
const STREAM_NUMBER: Range = [9, 10];
const BUFFER_AND_RATES: Range = [19, 29];

/**
 * Bytes of each box whose lowest bit may be another, and the reader still answers: everything else is held by a guard.
 * `campaigns/parity.ts` asks ffprobe about other values of every byte. `avcC`, whose elements aren't bytes, has tests of its own.
 */
const FREE: Readonly<Record<string, readonly Range[]>> = {
  ftyp: [[4, 7]],
  'moov/mvhd': [INSTANTS, [15, 15]],
  'moov/trak 1/tkhd': [INSTANTS, [23, 23], [34, 35], [77, 79]],
  'moov/trak 1/edts/elst': EDIT,
  'moov/trak 1/mdia/mdhd': MDHD,
  'moov/trak 1/mdia/hdlr': [HANDLER_NAME],
  'moov/trak 1/mdia/minf/vmhd': [],
  'moov/trak 1/mdia/minf/dinf/dref': [],
  'moov/trak 1/mdia/minf/dinf/dref/url ': [],
  'moov/trak 1/mdia/minf/stbl/stsd': [],
  'moov/trak 1/mdia/minf/stbl/stsd/avc1': [[46, 54]],
  'moov/trak 1/mdia/minf/stbl/stsd/avc1/pasp': [],
  'moov/trak 1/mdia/minf/stbl/stsd/avc1/btrt': [BIT_RATES],
  'moov/trak 1/mdia/minf/stbl/stts': [[14, 15]],
  'moov/trak 1/mdia/minf/stbl/stss': [],
  'moov/trak 1/mdia/minf/stbl/stsc': [],
  'moov/trak 1/mdia/minf/stbl/stsz': [],
  'moov/trak 1/mdia/minf/stbl/stco': [],
  'moov/trak 2/tkhd': [INSTANTS, [34, 35], [76, 83]],
  'moov/trak 2/edts/elst': EDIT,
  'moov/trak 2/mdia/mdhd': MDHD,
  'moov/trak 2/mdia/hdlr': [HANDLER_NAME],
  'moov/trak 2/mdia/minf/smhd': [],
  'moov/trak 2/mdia/minf/dinf/dref': [],
  'moov/trak 2/mdia/minf/dinf/dref/url ': [],
  'moov/trak 2/mdia/minf/stbl/stsd': [],
  'moov/trak 2/mdia/minf/stbl/stsd/mp4a': [[16, 17]],
  'moov/trak 2/mdia/minf/stbl/stsd/mp4a/esds': [STREAM_NUMBER, BUFFER_AND_RATES],
  'moov/trak 2/mdia/minf/stbl/stsd/mp4a/btrt': [BIT_RATES],
  'moov/trak 2/mdia/minf/stbl/stts': [
    [14, 15],
    [22, 23],
  ],
  'moov/trak 2/mdia/minf/stbl/stsc': [],
  'moov/trak 2/mdia/minf/stbl/stsz': [],
  'moov/trak 2/mdia/minf/stbl/stco': [],
  'moov/trak 2/mdia/minf/stbl/sgpd': [],
  'moov/trak 2/mdia/minf/stbl/sbgp': [],
  'moov/udta/meta': [],
  'moov/udta/meta/hdlr': [],
};

const clip = goldenClip('h264-audio-longer');

/** The boxes that hold bytes of their own, by their paths; tracks are numbered. */
function listBoxes(boxes: readonly TreeBox[], above = ''): readonly (readonly [path: string, box: TreeBox])[] {
  const tracks = boxes.filter(({ type }) => type === 'trak');
  return boxes.flatMap((box) => {
    const path = above + (box.type === 'trak' ? `trak ${tracks.indexOf(box) + 1}` : box.type);
    return [[path, box] as const, ...listBoxes(box.children ?? [], `${path}/`)];
  });
}

function openBoxes(): { readonly tree: readonly TreeBox[]; readonly boxes: ReadonlyMap<string, TreeBox> } {
  const tree = parseTree(clip);
  const boxes = listBoxes(tree).filter(([path, { content }]) => content.length > 0 && !/mdat$|avcC$/.test(path));
  return { tree, boxes: new Map(boxes) };
}

/** Places in a box at which the reader answers although the lowest bit is another. */
function findFree(path: string): readonly Range[] {
  const { tree, boxes } = openBoxes();
  const content = boxes.get(path)?.content ?? Buffer.alloc(0);
  const free: [number, number][] = [];
  for (let at = 0; at < content.length; at += 1) {
    content[at] = content.readUInt8(at) ^ 1;
    const isRead = readMp4(formatTree(tree)) !== undefined;
    content[at] = content.readUInt8(at) ^ 1;
    const last = free.at(-1);
    if (isRead && last?.[1] === at - 1) last[1] = at;
    else if (isRead) free.push([at, at]);
  }
  return free;
}

describe('every byte of a box is what it must be, or free:', () => {
  it('all boxes are looked at', () => {
    expect([...openBoxes().boxes.keys()]).toEqual(Object.keys(FREE));
  });

  it.each(Object.entries(FREE))('%s', (path, free) => {
    expect(findFree(path)).toEqual(free);
  });
});
