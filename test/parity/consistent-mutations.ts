import type { Draw } from './draw.ts';
import {
  boxOf,
  type ClipEditor,
  editsOf,
  firstOffsetOf,
  openEditor,
  optionalBoxOf,
  setEdits,
  setMedia,
  setMovieUnitsPerS,
  setTexts,
  settleLengths,
  tableContent,
  unitsPerSOf,
} from './edit-clip.ts';
import { editTree, findInTree, type TreeBox } from './mp4-tree.ts';
import {
  changePictureElement,
  changeSequenceElement,
  composeSequence,
  joinConfiguration,
  type ParameterSets,
  readSequence,
  type Size,
  splitConfiguration,
} from './parameter-sets.ts';
import type { Mutation } from './raw-mutations.ts';
import { layTracks } from './variants/edit-samples.ts';

const TABLES = 'mdia/minf/stbl';
const ENTRY = `${TABLES}/stsd/avc1`;
/** Places in the contents of `avc1` and `tkhd`. */
const AVC1_WIDTH = 24;
const TKHD_WIDTH = 76;

const ROUNDINGS = [Math.ceil, Math.round, Math.floor];
const SCALES = [1, 24, 25, 30, 600, 1000, 2997, 11988, 12800, 15360, 24000, 29970, 30000, 60000, 90000, 1_000_000];

/** A change after which everything in the clip agrees again. */
type Change = (clip: ClipEditor, draw: Draw) => string;

function sampleCountOf(track: TreeBox): number {
  return boxOf(track, `${TABLES}/stsz`).content.readUInt32BE(8);
}

/** Other time units and other durations of the samples. */
const retime: Change = (clip, draw) => {
  const { video } = clip;
  const unitsPerS = draw.chance(0.5) ? draw.pick(SCALES) : draw.between(1, 100_000);
  const count = sampleCountOf(video);
  const runs: [number, number][] = [];
  const usual = Math.max(1, Math.round(unitsPerS / draw.pick([0.2, 2, 10, 23.976, 24, 25, 29.97, 30, 60])));
  for (let left = count; left > 0; ) {
    const samples = draw.chance(0.6) ? left : draw.between(1, left);
    runs.push([samples, draw.chance(0.7) ? usual : draw.between(1, 2 * usual)]);
    left -= samples;
  }
  const units = runs.reduce((sum, [samples, each]) => sum + samples * each, 0);
  boxOf(video, `${TABLES}/stts`).content = tableContent(runs);
  const old = unitsPerSOf(video);
  const offsets = optionalBoxOf(video, `${TABLES}/ctts`)?.content;
  for (let at = 12; offsets !== undefined && at < offsets.length; at += 8) {
    offsets.writeUInt32BE(Math.round((offsets.readUInt32BE(at) * unitsPerS) / old), at);
  }
  setMedia(video, { units: units + (draw.chance(0.1) ? draw.below(usual) : 0), unitsPerS });
  settleLengths(clip, draw.pick(ROUNDINGS));
  return `${unitsPerS} units a second, samples ${JSON.stringify(runs)}`;
};

const rescaleMovie: Change = (clip, draw) => {
  const unitsPerS = draw.chance(0.5) ? draw.pick(SCALES) : draw.between(1, 100_000);
  setMovieUnitsPerS(clip, unitsPerS);
  settleLengths(clip, draw.pick(ROUNDINGS));
  return `${unitsPerS} units a second in the movie`;
};

const reoffset: Change = (clip, draw) => {
  const { video } = clip;
  const offsets = optionalBoxOf(video, `${TABLES}/ctts`)?.content;
  if (offsets === undefined) return 'no offsets';
  for (let at = 12; at < offsets.length; at += 8) {
    if (draw.chance(0.3)) offsets.writeUInt32BE(draw.below(3 * unitsPerSOf(video)), at);
  }
  settleLengths(clip, Math.ceil);
  return 'other offsets';
};

