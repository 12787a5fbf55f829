import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An empty folder for many short-lived files: in memory instead of on a disk where there is that. The caller removes it. */
export function makeMemoryFolder(name: string): string {
  try {
    return mkdtempSync(`/dev/shm/${name}-`);
  } catch {
    return mkdtempSync(join(tmpdir(), `${name}-`));
  }
}
