import type { IngestManifest, LabelOutcomes, ScoreReport } from '../contract/generated/types.ts';
import type { StepName } from '../options/option.ts';

const NO_OUTCOMES: Readonly<Record<keyof LabelOutcomes, ''>> = {
  written: '',
  dedup: '',
  broken: '',
  missing: '',
  rejected: '',
  conflict: '',
  'download-failed': '',
};

const NO_ARTIFACT = { 'artifact-id': '', 'artifact-url': '', 'artifact-digest': '' } as const;

const NO_ROWS = {
  output: '',
  manifest: '',
  report: '',
  'report-page': '',
  rows: '',
  sha256: '',
  ...NO_OUTCOMES,
  unified: '',
  'unified-manifest': '',
  split: '',
  ...NO_ARTIFACT,
} as const;

/** All outputs of each step, with the values that are set if the step fails early. */
export const NO_OUTPUTS = {
  ingest: { ...NO_ROWS, 'fetch-manifest': '', 'cache-result': 'off', 'ffprobe-path': '', 'ffprobe-version': '' },
  merge: { ...NO_ROWS, shards: '', 'missing-shards': '' },
  validate: { valid: false, rows: '', violations: '', report: '' },
  score: {
    verdict: '',
    'verdict-file': '',
    rows: '',
    srocc: '',
    krocc: '',
    plcc: '',
    rmse: '',
    'plcc-fitted': '',
    'rmse-fitted': '',
    'mean-srocc': '',
    'mean-plcc': '',
    'mean-rmse': '',
    ...NO_ARTIFACT,
  },
} as const satisfies Record<StepName, object>;

/** Outputs of a step that are known. */
export type Outputs<Name extends StepName> = {
  readonly [Key in keyof (typeof NO_OUTPUTS)[Name]]?: string | number | boolean;
};

/** The counters of a finished JSONL. */
export function listCounters({ outcomes, jsonl }: IngestManifest): Outputs<'ingest' | 'merge'> {
  return { ...outcomes, rows: jsonl.rows, sha256: jsonl.sha256 };
}

/** The figures of a score, in the unit of the rows' `mos`; empty for one that is not defined. */
export function listFigures({ overall, over_folds: means }: ScoreReport): Outputs<'score'> {
  return {
    rows: overall.rows,
    srocc: overall.srocc.value ?? '',
    krocc: overall.krocc.value ?? '',
    plcc: overall.plcc_raw.value ?? '',
    rmse: overall.rmse_raw.value ?? '',
    'plcc-fitted': overall.plcc_fitted.value ?? '',
    'rmse-fitted': overall.rmse_fitted.value ?? '',
    'mean-srocc': means?.srocc.mean ?? '',
    'mean-plcc': means?.plcc_raw.mean ?? '',
    'mean-rmse': means?.rmse_raw.mean ?? '',
  };
}
