import { describe, expect, it } from 'vitest';
import { BitReader, type Element, writeElements } from '../../../../src/clips/mp4/bits.ts';
import { ByteCursor, demand, readIfCanonical } from '../../../../src/clips/mp4/cursor.ts';
import {
  type DecoderConfiguration,
  readDecoderConfiguration,
  readOnce,
  readSequenceParameters,
  type SequenceParameters,
} from '../../../../src/clips/mp4/parameter-sets.ts';
import { baselineSequence, bits, code } from '../../../parity/variants/parameter-elements.ts';

/** Sequence parameters of a plain High clip of 960x540, element by element. */
const PLAIN = {
  profile: bits(100, 8),
  constraints: bits(0, 8),
  level: bits(31, 8),
  number: code(0),
  chroma: code(1),
  lumaDepth: code(0),
  chromaDepth: code(0),
  lossless: bits(0),
  scaling: bits(0),
  frameNumberBits: code(0),
  orderType: code(2),
  references: code(4),
  gaps: bits(0),
  columns: code(59),
  rows: code(33),
  frames: bits(1),
  direct: bits(1),
  isCropped: bits(1),
  left: code(0),
  right: code(0),
  top: code(0),
  bottom: code(2),
  hasUsability: bits(0),
};

function readElements(elements: readonly Element[]): SequenceParameters | undefined {
  return readIfCanonical(() => readSequenceParameters(new BitReader(writeElements(elements))));
}

function readWith(changes: Partial<Record<keyof typeof PLAIN, Element>>): SequenceParameters | undefined {
  return readElements(Object.values({ ...PLAIN, ...changes }));
}

describe('sequence parameters', () => {
  it('tell the size that is shown', () => {
    expect(readWith({})).toMatchObject({ profile: 100, level: 31, width: 960, height: 540 });
    expect(readWith({ bottom: code(0) })).toMatchObject({ width: 960, height: 544 });
    expect(readWith({ right: code(7) })).toMatchObject({ width: 946, height: 540 });
    expect(readWith({ columns: code(255), rows: code(255) })).toMatchObject({ width: 4096, height: 4092 });
  });

  it('tell how slices are numbered', () => {
    const [, , level, number, ...others] = baselineSequence(undefined);
    const [, , ...behind] = others;
    const main = [bits(77, 8), bits(0, 8), level, number].filter((element) => element !== undefined);
    const numbering = (...elements: readonly Element[]) => readElements([...main, ...elements, ...behind]);
    expect(numbering(code(0), code(2))).toEqual({
      profile: 77,
      constraints: 0,
      level: 10,
      width: 64,
      height: 48,
      frameNumberBits: 4,
      pictureOrderType: 2,
      pictureOrderBits: 0,
      usability: undefined,
    });
    expect(numbering(code(12), code(0), code(12))).toMatchObject({
      frameNumberBits: 16,
      pictureOrderType: 0,
      pictureOrderBits: 16,
    });
    expect(numbering(code(13), code(2))).toBeUndefined();
    expect(numbering(code(0), code(0), code(13))).toBeUndefined();
    expect(numbering(code(0), code(3))).toBeUndefined();
  });

  it('may be of Baseline, though not of Extended, and may be constrained', () => {
    expect(readElements(baselineSequence(undefined))).toMatchObject({ profile: 66, constraints: 0xc0, width: 64 });
    expect(readElements([bits(88, 8), ...baselineSequence(undefined).slice(1)])).toBeUndefined();
    expect(readWith({ constraints: bits(0b1111_1100, 8) })).toMatchObject({ constraints: 0b1111_1100 });
  });

  it.each<{ what: string; change: Partial<Record<keyof typeof PLAIN, Element>> }>([
    { what: 'another profile', change: { profile: bits(110, 8) } },
    { what: 'a level that there is not', change: { level: bits(33, 8) } },
    { what: 'reserved bits', change: { constraints: bits(1, 8) } },
    { what: 'the other reserved bit', change: { constraints: bits(2, 8) } },
    { what: 'a number of its own', change: { number: code(1) } },
    { what: 'gray', change: { chroma: code(0) } },
    { what: '10 bits', change: { lumaDepth: code(2) } },
    { what: '10 bits for colours', change: { chromaDepth: code(2) } },
    { what: 'order of pictures by cycles', change: { orderType: code(1) } },
    { what: 'lossless pictures', change: { lossless: bits(1) } },
    { what: 'scaling lists', change: { scaling: bits(1) } },
    { what: 'gaps in numbering', change: { gaps: bits(1) } },
    { what: 'fields', change: { frames: bits(0) } },
    { what: 'cropping in front', change: { left: code(1) } },
    { what: 'cropping above', change: { top: code(1) } },
    { what: 'cropping of a whole column', change: { right: code(8) } },
    { what: 'cropping of a whole macroblock', change: { bottom: code(8) } },
    { what: 'too many references', change: { references: code(17) } },
    { what: 'pictures that are too wide', change: { columns: code(256) } },
    { what: 'pictures that are too wide, cropped', change: { columns: code(256), right: code(7) } },
    { what: 'pictures that are too high', change: { rows: code(256) } },
  ])('with $what are left to ffprobe', ({ change }) => {
    expect(readWith(change)).toBeUndefined();
  });
});

