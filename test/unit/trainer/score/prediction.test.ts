import { describe, expect, it } from 'vitest';
import { checkPrediction, findPredictionFields } from '../../../../src/trainer/score/prediction.ts';

const DIGEST = 'ab'.repeat(32);
const FIELDS = { src_sha256: 'src_sha256', prediction: 'prediction', fold: 'fold' } as const;

function codeOf(names: readonly string[]): unknown {
  try {
    return findPredictionFields(names, 'p.csv');
  } catch (error) {
    return (error as { code: string }).code;
  }
}

describe('findPredictionFields', () => {
  it.each([
    { names: ['src', 'prediction'], expected: { src: 'src', prediction: 'prediction' } },
    { names: ['SRC', 'Predicted_MOS', 'mos'], expected: { src: 'SRC', prediction: 'Predicted_MOS' } },
    {
      names: ['fold', 'src_sha256', 'repeat', 'score', 'src'],
      expected: { src_sha256: 'src_sha256', src: 'src', prediction: 'score', repeat: 'repeat', fold: 'fold' },
    },
    { names: ['src'], expected: 'PREDICTIONS_FIELDS' },
    { names: ['prediction'], expected: 'PREDICTIONS_FIELDS' },
    { names: ['src', 'pred', 'score'], expected: 'PREDICTIONS_FIELDS' },
    { names: ['src', 'src', 'pred'], expected: 'PREDICTIONS_FIELDS' },
    { names: [], expected: 'PREDICTIONS_FIELDS' },
    { names: ['__proto__', 'constructor'], expected: 'PREDICTIONS_FIELDS' },
  ])('finds the fields in $names', ({ names, expected }) => {
    expect(codeOf(names)).toEqual(expected);
  });
});

describe('checkPrediction', () => {
  const good = { src_sha256: DIGEST, prediction: 3.5, fold: 2 };

  it('accepts a prediction', () => {
    expect(checkPrediction(good, FIELDS)).toEqual([]);
  });

  it.each([
    { change: { prediction: '3.5' }, expected: ['FIELD_VALUE prediction'] },
    { change: { prediction: null }, expected: ['FIELD_VALUE prediction'] },
    { change: { prediction: Number.POSITIVE_INFINITY }, expected: ['FIELD_VALUE prediction'] },
    { change: { prediction: 1.1e12 }, expected: ['FIELD_VALUE prediction'] },
    { change: { prediction: undefined }, expected: ['FIELD_MISSING prediction'] },
    { change: { src_sha256: DIGEST.toUpperCase() }, expected: ['FIELD_VALUE src_sha256'] },
    { change: { src_sha256: `${DIGEST}0` }, expected: ['FIELD_VALUE src_sha256'] },
    { change: { fold: 0 }, expected: ['FIELD_VALUE fold'] },
    { change: { fold: 1.5 }, expected: ['FIELD_VALUE fold'] },
    { change: { fold: 1001 }, expected: ['FIELD_VALUE fold'] },
    { change: { fold: '1', prediction: 'x' }, expected: ['FIELD_VALUE prediction', 'FIELD_VALUE fold'] },
  ])('reports every field that is wrong: $change', ({ change, expected }) => {
    const found = checkPrediction({ ...good, ...change }, FIELDS).map(({ code, field }) => `${code} ${field}`);
    expect(found).toEqual(expected);
  });
});
