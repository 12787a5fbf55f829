import type { Violation } from './generated/types.js';
import type { SchemaError } from './validator.js';
/** A violation before it is known on which line of which file it stands. */
export type RowViolation = Omit<Violation, 'line'>;
/** The stable code of each schema keyword that the contract uses. */
export declare const CODE_BY_KEYWORD: Readonly<Record<string, string>>;
/** A value as it is shown to people: JSON, on one line, shortened. */
export declare function describeValue(value: unknown): string;
/**
 * Ajv's errors as violations: one a field and code, where two limits are broken the tighter one, which the schemas put
 * last (the corpus' own scale after the general range).
 */
export declare function toViolations(root: unknown, errors: readonly SchemaError[]): readonly RowViolation[];
