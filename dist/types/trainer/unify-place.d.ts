/** Where a run of `unify` writes. */
export interface UnifyPlace {
    /** Absolute path of the JSONL. */
    readonly output: string;
    readonly manifestPath: string;
}
/**
 * Settles where the JSONL and its manifest go.
 *
 * @throws UserError OPTION_INVALID, OUTPUT_AMONG_INPUTS, OUTPUT_FOREIGN, OUTPUT_NOT_REGULAR, OUTPUT_NOT_WRITABLE
 */
export declare function settleUnifyPlace(inputs: readonly string[], { output: given, manifestOut }: {
    readonly output: string;
    readonly manifestOut: string | undefined;
}): Promise<UnifyPlace>;
