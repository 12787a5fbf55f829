import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execaSync } from 'execa';

/** One thread everywhere: slices and the order of frames must not depend on the machine. */
const BEFORE = '-nostdin -v error -y -threads 1 -filter_threads 1 -filter_complex_threads 1'.split(' ');
/** No creation time, encoder version or random track ids. */
const AFTER = '-threads 1 -fflags +bitexact -flags:v +bitexact -flags:a +bitexact'.split(' ');

/** Runs one ffmpeg command, in which no argument has a blank. */
export function runFfmpeg(command: string, out: string, cwd: string): Buffer {
  execaSync('ffmpeg', [...BEFORE, ...command.split(' '), ...AFTER, out], { cwd });
  return readFileSync(join(cwd, out));
}
