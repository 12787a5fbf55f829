import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeClipBytes } from './corpus.ts';

/** Label rows that are enough for the floor of KonViD-150k; most of them have no clip, as in real copies. */
export const ENOUGH_ROWS = 5_000;

/** The name that the published label files give clip `index` of a part. */
export function nameInPart(part: 'a' | 'b', index: number): string {
  return `orig_${(part === 'a' ? 9_900_000_000 : 9_800_000_000) + index}_540_5s.mp4`;
}

/** An invented score of 1.00 to 5.00. */
export function inventScore(index: number): string {
  return (1 + ((index * 37) % 401) / 100).toFixed(2);
}

/** The label file of part A: names and scores. */
export function scoresOfA(rows: number, nameOf: (name: string) => string = (name) => name): string {
  const lines = Array.from({ length: rows }, (_, index) => `${nameOf(nameInPart('a', index))},${inventScore(index)}`);
  return ['video_name,video_score', ...lines, ''].join('\n');
}

/** The label file of part B: names, scores, and other scores that nobody shall take. */
export function scoresOfB(rows: number): string {
  const lines = Array.from({ length: rows }, (_, index) => `${nameInPart('b', index)},${inventScore(index + 7)},1.01`);
  return ['video_name,mos,video_score', ...lines, ''].join('\n');
}

/** Writes files below a folder; a clip of its own under each name that ends so, unless its content is given. */
export async function layOut150k(
  root: string,
  files: Readonly<Record<string, string | Buffer>> | readonly string[],
): Promise<void> {
  const entries = Array.isArray(files) ? files.map((path) => [path, undefined] as const) : Object.entries(files);
  for (const [path, content] of entries) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content ?? (await makeClipBytes(path)));
  }
}
