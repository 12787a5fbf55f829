import { spawnSync } from 'node:child_process';
import { ClipsError } from './error.ts';

/** One thread everywhere: slices and frame order must not depend on the machine that makes the clips. */
const BEFORE = '-nostdin -v error -y -threads 1 -filter_threads 1 -filter_complex_threads 1'.split(' ');

/** No creation time, no encoder version, no random track ids in what is written. */
const AFTER = '-threads 1 -fflags +bitexact -flags:v +bitexact -flags:a +bitexact'.split(' ');

/**
 * Runs one ffmpeg command that writes `out`.
 * `args` is the command's middle, separated by single spaces (no argument in the tables holds a space), and `cwd` the
 * folder that relative inputs and `out` belong to.
 */
export function runFfmpeg(args: string, out: string, cwd: string): void {
  const done = spawnSync('ffmpeg', [...BEFORE, ...args.split(' '), ...AFTER, out], { cwd, encoding: 'utf8' });
  if (done.error !== undefined) throw missing(done.error);
  if (done.status !== 0) throw new ClipsError(`${out}: ffmpeg failed: ${oneLine(done.stderr)} [${args}]`);
}

/** Version word of the ffmpeg on PATH, such as `5.1.9-0+deb12u1`: the bytes are the same only for the same version. */
export function ffmpegVersion(): string {
  const done = spawnSync('ffmpeg', ['-version'], { encoding: 'utf8' });
  if (done.error !== undefined) throw missing(done.error);
  return done.stdout.split(' ')[2] ?? 'unknown';
}

function missing(error: Error): ClipsError {
  return new ClipsError(`cannot run ffmpeg (${error.message}): install ffmpeg 5.1 or newer and put it on PATH`);
}

function oneLine(text: string): string {
  return text
    .trim()
    .replaceAll(/\s*\n\s*/g, ' | ')
    .slice(0, 600);
}
