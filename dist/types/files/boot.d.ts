/** Tells the machine's present boot from any other; undefined where the platform doesn't say. */
export declare function readBootId(): Promise<string | undefined>;
