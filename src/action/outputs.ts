import { setOutput } from '@actions/core';
import type { LabelOutcomes } from '../contract/generated/types.ts';
import type { CacheResult } from './dataset-cache.ts';
import { NO_TRAINER_FILES, type TrainerFiles } from './trainer-files.ts';

/** Everything that a workflow can read of a run; all of it is always set. */
export interface ActionOutputs extends Record<keyof LabelOutcomes, number | ''>, TrainerFiles {
  readonly output: string;
  readonly manifest: string;
  readonly report: string;
  readonly 'report-page': string;
  readonly 'fetch-manifest': string;
  readonly rows: number | '';
  readonly sha256: string;
  readonly 'cache-result': CacheResult;
  readonly 'artifact-id': string;
  readonly 'artifact-url': string;
  readonly 'artifact-digest': string;
  readonly 'ffprobe-path': string;
  readonly 'ffprobe-version': string;
}

/** What is set where a run ended before it knew better. */
export const NO_OUTPUTS: ActionOutputs = {
  output: '',
  manifest: '',
  report: '',
  'report-page': '',
  'fetch-manifest': '',
  rows: '',
  sha256: '',
  written: '',
  dedup: '',
  broken: '',
  missing: '',
  rejected: '',
  conflict: '',
  'download-failed': '',
  'cache-result': 'off',
  ...NO_TRAINER_FILES,
  'artifact-id': '',
  'artifact-url': '',
  'artifact-digest': '',
  'ffprobe-path': '',
  'ffprobe-version': '',
};

export function setOutputs(outputs: ActionOutputs): void {
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}
