import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { askFfprobe } from '../parity/run-parity.ts';
import { CLIP_VARIANTS } from '../parity/variants/all-variants.ts';
import { expectedOf, makeVariant } from '../parity/variants/clip-variant.ts';
import { installedFfprobe } from '../support/ffprobe-binary.ts';
import { makeMemoryFolder } from '../support/memory-folder.ts';

const answered = Object.values(CLIP_VARIANTS).flatMap((variants) => variants.filter(({ answer }) => answer !== 'none'));
const folder = makeMemoryFolder('variants');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// `test/unit/clips/mp4/variants.test.ts` holds the reader to the same answers.
it.each(answered)('ffprobe says the same of a clip with $what', async (variant) => {
  const path = join(folder, 'clip.mp4');
  writeFileSync(path, makeVariant(variant));
  expect(await askFfprobe(installedFfprobe(), path)).toEqual(expectedOf(variant));
});
