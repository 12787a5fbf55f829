import type { MergeOptions } from '../merge/merge-options.ts';
import type { SharingInputs } from './privacy-guard.ts';
import { checkArtifactName, readBoolean, readLines, readNumber, readRequired, readText } from './read-input.ts';
import { settleTrainerInputs, type TrainerInputs } from './trainer-inputs.ts';

/** Everything that `merge/action.yml` lets a workflow say, read once. */
export interface MergeInputs extends SharingInputs {
  /** Names of the shards' artifacts, in which `*` stands for any text. */
  readonly artifacts: string;
  /** JSONLs, manifests or folders on the runner in place of artifacts; empty where artifacts are meant. */
  readonly shards: readonly string[];
  /** Undefined where it is named as the shards are. */
  readonly output: string | undefined;
  readonly manifestOut: string | undefined;
  readonly allowMissing: boolean;
  readonly thresholds: NonNullable<MergeOptions['thresholds']>;
  readonly trainer: TrainerInputs;
  readonly artifactName: string;
  readonly retentionDays: number;
  readonly compressionLevel: number;
  readonly summary: boolean;
  readonly report: boolean;
  readonly githubToken: string | undefined;
}

/**
 * Reads every input, and none anywhere else.
 *
 * @throws UserError INPUT_INVALID
 */
export function readMergeInputs(): MergeInputs {
  return {
    artifacts: readRequired('artifacts'),
    shards: readLines('shards'),
    output: readText('output'),
    manifestOut: readText('manifest-out'),
    allowMissing: readBoolean('allow-missing'),
    thresholds: {
      max_missing: readText('max-missing'),
      max_broken: readText('max-broken'),
      max_rejected: readText('max-rejected'),
      max_conflicts: readText('max-conflicts'),
      max_attrition: readText('max-attrition'),
    },
    trainer: settleTrainerInputs({
      unify: readBoolean('unify'),
      unifyWith: readLines('unify-with'),
      split: readText('split'),
    }),
    artifact: readBoolean('artifact'),
    artifactName: checkArtifactName(readRequired('artifact-name')),
    retentionDays: readNumber('retention-days', { min: 0, max: 400 }) ?? 0,
    compressionLevel: readNumber('compression-level', { min: 0, max: 9 }) ?? 6,
    summary: readBoolean('summary'),
    report: readBoolean('report'),
    allowPublic: readBoolean('allow-public'),
    allowInternal: readBoolean('allow-internal'),
    allowMissingServices: readBoolean('allow-missing-services'),
    githubToken: readText('github-token'),
    // The corpus stays where it is: only its shards are read.
    dataset: 'path',
    cacheSave: false,
  };
}
