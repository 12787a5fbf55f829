import { MergeRefusal } from '../merge/merge-refusal.ts';
import { logLine } from './log.ts';
import { readMergeInputs } from './merge-inputs.ts';
import { NO_MERGE_OUTPUTS } from './merge-outputs.ts';
import { runStep } from './run-step.ts';

/** Says what the rows of a shard hold. */
const QUOTES_ROWS = 'SHARD_ROWS';

/** Everything that is wrong with the shards, a line each: the annotation has room for the first alone. */
function listFaults(error: unknown, showValues: boolean): void {
  if (!(error instanceof MergeRefusal)) return;
  for (const { code, message, hint } of error.faults) {
    const isShown = showValues || code !== QUOTES_ROWS;
    logLine(isShown ? `${message} [${code}]${hint === null ? '' : `: ${hint}`}` : `[${code}]`);
  }
}

await runStep({
  readInputs: readMergeInputs,
  noOutputs: NO_MERGE_OUTPUTS,
  load: async () => (await import('./merge-run.ts')).runMerge,
  explain: listFaults,
});
