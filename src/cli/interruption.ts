import { Interrupted } from './exit-code.ts';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Runs work that Ctrl-C and SIGTERM end in good order. A second signal ends the process at once: what was flushed is safe
 * all the same.
 */
export async function withInterruption<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const listeners = SIGNALS.map((name) => {
    const listener = () => {
      const interrupted = new Interrupted(name);
      if (controller.signal.aborted) process.exit(interrupted.exitCode);
      controller.abort(interrupted);
    };
    process.on(name, listener);
    return { name, listener };
  });
  try {
    return await work(controller.signal);
  } finally {
    for (const { name, listener } of listeners) process.off(name, listener);
  }
}
