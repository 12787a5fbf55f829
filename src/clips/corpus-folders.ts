import { lstat, realpath, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { systemErrorCode, UserError } from '../user-error.ts';
import { type Boundary, isInside } from './boundary.ts';
import { type EntryList, type ListedEntry, listFolder } from './entry-list.ts';

/** One folder of a corpus and what stands in it. */
export interface Folder {
  /** Real path. */
  readonly path: string;
  /** Without hidden entries. */
  readonly entries: EntryList;
}

/** Folders that archives leave behind and nobody means. */
const LITTER = new Set(['__MACOSX']);

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
    const paths: string[] = [];
    for (const { name, kind } of entries) if (kind === 'folder' && !LITTER.has(name)) paths.push(join(path, name));
    return this.#listAll(paths);
  }

  /**
   * The folder at a path inside the corpus folder; undefined where nothing stands there.
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
   * What stands at a path of a listing, if it is a folder, or a link to one that may be followed.
   *
   * @throws UserError CORPUS_UNREADABLE; for a link to a folder outside, CORPUS_LINK_OUTSIDE
   */
  async folderIn(path: string, kind: ListedEntry['kind']): Promise<Folder | undefined> {
    if (LITTER.has(basename(path))) return undefined;
    if (kind === 'folder') return this.#list(path);
    const stats = kind === 'other' ? await stat(path).catch(() => undefined) : undefined;
    return stats?.isDirectory() === true ? this.#list(path) : undefined;
  }

  async #namedIn(parent: Folder, aliases: readonly string[]): Promise<readonly Folder[]> {
    const names = aliases.filter((alias) => (parent.entries.find(alias)?.kind ?? 'file') !== 'file');
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
      const folder: Folder = { path: real, entries: listFolder(real) };
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
