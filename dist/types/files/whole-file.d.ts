/** A file's text, or why it can't be had, for people. */
export type WholeFile = {
    readonly text: string;
    readonly fault?: undefined;
} | {
    readonly text?: undefined;
    readonly fault: string;
    readonly cause?: unknown;
};
/** Reads a small regular file as text; whatever stands at the path, it neither waits nor fills the memory. */
export declare function readWholeFile(path: string, maxBytes: number): Promise<WholeFile>;
