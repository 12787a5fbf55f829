import type { Dirent } from 'node:fs';
import { readdir, realpath } from 'node:fs/promises';
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
    const root = await this.#list(this.#boundary.root);
    yield this.#named(root, aliases);
    yield [root];
    const subfolders = await this.#subfolders(root);
    const nested = await Promise.all(subfolders.map((folder) => this.#named(folder, aliases)));
    yield nested.flat();
    yield subfolders;
  }

  async #named(parent: Folder, aliases: readonly string[]): Promise<readonly Folder[]> {
    const names = aliases.filter((alias) => parent.entries.some((entry) => entry.name === alias && !entry.isFile()));
    return this.#listAll(names.map((name) => join(parent.path, name)));
  }

  async #subfolders(parent: Folder): Promise<readonly Folder[]> {
    const names = parent.entries.filter((entry) => entry.isDirectory() && !LITTER.has(entry.name));
    return this.#listAll(names.map(({ name }) => join(parent.path, name)));
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
