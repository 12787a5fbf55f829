import type { Dirent } from 'node:fs';
import { lstat, readdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { systemErrorCode, UserError } from '../user-error.ts';
import { type Boundary, isInside } from './boundary.ts';

/** One folder of a corpus and what stands in it. */
export interface Folder {
  /** Real path. */
  readonly path: string;
  /** Without hidden entries: `._123.mp4` and `.DS_Store` are litter of archives, not clips. */
  readonly entries: readonly Dirent[];
}

/** Folders that archives leave behind and nobody means. */
const LITTER = new Set(['__MACOSX']);

/** Lists the folders of a corpus, each once, and never leaves its boundary. */
export class CorpusFolders {
  readonly #boundary: Boundary;
  readonly #listings = new Map<string, Promise<Folder>>();

  constructor(boundary: Boundary) {
    this.#boundary = boundary;
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
    return this.#list(this.#boundary.root);
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
    const folders = entries.filter((entry) => entry.isDirectory() && !LITTER.has(entry.name));
    return this.#listAll(folders.map(({ name }) => join(path, name)));
  }

  /**
   * The folder at a path inside the corpus folder; undefined where nothing stands there.
   *
   * @throws UserError CORPUS_LINK_OUTSIDE where it leads outside, CORPUS_UNREADABLE where it is no folder
   */
  async at(path: string): Promise<Folder | undefined> {
    const absolute = join(this.#boundary.root, path);
    try {
      await lstat(absolute);
    } catch (error) {
      if (systemErrorCode(error) === 'ENOENT') return undefined;
    }
    return this.#list(absolute);
  }

  async #namedIn(parent: Folder, aliases: readonly string[]): Promise<readonly Folder[]> {
    const names = aliases.filter((alias) => parent.entries.some((entry) => entry.name === alias && !entry.isFile()));
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
      if (!isInside(this.#boundary, real)) {
        throw new UserError('CORPUS_LINK_OUTSIDE', {
          message: `${path}: leads to ${real}, outside the corpus folder`,
          hint: `if that is meant, pass --link-target ${real}`,
        });
      }
      const known = this.#listings.get(real);
      if (known !== undefined) return await known;
      const listing = readFolder(real);
      this.#listings.set(real, listing);
      return await listing;
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

async function readFolder(path: string): Promise<Folder> {
  const entries = await readdir(path, { withFileTypes: true });
  return { path, entries: entries.filter(({ name }) => !name.startsWith('.')) };
}