const reedit: Change = (clip, draw) => {
  const { video } = clip;
  const [shown] = [...editsOf(video)].reverse();
  const units = shown?.units ?? 0;
  const mediaTime = firstOffsetOf(video);
  const last = { units: Math.max(1, units + draw.pick([-1, 0, 0, 1, -40, 40])), mediaTime };
  const empty = { units: draw.between(1, 2000), mediaTime: -1 };
  const lists = {
    none: [],
    one: [last],
    delayed: [empty, last],
    later: [{ ...last, mediaTime: mediaTime + draw.below(3000) }],
  };
  const layout = draw.pick(Object.keys(lists) as (keyof typeof lists)[]);
  setEdits(video, lists[layout]);
  const settle = draw.chance(0.7) || layout === 'none';
  if (settle) settleLengths(clip, draw.pick(ROUNDINGS));
  return `edits: ${layout}, ${settle ? 'lengths settled' : 'as they are'}`;
};

/** Each track, or one, begins later. */
const delay: Change = (clip, draw) => {
  const delays = clip.tracks.map((track) => {
    const units = draw.chance(0.6) ? draw.pick([draw.between(1, 3000), draw.between(1, 60_000)]) : 0;
    if (units > 0) setEdits(track, [{ units, mediaTime: -1 }, ...editsOf(track).slice(-1)]);
    return units;
  });
  settleLengths(clip, draw.pick(ROUNDINGS));
  return `tracks begin after ${delays.join(' and ')} units`;
};

/** What a cut without encoding leaves: media before the part that is shown. */
const trim: Change = (clip, draw) => {
  for (const track of clip.tracks) {
    const [last] = editsOf(track).slice(-1);
    const media = boxOf(track, 'mdia/mdhd').content.readUInt32BE(16);
    if (last !== undefined)
      setEdits(track, [{ ...last, mediaTime: last.mediaTime + draw.below(Math.ceil(media / 2)) }]);
  }
  const sync = optionalBoxOf(clip.video, `${TABLES}/stss`);
  if (sync !== undefined && draw.chance(0.5)) {
    const others = Array.from({ length: sampleCountOf(clip.video) - 1 }, (_, index) => index + 2);
    sync.content = tableContent([1, ...others.filter(() => draw.chance(0.2))].map((sample) => [sample]));
  }
  settleLengths(clip, draw.pick(ROUNDINGS));
  return 'shown from later on';
};

/** Each track in one piece, and longer samples: what lies before the first picture grows. */
const uninterleave: Change = (clip, draw) => {
  const more = () => (draw.chance(0.3) ? draw.below(6_500_000) : draw.below(5000));
  const order = clip.tracks.map((track) => [track, track === clip.video ? 0 : more()] as const);
  layTracks(clip, draw.chance(0.5) ? order : order.toReversed());
  return `tracks one after the other, ${order.map(([, bytes]) => bytes).join(' and ')} bytes more`;
};

function setParameterSets(clip: ClipEditor, edit: (sets: ParameterSets) => void): void {
  const box = boxOf(clip.video, `${ENTRY}/avcC`);
  const sets = splitConfiguration(box.content);
  edit(sets);
  box.content = joinConfiguration(sets);
}

function setSize({ video }: ClipEditor, { width, height }: Size): void {
  const entry = boxOf(video, ENTRY).content;
  entry.writeUInt16BE(width, AVC1_WIDTH);
  entry.writeUInt16BE(height, AVC1_WIDTH + 2);
  const ratio = optionalBoxOf(video, `${ENTRY}/pasp`)?.content;
  const stretched =
    ratio === undefined ? width * 0x1_0000 : (width * 0x1_0000 * ratio.readUInt32BE(0)) / ratio.readUInt32BE(4);
  const header = boxOf(video, 'tkhd').content;
  header.writeUInt32BE(Math.floor(stretched) >>> 0, TKHD_WIDTH);
  header.writeUInt32BE(height * 0x1_0000, TKHD_WIDTH + 4);
}

const resize: Change = (clip, draw) => {
  const size = draw.chance(0.7)
    ? { width: 2 * draw.between(8, 700), height: 2 * draw.between(8, 700) }
    : { width: draw.pick([16, 960, 1920, 3840, 4096]), height: draw.pick([16, 540, 1080, 2160, 2304]) };
  setParameterSets(clip, (sets) => {
    sets.sequence = composeSequence(sets.sequence, size, draw);
  });
  setSize(clip, size);
  return `${size.width}x${size.height}, composed sequence parameters`;
};

