import { open } from 'node:fs/promises';
import { describeForeignContent, HEAD_BYTES } from '../clips/foreign-content.ts';
import type { ClipFault } from '../clips/probe.ts';
import { closeSettled, readFully } from '../files/reading.ts';
import { UserError } from '../files/user-error.ts';
import { ffprobeArguments } from './arguments.ts';
import { type ChildEnding, runChild } from './child.ts';
import { type Probe, parseProbe } from './probe.ts';

export interface FfprobeOptions {
  /** Absolute path of the binary. */
  readonly binary: string;
  /** Seconds after which a run is killed. */
  readonly timeoutS: number;
}

/** The entries asked for have well under 10 KB even with a hundred streams. */
const MAX_OUTPUT_BYTES = 1_048_576;
const MAX_REASON_CHARACTERS = 200;

/** A terminal's Ctrl-C reaches ffprobe as well as us, in either order: so that death says nothing of the clip. */
const SIGNALS_FROM_OUTSIDE: ReadonlySet<string> = new Set(['SIGINT', 'SIGTERM', 'SIGHUP']);
const EXIT_CODES_FROM_OUTSIDE: ReadonlySet<number> = new Set([129, 130, 143, 255]);

async function runOnce({ binary, timeoutS }: FfprobeOptions, path: string, signal?: AbortSignal): Promise<ChildEnding> {
  const ending = await runChild(binary, ffprobeArguments(path), {
    timeoutMs: timeoutS * 1000,
    maxOutputBytes: MAX_OUTPUT_BYTES,
    signal,
  });
  const { startError } = ending;
  if (startError === undefined) return ending;
  throw new UserError('FFPROBE_FAILED_TO_START', { message: `${binary}: could not be started (${startError})` }, 3);
}

function wasStoppedFromOutside({ signal, exitCode, timedOut }: ChildEnding): boolean {
  if (timedOut) return false;
  if (signal !== undefined) return SIGNALS_FROM_OUTSIDE.has(signal);
  return exitCode !== undefined && EXIT_CODES_FROM_OUTSIDE.has(exitCode);
}

/** What ffprobe complained of before its last line, which only says that it gives up; without addresses and the path. */
function findComplaint(stderr: string, path: string): string {
  const refused = /^\[(\S+) @ \w+\] Format not on whitelist/m.exec(stderr)?.[1];
  if (refused !== undefined) return `the file is ${refused}, a format that is not accepted`;
  const lines = stderr.trimEnd().split(/[\r\n]+/);
  const line = lines.at(-2) ?? lines.at(-1) ?? '';
  return line
    .replace(/^(?:\[\S+ @ \w+\] )+/, '')
    .replaceAll(`file:${path}: `, '')
    .slice(0, MAX_REASON_CHARACTERS);
}

/** What the file is, if that is easily recognised; nothing if it can't be read any more. */
async function findForeignContent(path: string): Promise<string | undefined> {
  const file = await open(path).catch(() => undefined);
  if (file === undefined) return undefined;
  try {
    return describeForeignContent(await readFully(file, Buffer.alloc(HEAD_BYTES), 0));
  } finally {
    await closeSettled(file);
  }
}

async function explainEnding(ending: ChildEnding, path: string, timeoutS: number): Promise<Probe | ClipFault> {
  const { stdout, stderr, exitCode, signal, timedOut, isTooMuch } = ending;
  if (timedOut) return { code: 'PROBE_TIMEOUT', reason: `ffprobe did not answer within ${timeoutS} s` };
  if (isTooMuch) return { code: 'PROBE_TOO_MUCH_OUTPUT', reason: 'ffprobe printed more than 1 MiB' };
  if (signal !== undefined) return { code: 'PROBE_CRASHED', reason: `ffprobe died of ${signal}` };
  if (exitCode === 0) return parseProbe(stdout);
  const content = await findForeignContent(path);
  if (content !== undefined) return { code: 'PROBE_FAILED', reason: `not a video: the file ${content}` };
  const complaint = findComplaint(stderr, path);
  return { code: 'PROBE_FAILED', reason: `ffprobe exited with ${exitCode}${complaint === '' ? '' : `: ${complaint}`}` };
}

/**
 * Asks ffprobe for the six fields of one clip.
 *
 * @param path absolute
 * @returns a fault where the clip is at fault: not a video, crash, time-out, bad output
 * @throws UserError FFPROBE_FAILED_TO_START (exit 3); the signal's reason when aborted
 */
export async function probeClip(
  options: FfprobeOptions,
  path: string,
  signal?: AbortSignal,
): Promise<Probe | ClipFault> {
  let ending = await runOnce(options, path, signal);
  if (wasStoppedFromOutside(ending)) ending = await runOnce(options, path, signal);
  return explainEnding(ending, path, options.timeoutS);
}
