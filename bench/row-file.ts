import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { serialiseRow } from '../src/contract/row.ts';
import type { CorpusRow } from '../src/index.ts';
import { makeRandom } from '../test/support/random.ts';

const RATES = [30, 30_000 / 1001, 25, 24_000 / 1001];
const ROWS_PER_WRITE = 1_000;

/** Numbers of KonViD-150k's kind: all sizes alike, names and scores of usual lengths, rates mostly like the one before. */
function inventRow(index: number, random: () => number): CorpusRow {
  return {
    src: `orig_${1e9 + Math.floor(random() * 9e9)}_540_5s.mp4`,
    src_sha256: createHash('sha256').update(String(index)).digest('hex'),
    src_size_bytes: 200_000 + Math.floor(random() * 2e6),
    width: 960,
    height: 540,
    framerate: RATES[Math.floor(random() * random() * RATES.length)] ?? 30,
    duration_s: Number((5 + random() / 10).toFixed(6)),
    pix_fmt: 'yuv420p',
    encoder_upstream: 'h264',
    mos: Number((1 + 4 * random()).toFixed(4)),
    mos_std_dev: Number(random().toFixed(4)),
    n_ratings: 5,
    corpus: 'konvid-150k',
    corpus_version: 'konvid-150k-2019',
    ingested_at_utc: '2026-05-08T12:00:00+00:00',
  };
}

/** Writes a JSONL of so many invented rows; the same number gives the same bytes. */
export async function writeRowFile(path: string, rows: number): Promise<void> {
  const random = makeRandom(rows);
  await pipeline(function* () {
    for (let index = 0; index < rows; index += ROWS_PER_WRITE) {
      const count = Math.min(ROWS_PER_WRITE, rows - index);
      yield Array.from({ length: count }, (_, offset) => `${serialiseRow(inventRow(index + offset, random))}\n`).join(
        '',
      );
    }
  }, createWriteStream(path));
}
