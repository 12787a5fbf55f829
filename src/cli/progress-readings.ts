import type { ReadProgress } from '../contract/read-progress.ts';
import type { FetchProgress } from '../fetch/fetch-options.ts';
import type { IngestProgress } from '../ingest/options.ts';
import type { ScoreProgress } from '../trainer/score/score.ts';
import { formatBytes, formatSeconds } from './layout.ts';
import type { ProgressReading } from './progress.ts';

/** Measures from now on what is done in a second, and how long the rest takes at this rate. */
function startPace() {
  const startedMs = performance.now();
  return (done: number, rest = 0) => {
    const rate = done / Math.max(0.001, (performance.now() - startedMs) / 1000);
    return { rate, left: `${rate === 0 ? 'unknown time' : formatSeconds(rest / rate)} left` };
  };
}

function formatRate(rate: number): string {
  return rate.toFixed(rate < 10 ? 1 : 0);
}

function formatByteRate(rate: number): string {
  return `${formatBytes(Math.round(rate))}/s`;
}

/** Reads the progress of `ingest`, with the rate since now. */
export function readIngestProgress(): (progress: IngestProgress) => ProgressReading {
  const pace = startPace();
  return ({ labelsDone, labelsTotal, bytesRead, bytesDownloaded }) => ({
    done: labelsDone,
    total: labelsTotal,
    describe: () => {
      const { rate, left } = pace(labelsDone, labelsTotal - labelsDone);
      const downloaded = `${formatBytes(bytesDownloaded)} downloaded (${formatByteRate(pace(bytesDownloaded).rate)})`;
      const always = [`${formatBytes(bytesRead)} read`, `${formatRate(rate)} labels/s`, left];
      return {
        state: `${labelsDone}/${labelsTotal} labels`,
        pace: bytesDownloaded === 0 ? always : [downloaded, ...always],
      };
    },
  });
}

const STEPS = { download: 'downloading', unpack: 'unpacking' } as const;

/** A download or an unpacking, whatever is fetched. */
type StepProgress = Omit<FetchProgress, 'label'> & { readonly label: string };

/** Reads the progress of `fetch` and `setup`. The rate counts from the beginning of the step, without bytes of an earlier run. */
export function readFetchProgress(): (progress: StepProgress) => ProgressReading {
  let current = { step: '', pace: startPace(), bytesBefore: 0 };
  let bytesLast = 0;
  return ({ label, step, bytesDone, bytesTotal }) => {
    const name = `${STEPS[step]} ${label}`;
    if (current.step !== name || bytesDone < bytesLast) {
      current = { step: name, pace: startPace(), bytesBefore: bytesDone };
    }
    bytesLast = bytesDone;
    const { bytesBefore, pace } = current;
    const describe = () => {
      const { rate, left } = pace(bytesDone - bytesBefore, (bytesTotal ?? bytesDone) - bytesDone);
      const total = bytesTotal === undefined ? '' : ` of ${formatBytes(bytesTotal)}`;
      return {
        state: `${name}: ${formatBytes(bytesDone)}${total}`,
        pace: [formatByteRate(rate), bytesTotal === undefined ? 'unknown time left' : left],
      };
    };
    return { done: bytesDone, total: bytesTotal ?? Number.POSITIVE_INFINITY, describe };
  };
}

/** Reads the progress of work that reads JSONL files or clips, with the rate since now. */
export function readReadProgress(): (progress: ReadProgress) => ProgressReading {
  const pace = startPace();
  return ({ bytesRead, bytesTotal }) => ({
    done: bytesRead,
    total: bytesTotal,
    describe: () => {
      const { rate, left } = pace(bytesRead, bytesTotal - bytesRead);
      return { state: `${formatBytes(bytesRead)} of ${formatBytes(bytesTotal)}`, pace: [formatByteRate(rate), left] };
    },
  });
}

/** Reads the progress of `score`. Samples of large sets take longer, so rows are counted. */
export function readScoreProgress(): (progress: ScoreProgress) => ProgressReading {
  const pace = startPace();
  return ({ samplesDrawn, samplesTotal, rowsDrawn, rowsTotal }) => ({
    done: rowsDrawn,
    total: rowsTotal,
    describe: () => ({
      state: `${samplesDrawn}/${samplesTotal} samples`,
      pace: [`${formatRate(pace(samplesDrawn).rate)} samples/s`, pace(rowsDrawn, rowsTotal - rowsDrawn).left],
    }),
  });
}
