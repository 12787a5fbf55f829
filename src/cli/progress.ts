import type { IngestProgress } from '../ingest/options.ts';
import { formatBytes, formatSeconds } from './format.ts';
import type { Reporter } from './reporter.ts';

/** Shows how far a run is. */
export interface ProgressView {
  update(progress: IngestProgress): void;
  stop(): void;
}

export interface ProgressOptions {
  readonly reporter: Reporter;
  readonly stream: NodeJS.WriteStream;
  /** Opens each plain line, such as `[konvid-1k-jsonl]`. */
  readonly tag: string;
}

const PLAIN_INTERVAL_MS = 10_000;

/** Rate and remaining time from what has been done since the start. */
class Pace {
  readonly #started = performance.now();

  describe({ labelsDone, labelsTotal, bytesRead }: IngestProgress): string {
    const elapsedS = Math.max(0.001, (performance.now() - this.#started) / 1000);
    const rate = labelsDone / elapsedS;
    const left = rate === 0 ? 'unknown' : formatSeconds((labelsTotal - labelsDone) / rate);
    return `${formatBytes(bytesRead)} read, ${rate.toFixed(rate < 10 ? 1 : 0)} labels/s, ${left} left`;
  }
}

/** A line now and then, for logs and CI. */
function openPlainProgress({ reporter, tag }: ProgressOptions): ProgressView {
  const pace = new Pace();
  let due = performance.now() + PLAIN_INTERVAL_MS;
  return {
    update: (progress) => {
      if (performance.now() < due) return;
      due = performance.now() + PLAIN_INTERVAL_MS;
      const share = Math.floor((100 * progress.labelsDone) / Math.max(1, progress.labelsTotal));
      reporter.log(
        'info',
        `${tag} ${progress.labelsDone}/${progress.labelsTotal} labels (${share} %), ${pace.describe(progress)}`,
      );
    },
    stop: () => undefined,
  };
}

async function openBar({ reporter, stream, tag }: ProgressOptions): Promise<ProgressView> {
  // A CommonJS package: bundled, its exports are those of the default one alone.
  const { default: cliProgress } = await import('cli-progress');
  const format = `${tag} {bar} {percentage} % | {value}/{total} labels | {pace}`;
  const bar = new cliProgress.SingleBar(
    { stream, format, hideCursor: false, clearOnComplete: true, fps: 8 },
    cliProgress.Presets.shades_classic,
  );
  const pace = new Pace();
  let isStarted = false;
  reporter.beforeEachLine(() => {
    stream.clearLine(0);
    stream.cursorTo(0);
  });
  return {
    update: (progress) => {
      if (!isStarted) bar.start(progress.labelsTotal, 0, { pace: '' });
      isStarted = true;
      bar.update(progress.labelsDone, { pace: pace.describe(progress) });
    },
    stop: () => {
      bar.stop();
      reporter.beforeEachLine(() => undefined);
    },
  };
}

/** A bar on a terminal, a plain line now and then elsewhere. */
export async function openProgress(options: ProgressOptions): Promise<ProgressView> {
  return options.stream.isTTY ? openBar(options) : openPlainProgress(options);
}
