import { describe, expect, it } from 'vitest';
import { type Element, writeElements } from '../../../../src/clips/mp4/bits.ts';
import { ByteCursor, readIfCanonical } from '../../../../src/clips/mp4/cursor.ts';
import { readMovie } from '../../../../src/clips/mp4/movie.ts';
import type { PictureParameters, SequenceParameters } from '../../../../src/clips/mp4/parameter-sets.ts';
import {
  expectFurtherSlice,
  expectHarmlessInformation,
  expectOpeningSlice,
  expectPictureBeginning,
  expectPictures,
} from '../../../../src/clips/mp4/pictures.ts';
import { goldenClip } from '../../../parity/variants/clip-variant.ts';
import { bits, code, signed } from '../../../parity/variants/parameter-elements.ts';

const SLICE_DATA = bits(0b1011, 4);

function isRead(read: () => void): boolean {
  return readIfCanonical(() => read() ?? true) ?? false;
}

interface Opening {
  readonly what: string;
  /** Of the slice header, by name; what isn't named is what an encoder writes. */
  readonly first?: number;
  readonly type?: number;
  readonly set?: number;
  readonly frame?: number;
  readonly refresh?: number;
  /** What stands behind the refresh's number: the order of the picture. */
  readonly order?: readonly Element[];
  readonly quantiser?: number;
  /** What stands behind the quantiser. */
  readonly behind?: readonly Element[];
  readonly sequence?: Partial<SequenceParameters>;
  readonly picture?: Partial<PictureParameters>;
}

function isOpening(opening: Opening): boolean {
  const { first = 0, type = 7, set = 0, frame = 0, refresh = 0, order = [], quantiser = 0 } = opening;
  const { behind = [SLICE_DATA] } = opening;
  const { sequence: usual } = readMovie(ByteCursor.over(goldenClip())).video.entry.configuration;
  const sequence = { ...usual, frameNumberBits: 4, pictureOrderType: 2, ...opening.sequence };
  const plain = { hasFieldOrder: false, initialQuantiser: 26, hasDeblockingControl: false };
  const unit = writeElements([
    ...[code(first), code(type), code(set), bits(frame, sequence.frameNumberBits), code(refresh)],
    ...[...order, bits(0, 2), signed(quantiser), ...behind],
  ]);
  const picture = { ...plain, ...opening.picture };
  return isRead(() => expectOpeningSlice(unit, { sequence, picture, hasExtension: true, units: [] }));
}

const ORDERED = { pictureOrderType: 0, pictureOrderBits: 6 };
const FILTERED = { hasDeblockingControl: true };

describe('the slice that a decoder begins with', () => {
  it.each<Opening>([
    { what: 'of one slice alone', type: 2 },
    { what: 'of all slices', type: 7 },
    { what: 'the greatest number of a refresh', refresh: 65_535 },
    { what: 'a frame number of 16 bits', sequence: { frameNumberBits: 16 } },
    { what: 'an order of the picture', sequence: ORDERED, order: [bits(63, 6)], quantiser: 25 },
    {
      what: 'an order of its fields',
      sequence: ORDERED,
      picture: { hasFieldOrder: true },
      order: [bits(0, 6), signed(-3)],
      quantiser: 25,
    },
    { what: 'no order that the parameters do not tell of', picture: { hasFieldOrder: true }, quantiser: 25 },
    { what: 'the least quantiser', quantiser: -26 },
    { what: 'the greatest quantiser', quantiser: 25 },
    { what: 'the greatest change of the quantiser', picture: { initialQuantiser: 0 }, quantiser: 51 },
    { what: 'filters', picture: FILTERED, behind: [code(0), signed(6), signed(-6), SLICE_DATA] },
    { what: 'filters within slices', picture: FILTERED, behind: [code(2), signed(-6), signed(6), SLICE_DATA] },
    { what: 'no filters', picture: FILTERED, behind: [code(1), bits(1)] },
  ])('may have $what', (opening) => {
    expect(isOpening(opening)).toBe(true);
  });

  it.each<Opening>([
    { what: 'another first macroblock', first: 1 },
    { what: 'a type that needs other pictures', type: 5 },
    { what: 'a type that switches', type: 9 },
    { what: 'other picture parameters', set: 1 },
    { what: 'another frame number', frame: 1 },
    { what: 'a refresh whose number is too great', refresh: 65_536 },
    { what: 'a quantiser below the least', quantiser: -27 },
    { what: 'a quantiser above the greatest', quantiser: 26 },
    { what: 'a change of the quantiser above the greatest', picture: { initialQuantiser: 0 }, quantiser: 52 },
    { what: 'an order, and a quantiser above the greatest', sequence: ORDERED, order: [bits(63, 6)], quantiser: 26 },
    {
      what: 'an order of its fields, and a quantiser above the greatest',
      sequence: ORDERED,
      picture: { hasFieldOrder: true },
      order: [bits(0, 6), signed(-3)],
      quantiser: 26,
    },
    { what: 'filters of a kind that there is not', picture: FILTERED, behind: [code(3), code(0), code(0), SLICE_DATA] },
    { what: 'a first offset above the greatest', picture: FILTERED, behind: [code(0), signed(7), code(0), SLICE_DATA] },
    {
      what: 'a second offset above the greatest',
      picture: FILTERED,
      behind: [code(2), code(0), signed(7), SLICE_DATA],
    },
    { what: 'no data', behind: [] },
    { what: 'no data behind what filters need', picture: FILTERED, behind: [code(0), signed(1), signed(1)] },
  ])('may not have $what', (opening) => {
    expect(isOpening(opening)).toBe(false);
  });
});

