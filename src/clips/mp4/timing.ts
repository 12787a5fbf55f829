import { demand } from './cursor.ts';
import type { Duration } from './headers.ts';
import type { AudioTrack, VideoTrack } from './track.ts';

/** FFmpeg keeps ratios as pairs of 32-bit integers and rounds what doesn't fit. */
const MAX_TERM = 0x7fff_ffff;
const PRINTED_DECIMALS = 6;

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

/** `a * b / c`, to the nearest whole number, halves up: FFmpeg's av_rescale. */
function rescale(a: number, b: number, c: number): number {
  demand(Number.isSafeInteger(a * b + c));
  return Math.floor((a * b + Math.floor(c / 2)) / c);
}

/** The units that a part of the track may have in the movie, however a writer rounds it. */
function demandRescaled(movieUnits: number, { units, unitsPerS }: Duration, movieUnitsPerS: number): void {
  demand(Number.isSafeInteger(units * movieUnitsPerS));
  demand(Math.abs(movieUnits - (units * movieUnitsPerS) / unitsPerS) <= 1);
}

/** Demands that the track's header, its edit list and its media have the same length. */
export function demandSameLength(track: VideoTrack | AudioTrack, movieUnitsPerS: number): void {
  const { header, edits, duration } = track;
  if (edits === undefined) {
    demandRescaled(header.units, duration, movieUnitsPerS);
    return;
  }
  demand(Math.abs(header.units - edits.emptyUnits - edits.shownUnits) <= 1); // each is rounded by itself
  const firstShown = track.kind === 'audio' ? 0 : (track.firstOffset ?? 0);
  const units = duration.units - (edits.mediaTime - firstShown);
  demand(units > 0);
  demandRescaled(edits.shownUnits, { units, unitsPerS: duration.unitsPerS }, movieUnitsPerS);
}

/** The stream's length as FFmpeg has it: the shortest of what media header, samples and edit list tell. In seconds, as ffprobe prints. */
export function computeDurationS({ edits, duration, sampleUnits }: VideoTrack, movieUnitsPerS: number): number {
  const { unitsPerS } = duration;
  const edited = (movieUnits: number): number => rescale(movieUnits, unitsPerS, movieUnitsPerS);
  const media = Math.min(duration.units, sampleUnits);
  const units = edits === undefined ? media : Math.min(media, edited(edits.emptyUnits) + edited(edits.shownUnits));
  const seconds = units * (1 / unitsPerS);
  // Exactly in the middle between two printed durations, which is at odd multiples of 1/128 s alone, C libraries differ.
  demand(seconds > 0 && (seconds * 128) % 2 !== 1);
  return Number(seconds.toFixed(PRINTED_DECIMALS));
}

/** The average frame rate as FFmpeg's demuxer sets it: samples by the sum of their durations. */
export function computeFrameRate({ duration: { unitsPerS }, sampleUnits, sampleCount }: VideoTrack): number {
  const numerator = unitsPerS * sampleCount;
  demand(Number.isSafeInteger(numerator));
  const divisor = greatestCommonDivisor(numerator, sampleUnits);
  demand(numerator / divisor <= MAX_TERM && sampleUnits / divisor <= MAX_TERM);
  return numerator / sampleUnits;
}
