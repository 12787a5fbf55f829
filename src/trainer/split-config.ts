import type { SplitConfig } from '../contract/generated/types.ts';
import { UserError } from '../files/user-error.ts';
import type { SplitSettings as Given } from '../options/generated/option-values.ts';

/** How contents are split. Every setting has a default. */
export type SplitSettings = Pick<Given, 'seed' | 'repeats' | 'folds' | 'testShare' | 'stratify'>;

const MOST_REPEATS = 1_000;
const MOST_FOLDS = 1_000;

function refuse(message: string): never {
  throw new UserError('OPTION_INVALID', { message });
}

function requireWholeNumber(option: string, value: number, least: number, most: number): void {
  if (Number.isSafeInteger(value) && value >= least && value <= most) return;
  refuse(`${option} ${value}: expected a whole number from ${least} to ${most}`);
}

/** @throws UserError OPTION_INVALID */
export function settleSplitConfig(settings: SplitSettings): SplitConfig {
  const { seed = '0', folds, stratify = false } = settings;
  const { repeats = folds === undefined ? 5 : 1, testShare = 0.2 } = settings;
  if (!/^[!-~]{1,128}$/.test(seed)) {
    refuse(`--seed ${JSON.stringify(seed)}: expected 1 to 128 printable ASCII characters without spaces`);
  }
  requireWholeNumber('--repeats', repeats, 1, MOST_REPEATS);
  if (folds !== undefined) requireWholeNumber('--folds', folds, 2, MOST_FOLDS);
  if (folds !== undefined && settings.testShare !== undefined) refuse('--folds and --test-share exclude each other');
  if (!(testShare >= 0.001 && testShare <= 0.999)) {
    refuse(`--test-share ${testShare}: expected a fraction from 0.001 to 0.999`);
  }
  return {
    method: stratify ? 'stratified' : 'hash',
    stable: !stratify,
    kind: folds === undefined ? 'holdout' : 'k-fold',
    seed,
    repeats,
    folds: folds ?? 1,
    test_share: folds === undefined ? testShare : null,
  };
}
