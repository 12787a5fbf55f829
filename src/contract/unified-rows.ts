export { readUnifiedRows } from './rows.ts';
