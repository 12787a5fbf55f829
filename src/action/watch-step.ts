import { failOnFileSizeLimit } from '../files/size-limit.ts';
import { watchForStall } from '../stall/stall-watch.ts';
import { cancelledByRunner } from './cancellation.ts';
import { renderFailure } from './log.ts';

/**
 * Watches over a step until it ends: a share that hangs fails it, where otherwise the job's time-out would after hours.
 *
 * @returns aborts where the runner cancels the step
 * @throws UserError OPTION_INVALID
 */
export function watchStep(environment: NodeJS.ProcessEnv): AbortSignal {
  failOnFileSizeLimit();
  watchForStall(environment, { asksInPlace: true, render: renderFailure, exitCode: 1 });
  return cancelledByRunner();
}
