// Generated from schema/ by `npm run generate`; do not edit.
import type { Validator } from '../validator.ts';
import type { CorpusRow } from './types.ts';

export const explainCorpusRow: Validator<CorpusRow>;
