import { takeFullBox } from './boxes.ts';
import { type ByteCursor, fourCc } from './byte-cursor.ts';
import { demand } from './canonical.ts';

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
