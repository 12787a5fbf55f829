import { describeValue } from '../../contract/describe-value.ts';
import type { RowViolation } from '../../contract/violation.ts';
import { UserError } from '../../files/user-error.ts';

/** The prediction on one line of a file. The clip's key is `src_sha256` if the file has it, otherwise `src`. */
export interface Prediction {
  readonly src_sha256?: string;
  readonly src?: string;
  readonly prediction: number;
  /** The set that the prediction is for, as numbered in the split file. */
  readonly repeat?: number;
  readonly fold?: number;
}

export type PredictionField = keyof Prediction;

/** What each field is called in a file. Fields that the file doesn't have are left out. */
export type PredictionFields = Readonly<Partial<Record<PredictionField, string>>>;

/** The values of a line by field, unchecked. */
export type PredictionValues = Readonly<Partial<Record<PredictionField, unknown>>>;

/** No scale of scores comes near it, and its square is far from the end of a double's range. */
const GREATEST_PREDICTION = 1e12;
/** The greatest number of a repeat or a fold in a split file. */
export const GREATEST_SET_NUMBER = 1_000;
const SHA256 = /^[0-9a-f]{64}$/;

interface FieldRule {
  readonly field: PredictionField;
  /** The names that trainers use for the field. Other fields are ignored. */
  readonly names: readonly string[];
  readonly expected: string;
  readonly accepts: (value: unknown) => boolean;
}

function setNumber(field: 'repeat' | 'fold'): FieldRule {
  return {
    field,
    names: [field],
    expected: `a whole number from 1 to ${GREATEST_SET_NUMBER}`,
    accepts: (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= GREATEST_SET_NUMBER,
  };
}

const PREDICTION_NAMES = ['prediction', 'predicted_mos', 'mos_pred', 'pred', 'score'];

const RULES: readonly FieldRule[] = [
  {
    field: 'src_sha256',
    names: ['src_sha256'],
    expected: '64 lower-case hexadecimal digits',
    accepts: (value) => typeof value === 'string' && SHA256.test(value),
  },
  {
    field: 'src',
    names: ['src'],
    expected: 'the name of a clip',
    accepts: (value) => typeof value === 'string' && value !== '',
  },
  {
    field: 'prediction',
    names: PREDICTION_NAMES,
    expected: `a number from -${GREATEST_PREDICTION} to ${GREATEST_PREDICTION}`,
    accepts: (value) => typeof value === 'number' && Math.abs(value) <= GREATEST_PREDICTION,
  },
  setNumber('repeat'),
  setNumber('fold'),
];

/**
 * Finds the fields of a file in its header or in the keys of its first line.
 *
 * @throws UserError PREDICTIONS_FIELDS
 */
export function findPredictionFields(names: readonly string[], path: string): PredictionFields {
  const refuse = (what: string, hint: string): never => {
    throw new UserError('PREDICTIONS_FIELDS', { message: `${path}: line 1: ${what}`, hint });
  };
  const found: Partial<Record<PredictionField, string>> = {};
  for (const { field, names: known } of RULES) {
    const [name, other] = names.filter((each) => known.includes(each.toLowerCase()));
    if (other !== undefined) {
      const both = `both ${JSON.stringify(name)} and ${JSON.stringify(other)} may be the ${field}`;
      refuse(both, 'leave one of them out, or rename it');
    }
    if (name !== undefined) found[field] = name;
  }
  const hasKey = found.src_sha256 !== undefined || found.src !== undefined;
  if (hasKey && found.prediction !== undefined) return found;
  if (names.includes('src_sha256') && names.includes('mos')) {
    refuse(
      'these are the rows of a corpus, not predictions',
      'name the predictions first, and the JSONL of the corpus with --against',
    );
  }
  return refuse(
    `no field ${hasKey ? 'prediction' : 'src_sha256 or src'} among ${describeValue(names)}`,
    `name the clip by src_sha256 or src, and its prediction by ${PREDICTION_NAMES.join(', ')}`,
  );
}

/** Every violation of a line in the fields that the file has; none if the values are a prediction. */
export function checkPrediction(values: PredictionValues, fields: PredictionFields): readonly RowViolation[] {
  return RULES.flatMap(({ field, expected, accepts }) => {
    const [name, value] = [fields[field], values[field]];
    if (name === undefined || accepts(value)) return [];
    const code = value === undefined ? 'FIELD_MISSING' : 'FIELD_VALUE';
    return [{ code, field: name, pointer: `/${name}`, expected, found: describeValue(value) }];
  });
}
