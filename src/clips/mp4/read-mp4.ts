import type { Probe } from '../probe.ts';
import { ByteCursor, demand, readIfCanonical } from './cursor.ts';
import { type Movie, readMovie } from './movie.ts';
import { expectPictures } from './pictures.ts';
import { computeDurationS, computeFrameRate } from './timing.ts';
import type { AudioTrack, VideoTrack } from './track.ts';

function describeEdits({ edits }: VideoTrack | AudioTrack): string {
  if (edits === undefined) return 'no-edits';
  return edits.emptyUnits > 0 ? 'delayed' : 'edited';
}

function isTrimmed({ edits, firstOffset = 0 }: VideoTrack): boolean {
  return edits !== undefined && edits.mediaTime > firstOffset;
}

function describeEntry({ entry: { aspectRatio, configuration } }: VideoTrack): string {
  const { profile, constraints, usability, pictureOrderType } = configuration.sequence;
  return [
    `avc${profile}.${constraints}`,
    configuration.hasExtension ? 'extended' : 'short',
    `order${pictureOrderType}`,
    usability === undefined ? 'bare' : usability.isFullRange ? 'full-range' : 'limited',
    usability?.colours === undefined ? 'uncoloured' : 'coloured',
    usability?.hasTiming ? 'timed' : 'untimed',
    aspectRatio === undefined ? 'no-aspect' : aspectRatio[0] === aspectRatio[1] ? 'square' : 'stretched',
  ].join(' ');
}

/**
 * Which way of writing clips a clip is one of. All clips of one tool and one setting have the same; lengths, sizes and
 * numbers of samples play no part.
 */
export function describeKind(movie: Movie): string {
  const { brands, video, audio, unitsPerS, isIndexFirst } = movie;
  return [
    `mp4 ${brands.join(',')}`,
    isIndexFirst ? 'index-first' : 'index-last',
    `${video.duration.unitsPerS}/${unitsPerS}`,
    describeEdits(video) + (isTrimmed(video) ? ' trimmed' : ''),
    video.firstOffset === undefined ? 'in-order' : 'reordered',
    describeEntry(video),
    audio === undefined ? 'silent' : `aac ${describeEdits(audio)}`,
  ].join('; ');
}

/** What a clip's own bytes tell. */
export interface HeaderReading {
  readonly probe: Probe;
  /** Which way of writing clips this is one of: codec configuration, time scales, edit layout, brands. */
  readonly kind: string;
}

/** The shown size: the picture's, or that size with its width stretched by the pixels' aspect ratio. */
function demandShownSize({ header, entry }: VideoTrack): void {
  const [across, down] = entry.aspectRatio ?? [1, 1];
  const stretched = (entry.width * 0x1_0000 * across) / down;
  demand(Math.abs(header.width - stretched) <= 0x1_0000 && header.height === entry.height * 0x1_0000);
}

/** Decoding must begin at the first sample, wherever the part that is shown begins. */
function demandDecodedFromStart(track: VideoTrack): void {
  const { edits, firstOffset = 0, secondSyncTime = Number.POSITIVE_INFINITY } = track;
  if (edits === undefined) return;
  demand(isTrimmed(track) ? edits.mediaTime < secondSyncTime : edits.mediaTime === firstOffset);
}

/** ffprobe reads 5 s or 5 MB to find out what the streams are (FFmpeg's `analyzeduration` and `probesize`). These are well within. */
const MAX_DELAY_S = 2;
const MAX_AUDIO_BYTES = 4_000_000;

function startS({ edits, duration }: VideoTrack | AudioTrack, movieUnitsPerS: number): number {
  return edits === undefined ? 0 : edits.emptyUnits / movieUnitsPerS - edits.mediaTime / duration.unitsPerS;
}

/** ffprobe must have come to the first picture before it stops looking: it reads the audio that lies before. */
function demandFoundInTime({ video, audio, unitsPerS }: Movie): void {
  if (audio === undefined) return;
  demand(startS(video, unitsPerS) - startS(audio, unitsPerS) <= MAX_DELAY_S);
  demand(audio.places.chunks.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0) <= MAX_AUDIO_BYTES);
}

function readProbe(file: ByteCursor): HeaderReading {
  const movie = readMovie(file);
  const { video, unitsPerS } = movie;
  demandShownSize(video);
  demandDecodedFromStart(video);
  demandFoundInTime(movie);
  expectPictures(file, video.places, video.entry.configuration);
  const { width, height, usability } = video.entry.configuration.sequence;
  const probe: Probe = {
    width,
    height,
    framerate: computeFrameRate(video),
    duration_s: computeDurationS(video, unitsPerS),
    pix_fmt: usability?.isFullRange ? 'yuvj420p' : 'yuv420p',
    encoder_upstream: 'h264',
  };
  return { probe, kind: describeKind(movie) };
}

/**
 * Reads the six fields from the bytes of a whole clip, if they are plainly canonical: an MP4 file with one track of
 * progressive 8-bit 4:2:0 H.264, at most one of AAC, written as FFmpeg writes it, in which every box, table and parameter
 * set agrees with all others. It answers what ffprobe answers, or not at all.
 *
 * @param bytes of the whole file; neither kept nor changed
 * @returns undefined where ffprobe must be asked
 */
export function readMp4(bytes: Uint8Array): HeaderReading | undefined {
  return readIfCanonical(() => readProbe(ByteCursor.over(bytes)));
}
