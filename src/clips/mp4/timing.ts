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

/** Demands that the track's header, its edit list and its media tell of the same length. */
export function demandSameLength(
  { header, edits, duration, kind }: VideoTrack | AudioTrack,
  movieUnitsPerS: number,
): void {
  if (edits === undefined) {
    demandRescaled(header.units, duration, movieUnitsPerS);
    return;
  }
  const difference = Math.abs(header.units - edits.emptyUnits - edits.shownUnits);
  demand(difference <= (edits.emptyUnits > 0 ? 1 : 0)); // two entries are rounded twice
  demand(edits.mediaTime < duration.units);
  const units = kind === 'audio' ? duration.units - edits.mediaTime : duration.units;
  demandRescaled(edits.shownUnits, { units, unitsPerS: duration.unitsPerS }, movieUnitsPerS);
}

/** The stream's length as FFmpeg has it: the shortest of what media header, samples and edit list tell. In seconds, as ffprobe prints. */
export function computeDurationS({ edits, duration, sampleUnits }: VideoTrack, movieUnitsPerS: number): number {
  const { unitsPerS } = duration;
  const edited = (movieUnits: number): number => rescale(movieUnits, unitsPerS, movieUnitsPerS);
  const media = Math.min(duration.units, sampleUnits);
  const units = edits === undefined ? media : Math.min(media, edited(edits.emptyUnits) + edited(edits.shownUnits));
  const seconds = units * (1 / unitsPerS);
  // Exactly in the middle between two printed durations C takes the even one, JavaScript the larger.
  demand(seconds > 0 && (seconds * 10 ** PRINTED_DECIMALS) % 1 !== 0.5);
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
