import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { installedFfprobe } from './ffprobe-binary.ts';

/** A real ffprobe behind a script that notes each clip it is asked for, and may take its time. */
export async function makeCountingFfprobe(folder: string, { delayS = 0 }: { delayS?: number } = {}) {
  const path = join(folder, 'ffprobe');
  const log = join(folder, 'ffprobe.log');
  const note = `echo asked >>'${log}' && sleep ${delayS}`;
  const script = `#!/bin/sh\n[ "$1" = -version ] || { ${note}; }\nexec '${installedFfprobe()}' "$@"\n`;
  await writeFile(path, script);
  await chmod(path, 0o755);
  await writeFile(log, '');
  return {
    path,
    /** How often it was asked since the last reset. */
    count: async () => (await readFile(log, 'utf8')).split('\n').length - 1,
    reset: () => writeFile(log, ''),
  };
}
