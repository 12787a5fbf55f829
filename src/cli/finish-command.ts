import type { Result } from '../contract/generated/types.ts';
import { redactCredentials } from '../credentials.ts';
import { toJsonText } from '../log-text.ts';
import { UserError } from '../user-error.ts';
import { type ExitCode, Interrupted } from './exit-code.ts';
import { type Reporter, reportUserError } from './reporter.ts';

/** A result that says nothing but how the command ended. */
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

/** Tells what stopped a command that leaves nothing behind; a bug is handed on with its stack. */
function explainStop(error: unknown, command: Result['command'], reporter: Reporter): Result {
  if (error instanceof Interrupted) {
    const hint = 'nothing was replaced: run the same command again';
    reporter.always(`konvid-ingest: ${error.message}; ${hint}`);
    const stopped = { code: 'INTERRUPTED', message: error.message, hint };
    return { ...emptyResult(command, error.exitCode), error: stopped };
  }
  if (!(error instanceof UserError)) throw error;
  reportUserError(error, reporter);
  const { code, hint = null } = error;
  return {
    ...emptyResult(command, error.exitCode),
    error: { code, message: redactCredentials(error.message), hint },
  };
}

/** How a command that ends in one result says so. */
export interface FinishOptions {
  readonly command: Result['command'];
  readonly isJson: boolean;
  readonly reporter: Reporter;
}

/** Runs a command to its end: its result or what stopped it, on stdout where JSON is wanted. */
export async function finishCommand(
  work: () => Promise<Result>,
  { command, isJson, reporter }: FinishOptions,
): Promise<ExitCode> {
  let result: Result;
  try {
    result = await work();
  } catch (error) {
    result = explainStop(error, command, reporter);
  }
  if (isJson) process.stdout.write(`${toJsonText(result, 2)}\n`);
  return result.exit_code;
}
