import type { SplitConfig } from '../contract/generated/types.ts';
import { UserError } from '../files/user-error.ts';

/** How contents are split. Every setting has a default. */
export interface SplitSettings {
  /** Printable ASCII without spaces, at most 128 characters; `0` by default. */
  readonly seed?: string | undefined;
  /** How many times the contents are split, up to 1000; by default 5 for a holdout, 1 for a k-fold. */
  readonly repeats?: number | undefined;
  /** Folds of a k-fold, from 2 to 1000; by default the split is a holdout. */
  readonly folds?: number | undefined;
  /** Share of a holdout that is tested, from 0.001 to 0.999; 0.2 by default. */
  readonly testShare?: number | undefined;
  /** Balances scores exactly. Contents can then change sides when rows are added. */
  readonly stratify?: boolean | undefined;
}

const DEFAULT_SEED = '0';
const DEFAULT_TEST_SHARE = 0.2;
const DEFAULT_REPEATS = { holdout: 5, 'k-fold': 1 } as const;
const MOST_REPEATS = 1_000;
const MOST_FOLDS = 1_000;

function refuse(message: string): never {
  throw new UserError('OPTION_INVALID', { message });
}

function requireWholeNumber(
  option: string,
  value: number,
  [least, most]: readonly [least: number, most: number],
): void {
  if (Number.isSafeInteger(value) && value >= least && value <= most) return;
  refuse(`${option} ${value}: expected a whole number from ${least} to ${most}`);
}

/** @throws UserError OPTION_INVALID */
export function settleSplitConfig(settings: SplitSettings): SplitConfig {
  const { seed = DEFAULT_SEED, folds, testShare, stratify = false } = settings;
  const kind = folds === undefined ? 'holdout' : 'k-fold';
  const repeats = settings.repeats ?? DEFAULT_REPEATS[kind];
  if (!/^[!-~]{1,128}$/.test(seed)) {
    refuse(`--seed ${JSON.stringify(seed)}: expected 1 to 128 printable ASCII characters without spaces`);
  }
  requireWholeNumber('--repeats', repeats, [1, MOST_REPEATS]);
  if (folds !== undefined) requireWholeNumber('--folds', folds, [2, MOST_FOLDS]);
  if (folds !== undefined && testShare !== undefined) refuse('--folds and --test-share exclude each other');
  const share = testShare ?? DEFAULT_TEST_SHARE;
  if (!(share >= 0.001 && share <= 0.999)) refuse(`--test-share ${share}: expected a fraction from 0.001 to 0.999`);
  return {
    method: stratify ? 'stratified' : 'hash',
    stable: !stratify,
    kind,
    seed,
    repeats,
    folds: folds ?? 1,
    test_share: kind === 'k-fold' ? null : share,
  };
}
