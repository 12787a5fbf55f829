/**
 * Who tells the six fields of a clip. `ffprobe`: ffprobe alone. `auto`: the header reader where it is certain, else
 * ffprobe, which also checks the first clip of every kind and a sample. `verify`: both for every clip.
 */
export declare const PROBER_MODES: readonly ['ffprobe', 'auto', 'verify'];
export type ProberMode = (typeof PROBER_MODES)[number];
/** Whether a clip belongs to the sample: by its digest, so that every run and every machine takes the same. */
export declare function isSampled(sha256: string): boolean;
