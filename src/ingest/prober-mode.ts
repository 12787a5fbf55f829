/**
 * Who tells the six fields of a clip. `ffprobe`: ffprobe alone. `auto`: the header reader where it is certain, else
 * ffprobe, which also checks the first clip of every kind and a sample. `verify`: both for every clip.
 */
export const PROBER_MODES = ['ffprobe', 'auto', 'verify'] as const;

export type ProberMode = (typeof PROBER_MODES)[number];

/**
 * One clip in so many is asked about again. 1,200 clips then cost some five runs of ffprobe, which hashing alone outlasts
 * many times; 150,000 clips get some 600 checks, so that a reader wrong on one clip in a hundred passes with e^-6.
 */
const SAMPLED_ONE_IN = 256;

/** Whether a clip belongs to the sample: by its digest, so that every run and every machine takes the same. */
export function isSampled(sha256: string): boolean {
  return Number.parseInt(sha256.slice(0, 8), 16) % SAMPLED_ONE_IN === 0;
}
