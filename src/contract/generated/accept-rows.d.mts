// Generated from schema/ by `npm run generate`; do not edit.
import type { Validator } from '../violation.ts';
import type { CorpusRow, UnifiedRow } from './types.ts';

export const isCorpusRow: Validator<CorpusRow>;
export const isUnifiedRow: Validator<UnifiedRow>;
