import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** KonViD-150k refuses fewer labels. */
const MIN_LABELS = 5_000;

/** One row of a URL manifest. */
export interface UrlRow {
  readonly name: string;
  readonly url: string;
}

/** Names of clips, in the order of their labels. */
export function inventNames(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${String(index).padStart(4, '0')}.mp4`);
}

/** Whether the clip of an invented name is gone: six of every hundred are. */
export function isGone(name: string): boolean {
  return Number.parseInt(name, 10) % 50 >= 47;
}

/** Writes a corpus that is a list of URLs, filled up with labels that have none. */
export async function writeUrlCorpus(root: string, rows: readonly UrlRow[]): Promise<string> {
  await mkdir(root, { recursive: true });
  const names = rows.map(({ name }) => name);
  // A name has one score, however often it is listed.
  const scoreOf = (name: string) => (1 + (names.indexOf(name) % 401) / 100).toFixed(2);
  const lines = rows.map(({ name, url }) => `${name},${url},${scoreOf(name)},0.5,20`);
  const filling = Array.from({ length: Math.max(0, MIN_LABELS - rows.length) }, (_, index) => `none-${index}.mp4,,3,,`);
  await writeFile(join(root, 'manifest.csv'), `file_name,url,MOS,SD,n\n${[...lines, ...filling].join('\n')}\n`);
  return root;
}
