import { BitReader } from './bit-reader.ts';
import { demand } from './canonical.ts';
import type { DecoderConfiguration } from './decoder-configuration.ts';
import { removeEmulationPrevention } from './emulation-prevention.ts';

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
