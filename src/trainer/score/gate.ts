import { unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { GateCheck, ScoredCorpus, ScoreReport, Verdict } from '../../contract/generated/types.ts';
import { rangeOfScale } from '../../corpora/scale.ts';
import { makeFolder, syncFolder, writeDurably } from '../../files/durable.ts';
import { lockOutput } from '../../files/output-lock.ts';
import { explainUnwritable, systemErrorCode } from '../../files/user-error.ts';

type Requirement = Readonly<Pick<GateCheck, 'name' | 'comparison' | 'limit'>>;

/**
 * What a model must reach to be promoted, on raw predictions: correlation on average, error in steps of the scale 1 to 5,
 * and no fold far from the others. Source: the trainer's release gate, which the Python tools apply too.
 */
export const MOS_GATE: readonly Requirement[] = [
  { name: 'folds', comparison: '>=', limit: 5 },
  { name: 'missing', comparison: '<=', limit: 0 },
  { name: 'mean_plcc', comparison: '>=', limit: 0.85 },
  { name: 'mean_srocc', comparison: '>=', limit: 0.82 },
  { name: 'mean_rmse', comparison: '<=', limit: 0.45 },
  { name: 'plcc_spread', comparison: '<=', limit: 0.005 },
];

/** One step of the scale 1 to 5 on another scale. */
function stepOf(scale: ScoredCorpus['scale']): number {
  const { min, max } = rangeOfScale(scale);
  return (max - min) / 4;
}

/** A mean of 0.85 must not fail because its last bit makes it 0.8499999999999999. */
const COMPARED_DECIMALS = 1e12;

/** The figures that the gate checks; null if a fold doesn't define them. */
function readFigures(
  score: ScoreReport,
  scale: ScoredCorpus['scale'],
): Readonly<Record<GateCheck['name'], number | null>> {
  const { plcc_raw: plcc, srocc, rmse_raw: rmse } = score.over_folds ?? {};
  return {
    folds: score.folds.length,
    missing: score.missing,
    mean_plcc: plcc?.mean ?? null,
    mean_srocc: srocc?.mean ?? null,
    mean_rmse: typeof rmse?.mean === 'number' ? rmse.mean / stepOf(scale) : null,
    plcc_spread: typeof plcc?.min === 'number' && typeof plcc.max === 'number' ? plcc.max - plcc.min : null,
  };
}

function check({ name, comparison, limit }: Requirement, found: number | null): GateCheck {
  const value = found === null ? null : Math.round(found * COMPARED_DECIMALS) / COMPARED_DECIMALS;
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

/**
 * Compares a score with the gate.
 *
 * @param generatedAt in the format of a row's instant
 */
export function judgeScore(
  score: ScoreReport,
  { corpus, generatedAt }: { readonly corpus: ScoredCorpus; readonly generatedAt: string },
): Verdict {
  const figures = readFigures(score, corpus.scale);
  const checks = MOS_GATE.map((requirement) => check(requirement, figures[requirement.name]));
  return {
    schema_version: 1,
    verdict: checks.every(({ passed }) => passed) ? 'PROMOTE' : 'HOLD',
    generated_at_utc: generatedAt,
    gate: { unit: '1-5', checks },
    corpus,
    metrics: score,
    recommendation: recommend(checks),
  };
}

/** Name of the lock of a folder: two runs with different verdicts would leave both files. */
const LOCKED_NAME = 'mos-verdict';

/**
 * Writes a verdict into a folder. The file of the other verdict is removed first, so that both never exist: an interruption
 * between the two leaves none, which promotes nothing.
 *
 * @returns the path of the file
 * @throws UserError OUTPUT_LOCKED, OUTPUT_NOT_WRITABLE, OUTPUT_WRITE_FAILED
 */
export async function writeVerdict(verdict: Verdict, folder: string): Promise<string> {
  const path = join(folder, `MOS_${verdict.verdict}.json`);
  const stale = join(folder, `MOS_${verdict.verdict === 'PROMOTE' ? 'HOLD' : 'PROMOTE'}.json`);
  try {
    await makeFolder(folder);
    const lock = await lockOutput(join(folder, LOCKED_NAME));
    try {
      await unlink(stale).catch((error: unknown) => {
        if (systemErrorCode(error) !== 'ENOENT') throw error;
      });
      await syncFolder(folder);
      await writeDurably(path, `${JSON.stringify(verdict, null, 2)}\n`);
    } finally {
      await lock.release();
    }
  } catch (error) {
    throw explainUnwritable(error, path, '--verdict-dir with');
  }
  return path;
}
