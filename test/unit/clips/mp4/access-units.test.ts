import { expect, it } from 'vitest';
import { writeElements } from '../../../../src/clips/mp4/bits.ts';
import { ByteCursor, readIfCanonical } from '../../../../src/clips/mp4/cursor.ts';
import { readMovie } from '../../../../src/clips/mp4/movie.ts';
import { expectPictures } from '../../../../src/clips/mp4/pictures.ts';
import { goldenClip } from '../../../parity/variants/clip-variant.ts';
import { bits, code, signed } from '../../../parity/variants/parameter-elements.ts';

const REFRESH = 0x65;

/** One picture in a unit of so many bytes. */
function arePictures(unitBytes: number): boolean {
  const { configuration } = readMovie(ByteCursor.over(goldenClip())).video.entry;
  const bytes = Buffer.alloc(4 + unitBytes, 0xff);
  bytes.writeUInt32BE(unitBytes);
  const { frameNumberBits } = configuration.sequence;
  const opening = [code(0), code(7), code(0), bits(0, frameNumberBits), code(0), bits(0, 2), signed(0)];
  bytes.set([REFRESH, ...writeElements([...opening, code(0), signed(0), signed(0), bits(0x5a, 8)])], 4);
  const places = { chunks: [], offsets: Float64Array.of(0), sizes: Uint32Array.of(bytes.length) };
  const read = () => expectPictures(ByteCursor.over(bytes), places, { configuration, syncSamples: undefined }) ?? true;
  return readIfCanonical(read) ?? false;
}

it('a unit may have a length of three bytes, whose first byte is 0', () => {
  expect([arePictures(64), arePictures(0xff_ffff), arePictures(0x100_0000)]).toEqual([true, true, false]);
});