describe('the first slice of any other picture', () => {
  it.each([
    { type: 0, isIntra: false },
    { type: 1, isIntra: false },
    { type: 2, isIntra: true },
    { type: 5, isIntra: false },
    { type: 6, isIntra: false },
    { type: 7, isIntra: true },
  ])('may be of type $type; where it refreshes: $isIntra', ({ type, isIntra }) => {
    const [high = 0, low = 0] = writeElements([code(0), code(type), code(0), bits(0x2a5, 10)]);
    const begins = (isRefresh: boolean) => isRead(() => expectPictureBeginning(high * 256 + low, { isRefresh }));
    expect([begins(false), begins(true)]).toEqual([true, isIntra]);
  });

  it.each([
    { first: 1, type: 7, set: 0 },
    { first: 0, type: 3, set: 0 },
    { first: 0, type: 8, set: 0 },
    { first: 0, type: 7, set: 1 },
  ])('may not have first macroblock $first, type $type and parameters $set', ({ first, type, set }) => {
    const [high = 0, low = 0] = writeElements([code(first), code(type), code(set), bits(0x2a5, 10)]);
    expect(isRead(() => expectPictureBeginning(high * 256 + low, { isRefresh: false }))).toBe(false);
  });
});

describe('a slice that goes on with a picture', () => {
  it.each([
    { first: 1, type: 7, set: 0, goesOn: true, refreshes: true },
    { first: 65_536, type: 2, set: 0, goesOn: true, refreshes: true },
    { first: 12, type: 0, set: 0, goesOn: true, refreshes: false },
    { first: 12, type: 6, set: 0, goesOn: true, refreshes: false },
    { first: 0, type: 7, set: 0, goesOn: false, refreshes: false },
    { first: 65_537, type: 7, set: 0, goesOn: false, refreshes: false },
    { first: 12, type: 4, set: 0, goesOn: false, refreshes: false },
    { first: 12, type: 7, set: 1, goesOn: false, refreshes: false },
  ])('may have first macroblock $first, type $type and parameters $set: $goesOn', (slice) => {
    const unit = writeElements([code(slice.first), code(slice.type), code(slice.set), SLICE_DATA]);
    const isFurther = (isRefresh: boolean) => isRead(() => expectFurtherSlice(unit, { isRefresh }));
    expect([isFurther(false), isFurther(true)]).toEqual([slice.goesOn, slice.refreshes]);
  });
});

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
  const read = () => expectPictures(ByteCursor.over(bytes), places, configuration) ?? true;
  return readIfCanonical(read) ?? false;
}

it('a unit may have a length of three bytes, whose first byte is 0', () => {
  expect([arePictures(64), arePictures(0xff_ffff), arePictures(0x100_0000)]).toEqual([true, true, false]);
});

function isHarmless(bytes: readonly number[]): boolean {
  return readIfCanonical(() => expectHarmlessInformation(Uint8Array.from(bytes)) ?? true) ?? false;
}

const STOP = 0x80;
const text = (length: number): readonly number[] => new Array<number>(length).fill(7);

it.each([
  { what: 'no message', bytes: [STOP] },
  { what: 'a message without content', bytes: [5, 0, STOP] },
  { what: 'a message of every kind', bytes: [0, 1, 7, 1, 1, 7, 5, 2, 7, 7, 6, 1, 7, STOP] },
  { what: 'a message of 254 bytes', bytes: [5, 254, ...text(254), STOP] },
  { what: 'a message of 255 bytes', bytes: [5, 255, 0, ...text(255), STOP] },
  { what: 'a message of 520 bytes', bytes: [5, 255, 255, 10, ...text(520), STOP] },
  { what: 'bytes that must not look like a start code', bytes: [5, 4, 0, 0, 3, 1, 7, STOP] },
])('$what is harmless', ({ bytes }) => {
  expect(isHarmless(bytes)).toBe(true);
});

it.each([
  { what: 'nothing', bytes: [] },
  { what: 'no end', bytes: [5, 1, 7] },
  { what: 'another end', bytes: [5, 1, 7, 0x40] },
  { what: 'a message of another kind', bytes: [3, 1, 7, STOP] },
  { what: 'a harmless message behind another', bytes: [5, 1, 7, 46, 1, 7, STOP] },
  { what: 'a kind of two bytes', bytes: [255, 5, 1, 7, STOP] },
  { what: 'a message that ends behind the unit', bytes: [5, 2, 7, STOP] },
  { what: 'half a message', bytes: [5, 1, 7, 5, STOP] },
  { what: 'a start code', bytes: [5, 3, 0, 0, 1, STOP] },
])('$what is left to ffprobe', ({ bytes }) => {
  expect(isHarmless(bytes)).toBe(false);
});
