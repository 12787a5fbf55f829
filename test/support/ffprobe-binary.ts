import { accessSync, chmodSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

/** The static ffprobe that comes with a dev dependency; the package's install script, which sets the run bit, is not run. */
export function installedFfprobe(): string {
  const { path } = createRequire(import.meta.url)('@ffprobe-installer/ffprobe') as { path: string };
  chmodSync(path, 0o755);
  return path;
}

/**
 * The machine's own ffprobe, as a second oracle.
 *
 * @throws where KONVID_SYSTEM_FFPROBE=required and there is none
 */
export function systemFfprobe(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'));
  const found = folders.map((folder) => join(folder, 'ffprobe')).find(isExecutable);
  if (found === undefined && process.env['KONVID_SYSTEM_FFPROBE'] === 'required') {
    throw new Error('KONVID_SYSTEM_FFPROBE=required, but there is no ffprobe on the PATH');
  }
  return found;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
