import { describeValue } from '../../contract/describe-value.ts';
import type { RowViolation } from '../../contract/violation.ts';
import { UserError } from '../../user-error.ts';

/** What a line says of one clip. */
export interface Prediction {
  /** The key where the file has it. */
  readonly sha256: string | undefined;
  /** The key otherwise. */
  readonly src: string | undefined;
  readonly value: number;
  /** The set that the prediction is for, by the numbers of the split file; 0 where the file doesn't tell. */
  readonly repeat: number;
  readonly fold: number;
}

export type PredictionField = 'src_sha256' | 'src' | 'prediction' | 'repeat' | 'fold';

/** Names that a field may have; what trainers call a prediction. Other fields are passed over. */
export const PREDICTION_FIELD_NAMES: Readonly<Record<PredictionField, readonly string[]>> = {
  src_sha256: ['src_sha256'],
  src: ['src'],
  prediction: ['prediction', 'predicted_mos', 'mos_pred', 'pred', 'score'],
  repeat: ['repeat'],
  fold: ['fold'],
};

/** What each field is called in a file; those that it doesn't have are left out. */
export type PredictionFields = Readonly<Partial<Record<PredictionField, string>>>;

/** No scale of scores comes near it, and its square is far from the end of a double's range. */
const GREATEST_PREDICTION = 1e12;
/** The greatest number of a repeat or a fold that a split file may have. */
export const GREATEST_SET_NUMBER = 1_000;
const SHA256 = /^[0-9a-f]{64}$/;

/**
 * Finds out which fields a file has, by its header or the keys of its first line.
 *
 * @throws UserError PREDICTIONS_FIELDS
 */
export function findPredictionFields(names: readonly string[], path: string): PredictionFields {
  const found: Partial<Record<PredictionField, string>> = {};
  for (const [field, aliases] of Object.entries(PREDICTION_FIELD_NAMES) as [PredictionField, readonly string[]][]) {
    const [name, other] = names.filter((each) => aliases.includes(each.toLowerCase()));
    if (other !== undefined) {
      throw new UserError('PREDICTIONS_FIELDS', {
        message: `${path}: line 1: both ${JSON.stringify(name)} and ${JSON.stringify(other)} may be the ${field}`,
        hint: 'leave one of them out, or rename it',
      });
    }
    if (name !== undefined) found[field] = name;
  }
  const hasKey = found.src_sha256 !== undefined || found.src !== undefined;
  if (hasKey && found.prediction !== undefined) return found;
  const lacking = hasKey ? 'prediction' : 'src_sha256 or src';
  throw new UserError('PREDICTIONS_FIELDS', {
    message: `${path}: line 1: no field ${lacking} among ${describeValue(names)}`,
    hint: `name the clip by src_sha256 or src, and its prediction by ${PREDICTION_FIELD_NAMES.prediction.join(', ')}`,
  });
}

/** What each field must be, in words and as a test. */
const EXPECTATIONS: Readonly<
  Record<PredictionField, { readonly expected: string; readonly holds: (value: unknown) => boolean }>
> = {
  src_sha256: {
    expected: '64 lower-case hexadecimal digits',
    holds: (value) => typeof value === 'string' && SHA256.test(value),
  },
  src: { expected: 'the name of a clip', holds: (value) => typeof value === 'string' && value !== '' },
  prediction: {
    expected: `a number from -${GREATEST_PREDICTION} to ${GREATEST_PREDICTION}`,
    holds: (value) => typeof value === 'number' && Math.abs(value) <= GREATEST_PREDICTION,
  },
  repeat: { expected: `a whole number from 1 to ${GREATEST_SET_NUMBER}`, holds: isNumberOfSet },
  fold: { expected: `a whole number from 1 to ${GREATEST_SET_NUMBER}`, holds: isNumberOfSet },
};

function isNumberOfSet(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= GREATEST_SET_NUMBER;
}

/** Every violation of a line, by the fields that the file has; none where it is a prediction. */
export function checkPrediction(
  values: Readonly<Record<string, unknown>>,
  fields: PredictionFields,
): readonly RowViolation[] {
  return (Object.entries(fields) as [PredictionField, string][]).flatMap(([field, name]) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    const { expected, holds } = EXPECTATIONS[field];
    if (holds(value)) return [];
    const code = value === undefined ? 'FIELD_MISSING' : 'FIELD_VALUE';
    return [{ code, field: name, pointer: `/${name}`, expected, found: describeValue(value) }];
  });
}

/** The prediction of a line without violations. */
export function toPrediction(values: Readonly<Record<string, unknown>>, fields: PredictionFields): Prediction {
  const value = <T>(field: PredictionField) => {
    const name = fields[field];
    return name === undefined ? undefined : (values[name] as T);
  };
  return {
    sha256: value<string>('src_sha256'),
    src: value<string>('src'),
    value: value<number>('prediction') ?? Number.NaN,
    repeat: value<number>('repeat') ?? 0,
    fold: value<number>('fold') ?? 0,
  };
}
