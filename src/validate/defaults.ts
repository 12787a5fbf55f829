/** Violations of a file that a report lists; all are counted. */
export const DEFAULT_MAX_VIOLATIONS = 1_000;
