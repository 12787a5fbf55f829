import { describe, expect, it } from 'vitest';
import { BitReader, type Element, writeElements } from '../../../../src/clips/mp4/bits.ts';
import { readIfCanonical } from '../../../../src/clips/mp4/cursor.ts';
import { readSequenceParameters, type Usability } from '../../../../src/clips/mp4/parameter-sets.ts';
import { baselineSequence, bits, code } from '../../../parity/variants/parameter-elements.ts';

/** Parts of `vui_parameters()` that are there, element by element; what isn't named is absent. */
interface Parts {
  readonly aspect?: readonly Element[];
  readonly overscan?: readonly Element[];
  readonly signal?: readonly Element[];
  readonly chroma?: readonly Element[];
  readonly timing?: readonly Element[];
  readonly buffering?: readonly Element[];
  readonly restriction?: readonly Element[];
}

const ABSENT = [bits(0)];

function readWith({ aspect, overscan, signal, chroma, timing, buffering, restriction }: Parts): Usability | undefined {
  const group = (elements: readonly Element[] | undefined) =>
    elements === undefined ? ABSENT : [bits(1), ...elements];
  const sequence = baselineSequence([
    ...[aspect, overscan, signal, chroma, timing].flatMap(group),
    ...(buffering ?? [bits(0), bits(0)]),
    bits(0), // pic_struct_present_flag
    ...group(restriction),
  ]);
  return readIfCanonical(() => readSequenceParameters(new BitReader(writeElements(sequence))).usability);
}

const PLAIN: Usability = { aspectRatio: undefined, isFullRange: false, colours: undefined, hasTiming: false };

const aspect = (...values: readonly [number, ...number[]]) => [
  bits(values[0], 8),
  ...values.slice(1).map((value) => bits(value, 16)),
];
const signal = (format: number, range: number, ...colours: readonly number[]) => [
  bits(format, 3),
  bits(range),
  bits(colours.length > 0 ? 1 : 0),
  ...colours.map((colour) => bits(colour, 8)),
];
const timing = (units: number, perS: number) => [bits(units, 32), bits(perS, 32), bits(1)];
/** Denominators, lengths of vectors, pictures that are held back, pictures that are kept. */
const restriction = (...codes: readonly number[]) => [bits(1), ...codes.map(code)];

describe('what sequence parameters say of the use of pictures', () => {
  it.each<{ what: string; parts: Parts; usability: Partial<Usability> }>([
    { what: 'nothing', parts: {}, usability: {} },
    { what: 'square pixels', parts: { aspect: aspect(1) }, usability: { aspectRatio: [1, 1] } },
    { what: 'the last ratio of the table', parts: { aspect: aspect(16) }, usability: { aspectRatio: [2, 1] } },
    { what: 'a ratio of its own', parts: { aspect: aspect(255, 3, 2) }, usability: { aspectRatio: [3, 2] } },
    { what: 'that edges are shown', parts: { overscan: [bits(1)] }, usability: {} },
    { what: 'the full range', parts: { signal: signal(5, 1) }, usability: { isFullRange: true } },
    {
      what: 'colours',
      parts: { signal: signal(0, 0, 9, 15, 7) },
      usability: { colours: { primaries: 9, transfer: 15, matrix: 7 } },
    },
    { what: 'where colour samples lie', parts: { chroma: [code(5), code(5)] }, usability: {} },
    { what: 'times', parts: { timing: timing(1, 1) }, usability: { hasTiming: true } },
    { what: 'the least limits', parts: { restriction: restriction(0, 0, 0, 0, 0, 0) }, usability: {} },
    { what: 'the greatest limits', parts: { restriction: restriction(16, 16, 16, 16, 16, 16) }, usability: {} },
  ])('$what', ({ parts, usability }) => {
    expect(readWith(parts)).toEqual({ ...PLAIN, ...usability });
  });

  it.each<{ what: string; parts: Parts }>([
    { what: 'an unknown ratio', parts: { aspect: aspect(0) } },
    { what: 'a ratio behind the table', parts: { aspect: aspect(17) } },
    { what: 'a ratio without width', parts: { aspect: aspect(255, 0, 1) } },
    { what: 'a ratio without height', parts: { aspect: aspect(255, 1, 0) } },
    { what: 'a format of signals that there is not', parts: { signal: signal(6, 0) } },
    { what: 'primaries that are reserved', parts: { signal: signal(5, 0, 3, 1, 1) } },
    { what: 'a transfer that is reserved', parts: { signal: signal(5, 0, 1, 3, 1) } },
    { what: 'RGB', parts: { signal: signal(5, 0, 1, 1, 0) } },
    { what: 'a place of the top colour samples that there is not', parts: { chroma: [code(6), code(0)] } },
    { what: 'a place of the bottom colour samples that there is not', parts: { chroma: [code(0), code(6)] } },
    { what: 'ticks of no length', parts: { timing: timing(0, 50) } },
    { what: 'no ticks in a second', parts: { timing: timing(1, 0) } },
    { what: 'buffering of NAL units', parts: { buffering: [bits(1), bits(0)] } },
    { what: 'buffering of slices', parts: { buffering: [bits(0), bits(1)] } },
    { what: 'a limit of bytes that there is not', parts: { restriction: restriction(17, 0, 0, 0, 0, 0) } },
    { what: 'a limit of bits that there is not', parts: { restriction: restriction(0, 17, 0, 0, 0, 0) } },
    { what: 'vectors that are too wide', parts: { restriction: restriction(0, 0, 17, 0, 0, 0) } },
    { what: 'vectors that are too high', parts: { restriction: restriction(0, 0, 0, 17, 0, 0) } },
    { what: 'more pictures held back than kept', parts: { restriction: restriction(0, 0, 0, 0, 3, 2) } },
    { what: 'more pictures held back than there can be', parts: { restriction: restriction(0, 0, 0, 0, 17, 16) } },
    { what: 'more pictures kept than there can be', parts: { restriction: restriction(0, 0, 0, 0, 1, 17) } },
  ])('$what: left to ffprobe', ({ parts }) => {
    expect(readWith(parts)).toBeUndefined();
  });
});
