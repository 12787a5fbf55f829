// Generated from schema/ by `npm run generate`; do not edit.
import type { Validator } from '../validator.ts';
import type { UnifiedRow } from './types.ts';

export const isUnifiedRow: Validator<UnifiedRow>;
