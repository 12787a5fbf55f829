import type { Folder, ListedEntry } from '../../src/clips/corpus-folders.ts';

/** A folder with these entries: plain files unless their kinds are given. */
export function folderOf(
  path: string,
  names: readonly string[],
  kinds: Readonly<Record<string, ListedEntry['kind']>> = {},
): Folder {
  return { path, entries: new Map(names.map((name) => [name, { folder: path, name, kind: kinds[name] ?? 'file' }])) };
}
