import {
  boxOf,
  type ClipEditor,
  editsOf,
  optionalBoxOf,
  setEdits,
  setMedia,
  settleLengths,
  tableContent,
  unitsPerSOf,
} from '../edit-clip.ts';
import { findInTree, type TreeBox } from '../mp4-tree.ts';

const TABLES = 'mdia/minf/stbl';

/** The children of a box that is there. */
export function childrenOf(boxes: readonly TreeBox[], path: string): TreeBox[] {
  const children = findInTree(boxes, path)?.children;
  if (children === undefined) throw new Error(`no ${path}`);
  return children;
}

/** The second track of a clip that has audio. */
export function audioOf({ tracks }: ClipEditor): TreeBox {
  const track = tracks[1];
  if (track === undefined) throw new Error('no audio track');
  return track;
}

/** Puts zeros behind what a box holds. */
export function extend(box: TreeBox, bytes = 1): void {
  box.content = Buffer.concat([box.content, Buffer.alloc(bytes)]);
}

function mediaOf({ boxes }: ClipEditor): TreeBox {
  const media = findInTree(boxes, 'mdat');
  if (media === undefined) throw new Error('no media data');
  return media;
}

function sizesOf(track: TreeBox): readonly number[] {
  const { content } = boxOf(track, `${TABLES}/stsz`);
  return Array.from({ length: content.readUInt32BE(8) }, (_, index) => content.readUInt32BE(12 + 4 * index));
}

/** The samples of a clip whose media data is one chunk. */
export function samplesOf(clip: ClipEditor): readonly Buffer[] {
  const { content } = mediaOf(clip);
  let at = 0;
  return sizesOf(clip.video).map((size) => {
    at += size;
    return Buffer.from(content.subarray(at - size, at));
  });
}

/** The content of `stsz`. */
function sizesContent(sizes: readonly number[]): Buffer {
  return Buffer.concat([Buffer.alloc(4), tableContent(sizes.map((size) => [size]))]);
}

/** Gives a clip whose media data is one chunk other samples, of the duration that the first had. */
export function setSamples(clip: ClipEditor, samples: readonly Buffer[], syncSamples: readonly number[] = [1]): void {
  const { video } = clip;
  const unitsEach = boxOf(video, `${TABLES}/stts`).content.readUInt32BE(12);
  mediaOf(clip).content = Buffer.concat(samples);
  boxOf(video, `${TABLES}/stsz`).content = sizesContent(samples.map(({ length }) => length));
  boxOf(video, `${TABLES}/stsc`).content = tableContent([[1, samples.length, 1]]);
  boxOf(video, `${TABLES}/stts`).content = tableContent([[samples.length, unitsEach]]);
  boxOf(video, `${TABLES}/stss`).content = tableContent(syncSamples.map((sample) => [sample]));
  const offsets = optionalBoxOf(video, `${TABLES}/ctts`);
  if (offsets !== undefined) offsets.content = tableContent([[samples.length, offsets.content.readUInt32BE(12)]]);
  setMedia(video, { units: samples.length * unitsEach, unitsPerS: unitsPerSOf(video) });
  settleLengths(clip, Math.ceil);
}

function copyBox({ type, content, children }: TreeBox): TreeBox {
  return { type, content: Buffer.from(content), children: children?.map(copyBox) };
}

/** Where the media data begins in the file: every byte of it is in a chunk. */
function mediaStart({ tracks }: ClipEditor): number {
  return Math.min(...tracks.map((track) => boxOf(track, `${TABLES}/stco`).content.readUInt32BE(8)));
}

/** The bytes of a track's samples, chunk by chunk. */
function mediaOfTrack(clip: ClipEditor, track: TreeBox): Buffer {
  const places = boxOf(track, `${TABLES}/stco`).content;
  const runs = boxOf(track, `${TABLES}/stsc`).content;
  const sizes = [...sizesOf(track)];
  const start = mediaStart(clip);
  const parts: Buffer[] = [];
  let inChunk = 0;
  for (let chunk = 0; chunk < places.readUInt32BE(4); chunk += 1) {
    for (let run = 8; run < runs.length; run += 12) {
      if (runs.readUInt32BE(run) === chunk + 1) inChunk = runs.readUInt32BE(run + 4);
    }
    const length = sizes.splice(0, inChunk).reduce((sum, size) => sum + size, 0);
    const from = places.readUInt32BE(8 + 4 * chunk) - start;
    parts.push(mediaOf(clip).content.subarray(from, from + length));
  }
  return Buffer.concat(parts);
}

