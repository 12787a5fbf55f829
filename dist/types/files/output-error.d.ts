/** Whether a system call failed because it was not allowed or makes no sense there, and not because something broke. */
export declare function isRefusal(code: string): boolean;
/**
 * Turns a failure to create something beside the output into words; anything unforeseen is handed back as it is.
 *
 * @param option that names another place
 */
export declare function explainUnwritable(error: unknown, output: string, option?: string): unknown;
/**
 * Turns a failed write into words; anything that isn't a failed system call is handed back as it is.
 *
 * @param kept what a next run finds of this one
 */
export declare function explainFailedWrite(error: unknown, path: string, kept?: string): unknown;
