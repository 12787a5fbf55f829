import { boxOf, type ClipEditor, editsOf, setEdits, settleLengths } from '../edit-clip.ts';
import { leaf, type TreeBox } from '../mp4-tree.ts';
import type { ClipVariant } from './clip-variant.ts';
import { audioOf, extend, layTracks } from './edit-samples.ts';

const AUDIO = 'h264-audio-longer';
const TABLES = 'mdia/minf/stbl';
const ENTRY = `${TABLES}/stsd/mp4a`;

/** Field by its place in the content of `mp4a`. */
const MP4A_FREQUENCY = 24;

function removeBoxes(box: TreeBox, ...types: readonly string[]): void {
  box.children = box.children?.filter(({ type }) => !types.includes(type));
}

/** A descriptor behind its length, which FFmpeg writes with four bytes. */
function descriptor(tag: number, ...content: readonly number[]): readonly number[] {
  return [tag, 0x80, 0x80, 0x80, content.length, ...content];
}

interface Stream {
  readonly tag?: number;
  readonly flags?: number;
  readonly codec?: number;
  readonly kind?: number;
  /** AudioSpecificConfig. */
  readonly information?: readonly number[];
  readonly behindInformation?: readonly number[];
  readonly synchronisation?: readonly number[];
  readonly behindSynchronisation?: readonly number[];
  readonly behind?: readonly number[];
}

/** AAC with low complexity, 16 kHz, one channel; then what says that no band is replicated. */
const PLAIN_INFORMATION = [0x14, 0x08];
const NO_REPLICATION = [0x56, 0xe5, 0x00];

function setStream(stream: Stream) {
  const { tag = 3, flags = 0, codec = 0x40, kind = 0x15, information = PLAIN_INFORMATION, behind = [] } = stream;
  const { synchronisation = [2], behindInformation = [], behindSynchronisation = [] } = stream;
  const decoder = [codec, kind, ...new Array<number>(11).fill(0), ...descriptor(5, ...information)];
  const content = [
    ...[0, 2, flags],
    ...descriptor(4, ...decoder, ...behindInformation),
    ...descriptor(6, ...synchronisation),
    ...behindSynchronisation,
  ];
  return (clip: ClipEditor): void => {
    boxOf(audioOf(clip), `${ENTRY}/esds`).content = Buffer.of(0, 0, 0, 0, ...descriptor(tag, ...content), ...behind);
  };
}

/** AudioSpecificConfig of a kind, a number of a frequency and of channels; three bits of it are flags. */
function informationOf({ kind = 2, frequency = 8, channels = 1, flags = 0 }): readonly number[] {
  const value = (kind << 11) | (frequency << 7) | (channels << 3) | flags;
  return [value >> 8, value & 0xff];
}

/** A frequency in the entry and its number in the configuration. */
function setFrequency(hertz: number, frequency: number) {
  return (clip: ClipEditor): void => {
    setStream({ information: informationOf({ frequency }) })(clip);
    boxOf(audioOf(clip), ENTRY).content.writeUInt16BE(hertz, MP4A_FREQUENCY);
  };
}

/** All audio before the first picture, its first sample longer. */
function withAudioFirst(moreBytes: number) {
  return (clip: ClipEditor): void =>
    layTracks(clip, [
      [audioOf(clip), moreBytes],
      [clip.video, 0],
    ]);
}

/** Video, or audio as well, that begins so many milliseconds later. */
function delay(...milliseconds: readonly [video: number, audio: number]) {
  return (clip: ClipEditor): void => {
    for (const [index, track] of [clip.video, audioOf(clip)].entries()) {
      const units = milliseconds[index] ?? 0;
      if (units > 0) setEdits(track, [{ units, mediaTime: -1 }, ...editsOf(track)]);
    }
    settleLengths(clip, Math.ceil);
  };
}

const variant = (what: string, edit: ClipVariant['edit'], answer: ClipVariant['answer']): ClipVariant => ({
  what,
  of: AUDIO,
  edit,
  answer,
});

