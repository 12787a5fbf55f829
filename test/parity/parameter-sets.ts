import {
  addEmulationPrevention,
  BitReader,
  type Element,
  removeEmulationPrevention,
  writeElements,
} from '../../src/clips/mp4/bits.ts';
import { readIfCanonical } from '../../src/clips/mp4/cursor.ts';
import {
  readPictureParameters,
  readSequenceParameters,
  type SequenceParameters,
} from '../../src/clips/mp4/parameter-sets.ts';
import type { Draw } from './draw.ts';

/** The two parameter sets of an `avcC`, as bytes with their NAL unit headers, and what stands behind them. */
export interface ParameterSets {
  sequence: Buffer;
  picture: Buffer;
  readonly extension: Buffer;
}

const SEQUENCE_AT = 6;

export function splitConfiguration(avcC: Buffer): ParameterSets {
  const sequenceEnd = SEQUENCE_AT + 2 + avcC.readUInt16BE(SEQUENCE_AT);
  const pictureAt = sequenceEnd + 1;
  const pictureEnd = pictureAt + 2 + avcC.readUInt16BE(pictureAt);
  return {
    sequence: avcC.subarray(SEQUENCE_AT + 2, sequenceEnd),
    picture: avcC.subarray(pictureAt + 2, pictureEnd),
    extension: avcC.subarray(pictureEnd),
  };
}

/** The configuration whose profile and level are those of its sequence parameters. */
export function joinConfiguration({ sequence, picture, extension }: ParameterSets): Buffer {
  const length = (bytes: Buffer): Buffer => Buffer.from([bytes.length >> 8, bytes.length & 0xff]);
  return Buffer.concat([
    Buffer.from([1]),
    sequence.subarray(1, 4),
    Buffer.from([0xff, 0xe1]),
    length(sequence),
    sequence,
    Buffer.from([1]),
    length(picture),
    picture,
    extension,
  ]);
}

function formatSet(header: number, elements: readonly Element[]): Buffer {
  return Buffer.from([header, ...addEmulationPrevention(writeElements(elements))]);
}

function readElements(set: Buffer, read: (reader: BitReader) => unknown): readonly Element[] {
  const reader = new BitReader(removeEmulationPrevention(set.subarray(1)));
  read(reader);
  return reader.elements;
}

/** Undefined where an earlier change has left nothing that can be read. */
export function readSequence(set: Buffer): SequenceParameters | undefined {
  return readIfCanonical(() => readSequenceParameters(new BitReader(removeEmulationPrevention(set.subarray(1)))));
}

function changeOne(elements: readonly Element[], { below, pick }: Draw): readonly Element[] {
  const at = below(elements.length);
  return elements.map(({ value, bits }, index) => {
    if (index !== at) return { value, bits };
    const other = bits === 1 ? 1 - value : pick([0, 1, 2, 3, value + 1, Math.max(0, value - 1), below(64)]);
    return { value: bits === 0 ? other : other % 2 ** bits, bits };
  });
}

/** The same sequence parameters but for one syntax element; what follows it may then mean something else. */
export function changeSequenceElement(set: Buffer, draw: Draw): Buffer {
  if (readSequence(set) === undefined) return set;
  return formatSet(set.readUInt8(), changeOne(readElements(set, readSequenceParameters), draw));
}

export function changePictureElement({ sequence, picture }: ParameterSets, draw: Draw): Buffer {
  const parameters = readSequence(sequence);
  if (parameters === undefined) return picture;
  const read = (): readonly Element[] => readElements(picture, (reader) => readPictureParameters(reader, parameters));
  const elements = readIfCanonical(read);
  return elements === undefined ? picture : formatSet(picture.readUInt8(), changeOne(elements, draw));
}

const HIGH = 100;
const MACROBLOCK = 16;

/** What else than the size a composed set says. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

function composeUsability({ pick, chance, between }: Draw, isFullRange: boolean): readonly Element[] {
  const flag = (value: boolean): Element => ({ value: Number(value), bits: 1 });
  const group = (isPresent: boolean, ...elements: readonly Element[]): readonly Element[] => [
    flag(isPresent),
    ...(isPresent ? elements : []),
  ];
  const aspect = pick([1, 2, 3, 14, 16, 255]);
  const ratio = [
    { value: between(1, 900), bits: 16 },
    { value: between(1, 900), bits: 16 },
  ];
  const colour = () => ({ value: pick([1, 2, 4, 5, 6, 7]), bits: 8 });
  const reordered = between(0, 4);
  return [
    ...group(chance(0.6), { value: aspect, bits: 8 }, ...(aspect === 255 ? ratio : [])),
    ...group(chance(0.1), flag(chance(0.5))),
    ...group(
      isFullRange || chance(0.5),
      { value: between(0, 5), bits: 3 },
      flag(isFullRange),
      ...group(chance(0.5), colour(), colour(), colour()),
    ),
    ...group(chance(0.2), { value: between(0, 5), bits: 0 }, { value: between(0, 5), bits: 0 }),
    ...group(
      chance(0.7),
      { value: pick([1, 1001, 100, 0x7fff_ffff]), bits: 32 },
      { value: pick([50, 60, 60000, 5994, 180000]), bits: 32 },
      flag(chance(0.5)),
    ),
    flag(false),
    flag(false),
    flag(chance(0.3)),
    ...group(
      chance(0.7),
      flag(true),
      { value: between(0, 2), bits: 0 },
      { value: between(0, 2), bits: 0 },
      { value: between(8, 16), bits: 0 },
      { value: between(8, 16), bits: 0 },
      { value: reordered, bits: 0 },
      { value: reordered + between(0, 4), bits: 0 },
    ),
  ];
}

/** New sequence parameters of a size, of the old set's profile and numbering, with drawn extras. */
export function composeSequence(old: Buffer, { width, height }: Size, draw: Draw): Buffer {
  const parameters = readSequence(old);
  if (parameters === undefined) return old;
  const { profile, constraints, frameNumberBits, pictureOrderType, pictureOrderBits } = parameters;
  const code = (value: number): Element => ({ value, bits: 0 });
  const flag = (value: boolean): Element => ({ value: Number(value), bits: 1 });
  const columns = Math.ceil(width / MACROBLOCK);
  const rows = Math.ceil(height / MACROBLOCK);
  const crop = [0, (columns * MACROBLOCK - width) / 2, 0, (rows * MACROBLOCK - height) / 2];
  const isCropped = crop.some((pixels) => pixels > 0) || draw.chance(0.05);
  const hasUsability = draw.chance(0.9);
  return formatSet(old.readUInt8(), [
    { value: profile, bits: 8 },
    { value: constraints, bits: 8 },
    { value: draw.pick([10, 13, 30, 31, 40, 51]), bits: 8 },
    code(0),
    ...(profile === HIGH ? [code(1), code(0), code(0), flag(false), flag(false)] : []),
    code(frameNumberBits - 4),
    code(pictureOrderType),
    ...(pictureOrderType === 0 ? [code(pictureOrderBits - 4)] : []),
    code(draw.between(1, 5)),
    flag(false),
    code(columns - 1),
    code(rows - 1),
    flag(true),
    flag(true),
    flag(isCropped),
    ...(isCropped ? crop.map(code) : []),
    flag(hasUsability),
    ...(hasUsability ? composeUsability(draw, draw.chance(0.2)) : []),
  ]);
}
