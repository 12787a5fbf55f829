import { createHash } from 'node:crypto';
import type { CorpusRow } from '../../src/index.ts';
import { makeRandom } from './random.ts';

const SIZES = [
  [960, 540],
  [960, 540],
  [1280, 720],
  [640, 480],
  [540, 960],
  [1920, 1080],
] as const;
const RATES = [30, 30_000 / 1001, 25, 24, 24_000 / 1001, 60, 15] as const;
const CODECS = ['h264', 'h264', 'vp9', 'mpeg4'] as const;

/** Rows of one corpus: which ones, from where on. */
export interface VariedRows {
  readonly count: number;
  /** Index of the first; rows of the same index are of the same clip. */
  readonly from?: number;
  readonly seed?: number;
  readonly corpus?: 'konvid-1k' | 'konvid-150k';
}

/** Rows that differ as those of a corpus do, one by one, all of them invented. */
export function* varyRows({ count, from = 0, seed = 1, corpus = 'konvid-1k' }: VariedRows): Generator<CorpusRow> {
  const random = makeRandom(seed);
  // The product of two leans towards the first of a list.
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * random() * items.length)] ?? items[0];
  // The sum of twelve is as good as normal (Irwin and Hall).
  const normal = () => Array.from({ length: 12 }, random).reduce((sum, each) => sum + each, -6);
  for (let index = from; index < from + count; index += 1) {
    const [width, height] = pick(SIZES) ?? SIZES[0];
    const mos = Math.min(5, Math.max(1, 2.9 + normal() * 0.6 + height / 1_500));
    const duration = Math.max(0.5, 8 + Math.round(normal() * 3) / 30);
    const mbits = Math.exp(0.2 + normal() * 0.6) * (mos / 2);
    yield {
      src: `${9_900_000_000 + index}.mp4`,
      src_sha256: createHash('sha256').update(String(index)).digest('hex'),
      src_size_bytes: Math.ceil((duration * mbits * 1e6) / 8),
      width,
      height,
      framerate: pick(RATES) ?? 30,
      duration_s: Number(duration.toFixed(6)),
      pix_fmt: 'yuv420p',
      encoder_upstream: pick(CODECS) ?? 'h264',
      mos: Number(mos.toFixed(2)),
      mos_std_dev: Number(Math.max(0.1, 0.8 + normal() * 0.12).toFixed(3)),
      n_ratings: 50 + Math.floor(random() * 60),
      corpus,
      corpus_version: `${corpus}-2017`,
      ingested_at_utc: '2026-05-08T12:00:00+00:00',
    };
  }
}
