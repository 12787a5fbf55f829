import { setFailed, setOutput } from '@actions/core';
import { failOnFileSizeLimit } from '../files/size-limit.ts';
import { toLogText } from '../log-text.ts';
import { cancelledByRunner } from './cancellation.ts';
import { failStep } from './log.ts';
import type { Permits } from './privacy-guard.ts';

/** What the work of a step gets from its entry. */
export interface StepContext<Outputs> {
  readonly environment: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
  /** Hears of outputs as soon as they are known, so that a later failure loses none. */
  readonly onOutputs: (outputs: Partial<Outputs>) => void;
  /** Hears what the step may show. */
  readonly onPermits: (permits: Permits) => void;
}

/** A step of a workflow that does one thing. */
export interface Step<Inputs, Outputs extends object> {
  readonly readInputs: () => Inputs;
  /** What is set where the step ends before it knows better. */
  readonly noOutputs: Outputs;
  /** Loads the work, which gives why it counts as failed all the same: late, so that a bad input is told at once. */
  readonly load: () => Promise<(inputs: Inputs, context: StepContext<Outputs>) => Promise<readonly string[]>>;
  /** Says in the log what an annotation has no room for. */
  readonly explain?: (error: unknown, showValues: boolean) => void;
}

/** Runs a step to its end, and ends the process: the toolkit leaves timers and sockets behind that would keep it waiting. */
export async function runStep<Inputs, Outputs extends object>(step: Step<Inputs, Outputs>): Promise<never> {
  failOnFileSizeLimit();
  let outputs = step.noOutputs;
  let showValues = false;
  try {
    const inputs = step.readInputs();
    process.chdir(process.env['GITHUB_WORKSPACE'] ?? process.cwd());
    const work = await step.load();
    const failures = await work(inputs, {
      environment: process.env,
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
    step.explain?.(error, showValues);
    failStep(error, { showValues });
  } finally {
    for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
  }
  process.exit();
}
