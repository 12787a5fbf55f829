import type { Corpus } from '../corpora/corpus.ts';
import { UserError } from '../user-error.ts';
import type { CorpusFolders, Folder } from './corpus-folders.ts';

/** What the listing says of an entry; `other` may be a link, a folder or a file of unknown type. */
export type EntryKind = 'file' | 'other';

/** One clip as the listing names it. */
export interface ClipEntry {
  /** Real path of the folder in which it stands. */
  readonly folder: string;
  readonly name: string;
  readonly kind: EntryKind;
}

/** How a label's clip was looked for and what was found. */
export type ClipMatch =
  | { readonly kind: 'found'; readonly clip: ClipEntry }
  | { readonly kind: 'missing' }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly string[] };

/** What a label knows of its clip. */
export interface ClipReference {
  readonly name: string | undefined;
  readonly flickrId: string | undefined;
}

/** The clips of one folder, found by name or by flickr id without looking at the disk again. */
export class ClipFolder {
  /** Real path. */
  readonly path: string;
  readonly #extension: string;
  readonly #byName = new Map<string, ClipEntry>();
  /** Names that differ only in how their accents are composed (NFC, NFD). */
  readonly #byComposedName = new Map<string, ClipEntry[]>();
  /** `<flickr_id>_*` by flickr id. */
  readonly #byFlickrId = new Map<string, ClipEntry[]>();

  constructor(folder: Folder, extension: string) {
    this.path = folder.path;
    this.#extension = extension;
    for (const entry of folder.entries) {
      if (!entry.name.endsWith(extension) || entry.isDirectory()) continue;
      this.#add({ folder: folder.path, name: entry.name, kind: entry.isFile() ? 'file' : 'other' });
    }
  }

  get size(): number {
    return this.#byName.size;
  }

  get names(): Iterable<string> {
    return this.#byName.keys();
  }

  /** The clip of exactly this name. */
  get(name: string): ClipEntry | undefined {
    return this.#byName.get(name);
  }

  #add(clip: ClipEntry): void {
    this.#byName.set(clip.name, clip);
    append(this.#byComposedName, clip.name.normalize('NFC'), clip);
    const flickrId = /^([0-9]+)_/.exec(clip.name)?.[1];
    if (flickrId !== undefined) append(this.#byFlickrId, flickrId, clip);
  }

  /** Exact name (with or without its ending), else `<flickr_id>.mp4`, else `<flickr_id>_*.mp4`, in this order. */
  find({ name, flickrId }: ClipReference): ClipMatch {
    const names = name === undefined ? [] : [name, `${name}${this.#extension}`];
    if (flickrId !== undefined) names.push(`${flickrId}${this.#extension}`);
    for (const candidate of names) {
      const match = this.#findByName(candidate);
      if (match !== undefined) return match;
    }
    return (flickrId === undefined ? undefined : single(this.#byFlickrId.get(flickrId))) ?? { kind: 'missing' };
  }

  #findByName(name: string): ClipMatch | undefined {
    const clip = this.#byName.get(name);
    if (clip !== undefined) return { kind: 'found', clip };
    return single(this.#byComposedName.get(name.normalize('NFC')));
  }
}

function append(index: Map<string, ClipEntry[]>, key: string, clip: ClipEntry): void {
  const clips = index.get(key);
  if (clips === undefined) index.set(key, [clip]);
  else clips.push(clip);
}

function single(clips: readonly ClipEntry[] | undefined): ClipMatch | undefined {
  const [clip, ...others] = clips ?? [];
  if (clip === undefined) return undefined;
  if (others.length === 0) return { kind: 'found', clip };
  return { kind: 'ambiguous', candidates: (clips ?? []).map(({ name }) => name).sort() };
}

/**
 * Finds the folder that holds the corpus' clips.
 *
 * @throws UserError CLIPS_NOT_FOUND, CLIPS_AMBIGUOUS_FOLDER
 */
export async function findClipFolder(folders: CorpusFolders, corpus: Corpus, root: string): Promise<ClipFolder> {
  for await (const tier of folders.tiers(corpus.clipFolders)) {
    const [found, ...others] = tier
      .map((folder) => new ClipFolder(folder, corpus.clipExtension))
      .filter(({ size }) => size > 0);
    if (found === undefined) continue;
    if (others.length === 0) return found;
    throw new UserError('CLIPS_AMBIGUOUS_FOLDER', {
      message: `${root}: clips lie in more than one folder: ${[found, ...others].map(({ path }) => path).join(', ')}`,
      hint: 'name the corpus folder that holds the one you mean, or move the others away',
    });
  }
  throw new UserError('CLIPS_NOT_FOUND', {
    message: `${root}: no ${corpus.clipExtension} file in it, in ${corpus.clipFolders.join(' or ')}, or one level deeper`,
    hint: `unpack the clips of ${corpus.title} into ${corpus.clipFolders[0]}/, or name another folder with --corpus-dir`,
  });
}
