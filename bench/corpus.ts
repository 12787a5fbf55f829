/** Corpora of any size, made of the project's own clips. Scores are invented. */
import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BenchContext, Candidate } from './measure.ts';

const SAMPLE = join(import.meta.dirname, '../sample/konvid-1k/KoNViD_1k_videos');
const TINY = join(import.meta.dirname, '../test/golden/h264-cfr.mp4');
/** KoNViD-1k has 2.3 GB in 1,200 clips. */
const LEAST_BYTES = 1_400_000;
const SIZE_STEP_BYTES = 7_919;
const SIZE_RANGE_BYTES = 1_040_000;
/** The clip index trusts the state of a file that is older than this. */
const SETTLING_MS = 2_100;

export interface BenchCorpus {
  readonly root: string;
  readonly clips: string;
}

/** A clip of a given size, with a box of free space (ISO/IEC 14496-12, 8.1.2) that no other clip has. */
export function stampClip(template: Buffer, stamp: string, sizeBytes = 0): Buffer {
  const bytes = Buffer.alloc(Math.max(sizeBytes, template.length + 40));
  template.copy(bytes);
  bytes.writeUInt32BE(bytes.length - template.length, template.length);
  bytes.write('free', template.length + 4, 'latin1');
  hash('sha256', stamp, 'buffer').copy(bytes, template.length + 8);
  return bytes;
}

/** Writes clips of KoNViD-1k's sizes, or the smallest possible ones, and their labels. */
export async function makeCorpus(root: string, count: number, size: 'real' | 'tiny'): Promise<BenchCorpus> {
  const clips = join(root, 'clips');
  mkdirSync(clips, { recursive: true });
  const paths = size === 'tiny' ? [TINY] : readdirSync(SAMPLE).map((name) => join(SAMPLE, name));
  const templates = paths.map((path) => readFileSync(path));
  const rows = ['file,mos'];
  for (let index = 0; index < count; index += 1) {
    const name = `orig_${9_900_000_000 + index}_540_5s.mp4`;
    const sizeBytes = size === 'tiny' ? 0 : LEAST_BYTES + ((index * SIZE_STEP_BYTES) % SIZE_RANGE_BYTES);
    writeFileSync(join(clips, name), stampClip(templates[index % templates.length] as Buffer, name, sizeBytes));
    rows.push(`${name},${(1 + ((index * 37) % 401) / 100).toFixed(2)}`);
  }
  writeFileSync(join(root, 'labels.csv'), `${rows.join('\n')}\n`);
  await sleep(SETTLING_MS);
  return { root, clips };
}

/** The command that ingests a corpus. A first run has its outputs removed before. */
export function ingestion(
  { folder, cli }: BenchContext,
  { root }: BenchCorpus,
  { name, isFirst, extra = [] }: { name: string; isFirst: boolean; extra?: readonly string[] },
): Candidate & { readonly output: string } {
  const output = join(folder, name.replaceAll(/\W+/g, '-'), 'rows.jsonl');
  const corpus = '--corpus custom --corpus-label bench --scale 1-5 --clips-subdir clips'.split(' ');
  return {
    name,
    args: [cli, 'ingest', ...corpus, '--corpus-dir', root, '--output', output, ...extra],
    output,
    ...(isFirst ? { prepare: () => rm(dirname(output), { recursive: true, force: true }) } : {}),
  };
}
