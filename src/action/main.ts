import { saveState, setFailed } from '@actions/core';
import { failOnFileSizeLimit } from '../files/size-limit.ts';
import { toLogText } from '../log-text.ts';
import { cancelledByRunner } from './cancellation.ts';
import { readInputs } from './inputs.ts';
import { failStep } from './log.ts';
import { type ActionOutputs, NO_OUTPUTS, setOutputs } from './outputs.ts';

failOnFileSizeLimit();
let outputs: ActionOutputs = NO_OUTPUTS;
let showValues = false;
try {
  const inputs = readInputs();
  // Loaded here, so that a bad input is told at once.
  const { runAction } = await import('./run.ts');
  const { failures, toSave } = await runAction(inputs, {
    environment: process.env,
    signal: cancelledByRunner(),
    onOutputs: (known) => {
      outputs = known;
    },
    onPermits: (permits) => {
      showValues = permits.showValues;
    },
  });
  saveState('to-save', JSON.stringify(toSave));
  for (const failure of failures) setFailed(toLogText(failure));
} catch (error) {
  failStep(error, { showValues });
} finally {
  setOutputs(outputs);
}
// The toolkit leaves timers and sockets behind that would keep the step waiting.
process.exit();
