/** A value as it is shown to people: JSON, on one line, shortened. */
export declare function describeValue(value: unknown): string;
