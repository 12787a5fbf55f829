import { setFlagsFromString } from 'node:v8';

/**
 * Keeps the part of the heap small that short-lived objects come into. V8 lets it grow to some 100 MB on a large machine,
 * while the largest corpus needs no more than that for everything. To be called by programs, before they begin their
 * work: a library leaves its host's heap alone.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}
