import { BitReader, removeEmulationPrevention } from './bits.ts';
import { type ByteCursor, demand } from './cursor.ts';
import { type DecoderConfiguration, readOnce } from './parameter-sets.ts';
import type { SamplePlaces } from './sample-tables.ts';

/**
 * Buffering period, picture timing, user data registered (captions) and not, recovery point, repeated marking of references,
 * arrangement of views, colour volume of the mastering display, light levels (ITU-T H.264, D.1): none touches the six fields.
 */
const HARMLESS_TYPES: ReadonlySet<number> = new Set([0, 1, 4, 5, 6, 7, 45, 137, 144]);
const STOP_BYTE = 0x80;
const MORE = 0xff;

/** Reads a number that is a sum: bytes of 255, then a smaller one. */
function takeSum(bytes: Uint8Array, start: number): { readonly value: number; readonly next: number } {
  let next = start;
  let value = 0;
  for (; bytes[next] === MORE; next += 1) value += MORE;
  return { value: value + (bytes[next] ?? 0), next: next + 1 };
}

function expectMessages(unit: Uint8Array): void {
  const bytes = removeEmulationPrevention(unit);
  const end = bytes.length - 1;
  demand(bytes[end] === STOP_BYTE);
  let position = 0;
  while (position < end) {
    const type = takeSum(bytes, position);
    const size = takeSum(bytes, type.next);
    demand(HARMLESS_TYPES.has(type.value));
    position = size.next + size.value;
  }
  demand(position === end);
}

/** sei_rbsp(): harmless messages that fill the unit to its stop bit. An encoder's settings, for one, are in every clip of its. */
export const expectHarmlessInformation = readOnce(expectMessages);

/** The header of an I slice takes a few bytes; this is far more. */
const HEADER_BYTES = 64;
const MAX_QUANTISER = 51;
const MAX_FILTER_OFFSET = 6;
const INTRA_TYPES: ReadonlySet<number> = new Set([2, 7]);
/** P, B and I, each for one slice or for all slices of the picture. */
const TYPES: ReadonlySet<number> = new Set([0, 1, 2, 5, 6, 7]);
const MAX_MACROBLOCKS = 65_536;

interface SliceBeginning {
  readonly firstMacroblock: number;
  readonly type: number;
}

/** first_mb_in_slice, slice_type and a reference to the only picture parameters (ITU-T H.264, 7.3.3). */
function readBeginning(reader: BitReader): SliceBeginning {
  const firstMacroblock = reader.unsigned(MAX_MACROBLOCKS);
  const type = reader.unsigned(9);
  demand(TYPES.has(type));
  reader.unsigned(0); // pic_parameter_set_id
  return { firstMacroblock, type };
}

function readDeblocking(reader: BitReader): void {
  if (reader.unsigned(2) === 1) return;
  reader.signed(MAX_FILTER_OFFSET);
  reader.signed(MAX_FILTER_OFFSET);
}

/** The header of the slice that a decoder begins with: an I slice that starts a picture for instantaneous refresh. */
export function expectOpeningSlice(unit: Uint8Array, { sequence, picture }: DecoderConfiguration): void {
  const content = removeEmulationPrevention(unit, HEADER_BYTES);
  const reader = new BitReader(content);
  const { firstMacroblock, type } = readBeginning(reader);
  demand(firstMacroblock === 0 && INTRA_TYPES.has(type));
  demand(reader.bits(sequence.frameNumberBits) === 0); // frame_num
  reader.unsigned(65_535); // idr_pic_id
  if (sequence.pictureOrderType === 0) {
    reader.bits(sequence.pictureOrderBits);
    if (picture.hasFieldOrder) reader.signed(MAX_MACROBLOCKS); // delta_pic_order_cnt_bottom
  }
  reader.bits(2); // no_output_of_prior_pics_flag, long_term_reference_flag
  const quantiser = picture.initialQuantiser + reader.signed(MAX_QUANTISER);
  demand(quantiser >= 0 && quantiser <= MAX_QUANTISER);
  if (picture.hasDeblockingControl) readDeblocking(reader);
  demand(reader.hasMore());
}

/**
 * The first 16 bits of a slice that begins a picture and refers to parameters 0: first_mb_in_slice is `1`, so no byte of
 * emulation prevention can stand here; slice_type is one of these codes; pic_parameter_set_id is `1`.
 */
const PICTURE_BEGINNINGS = [
  { bits: 0b1_1_1, length: 3, isIntra: false }, // slice_type 0
  { bits: 0b1_010_1, length: 5, isIntra: false }, // 1
  { bits: 0b1_011_1, length: 5, isIntra: true }, // 2
  { bits: 0b1_00110_1, length: 7, isIntra: false }, // 5
  { bits: 0b1_00111_1, length: 7, isIntra: false }, // 6
  { bits: 0b1_0001000_1, length: 9, isIntra: true }, // 7
] as const;

