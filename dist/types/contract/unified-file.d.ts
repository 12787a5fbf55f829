import type { FileHandle } from 'node:fs/promises';
/** Whether a JSONL is one that `unify` made: told by its first line, which need not be valid. */
export declare function beginsWithUnifiedRow(file: FileHandle): Promise<boolean>;
