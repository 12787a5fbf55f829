import { takeBox, takeFullBox, takeOptionalBox } from './boxes.ts';
import { type ByteCursor, fourCc } from './byte-cursor.ts';
import { demand } from './canonical.ts';

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
  demand(channels >= 1 && channels <= 2 && (bits & 0b111) === 0);
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
