import type { Reporter } from './reporter.ts';
import { canRedraw } from './terminal.ts';

/** Shows how far a run is. */
export interface ProgressView<Progress> {
  update(progress: Progress): void;
  stop(): void;
}

/** A moment of a run in words. */
export interface ProgressWords {
  /** What is done of what, such as `12/1200 labels`. */
  readonly state: string;
  /** Rates and, last, the remaining time. */
  readonly pace: readonly string[];
}

/** What is shown of a moment of a run. */
export interface ProgressReading {
  readonly done: number;
  /** Infinity while nobody knows it. */
  readonly total: number;
  /** Only called where somebody will read it: most moments pass unseen. */
  readonly describe: () => ProgressWords;
}

export interface ProgressOptions<Progress> {
  readonly reporter: Reporter;
  readonly stream: NodeJS.WriteStream;
  /** Opens each plain line, such as `[konvid-1k-jsonl]`. */
  readonly tag: string;
  readonly read: (progress: Progress) => ProgressReading;
}

const PLAIN_INTERVAL_MS = 10_000;

/** A line now and then, for logs and CI. */
function openPlainProgress<Progress>({ reporter, tag, read }: ProgressOptions<Progress>): ProgressView<Progress> {
  let due = performance.now() + PLAIN_INTERVAL_MS;
  return {
    update: (progress) => {
      const { done, total, describe } = read(progress);
      if (performance.now() < due) return;
      due = performance.now() + PLAIN_INTERVAL_MS;
      const { state, pace } = describe();
      const share = Number.isFinite(total) ? ` (${Math.floor((100 * done) / Math.max(1, total))} %)` : '';
      reporter.log('info', `${tag} ${state}${share}, ${pace.join(', ')}`);
    },
    stop: () => undefined,
  };
}

/** A bar on a terminal, a plain line now and then elsewhere. */
export async function openProgress<Progress>(options: ProgressOptions<Progress>): Promise<ProgressView<Progress>> {
  if (!canRedraw(options.stream)) return openPlainProgress(options);
  // Loaded here: only a terminal shows it.
  const { openBar } = await import('./progress-bar.ts');
  return openBar(options);
}
