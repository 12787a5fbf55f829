import type { FetchProgress } from '../fetch/fetch-options.ts';
import type { IngestProgress } from '../ingest/options.ts';
import { formatBytes, formatSeconds } from './format.ts';
import type { ProgressReading, ProgressWords } from './progress.ts';

/** What is done in a second, and how long the rest takes at this rate. */
function measurePace(done: number, left: number, startedMs: number) {
  const rate = done / Math.max(0.001, (performance.now() - startedMs) / 1000);
  return { rate, left: rate === 0 ? 'unknown time' : formatSeconds(left / rate) };
}

/** Reads the progress of `ingest`, with the rate since now. */
export function readIngestProgress(): (progress: IngestProgress) => ProgressReading {
  const startedMs = performance.now();
  const describe = ({ labelsDone, labelsTotal, bytesRead, bytesDownloaded }: IngestProgress): ProgressWords => {
    const { rate, left } = measurePace(labelsDone, labelsTotal - labelsDone, startedMs);
    const elapsedS = Math.max(0.001, (performance.now() - startedMs) / 1000);
    const downloaded =
      bytesDownloaded === 0
        ? ''
        : `${formatBytes(bytesDownloaded)} downloaded (${formatBytes(Math.round(bytesDownloaded / elapsedS))}/s), `;
    return {
      state: `${labelsDone}/${labelsTotal} labels`,
      pace: `${downloaded}${formatBytes(bytesRead)} read, ${rate.toFixed(rate < 10 ? 1 : 0)} labels/s, ${left} left`,
    };
  };
  return (progress) => ({
    done: progress.labelsDone,
    total: progress.labelsTotal,
    describe: () => describe(progress),
  });
}

const STEPS = { download: 'downloading', unpack: 'unpacking' } as const;

/** Reads the progress of `fetch`, with the rate since the step's beginning; what stood there already is no speed. */
export function readFetchProgress(): (progress: FetchProgress) => ProgressReading {
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
        pace: `${formatBytes(Math.round(rate))}/s, ${bytesTotal === undefined ? 'unknown time' : left} left`,
      };
    };
    return { done: bytesDone, total: bytesTotal ?? Number.POSITIVE_INFINITY, describe };
  };
}
