import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isFault } from '../src/clips/clip-fault.ts';
import { readMp4 } from '../src/clips/mp4/read-mp4.ts';
import { ReadBuffer } from '../src/clips/read-buffer.ts';
import { readClip } from '../src/clips/read-clip.ts';
import type { Probe } from '../src/ffprobe/probe.ts';
import { probeClip } from '../src/ffprobe/run.ts';
import { installedFfprobe, systemFfprobe } from './support/ffprobe-binary.ts';

/** What ffprobe alone says of a clip, as `scripts/make-clips.ts` recorded it. */
type Expected = { readonly probe: Probe; readonly broken?: undefined } | { readonly broken: string };

const FOLDER = join(import.meta.dirname, 'golden');
const SAMPLE = join(import.meta.dirname, '../sample/konvid-1k/KoNViD_1k_videos');
const EXPECTED_ENDING = '.expected.json';

const fixtures = readdirSync(FOLDER)
  .filter((file) => file.endsWith(EXPECTED_ENDING))
  .map((file) => {
    const name = file.slice(0, -EXPECTED_ENDING.length);
    const clip = readdirSync(FOLDER).find((other) => other.startsWith(`${name}.`) && other !== file);
    return {
      name,
      clip: join(FOLDER, clip ?? name),
      expected: JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Expected,
    };
  });

const oracles = [
  { build: 'the package', binary: installedFfprobe() },
  ...[systemFfprobe()].flatMap((binary) => (binary === undefined ? [] : [{ build: 'the system', binary }])),
];

describe.each(oracles)('with the ffprobe of $build', ({ binary }) => {
  it.each(fixtures)('$name', async ({ clip, expected }) => {
    const reading = readClip(clip, new ReadBuffer());
    const answer = isFault(reading) ? reading : await probeClip({ binary, timeoutS: 30 }, clip);
    if (expected.broken === undefined) expect(answer).toEqual(expected.probe);
    else expect(answer).toMatchObject({ code: expected.broken });
  });
});

it('finds the fixtures', () => {
  expect(fixtures.length).toBeGreaterThan(80);
});

/** What a header reader must answer for: a reader that never answers is never wrong. */
const PLAINLY_CANONICAL = [
  'audio-first',
  'h264-audio-longer',
  'h264-bframes',
  'h264-cfr',
  'h264-cropped-1080p',
  'h264-full-range',
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
  it.each(fixtures)('says of $name what ffprobe says, or nothing', ({ name, clip, expected }) => {
    const reading = readMp4(readFileSync(clip));
    expect(reading?.probe).toEqual(
      PLAINLY_CANONICAL.includes(name) && expected.broken === undefined ? expected.probe : undefined,
    );
  });

  it.each(readdirSync(SAMPLE))('says of the sample clip %s what ffprobe says', async (name) => {
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
