/** Violations of a file that a report lists; all are counted. */
export declare const DEFAULT_MAX_VIOLATIONS = 1000;
