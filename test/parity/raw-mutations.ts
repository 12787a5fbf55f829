import { type Draw, drawValue } from './draw.ts';
import { editTree, listTree, parseTree, type TreeBox } from './mp4-tree.ts';

/** A change of a sound clip; `others` are there to splice with. Gives the file, and says in words what was done. */
export type Mutation = (
  bytes: Buffer,
  draw: Draw,
  others: readonly Buffer[],
) => { readonly bytes: Buffer; readonly what: string };

/** Where the boxes of a file lie, leaves and containers. */
interface Extent {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

function listExtents(boxes: readonly TreeBox[], start: number): readonly Extent[] {
  let at = start;
  return boxes.flatMap((box) => {
    const begin = at;
    const inner = listExtents(box.children ?? [], begin + 8 + box.content.length);
    at = inner
      .filter(({ end }) => end > begin)
      .reduce((last, { end }) => Math.max(last, end), begin + 8 + box.content.length);
    return [{ type: box.type, start: begin, end: at }, ...inner];
  });
}

function extentsOf(bytes: Buffer): readonly Extent[] {
  return listExtents(parseTree(bytes), 0);
}

function pickExtent(bytes: Buffer, draw: Draw, isWanted: (extent: Extent) => boolean): Extent {
  return draw.pick(extentsOf(bytes).filter(isWanted));
}

const isHeader = ({ type }: Extent): boolean => type !== 'mdat';

/** Ranges of the bytes that are no media data. */
export function headerOffsets(bytes: Buffer): readonly number[] {
  const media = extentsOf(bytes).find(({ type }) => type === 'mdat');
  return [...bytes.keys()].filter((at) => media === undefined || at < media.start + 8 || at >= media.end);
}

/** Ranges of `avcC` that hold the parameter sets. */
export function parameterOffsets(bytes: Buffer): readonly number[] {
  const box = extentsOf(bytes).find(({ type }) => type === 'avcC');
  if (box === undefined) return [];
  return Array.from({ length: box.end - box.start - 8 }, (_, index) => box.start + 8 + index);
}

/** One bit of a parameter set or of the numbers around it. */
export function flipBit(bytes: Buffer, at: number, bit: number): Buffer {
  const changed = Buffer.from(bytes);
  changed.writeUInt8(changed.readUInt8(at) ^ (1 << bit), at);
  return changed;
}

const flipHeaderBit: Mutation = (bytes, draw) => {
  const extent = pickExtent(bytes, draw, isHeader);
  const at = extent.start + draw.below(extent.end - extent.start);
  const bit = draw.below(8);
  return { bytes: flipBit(bytes, at, bit), what: `${extent.type}+${at - extent.start} bit ${bit}` };
};

const setHeaderField: Mutation = (bytes, draw) => {
  const width = draw.pick([1, 2, 4]);
  const extent = pickExtent(bytes, draw, (each) => isHeader(each) && each.end - each.start >= 8 + width);
  const at = extent.start + 8 + width * draw.below(Math.floor((extent.end - extent.start - 8) / width));
  const changed = Buffer.from(bytes);
  const value = drawValue(draw, changed.readUIntBE(at, width), width);
  changed.writeUIntBE(value, at, width);
  return { bytes: changed, what: `${extent.type}+${at - extent.start} (${width} bytes) = ${value}` };
};

const setSize: Mutation = (bytes, draw) => {
  const extent = pickExtent(bytes, draw, () => true);
  const changed = Buffer.from(bytes);
  const value = drawValue(draw, changed.readUInt32BE(extent.start), 4);
  changed.writeUInt32BE(value, extent.start);
  return { bytes: changed, what: `size of ${extent.type} = ${value}` };
};

const truncate: Mutation = (bytes, draw) => {
  const length = draw.chance(0.5) ? draw.below(bytes.length) : pickExtent(bytes, draw, () => true).end;
  return { bytes: bytes.subarray(0, length), what: `cut to ${length} bytes` };
};

const append: Mutation = (bytes, draw) => {
  const tail = Buffer.from(Array.from({ length: draw.between(1, 40) }, () => (draw.chance(0.5) ? 0 : draw.below(256))));
  return { bytes: Buffer.concat([bytes, tail]), what: `${tail.length} bytes behind` };
};

const splice: Mutation = (bytes, draw, others) => {
  const other = draw.pick(others);
  const head = draw.chance(0.7) ? pickExtent(bytes, draw, () => true).start : draw.below(bytes.length);
  const tail = draw.chance(0.7) ? pickExtent(other, draw, () => true).start : draw.below(other.length);
  return {
    bytes: Buffer.concat([bytes.subarray(0, head), other.subarray(tail)]),
    what: `${head} bytes, then a clip of ${other.length} bytes from ${tail} on`,
  };
};

/** Takes a box of this type from another clip in place of one's own. */
const transplant: Mutation = (bytes, draw, others) => {
  const donors = listTree(parseTree(draw.pick(others)));
  const isRelocated = draw.chance(0.8);
  let what = 'no box to replace';
  const changed = editTree(
    bytes,
    (boxes) => {
      const box = draw.pick(listTree(boxes).filter(({ type }) => type !== 'mdat'));
      const donor = donors.find(({ type }) => type === box.type);
      if (donor === undefined) return;
      what = `${box.type} of another clip`;
      box.content = donor.content;
      box.children = donor.children;
    },
    { isRelocated },
  );
  return { bytes: changed, what };
};

const ODD_BOXES = [
  'free',
  'skip',
  'wide',
  'udta',
  'meta',
  'sdtp',
  'iods',
  'mvex',
  'moof',
  'moov',
  'trak',
  'mdat',
  'xxxx',
];

/** Removes, doubles, swaps, renames or inserts boxes. */
const reorder: Mutation = (bytes, draw) => {
  const isRelocated = draw.chance(0.8);
  let what = '';
  const changed = editTree(
    bytes,
    (boxes) => {
      const lists = [boxes, ...listTree(boxes).flatMap(({ children }) => (children === undefined ? [] : [children]))];
      const list = draw.pick(lists.filter(({ length }) => length > 0));
      const at = draw.below(list.length);
      const other = draw.below(list.length);
      const [box, otherBox] = [list[at], list[other]];
      if (box === undefined || otherBox === undefined) throw new Error('a list with a hole');
      const ways = {
        removed: () => list.splice(at, 1),
        doubled: () => list.splice(other, 0, box),
        swapped: () => ([list[at], list[other]] = [otherBox, box]),
        renamed: () => list.splice(at, 1, { ...box, type: draw.pick(ODD_BOXES) }),
        'given a neighbour': () =>
          list.splice(at, 0, {
            type: draw.pick(ODD_BOXES),
            content: Buffer.alloc(draw.below(20)),
            children: undefined,
          }),
      };
      const way = draw.pick(Object.keys(ways) as (keyof typeof ways)[]);
      ways[way]();
      what = `${box.type} ${way}`;
    },
    { isRelocated },
  );
  return { bytes: changed, what };
};

/** Changes bytes in the media data: near its beginning, or anywhere. */
const disturbMedia: Mutation = (bytes, draw) => {
  const media = pickExtent(bytes, draw, ({ type }) => type === 'mdat');
  const changed = Buffer.from(bytes);
  const reach = draw.pick([16, 64, 800, media.end - media.start - 8]);
  const places = Array.from({ length: draw.between(1, 4) }, () => media.start + 8 + draw.below(reach)).filter(
    (at) => at < media.end,
  );
  for (const at of places) changed.writeUInt8(draw.below(256), at);
  return { bytes: changed, what: `media bytes ${places.map((at) => at - media.start - 8).join(', ')}` };
};

/** Changes that a clip may or may not survive; most make it something that only ffprobe can judge. */
export const RAW_MUTATIONS: Readonly<Record<string, Mutation>> = {
  'header bit': flipHeaderBit,
  'header field': setHeaderField,
  'box size': setSize,
  truncation: truncate,
  'bytes behind': append,
  splice,
  transplant,
  'box order': reorder,
  'media bytes': disturbMedia,
};
