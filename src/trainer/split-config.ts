import type { SplitConfig } from '../contract/generated/types.ts';
import { UserError } from '../user-error.ts';

/** What the user may say of a split; everything has a default. */
export interface SplitSettings {
  /** Printable ASCII without spaces, 128 characters at most; `0` unless given. */
  readonly seed?: string | undefined;
  /** How many times the contents are split anew, up to 1000; 5 holdouts or 1 k-fold unless given. */
  readonly repeats?: number | undefined;
  /** Folds of a k-fold, from 2 to 1000; a holdout unless given. */
  readonly folds?: number | undefined;
  /** Share of a holdout that is tested, from 0.001 to 0.999; 0.2 unless given. */
  readonly testShare?: number | undefined;
  /** Balances scores exactly, at the price that contents change sides when rows are added. */
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

function isWholeNumber(value: number, { least, most }: { readonly least: number; readonly most: number }): boolean {
  return Number.isSafeInteger(value) && value >= least && value <= most;
}

/** @throws UserError OPTION_INVALID */
export function settleSplitConfig(settings: SplitSettings): SplitConfig {
  const { seed = DEFAULT_SEED, folds, testShare, stratify = false } = settings;
  const kind = folds === undefined ? 'holdout' : 'k-fold';
  const repeats = settings.repeats ?? DEFAULT_REPEATS[kind];
  if (!/^[!-~]{1,128}$/.test(seed)) {
    refuse(`--seed ${JSON.stringify(seed)}: expected 1 to 128 printable ASCII characters without spaces`);
  }
  if (!isWholeNumber(repeats, { least: 1, most: MOST_REPEATS })) {
    refuse(`--repeats ${repeats}: expected a whole number from 1 to ${MOST_REPEATS}`);
  }
  if (folds !== undefined && !isWholeNumber(folds, { least: 2, most: MOST_FOLDS })) {
    refuse(`--folds ${folds}: expected a whole number from 2 to ${MOST_FOLDS}`);
  }
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
