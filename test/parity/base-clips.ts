import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runFfmpeg } from '../../scripts/clips/ffmpeg.ts';
import { readMp4 } from '../../src/clips/mp4/read-mp4.ts';

/** A sound clip to change. */
export interface BaseClip {
  readonly name: string;
  readonly bytes: Buffer;
}

const ROOT = join(import.meta.dirname, '../..');
const COMMITTED = ['sample/konvid-1k/KoNViD_1k_videos', 'test/golden'];

/** The committed clips that the reader answers for; other ones would have nothing to lose. */
export function readCommittedClips(): readonly BaseClip[] {
  return COMMITTED.flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .filter((name) => name.endsWith('.mp4'))
      .map((name) => ({ name, bytes: readFileSync(join(ROOT, folder, name)) })),
  ).filter(({ bytes }) => readMp4(bytes) !== undefined);
}

const picture = (rate: string, size = '96x54') => `-f lavfi -i testsrc2=s=${size}:r=${rate} -t 1`;
const tone = '-f lavfi -i sine=f=330:r=22050 -t 1 -c:a aac -b:a 16k';
const x264 = '-c:v libx264 -preset veryfast -crf 35 -pix_fmt yuv420p';

/** Ways of writing that the committed clips don't show. */
const RECIPES: Readonly<Record<string, string>> = {
  baseline: `${picture('25')} ${x264} -profile:v baseline`,
  main: `${picture('30000/1001')} ${x264} -profile:v main`,
  slow: `${picture('24')} ${x264} -preset slow -bf 8`,
  slices: `${picture('25')} ${x264} -x264-params slices=3`,
  'short groups': `${picture('30')} ${x264} -g 6 -bf 2`,
  intra: `${picture('25')} ${x264} -g 1`,
  'no edits': `${picture('30')} ${x264} -use_editlist 0`,
  '90 kHz': `${picture('30000/1001')} ${x264} -video_track_timescale 90000 -movflags +faststart`,
  uneven: `${picture('30000/1001')} -vf setpts=N/(24*TB)+0.003*random(1)/TB ${x264} -vsync vfr -video_track_timescale 90000`,
  coloured: `${picture('25')} ${x264} -colorspace bt709 -color_primaries bt709 -color_trc bt709 -color_range tv`,
  'full range': `${picture('25')} -c:v libx264 -preset veryfast -crf 35 -pix_fmt yuvj420p -color_range pc`,
  stretched: `${picture('25')} -vf setsar=405/404 ${x264}`,
  'open groups': `${picture('25')} ${x264} -x264-params open-gop=1:keyint=8:bframes=3`,
  delimited: `${picture('25')} ${x264} -x264-params aud=1`,
  buffered: `${picture('25')} ${x264} -b:v 60k -maxrate 60k -bufsize 120k -x264-params nal-hrd=cbr:filler=1`,
  'with audio': `${picture('30000/1001')} ${tone} ${x264} -movflags +faststart`,
  'with later audio': `${picture('25')} -itsoffset 0.3 ${tone} ${x264}`,
  'old brand': `${picture('25')} ${x264} -brand mp42 -profile:v main -bf 2`,
};

/** Copies without encoding, by the clip they are made of. */
const COPIES: Readonly<Record<string, readonly [of: string, through: string | undefined, command: string]>> = {
  copied: ['with audio', undefined, '-c copy'],
  cut: ['with audio', undefined, '-ss 0.4 -c copy'],
  'cut without audio': ['short groups', undefined, '-ss 0.3 -an -c copy'],
  shortened: ['with audio', undefined, '-t 0.6 -c copy'],
  'from Matroska': ['main', 'mkv', '-c copy'],
  'from a transport stream': ['slow', 'ts', '-c copy'],
  'from Flash video': ['main', 'flv', '-c copy'],
};

/** Clips that ffmpeg makes now, in every way of writing that the reader answers for. */
export function makeClips(): readonly BaseClip[] {
  const folder = mkdtempSync(join(tmpdir(), 'parity-clips-'));
  try {
    const fileOf = (name: string) => `${name.replaceAll(' ', '-')}.mp4`;
    const check = (name: string, bytes: Buffer): BaseClip => {
      if (readMp4(bytes) === undefined) throw new Error(`${name}: the reader does not answer`);
      return { name, bytes };
    };
    const encoded = Object.entries(RECIPES).map(([name, command]) =>
      check(name, runFfmpeg(command, fileOf(name), folder)),
    );
    const copied = Object.entries(COPIES).map(([name, [of, through, command]]) => {
      const [before, after] = command.startsWith('-ss') ? [command.slice(0, 8), command.slice(8)] : ['', command];
      if (through !== undefined) runFfmpeg(`-i ${fileOf(of)} -c copy`, `between.${through}`, folder);
      const input = through === undefined ? fileOf(of) : `between.${through}`;
      return check(name, runFfmpeg(`${before}-i ${input} ${after.trim()}`, fileOf(name), folder));
    });
    return [...encoded, ...copied];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
