import { BitReader } from './bit-reader.ts';
import { writeElements } from './bit-writer.ts';
import { ByteCursor } from './byte-cursor.ts';
import { demand } from './canonical.ts';
import { addEmulationPrevention, removeEmulationPrevention } from './emulation-prevention.ts';
import { type PictureParameters, readPictureParameters } from './picture-parameters.ts';
import { readOnce } from './same-bytes.ts';
import { HIGH, readSequenceParameters, type SequenceParameters } from './sequence-parameters.ts';

/** `avcC`: the one set of sequence parameters and the one set of picture parameters. */
export interface DecoderConfiguration {
  readonly sequence: SequenceParameters;
  readonly picture: PictureParameters;
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
  box: ByteCursor,
  header: number,
  read: (reader: BitReader) => Parameters,
): Parameters {
  const unit = box.take(box.u16());
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
  const sequence = readParameterSet(box, SEQUENCE_HEADER, readSequenceParameters);
  demand(sequence.profile === profile && sequence.constraints === constraints && sequence.level === level);
  demand(box.u8() === ONE_PICTURE);
  const picture = readParameterSet(box, PICTURE_HEADER, (reader) => readPictureParameters(reader, sequence));
  const hasExtension = box.left > 0;
  if (hasExtension) {
    demand(profile === HIGH);
    box.expectU32(HIGH_EXTENSION);
  }
  box.finish();
  return { sequence, picture, hasExtension };
}

const readRecordOnce = readOnce(readRecord);

/** Reads what `avcC` holds. */
export function readDecoderConfiguration(box: ByteCursor): DecoderConfiguration {
  return readRecordOnce(box.take(box.left));
}
