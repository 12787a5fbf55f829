import { findInTree, leaf, type TreeBox } from './mp4-tree.ts';

/** The first media track's boxes, and how to make all lengths agree again. */
export interface ClipEditor {
  readonly boxes: TreeBox[];
  readonly movieHeader: Buffer;
  readonly tracks: readonly TreeBox[];
  readonly video: TreeBox;
  readonly hasAudio: boolean;
}

function need(box: TreeBox | undefined): TreeBox {
  if (box === undefined) throw new Error('a base clip lacks a box');
  return box;
}

/** The box of a track at a path; all base clips have it. */
export function boxOf(track: TreeBox, path: string): TreeBox {
  return need(findInTree(track.children ?? [], path));
}

export function optionalBoxOf(track: TreeBox, path: string): TreeBox | undefined {
  return findInTree(track.children ?? [], path);
}

export function openEditor(boxes: TreeBox[]): ClipEditor {
  const movie = need(findInTree(boxes, 'moov'));
  const tracks = (movie.children ?? []).filter(({ type }) => type === 'trak');
  const kindOf = (track: TreeBox): string => boxOf(track, 'mdia/hdlr').content.toString('latin1', 8, 12);
  const video = need(tracks.find((track) => kindOf(track) === 'vide'));
  return {
    boxes,
    movieHeader: boxOf(movie, 'mvhd').content,
    tracks,
    video,
    hasAudio: tracks.some((track) => kindOf(track) === 'soun'),
  };
}

/** Fields by their place in the contents of version 0. */
const MVHD_UNITS_PER_S = 12;
const MVHD_UNITS = 16;
const TKHD_UNITS = 20;
const MDHD_UNITS_PER_S = 12;
const MDHD_UNITS = 16;
const FIRST_EDIT = 8;
const EDIT_BYTES = 12;

export function unitsPerSOf(track: TreeBox): number {
  return boxOf(track, 'mdia/mdhd').content.readUInt32BE(MDHD_UNITS_PER_S);
}

export function setMedia(track: TreeBox, { units, unitsPerS }: { units: number; unitsPerS: number }): void {
  const { content } = boxOf(track, 'mdia/mdhd');
  content.writeUInt32BE(unitsPerS, MDHD_UNITS_PER_S);
  content.writeUInt32BE(units, MDHD_UNITS);
}

export function setMovieUnitsPerS({ movieHeader }: ClipEditor, unitsPerS: number): void {
  movieHeader.writeUInt32BE(unitsPerS, MVHD_UNITS_PER_S);
}

/** Writes an edit list; its last entry shows the media. Removes the list where there are no entries. */
export function setEdits(
  track: TreeBox,
  edits: readonly { readonly units: number; readonly mediaTime: number }[],
): void {
  const children = (track.children ?? []).filter(({ type }) => type !== 'edts');
  if (edits.length > 0) {
    const content = Buffer.alloc(FIRST_EDIT + EDIT_BYTES * edits.length);
    content.writeUInt32BE(edits.length, 4);
    for (const [index, { units, mediaTime }] of edits.entries()) {
      content.writeUInt32BE(units >>> 0, FIRST_EDIT + EDIT_BYTES * index);
      content.writeInt32BE(mediaTime, FIRST_EDIT + EDIT_BYTES * index + 4);
      content.writeUInt32BE(0x1_0000, FIRST_EDIT + EDIT_BYTES * index + 8);
    }
    children.splice(1, 0, {
      type: 'edts',
      content: Buffer.alloc(0),
      children: [leaf('elst', content)],
    });
  }
  track.children = children;
}

export function editsOf(track: TreeBox): readonly { readonly units: number; readonly mediaTime: number }[] {
  const content = optionalBoxOf(track, 'edts/elst')?.content;
  if (content === undefined) return [];
  return Array.from({ length: content.readUInt32BE(4) }, (_, index) => ({
    units: content.readUInt32BE(FIRST_EDIT + EDIT_BYTES * index),
    mediaTime: content.readInt32BE(FIRST_EDIT + EDIT_BYTES * index + 4),
  }));
}

/** How much later than decoded the first sample of a track is shown. */
export function firstOffsetOf(track: TreeBox): number {
  return optionalBoxOf(track, 'mdia/minf/stbl/ctts')?.content.readUInt32BE(12) ?? 0;
}

/** Lets edit lists, track headers and the movie header follow the lengths of the media. */
export function settleLengths({ movieHeader, tracks }: ClipEditor, round: (units: number) => number): void {
  const moviePerS = movieHeader.readUInt32BE(MVHD_UNITS_PER_S);
  const shown = tracks.map((track) => {
    const units = boxOf(track, 'mdia/mdhd').content.readUInt32BE(MDHD_UNITS);
    const edits = editsOf(track);
    const last = edits.at(-1);
    const isVideo = boxOf(track, 'mdia/hdlr').content.toString('latin1', 8, 12) === 'vide';
    const firstShown = isVideo ? firstOffsetOf(track) : 0;
    const skipped = Math.max(0, (last?.mediaTime ?? 0) - firstShown);
    const inMovie = round(((units - skipped) * moviePerS) / unitsPerSOf(track));
    if (last !== undefined) {
      setEdits(track, [...edits.slice(0, -1), { units: inMovie, mediaTime: firstShown + skipped }]);
    }
    const total = edits.slice(0, -1).reduce((sum, { units: empty }) => sum + empty, inMovie);
    boxOf(track, 'tkhd').content.writeUInt32BE(total >>> 0, TKHD_UNITS);
    return total;
  });
  movieHeader.writeUInt32BE(Math.max(...shown) >>> 0, MVHD_UNITS);
}

/** The content of a table: version and flags 0, how many entries, and they, as numbers of four bytes. */
export function tableContent(entries: readonly (readonly number[])[]): Buffer {
  const content = Buffer.alloc(8 + entries.flat().length * 4);
  content.writeUInt32BE(entries.length, 4);
  for (const [index, value] of entries.flat().entries()) content.writeUInt32BE(value >>> 0, 8 + 4 * index);
  return content;
}

/** Puts iTunes-style texts, and no others, at the movie's end. */
export function setTexts(
  { boxes }: ClipEditor,
  texts: readonly { readonly key: string; readonly text: string }[],
): void {
  const movie = need(findInTree(boxes, 'moov'));
  const items = texts.map(({ key, text }) => {
    const content = Buffer.concat([Buffer.from([0, 0, 0, 1, 0, 0, 0, 0]), Buffer.from(text)]);
    return { type: key, content: Buffer.alloc(0), children: [leaf('data', content)] };
  });
  const handler = Buffer.alloc(25);
  handler.write('mdirappl', 8, 'latin1');
  const meta = {
    type: 'meta',
    content: Buffer.alloc(4),
    children: [leaf('hdlr', handler), { type: 'ilst', content: Buffer.alloc(0), children: items }],
  };
  const others = (movie.children ?? []).filter(({ type }) => type !== 'udta');
  movie.children = [...others, { type: 'udta', content: Buffer.alloc(0), children: [meta] }];
}
