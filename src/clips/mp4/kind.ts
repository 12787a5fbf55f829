import type { Movie } from './movie.ts';
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