/** `avcC` of the plain parameters, with the bytes of the sets as they are given. */
function makeConfiguration(change: (sequence: number[], picture: number[]) => void = () => undefined): Uint8Array {
  const sequence = [0x67, ...writeElements(Object.values(PLAIN))];
  const references = [code(0), code(0), bits(1), bits(0), code(0), code(2), code(0), bits(1), bits(2, 2)];
  const quantisers = [code(4), code(0), code(4), bits(1), bits(0), bits(0)];
  const picture = [0x68, ...writeElements([...references, ...quantisers])];
  change(sequence, picture);
  return Uint8Array.of(1, 100, 0, 31, 0xff, 0xe1, 0, sequence.length, ...sequence, 1, 0, picture.length, ...picture);
}

/** Says how many sets of picture parameters there are, whose place is behind the sequence parameters. */
function withPictures(bytes: Uint8Array, count: number): Uint8Array {
  return bytes.with(8 + (bytes[7] ?? 0), count);
}

/** `avcC` of a Main clip, whose picture parameters are as plain as can be. */
function makeMainConfiguration(): Uint8Array {
  const sequence = [0x67, ...writeElements([bits(77, 8), ...baselineSequence(undefined).slice(1)])];
  const counts = [code(0), code(0), bits(0), bits(0), code(0), code(0), code(0), bits(0), bits(0, 2)];
  const picture = [0x68, ...writeElements([...counts, code(0), code(0), code(0), bits(0), bits(0), bits(0)])];
  return Uint8Array.of(1, 77, 0xc0, 10, 0xff, 0xe1, 0, sequence.length, ...sequence, 1, 0, picture.length, ...picture);
}

function readConfiguration(bytes: Uint8Array): DecoderConfiguration | undefined {
  return readIfCanonical(() => readDecoderConfiguration(ByteCursor.over(bytes)));
}

