/** The entry of a thread that reads clips: gets the paths of some, and answers with what became of each, in their order. */
import { parentPort } from 'node:worker_threads';
import { systemErrorCode } from '../files/user-error.ts';
import type { ClipFault } from './probe.ts';
import { type ClipReading, ReadBuffer, readClip } from './read-clip.ts';

/** A failure that isn't the clip's own, in a word such as EMFILE. */
export interface ReadFailure {
  readonly systemCode: string;
}

/** What became of one clip. */
export type ReadOutcome = ClipReading | ClipFault | ReadFailure;

const buffer = new ReadBuffer();

function attempt(path: string): ReadOutcome {
  try {
    return readClip(path, buffer);
  } catch (error) {
    const systemCode = systemErrorCode(error);
    if (systemCode === undefined) throw error;
    return { systemCode };
  }
}

parentPort?.on('message', (paths: readonly string[]) => parentPort?.postMessage(paths.map(attempt)));
