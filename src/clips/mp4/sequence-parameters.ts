import type { BitReader } from './bit-reader.ts';
import { demand } from './canonical.ts';

/** Baseline, Main and High: 8 bits, 4:2:0 (ITU-T H.264, annex A). */
export const BASELINE = 66;
export const MAIN = 77;
export const HIGH = 100;

/** Levels 1 to 6.2, and 1b where it is a number of its own (table A-1). */
const LEVELS: ReadonlySet<number> = new Set([
  9, 10, 11, 12, 13, 20, 21, 22, 30, 31, 32, 40, 41, 42, 50, 51, 52, 60, 61, 62,
]);

/** Sample aspect ratios by their number in the standard (table E-1). */
// biome-ignore format: a table
const ASPECT_RATIOS = [
  [1, 1], [12, 11], [10, 11], [16, 11], [40, 33], [24, 11], [20, 11], [32, 11],
  [80, 33], [18, 11], [15, 11], [64, 33], [160, 99], [4, 3], [3, 2], [2, 1],
] as const;
const EXTENDED_ASPECT_RATIO = 255;

/** Numbers of colour primaries, transfer and matrix that FFmpeg's encoders write; 0 would be RGB, 2 is unknown. */
const PRIMARIES: ReadonlySet<number> = new Set([1, 2, 4, 5, 6, 7, 9]);
const TRANSFERS: ReadonlySet<number> = new Set([1, 2, 4, 5, 6, 7, 8, 11, 13, 14, 15]);
const MATRICES: ReadonlySet<number> = new Set([1, 2, 4, 5, 6, 7, 9]);

const MACROBLOCK_PIXELS = 16;
/** Of 4:2:0 frames cropping counts in pairs of pixels. */
const CROP_PIXELS = 2;
const MAX_SIDE_PIXELS = 4096;
const MAX_REFERENCES = 16;

/** How colours are meant, by the numbers of the standard. */
export interface Colours {
  readonly primaries: number;
  readonly transfer: number;
  readonly matrix: number;
}

export interface Usability {
  /** Width and height of a pixel as a ratio; undefined where unknown. */
  readonly aspectRatio: readonly [width: number, height: number] | undefined;
  readonly isFullRange: boolean;
  readonly colours: Colours | undefined;
  readonly hasTiming: boolean;
}

/** What a sequence parameter set says of all pictures. */
export interface SequenceParameters {
  readonly profile: number;
  readonly constraints: number;
  readonly level: number;
  readonly width: number;
  readonly height: number;
  readonly frameNumberBits: number;
  readonly pictureOrderType: number;
  readonly pictureOrderBits: number;
  readonly usability: Usability | undefined;
}

function readAspectRatio(reader: BitReader): Usability['aspectRatio'] {
  if (!reader.flag()) return undefined;
  const number = reader.bits(8);
  if (number !== EXTENDED_ASPECT_RATIO) {
    const known = ASPECT_RATIOS[number - 1];
    demand(known !== undefined);
    return known;
  }
  const width = reader.bits(16);
  const height = reader.bits(16);
  demand(width > 0 && height > 0);
  return [width, height];
}

function readColours(reader: BitReader): Colours | undefined {
  if (!reader.flag()) return undefined;
  const primaries = reader.bits(8);
  const transfer = reader.bits(8);
  const matrix = reader.bits(8);
  demand(PRIMARIES.has(primaries) && TRANSFERS.has(transfer) && MATRICES.has(matrix));
  return { primaries, transfer, matrix };
}

function readSignalType(reader: BitReader): Pick<Usability, 'isFullRange' | 'colours'> {
  if (!reader.flag()) return { isFullRange: false, colours: undefined };
  demand(reader.bits(3) <= 5); // video_format
  const isFullRange = reader.flag();
  return { isFullRange, colours: readColours(reader) };
}

function readTiming(reader: BitReader): boolean {
  if (!reader.flag()) return false;
  demand(reader.bits(32) > 0); // num_units_in_tick
  demand(reader.bits(32) > 0); // time_scale
  reader.flag(); // fixed_frame_rate_flag
  return true;
}

