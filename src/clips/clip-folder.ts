import type { Corpus } from '../corpora/corpus.ts';
import type { Folder } from './corpus-folders.ts';

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
  /** By name. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly ClipEntry[] };

/** What a label knows of its clip. */
export interface ClipReference {
  readonly name: string | undefined;
  readonly flickrId: string | undefined;
}

/** How the clips of a corpus are told apart from other files, and found. */
export type ClipNaming = Pick<Corpus, 'clipExtension' | 'joinsByFlickrId'>;

/** Names of ASCII alone are composed in one way. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is all of ASCII
const ASCII = /^[\u0000-\u007f]*$/;

/** The clips of one folder, found by name or by flickr id without looking at the disk again. */
export class ClipFolder {
  /** Real path. */
  readonly path: string;
  readonly #naming: ClipNaming;
  readonly #byName = new Map<string, ClipEntry>();
  /** Names that differ only in how their accents are composed (NFC, NFD); those of ASCII alone are left out. */
  readonly #byComposedName = new Map<string, ClipEntry[]>();
  /** `<flickr_id>_*` by flickr id. */
  readonly #byFlickrId = new Map<string, ClipEntry[]>();

  constructor(folder: Folder, naming: ClipNaming) {
    this.path = folder.path;
    this.#naming = naming;
    for (const entry of folder.entries) {
      if (!entry.name.endsWith(naming.clipExtension) || entry.isDirectory()) continue;
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
    if (!ASCII.test(clip.name)) append(this.#byComposedName, clip.name.normalize('NFC'), clip);
    const flickrId = this.#naming.joinsByFlickrId ? /^([0-9]+)_/.exec(clip.name)?.[1] : undefined;
    if (flickrId !== undefined) append(this.#byFlickrId, flickrId, clip);
  }

  /**
   * Exact name (with or without its ending), else, in a corpus that joins by it, `<flickr_id>.mp4`, else
   * `<flickr_id>_*.mp4`, in this order.
   */
  find({ name, flickrId }: ClipReference): ClipMatch {
    const { clipExtension, joinsByFlickrId } = this.#naming;
    const names = name === undefined ? [] : [name, `${name}${clipExtension}`];
    if (joinsByFlickrId && flickrId !== undefined) names.push(`${flickrId}${clipExtension}`);
    for (const candidate of names) {
      const match = this.#findByName(candidate);
      if (match !== undefined) return match;
    }
    return (flickrId === undefined ? undefined : single(this.#byFlickrId.get(flickrId) ?? [])) ?? { kind: 'missing' };
  }

  #findByName(name: string): ClipMatch | undefined {
    const clip = this.#byName.get(name);
    if (clip !== undefined) return { kind: 'found', clip };
    const composed = name.normalize('NFC');
    const plain = ASCII.test(composed) ? this.#byName.get(composed) : undefined;
    return single([...(this.#byComposedName.get(composed) ?? []), ...(plain === undefined ? [] : [plain])]);
  }
}

function append(index: Map<string, ClipEntry[]>, key: string, clip: ClipEntry): void {
  const clips = index.get(key);
  if (clips === undefined) index.set(key, [clip]);
  else clips.push(clip);
}

function single(clips: readonly ClipEntry[]): ClipMatch | undefined {
  const [clip, ...others] = clips;
  if (clip === undefined) return undefined;
  if (others.length === 0) return { kind: 'found', clip };
  return { kind: 'ambiguous', candidates: clips.toSorted((a, b) => (a.name < b.name ? -1 : 1)) };
}