/** Puts the samples of each track into one chunk, the tracks in this order, and makes each one's first sample longer. */
export function layTracks(clip: ClipEditor, order: readonly (readonly [track: TreeBox, moreBytes: number])[]): void {
  let at = mediaStart(clip);
  const media = order.map(([track, moreBytes]) => {
    const bytes = mediaOfTrack(clip, track);
    const [first = 0, ...others] = sizesOf(track);
    return {
      track,
      sizes: [first + moreBytes, ...others],
      bytes: [bytes.subarray(0, first), Buffer.alloc(moreBytes), bytes.subarray(first)],
    };
  });
  for (const { track, sizes, bytes } of media) {
    boxOf(track, `${TABLES}/stsz`).content = sizesContent(sizes);
    boxOf(track, `${TABLES}/stsc`).content = tableContent([[1, sizes.length, 1]]);
    boxOf(track, `${TABLES}/stco`).content = tableContent([[at]]);
    at += bytes.reduce((sum, { length }) => sum + length, 0);
  }
  mediaOf(clip).content = Buffer.concat(media.flatMap(({ bytes }) => bytes));
}

const MVHD_NEXT_TRACK = 96;
const TKHD_ID = 12;

function numberTracks({ boxes, movieHeader }: ClipEditor): void {
  const tracks = childrenOf(boxes, 'moov').filter(({ type }) => type === 'trak');
  for (const [index, track] of tracks.entries()) boxOf(track, 'tkhd').content.writeUInt32BE(index + 1, TKHD_ID);
  movieHeader.writeUInt32BE(tracks.length + 1, MVHD_NEXT_TRACK);
}

/** Another track with a copy of one's samples, in one chunk behind all others. */
export function doubleTrack(clip: ClipEditor, index: number): void {
  const track = clip.tracks[index];
  if (track === undefined) throw new Error(`no track ${index}`);
  const media = mediaOf(clip);
  const bytes = mediaOfTrack(clip, track);
  const copy = copyBox(track);
  boxOf(copy, `${TABLES}/stsc`).content = tableContent([[1, sizesOf(track).length, 1]]);
  boxOf(copy, `${TABLES}/stco`).content = tableContent([[mediaStart(clip) + media.content.length]]);
  media.content = Buffer.concat([media.content, bytes]);
  const children = childrenOf(clip.boxes, 'moov');
  children.splice(children.findLastIndex(({ type }) => type === 'trak') + 1, 0, copy);
  numberTracks(clip);
}

/** Leaves one track alone in the file, its samples in one chunk. */
export function keepTrack(clip: ClipEditor, index: number): void {
  const kept = clip.tracks[index];
  if (kept === undefined) throw new Error(`no track ${index}`);
  const bytes = mediaOfTrack(clip, kept);
  const start = mediaStart(clip);
  mediaOf(clip).content = bytes;
  boxOf(kept, `${TABLES}/stsc`).content = tableContent([[1, sizesOf(kept).length, 1]]);
  boxOf(kept, `${TABLES}/stco`).content = tableContent([[start]]);
  const children = childrenOf(clip.boxes, 'moov');
  children.splice(0, children.length, ...children.filter((box) => box.type !== 'trak' || box === kept));
  numberTracks(clip);
  settleLengths({ ...clip, tracks: [kept] }, Math.ceil);
}

/** The last edit of a track, changed. */
export function changeLastEdit(track: TreeBox, change: { readonly units?: number; readonly mediaTime?: number }): void {
  const edits = editsOf(track);
  const last = edits.at(-1);
  if (last === undefined) throw new Error('no edits');
  setEdits(track, [...edits.slice(0, -1), { ...last, ...change }]);
}
