import type { IngestManifest, LabelOutcomes } from '../contract/generated/types.ts';
import { NO_TRAINER_FILES, type TrainerFiles } from './trainer-files.ts';
import type { KeptArtifact } from './upload-artifact.ts';

/** Everything that a workflow can read of a merge; all of it is always set. */
export interface MergeOutputs extends Record<keyof LabelOutcomes, number | ''>, TrainerFiles {
  readonly output: string;
  readonly manifest: string;
  readonly report: string;
  readonly 'report-page': string;
  readonly rows: number | '';
  readonly sha256: string;
  readonly shards: number | '';
  readonly 'missing-shards': string;
  readonly 'artifact-id': string;
  readonly 'artifact-url': string;
  readonly 'artifact-digest': string;
}

/** What is set where a merge ended before it knew better. */
export const NO_MERGE_OUTPUTS: MergeOutputs = {
  output: '',
  manifest: '',
  report: '',
  'report-page': '',
  rows: '',
  sha256: '',
  written: '',
  dedup: '',
  broken: '',
  missing: '',
  rejected: '',
  conflict: '',
  'download-failed': '',
  shards: '',
  'missing-shards': '',
  ...NO_TRAINER_FILES,
  'artifact-id': '',
  'artifact-url': '',
  'artifact-digest': '',
};

/** The counters of a merged corpus. */
export function countMerged({ outcomes, jsonl, merged_from: from }: IngestManifest): Partial<MergeOutputs> {
  return {
    ...outcomes,
    rows: jsonl.rows,
    sha256: jsonl.sha256,
    shards: from?.shards.length ?? '',
    'missing-shards': from?.missing.join(' ') ?? '',
  };
}

/** What is told of an artifact that was kept. */
export function describeKept({ id, url, digest }: KeptArtifact): Partial<MergeOutputs> {
  return { 'artifact-id': id, 'artifact-url': url, 'artifact-digest': digest };
}