describe('the decoder configuration', () => {
  it('is read with and without the extension of High', () => {
    const bytes = makeConfiguration();
    expect(readConfiguration(bytes)).toMatchObject({ hasExtension: false, picture: { initialQuantiser: 24 } });
    expect(readConfiguration(makeMainConfiguration())).toMatchObject({ sequence: { profile: 77, width: 64 } });
    const extended = Uint8Array.of(...bytes, 0xfd, 0xf8, 0xf8, 0);
    expect(readConfiguration(extended)).toMatchObject({ hasExtension: true, sequence: { height: 540 } });
  });

  it.each([
    { what: 'a byte behind the sequence parameters', bytes: () => makeConfiguration((sequence) => sequence.push(0)) },
    {
      what: 'a byte behind the picture parameters',
      bytes: () => makeConfiguration((_, picture) => picture.push(0x80)),
    },
    {
      what: 'bits behind the stop bit',
      bytes: () => makeConfiguration((sequence) => sequence.push((sequence.pop() ?? 0) | 1)),
    },
    {
      what: 'another importance of the sequence parameters',
      bytes: () => makeConfiguration((sequence) => sequence.fill(0x27, 0, 1)),
    },
    {
      what: 'another importance of the picture parameters',
      bytes: () => makeConfiguration((_, picture) => picture.fill(0x28, 0, 1)),
    },
    { what: 'another version', bytes: () => makeConfiguration().with(0, 2) },
    { what: 'other constraints beside', bytes: () => makeConfiguration().with(2, 4) },
    { what: 'two sets of picture parameters', bytes: () => withPictures(makeConfiguration(), 2) },
    {
      what: 'an extension that Main has not',
      bytes: () => Uint8Array.of(...makeMainConfiguration(), 0xfd, 0xf8, 0xf8, 0),
    },
    { what: 'another profile beside', bytes: () => makeConfiguration().with(1, 77) },
    { what: 'another level beside', bytes: () => makeConfiguration().with(3, 30) },
    { what: 'lengths of two bytes', bytes: () => makeConfiguration().with(4, 0xfd) },
    { what: 'two sets', bytes: () => makeConfiguration().with(5, 0xe2) },
    { what: 'another extension', bytes: () => Uint8Array.of(...makeConfiguration(), 0xfe, 0xf8, 0xf8, 0) },
    { what: 'a byte behind the extension', bytes: () => Uint8Array.of(...makeConfiguration(), 0xfd, 0xf8, 0xf8, 0, 0) },
    { what: 'half an extension', bytes: () => Uint8Array.of(...makeConfiguration(), 0xfd, 0xf8) },
  ])('with $what is left to ffprobe', ({ bytes }) => {
    expect(readConfiguration(bytes())).toBeUndefined();
  });
});

/** A reading that counts how often it is done: the sum of the bytes, but for those that begin with 0. */
function makeReader() {
  const done = { times: 0 };
  const read = readOnce((bytes) => {
    done.times += 1;
    demand(bytes[0] !== 0);
    return bytes.reduce((sum, byte) => sum + byte, 0);
  });
  return { done, read };
}

it('reads the same bytes once, wherever they stand, and others anew', () => {
  const { done, read } = makeReader();
  const memory = Uint8Array.of(9, 1, 200, 1, 200, 1, 201);
  expect([1, 3, 5].map((start) => read(memory.subarray(start, start + 2)))).toEqual([201, 201, 202]);
  expect(done.times).toBe(2);
  expect(read(memory.subarray(1, 2))).toBe(1);
  expect(done.times).toBe(3);
});

it('remembers nothing of what is not canonical', () => {
  const { done, read } = makeReader();
  for (let time = 0; time < 2; time += 1) expect(readIfCanonical(() => read(Uint8Array.of(0, 1)))).toBeUndefined();
  expect(done.times).toBe(2);
});

it.each([
  { what: 'what is long', bytes: 4_097, others: 0, times: 2 },
  { what: 'what is as long as is kept', bytes: 4_096, others: 0, times: 1 },
  { what: 'the first of 64', bytes: 2, others: 63, times: 1 },
  { what: 'the first of 65', bytes: 2, others: 64, times: 2 },
])('reads $what $times times', ({ bytes, others, times }) => {
  const { done, read } = makeReader();
  const first = new Uint8Array(bytes).fill(1);
  expect(read(first)).toBe(bytes);
  for (let other = 1; other <= others; other += 1) read(Uint8Array.of(2, other));
  expect(read(first)).toBe(bytes);
  expect(done.times - others).toBe(times);
});
