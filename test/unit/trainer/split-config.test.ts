import { describe, expect, it } from 'vitest';
import { settleSplitConfig } from '../../../src/trainer/split-config.ts';

describe('settleSplitConfig', () => {
  it('splits 80/20 five times, or into folds once, unless told otherwise', () => {
    const both = { method: 'hash', stable: true, seed: '0' };
    expect(settleSplitConfig({})).toEqual({ ...both, kind: 'holdout', repeats: 5, folds: 1, test_share: 0.2 });
    expect(settleSplitConfig({ folds: 5 })).toEqual({
      ...both,
      kind: 'k-fold',
      repeats: 1,
      folds: 5,
      test_share: null,
    });
  });

  it('says that a stratified split is not stable', () => {
    expect(settleSplitConfig({ stratify: true })).toMatchObject({ method: 'stratified', stable: false });
  });

  it.each([
    { seed: '' },
    { seed: '7 1' },
    { seed: 'é' },
    { seed: 'x'.repeat(129) },
    { repeats: 0 },
    { repeats: 1001 },
    { repeats: 1.5 },
    { folds: 1 },
    { folds: 1001 },
    { testShare: 0 },
    { testShare: 1 },
    { testShare: Number.NaN },
    { testShare: 0.2, folds: 5 },
  ])('refuses %j', (settings) => {
    expect(() => settleSplitConfig(settings)).toThrow(expect.objectContaining({ code: 'OPTION_INVALID' }));
  });
});
