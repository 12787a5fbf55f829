import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ProgressReading } from '../../../src/cli/progress.ts';
import {
  readFetchProgress,
  readIngestProgress,
  readReadProgress,
  readScoreProgress,
} from '../../../src/cli/progress-readings.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => void vi.useRealTimers());

const shown = ({ done, total, describe: put }: ProgressReading) => ({ done, total, ...put() });

describe('the progress of a fetch', () => {
  const download = { label: 'videos', step: 'download', bytesTotal: 2_300_000_000 } as const;

  it('has rate and remaining time, to which bytes of an earlier run do not count', () => {
    const read = readFetchProgress();
    read({ ...download, bytesDone: 300_000_000 });
    vi.advanceTimersByTime(10_000);
    expect(shown(read({ ...download, bytesDone: 500_000_000 }))).toEqual({
      done: 500_000_000,
      total: 2_300_000_000,
      state: 'downloading videos: 500.0 MB of 2.3 GB',
      pace: ['20.0 MB/s', '1 min 30 s left'],
    });
  });

  it('begins anew with each step', () => {
    const read = readFetchProgress();
    read({ ...download, bytesDone: 0 });
    vi.advanceTimersByTime(100_000);
    const unpack = { label: 'videos', step: 'unpack', bytesTotal: 1_000_000 } as const;
    read({ ...unpack, bytesDone: 0 });
    vi.advanceTimersByTime(1_000);
    expect(shown(read({ ...unpack, bytesDone: 500_000 }))).toMatchObject({
      state: 'unpacking videos: 500.0 kB of 1.0 MB',
      pace: ['500.0 kB/s', '1 s left'],
    });
  });

  it('makes no promise where the server tells no size, and begins anew where a download does', () => {
    const read = readFetchProgress();
    read({ ...download, bytesDone: 0, bytesTotal: undefined });
    vi.advanceTimersByTime(1_000);
    expect(shown(read({ ...download, bytesDone: 5_000, bytesTotal: undefined }))).toEqual({
      done: 5_000,
      total: Number.POSITIVE_INFINITY,
      state: 'downloading videos: 5.0 kB',
      pace: ['5.0 kB/s', 'unknown time left'],
    });
    expect(shown(read({ ...download, bytesDone: 10, bytesTotal: undefined })).pace).toEqual([
      '0 B/s',
      'unknown time left',
    ]);
  });
});

describe('the progress of an ingestion', () => {
  it('has labels, bytes, rate and remaining time', () => {
    const read = readIngestProgress();
    vi.advanceTimersByTime(2_000);
    expect(shown(read({ labelsDone: 10, labelsTotal: 30, bytesRead: 14_000_000, bytesDownloaded: 0 }))).toEqual({
      done: 10,
      total: 30,
      state: '10/30 labels',
      pace: ['14.0 MB read', '5.0 labels/s', '4 s left'],
    });
  });
});

describe('the progress of reading', () => {
  it('has bytes, rate and remaining time', () => {
    const read = readReadProgress();
    vi.advanceTimersByTime(3_000);
    expect(shown(read({ bytesRead: 90_000_000, bytesTotal: 150_000_000 }))).toEqual({
      done: 90_000_000,
      total: 150_000_000,
      state: '90.0 MB of 150.0 MB',
      pace: ['30.0 MB/s', '2 s left'],
    });
  });
});

describe('the progress of a score', () => {
  it('counts samples, and takes the remaining time from their rows', () => {
    const read = readScoreProgress();
    vi.advanceTimersByTime(10_000);
    const drawn = { samplesDrawn: 1_000, samplesTotal: 2_000, rowsDrawn: 20_000, rowsTotal: 100_000 };
    expect(shown(read(drawn))).toEqual({
      done: 20_000,
      total: 100_000,
      state: '1000/2000 samples',
      pace: ['100 samples/s', '40 s left'],
    });
  });
});
