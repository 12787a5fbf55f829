import { setFailed, setOutput } from '@actions/core';
import { toLogText } from '../log-text.ts';
import { MergeRefusal } from '../merge/merge-refusal.ts';
import { cancelledByRunner } from './cancellation.ts';
import { failStep, logLine } from './log.ts';
import { readMergeInputs } from './merge-inputs.ts';
import { type MergeOutputs, NO_MERGE_OUTPUTS } from './merge-outputs.ts';

let outputs: MergeOutputs = NO_MERGE_OUTPUTS;
let showValues = false;

/** Says what the rows of a shard hold. */
const QUOTES_ROWS = 'SHARD_ROWS';

/** Everything that is wrong with the shards, a line each: the annotation has room for the first alone. */
function listFaults({ faults }: MergeRefusal): void {
  for (const { code, message, hint } of faults) {
    const isShown = showValues || code !== QUOTES_ROWS;
    logLine(isShown ? `${message} [${code}]${hint === null ? '' : `: ${hint}`}` : `[${code}]`);
  }
}

try {
  const inputs = readMergeInputs();
  process.chdir(process.env['GITHUB_WORKSPACE'] ?? process.cwd());
  // Loaded here, so that a bad input is told at once.
  const { runMerge } = await import('./merge-run.ts');
  const failures = await runMerge(inputs, {
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
  if (error instanceof MergeRefusal) listFaults(error);
  failStep(error, { showValues });
} finally {
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}
// The toolkit leaves timers and sockets behind that would keep the step waiting.
process.exit();
