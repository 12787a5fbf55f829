import { takeAnyBox, takeBox } from './boxes.ts';
import { type ByteCursor, fourCc } from './byte-cursor.ts';
import { demand } from './canonical.ts';
import { readMovieHeader } from './movie-header.ts';
import type { Chunk } from './sample-tables.ts';
import { demandSameLength } from './timing.ts';
import { type AudioTrack, readOptionalTrack, type VideoTrack } from './track.ts';
import { expectTextsAlone } from './user-data.ts';

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
