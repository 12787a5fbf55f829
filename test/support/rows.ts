import { createHash } from 'node:crypto';
import type { CorpusRow } from '../../src/index.ts';

/** A valid row, invented; another index gives another clip. */
export function inventRow(index: number): CorpusRow {
  return {
    src: `${9_900_000_000 + index}.mp4`,
    src_sha256: createHash('sha256').update(String(index)).digest('hex'),
    src_size_bytes: 1_400_000 + index,
    width: 960,
    height: 540,
    framerate: 30_000 / 1001,
    duration_s: 8.008,
    pix_fmt: 'yuv420p',
    encoder_upstream: 'h264',
    mos: 1 + (index % 401) / 100,
    mos_std_dev: 0,
    n_ratings: 0,
    corpus: 'konvid-1k',
    corpus_version: 'konvid-1k-2017',
    ingested_at_utc: '2026-05-08T12:00:00+00:00',
  };
}

/** One valid row, invented. */
export const ROW: CorpusRow = {
  src: '9900000001.mp4',
  src_sha256: '0f'.repeat(32),
  src_size_bytes: 1_234_567,
  width: 960,
  height: 540,
  framerate: 29.97,
  duration_s: 8,
  pix_fmt: 'yuv420p',
  encoder_upstream: 'h264',
  mos: 3.25,
  mos_std_dev: 0.5,
  n_ratings: 114,
  corpus: 'konvid-1k',
  corpus_version: 'konvid-1k-2017',
  ingested_at_utc: '2026-05-08T12:00:00+00:00',
};

/** `ROW` as a line, without its LF, written by hand so that no test leans on our own writer. */
export const LINE = [
  '{"src":"9900000001.mp4"',
  `"src_sha256":"${'0f'.repeat(32)}"`,
  '"src_size_bytes":1234567',
  '"width":960',
  '"height":540',
  '"framerate":29.97',
  '"duration_s":8.0',
  '"pix_fmt":"yuv420p"',
  '"encoder_upstream":"h264"',
  '"mos":3.25',
  '"mos_std_dev":0.5',
  '"n_ratings":114',
  '"corpus":"konvid-1k"',
  '"corpus_version":"konvid-1k-2017"',
  '"ingested_at_utc":"2026-05-08T12:00:00+00:00"}',
].join(',');
