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
