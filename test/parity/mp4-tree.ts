/** A box of a file that is being edited: what stands before its children, and they; or its whole content. */
export interface TreeBox {
  type: string;
  content: Buffer;
  children: TreeBox[] | undefined;
}

/** A box without children. */
export function leaf(type: string, content: Uint8Array = Buffer.alloc(0)): TreeBox {
  return { type, content: Buffer.from(content), children: undefined };
}

/** Bytes that stand between a container's header and its first child. */
const CONTAINERS: Readonly<Record<string, number>> = {
  moov: 0,
  trak: 0,
  edts: 0,
  mdia: 0,
  minf: 0,
  dinf: 0,
  stbl: 0,
  udta: 0,
  ilst: 0,
  meta: 4,
  stsd: 8,
  dref: 8,
  avc1: 78,
  mp4a: 28,
};

/** Reads the boxes of a sound file. */
export function parseTree(bytes: Buffer): TreeBox[] {
  const boxes: TreeBox[] = [];
  for (let at = 0; at < bytes.length; ) {
    const end = at + bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    const headBytes = CONTAINERS[type];
    const inside = bytes.subarray(at + 8, end);
    boxes.push({
      type,
      content: Buffer.from(headBytes === undefined ? inside : inside.subarray(0, headBytes)),
      children: headBytes === undefined ? undefined : parseTree(inside.subarray(headBytes)),
    });
    at = end;
  }
  return boxes;
}

/** The bytes of boxes, their sizes made true. */
export function formatTree(boxes: readonly TreeBox[]): Buffer {
  return Buffer.concat(
    boxes.map(({ type, content, children = [] }) => {
      const inside = Buffer.concat([content, formatTree(children)]);
      const header = Buffer.alloc(8);
      header.writeUInt32BE(inside.length + 8);
      header.write(type, 4, 'latin1');
      return Buffer.concat([header, inside]);
    }),
  );
}

/** All boxes, parents first. */
export function listTree(boxes: readonly TreeBox[]): readonly TreeBox[] {
  return boxes.flatMap((box) => [box, ...listTree(box.children ?? [])]);
}

/** The box at a path such as `mdia/minf`; undefined where there is none. */
export function findInTree(boxes: readonly TreeBox[], path: string): TreeBox | undefined {
  const [first, ...rest] = path.split('/');
  const box = boxes.find(({ type }) => type === first);
  return rest.length === 0 || box === undefined ? box : findInTree(box.children ?? [], rest.join('/'));
}

/** Where the content of the top-level `mdat` begins in the file; -1 where there is none. */
function mediaStart(boxes: readonly TreeBox[]): number {
  let at = 0;
  for (const box of boxes) {
    if (box.type === 'mdat') return at + 8;
    at += formatTree([box]).length;
  }
  return -1;
}

/** Edits a file and lets its chunk offsets follow the media data, unless told not to. */
export function editTree(bytes: Buffer, edit: (boxes: TreeBox[]) => void, { isRelocated = true } = {}): Buffer {
  const boxes = parseTree(bytes);
  const before = mediaStart(boxes);
  edit(boxes);
  const moved = mediaStart(boxes) - before;
  if (moved !== 0 && isRelocated)
    for (const { type, content } of listTree(boxes)) if (type === 'stco') move(content, moved);
  return formatTree(boxes);
}

function move(stco: Buffer, by: number): void {
  for (let at = 8; at + 4 <= stco.length; at += 4) stco.writeUInt32BE((stco.readUInt32BE(at) + by) >>> 0, at);
}
