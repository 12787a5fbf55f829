/** Takes rows as bytes, in blocks, into a file that nobody knows yet. */
export declare class RowSink {
    #private;
    readonly path: string;
    sizeBytes: number;
    rows: number;
    /** Whatever stands at the path is a leftover. @throws UserError OUTPUT_WRITE_FAILED, as everything else here */
    constructor(path: string);
    /** Adds the row that stands in a buffer, and an LF. */
    add(buffer: Buffer, start: number, end: number): void;
    /** Brings everything to disk. @returns the SHA-256 of the file */
    finish(): string;
    close(): void;
}
