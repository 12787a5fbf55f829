/** Ends the reading where a clip isn't what a canonical writer makes: somebody who knows more formats must look at it. */
export declare function demand(isCanonical: boolean): asserts isCanonical;
/** Runs a reading; undefined where it ended in `demand`. */
export declare function readIfCanonical<Reading>(read: () => Reading): Reading | undefined;
