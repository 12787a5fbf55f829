import { endAtOnce } from '../stall/end-at-once.ts';
import { watchForStall } from '../stall/stall-watch.ts';
import { type ExitCode, Interrupted } from './exit-code.ts';
import { renderUserError } from './reporter.ts';

/** Reading or writing failed. */
const STALLED: ExitCode = 3;

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Runs work that Ctrl-C and SIGTERM end in good order, and that a disk which no longer answers does not hold for ever. A second
 * signal ends the process at once: what was flushed is safe all the same.
 */
export async function withInterruption<T>(
  work: (signal: AbortSignal) => Promise<T>,
  { asksInPlace }: { readonly asksInPlace: boolean },
): Promise<T> {
  const controller = new AbortController();
  const listeners = SIGNALS.map((name) => {
    const listener = () => {
      const interrupted = new Interrupted(name);
      if (controller.signal.aborted) endAtOnce(interrupted.exitCode);
      controller.abort(interrupted);
    };
    process.on(name, listener);
    return { name, listener };
  });
  const endWatch = watchForStall(process.env, { asksInPlace, render: renderUserError, exitCode: STALLED });
  try {
    return await work(controller.signal);
  } finally {
    endWatch();
    for (const { name, listener } of listeners) process.off(name, listener);
  }
}
