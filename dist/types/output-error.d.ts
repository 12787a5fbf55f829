/** Turns a failure to create something beside the output into words; anything unforeseen is handed back as it is. */
export declare function explainUnwritable(error: unknown, output: string): unknown;
/** Turns a failed write into words; anything that isn't a failed system call is handed back as it is. */
export declare function explainFailedWrite(error: unknown, path: string): unknown;
