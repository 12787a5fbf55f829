import { mean } from 'simple-statistics';
import type { ScoreOverFolds, ScoreSet, ScoreSpread } from '../../contract/generated/types.ts';
import { METRICS } from './agreement.ts';

/** Mean, smallest and greatest; nothing where a fold lacks the figure, which the others can't stand for. */
function spreadOf(values: readonly (number | null)[]): ScoreSpread {
  const defined = values.filter((value) => value !== null);
  if (defined.length < values.length || defined.length === 0) return { mean: null, min: null, max: null };
  return { mean: mean(defined), min: Math.min(...defined), max: Math.max(...defined) };
}

/** Each figure over the folds, of which each counts the same, however many clips it has. */
export function summariseFolds(folds: readonly ScoreSet[]): ScoreOverFolds {
  const spreads = METRICS.map((metric) => [metric, spreadOf(folds.map((fold) => fold[metric].value))] as const);
  return Object.fromEntries(spreads) as unknown as ScoreOverFolds;
}