const recompose: Change = (clip, draw) => {
  setParameterSets(clip, (sets) => {
    const size = readSequence(sets.sequence);
    if (size !== undefined) sets.sequence = composeSequence(sets.sequence, size, draw);
  });
  return 'composed sequence parameters';
};

const changeSequence: Change = (clip, draw) => {
  setParameterSets(clip, (sets) => {
    sets.sequence = changeSequenceElement(sets.sequence, draw);
  });
  return 'another element of the sequence parameters';
};

const changePicture: Change = (clip, draw) => {
  setParameterSets(clip, (sets) => {
    sets.picture = changePictureElement(sets, draw);
  });
  return 'another element of the picture parameters';
};

const TEXT_KEYS = ['\u00a9too', '\u00a9nam', '\u00a9cmt', '\u00a9day', 'desc', 'covr', '\u00a9xyz'];

const retell: Change = (clip, draw) => {
  const texts = Array.from({ length: draw.below(4) }, () => {
    const text = draw.pick(['Lavf58.29.100', 'HandBrake 0.9.9', 'a title', '', '\n::error::x', 'é漢']);
    return { key: draw.pick(TEXT_KEYS), text };
  });
  setTexts(clip, texts);
  return `texts ${texts.map(({ key }) => key).join(', ')}`;
};

const redate: Change = ({ movieHeader, tracks }, draw) => {
  const headers = [
    movieHeader,
    ...tracks.flatMap((track) => [boxOf(track, 'tkhd').content, boxOf(track, 'mdia/mdhd').content]),
  ];
  for (const header of headers)
    header.writeUInt32BE(draw.pick([0, 0x7fff_ffff, 0xffff_ffff, draw.below(2 ** 32)]), draw.pick([4, 8]));
  return 'other instants';
};

const rename: Change = ({ boxes, tracks }, draw) => {
  for (const track of tracks) {
    const handler = boxOf(track, 'mdia/hdlr');
    const name = draw.pick(['VideoHandler', 'ISO Media file produced by Google Inc.', 'x', 'Core Media Video', '']);
    handler.content = Buffer.concat([handler.content.subarray(0, 24), Buffer.from(`${name}\0`)]);
    boxOf(track, 'mdia/mdhd').content.writeUInt16BE(draw.pick([0, 0x55c4, 0x15c7, 0x7fff, 0x8000]), 20);
  }
  const brands = Array.from({ length: draw.between(1, 5) }, () =>
    draw.pick(['isom', 'mp42', 'avc1', 'iso2', 'mp41', 'M4V ', 'qt  ']),
  );
  const ftyp = findInTree(boxes, 'ftyp');
  if (ftyp !== undefined) ftyp.content = Buffer.from(`${draw.pick(brands)}\0\0\u0002\0${brands.join('')}`, 'latin1');
  return `brands ${brands.join(',')}`;
};

const moveIndex: Change = ({ boxes }, draw) => {
  const movie = findInTree(boxes, 'moov');
  const others = boxes.filter((box) => box !== movie);
  if (movie === undefined) return 'no index';
  const at = draw.between(1, others.length);
  others.splice(at, 0, movie);
  if (draw.chance(0.5)) {
    const free = { type: 'free', content: Buffer.alloc(draw.below(64), draw.below(256)), children: undefined };
    others.splice(draw.between(1, others.length), 0, free);
  }
  boxes.splice(0, boxes.length, ...others);
  return `index in place ${at}`;
};

