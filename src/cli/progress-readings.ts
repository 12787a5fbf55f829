import type { ReadProgress } from '../contract/read-progress.ts';
import type { FetchProgress } from '../fetch/fetch-options.ts';
import type { IngestProgress } from '../ingest/options.ts';
import type { ScoreProgress } from '../trainer/score/score.ts';
import { formatBytes, formatSeconds } from './layout.ts';
import type { ProgressReading, ProgressWords } from './progress.ts';

function secondsSince(startedMs: number): number {
  return Math.max(0.001, (performance.now() - startedMs) / 1000);
}

/** What is done in a second, and how long the rest takes at this rate. */
function measurePace(done: number, left: number, startedMs: number) {
  const rate = done / secondsSince(startedMs);
  return { rate, left: `${rate === 0 ? 'unknown time' : formatSeconds(left / rate)} left` };
}

function formatRate(rate: number): string {
  return rate.toFixed(rate < 10 ? 1 : 0);
}

/** Reads the progress of `ingest`, with the rate since now. */
export function readIngestProgress(): (progress: IngestProgress) => ProgressReading {
  const startedMs = performance.now();
  const describe = ({ labelsDone, labelsTotal, bytesRead, bytesDownloaded }: IngestProgress): ProgressWords => {
    const { rate, left } = measurePace(labelsDone, labelsTotal - labelsDone, startedMs);
    const bytesPerSecond = Math.round(bytesDownloaded / secondsSince(startedMs));
    const downloaded = `${formatBytes(bytesDownloaded)} downloaded (${formatBytes(bytesPerSecond)}/s)`;
    return {
      state: `${labelsDone}/${labelsTotal} labels`,
      pace: [
        ...(bytesDownloaded === 0 ? [] : [downloaded]),
        `${formatBytes(bytesRead)} read`,
        `${formatRate(rate)} labels/s`,
        left,
      ],
    };
  };
  return (progress) => ({
    done: progress.labelsDone,
    total: progress.labelsTotal,
    describe: () => describe(progress),
  });
}

const STEPS = { download: 'downloading', unpack: 'unpacking' } as const;

/** A download or an unpacking, whatever is fetched. */
type StepProgress = Omit<FetchProgress, 'label'> & { readonly label: string };

/** Reads the progress of `fetch` and `setup`. The rate counts from the beginning of the step, without bytes of an earlier run. */
export function readFetchProgress(): (progress: StepProgress) => ProgressReading {
  let current = { step: '', startedMs: 0, bytesBefore: 0 };
  let bytesLast = 0;
  return ({ label, step, bytesDone, bytesTotal }) => {
    const name = `${STEPS[step]} ${label}`;
    if (current.step !== name || bytesDone < bytesLast) {
      current = { step: name, startedMs: performance.now(), bytesBefore: bytesDone };
    }
    bytesLast = bytesDone;
    const { bytesBefore, startedMs } = current;
    const describe = (): ProgressWords => {
      const bytesLeft = (bytesTotal ?? bytesDone) - bytesDone;
      const { rate, left } = measurePace(bytesDone - bytesBefore, bytesLeft, startedMs);
      const total = bytesTotal === undefined ? '' : ` of ${formatBytes(bytesTotal)}`;
      return {
        state: `${name}: ${formatBytes(bytesDone)}${total}`,
        pace: [`${formatBytes(Math.round(rate))}/s`, bytesTotal === undefined ? 'unknown time left' : left],
      };
    };
    return { done: bytesDone, total: bytesTotal ?? Number.POSITIVE_INFINITY, describe };
  };
}

/** Reads the progress of work that reads JSONL files or clips, with the rate since now. */
export function readReadProgress(): (progress: ReadProgress) => ProgressReading {
  const startedMs = performance.now();
  return ({ bytesRead, bytesTotal }) => ({
    done: bytesRead,
    total: bytesTotal,
    describe: () => {
      const { rate, left } = measurePace(bytesRead, bytesTotal - bytesRead, startedMs);
      return {
        state: `${formatBytes(bytesRead)} of ${formatBytes(bytesTotal)}`,
        pace: [`${formatBytes(Math.round(rate))}/s`, left],
      };
    },
  });
}

/** Reads the progress of `score`. Samples of large sets take longer, so rows are counted. */
export function readScoreProgress(): (progress: ScoreProgress) => ProgressReading {
  const startedMs = performance.now();
  return ({ samplesDrawn, samplesTotal, rowsDrawn, rowsTotal }) => ({
    done: rowsDrawn,
    total: rowsTotal,
    describe: () => ({
      state: `${samplesDrawn}/${samplesTotal} samples`,
      pace: [
        `${formatRate(samplesDrawn / secondsSince(startedMs))} samples/s`,
        measurePace(rowsDrawn, rowsTotal - rowsDrawn, startedMs).left,
      ],
    }),
  });
}
