import { readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { extractArchive, inspectFolder } from '../../src/fetch/extract.ts';
import { makeStage } from '../support/extract.ts';
import { smallName, writeLargeZip } from '../support/large-zip.ts';

const LARGE_BYTES = 2 ** 32 + 12_345;
/** With the large one more than 16 bits can count. */
const SMALL_FILES = 65_600;
/** Four gigabytes and many small files take their time on a slow disk. */
const TIMEOUT_MS = 900_000;

it('an archive of more than 4 GiB and more than 65,535 entries is unpacked', { timeout: TIMEOUT_MS }, async () => {
  const { root, zip, into } = await makeStage();
  await writeLargeZip({ path: zip, largeBytes: LARGE_BYTES, smallFiles: SMALL_FILES });
  const { size, blocks } = await stat(zip);
  expect(size).toBeGreaterThan(2 ** 32);
  expect(blocks * 512).toBeLessThan(100_000_000);

  await extractArchive({ zip, archive: { sha256: 'a'.repeat(64), sizeBytes: size }, into });
  expect((await stat(join(into, 'large.bin'))).size).toBe(LARGE_BYTES);
  for (const index of [0, 999, 1_000, 40_000, SMALL_FILES - 1]) {
    expect(await readFile(join(into, smallName(index).replace('clips/', '')), 'utf8')).toBe(String(index));
  }
  expect(await inspectFolder(into)).toEqual({
    kind: 'complete',
    archive: { sha256: 'a'.repeat(64), sizeBytes: size },
    files: SMALL_FILES + 1,
    totalBytes: expect.any(Number),
  });
  // Here, because a hook has too little time for so many files.
  await rm(root, { recursive: true });
});