/** The beginning of the first slice of any other picture, from its first two bytes behind the unit's header. */
export function expectPictureBeginning(twoBytes: number, { isRefresh }: { readonly isRefresh: boolean }): void {
  const beginning = PICTURE_BEGINNINGS.find(({ bits, length }) => twoBytes >> (16 - length) === bits);
  demand(beginning !== undefined && (beginning.isIntra || !isRefresh));
}

/** The beginning of a slice that goes on with a picture. */
export function expectFurtherSlice(unit: Uint8Array, { isRefresh }: { readonly isRefresh: boolean }): void {
  const content = removeEmulationPrevention(unit, HEADER_BYTES);
  const { firstMacroblock, type } = readBeginning(new BitReader(content));
  demand(firstMacroblock > 0 && (!isRefresh || INTRA_TYPES.has(type)));
}

/** Types of NAL units (ITU-T H.264, table 7-1). */
const SLICE = 1;
const REFRESH_SLICE = 5;
const SUPPLEMENTAL_INFORMATION = 6;
const SEQUENCE_PARAMETERS = 7;
const PICTURE_PARAMETERS = 8;
const DELIMITER = 9;
const FILLER = 12;

/** A sample whose first byte is not 0 could pass for a decoder configuration: FFmpeg looks for one. */
const MAX_UNIT_BYTES = 0x00ff_ffff;

/** A NAL unit: its length says where it ends, its first byte what it is. */
interface Unit {
  readonly header: number;
  readonly type: number;
  readonly isReference: boolean;
  readonly content: ByteCursor;
}

function takeUnit(sample: ByteCursor): Unit {
  const length = sample.u32();
  demand(length <= MAX_UNIT_BYTES);
  const content = sample.within(length);
  const header = content.u8();
  demand(header < 0x80); // forbidden_zero_bit
  return { header, type: header & 0x1f, isReference: header >> 5 !== 0, content };
}

function takeAll({ content }: Unit): Uint8Array {
  return content.take(content.left);
}

/** Among the samples a parameter set could change what a decoder says; streams made for broadcasting repeat the one there is. */
function expectRepetition(unit: Unit, parameterSets: readonly Uint8Array[]): void {
  const bytes = takeAll(unit);
  const isSame = (set: Uint8Array) =>
    set.length === bytes.length + 1 && set[0] === unit.header && bytes.every((byte, index) => byte === set[index + 1]);
  demand(parameterSets.some(isSame));
}

/** Takes what lies before the slices: a delimiter, supplemental information, repeated parameter sets. Gives the first slice. */
function takeFirstSlice(sample: ByteCursor, { units }: DecoderConfiguration): Unit {
  for (;;) {
    const unit = takeUnit(sample);
    if (unit.type === SLICE || unit.type === REFRESH_SLICE) return unit;
    if (unit.type === SEQUENCE_PARAMETERS || unit.type === PICTURE_PARAMETERS) {
      expectRepetition(unit, units);
    } else {
      demand(!unit.isReference);
      if (unit.type === DELIMITER) demand(takeAll(unit).length === 1);
      else demand(unit.type === SUPPLEMENTAL_INFORMATION);
      if (unit.type === SUPPLEMENTAL_INFORMATION) expectHarmlessInformation(takeAll(unit));
    }
  }
}

/** One picture: all its slices are of the same type. */
function expectPicture(sample: ByteCursor, configuration: DecoderConfiguration, isOpening: boolean): void {
  const first = takeFirstSlice(sample, configuration);
  const isRefresh = first.type === REFRESH_SLICE;
  demand(isRefresh ? first.isReference : !isOpening);
  if (isOpening) expectOpeningSlice(takeAll(first), configuration);
  else expectPictureBeginning(first.content.u16(), { isRefresh });
  while (sample.left > 0) {
    const unit = takeUnit(sample);
    if (unit.type === FILLER) continue;
    demand(unit.type === first.type && unit.isReference === first.isReference);
    expectFurtherSlice(takeAll(unit), { isRefresh });
  }
}

/** Every sample is one picture of length-prefixed slices that refer to the one set of parameters; a decoder can begin with the first. */
export function expectPictures(
  file: ByteCursor,
  { offsets, sizes }: SamplePlaces,
  configuration: DecoderConfiguration,
): void {
  for (let index = 0; index < offsets.length; index += 1) {
    expectPicture(file.at(offsets[index] ?? 0, sizes[index] ?? 0), configuration, index === 0);
  }
}
