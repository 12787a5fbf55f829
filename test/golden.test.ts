import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMp4 } from '../src/clips/mp4/read-mp4.ts';
import { probeClip } from '../src/ffprobe/run.ts';
import { installedFfprobe } from './support/ffprobe-binary.ts';
import { GOLDEN_CLIPS, testGoldenClips } from './support/golden-clips.ts';

const SAMPLE = join(import.meta.dirname, '../sample/konvid-1k/KoNViD_1k_videos');

// This build dies of every MPEG transport stream.
testGoldenClips(installedFfprobe(), { crashesOn: ['mpegts', 'h264-m2ts'] });

it('finds the golden clips', () => {
  expect(GOLDEN_CLIPS.length).toBeGreaterThan(80);
});

it.each([
  { file: 'html-error-page.mp4', reason: 'not a video: the file is an HTML page, such as the error page of a server' },
  { file: 'hls-playlist.mp4', reason: 'not a video: the file is a playlist' },
  { file: 'annexb.mp4', reason: 'ffprobe exited with 1: the file is h264, a format that is not accepted' },
  { file: 'truncated-in-moov.mp4', reason: 'ffprobe exited with 1: error reading header' },
  { file: 'text.mp4', reason: 'ffprobe exited with 1: moov atom not found' },
])('says what $file is', async ({ file, reason }) => {
  const answer = await probeClip(
    { binary: installedFfprobe(), timeoutS: 30 },
    join(import.meta.dirname, 'golden', file),
  );
  expect(answer).toEqual({ code: 'PROBE_FAILED', reason });
});

/** What the header reader must answer for: a reader that never answers is never wrong. */
const PLAINLY_CANONICAL = [
  'audio-first',
  'h264-audio-longer',
  'h264-bframes',
  'h264-cfr',
  'h264-cropped-1080p',
  'h264-editlist',
  'h264-full-range',
  'h264-m4v',
  'h264-moov-first',
  'h264-moov-last',
  'h264-portrait',
  'h264-start-delay',
  'h264-vfr',
  'rate-1',
  'rate-240',
  'rate-24000-1001',
  'rate-2997-100',
  'rate-30000-1001',
  'rate-60000-1001',
  'sar-anamorphic',
];

describe('the header reader', () => {
  it.each(GOLDEN_CLIPS)('answers for $name as ffprobe does, or not at all', ({ name, clip, expected }) => {
    const read = readMp4(readFileSync(clip));
    expect(read?.probe).toEqual(
      PLAINLY_CANONICAL.includes(name) && expected.broken === undefined ? expected.probe : undefined,
    );
  });

  it.each(readdirSync(SAMPLE))('answers for the sample clip %s as ffprobe does', async (name) => {
    const clip = join(SAMPLE, name);
    const answer = await probeClip({ binary: installedFfprobe(), timeoutS: 30 }, clip);
    expect(readMp4(readFileSync(clip))?.probe).toEqual(answer);
  });

  it('finds few kinds among clips that one tool has made', () => {
    const kinds = readdirSync(SAMPLE).map((name) => readMp4(readFileSync(join(SAMPLE, name)))?.kind);
    const timeScales = ['30000', '12288', '24000', '12800', '15360', '11988'];
    expect(timeScales.filter((scale) => !kinds.some((kind) => kind?.includes(` ${scale}/1000;`)))).toEqual([]);
    expect(new Set(kinds).size).toBeLessThan(10);
  });
});
