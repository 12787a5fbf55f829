import type { Notice } from '../ingest/options.ts';
import { withInterruption } from './interruption.ts';
import { openProgress, type ProgressOptions } from './progress.ts';

/** What long work calls while it goes on. */
export interface LongRunHooks<Progress> {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
  readonly onNotice: (notice: Pick<Notice, 'level' | 'message'>) => void;
}

export interface LongRunOptions<Progress> extends ProgressOptions<Progress> {
  /** Whether the work asks the disk in the main thread from its beginning on, so that a share that hangs holds that, too. */
  readonly asksInPlace?: boolean;
}

/** Runs long work: shows how far it is, logs what it notices, and lets signals end it in good order. */
export async function followLongRun<Progress, T>(
  { reporter, tag, stream, read, asksInPlace = false }: LongRunOptions<Progress>,
  work: (hooks: LongRunHooks<Progress>) => Promise<T>,
): Promise<T> {
  const progress = await openProgress({ reporter, tag, stream, read });
  try {
    return await withInterruption(
      (signal) =>
        work({
          signal,
          onProgress: progress.update,
          onNotice: ({ level, message }) => reporter.log(level, `${tag} ${message}`),
        }),
      { asksInPlace },
    );
  } finally {
    progress.stop();
  }
}
