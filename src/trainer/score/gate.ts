import type { GateCheck, ScoredCorpus, ScoreReport, Verdict, VerdictGate } from '../../contract/generated/types.ts';

type CheckName = GateCheck['name'];

/** One thing that is asked of a model. */
interface Requirement {
  readonly name: CheckName;
  readonly comparison: GateCheck['comparison'];
  readonly limit: number;
}

/**
 * What a model must reach to be promoted, on raw predictions: correlation on average, error in steps of the scale from 1 to
 * 5, and no fold far from the others. Source: the trainer's release gate, which the Python tools apply too.
 */
export const MOS_GATE: readonly Requirement[] = [
  { name: 'folds', comparison: '>=', limit: 5 },
  { name: 'missing', comparison: '<=', limit: 0 },
  { name: 'mean_plcc', comparison: '>=', limit: 0.85 },
  { name: 'mean_srocc', comparison: '>=', limit: 0.82 },
  { name: 'mean_rmse', comparison: '<=', limit: 0.45 },
  { name: 'plcc_spread', comparison: '<=', limit: 0.005 },
];

/** What one step of the scale from 1 to 5 is on each scale. */
const STEP: Readonly<Record<ScoredCorpus['scale'], number>> = { '1-5-acr': 1, '0-100-continuous': 25 };

/** A mean of 0.85 must not fail because the last bit of a double says 0.8499999999999999. */
const COMPARED_DECIMALS = 1e12;

function round(value: number): number {
  return Math.round(value * COMPARED_DECIMALS) / COMPARED_DECIMALS;
}

/** The figures that the gate looks at; null where a fold doesn't define them. */
function readFigures(score: ScoreReport, scale: ScoredCorpus['scale']): Readonly<Record<CheckName, number | null>> {
  const { plcc_raw: plcc, srocc, rmse_raw: rmse } = score.over_folds ?? {};
  return {
    folds: score.folds.length,
    missing: score.missing,
    mean_plcc: plcc?.mean ?? null,
    mean_srocc: srocc?.mean ?? null,
    mean_rmse: typeof rmse?.mean === 'number' ? rmse.mean / STEP[scale] : null,
    plcc_spread: typeof plcc?.min === 'number' && typeof plcc.max === 'number' ? plcc.max - plcc.min : null,
  };
}

function check({ name, comparison, limit }: Requirement, found: number | null): GateCheck {
  const value = found === null ? null : round(found);
  const passed = value !== null && (comparison === '>=' ? value >= limit : value <= limit);
  return { name, value, comparison, limit, passed };
}

function recommend(checks: readonly GateCheck[]): string {
  const failed = checks.filter(({ passed }) => !passed);
  if (failed.length === 0) return 'promote the model: every check passed';
  const reasons = failed.map(({ name, value, comparison, limit }) => {
    const found = value === null ? 'is not defined in every fold' : `is ${value}`;
    return `${name} ${found}, asked for ${comparison} ${limit}`;
  });
  return `hold the model back: ${reasons.join('; ')}`;
}

/** Holds a score against the gate. */
export function judgeScore(
  score: ScoreReport,
  {
    corpus,
    generatedAt,
    requirements = MOS_GATE,
  }: {
    readonly corpus: ScoredCorpus;
    /** As rows carry instants. */
    readonly generatedAt: string;
    readonly requirements?: readonly Requirement[];
  },
): Verdict {
  const figures = readFigures(score, corpus.scale);
  const checks = requirements.map((requirement) => check(requirement, figures[requirement.name]));
  const gate: VerdictGate = { unit: '1-5', checks };
  return {
    schema_version: 1,
    verdict: checks.every(({ passed }) => passed) ? 'PROMOTE' : 'HOLD',
    generated_at_utc: generatedAt,
    gate,
    corpus,
    metrics: score,
    recommendation: recommend(checks),
  };
}
