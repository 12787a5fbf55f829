/** Edits on finished MP4 bytes, for the shapes that no muxer writes but that real folders hold. */

type Box = { readonly type: string; readonly start: number; readonly end: number };

/** Boxes lying side by side in `bytes` from `start` to `end`; 64-bit sizes do not occur in clips this small. */
function listBoxes(bytes: Buffer, start: number, end: number): readonly Box[] {
  const boxes: Box[] = [];
  for (let at = start; at < end; ) {
    const box = { type: bytes.toString('latin1', at + 4, at + 8), start: at, end: at + bytes.readUInt32BE(at) };
    boxes.push(box);
    at = box.end;
  }
  return boxes;
}

function findBox(boxes: readonly Box[], type: string): Box {
  const box = boxes.find((candidate) => candidate.type === type);
  if (box === undefined) throw new Error(`no ${type} box`);
  return box;
}

function findTopBox(bytes: Buffer, type: string): Box {
  return findBox(listBoxes(bytes, 0, bytes.length), type);
}

/** The file up to the middle of its first top-level box of this type. */
export function cutInside(bytes: Buffer, type: string): Buffer {
  const box = findTopBox(bytes, type);
  return bytes.subarray(0, (box.start + box.end) >> 1);
}

/** The first top-level box alone (`ftyp`): enough for a file-type sniffer to call it a video. */
export function keepFirstBox(bytes: Buffer): Buffer {
  return bytes.subarray(0, bytes.readUInt32BE(0));
}

/**
 * Moves `moov/udta`, where MP4 keeps its cover art, in front of the tracks, so that the picture becomes stream 0.
 * The box `moov` keeps its size, and with it every chunk offset stays true.
 */
export function moveCoverFirst(bytes: Buffer): Buffer {
  const moov = findTopBox(bytes, 'moov');
  const children = listBoxes(bytes, moov.start + 8, moov.end);
  const udta = findBox(children, 'udta');
  const firstTrack = findBox(children, 'trak');
  return Buffer.concat([
    bytes.subarray(0, firstTrack.start),
    bytes.subarray(udta.start, udta.end),
    bytes.subarray(firstTrack.start, udta.start),
    bytes.subarray(udta.end),
  ]);
}
