import type { ByteCursor } from './byte-cursor.ts';
import { demand } from './canonical.ts';
import type { DecoderConfiguration } from './decoder-configuration.ts';
import type { SamplePlaces } from './sample-tables.ts';
import { expectFurtherSlice, expectOpeningSlice, expectPictureBeginning } from './slice-header.ts';
import { expectHarmlessInformation } from './supplemental-information.ts';

/** Types of NAL units (ITU-T H.264, table 7-1). Parameter sets among the samples could change what a decoder says. */
const SLICE = 1;
const REFRESH_SLICE = 5;
const SUPPLEMENTAL_INFORMATION = 6;
const DELIMITER = 9;

/** A sample whose first byte is not 0 could pass for a decoder configuration: FFmpeg looks for one. */
const MAX_UNIT_BYTES = 0x00ff_ffff;

/** A NAL unit: its length says where it ends, its first byte what it is. */
interface Unit {
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
  return { type: header & 0x1f, isReference: header >> 5 !== 0, content };
}

function takeAll({ content }: Unit): Uint8Array {
  return content.take(content.left);
}

/** What stands before the slices: at most one delimiter, then supplemental information. Gives the first slice. */
function takeFirstSlice(sample: ByteCursor): Unit {
  let unit = takeUnit(sample);
  if (unit.type === DELIMITER) {
    demand(unit.content.left === 1 && !unit.isReference);
    unit = takeUnit(sample);
  }
  while (unit.type === SUPPLEMENTAL_INFORMATION) {
    demand(!unit.isReference);
    expectHarmlessInformation(takeAll(unit));
    unit = takeUnit(sample);
  }
  return unit;
}

/** One picture: all its slices are of the same type. Gives whether decoding can begin here. */
function expectPicture(sample: ByteCursor, opening: DecoderConfiguration | undefined): boolean {
  const first = takeFirstSlice(sample);
  const isRefresh = first.type === REFRESH_SLICE;
  demand(first.type === SLICE || (isRefresh && first.isReference));
  if (opening === undefined) expectPictureBeginning(first.content.u16(), { isRefresh });
  else expectOpeningSlice(takeAll(first), opening);
  while (sample.left > 0) {
    const unit = takeUnit(sample);
    demand(unit.type === first.type && unit.isReference === first.isReference);
    expectFurtherSlice(takeAll(unit), { isRefresh });
  }
  return isRefresh;
}

/**
 * Every sample is one picture of length-prefixed slices that refer to the one set of parameters, and decoding can begin
 * at the first, and at just those that the table of sync samples names.
 *
 * @param syncSamples numbers from 1; undefined where decoding can begin at all
 */
export function expectPictures(
  file: ByteCursor,
  { offsets, sizes }: SamplePlaces,
  { configuration, syncSamples }: { configuration: DecoderConfiguration; syncSamples: ReadonlySet<number> | undefined },
): void {
  for (let index = 0; index < offsets.length; index += 1) {
    const sample = file.at(offsets[index] ?? 0, sizes[index] ?? 0);
    const isRefresh = expectPicture(sample, index === 0 ? configuration : undefined);
    demand(isRefresh === (syncSamples === undefined || syncSamples.has(index + 1)));
  }
}
