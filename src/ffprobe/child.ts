import { systemErrorCode } from '../files/user-error.ts';

export interface ChildOptions {
  /** After so long, in which this process was running too, it and all that it has started are killed. */
  readonly timeoutMs: number;
  /** Bytes of stdout, and of stderr, at which it is killed too. */
  readonly maxOutputBytes: number;
  readonly signal?: AbortSignal | undefined;
}

/** How a process ended. */
export interface ChildEnding {
  readonly stdout: string;
  readonly stderr: string;
  /** Undefined where a signal ended it, or it never started. */
  readonly exitCode: number | undefined;
  readonly signal: string | undefined;
  readonly timedOut: boolean;
  /** It printed more than it may. */
  readonly isTooMuch: boolean;
  /** Why it could not be started, in a word such as ENOENT. */
  readonly startError: string | undefined;
}

/**
 * Variables that ffprobe needs to find its libraries. It reads hostile files, so it gets no token, and no FFREPORT, which
 * would make it write a file.
 */
const PASSED_ON = [
  'PATH',
  'LD_LIBRARY_PATH',
  'DYLD_LIBRARY_PATH',
  'DYLD_FALLBACK_LIBRARY_PATH',
  'SYSTEMROOT',
  'SystemRoot',
  'TMPDIR',
  'TEMP',
] as const;

/** The environment in which ffprobe runs. */
export function ffprobeEnvironment(environment: NodeJS.ProcessEnv): Record<string, string> {
  const passedOn = PASSED_ON.flatMap((name) => {
    const value = environment[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(passedOn), LC_ALL: 'C' };
}

/** Except on Windows a process can lead a group, which is killed as one. */
const HAS_GROUPS = process.platform !== 'win32';
const STEP_MS = 1_000;

/**
 * Calls back once this process has been running for so long. Time in which the machine sleeps or the process is stopped
 * doesn't count: a step that comes late counts as what was asked for.
 *
 * @returns ends the wait
 */
function afterRunningFor(milliseconds: number, callback: () => void): () => void {
  let left = milliseconds;
  let timer: NodeJS.Timeout | undefined;
  const wait = () => {
    const step = Math.min(left, STEP_MS);
    left -= step;
    timer = setTimeout(left > 0 ? wait : callback, step);
  };
  wait();
  return () => clearTimeout(timer);
}

/** Kills a process and all that it has started. */
function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(HAS_GROUPS ? -pid : pid, 'SIGKILL');
  } catch (error) {
    // ESRCH: all have ended. macOS gives EPERM for that.
    if (systemErrorCode(error) !== 'ESRCH' && systemErrorCode(error) !== 'EPERM') throw error;
  }
}

/**
 * Runs ffprobe with a scrubbed environment until it has ended and its output is closed. It leads a process group of its own,
 * of which no process is left when this returns, and which a terminal's Ctrl-C doesn't reach.
 *
 * @throws the signal's reason when aborted
 */
export async function runChild(binary: string, args: readonly string[], options: ChildOptions): Promise<ChildEnding> {
  const { timeoutMs, maxOutputBytes, signal } = options;
  // Loaded here: a run in which nothing is new starts no process.
  const { execa } = await import('execa');
  signal?.throwIfAborted();
  const child = execa(binary, args, {
    env: ffprobeEnvironment(process.env),
    extendEnv: false,
    stdin: 'ignore',
    detached: HAS_GROUPS,
    killSignal: 'SIGKILL',
    maxBuffer: maxOutputBytes,
    stripFinalNewline: false,
    reject: false,
    windowsHide: true,
    ...(signal === undefined ? {} : { cancelSignal: signal }),
  });
  const closeOutput = () => {
    child.stdout.destroy();
    child.stderr.destroy();
  };
  let hasEnded = false;
  child.nodeChildProcess.once('exit', () => {
    hasEnded = true;
    if (HAS_GROUPS) killGroup(child.pid);
    if (signal?.aborted === true) closeOutput();
  });
  let isLate = false;
  const stopKilling = afterRunningFor(timeoutMs, () => {
    isLate = true;
    if (!hasEnded) killGroup(child.pid);
  });
  // A process that has left the group may keep the output open.
  const stopReading = afterRunningFor(timeoutMs + STEP_MS, closeOutput);
  const { stdout, stderr, exitCode, signal: killedBy, isMaxBuffer, ...result } = await child;
  stopKilling();
  stopReading();
  signal?.throwIfAborted();
  const hasStarted = exitCode !== undefined || killedBy !== undefined || isMaxBuffer;
  const startError = hasStarted ? undefined : (result.code ?? systemErrorCode(result.cause) ?? 'unknown');
  // A process that ended by itself before the kill reached it was in time.
  const timedOut = isLate && killedBy !== undefined;
  return { stdout, stderr, exitCode, signal: killedBy, timedOut, isTooMuch: isMaxBuffer, startError };
}
