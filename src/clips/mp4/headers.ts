import { type ByteCursor, demand, fourCc, takeBox, takeFullBox, takeOptionalBox } from './cursor.ts';

/** A length of time in units of a second's part. */
export interface Duration {
  readonly units: number;
  readonly unitsPerS: number;
}

const MVHD = fourCc('mvhd');
const ONE = 0x0001_0000;
const FULL_VOLUME = 0x0100;
/** a b u, c d v, x y w of a picture that is neither turned nor scaled (ISO/IEC 14496-12, 6.2.2). */
const IDENTITY_MATRIX = [ONE, 0, 0, 0, ONE, 0, 0, 0, 0x4000_0000] as const;

/** Beyond these, FFmpeg's 32-bit arithmetic or ours would round. */
const MAX_UNITS = 0x7fff_ffff;
const MAX_UNITS_PER_S = 10_000_000;

export function demandDuration({ units, unitsPerS }: Duration): void {
  demand(units > 0 && units <= MAX_UNITS && unitsPerS > 0 && unitsPerS <= MAX_UNITS_PER_S);
}

export function expectIdentityMatrix(box: ByteCursor): void {
  for (const value of IDENTITY_MATRIX) box.expectU32(value);
}

/** `mvhd`: how long the longest track is shown, and the number that the next track would get. */
export function readMovieHeader(movie: ByteCursor): { readonly duration: Duration; readonly nextTrackId: number } {
  const box = takeFullBox(movie, MVHD);
  box.skip(8); // instants of creation and modification
  const unitsPerS = box.u32();
  const duration = { units: box.u32(), unitsPerS };
  demandDuration(duration);
  box.expectU32(ONE);
  box.expectU16(FULL_VOLUME);
  box.expectZeros(10);
  expectIdentityMatrix(box);
  box.expectZeros(24);
  const nextTrackId = box.u32();
  box.finish();
  return { duration, nextTrackId };
}

/** What a track is shown as. */
export interface TrackHeader {
  readonly id: number;
  /** In the movie's units. */
  readonly units: number;
  readonly alternateGroup: number;
  readonly volume: number;
  /** Pixels in 16.16 fixed point. */
  readonly width: number;
  readonly height: number;
}

/** Which part of a track's media is shown, and what comes before. */
export interface EditList {
  /** Entries that show nothing, in the movie's units; they stand first. */
  readonly emptyUnits: number;
  /** The entry that shows the media, in the movie's units. */
  readonly shownUnits: number;
  /** Where in the media the shown part begins, in the track's units. */
  readonly mediaTime: number;
}

const TKHD = fourCc('tkhd');
const EDTS = fourCc('edts');
const ELST = fourCc('elst');
const MDHD = fourCc('mdhd');
const HDLR = fourCc('hdlr');
const DINF = fourCc('dinf');
const DREF = fourCc('dref');
const URL = fourCc('url ');

/** Version 0; the track is enabled and part of the presentation. */
const ENABLED_IN_MOVIE = 3;
const NORMAL_SPEED = 0x0001_0000;
const EMPTY = -1;
const IN_THIS_FILE = 1;
const MAX_NAME_BYTES = 256;

export function readTrackHeader(track: ByteCursor): TrackHeader {
  const box = takeFullBox(track, TKHD, ENABLED_IN_MOVIE);
  box.skip(8); // instants of creation and modification
  const id = box.u32();
  box.expectZeros(4);
  const units = box.u32();
  box.expectZeros(8);
  box.expectU16(0); // layer
  const alternateGroup = box.u16();
  const volume = box.u16();
  box.expectZeros(2);
  expectIdentityMatrix(box);
  const width = box.u32();
  const height = box.u32();
  box.finish();
  return { id, units, alternateGroup, volume, width, height };
}

/** `edts`, where there is one: one entry that shows the media, behind at most one that shows nothing. */
export function readEditList(track: ByteCursor): EditList | undefined {
  const edits = takeOptionalBox(track, EDTS);
  if (edits === undefined) return undefined;
  const box = takeFullBox(edits, ELST);
  edits.finish();
  const count = box.u32();
  demand(count === 1 || count === 2);
  let emptyUnits = 0;
  if (count === 2) {
    emptyUnits = box.u32();
    demand(emptyUnits > 0 && box.i32() === EMPTY);
    box.expectU32(NORMAL_SPEED);
  }
  const shownUnits = box.u32();
  const mediaTime = box.i32();
  box.expectU32(NORMAL_SPEED);
  box.finish();
  demand(shownUnits > 0 && mediaTime >= 0);
  return { emptyUnits, shownUnits, mediaTime };
}

/** `mdhd`: how long the media is. */
export function readMediaHeader(media: ByteCursor): Duration {
  const box = takeFullBox(media, MDHD);
  box.skip(8); // instants of creation and modification
  const unitsPerS = box.u32();
  const duration = { units: box.u32(), unitsPerS };
  demandDuration(duration);
  demand(box.u16() < 0x8000); // language: a bit that is 0, then three letters of five bits
  box.expectU16(0);
  box.finish();
  return duration;
}

/** `hdlr`: the kind of media as four letters; its name is free text. */
export function readHandler(media: ByteCursor): number {
  const box = takeFullBox(media, HDLR);
  box.expectZeros(4);
  const kind = box.u32();
  box.expectZeros(12);
  const name = box.take(box.left);
  demand(name.length > 0 && name.length <= MAX_NAME_BYTES && name.indexOf(0) === name.length - 1);
  return kind;
}

/** `dinf`: all media lies in this very file. */
export function expectMediaInFile(mediaInformation: ByteCursor): void {
  const dinf = takeBox(mediaInformation, DINF);
  const dref = takeFullBox(dinf, DREF);
  dref.expectU32(1);
  takeFullBox(dref, URL, IN_THIS_FILE).finish();
  dref.finish();
  dinf.finish();
}
