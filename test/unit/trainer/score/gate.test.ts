import { describe, expect, it } from 'vitest';
import type { ScoredCorpus, ScoreFigure, ScoreReport, ScoreSet } from '../../../../src/contract/generated/types.ts';
import { judgeScore, MOS_GATE } from '../../../../src/trainer/score/gate.ts';
import { summariseFolds } from '../../../../src/trainer/score/score.ts';

const CORPUS: ScoredCorpus = { path: '/rows.jsonl', sha256: 'ab'.repeat(32), rows: 1, scale: '1-5-acr', corpora: [] };

interface FoldFigures {
  readonly plcc: number | null;
  readonly srocc: number;
  readonly rmse: number;
}

function figure(value: number | null): ScoreFigure {
  return { value, reason: value === null ? 'constant-predictions' : null, low: null, high: null };
}

function makeSet({ plcc, srocc, rmse }: FoldFigures, fold: number): ScoreSet {
  // The fitted figures are perfect: the gate must not use them.
  const fitted = { plcc_fitted: figure(1), rmse_fitted: figure(0) };
  const raw = { srocc: figure(srocc), krocc: figure(0), plcc_raw: figure(plcc), rmse_raw: figure(rmse) };
  return { repeat: 1, fold, rows: 10, contents: 10, missing: 0, ...raw, ...fitted, logistic: null };
}

function makeScore(figures: readonly FoldFigures[], missing = 0): ScoreReport {
  const folds = figures.map((each, index) => makeSet(each, index + 1));
  return {
    predictions: { path: '/p.csv', sha256: 'cd'.repeat(32), rows: 10, unused: 0, unknown: 0 },
    split: { path: '/s.json', sha256: 'ef'.repeat(32), repeats: 1, folds: folds.length },
    bootstrap: { replicates: 0, seed: 1, level: 0.95, unit: 'content' },
    new_rows: 0,
    missing,
    shared: 0,
    folds,
    over_folds: summariseFolds(folds),
    overall: makeSet({ plcc: 1, srocc: 1, rmse: 0 }, 1),
  };
}

function five(change: Partial<FoldFigures> = {}): readonly FoldFigures[] {
  return Array.from({ length: 5 }, () => ({ plcc: 0.85, srocc: 0.82, rmse: 0.45, ...change }));
}

function judge(score: ScoreReport, scale: ScoredCorpus['scale'] = '1-5-acr') {
  const verdict = judgeScore(score, { corpus: { ...CORPUS, scale }, generatedAt: '2026-05-08T12:00:00+00:00' });
  return { ...verdict, failed: verdict.gate.checks.filter(({ passed }) => !passed).map(({ name }) => name) };
}

describe('the gate', () => {
  it('has the published limits', () => {
    expect(MOS_GATE.map(({ name, comparison, limit }) => `${name} ${comparison} ${limit}`)).toEqual([
      'folds >= 5',
      'missing <= 0',
      'mean_plcc >= 0.85',
      'mean_srocc >= 0.82',
      'mean_rmse <= 0.45',
      'plcc_spread <= 0.005',
    ]);
  });

  it('promotes a model that just reaches every limit, whatever the rounding of doubles', () => {
    const edge = five().map((fold, index) => ({ ...fold, plcc: [0.905, 0.9, 0.902, 0.903, 0.901][index] ?? 0 }));
    expect(0.905 - 0.9).toBeGreaterThan(0.005);
    for (const figures of [five(), edge]) {
      expect(judge(makeScore(figures))).toMatchObject({ verdict: 'PROMOTE', failed: [], schema_version: 1 });
    }
  });

  it.each([
    { name: 'PLCC', folds: five({ plcc: 0.8499 }), failed: ['mean_plcc'] },
    { name: 'SROCC', folds: five({ srocc: 0.8199 }), failed: ['mean_srocc'] },
    { name: 'RMSE', folds: five({ rmse: 0.4501 }), failed: ['mean_rmse'] },
    {
      name: 'one fold far off',
      folds: [...five({ plcc: 0.9 }).slice(1), { plcc: 0.906, srocc: 0.9, rmse: 0.4 }],
      failed: ['plcc_spread'],
    },
    { name: 'four folds', folds: five().slice(1), failed: ['folds'] },
    {
      name: 'a fold without PLCC',
      folds: [...five().slice(1), { plcc: null, srocc: 0.9, rmse: 0.4 }],
      failed: ['mean_plcc', 'plcc_spread'],
    },
    {
      name: 'everything',
      folds: five({ plcc: 0, srocc: 0, rmse: 2 }),
      failed: ['mean_plcc', 'mean_srocc', 'mean_rmse'],
    },
  ])('holds back for $name', ({ folds, failed }) => {
    const verdict = judge(makeScore(folds));
    expect(verdict).toMatchObject({ verdict: 'HOLD', failed });
    for (const name of failed) expect(verdict.recommendation).toContain(name);
  });

  it('holds back if a tested clip is missing', () => {
    expect(judge(makeScore(five(), 1)).failed).toEqual(['missing']);
  });

  it('compares errors in steps of the scale 1..5, for scores on 0..100 too', () => {
    expect(judge(makeScore(five({ rmse: 11.25 })), '0-100-continuous').failed).toEqual([]);
    expect(judge(makeScore(five({ rmse: 11.26 })), '0-100-continuous').failed).toEqual(['mean_rmse']);
  });

  it('holds back a score without folds', () => {
    const score = { ...makeScore([]), over_folds: null };
    expect(judge(score).failed).toEqual(['folds', 'mean_plcc', 'mean_srocc', 'mean_rmse', 'plcc_spread']);
  });
});

describe('summariseFolds', () => {
  it('gives mean, smallest and greatest, with the same weight for each fold', () => {
    const { plcc_raw, rmse_raw } = summariseFolds(
      makeScore([...five().slice(3), { plcc: 0.1, srocc: 0, rmse: 0 }]).folds,
    );
    expect(plcc_raw).toEqual({ mean: 0.6, min: 0.1, max: 0.85 });
    expect(rmse_raw.mean).toBeCloseTo(0.3, 15);
  });

  it('gives null if a fold lacks the figure', () => {
    const { plcc_raw, srocc } = summariseFolds(makeScore([...five(), { plcc: null, srocc: 0.82, rmse: 0 }]).folds);
    expect(plcc_raw).toEqual({ mean: null, min: null, max: null });
    expect(srocc.mean).toBeCloseTo(0.82, 15);
  });
});
