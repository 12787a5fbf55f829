import { UserError } from '../user-error.ts';

/** The runner cancels a step with SIGINT, and with SIGTERM some seconds later. */
export function cancelledByRunner(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => controller.abort(cancelled(name)));
  }
  return controller.signal;
}

function cancelled(name: string): UserError {
  const hint = 'finished rows are kept: the next run on the same output continues';
  return new UserError('STEP_CANCELLED', { message: `the step was cancelled (${name})`, hint }, 3);
}
