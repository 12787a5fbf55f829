import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CorpusRow, serialiseRow } from '../../src/index.ts';

/** Writes rows as a JSONL and gives its path; text stands there as it is. */
export async function writeJsonl(folder: string, name: string, rows: readonly (CorpusRow | string)[]): Promise<string> {
  const path = join(folder, name);
  const lines = rows.map((row) => (typeof row === 'string' ? row : serialiseRow(row)));
  await writeFile(path, lines.map((line) => `${line}\n`).join(''));
  return path;
}
