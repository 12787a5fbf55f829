import type { BitReader } from './bit-reader.ts';
import { demand } from './canonical.ts';
import { BASELINE, HIGH, type SequenceParameters } from './sequence-parameters.ts';

/** What a picture parameter set says of the slices that refer to it. */
export interface PictureParameters {
  readonly hasFieldOrder: boolean;
  readonly initialQuantiser: number;
  readonly hasDeblockingControl: boolean;
}

const MAX_REFERENCES = 32;
const MAX_CHROMA_OFFSET = 12;

/** pic_parameter_set_rbsp() (ITU-T H.264, 7.3.2.2) with set number 0: one slice group, no scaling lists. */
export function readPictureParameters(reader: BitReader, { profile }: SequenceParameters): PictureParameters {
  reader.unsigned(0); // pic_parameter_set_id
  reader.unsigned(0); // seq_parameter_set_id
  const isArithmetic = reader.flag();
  const hasFieldOrder = reader.flag();
  reader.unsigned(0); // num_slice_groups_minus1
  reader.unsigned(MAX_REFERENCES - 1);
  reader.unsigned(MAX_REFERENCES - 1);
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
