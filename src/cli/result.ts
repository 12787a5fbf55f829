import type { Result, ResultError } from '../contract/generated/types.ts';
import { redactCredentials } from '../credentials.ts';
import { toUserError } from '../system-error.ts';
import { type ExitCode, Interrupted } from './exit-code.ts';
import { type Reporter, reportUserError } from './reporter.ts';

/** What a command prints under `--json` before it has anything to say. */
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

/** What stopped a command, as its result carries it. */
export interface Stop {
  readonly exit_code: ExitCode;
  readonly error: ResultError;
}

/** Tells what stopped a command; a bug is handed on with its stack. */
export function explainStop(
  error: unknown,
  { tag, reporter, hint }: { readonly tag: string; readonly reporter: Reporter; readonly hint: string },
): Stop {
  if (error instanceof Interrupted) {
    reporter.always(`${tag} ${error.message}; ${hint}`);
    return { exit_code: error.exitCode, error: { code: 'INTERRUPTED', message: error.message, hint } };
  }
  const told = toUserError(error);
  if (told === undefined) throw error;
  reportUserError(told, reporter);
  const { code, message, hint: whatToDo, exitCode } = told;
  return { exit_code: exitCode, error: { code, message: redactCredentials(message), hint: whatToDo ?? null } };
}
