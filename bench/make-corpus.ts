/** Corpora of any size, out of the project's own clips: bytes that no other clip has, without ffmpeg; invented scores. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface CorpusShape {
  readonly clips: number;
  /** Sizes like those of the real corpus, 1.4 MB and more; or as small as a clip can be. */
  readonly size: 'real' | 'tiny';
}

export interface BenchCorpus {
  /** The corpus folder. */
  readonly root: string;
  /** Name of the corpus whose layout it has: `konvid-150k` where KoNViD-1k has no room for so many. */
  readonly corpus: 'konvid-1k' | 'konvid-150k';
  readonly clips: string;
  /** Path of the label file. */
  readonly labels: string;
}

const ROOT = join(import.meta.dirname, '..');
const SAMPLE = join(ROOT, 'sample/konvid-1k/KoNViD_1k_videos');
const TINY = join(ROOT, 'test/golden/h264-cfr.mp4');
const BOX_HEADING_BYTES = 8;
const STAMP_BYTES = 32;

const FIRST_ID = 9_900_000_000;
/** Most rows that are taken for labels of KoNViD-1k. */
const MAX_1K = 1_500;
/** KoNViD-1k has 2.3 GB in 1,200 clips; sizes vary by a step that comes round after many. */
const LEAST_BYTES = 1_400_000;
const SIZE_STEP_BYTES = 7_919;
const SIZE_RANGE_BYTES = 1_040_000;

/** A clip, and behind it a box of free space (ISO/IEC 14496-12, 8.1.2) that begins with a stamp of its own. */
function stampClip(template: Buffer, stamp: string, sizeBytes: number): Buffer {
  const bytes = Buffer.alloc(Math.max(sizeBytes, template.length + BOX_HEADING_BYTES + STAMP_BYTES));
  template.copy(bytes);
  bytes.writeUInt32BE(bytes.length - template.length, template.length);
  bytes.write('free', template.length + 4, 'latin1');
  createHash('sha256')
    .update(stamp)
    .digest()
    .copy(bytes, template.length + BOX_HEADING_BYTES);
  return bytes;
}

function inventScore(index: number): string {
  return (1 + ((index * 37) % 401) / 100).toFixed(2);
}

/** Names and labels in the shape of KoNViD-1k's download. */
const SHAPE_1K = {
  corpus: 'konvid-1k',
  clips: 'KoNViD_1k_videos',
  labels: 'KoNViD_1k_attributes.csv',
  header: 'flickr_id,download_id,file_name,MOS,ti,si,colorfulness,contrast,blur,vniqe',
  nameOf: (id: number) => `${id}.mp4`,
  rowOf: (id: number, index: number) =>
    `${id},${1000 + index},${id}_original_centercrop_960x540_8s.mp4,${inventScore(index)},40.1,12.5,3.3,0.4,5.6,1.25`,
} as const;

/** And of part A of KonViD-150k. */
const SHAPE_150K = {
  corpus: 'konvid-150k',
  clips: 'k150ka',
  labels: 'k150ka_scores.csv',
  header: 'video_name,video_score',
  nameOf: (id: number) => `orig_${id}_540_5s.mp4`,
  rowOf: (id: number, index: number) => `orig_${id}_540_5s.mp4,${inventScore(index)}`,
} as const;

/** Writes a corpus into a folder. */
export function makeCorpus(root: string, { clips, size }: CorpusShape): BenchCorpus {
  const shape = clips <= MAX_1K ? SHAPE_1K : SHAPE_150K;
  const folder = join(root, shape.clips);
  mkdirSync(folder, { recursive: true });
  const paths = size === 'tiny' ? [TINY] : readdirSync(SAMPLE).map((name) => join(SAMPLE, name));
  const templates = paths.map((path) => readFileSync(path));
  const rows: string[] = [shape.header];
  for (let index = 0; index < clips; index += 1) {
    const id = FIRST_ID + index;
    const template = templates[index % templates.length] as Buffer;
    const sizeBytes = size === 'tiny' ? 0 : LEAST_BYTES + ((index * SIZE_STEP_BYTES) % SIZE_RANGE_BYTES);
    writeFileSync(join(folder, shape.nameOf(id)), stampClip(template, String(id), sizeBytes));
    rows.push(shape.rowOf(id, index));
  }
  const labels = join(root, shape.labels);
  writeFileSync(labels, `${rows.join('\n')}\n`);
  return { root, corpus: shape.corpus, clips: folder, labels };
}
