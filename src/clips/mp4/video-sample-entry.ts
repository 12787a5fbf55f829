import { takeBox, takeFullBox, takeOptionalBox } from './boxes.ts';
import { type ByteCursor, fourCc } from './byte-cursor.ts';
import { demand } from './canonical.ts';
import { type DecoderConfiguration, readDecoderConfiguration } from './decoder-configuration.ts';

/** `stsd` of an H.264 track. */
export interface VideoSampleEntry {
  readonly width: number;
  readonly height: number;
  /** Width and height of a pixel as a ratio; undefined where the container doesn't say. */
  readonly aspectRatio: readonly [width: number, height: number] | undefined;
  readonly configuration: DecoderConfiguration;
}

const STSD = fourCc('stsd');
const AVC1 = fourCc('avc1');
const AVCC = fourCc('avcC');
const COLR = fourCc('colr');
const PASP = fourCc('pasp');
const BTRT = fourCc('btrt');
const NCLX = fourCc('nclx');

const DPI_72 = 0x0048_0000;
const FULL_RANGE_BIT = 0x80;
const COLOUR_DEPTH = 24;
const NO_PALETTE = 0xffff;
const NAME_BYTES = 31;
/** Some names of compressors make FFmpeg read the pictures in another way; those of its own libraries do not. */
const KNOWN_NAME = /^(?:|Lav[ -~]*)$/;

function expectCompressorName(entry: ByteCursor): void {
  const length = entry.u8();
  demand(length <= NAME_BYTES);
  demand(KNOWN_NAME.test(String.fromCharCode(...entry.take(length))));
  entry.expectZeros(NAME_BYTES - length);
}

/** `colr`: must say of the colours what the parameter set says. */
function expectSameColours(colr: ByteCursor, { sequence }: DecoderConfiguration): void {
  colr.expectU32(NCLX);
  const { usability } = sequence;
  demand(usability?.colours !== undefined);
  const { colours, isFullRange } = usability;
  colr.expectU16(colours.primaries);
  colr.expectU16(colours.transfer);
  colr.expectU16(colours.matrix);
  demand(colr.u8() === (isFullRange ? FULL_RANGE_BIT : 0));
  colr.finish();
}

function readAspectRatio(pasp: ByteCursor): readonly [number, number] {
  const ratio = [pasp.u32(), pasp.u32()] as const;
  pasp.finish();
  demand(ratio[0] > 0 && ratio[1] > 0);
  return ratio;
}

function readEntry(entry: ByteCursor): VideoSampleEntry {
  entry.expectZeros(6);
  entry.expectU16(1); // the only data reference
  entry.expectZeros(16);
  const width = entry.u16();
  const height = entry.u16();
  entry.expectU32(DPI_72);
  entry.expectU32(DPI_72);
  entry.expectZeros(4);
  entry.expectU16(1); // frames in a sample
  expectCompressorName(entry);
  entry.expectU16(COLOUR_DEPTH);
  entry.expectU16(NO_PALETTE);
  const configuration = readDecoderConfiguration(takeBox(entry, AVCC));
  const colr = takeOptionalBox(entry, COLR);
  if (colr !== undefined) expectSameColours(colr, configuration);
  const pasp = takeOptionalBox(entry, PASP);
  const aspectRatio = pasp === undefined ? undefined : readAspectRatio(pasp);
  const bitRate = takeOptionalBox(entry, BTRT);
  bitRate?.skip(12);
  bitRate?.finish();
  entry.finish();
  return { width, height, aspectRatio, configuration };
}

/** Reads `stsd` with its only entry, `avc1`, whose size must be that of the parameter set. */
export function readVideoSampleEntry(tables: ByteCursor): VideoSampleEntry {
  const descriptions = takeFullBox(tables, STSD);
  descriptions.expectU32(1);
  const entry = readEntry(takeBox(descriptions, AVC1));
  descriptions.finish();
  const { sequence } = entry.configuration;
  demand(entry.width === sequence.width && entry.height === sequence.height);
  return entry;
}
