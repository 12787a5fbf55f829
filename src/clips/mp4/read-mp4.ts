import type { Probe } from '../probe.ts';
import { ByteCursor, demand, readIfCanonical } from './cursor.ts';
import { type Movie, readMovie } from './movie.ts';
import { expectPictures } from './pictures.ts';
import { computeDurationS, computeFrameRate } from './timing.ts';
import type { VideoTrack } from './track.ts';

function describeEdits({ edits }: Movie['video'] | NonNullable<Movie['audio']>): string {
  if (edits === undefined) return 'no-edits';
  return edits.emptyUnits > 0 ? 'delayed' : 'edited';
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
    describeEdits(video),
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

/** The picture that is decoded first must be the first of the part that is shown. */
function demandShownFromStart({ edits, firstOffset = 0 }: VideoTrack): void {
  demand(edits === undefined || edits.mediaTime === firstOffset);
}

function readProbe(file: ByteCursor): HeaderReading {
  const movie = readMovie(file);
  const { video, unitsPerS } = movie;
  demandShownSize(video);
  demandShownFromStart(video);
  expectPictures(file, video.places, { configuration: video.entry.configuration, syncSamples: video.syncSamples });
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
