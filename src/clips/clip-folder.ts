import { extname } from 'node:path';
import type { Corpus } from '../corpora/corpus.ts';
import type { Folder } from './corpus-folders.ts';
import { EntryList, type ListedEntry } from './entry-list.ts';

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
export type ClipNaming = Pick<Corpus, 'clipExtension' | 'clipEndings' | 'joinsByFlickrId'>;

/** Tells by its extension whether a file may be a clip. */
export function clipNameTest({ clipExtension, clipEndings }: Pick<ClipNaming, 'clipExtension' | 'clipEndings'>) {
  const extensions = new Set(clipEndings.flat().map((ending) => extname(`clip${ending}`)));
  const others = [...extensions].filter((extension) => extension !== clipExtension);
  return (name: string) => name.endsWith(clipExtension) || others.some((extension) => name.endsWith(extension));
}

/** Names of ASCII alone are composed in one way. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is all of ASCII
const ASCII = /^[\u0000-\u007f]*$/;

/**
 * The clips of one folder, found by name or by flickr id without looking at the disk again. Where clips are named by their
 * paths, an entry's name is its path from this folder on.
 */
export class ClipFolder {
  /** Real path. */
  readonly path: string;
  readonly #naming: ClipNaming;
  readonly #isClipName: (name: string) => boolean;
  #entries: EntryList;
  /** By number of the entry: 1 where a label names the clip. */
  readonly #isNamed: Uint8Array;
  /** Names that differ only in how their accents are composed (NFC, NFD); those of ASCII alone are left out. */
  readonly #byComposedName = new Map<string, ClipEntry[]>();
  /** `<flickr_id>_*` by flickr id. */
  readonly #byFlickrId = new Map<string, ClipEntry[]>();
  #size = 0;

  constructor({ path, entries }: Folder, naming: ClipNaming) {
    this.path = path;
    this.#naming = naming;
    this.#isClipName = clipNameTest(naming);
    this.#entries = entries;
    this.#isNamed = new Uint8Array(entries.size);
    // Where a name tells nothing but that it is a clip's it is not even made: that costs more than all else here.
    const isPlain = entries.isAscii && !naming.joinsByFlickrId;
    if (isPlain) this.#size = entries.countFiles(naming.clipExtension);
    for (const entry of isPlain ? entries.without(naming.clipExtension) : entries) {
      const clip = this.#toClip(entry);
      if (clip !== undefined) this.#add(clip);
    }
  }

  /** The entry as a clip, if it can be one. */
  #toClip({ name, kind }: ListedEntry): ClipEntry | undefined {
    if (kind === 'folder' || !this.#isClipName(name)) return undefined;
    return { folder: this.path, name, kind };
  }

  /** How many clips there are. */
  get size(): number {
    return this.#size;
  }

  get names(): Iterable<string> {
    return this.#listNames();
  }

  *#listNames(): Generator<string> {
    for (const entry of this.#entries) if (this.#toClip(entry) !== undefined) yield entry.name;
  }

  /** Forgets all clips but how many there are: once they are joined with labels nobody looks for them again. */
  release(): void {
    this.#entries = new EntryList([]);
    this.#byComposedName.clear();
    this.#byFlickrId.clear();
  }

  /** Notes that a label names the clip of this name, if there is one. */
  noteNamed(name: string): void {
    const number = this.#entries.numberOf(name);
    if (number !== -1) this.#isNamed[number] = 1;
  }

  /** The names of clips that no label was noted to name. */
  *unnamed(): Generator<string> {
    for (const [number, isNamed] of this.#isNamed.entries()) {
      const clip = isNamed === 1 ? undefined : this.#toClip(this.#entries.at(number));
      if (clip !== undefined) yield clip.name;
    }
  }

  /** The clip of exactly this name. */
  get(name: string): ClipEntry | undefined {
    const entry = this.#entries.find(name);
    return entry === undefined ? undefined : this.#toClip(entry);
  }

  #add(clip: ClipEntry): void {
    this.#size += 1;
    if (!ASCII.test(clip.name)) append(this.#byComposedName, clip.name.normalize('NFC'), clip);
    const flickrId = this.#naming.joinsByFlickrId ? /^([0-9]+)_/.exec(clip.name)?.[1] : undefined;
    if (flickrId !== undefined) append(this.#byFlickrId, flickrId, clip);
  }

  /**
   * Exact name, else the name with one of the corpus' endings, else, in a corpus that joins by it, `<flickr_id>.mp4`, else
   * `<flickr_id>_*.mp4`, in this order.
   */
  find({ name, flickrId }: ClipReference): ClipMatch {
    const { clipExtension, joinsByFlickrId } = this.#naming;
    if (name !== undefined) {
      const match = this.#findByName(name) ?? this.#findByEnding(name);
      if (match !== undefined) return match;
    }
    if (joinsByFlickrId && flickrId !== undefined) {
      const match = this.#findByName(`${flickrId}${clipExtension}`);
      if (match !== undefined) return match;
    }
    return (flickrId === undefined ? undefined : single(this.#byFlickrId.get(flickrId) ?? [])) ?? { kind: 'missing' };
  }

  #findByEnding(name: string): ClipMatch | undefined {
    for (const endings of this.#naming.clipEndings) {
      const [ending, ...others] = endings;
      const match =
        others.length === 0 && ending !== undefined
          ? this.#findByName(`${name}${ending}`)
          : single(endings.flatMap((one) => clipsOf(this.#findByName(`${name}${one}`))));
      if (match !== undefined) return match;
    }
    return undefined;
  }

  #findByName(name: string): ClipMatch | undefined {
    const clip = this.get(name);
    if (clip !== undefined) return { kind: 'found', clip };
    const composed = name.normalize('NFC');
    const plain = ASCII.test(composed) ? this.get(composed) : undefined;
    return single([...(this.#byComposedName.get(composed) ?? []), ...(plain === undefined ? [] : [plain])]);
  }
}

function append(index: Map<string, ClipEntry[]>, key: string, clip: ClipEntry): void {
  const clips = index.get(key);
  if (clips === undefined) index.set(key, [clip]);
  else clips.push(clip);
}

/** All that a match may mean. */
export function clipsOf(match: ClipMatch | undefined): readonly ClipEntry[] {
  if (match?.kind === 'ambiguous') return match.candidates;
  return match?.kind === 'found' ? [match.clip] : [];
}

function single(clips: readonly ClipEntry[]): ClipMatch | undefined {
  const [clip, ...others] = clips;
  if (clip === undefined) return undefined;
  if (others.length === 0) return { kind: 'found', clip };
  return { kind: 'ambiguous', candidates: clips.toSorted((a, b) => (a.name < b.name ? -1 : 1)) };
}
