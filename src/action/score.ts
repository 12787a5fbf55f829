import { runStep } from './run-step.ts';
import { readScoreInputs } from './score-inputs.ts';
import { NO_SCORE_OUTPUTS } from './score-outputs.ts';

await runStep({
  readInputs: readScoreInputs,
  noOutputs: NO_SCORE_OUTPUTS,
  load: async () => (await import('./score-run.ts')).runScore,
});
