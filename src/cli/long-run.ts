import type { Notice } from '../ingest/options.ts';
import { withInterruption } from './interruption.ts';
import { openProgress, type ProgressOptions } from './progress.ts';

/** What long work calls while it goes on. */
export interface LongRunHooks<Progress> {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
  readonly onNotice: (notice: Pick<Notice, 'level' | 'message'>) => void;
}

/** Runs long work: shows how far it is, logs what it notices, and lets signals end it in good order. */
export async function followLongRun<Progress, T>(
  { reporter, tag, stream, read }: ProgressOptions<Progress>,
  work: (hooks: LongRunHooks<Progress>) => Promise<T>,
): Promise<T> {
  const progress = await openProgress({ reporter, tag, stream, read });
  try {
    return await withInterruption((signal) =>
      work({
        signal,
        onProgress: progress.update,
        onNotice: ({ level, message }) => reporter.log(level, `${tag} ${message}`),
      }),
    );
  } finally {
    progress.stop();
  }
}
