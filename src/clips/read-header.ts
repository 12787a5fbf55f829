import type { Probe } from './probe.ts';

/** What a clip's own bytes tell. */
export interface HeaderReading {
  readonly probe: Probe;
  /** Which way of writing clips this is one of: codec configuration, time scales, edit layout, brands. */
  readonly kind: string;
}

/**
 * Reads the six fields from the bytes of a whole clip, if they leave no doubt.
 *
 * @returns undefined where ffprobe must be asked
 */
export function readHeader(_bytes: Uint8Array): HeaderReading | undefined {
  return undefined;
}
