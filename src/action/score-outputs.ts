import type { ScoreReport } from '../contract/generated/types.ts';

/** Everything that a workflow can read of a score; all of it is always set. */
export interface ScoreOutputs {
  readonly verdict: 'PROMOTE' | 'HOLD' | '';
  readonly 'verdict-file': string;
  readonly rows: number | '';
  readonly srocc: number | '';
  readonly krocc: number | '';
  readonly plcc: number | '';
  readonly rmse: number | '';
  readonly 'plcc-fitted': number | '';
  readonly 'rmse-fitted': number | '';
  readonly 'mean-srocc': number | '';
  readonly 'mean-plcc': number | '';
  readonly 'mean-rmse': number | '';
  readonly 'artifact-id': string;
  readonly 'artifact-url': string;
  readonly 'artifact-digest': string;
}

/** What is set where a step ended before it knew better. */
export const NO_SCORE_OUTPUTS: ScoreOutputs = {
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
  'artifact-id': '',
  'artifact-url': '',
  'artifact-digest': '',
};

/** The figures of a score, in the unit of the rows' `mos`; empty where one is not defined. */
export function listFigures({ overall, over_folds: means }: ScoreReport): Partial<ScoreOutputs> {
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
