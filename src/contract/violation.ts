import type { Violation } from './generated/types.ts';
import type { SchemaError } from './validator.ts';

/** A violation before it is known on which line of which file it stands. */
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

const MAX_FOUND_CHARACTERS = 120;

/** A value as it is shown to people: JSON, on one line, shortened. */
export function describeValue(value: unknown): string {
  const text = value === undefined ? 'nothing' : (JSON.stringify(value) ?? String(value));
  return text.length > MAX_FOUND_CHARACTERS ? `${text.slice(0, MAX_FOUND_CHARACTERS)}…` : text;
}

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

function toViolation(root: unknown, error: SchemaError): RowViolation {
  const absent = error.params['missingProperty'] ?? error.params['additionalProperty'];
  const pointer = typeof absent === 'string' ? `${error.instancePath}/${escapePointer(absent)}` : error.instancePath;
  const field = pointer.split('/')[1]?.replaceAll('~1', '/').replaceAll('~0', '~') ?? null;
  return {
    code: CODE_BY_KEYWORD[error.keyword] ?? 'FIELD_INVALID',
    field,
    pointer,
    expected: describeExpectation(error),
    found: describeValue(valueAt(root, pointer)),
  };
}

/**
 * Ajv's errors as violations: one a field and code, where two limits are broken the tighter one, which the schemas put
 * last (the corpus' own scale after the general range).
 */
export function toViolations(root: unknown, errors: readonly SchemaError[]): readonly RowViolation[] {
  const byPlace = new Map<string, RowViolation>();
  for (const error of errors) {
    if (error.keyword === 'if') continue;
    const violation = toViolation(root, error);
    byPlace.set(`${violation.code} ${violation.pointer}`, violation);
  }
  return [...byPlace.values()];
}
