import { UserError } from '../user-error.ts';
import type { SharingInputs } from './privacy-guard.ts';
import { checkArtifactName, MOST, readBoolean, readNumber, readRequired, readText } from './read-input.ts';

/** Everything that `score/action.yml` lets a workflow say, read once. */
export interface ScoreInputs extends SharingInputs {
  readonly predictions: string;
  readonly against: string;
  readonly split: string | undefined;
  readonly gate: boolean;
  /** Undefined for the folder of the predictions. */
  readonly verdictDir: string | undefined;
  readonly generatedAt: string | undefined;
  readonly bootstrap: number | undefined;
  readonly seed: number | undefined;
  readonly allowMissing: boolean;
  readonly allowUnknown: boolean;
  readonly allowNew: boolean;
  readonly artifactName: string;
  readonly retentionDays: number;
  readonly summary: boolean;
  readonly githubToken: string | undefined;
}

/** @throws UserError INPUT_INVALID */
function checkGate({ gate, split, artifact }: ScoreInputs): void {
  if (gate && split === undefined) {
    throw new UserError('INPUT_INVALID', {
      message: 'input split: "", and gate: true judges the folds of a split',
      hint: 'set split to a split file of at least 5 folds or repeats',
    });
  }
  if (artifact && !gate) {
    throw new UserError('INPUT_INVALID', {
      message: 'input artifact: true keeps the verdict, and there is none with gate: false',
      hint: 'set gate: true, or artifact: false',
    });
  }
}

/**
 * Reads every input, and none anywhere else.
 *
 * @throws UserError INPUT_INVALID
 */
export function readScoreInputs(): ScoreInputs {
  const inputs: ScoreInputs = {
    predictions: readRequired('predictions'),
    against: readRequired('against'),
    split: readText('split'),
    gate: readBoolean('gate'),
    verdictDir: readText('verdict-dir'),
    generatedAt: readText('generated-at'),
    bootstrap: readNumber('bootstrap', { min: 0, max: 1_000_000 }),
    seed: readNumber('seed', { min: 0, max: MOST }),
    allowMissing: readBoolean('allow-missing'),
    allowUnknown: readBoolean('allow-unknown'),
    allowNew: readBoolean('allow-new'),
    artifact: readBoolean('artifact'),
    artifactName: checkArtifactName(readRequired('artifact-name')),
    retentionDays: readNumber('retention-days', { min: 0, max: 400 }) ?? 0,
    summary: readBoolean('summary'),
    allowPublic: readBoolean('allow-public'),
    allowInternal: readBoolean('allow-internal'),
    allowMissingServices: readBoolean('allow-missing-services'),
    githubToken: readText('github-token'),
    // Rows and predictions are read, and kept nowhere.
    dataset: 'path',
    cacheSave: false,
  };
  checkGate(inputs);
  return inputs;
}
