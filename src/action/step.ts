import { getInput, setFailed, setOutput, summary } from '@actions/core';
import { failOnFileSizeLimit } from '../files/durable.ts';
import { toLogText } from '../files/untrusted-text.ts';
import { UserError } from '../files/user-error.ts';
import type { StepName } from '../options/option.ts';
import { explainFailure, logWarning } from './log.ts';
import { NO_OUTPUTS, type Outputs } from './outputs.ts';
import type { Permits } from './privacy-guard.ts';
import { addFailure } from './summary.ts';

/** What a step works with. */
export interface StepContext<Name extends StepName> {
  readonly environment: NodeJS.ProcessEnv;
  /** Absolute path; the working folder. */
  readonly workspace: string;
  readonly signal: AbortSignal;
  /** Takes outputs as soon as they are known, so that a later failure loses none. */
  readonly onOutputs: (outputs: Outputs<Name>) => void;
  /** Takes what the step may show. */
  readonly onPermits: (permits: Pick<Permits, 'showValues'>) => void;
}

/** The runner cancels a step with SIGINT, and with SIGTERM some seconds later. */
function cancelledByRunner(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    const hint = 'finished rows are kept: the next run on the same output continues';
    const reason = { message: `the step was cancelled (${name})`, hint };
    process.on(name, () => controller.abort(new UserError('STEP_CANCELLED', reason, 3)));
  }
  return controller.signal;
}

/** Fails the step. @param isNew whether the summary doesn't say so yet */
function fail(message: string, isNew: boolean): void {
  setFailed(toLogText(message));
  if (isNew && getInput('summary') !== 'false') addFailure(message);
}

/**
 * Runs a step to its end, and ends the process, because the toolkit leaves timers and sockets behind that would keep it waiting.
 *
 * @param work returns why the step fails although it was carried through
 * @param explain writes to the log what an annotation has no room for
 */
export async function runStep<Name extends StepName>(
  name: Name,
  work: (context: StepContext<Name>) => Promise<readonly string[]>,
  explain: (error: unknown, showValues: boolean) => void = () => undefined,
): Promise<never> {
  let outputs: object = NO_OUTPUTS[name];
  let showValues = false;
  try {
    const environment = process.env;
    const workspace = environment['GITHUB_WORKSPACE'] ?? process.cwd();
    process.chdir(workspace);
    failOnFileSizeLimit();
    const failures = await work({
      environment,
      workspace,
      signal: cancelledByRunner(),
      onOutputs: (known) => {
        outputs = { ...outputs, ...known };
      },
      onPermits: (permits) => {
        showValues = permits.showValues;
      },
    });
    const isShown = !summary.isEmptyBuffer();
    for (const failure of failures) fail(failure, !isShown);
  } catch (error) {
    explain(error, showValues);
    fail(explainFailure(error, { showValues }), true);
  } finally {
    for (const [output, value] of Object.entries(outputs)) setOutput(output, value);
    if (!summary.isEmptyBuffer()) await summary.write().catch((error) => logWarning(`no job summary: ${error}`));
  }
  process.exit();
}
