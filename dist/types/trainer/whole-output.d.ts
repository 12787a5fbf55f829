/** A file that a command makes anew as a whole. */
export interface WholeOutput {
    /** As the user gave it. */
    readonly given: string;
    /** Option that names it. */
    readonly option: string;
    /** Files that the command reads. */
    readonly inputs: readonly string[];
    /** Whether a file that begins so was written by this command, and may be replaced. */
    readonly isOurs: (beginning: string) => boolean;
}
/**
 * Settles where a file goes, before anything is written: an input is never replaced, nor is a file of another kind.
 *
 * @returns the absolute path, links resolved
 * @throws UserError OUTPUT_AMONG_INPUTS, OUTPUT_FOREIGN, OUTPUT_NOT_REGULAR, OUTPUT_NOT_WRITABLE
 */
export declare function settleOutput({ given, option, inputs, isOurs }: WholeOutput): Promise<string>;
/** @throws UserError OUTPUT_NOT_WRITABLE */
export declare function makeFolderOf(path: string): Promise<void>;
