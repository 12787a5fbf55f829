import type { JsonlDigest } from '../../contract/generated/types.js';
import { type ExistingRows, type ExpectedRows } from './existing-rows.js';
export interface JsonlOutputOptions {
    /** Absolute path of the JSONL. */
    readonly path: string;
    /** Done-marker that must be gone before the first byte is appended. */
    readonly manifestPath: string;
    readonly expected: ExpectedRows;
    /** For the name of a torn line that is moved aside. */
    readonly now: Date;
    readonly signal?: AbortSignal | undefined;
}
/** An append-only JSONL: rows are added at its end in batches, each flushed to disk; nothing that stands is rewritten. */
export declare class JsonlOutput {
    #private;
    readonly existing: ExistingRows;
    private constructor();
    /**
     * Opens an output, or creates it, and reads what it holds. The caller must hold its lock.
     *
     * @throws UserError OUTPUT_NOT_WRITABLE, OUTPUT_NOT_REGULAR, OUTPUT_INVALID_ROWS
     */
    static open(options: JsonlOutputOptions): Promise<JsonlOutput>;
    /** Adds a line; it is on disk when its batch has been flushed. */
    append(line: string): Promise<void>;
    /** Brings all rows added so far to disk. */
    flush(): Promise<void>;
    /** Forgets the rows that are not on disk yet. */
    discardBatch(): void;
    /** The file as it stands; rows that wait are flushed first. */
    digest(): Promise<JsonlDigest>;
    close(): Promise<void>;
}
