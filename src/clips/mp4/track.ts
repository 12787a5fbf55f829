import { type ByteCursor, demand, fourCc, takeBox, takeFullBox, takeOptionalBox } from './cursor.ts';
import {
  type Duration,
  type EditList,
  expectMediaInFile,
  readEditList,
  readHandler,
  readMediaHeader,
  readTrackHeader,
  type TrackHeader,
} from './headers.ts';
import { expectAudioSampleEntry, readVideoSampleEntry, type VideoSampleEntry } from './sample-entries.ts';
import {
  decodingTime,
  readDurations,
  readOffsets,
  readPlaces,
  readSecondSyncSample,
  type SampleDurations,
  type SamplePlaces,
} from './sample-tables.ts';

interface Track {
  readonly header: TrackHeader;
  readonly edits: EditList | undefined;
  readonly duration: Duration;
  readonly places: SamplePlaces;
}

export interface VideoTrack extends Track {
  readonly kind: 'video';
  readonly entry: VideoSampleEntry;
  readonly sampleCount: number;
  /** Sum of the samples' durations, in the track's units. */
  readonly sampleUnits: number;
  /** How much later than decoded the first sample is shown; undefined where all are shown when decoded. */
  readonly firstOffset: number | undefined;
  /** When the second sample at which decoding can begin is decoded, in the track's units; undefined where there is none. */
  readonly secondSyncTime: number | undefined;
}

export interface AudioTrack extends Track {
  readonly kind: 'audio';
}

const TRAK = fourCc('trak');
const MDIA = fourCc('mdia');
const MINF = fourCc('minf');
const STBL = fourCc('stbl');
const VMHD = fourCc('vmhd');
const SMHD = fourCc('smhd');
const SGPD = fourCc('sgpd');
const SBGP = fourCc('sbgp');
const VIDEO = fourCc('vide');
const SOUND = fourCc('soun');
const ROLL = fourCc('roll');

const VMHD_FLAGS = 1;
const FULL_VOLUME = 0x0100;
const SGPD_VERSION_1 = 0x0100_0000;

type VideoMedia = Omit<VideoTrack, 'header' | 'edits' | 'duration'>;
type AudioMedia = Omit<AudioTrack, 'header' | 'edits' | 'duration'>;

/** The samples last as long as the media; of uneven ones FFmpeg's writer gives the last too little or too much. */
function readSampleDurations(tables: ByteCursor, { units, unitsPerS }: Duration): SampleDurations {
  const durations = readDurations(tables);
  demand(Math.abs(units - durations.totalUnits) <= unitsPerS);
  return durations;
}

function readVideoMedia(information: ByteCursor, duration: Duration): VideoMedia {
  takeFullBox(information, VMHD, VMHD_FLAGS).expectZeros(8);
  expectMediaInFile(information);
  const tables = takeBox(information, STBL);
  const entry = readVideoSampleEntry(tables);
  const durations = readSampleDurations(tables, duration);
  const { count: sampleCount, totalUnits: sampleUnits } = durations;
  const secondSync = readSecondSyncSample(tables, sampleCount);
  const secondSyncTime = secondSync === undefined ? undefined : decodingTime(durations, secondSync);
  const firstOffset = readOffsets(tables, sampleCount)?.first;
  const places = readPlaces(tables, sampleCount);
  tables.finish();
  return { kind: 'video', entry, sampleCount, sampleUnits, firstOffset, secondSyncTime, places };
}

/** `sgpd` and `sbgp`: a decoder needs the sample before, and that holds for all samples. */
function expectRollForAll(tables: ByteCursor, sampleCount: number): void {
  const description = takeOptionalBox(tables, SGPD);
  if (description === undefined) return;
  for (const value of [SGPD_VERSION_1, ROLL, 2, 1]) description.expectU32(value);
  description.expectU16(0xffff);
  description.finish();
  const groups = takeFullBox(tables, SBGP);
  for (const value of [ROLL, 1, sampleCount, 1]) groups.expectU32(value);
  groups.finish();
}

function readAudioMedia(information: ByteCursor, duration: Duration): AudioMedia {
  takeFullBox(information, SMHD).expectZeros(4);
  expectMediaInFile(information);
  const tables = takeBox(information, STBL);
  expectAudioSampleEntry(tables);
  const { count: sampleCount } = readSampleDurations(tables, duration);
  const places = readPlaces(tables, sampleCount);
  expectRollForAll(tables, sampleCount);
  tables.finish();
  return { kind: 'audio', places };
}

function readMedia(media: ByteCursor): { readonly duration: Duration; readonly tracked: VideoMedia | AudioMedia } {
  const duration = readMediaHeader(media);
  const handler = readHandler(media);
  demand(handler === VIDEO || handler === SOUND);
  const information = takeBox(media, MINF);
  const tracked = handler === VIDEO ? readVideoMedia(information, duration) : readAudioMedia(information, duration);
  information.finish();
  media.finish();
  return { duration, tracked };
}

/** `trak`, where there is another one. */
export function readOptionalTrack(movie: ByteCursor): VideoTrack | AudioTrack | undefined {
  const track = takeOptionalBox(movie, TRAK);
  if (track === undefined) return undefined;
  const header = readTrackHeader(track);
  const edits = readEditList(track);
  const { duration, tracked } = readMedia(takeBox(track, MDIA));
  track.finish();
  demand(header.volume === (tracked.kind === 'audio' ? FULL_VOLUME : 0));
  return { header, edits, duration, ...tracked };
}
