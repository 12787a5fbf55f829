import { writeElements } from '../../../src/clips/mp4/bits.ts';
import { boxOf, type ClipEditor } from '../edit-clip.ts';
import { splitConfiguration } from '../parameter-sets.ts';
import type { ClipVariant } from './clip-variant.ts';
import { samplesOf, setSamples } from './edit-samples.ts';
import { bits, code } from './parameter-elements.ts';

/** First bytes of NAL units: how important they are, and of which type. */
const SLICE = 0x41;
const UNIMPORTANT_SLICE = 0x01;
const REFRESH = 0x65;
const INFORMATION = 0x06;
const DELIMITER = 0x09;
const FILLER = 0x0c;

const INTRA = 7;
const PREDICTED = 5;

/** A NAL unit behind its length. */
function unit(...bytes: readonly number[]): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, Buffer.from(bytes)]);
}

const delimiter = unit(DELIMITER, 0xf0);
const information = unit(INFORMATION, 5, 1, 7, 0x80);

/** The first byte of a slice's unit, its first macroblock and its type. */
type Slice = readonly [header: number, first: number, type: number];

/** The unit of a slice of picture parameters 0; what follows is no picture. */
function formatSlice([header, first, type]: Slice): Buffer {
  return unit(header, ...writeElements([code(first), code(type), code(0), bits(0x5a5a, 16)]));
}

/** Puts units in front of a sample's own, or behind them. Samples count from 1. */
function around(
  sample: number,
  { before = [], behind = [] }: { before?: readonly Buffer[]; behind?: readonly Buffer[] },
) {
  return (clip: ClipEditor): void => {
    setSamples(
      clip,
      samplesOf(clip).map((bytes, index) =>
        index + 1 === sample ? Buffer.concat([...before, bytes, ...behind]) : bytes,
      ),
    );
  };
}

/** Puts the clip's own parameter sets in front of a sample, as transport streams do. */
function repeatParameters(sample: number, ...more: readonly number[]) {
  return (clip: ClipEditor): void => {
    const { sequence, picture } = splitConfiguration(boxOf(clip.video, 'mdia/minf/stbl/stsd/avc1/avcC').content);
    around(sample, { before: [unit(...sequence, ...more), unit(...picture)] })(clip);
  };
}

/** The first sample, then this one. */
function then(slices: readonly Slice[], syncSamples?: readonly number[]) {
  return (clip: ClipEditor): void => {
    const [first] = samplesOf(clip);
    if (first !== undefined) setSamples(clip, [first, Buffer.concat(slices.map(formatSlice))], syncSamples);
  };
}

/** The first byte of the last NAL unit of the first sample, its slice. */
function withOpeningHeader(header: number) {
  return (clip: ClipEditor): void => {
    const samples = samplesOf(clip);
    const [first] = samples;
    let at = 0;
    while (first !== undefined && at + 4 + first.readUInt32BE(at) < first.length) at += 4 + first.readUInt32BE(at);
    first?.writeUInt8(header, at + 4);
    setSamples(clip, samples);
  };
}

/** A first picture that could be any other one: four bits of its frame number are not 0. */
function withNumberedOpening(clip: ClipEditor): void {
  const [, ...others] = samplesOf(clip);
  setSamples(clip, [formatSlice([REFRESH, 0, INTRA]), ...others]);
}

function withoutSyncTable({ video }: ClipEditor): void {
  const tables = boxOf(video, 'mdia/minf/stbl');
  tables.children = tables.children?.filter(({ type }) => type !== 'stss');
}

const TWO = { duration_s: 0.066667 };

