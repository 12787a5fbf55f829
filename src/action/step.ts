import { setFailed, setOutput } from '@actions/core';
import { failOnFileSizeLimit } from '../files/durable.ts';
import { toLogText } from '../files/untrusted-text.ts';
import { UserError } from '../files/user-error.ts';
import type { StepName } from '../options/option.ts';
import { failStep } from './log.ts';
import { NO_OUTPUTS, type Outputs } from './outputs.ts';
import type { Permits } from './privacy-guard.ts';

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
    for (const failure of failures) setFailed(toLogText(failure));
  } catch (error) {
    explain(error, showValues);
    failStep(error, { showValues });
  } finally {
    for (const [output, value] of Object.entries(outputs)) setOutput(output, value);
  }
  process.exit();
}
