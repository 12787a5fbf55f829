import { lstat, readdir } from 'node:fs/promises';

const SLASH = Buffer.from('/');

/**
 * Every entry below a folder by its path, byte for byte, with all that changes when somebody writes to it: a folder's times
 * tell of files that came and went. What is skipped may change as it likes.
 */
export async function surveyLandscape(
  folder: string,
  skipped: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  const waiting = [Buffer.from(folder)];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const { ino, mode, size, mtimeNs, ctimeNs, ...stats } = await lstat(path, { bigint: true });
    const name = path.toString('latin1').slice(folder.length + 1);
    if (skipped.includes(name)) continue;
    const isFolder = (mode & 0o170_000n) === 0o040_000n;
    found.set(name, [ino, mode, isFolder ? 0 : size, mtimeNs, ctimeNs, stats.nlink].join(' '));
    if (!isFolder) continue;
    for (const entry of await readdir(path, { encoding: 'buffer' })) waiting.push(Buffer.concat([path, SLASH, entry]));
  }
  return found;
}

/** Paths that came, went or changed between two surveys. */
export function changedPlaces(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter((name) => before.get(name) !== after.get(name)).sort();
}