/** Variants of the pictures: which NAL units a sample has, and how its slices begin. */
export const PICTURE_VARIANTS: readonly ClipVariant[] = [
  { what: 'a delimiter before the first picture', edit: around(1, { before: [delimiter] }), answer: 'same' },
  { what: 'a delimiter before another picture', edit: around(3, { before: [delimiter] }), answer: 'same' },
  { what: 'a delimiter that is important', edit: around(3, { before: [unit(0x29, 0xf0)] }), answer: 'none' },
  { what: 'a delimiter of two bytes', edit: around(3, { before: [unit(DELIMITER, 0xf0, 0x80)] }), answer: 'none' },
  { what: 'two delimiters', edit: around(3, { before: [delimiter, delimiter] }), answer: 'same' },
  { what: 'a delimiter behind', edit: around(3, { behind: [delimiter] }), answer: 'none' },
  { what: 'information before a picture', edit: around(3, { before: [information, information] }), answer: 'same' },
  { what: 'information behind a delimiter', edit: around(3, { before: [delimiter, information] }), answer: 'same' },
  { what: 'information before a delimiter', edit: around(3, { before: [information, delimiter] }), answer: 'same' },
  { what: 'information that is important', edit: around(3, { before: [unit(0x26, 5, 1, 7, 0x80)] }), answer: 'none' },
  { what: 'information without message', edit: around(3, { before: [unit(INFORMATION, 0x80)] }), answer: 'same' },
  {
    what: 'information of another kind',
    edit: around(3, { before: [unit(INFORMATION, 19, 1, 7, 0x80)] }),
    answer: 'none',
  },
  { what: 'information behind a picture', edit: around(3, { behind: [information] }), answer: 'none' },
  { what: 'other parameters before a picture', edit: around(3, { before: [unit(0x68, 0xee)] }), answer: 'none' },
  { what: 'the same parameters before the first picture', edit: repeatParameters(1), answer: 'same' },
  { what: 'the same parameters before another picture', edit: repeatParameters(3), answer: 'same' },
  { what: 'parameters that say more than the same', edit: repeatParameters(3, 0x80), answer: 'none' },
  { what: 'filler behind a picture', edit: around(3, { behind: [unit(FILLER, 0xff, 0xff, 0x80)] }), answer: 'same' },
  { what: 'a unit of one byte', edit: around(3, { before: [unit(DELIMITER)] }), answer: 'none' },
  { what: 'an empty unit', edit: around(3, { before: [unit()] }), answer: 'none' },
  {
    what: 'a unit that ends behind its sample',
    edit: around(3, { behind: [Buffer.of(0, 0, 0, 9, SLICE)] }),
    answer: 'none',
  },
  { what: 'bytes behind the last unit', edit: around(3, { behind: [Buffer.of(0)] }), answer: 'none' },
  { what: 'a first picture that is not a refresh', edit: withOpeningHeader(SLICE), answer: 'none' },
  { what: 'a first picture that is not important', edit: withOpeningHeader(0x05), answer: 'none' },
  { what: 'a first picture that is a little important', edit: withOpeningHeader(0x25), answer: 'same' },
  { what: 'a first picture with the forbidden bit', edit: withOpeningHeader(0xe5), answer: 'none' },
  { what: 'a first picture whose numbering has begun before', edit: withNumberedOpening, answer: 'none' },
  { what: 'a picture that needs the one before', edit: then([[SLICE, 0, PREDICTED]]), answer: TWO },
  { what: 'a picture that nothing needs', edit: then([[UNIMPORTANT_SLICE, 0, PREDICTED]]), answer: TWO },
  { what: 'a picture in parts', edit: then([[0x42, 0, PREDICTED]]), answer: 'none' },
  { what: 'a picture with the forbidden bit', edit: then([[0x81, 0, PREDICTED]]), answer: 'none' },
  { what: 'a picture that begins late', edit: then([[SLICE, 1, PREDICTED]]), answer: 'none' },
  { what: 'a second refresh', edit: then([[REFRESH, 0, INTRA]], [1, 2]), answer: TWO },
  { what: 'a refresh that needs the one before', edit: then([[REFRESH, 0, PREDICTED]], [1, 2]), answer: 'none' },
  { what: 'a refresh that is not important', edit: then([[0x05, 0, INTRA]], [1, 2]), answer: 'none' },
  { what: 'a refresh that the table does not name', edit: then([[REFRESH, 0, INTRA]]), answer: TWO },
  { what: 'a picture that the table calls a refresh', edit: then([[SLICE, 0, INTRA]], [1, 2]), answer: TWO },
  {
    what: 'refreshes alone, and no table of them',
    edit: (clip) => {
      then([[REFRESH, 0, INTRA]], [1, 2])(clip);
      withoutSyncTable(clip);
    },
    answer: TWO,
  },
  { what: 'no table of refreshes', edit: withoutSyncTable, answer: 'same' },
  {
    what: 'two slices',
    edit: then([
      [SLICE, 0, PREDICTED],
      [SLICE, 6, PREDICTED],
    ]),
    answer: TWO,
  },
  {
    what: 'a second slice that begins a picture',
    edit: then([
      [SLICE, 0, PREDICTED],
      [SLICE, 0, PREDICTED],
    ]),
    answer: 'none',
  },
  {
    what: 'a second slice of another importance',
    edit: then([
      [SLICE, 0, PREDICTED],
      [UNIMPORTANT_SLICE, 6, PREDICTED],
    ]),
    answer: 'none',
  },
  {
    what: 'a second slice of another kind',
    edit: then([
      [SLICE, 0, INTRA],
      [REFRESH, 6, INTRA],
    ]),
    answer: 'none',
  },
  {
    what: 'a refresh of two slices',
    edit: then(
      [
        [REFRESH, 0, INTRA],
        [REFRESH, 6, INTRA],
      ],
      [1, 2],
    ),
    answer: TWO,
  },
  {
    what: 'a refresh whose second slice needs the one before',
    edit: then(
      [
        [REFRESH, 0, INTRA],
        [REFRESH, 6, PREDICTED],
      ],
      [1, 2],
    ),
    answer: 'none',
  },
];
