import { systemErrorCode } from '../user-error.ts';
import { ffprobeEnvironment } from './environment.ts';
import { afterRunningFor } from './patience.ts';

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

/** Everywhere else than on Windows a process can lead a group, which is killed as one. */
const HAS_GROUPS = process.platform !== 'win32';

/** How long somebody who has left the group may keep the pipes of a process that has ended. */
const PIPE_GRACE_MS = 500;

/** Ends all that a process has started, in a way that none of them can refuse. */
function killGroup(pid: number | undefined): void {
  if (pid === undefined || !HAS_GROUPS) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    // ESRCH: nobody is left. EPERM is what macOS says of a group in which everybody has ended.
    if (systemErrorCode(error) !== 'ESRCH' && systemErrorCode(error) !== 'EPERM') throw error;
  }
}

/**
 * Runs ffprobe to its end, with a scrubbed environment. It leads a process group of its own, of which nobody is left
 * when this returns; so a terminal's Ctrl-C doesn't reach it either.
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
  let isLate = false;
  const stopWaiting = afterRunningFor(timeoutMs, () => {
    isLate = true;
    child.kill();
  });
  let grace: NodeJS.Timeout | undefined;
  child.nodeChildProcess.once('exit', () => {
    killGroup(child.pid);
    grace = setTimeout(() => {
      child.stdout.destroy();
      child.stderr.destroy();
    }, PIPE_GRACE_MS);
  });
  const { stdout, stderr, exitCode, signal: killedBy, isMaxBuffer, ...result } = await child;
  clearTimeout(grace);
  stopWaiting();
  signal?.throwIfAborted();
  const hasStarted = exitCode !== undefined || killedBy !== undefined || isMaxBuffer;
  const startError = hasStarted ? undefined : (result.code ?? systemErrorCode(result.cause) ?? 'unknown');
  // Where it has ended by itself before it could be killed, it was in time.
  const timedOut = isLate && killedBy !== undefined;
  return { stdout, stderr, exitCode, signal: killedBy, timedOut, isTooMuch: isMaxBuffer, startError };
}
