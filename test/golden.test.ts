import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isFault } from '../src/clips/clip-fault.ts';
import { ReadBuffer } from '../src/clips/read-buffer.ts';
import { readClip } from '../src/clips/read-clip.ts';
import type { Probe } from '../src/ffprobe/probe.ts';
import { probeClip } from '../src/ffprobe/run.ts';
import { installedFfprobe, systemFfprobe } from './support/ffprobe-binary.ts';

/** What ffprobe alone says of a clip, as `scripts/make-clips.ts` recorded it. */
type Expected = { readonly probe: Probe; readonly broken?: undefined } | { readonly broken: string };

const FOLDER = join(import.meta.dirname, 'golden');
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
