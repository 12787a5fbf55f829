import { chmodSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The static ffprobe that comes with a dev dependency; the package's install script, which sets the run bit, is not run. */
export function installedFfprobe(): string {
  const { path } = createRequire(import.meta.url)('@ffprobe-installer/ffprobe') as { path: string };
  chmodSync(path, 0o755);
  return path;
}

/** The system's own ffprobe, which `npm run test:system` looks for. */
export function systemFfprobe(): string {
  const path = process.env['SYSTEM_FFPROBE'];
  if (path === undefined) throw new Error('SYSTEM_FFPROBE is not set: run this test by `npm run test:system`');
  return path;
}
