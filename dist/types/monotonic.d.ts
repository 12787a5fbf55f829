/**
 * Milliseconds on a clock that nobody sets. The same as `performance.now()`, of which the first call loads a twentieth of what
 * Node takes to start.
 */
export declare function monotonicMs(): number;
