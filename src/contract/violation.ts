import { describeValue } from './describe-value.ts';
import type { Violation } from './generated/types.ts';

/** One failed keyword, as ajv's standalone code reports it. */
export interface SchemaError {
  /** JSON pointer into the instance. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** A generated validator: whether the value has the type, with the reasons in `errors`. */
export interface Validator<T> {
  (value: unknown): value is T;
  errors: readonly SchemaError[] | null;
}

/** A violation without its place in a file. */
export type RowViolation = Omit<Violation, 'line'>;

/** The stable code of each schema keyword that the contract uses. */
export const CODE_BY_KEYWORD: Readonly<Record<string, string>> = {
  required: 'FIELD_MISSING',
  additionalProperties: 'FIELD_UNKNOWN',
  type: 'FIELD_TYPE',
  enum: 'FIELD_VALUE',
  const: 'FIELD_VALUE',
  pattern: 'FIELD_FORMAT',
  minLength: 'FIELD_LENGTH',
  maxLength: 'FIELD_LENGTH',
  minimum: 'FIELD_RANGE',
  maximum: 'FIELD_RANGE',
  exclusiveMinimum: 'FIELD_RANGE',
};

function escapePointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

function valueAt(root: unknown, pointer: string): unknown {
  let value: unknown = root;
  for (const part of pointer.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null) return undefined;
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    value = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
  }
  return value;
}

function describeExpectation({ keyword, params }: SchemaError): string {
  switch (keyword) {
    case 'required':
      return 'this field';
    case 'additionalProperties':
      return 'no field of this name';
    case 'type':
      return `a value of type ${String(params['type'])}`;
    case 'enum':
      return `one of ${JSON.stringify(params['allowedValues'])}`;
    case 'const':
      return JSON.stringify(params['allowedValue']);
    case 'pattern':
      return `text that matches ${String(params['pattern'])}`;
    case 'minLength':
    case 'maxLength':
      return `${keyword === 'minLength' ? 'at least' : 'at most'} ${String(params['limit'])} characters`;
    default:
      return `a number ${String(params['comparison'])} ${String(params['limit'])}`;
  }
}

/** JSON has numbers that no double holds: 1e400 is read as infinity, which ajv takes for no number at all. */
function isOverflow({ keyword, params }: SchemaError, value: unknown): boolean {
  if (keyword !== 'type' || (value !== Number.POSITIVE_INFINITY && value !== Number.NEGATIVE_INFINITY)) return false;
  return /number|integer/.test(String(params['type']));
}

function toViolation(root: unknown, error: SchemaError): RowViolation {
  const absent = error.params['missingProperty'] ?? error.params['additionalProperty'];
  const pointer = typeof absent === 'string' ? `${error.instancePath}/${escapePointer(absent)}` : error.instancePath;
  const field = pointer.split('/')[1]?.replaceAll('~1', '/').replaceAll('~0', '~') ?? null;
  const value = valueAt(root, pointer);
  const found = describeValue(value);
  if (isOverflow(error, value)) return { code: 'FIELD_RANGE', field, pointer, expected: 'a finite number', found };
  const code = CODE_BY_KEYWORD[error.keyword] ?? 'FIELD_INVALID';
  return { code, field, pointer, expected: describeExpectation(error), found };
}

/**
 * Ajv's errors as violations: one a field and code. Where two limits are broken it is the tighter one, which ajv reports
 * first (the corpus' own scale in `allOf` before the general range in `properties`).
 */
export function toViolations(root: unknown, errors: readonly SchemaError[]): readonly RowViolation[] {
  const byPlace = new Map<string, RowViolation>();
  for (const error of errors) {
    if (error.keyword === 'if') continue;
    const violation = toViolation(root, error);
    const place = `${violation.code} ${violation.pointer}`;
    if (!byPlace.has(place)) byPlace.set(place, violation);
  }
  return [...byPlace.values()];
}
