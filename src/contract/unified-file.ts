export { beginsWithUnifiedRow } from './open-jsonl.ts';
