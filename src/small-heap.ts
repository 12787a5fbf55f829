import { setFlagsFromString } from 'node:v8';

/** Below it collecting more often costs more than the memory is worth. */
const MANY_CLIPS = 20_000;

/** New objects keep the room that they begin with; and old ones are collected as soon as they are a fifth more. */
const FLAGS = ['--semi-space-growth-factor=1', '--heap-growing-percent=20'] as const;

/**
 * Keeps the heap small. V8 lets it grow by some 100 MB on a large machine, while the largest corpus needs little more than
 * that for everything; a small corpus is done before it grows. To be called by programs, before they begin their work: a
 * library leaves its host's heap alone.
 *
 * @param expectedClips how many the corpus has
 */
export function keepHeapSmall(expectedClips: number): void {
  if (expectedClips < MANY_CLIPS) return;
  for (const flag of FLAGS) setFlagsFromString(flag);
}
