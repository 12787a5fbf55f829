import { describe, expect, it } from 'vitest';
import { BitReader, type Element, writeElements } from '../../../../src/clips/mp4/bits.ts';
import { readIfCanonical } from '../../../../src/clips/mp4/cursor.ts';
import {
  type PictureParameters,
  readPictureParameters,
  readSequenceParameters,
} from '../../../../src/clips/mp4/parameter-sets.ts';
import { baselineSequence, bits, code, signed } from '../../../parity/variants/parameter-elements.ts';

const MAIN = 77;
const HIGH = 100;

/** Picture parameters that every profile allows, element by element. */
const PLAIN = {
  number: code(0),
  sequenceNumber: code(0),
  arithmetic: bits(0),
  fieldOrder: bits(0),
  sliceGroups: code(0),
  references: code(0),
  referencesBehind: code(0),
  weighted: bits(0),
  weightedBoth: bits(0, 2),
  quantiser: signed(0),
  switchingQuantiser: signed(0),
  chroma: signed(0),
  deblocking: bits(0),
  constrained: bits(0),
  redundant: bits(0),
};

type Change = Partial<Record<keyof typeof PLAIN, Element>>;

interface Case {
  readonly what: string;
  readonly change: Change;
  /** The parameters of High behind all others. */
  readonly behind?: readonly Element[];
  readonly profile?: number;
}

function readWith({ change, behind = [], profile = MAIN }: Omit<Case, 'what'>): PictureParameters | undefined {
  const sequence = readSequenceParameters(new BitReader(writeElements(baselineSequence(undefined))));
  const written = writeElements([...Object.values({ ...PLAIN, ...change }), ...behind]);
  return readIfCanonical(() => readPictureParameters(new BitReader(written), { ...sequence, profile }));
}

describe('picture parameters', () => {
  const plain = { hasFieldOrder: false, initialQuantiser: 26, hasDeblockingControl: false };

  it.each<Case & { readonly parameters?: Partial<PictureParameters> }>([
    { what: 'of Baseline', change: {}, profile: 66 },
    { what: 'of Main, with arithmetic coding', change: { arithmetic: bits(1) } },
    { what: 'with weights', change: { weighted: bits(1), weightedBoth: bits(2, 2) } },
    { what: 'with an order of fields', change: { fieldOrder: bits(1) }, parameters: { hasFieldOrder: true } },
    { what: 'with control of filters', change: { deblocking: bits(1) }, parameters: { hasDeblockingControl: true } },
    { what: 'with all references', change: { references: code(31), referencesBehind: code(31) } },
    { what: 'with the least quantiser', change: { quantiser: signed(-26) }, parameters: { initialQuantiser: 0 } },
    { what: 'with the greatest quantiser', change: { quantiser: signed(26) }, parameters: { initialQuantiser: 52 } },
    { what: 'with the greatest offset of colours', change: { chroma: signed(12) } },
    { what: 'with constrained prediction', change: { constrained: bits(1) } },
    { what: 'of High, with its own', change: {}, behind: [bits(1), bits(0), signed(-12)], profile: HIGH },
  ])('$what are read', ({ parameters, ...read }) => {
    expect(readWith(read)).toEqual({ ...plain, ...parameters });
  });

  it.each<Case>([
    { what: 'with a number of its own', change: { number: code(1) } },
    { what: 'of other sequence parameters', change: { sequenceNumber: code(1) } },
    { what: 'with groups of slices', change: { sliceGroups: code(1) } },
    { what: 'with too many references', change: { references: code(32) } },
    { what: 'with too many references behind', change: { referencesBehind: code(32) } },
    { what: 'with weights of a kind that there is not', change: { weightedBoth: bits(3, 2) } },
    { what: 'of Baseline, with arithmetic coding', change: { arithmetic: bits(1) }, profile: 66 },
    { what: 'of Baseline, with weights', change: { weighted: bits(1) }, profile: 66 },
    { what: 'of Baseline, with weights of both sides', change: { weightedBoth: bits(1, 2) }, profile: 66 },
    { what: 'with a quantiser below the least', change: { quantiser: signed(-27) } },
    { what: 'with a quantiser above the greatest', change: { quantiser: signed(27) } },
    { what: 'with a switching quantiser above the greatest', change: { switchingQuantiser: signed(27) } },
    { what: 'with an offset of colours above the greatest', change: { chroma: signed(13) } },
    { what: 'with redundant pictures', change: { redundant: bits(1) } },
    { what: "of Main, with High's own", change: {}, behind: [bits(1), bits(0), signed(0)] },
    { what: 'of High, with scaling lists', change: {}, behind: [bits(1), bits(1), signed(0)], profile: HIGH },
    {
      what: 'of High, with a second offset above the greatest',
      change: {},
      behind: [bits(1), bits(0), signed(13)],
      profile: HIGH,
    },
  ])('$what are left to ffprobe', (read) => {
    expect(readWith(read)).toBeUndefined();
  });
});