/** Fewer samples, in tables and media data alike; the media data must be the video's alone. */
const shorten: Change = (clip, draw) => {
  const { video, boxes, hasAudio } = clip;
  const media = findInTree(boxes, 'mdat');
  const sizes = boxOf(video, `${TABLES}/stsz`).content;
  const chunks = boxOf(video, `${TABLES}/stco`).content.readUInt32BE(4);
  if (hasAudio || media === undefined || chunks !== 1) return 'not shortened';
  const count = draw.between(1, sampleCountOf(video));
  const kept = sizes.subarray(12, 12 + 4 * count);
  let bytes = 0;
  for (let at = 0; at < kept.length; at += 4) bytes += kept.readUInt32BE(at);
  media.content = media.content.subarray(0, bytes);
  boxOf(video, `${TABLES}/stsz`).content = Buffer.concat([
    Buffer.alloc(8),
    Buffer.from([0, 0, count >> 8, count & 0xff]),
    kept,
  ]);
  boxOf(video, `${TABLES}/stsc`).content = tableContent([[1, count, 1]]);
  const offsets = optionalBoxOf(video, `${TABLES}/ctts`);
  const each = offsets === undefined ? [] : expandRuns(offsets.content).slice(0, count);
  if (offsets !== undefined) offsets.content = tableContent(each.map((offset) => [1, offset]));
  const durations = expandRuns(boxOf(video, `${TABLES}/stts`).content).slice(0, count);
  boxOf(video, `${TABLES}/stts`).content = tableContent(durations.map((units) => [1, units]));
  const sync = optionalBoxOf(video, `${TABLES}/stss`);
  if (sync !== undefined) {
    const samples = [...sync.content.subarray(8).keys()]
      .filter((at) => at % 4 === 0)
      .map((at) => sync.content.readUInt32BE(8 + at));
    sync.content = tableContent(samples.filter((sample) => sample <= count).map((sample) => [sample]));
  }
  setMedia(video, { units: durations.reduce((sum, units) => sum + units, 0), unitsPerS: unitsPerSOf(video) });
  settleLengths(clip, Math.ceil);
  return `${count} samples`;
};

function expandRuns(content: Buffer): readonly number[] {
  const values: number[] = [];
  for (let at = 8; at < content.length; at += 8) {
    for (let left = content.readUInt32BE(at); left > 0; left -= 1) values.push(content.readUInt32BE(at + 4));
  }
  return values;
}

/** Other chunks of the same samples. */
const rechunk: Change = ({ video, hasAudio }, draw) => {
  const offsets = boxOf(video, `${TABLES}/stco`);
  if (hasAudio || offsets.content.readUInt32BE(4) !== 1) return 'not chunked anew';
  const sizes = boxOf(video, `${TABLES}/stsz`).content;
  const count = sampleCountOf(video);
  const runs: number[][] = [];
  const places: number[][] = [];
  let place = offsets.content.readUInt32BE(8);
  for (let sample = 0; sample < count; ) {
    const inChunk = Math.min(count - sample, draw.between(1, 10));
    places.push([place]);
    if (runs.at(-1)?.[1] !== inChunk) runs.push([places.length, inChunk, 1]);
    for (const end = sample + inChunk; sample < end; sample += 1) place += sizes.readUInt32BE(12 + 4 * sample);
  }
  offsets.content = tableContent(places);
  boxOf(video, `${TABLES}/stsc`).content = tableContent(runs);
  return `${places.length} chunks`;
};

/** Other picture data: the decoder's trouble, not the header's. */
const scramble: Change = ({ boxes }, draw) => {
  const media = findInTree(boxes, 'mdat');
  const length = media?.content.length ?? 0;
  const from = draw.between(Math.min(900, length), length);
  const to = Math.min(length, from + draw.between(1, 400));
  for (let at = from; at < to; at += 1) media?.content.writeUInt8(draw.below(256), at);
  return `media bytes ${from} to ${to} scrambled`;
};

const CHANGES: Readonly<Record<string, Change>> = {
  retime,
  'rescale movie': rescaleMovie,
  reoffset,
  reedit,
  delay,
  trim,
  uninterleave,
  resize,
  recompose,
  'sequence element': changeSequence,
  'picture element': changePicture,
  retell,
  redate,
  rename,
  'move index': moveIndex,
  shorten,
  rechunk,
  scramble,
};

function toMutation(change: Change): Mutation {
  return (bytes, draw) => {
    let what = '';
    const changed = editTree(bytes, (boxes) => {
      what = change(openEditor(boxes), draw);
    });
    return { bytes: changed, what };
  };
}

/** Changes that leave a clip sound, so that a header reader has every reason to answer. */
export const CONSISTENT_MUTATIONS: Readonly<Record<string, Mutation>> = Object.fromEntries(
  Object.entries(CHANGES).map(([name, change]) => [name, toMutation(change)]),
);
