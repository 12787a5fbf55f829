import type { SplitConfig } from '../contract/generated/types.ts';
import { UserError } from '../files/user-error.ts';
import type { SplitSettings as Given } from '../options/generated/option-values.ts';

/** How contents are split. Every setting has a default. */
export type SplitSettings = Pick<
  Given,
  'seed' | 'repeats' | 'folds' | 'testShare' | 'valShare' | 'stratify' | 'published'
>;

const MOST_REPEATS = 1_000;
const MOST_FOLDS = 1_000;

function refuse(message: string): never {
  throw new UserError('OPTION_INVALID', { message });
}

function requireWholeNumber(option: string, value: number, least: number, most: number): void {
  if (Number.isSafeInteger(value) && value >= least && value <= most) return;
  refuse(`${option} ${value}: expected a whole number from ${least} to ${most}`);
}

function requireShare(option: string, value: number): void {
  if (!(value >= 0.001 && value <= 0.999)) refuse(`${option} ${value}: expected a fraction from 0.001 to 0.999`);
}

/** What tests nothing of its own: the corpora say it, and how many test sets there are follows from their catalogues. */
function settlePublished({ folds, stratify = false, repeats, testShare }: SplitSettings) {
  if (folds !== undefined || stratify || repeats !== undefined || testShare !== undefined) {
    refuse('--published goes with no --folds, --repeats, --test-share or --stratify: the corpora say what is tested');
  }
  return { method: 'published', stable: true, kind: 'published', repeats: 1, folds: 1, test_share: null } as const;
}

function settleDrawn(settings: SplitSettings) {
  const { folds, stratify = false } = settings;
  const { repeats = folds === undefined ? 5 : 1, testShare = 0.2 } = settings;
  requireWholeNumber('--repeats', repeats, 1, MOST_REPEATS);
  if (folds !== undefined) requireWholeNumber('--folds', folds, 2, MOST_FOLDS);
  if (folds !== undefined && settings.testShare !== undefined) refuse('--folds and --test-share exclude each other');
  requireShare('--test-share', testShare);
  const how = { method: stratify ? 'stratified' : 'hash', stable: !stratify, repeats } as const;
  if (folds === undefined) return { ...how, kind: 'holdout', folds: 1, test_share: testShare } as const;
  return { ...how, kind: 'k-fold', folds, test_share: null } as const;
}

/** @throws UserError OPTION_INVALID */
export function settleSplitConfig(settings: SplitSettings): SplitConfig {
  const { seed = '0', published = false, valShare } = settings;
  if (!/^[!-~]{1,128}$/.test(seed)) {
    refuse(`--seed ${JSON.stringify(seed)}: expected 1 to 128 printable ASCII characters without spaces`);
  }
  if (valShare !== undefined) requireShare('--val-share', valShare);
  const { method, stable, kind, ...how } = published ? settlePublished(settings) : settleDrawn(settings);
  return { method, stable, kind, seed, ...how, ...(valShare === undefined ? {} : { val_share: valShare }) };
}
