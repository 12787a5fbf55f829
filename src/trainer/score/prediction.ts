import { describeValue } from '../../contract/describe-value.ts';
import type { RowViolation } from '../../contract/violation.ts';
import { UserError } from '../../files/user-error.ts';

/** The prediction on one line of a file. */
export interface Prediction {
  /** The clip's key if the file has it. */
  readonly sha256: string | undefined;
  /** The clip's key otherwise. */
  readonly src: string | undefined;
  readonly value: number;
  /** The set that the prediction is for, as numbered in the split file; 0 if the file doesn't have the field. */
  readonly repeat: number;
  readonly fold: number;
}

export type PredictionField = 'src_sha256' | 'src' | 'prediction' | 'repeat' | 'fold';

/** What each field is called in a file. Fields that the file doesn't have are left out. */
export type PredictionFields = Readonly<Partial<Record<PredictionField, string>>>;

/** The values of a line by the names that the file uses. */
export type PredictionValues = Readonly<Record<string, unknown>>;

/** No scale of scores comes near it, and its square is far from the end of a double's range. */
const GREATEST_PREDICTION = 1e12;
/** The greatest number of a repeat or a fold in a split file. */
export const GREATEST_SET_NUMBER = 1_000;
const SHA256 = /^[0-9a-f]{64}$/;

interface FieldRule {
  /** The names that trainers use for the field. Other fields are ignored. */
  readonly names: readonly string[];
  readonly expected: string;
  readonly accepts: (value: unknown) => boolean;
}

function setNumber(name: string): FieldRule {
  return {
    names: [name],
    expected: `a whole number from 1 to ${GREATEST_SET_NUMBER}`,
    accepts: (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= GREATEST_SET_NUMBER,
  };
}

const RULES: Readonly<Record<PredictionField, FieldRule>> = {
  src_sha256: {
    names: ['src_sha256'],
    expected: '64 lower-case hexadecimal digits',
    accepts: (value) => typeof value === 'string' && SHA256.test(value),
  },
  src: {
    names: ['src'],
    expected: 'the name of a clip',
    accepts: (value) => typeof value === 'string' && value !== '',
  },
  prediction: {
    names: ['prediction', 'predicted_mos', 'mos_pred', 'pred', 'score'],
    expected: `a number from -${GREATEST_PREDICTION} to ${GREATEST_PREDICTION}`,
    accepts: (value) => typeof value === 'number' && Math.abs(value) <= GREATEST_PREDICTION,
  },
  repeat: setNumber('repeat'),
  fold: setNumber('fold'),
};

/** The fields of a file with the names that it uses. */
export function entriesOf(fields: PredictionFields): readonly [field: PredictionField, name: string][] {
  return Object.entries(fields) as [PredictionField, string][];
}

/**
 * Finds the fields of a file in its header or in the keys of its first line.
 *
 * @throws UserError PREDICTIONS_FIELDS
 */
export function findPredictionFields(names: readonly string[], path: string): PredictionFields {
  const found: Partial<Record<PredictionField, string>> = {};
  for (const [field, rule] of Object.entries(RULES) as [PredictionField, FieldRule][]) {
    const [name, other] = names.filter((each) => rule.names.includes(each.toLowerCase()));
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
    hint: `name the clip by src_sha256 or src, and its prediction by ${RULES.prediction.names.join(', ')}`,
  });
}

/** Every violation of a line in the fields that the file has; none if it is a prediction. */
export function checkPrediction(values: PredictionValues, fields: PredictionFields): readonly RowViolation[] {
  return entriesOf(fields).flatMap(([field, name]) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    const { expected, accepts } = RULES[field];
    if (accepts(value)) return [];
    const code = value === undefined ? 'FIELD_MISSING' : 'FIELD_VALUE';
    return [{ code, field: name, pointer: `/${name}`, expected, found: describeValue(value) }];
  });
}

/** The prediction on a line without violations. */
export function toPrediction(values: PredictionValues, fields: PredictionFields): Prediction {
  const read = <T>(field: PredictionField) => {
    const name = fields[field];
    return name === undefined ? undefined : (values[name] as T);
  };
  return {
    sha256: read<string>('src_sha256'),
    src: read<string>('src'),
    value: read<number>('prediction') ?? Number.NaN,
    repeat: read<number>('repeat') ?? 0,
    fold: read<number>('fold') ?? 0,
  };
}