/** Variants of the audio track, of which nothing is told but that it is plain. */
export const AUDIO_VARIANTS: readonly ClipVariant[] = [
  variant('all audio before the first picture', withAudioFirst(0), 'same'),
  variant('much audio before the first picture', withAudioFirst(3_900_000), 'same'),
  variant('more audio than ffprobe reads before the first picture', withAudioFirst(5_000_000), 'none'),
  variant('video that begins 1.9 s later', delay(1900, 0), 'same'),
  variant('video that begins later than ffprobe looks', delay(5500, 0), 'none'),
  variant('video and audio that begin later', delay(5500, 5500), 'same'),
  variant('plain audio', setStream({}), 'same'),
  variant(
    'audio without replicated band',
    setStream({ information: [...PLAIN_INFORMATION, ...NO_REPLICATION] }),
    'same',
  ),
  variant('audio with replicated band', setStream({ information: [...PLAIN_INFORMATION, 0x56, 0xe5, 0x80] }), 'none'),
  variant('audio whose configuration is cut', setStream({ information: [0x14] }), 'none'),
  variant('bytes behind the configuration', setStream({ information: [...PLAIN_INFORMATION, 0x56, 0xe5] }), 'none'),
  variant(
    'bytes behind the missing band',
    setStream({ information: [...PLAIN_INFORMATION, ...NO_REPLICATION, 0] }),
    'none',
  ),
  variant('audio of another kind', setStream({ information: informationOf({ kind: 5 }) }), 'none'),
  variant('audio of another frequency', setStream({ information: informationOf({ frequency: 4 }) }), 'none'),
  variant('audio of 44.1 kHz', setFrequency(44_100, 4), 'same'),
  variant('audio of 7,350 Hz', setFrequency(7350, 12), 'same'),
  variant('audio of a frequency that there is not', setFrequency(0, 13), 'none'),
  variant('two channels', setStream({ information: informationOf({ channels: 2 }) }), 'same'),
  variant('seven channels', setStream({ information: informationOf({ channels: 7 }) }), 'same'),
  variant('more channels', setStream({ information: informationOf({ channels: 8 }) }), 'none'),
  variant('channels as they come', setStream({ information: informationOf({ channels: 0 }) }), 'none'),
  variant('short frames', setStream({ information: informationOf({ flags: 4 }) }), 'none'),
  variant('another descriptor', setStream({ tag: 2 }), 'none'),
  variant('a stream that hangs on another', setStream({ flags: 0x80 }), 'none'),
  variant('another codec', setStream({ codec: 0x6b }), 'none'),
  variant('audio that is no audio', setStream({ kind: 0x11 }), 'none'),
  variant('bytes behind what the decoder needs', setStream({ behindInformation: [0] }), 'none'),
  variant('another synchronisation', setStream({ synchronisation: [1] }), 'none'),
  variant('bytes behind the synchronisation', setStream({ synchronisation: [2, 0] }), 'none'),
  variant('bytes behind all descriptors', setStream({ behindSynchronisation: [0] }), 'none'),
  variant('bytes behind the descriptor', setStream({ behind: [0] }), 'none'),
  variant(
    'two descriptions of audio',
    (clip) => boxOf(audioOf(clip), `${TABLES}/stsd`).content.writeUInt32BE(2, 4),
    'none',
  ),
  variant(
    'a box behind its only description',
    (clip) => boxOf(audioOf(clip), `${TABLES}/stsd`).children?.push(leaf('free')),
    'none',
  ),
  variant('no bit rate of audio', (clip) => removeBoxes(boxOf(audioOf(clip), ENTRY), 'btrt'), 'same'),
  variant(
    'a bit rate of audio that is cut',
    (clip) => {
      boxOf(audioOf(clip), `${ENTRY}/btrt`).content = Buffer.alloc(11);
    },
    'none',
  ),
  variant(
    'bytes behind the bit rate of audio',
    (clip) => {
      boxOf(audioOf(clip), `${ENTRY}/btrt`).content = Buffer.alloc(13);
    },
    'none',
  ),
  variant(
    'a box behind the bit rate of audio',
    (clip) => boxOf(audioOf(clip), ENTRY).children?.push(leaf('free')),
    'none',
  ),
  variant('no groups of samples', (clip) => removeBoxes(boxOf(audioOf(clip), TABLES), 'sgpd', 'sbgp'), 'same'),
  variant('groups that nothing is in', (clip) => removeBoxes(boxOf(audioOf(clip), TABLES), 'sbgp'), 'none'),
  variant('bytes behind the kinds of groups', (clip) => extend(boxOf(audioOf(clip), `${TABLES}/sgpd`)), 'none'),
  variant('bytes behind the groups', (clip) => extend(boxOf(audioOf(clip), `${TABLES}/sbgp`)), 'none'),
  variant(
    'a table of audio that is not known',
    (clip) => boxOf(audioOf(clip), TABLES).children?.push(leaf('sdtp')),
    'none',
  ),
];
