/** How a command runs: its result, what stops it, and its exit code. */
import type { Result, ResultError } from '../contract/generated/types.ts';
import { redactCredentials, toJsonText } from '../files/untrusted-text.ts';
import { toUserError } from '../files/user-error.ts';
import { openProgress, type ReadProgressOf } from './progress.ts';
import { type Reporter, reportUserError } from './reporter.ts';

/**
 * 0 done; 1 done, but the data broke the contract or a threshold; 2 bad usage or input, nothing written; 3 reading, writing or a
 * child process failed; 130 and 143 interrupted (128 + the signal's number), resumable.
 */
export type ExitCode = 0 | 1 | 2 | 3 | 130 | 143;

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Why a run was stopped from outside. */
class Interrupted extends Error {
  override readonly name = 'Interrupted';
  readonly exitCode: ExitCode;

  constructor(signal: (typeof SIGNALS)[number]) {
    super(`interrupted by ${signal}`);
    this.exitCode = signal === 'SIGINT' ? 130 : 143;
  }
}

/** What a command works with besides its options. */
export interface CommandContext {
  readonly reporter: Reporter;
  /** Opens each line that the command reports; a command may set its own. */
  tag: string;
}

/** How a command ends if something stops it. */
export interface Ending {
  readonly command: Result['command'] | undefined;
  readonly isJson: boolean;
  /** What to do after an interruption. */
  readonly afterInterruption: string;
  /** Reports everything that is wrong if the error itself has room for one fault only. */
  readonly listFaults?: ((error: unknown, context: CommandContext) => Result['failures']) | undefined;
}

/** The result that a command prints with `--json`, with nothing in it yet. */
export function emptyResult(command: Result['command'], exitCode: ExitCode): Result {
  return {
    schema: 'konvid-ingest-result-v1',
    command,
    exit_code: exitCode,
    error: null,
    failures: [],
    output: null,
    manifest_path: null,
    manifest: null,
    plan: null,
  };
}

/** Reports failures of a run that was finished all the same. */
export function reportFailures(failures: readonly ResultError[], { reporter, tag }: CommandContext): void {
  for (const { code, message, hint } of failures)
    reporter.always(`${tag} failed: ${message} [${code}]${hint === null ? '' : `: ${hint}`}`);
}

interface Stop {
  readonly exit_code: ExitCode;
  readonly error: ResultError;
}

/** Reports what stopped a command. @throws a bug as it is, with its stack */
function reportStop(error: unknown, { reporter, tag }: CommandContext, hint: string): Stop {
  if (error instanceof Interrupted) {
    reporter.always(`${tag} ${error.message}; ${hint}`);
    return { exit_code: error.exitCode, error: { code: 'INTERRUPTED', message: error.message, hint } };
  }
  const userError = toUserError(error);
  if (userError === undefined) throw error;
  reportUserError(userError, reporter);
  const { code, message, hint: remedy, exitCode } = userError;
  return { exit_code: exitCode, error: { code, message: redactCredentials(message), hint: remedy ?? null } };
}

/** Runs a command to its end, and prints its result or what stopped it as JSON if that is asked for. */
export async function runToEnd(
  work: (context: CommandContext) => Promise<Result | ExitCode>,
  reporter: Reporter,
  { command, isJson, afterInterruption, listFaults }: Ending,
): Promise<ExitCode> {
  const context: CommandContext = { reporter, tag: 'konvid-ingest:' };
  let ended: Result | ExitCode;
  try {
    ended = await work(context);
  } catch (error) {
    const failures = listFaults?.(error, context) ?? [];
    const stop = reportStop(error, context, afterInterruption);
    ended = command === undefined ? stop.exit_code : { ...emptyResult(command, stop.exit_code), ...stop, failures };
  }
  if (typeof ended === 'number') return ended;
  if (isJson) process.stdout.write(`${toJsonText(ended, 2)}\n`);
  return ended.exit_code;
}

/** What long work calls while it goes on. */
export interface LongRunHooks<Progress> {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
  readonly onNotice: (notice: { readonly level: 'info' | 'warning'; readonly message: string }) => void;
}

/** Runs work that the first Ctrl-C or SIGTERM aborts. A second one ends the process at once. */
async function withInterruption<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
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

/** Runs long work: shows its progress, logs its notices, and ends it in good order on a signal. */
export async function followLongRun<Progress, T>(
  { reporter, tag }: CommandContext,
  read: ReadProgressOf<Progress>,
  work: (hooks: LongRunHooks<Progress>) => Promise<T>,
): Promise<T> {
  const progress = openProgress(tag, reporter, read);
  try {
    return await withInterruption((signal) =>
      work({
        signal,
        onProgress: progress.update,
        onNotice: ({ level, message }) => reporter.log(level, `${tag} ${message}`),
      }),
    );
  } finally {
    progress.stop();
  }
}
