import type { Reporter } from './reporter.ts';

/** Shows how far a run is. */
export interface ProgressView<Progress> {
  update(progress: Progress): void;
  stop(): void;
}

/** A moment of a run in words. */
export interface ProgressWords {
  /** What is done of what, such as `12/1200 labels`. */
  readonly state: string;
  /** Rate and remaining time. */
  readonly pace: string;
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
const BAR_INTERVAL_MS = 125;

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
      reporter.log('info', `${tag} ${state}${share}, ${pace}`);
    },
    stop: () => undefined,
  };
}

async function openBar<Progress>(options: ProgressOptions<Progress>): Promise<ProgressView<Progress>> {
  const { reporter, stream, tag, read } = options;
  // A CommonJS package: bundled, its exports are those of the default one alone.
  const { default: cliProgress } = await import('cli-progress');
  const format = `${tag} {bar} {percentage} % | {state} | {pace}`;
  const bar = new cliProgress.SingleBar(
    { stream, format, hideCursor: false, clearOnComplete: true, fps: 1000 / BAR_INTERVAL_MS },
    cliProgress.Presets.shades_classic,
  );
  let isStarted = false;
  let due = performance.now();
  reporter.beforeEachLine(() => {
    stream.clearLine(0);
    stream.cursorTo(0);
  });
  return {
    update: (progress) => {
      const { done, total, describe } = read(progress);
      if (performance.now() < due) return;
      due = performance.now() + BAR_INTERVAL_MS;
      if (!isStarted) bar.start(total, 0, { state: '', pace: '' });
      isStarted = true;
      bar.setTotal(total);
      bar.update(done, describe());
    },
    stop: () => {
      bar.stop();
      reporter.beforeEachLine(() => undefined);
    },
  };
}

/** A bar on a terminal, a plain line now and then elsewhere. */
export async function openProgress<Progress>(options: ProgressOptions<Progress>): Promise<ProgressView<Progress>> {
  return options.stream.isTTY ? openBar(options) : openPlainProgress(options);
}
