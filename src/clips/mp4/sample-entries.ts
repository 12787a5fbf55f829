import { type ByteCursor, demand, fourCc, takeBox, takeFullBox, takeOptionalBox } from './cursor.ts';
import { type DecoderConfiguration, readDecoderConfiguration } from './parameter-sets.ts';

const STSD = fourCc('stsd');
const MP4A = fourCc('mp4a');
const ESDS = fourCc('esds');
const BTRT = fourCc('btrt');

/** Tags of descriptors (ISO/IEC 14496-1, table 1). */
const ELEMENTARY_STREAM = 0x03;
const DECODER_CONFIGURATION = 0x04;
const DECODER_INFORMATION = 0x05;
const SYNCHRONISATION = 0x06;
/** Three bytes that say "more follows" before the length, as FFmpeg writes it. */
const LENGTH_PREFIX = 0x80_80_80;
const MPEG_4_AUDIO = 0x40;
/** Audio stream, not upstream, reserved bit set. */
const AUDIO_STREAM = 0x15;
const MP4_SYNCHRONISATION = 0x02;
const AAC_LOW_COMPLEXITY = 2;
/** Sampling frequencies by their number (ISO/IEC 14496-3, table 1.18). */
const FREQUENCIES = [96000, 88200, 64000, 48000, 44100, 32000, 24000, 22050, 16000, 12000, 11025, 8000, 7350] as const;
/** "No spectral band replication", as FFmpeg's encoder appends it. */
const NO_EXTENSION = 0x56_e5_00;

function takeDescriptor(parent: ByteCursor, tag: number): ByteCursor {
  demand(parent.u8() === tag && parent.u24() === LENGTH_PREFIX);
  return parent.within(parent.u8());
}

/** AudioSpecificConfig of AAC with low complexity; its frequency must be the entry's. */
function expectAacConfiguration(information: ByteCursor, frequency: number): void {
  const bits = information.u16();
  demand(bits >> 11 === AAC_LOW_COMPLEXITY);
  demand(FREQUENCIES[(bits >> 7) & 0xf] === frequency);
  const channels = (bits >> 3) & 0xf;
  demand(channels >= 1 && channels <= 7 && (bits & 0b111) === 0);
  if (information.left > 0) demand(information.u24() === NO_EXTENSION);
  information.finish();
}

function expectAacStream(esds: ByteCursor, frequency: number): void {
  const stream = takeDescriptor(esds, ELEMENTARY_STREAM);
  esds.finish();
  stream.skip(2); // number of the stream
  stream.expectZeros(1);
  const decoder = takeDescriptor(stream, DECODER_CONFIGURATION);
  demand(decoder.u8() === MPEG_4_AUDIO && decoder.u8() === AUDIO_STREAM);
  decoder.skip(11); // buffer size and bit rates
  expectAacConfiguration(takeDescriptor(decoder, DECODER_INFORMATION), frequency);
  decoder.finish();
  const synchronisation = takeDescriptor(stream, SYNCHRONISATION);
  demand(synchronisation.u8() === MP4_SYNCHRONISATION);
  synchronisation.finish();
  stream.finish();
}

/** `stsd` of an AAC track: nothing of it is told, but nothing of it may keep ffprobe from reading the clip. */
export function expectAudioSampleEntry(tables: ByteCursor): void {
  const descriptions = takeFullBox(tables, STSD);
  descriptions.expectU32(1);
  const entry = takeBox(descriptions, MP4A);
  descriptions.finish();
  entry.expectZeros(6);
  entry.expectU16(1); // the only data reference
  entry.expectZeros(8);
  entry.skip(2); // channels, which the configuration overrules
  entry.expectU16(16); // bits of a sample
  entry.expectZeros(4);
  const frequency = entry.u16();
  entry.expectZeros(2);
  expectAacStream(takeFullBox(entry, ESDS), frequency);
  const bitRate = takeOptionalBox(entry, BTRT);
  bitRate?.skip(12);
  bitRate?.finish();
  entry.finish();
}

/** `stsd` of an H.264 track. */
export interface VideoSampleEntry {
  readonly width: number;
  readonly height: number;
  /** Width and height of a pixel as a ratio; undefined where the container doesn't say. */
  readonly aspectRatio: readonly [width: number, height: number] | undefined;
  readonly configuration: DecoderConfiguration;
}

const AVC1 = fourCc('avc1');
const AVCC = fourCc('avcC');
const COLR = fourCc('colr');
const PASP = fourCc('pasp');
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

/** What a writer notes where nothing is known (ITU-T H.264, tables E-3 to E-5). */
const UNKNOWN_COLOURS = { primaries: 2, transfer: 2, matrix: 2 };

/** `colr`: must say of the colours what the parameter set says. */
function expectSameColours(colr: ByteCursor, { sequence }: DecoderConfiguration): void {
  colr.expectU32(NCLX);
  const { colours = UNKNOWN_COLOURS, isFullRange = false } = sequence.usability ?? {};
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
