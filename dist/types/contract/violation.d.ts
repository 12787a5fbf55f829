import type { Violation } from './generated/types.js';
import type { SchemaError } from './validator.js';
/** A violation before it is known on which line of which file it stands. */
export type RowViolation = Omit<Violation, 'line'>;
/** The stable code of each schema keyword that the contract uses. */
export declare const CODE_BY_KEYWORD: Readonly<Record<string, string>>;
/**
 * Ajv's errors as violations: one a field and code. Where two limits are broken it is the tighter one, which ajv reports
 * first (the corpus' own scale in `allOf` before the general range in `properties`).
 */
export declare function toViolations(root: unknown, errors: readonly SchemaError[]): readonly RowViolation[];
