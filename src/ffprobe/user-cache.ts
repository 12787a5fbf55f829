import { homedir } from 'node:os';
import { join } from 'node:path';

/** File name of the binary on this platform. */
export const FFPROBE_FILE = process.platform === 'win32' ? 'ffprobe.exe' : 'ffprobe';

/** Where `konvid-ingest setup` puts ffprobe, and where it is looked for after the PATH: the user's cache folder. */
export function ffprobePlace(environment: NodeJS.ProcessEnv): string {
  const base = environment['XDG_CACHE_HOME'] || environment['LOCALAPPDATA'] || join(homedir(), '.cache');
  return join(base, 'konvid-ingest', FFPROBE_FILE);
}
