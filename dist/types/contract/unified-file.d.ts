import type { ReadableFile } from '../files/readable-file.js';
/** Whether a JSONL is one that `unify` made: told by its first line, which need not be valid. */
export declare function beginsWithUnifiedRow(file: Pick<ReadableFile, 'read'>): Promise<boolean>;
