import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll } from 'vitest';

const SOURCE = join(import.meta.dirname, 'shim.c');
const WARNINGS = ['-Wall', '-Wextra', '-Werror'];

/** The compiled shim's path, for all tests of a file; made before the first, and removed after the last. */
export function useShim(): () => string {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'konvid-ingest-shim-'));
    await promisify(execFile)('gcc', [
      '-shared',
      '-fPIC',
      '-O1',
      ...WARNINGS,
      '-o',
      join(folder, 'shim.so'),
      SOURCE,
      '-ldl',
    ]);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return () => join(folder, 'shim.so');
}
