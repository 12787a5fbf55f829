/** A file as it was written. */
export interface WrittenFile {
    readonly sizeBytes: number;
    /** SHA-256 of its bytes, in hexadecimal. */
    readonly sha256: string;
}
/**
 * A file that is written anew from beginning to end under a name beside it, and then takes its place. Until then nothing
 * changes, and a run that fails leaves nothing behind. For one writer at a time: the caller holds the lock.
 */
export declare class NextFile {
    #private;
    private constructor();
    /** @throws UserError OUTPUT_NOT_WRITABLE, OUTPUT_WRITE_FAILED */
    static open(path: string): Promise<NextFile>;
    /**
     * Adds text; it is written at once where enough has come together, so that a caller which can't wait needs no more memory.
     *
     * @throws UserError OUTPUT_WRITE_FAILED
     */
    write(text: string): void;
    /** @throws UserError OUTPUT_WRITE_FAILED */
    finish(): Promise<WrittenFile>;
    /** Puts the finished file into its place. */
    replace(): Promise<void>;
    /** Removes what was written, if it has not taken its place, or is another run's by now. */
    discard({ isLost }?: {
        readonly isLost?: boolean;
    }): Promise<void>;
}
