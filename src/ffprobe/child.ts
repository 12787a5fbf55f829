import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { systemErrorCode } from '../user-error.ts';
import { ffprobeEnvironment } from './environment.ts';

export interface ChildOptions {
  /** After so long the process and all that it has started are killed. */
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
  readonly signal: NodeJS.Signals | undefined;
  readonly timedOut: boolean;
  /** It printed more than it may. */
  readonly isTooMuch: boolean;
  /** Why it could not be started. */
  readonly startError: NodeJS.ErrnoException | undefined;
}

/** Everywhere else than on Windows a process can lead a group, which is killed as one. */
const HAS_GROUPS = process.platform !== 'win32';

/** Ends a process with all that it has started, in a way that none of them can refuse. */
function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (HAS_GROUPS) process.kill(-child.pid, 'SIGKILL');
    else child.kill('SIGKILL');
  } catch (error) {
    // EPERM is what macOS says of a group in which everybody has ended.
    if (systemErrorCode(error) !== 'ESRCH' && systemErrorCode(error) !== 'EPERM') throw error;
  }
}

function collect(stream: Readable, maxBytes: number, onTooMuch: () => void): () => string {
  const chunks: Buffer[] = [];
  let length = 0;
  stream
    .on('error', () => undefined)
    .on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length > maxBytes) onTooMuch();
      else chunks.push(chunk);
    });
  return () => Buffer.concat(chunks).toString('utf8');
}

/**
 * Runs ffprobe to its end, with a scrubbed environment. It leads a process group of its own, of which nobody is left
 * when this returns; a child that has left the group is not waited for beyond the time-out.
 */
export async function runChild(binary: string, args: readonly string[], options: ChildOptions): Promise<ChildEnding> {
  const { timeoutMs, maxOutputBytes, signal } = options;
  signal?.throwIfAborted();
  const child = spawn(binary, args, {
    env: ffprobeEnvironment(process.env),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: HAS_GROUPS,
    windowsHide: true,
  });
  let timedOut = false;
  let isTooMuch = false;
  let startError: NodeJS.ErrnoException | undefined;
  /** Whoever still holds the pipes does not hold us. */
  const end = () => {
    killGroup(child);
    child.stdout.destroy();
    child.stderr.destroy();
  };
  const onTooMuch = () => {
    isTooMuch = true;
    end();
  };
  const stdout = collect(child.stdout, maxOutputBytes, onTooMuch);
  const stderr = collect(child.stderr, maxOutputBytes, onTooMuch);
  const timer = setTimeout(() => {
    timedOut = child.exitCode === null && child.signalCode === null;
    end();
  }, timeoutMs);
  signal?.addEventListener('abort', end);
  try {
    await new Promise<void>((resolve) => {
      child
        .once('error', (error) => {
          startError = error;
        })
        .once('exit', () => killGroup(child))
        .once('close', () => resolve());
    });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', end);
  }
  signal?.throwIfAborted();
  return {
    stdout: stdout(),
    stderr: stderr(),
    exitCode: startError === undefined ? (child.exitCode ?? undefined) : undefined,
    signal: child.signalCode ?? undefined,
    timedOut,
    isTooMuch,
    startError,
  };
}
