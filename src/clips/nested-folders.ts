import { join } from 'node:path';
import type { CorpusFolders, Folder } from './corpus-folders.ts';
import { EntryList, type ListedEntry } from './entry-list.ts';

/** A folder somewhere below another one. */
export interface NestedFolder {
  readonly folder: Folder;
  /** From the upper folder on, with forward slashes and one at the end; empty for the upper folder itself. */
  readonly prefix: string;
  /** Whether a link leads there. */
  readonly isLinked: boolean;
}

/**
 * Lists the folders below one, as deep as clips lie. A link is followed where it leads to a folder within the boundary; no
 * folder is listed twice, so that links can't lead round in circles.
 *
 * @throws UserError CORPUS_UNREADABLE, CORPUS_LINK_OUTSIDE
 */
export async function listNested(
  top: Folder,
  { min, max }: { min: number; max: number },
  all: CorpusFolders,
): Promise<readonly NestedFolder[]> {
  const seen = new Set([top.path]);
  const found: NestedFolder[] = [];
  let level: readonly NestedFolder[] = [{ folder: top, prefix: '', isLinked: false }];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth >= min) found.push(...level);
    if (depth === max) break;
    const next: NestedFolder[] = [];
    for (const nested of level) {
      for (const below of await listBelow(nested, all)) {
        if (seen.has(below.folder.path)) continue;
        seen.add(below.folder.path);
        next.push(below);
      }
    }
    level = next;
  }
  return found;
}

/** The folders in one, in the order of their names. */
async function listBelow({ folder, prefix, isLinked }: NestedFolder, all: CorpusFolders): Promise<NestedFolder[]> {
  const below: NestedFolder[] = [];
  for (const { name, kind } of [...folder.entries].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (kind === 'file') continue;
    const inside = await all.folderIn(join(folder.path, name), kind);
    if (inside === undefined) continue;
    below.push({ folder: inside, prefix: `${prefix}${name}/`, isLinked: isLinked || kind === 'other' });
  }
  return below;
}

/** All files of nested folders as if they stood in the upper one, each under its path from there. */
export function mergeNested(top: Folder, nested: readonly NestedFolder[]): Folder {
  return { path: top.path, entries: new EntryList(entriesOf(nested)) };
}

function* entriesOf(nested: readonly NestedFolder[]): Generator<ListedEntry> {
  for (const { folder, prefix, isLinked } of nested) {
    for (const { name, kind } of folder.entries) {
      // What a link leads to is looked at again before it is opened.
      if (kind !== 'folder') yield { name: `${prefix}${name}`, kind: isLinked ? 'other' : kind };
    }
  }
}
