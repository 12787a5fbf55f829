import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isFault } from '../../src/clips/probe.ts';
import { ReadBuffer, readClip } from '../../src/clips/read-clip.ts';
import type { Probe } from '../../src/ffprobe/probe.ts';
import { probeClip } from '../../src/ffprobe/run.ts';

/** What ffprobe alone says of a clip, as `scripts/make-clips.ts` recorded it. */
type Expected = { readonly probe: Probe; readonly broken?: undefined } | { readonly broken: string };

const FOLDER = join(import.meta.dirname, '../golden');
const SUFFIX = '.expected.json';

export const GOLDEN_CLIPS = readdirSync(FOLDER)
  .filter((file) => file.endsWith(SUFFIX))
  .map((file) => {
    const name = file.slice(0, -SUFFIX.length);
    const clip = readdirSync(FOLDER).find((other) => other.startsWith(`${name}.`) && other !== file);
    return {
      name,
      clip: join(FOLDER, clip ?? name),
      expected: JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Expected,
    };
  });

/** Declares one test for each golden clip: an ffprobe must give what was recorded, unless it is known to crash. */
export function testGoldenClips(binary: string, { crashesOn = [] }: { crashesOn?: readonly string[] } = {}): void {
  describe('ffprobe gives what was recorded', () => {
    it.each(GOLDEN_CLIPS)('$name', async ({ name, clip, expected }) => {
      const read = readClip(clip, new ReadBuffer());
      const answer = isFault(read) ? read : await probeClip({ binary, timeoutS: 30 }, clip);
      if (crashesOn.includes(name))
        expect(answer).toEqual({ code: 'PROBE_CRASHED', reason: 'ffprobe died of SIGSEGV' });
      else if (expected.broken === undefined) expect(answer).toEqual(expected.probe);
      else expect(answer).toMatchObject({ code: expected.broken });
    });
  });
}
