import { type ByteCursor, demand, fourCc, takeAnyBox, takeBox, takeFullBox, takeOptionalBox } from './cursor.ts';
import { readMovieHeader } from './headers.ts';
import type { Chunk } from './sample-tables.ts';
import { demandSameLength } from './timing.ts';
import { type AudioTrack, readOptionalTrack, type VideoTrack } from './track.ts';

const UDTA = fourCc('udta');
const META = fourCc('meta');
const HDLR = fourCc('hdlr');
const ILST = fourCc('ilst');
const DATA = fourCc('data');
const METADATA_HANDLER = fourCc('mdir');
const ITUNES = fourCc('appl');
const UTF_8 = 1;
const MAX_TEXT_BYTES = 4096;

/** Texts that FFmpeg's writer takes over: the tool, title, artist, album, date, comment, genre, description. */
const TEXT_KEYS: ReadonlySet<number> = new Set(
  ['\u00a9too', '\u00a9nam', '\u00a9ART', '\u00a9alb', '\u00a9day', '\u00a9cmt', '\u00a9gen', 'desc'].map(fourCc),
);

/** Where a clip was recorded. */
const PLACES: ReadonlySet<number> = new Set(['loci', '\u00a9xyz'].map(fourCc));

/** `udta`, where there is one: texts, nothing else. A cover picture would be another video stream. */
export function expectTextsAlone(parent: ByteCursor): void {
  const userData = takeOptionalBox(parent, UDTA);
  while (userData !== undefined && userData.left > 0) {
    const { type, content } = takeAnyBox(userData);
    if (type === META) expectItunesTexts(content);
    else demand(PLACES.has(type));
  }
}

function expectItunesTexts(meta: ByteCursor): void {
  meta.expectU32(0);
  const handler = takeFullBox(meta, HDLR);
  handler.expectZeros(4);
  handler.expectU32(METADATA_HANDLER);
  handler.expectU32(ITUNES);
  handler.expectZeros(handler.left);
  const texts = takeBox(meta, ILST);
  meta.finish();
  const seen = new Set<number>();
  while (texts.left > 0) {
    const { type, content } = takeAnyBox(texts);
    demand(TEXT_KEYS.has(type) && !seen.has(type));
    seen.add(type);
    const data = takeFullBox(content, DATA, UTF_8);
    content.finish();
    data.expectZeros(4);
    demand(data.left <= MAX_TEXT_BYTES);
  }
}

const FTYP = fourCc('ftyp');
const MOOV = fourCc('moov');
const MDAT = fourCc('mdat');
const FREE = fourCc('free');

/** Of MP4 files; QuickTime's has other rules. */
const BRANDS: ReadonlySet<string> = new Set([
  'isom',
  'iso2',
  'iso4',
  'iso5',
  'iso6',
  'avc1',
  'mp41',
  'mp42',
  'M4V ',
  'M4A ',
]);
const MAX_BRANDS = 8;

/** The movie's parts. */
export interface Movie {
  readonly brands: readonly string[];
  readonly video: VideoTrack;
  readonly audio: AudioTrack | undefined;
  readonly unitsPerS: number;
  readonly isIndexFirst: boolean;
}

function readBrands(file: ByteCursor): readonly string[] {
  const box = takeBox(file, FTYP);
  const takeBrand = (): string => String.fromCharCode(...box.take(4));
  const brands = [takeBrand()];
  box.skip(4); // the brand's minor version
  while (box.left > 0) brands.push(takeBrand());
  demand(brands.length > 1 && brands.length <= MAX_BRANDS && brands.every((brand) => BRANDS.has(brand)));
  return brands;
}

/** The two boxes that matter, wherever they stand behind the brands. */
function findParts(file: ByteCursor): { readonly moov: ByteCursor; readonly mdat: ByteCursor } {
  const found = new Map<number, ByteCursor>();
  while (file.left > 0) {
    const { type, content } = takeAnyBox(file);
    if (type === FREE) continue;
    demand((type === MOOV || type === MDAT) && !found.has(type));
    found.set(type, content);
  }
  const [moov, mdat] = [found.get(MOOV), found.get(MDAT)];
  demand(moov !== undefined && mdat !== undefined);
  return { moov, mdat };
}

/** Demands that the tracks' chunks fill the media data: no byte is left over, none is in two chunks. */
function demandFilled(mdat: ByteCursor, tracks: readonly (VideoTrack | AudioTrack)[]): void {
  const chunks: readonly Chunk[] = tracks.flatMap(({ places }) => places.chunks);
  let position = mdat.position;
  for (const { offset, sizeBytes } of [...chunks].sort((a, b) => a.offset - b.offset)) {
    demand(offset === position);
    position += sizeBytes;
  }
  demand(position === mdat.end);
}

/** One video track, and at most one audio track, numbered from 1 in the order in which they stand. */
function readTracks(moov: ByteCursor): readonly (VideoTrack | AudioTrack)[] {
  const tracks: (VideoTrack | AudioTrack)[] = [];
  for (let track = readOptionalTrack(moov); track !== undefined; track = readOptionalTrack(moov)) {
    demand(track.header.id === tracks.push(track));
  }
  return tracks;
}

/** Reads the boxes of a whole file, which they must cover. */
export function readMovie(file: ByteCursor): Movie {
  const brands = readBrands(file);
  const { moov, mdat } = findParts(file);
  const { duration, nextTrackId } = readMovieHeader(moov);
  const tracks = readTracks(moov);
  expectTextsAlone(moov);
  moov.finish();
  const [video, ...otherVideos] = tracks.filter((track) => track.kind === 'video');
  const [audio, ...otherAudios] = tracks.filter((track) => track.kind === 'audio');
  demand(video !== undefined && otherVideos.length === 0 && otherAudios.length === 0);
  demand(nextTrackId === tracks.length + 1);
  demand(duration.units === Math.max(...tracks.map(({ header }) => header.units)));
  for (const track of tracks) demandSameLength(track, duration.unitsPerS);
  demandFilled(mdat, tracks);
  return { brands, video, audio, unitsPerS: duration.unitsPerS, isIndexFirst: moov.end < mdat.position };
}
