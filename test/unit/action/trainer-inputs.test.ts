import { describe, expect, it } from 'vitest';
import { parseSplitSettings, settleTrainerInputs } from '../../../src/action/trainer-inputs.ts';

describe('the settings of a split', () => {
  it.each([
    { text: 'folds=5,seed=1', settings: { folds: 5, seed: '1' } },
    { text: ' repeats=3 , test-share=0.25 ', settings: { repeats: 3, testShare: 0.25 } },
    { text: 'folds=10,stratify=true,seed=a=b', settings: { folds: 10, stratify: true, seed: 'a=b' } },
  ])('are read: $text', ({ text, settings }) => {
    expect(parseSplitSettings(text)).toEqual(settings);
  });

  it.each([
    { text: 'folds', code: 'INPUT_INVALID' },
    { text: 'folds=', code: 'INPUT_INVALID' },
    { text: 'folds=5,', code: 'INPUT_INVALID' },
    { text: 'folds=5,folds=6', code: 'INPUT_INVALID' },
    { text: 'folds=-1', code: 'INPUT_INVALID' },
    { text: 'Folds=5', code: 'INPUT_INVALID' },
    { text: 'constructor=5', code: 'INPUT_INVALID' },
    { text: 'stratify=yes', code: 'INPUT_INVALID' },
    { text: 'seed=a b', code: 'INPUT_INVALID' },
    { text: 'test-share=1', code: 'INPUT_INVALID' },
    { text: 'folds=1', code: 'OPTION_INVALID' },
    { text: 'folds=5,test-share=0.2', code: 'OPTION_INVALID' },
  ])('are refused: $text', ({ text, code }) => {
    expect(() => parseSplitSettings(text)).toThrow(expect.objectContaining({ code }));
  });
});

describe('what is unified along', () => {
  it('is refused where nothing is unified', () => {
    const given = { unifyWith: ['lsvq.jsonl'], split: undefined };
    expect(() => settleTrainerInputs({ ...given, unify: false })).toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID' }),
    );
    expect(settleTrainerInputs({ ...given, unify: true })).toEqual({ ...given, unify: true });
  });
});
