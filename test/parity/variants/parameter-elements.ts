import type { Element } from '../../../src/clips/mp4/bits.ts';

/** An Exp-Golomb code of a number that is never negative. */
export const code = (value: number): Element => ({ value, bits: 0 });

/** An Exp-Golomb code of a number with a sign. */
export const signed = (value: number): Element => code(value > 0 ? 2 * value - 1 : -2 * value);

/** A number of so many bits; a flag, where it isn't said how many. */
export const bits = (value: number, width = 1): Element => ({ value, bits: width });

/** Sequence parameters of a Baseline clip of 64x48, and what they say of the use of pictures, if anything. */
export function baselineSequence(usability: readonly Element[] | undefined): readonly Element[] {
  return [
    ...[bits(66, 8), bits(0xc0, 8), bits(10, 8)],
    code(0), // seq_parameter_set_id
    code(0), // log2_max_frame_num_minus4
    code(2), // pic_order_cnt_type
    code(1), // max_num_ref_frames
    bits(0), // gaps_in_frame_num_value_allowed_flag
    ...[code(3), code(2)], // columns and rows of macroblocks, less 1
    ...[bits(1), bits(1), bits(0)], // only frames, direct_8x8_inference_flag, no cropping
    ...(usability === undefined ? [bits(0)] : [bits(1), ...usability]),
  ];
}

/** The same of a High clip. */
export function highSequence(usability: readonly Element[] | undefined): readonly Element[] {
  const [, , level = bits(10, 8), number = code(0), ...others] = baselineSequence(usability);
  const sampling = [code(1), code(0), code(0), bits(0), bits(0)]; // 4:2:0, 8 bits, nothing lossless, no scaling
  return [bits(100, 8), bits(0, 8), level, number, ...sampling, ...others];
}
