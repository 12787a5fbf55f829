import { setFailed, setOutput } from '@actions/core';
import { toLogText } from '../log-text.ts';
import { cancelledByRunner } from './cancellation.ts';
import { failStep } from './log.ts';
import { readScoreInputs } from './score-inputs.ts';
import { NO_SCORE_OUTPUTS, type ScoreOutputs } from './score-outputs.ts';

let outputs: ScoreOutputs = NO_SCORE_OUTPUTS;
let showValues = false;
try {
  const inputs = readScoreInputs();
  process.chdir(process.env['GITHUB_WORKSPACE'] ?? process.cwd());
  // Loaded here, so that a bad input is told at once.
  const { runScore } = await import('./score-run.ts');
  const failures = await runScore(inputs, {
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
  failStep(error, { showValues });
} finally {
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}
// The toolkit leaves timers and sockets behind that would keep the step waiting.
process.exit();
