import { addEmulationPrevention, BitReader, removeEmulationPrevention, writeElements } from './bits.ts';
import { ByteCursor, demand } from './cursor.ts';

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

const MAX_BUFFERS = 32;
/** Far beyond what an encoder writes, and read without rounding. */
const MAX_BUFFER_VALUE = 0xff_ffff;

/** hrd_parameters(), where there are some (E.1.2): how a receiver's buffer fills. Gives whether there are some. */
function skipBuffering(reader: BitReader): boolean {
  if (!reader.flag()) return false;
  const buffers = reader.unsigned(MAX_BUFFERS - 1) + 1;
  reader.bits(8); // bit_rate_scale, cpb_size_scale
  for (let buffer = 0; buffer < buffers; buffer += 1) {
    reader.unsigned(MAX_BUFFER_VALUE); // bit_rate_value_minus1
    reader.unsigned(MAX_BUFFER_VALUE); // cpb_size_value_minus1
    reader.flag(); // cbr_flag
  }
  reader.bits(20); // four lengths of fields in other messages
  return true;
}

/** vui_parameters() (E.1.1). */
function readUsability(reader: BitReader): Usability {
  const aspectRatio = readAspectRatio(reader);
  if (reader.flag()) reader.flag(); // overscan_appropriate_flag
  const signalType = readSignalType(reader);
  if (reader.flag()) {
    reader.unsigned(5); // chroma_sample_loc_type_top_field
    reader.unsigned(5); // chroma_sample_loc_type_bottom_field
  }
  const hasTiming = readTiming(reader);
  const buffers = [skipBuffering(reader), skipBuffering(reader)];
  if (buffers.includes(true)) reader.flag(); // low_delay_hrd_flag
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

/** What a picture parameter set says of the slices that refer to it. */
export interface PictureParameters {
  readonly hasFieldOrder: boolean;
  readonly initialQuantiser: number;
  readonly hasDeblockingControl: boolean;
}

const MAX_LISTED_REFERENCES = 32;
const MAX_CHROMA_OFFSET = 12;

/** pic_parameter_set_rbsp() (ITU-T H.264, 7.3.2.2) with set number 0: one slice group, no scaling lists. */
export function readPictureParameters(reader: BitReader, { profile }: SequenceParameters): PictureParameters {
  reader.unsigned(0); // pic_parameter_set_id
  reader.unsigned(0); // seq_parameter_set_id
  const isArithmetic = reader.flag();
  const hasFieldOrder = reader.flag();
  reader.unsigned(0); // num_slice_groups_minus1
  reader.unsigned(MAX_LISTED_REFERENCES - 1);
  reader.unsigned(MAX_LISTED_REFERENCES - 1);
  const isWeighted = reader.flag();
  const weightedBipredictive = reader.bits(2);
  demand(weightedBipredictive <= 2);
  demand(profile !== BASELINE || !(isArithmetic || isWeighted || weightedBipredictive > 0));
  const initialQuantiser = reader.signed(26) + 26;
  reader.signed(26); // pic_init_qs_minus26
  reader.signed(MAX_CHROMA_OFFSET);
  const hasDeblockingControl = reader.flag();
  reader.flag(); // constrained_intra_pred_flag
  demand(!reader.flag()); // redundant_pic_cnt_present_flag
  if (reader.hasMore()) {
    demand(profile === HIGH);
    reader.flag(); // transform_8x8_mode_flag
    demand(!reader.flag()); // pic_scaling_matrix_present_flag
    reader.signed(MAX_CHROMA_OFFSET);
  }
  return { hasFieldOrder, initialQuantiser, hasDeblockingControl };
}

/** How many are kept: a corpus has a few ways of writing clips, and each thread sees all of them. */
const MOST_KEPT = 64;
/** What is longer is read each time. */
const MAX_BYTES = 4_096;

/**
 * Reads bytes that are the same in clip after clip once. What the reading says must follow from the bytes alone; one that ends in
 * `demand` is done again each time.
 *
 * @param read gets bytes that it neither keeps nor changes
 */
export function readOnce<Reading>(read: (bytes: Uint8Array) => Reading): (bytes: Uint8Array) => Reading {
  const known = new Map<string, { readonly reading: Reading }>();
  return (bytes) => {
    const { buffer, byteOffset, byteLength } = bytes;
    if (byteLength > MAX_BYTES) return read(bytes);
    const key = Buffer.from(buffer, byteOffset, byteLength).toString('latin1');
    const found = known.get(key);
    if (found !== undefined) return found.reading;
    const reading = read(bytes);
    if (known.size === MOST_KEPT) known.clear();
    known.set(key, { reading });
    return reading;
  };
}

/** `avcC`: the one set of sequence parameters and the one set of picture parameters. */
export interface DecoderConfiguration {
  readonly sequence: SequenceParameters;
  readonly picture: PictureParameters;
  /** Both sets as they are in the file, each as one NAL unit. */
  readonly units: readonly Uint8Array[];
  /** Whether the fields that High has since 2005 stand at its end. */
  readonly hasExtension: boolean;
}

const VERSION = 1;
/** Six bits set, then 3: NAL units begin with a length of four bytes. */
const FOUR_BYTE_LENGTHS = 0xff;
/** Three bits set, then how many sets of sequence parameters. */
const ONE_SEQUENCE = 0xe1;
const ONE_PICTURE = 1;
/** NAL unit headers as encoders write them: reference priority 3, types 7 and 8. */
const SEQUENCE_HEADER = 0x67;
const PICTURE_HEADER = 0x68;
/** 4:2:0, 8 bits, 8 bits, no extensions of the sequence parameters. */
const HIGH_EXTENSION = 0xfd_f8_f8_00;

/** Reads a parameter set to its last bit, and demands that writing what was read gives the very same bytes. */
function readParameterSet<Parameters>(
  unit: Uint8Array,
  header: number,
  read: (reader: BitReader) => Parameters,
): Parameters {
  demand(unit[0] === header);
  const content = unit.subarray(1);
  const reader = new BitReader(removeEmulationPrevention(content));
  const parameters = read(reader);
  const again = addEmulationPrevention(writeElements(reader.elements));
  demand(again.length === content.length && again.every((byte, index) => byte === content[index]));
  return parameters;
}

/** AVCDecoderConfigurationRecord (ISO/IEC 14496-15, 5.3.3.1). */
function readRecord(bytes: Uint8Array): DecoderConfiguration {
  const box = ByteCursor.over(bytes);
  demand(box.u8() === VERSION);
  const [profile, constraints, level] = [box.u8(), box.u8(), box.u8()];
  demand(box.u8() === FOUR_BYTE_LENGTHS);
  demand(box.u8() === ONE_SEQUENCE);
  const sequenceUnit = box.take(box.u16());
  const sequence = readParameterSet(sequenceUnit, SEQUENCE_HEADER, readSequenceParameters);
  demand(sequence.profile === profile && sequence.constraints === constraints && sequence.level === level);
  demand(box.u8() === ONE_PICTURE);
  const pictureUnit = box.take(box.u16());
  const picture = readParameterSet(pictureUnit, PICTURE_HEADER, (reader) => readPictureParameters(reader, sequence));
  const hasExtension = box.left > 0;
  if (hasExtension) {
    demand(profile === HIGH);
    box.expectU32(HIGH_EXTENSION);
  }
  box.finish();
  return { sequence, picture, hasExtension, units: [sequenceUnit, pictureUnit].map((unit) => unit.slice()) };
}

const readRecordOnce = readOnce(readRecord);

/** Reads what `avcC` holds. */
export function readDecoderConfiguration(box: ByteCursor): DecoderConfiguration {
  return readRecordOnce(box.take(box.left));
}
