import type { Result } from '../contract/generated/types.ts';
import { toJsonText } from '../log-text.ts';
import type { ExitCode } from './exit-code.ts';
import type { Reporter } from './reporter.ts';
import { emptyResult, explainStop } from './result.ts';

const AFTER_INTERRUPTION = 'nothing was replaced: run the same command again';

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
    const stop = explainStop(error, { tag: 'konvid-ingest:', reporter, hint: AFTER_INTERRUPTION });
    result = { ...emptyResult(command, stop.exit_code), ...stop };
  }
  if (isJson) process.stdout.write(`${toJsonText(result, 2)}\n`);
  return result.exit_code;
}
