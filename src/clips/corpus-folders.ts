import { opendirSync } from 'node:fs';
import { lstat, realpath, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { systemErrorCode, UserError } from '../files/user-error.ts';
import { type Boundary, isInside } from './boundary.ts';

/** Something in a folder as the listing names it; `other` may be a link or a file of unknown type. */
export interface ListedEntry {
  /** Real path of the folder. */
  readonly folder: string;
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'other';
}

export interface Folder {
  /** Real path. */
  readonly path: string;
  /** By name, without hidden entries. */
  readonly entries: ReadonlyMap<string, ListedEntry>;
}

/** A folder somewhere below another one. */
export interface NestedFolder {
  readonly folder: Folder;
  /** Path from the upper folder, with forward slashes and one at the end; empty for the upper folder itself. */
  readonly prefix: string;
  /** Whether a link leads there. */
  readonly isLinked: boolean;
}

/** Folders that archives leave behind. */
const LITTER = new Set(['__MACOSX']);

/** Entries that are asked of the system at once. */
const LISTED_AT_ONCE = 1_024;

/** Lists a folder entry by entry: `readdir` of a very large one takes twice as long and many times the memory. */
function listEntries(folder: string): Map<string, ListedEntry> {
  const entries = new Map<string, ListedEntry>();
  const listing = opendirSync(folder, { bufferSize: LISTED_AT_ONCE });
  try {
    for (let entry = listing.readSync(); entry !== null; entry = listing.readSync()) {
      const { name } = entry;
      // Archives leave files such as `._123.mp4` and `.DS_Store`.
      if (name.startsWith('.')) continue;
      const kind = entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other';
      entries.set(name, { folder, name, kind });
    }
  } finally {
    listing.closeSync();
  }
  return entries;
}

/** Lists the folders of a corpus, each once, and never leaves its boundary. */
export class CorpusFolders {
  readonly boundary: Boundary;
  readonly #listings = new Map<string, Folder>();

  constructor(boundary: Boundary) {
    this.boundary = boundary;
  }

  /**
   * The folders that may hold what the aliases name, in tiers, best first: the aliases inside the corpus folder, the
   * corpus folder itself, and the same one level deeper (the archive's own folder).
   */
  async *tiers(aliases: readonly string[]): AsyncGenerator<readonly Folder[]> {
    yield this.named(aliases);
    yield [await this.root()];
    yield this.namedOneDeeper(aliases);
    yield this.subfolders();
  }

  root(): Promise<Folder> {
    return this.#list(this.boundary.root);
  }

  /** The folders of these names in the corpus folder. */
  async named(aliases: readonly string[]): Promise<readonly Folder[]> {
    return this.#namedIn(await this.root(), aliases);
  }

  /** The folders of these names in any folder of the corpus folder. */
  async namedOneDeeper(aliases: readonly string[]): Promise<readonly Folder[]> {
    const nested = await Promise.all((await this.subfolders()).map((folder) => this.#namedIn(folder, aliases)));
    return [...new Set(nested.flat())];
  }

  /** Every folder in the corpus folder; links aren't followed. */
  async subfolders(): Promise<readonly Folder[]> {
    const { path, entries } = await this.root();
    const folders = [...entries.values()].filter(({ name, kind }) => kind === 'folder' && !LITTER.has(name));
    return this.#listAll(folders.map(({ name }) => join(path, name)));
  }

  /**
   * The folder at a path inside the corpus folder; undefined where there is nothing.
   *
   * @throws UserError CORPUS_LINK_OUTSIDE where it leads outside, CORPUS_UNREADABLE where it is no folder
   */
  async at(path: string): Promise<Folder | undefined> {
    const absolute = join(this.boundary.root, path);
    try {
      await lstat(absolute);
    } catch (error) {
      if (systemErrorCode(error) === 'ENOENT') return undefined;
    }
    return this.#list(absolute);
  }

  /**
   * Lists the folders below one, between two depths. A link is followed where it leads to a folder within the boundary. No
   * folder is listed twice, so that links can't lead round in circles.
   *
   * @throws UserError CORPUS_UNREADABLE, CORPUS_LINK_OUTSIDE
   */
  async listNested(top: Folder, { min, max }: { min: number; max: number }): Promise<readonly NestedFolder[]> {
    const seen = new Set([top.path]);
    const found: NestedFolder[] = [];
    let level: readonly NestedFolder[] = [{ folder: top, prefix: '', isLinked: false }];
    for (let depth = 0; level.length > 0; depth += 1) {
      if (depth >= min) found.push(...level);
      if (depth === max) break;
      const next: NestedFolder[] = [];
      for (const nested of level) {
        for (const below of await this.#listBelow(nested)) {
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
  async #listBelow({ folder, prefix, isLinked }: NestedFolder): Promise<NestedFolder[]> {
    const below: NestedFolder[] = [];
    for (const { name, kind } of [...folder.entries.values()].sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const inside = kind === 'file' ? undefined : await this.#folderIn(join(folder.path, name), kind);
      if (inside === undefined) continue;
      below.push({ folder: inside, prefix: `${prefix}${name}/`, isLinked: isLinked || kind === 'other' });
    }
    return below;
  }

  async #folderIn(path: string, kind: 'folder' | 'other'): Promise<Folder | undefined> {
    if (LITTER.has(basename(path))) return undefined;
    if (kind === 'folder') return this.#list(path);
    const stats = await stat(path).catch(() => undefined);
    return stats?.isDirectory() === true ? this.#list(path) : undefined;
  }

  async #namedIn(parent: Folder, aliases: readonly string[]): Promise<readonly Folder[]> {
    const names = aliases.filter((alias) => (parent.entries.get(alias)?.kind ?? 'file') !== 'file');
    return this.#listAll(names.map((name) => join(parent.path, name)));
  }

  /** Two names for one folder are one folder. */
  async #listAll(paths: readonly string[]): Promise<readonly Folder[]> {
    const folders = await Promise.all(paths.map((path) => this.#list(path)));
    return [...new Map(folders.map((folder) => [folder.path, folder])).values()];
  }

  async #list(path: string): Promise<Folder> {
    try {
      const real = await realpath(path);
      if (!isInside(this.boundary, real)) {
        throw new UserError('CORPUS_LINK_OUTSIDE', {
          message: `${path}: leads to ${real}, outside the corpus folder`,
          hint: `if that is meant, pass --link-target ${real}`,
        });
      }
      const known = this.#listings.get(real);
      if (known !== undefined) return known;
      const folder: Folder = { path: real, entries: listEntries(real) };
      this.#listings.set(real, folder);
      return folder;
    } catch (cause) {
      if (cause instanceof UserError) throw cause;
      throw new UserError('CORPUS_UNREADABLE', {
        message: `${path}: can't be listed (${systemErrorCode(cause) ?? String(cause)})`,
        hint: 'name the corpus folder itself, and check that this user may read it',
        cause,
      });
    }
  }
}

/** All files of nested folders as if they were in the upper one, each under its path from there. */
export function mergeNested(top: Folder, nested: readonly NestedFolder[]): Folder {
  const entries = new Map<string, ListedEntry>();
  for (const { folder, prefix, isLinked } of nested) {
    for (const { name, kind } of folder.entries.values()) {
      if (kind === 'folder') continue;
      const path = `${prefix}${name}`;
      // What a link leads to is looked at again before it is opened.
      entries.set(path, { folder: top.path, name: path, kind: isLinked ? 'other' : kind });
    }
  }
  return { path: top.path, entries };
}
