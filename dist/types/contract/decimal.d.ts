/**
 * Writes a number the way the JSONL has its decimals: shortest digits that read back as the same double, always with a
 * fraction, never with an exponent (`30` becomes `30.0`, `1e-7` becomes `0.0000001`).
 *
 * @throws RangeError for NaN and the infinities, which JSON can't hold.
 */
export declare function formatDecimal(value: number): string;