function readBitstreamRestriction(reader: BitReader): void {
  if (!reader.flag()) return;
  reader.flag(); // motion_vectors_over_pic_boundaries_flag
  reader.unsigned(16); // max_bytes_per_pic_denom
  reader.unsigned(16); // max_bits_per_mb_denom
  reader.unsigned(16); // log2_max_mv_length_horizontal
  reader.unsigned(16); // log2_max_mv_length_vertical
  const reordered = reader.unsigned(MAX_REFERENCES);
  demand(reordered <= reader.unsigned(MAX_REFERENCES)); // max_dec_frame_buffering
}

/** vui_parameters() (E.1.1); buffering parameters of broadcasters are not read. */
function readUsability(reader: BitReader): Usability {
  const aspectRatio = readAspectRatio(reader);
  if (reader.flag()) reader.flag(); // overscan_appropriate_flag
  const signalType = readSignalType(reader);
  if (reader.flag()) {
    reader.unsigned(5); // chroma_sample_loc_type_top_field
    reader.unsigned(5); // chroma_sample_loc_type_bottom_field
  }
  const hasTiming = readTiming(reader);
  demand(!reader.flag() && !reader.flag()); // no hrd_parameters()
  reader.flag(); // pic_struct_present_flag
  readBitstreamRestriction(reader);
  return { aspectRatio, ...signalType, hasTiming };
}

/** The side of the picture in pixels. Cropping takes less than a macroblock away, and nothing in front. */
function cropSide(macroblocks: number, { before, behind }: { before: number; behind: number }): number {
  const side = macroblocks * MACROBLOCK_PIXELS - behind * CROP_PIXELS;
  demand(before === 0 && behind * CROP_PIXELS < MACROBLOCK_PIXELS && side <= MAX_SIDE_PIXELS);
  return side;
}

function readSize(reader: BitReader): { readonly width: number; readonly height: number } {
  const columns = reader.unsigned(MAX_SIDE_PIXELS / MACROBLOCK_PIXELS) + 1;
  const rows = reader.unsigned(MAX_SIDE_PIXELS / MACROBLOCK_PIXELS) + 1;
  demand(reader.flag()); // frame_mbs_only_flag
  reader.flag(); // direct_8x8_inference_flag
  const isCropped = reader.flag();
  const crop = () => (isCropped ? reader.unsigned(MAX_SIDE_PIXELS) : 0);
  const [left, right, top, bottom] = [crop(), crop(), crop(), crop()];
  return {
    width: cropSide(columns, { before: left, behind: right }),
    height: cropSide(rows, { before: top, behind: bottom }),
  };
}

/** What High alone has: always 4:2:0, 8 bits, nothing lossless, no scaling lists. */
function expectPlainSampling(reader: BitReader): void {
  demand(reader.unsigned(1) === 1); // chroma_format_idc
  reader.unsigned(0); // bit_depth_luma_minus8
  reader.unsigned(0); // bit_depth_chroma_minus8
  demand(!reader.flag()); // qpprime_y_zero_transform_bypass_flag
  demand(!reader.flag()); // seq_scaling_matrix_present_flag
}

/** seq_parameter_set_data() (7.3.2.1.1) of progressive 8-bit 4:2:0 video with set number 0. */
export function readSequenceParameters(reader: BitReader): SequenceParameters {
  const profile = reader.bits(8);
  const constraints = reader.bits(8);
  const level = reader.bits(8);
  demand(profile === BASELINE || profile === MAIN || profile === HIGH);
  demand(LEVELS.has(level) && (constraints & 0b11) === 0);
  reader.unsigned(0); // seq_parameter_set_id
  if (profile === HIGH) expectPlainSampling(reader);
  const frameNumberBits = reader.unsigned(12) + 4;
  const pictureOrderType = reader.unsigned(2);
  demand(pictureOrderType !== 1);
  const pictureOrderBits = pictureOrderType === 0 ? reader.unsigned(12) + 4 : 0;
  reader.unsigned(MAX_REFERENCES); // max_num_ref_frames
  demand(!reader.flag()); // gaps_in_frame_num_value_allowed_flag
  const size = readSize(reader);
  const usability = reader.flag() ? readUsability(reader) : undefined;
  return { profile, constraints, level, ...size, frameNumberBits, pictureOrderType, pictureOrderBits, usability };
}
