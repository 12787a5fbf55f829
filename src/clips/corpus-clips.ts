import { basename, extname } from 'node:path';
import type { Corpus } from '../corpora/corpus.ts';
import type { Folder } from './corpus-folders.ts';

/** One clip as the listing names it. */
export interface ClipEntry {
  /** Real path of the folder. */
  readonly folder: string;
  /** Where clips are named by their paths, the path from the folder. */
  readonly name: string;
  /** `other` may be a link or a file of unknown type; a `remote` clip is downloaded to this place. */
  readonly kind: 'file' | 'other' | 'remote';
}

/** How a label's clip was looked for and what was found. */
export type ClipMatch =
  | { readonly kind: 'found'; readonly clip: ClipEntry }
  | { readonly kind: 'missing' }
  /** By name. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly ClipEntry[] };

/** What a label says of its clip. */
export interface ClipReference {
  readonly name: string | undefined;
  readonly flickrId: string | undefined;
}

/** How the clips of a corpus are named. */
export type ClipNaming = Pick<Corpus, 'clipExtension' | 'clipEndings' | 'joinsByFlickrId' | 'clipKey' | 'clipDepth'>;

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is all of ASCII
const ASCII = /^[\u0000-\u007f]*$/;

/** A name whose extension may be in any case, whose accents may be composed (NFC) or not (NFD), and with blanks around. */
function fold(name: string): string {
  return name
    .normalize('NFC')
    .trim()
    .replace(/\.[^./]*$/, (extension) => extension.toLowerCase());
}

/** The clips of one folder, found by name or by flickr id. */
export class ClipFolder {
  /** Real path. */
  readonly path: string;
  readonly #naming: ClipNaming;
  readonly #entries: Folder['entries'];
  readonly #clips = new Map<string, ClipEntry>();
  /** Names that folding may change: others are found among all. */
  readonly #byFoldedName = new Map<string, ClipEntry[]>();
  /** Clips in folders below this one, by the folded last part of their paths. */
  readonly #byBaseName = new Map<string, ClipEntry[]>();
  /** `<flickr_id>_*` by flickr id. */
  readonly #byFlickrId = new Map<string, ClipEntry[]>();

  constructor({ path, entries }: Folder, naming: ClipNaming) {
    this.path = path;
    this.#naming = naming;
    this.#entries = entries;
    const extensions = [...new Set(naming.clipEndings.flat().map((ending) => extname(`clip${ending}`)))];
    for (const { folder, name, kind } of entries.values()) {
      if (kind !== 'folder' && extensions.includes(extname(name).toLowerCase())) {
        this.#add({ folder, name, kind });
      }
    }
  }

  get size(): number {
    return this.#clips.size;
  }

  get names(): Iterable<string> {
    return this.#clips.keys();
  }

  /** The clip of exactly this name. */
  get(name: string): ClipEntry | undefined {
    return this.#clips.get(name);
  }

  #add(clip: ClipEntry): void {
    this.#clips.set(clip.name, clip);
    const folded = fold(clip.name);
    if (folded !== clip.name || !ASCII.test(clip.name)) append(this.#byFoldedName, folded, clip);
    // A corpus with folders of clips alone has no clip whose name could come without its folder.
    if (this.#naming.clipKey === 'path' && this.#naming.clipDepth.min === 0 && folded.includes('/')) {
      append(this.#byBaseName, basename(folded), clip);
    }
    const flickrId = this.#naming.joinsByFlickrId ? /^([0-9]+)_/.exec(clip.name)?.[1] : undefined;
    if (flickrId !== undefined) append(this.#byFlickrId, flickrId, clip);
  }

  /**
   * Finds a label's clip by its exact name, else by the name with one of the corpus' endings, else, in a corpus that joins by
   * flickr id, by `<flickr_id>.mp4`, else by `<flickr_id>_*.mp4`; else the file that it names, whatever that is.
   */
  find({ name, flickrId }: ClipReference): ClipMatch {
    const { clipExtension, joinsByFlickrId } = this.#naming;
    const byName = name === undefined ? undefined : this.#findByEnding(name, (each) => this.#named(each));
    if (byName !== undefined) return byName;
    const byId =
      !joinsByFlickrId || flickrId === undefined
        ? undefined
        : (toMatch(this.#named(`${flickrId}${clipExtension}`)) ?? toMatch(this.#byFlickrId.get(flickrId) ?? []));
    return byId ?? this.#findFile(name);
  }

  /** A file that a label names is its clip, whatever its extension is. */
  #findFile(name = ''): ClipMatch {
    const { folder, kind = 'folder' } = this.#entries.get(name) ?? {};
    return folder === undefined || kind === 'folder'
      ? { kind: 'missing' }
      : { kind: 'found', clip: { folder, name, kind } };
  }

  /** Finds a clip in any folder below, by the end of its path. */
  findBelow(name: string): ClipMatch | undefined {
    return this.#findByEnding(name, (each) => this.#namedBelow(each));
  }

  #findByEnding(name: string, look: (name: string) => readonly ClipEntry[]): ClipMatch | undefined {
    for (const endings of [[''], ...this.#naming.clipEndings]) {
      const match = toMatch(endings.flatMap((ending) => look(`${name}${ending}`)));
      if (match !== undefined) return match;
    }
    return undefined;
  }

  #named(name: string): readonly ClipEntry[] {
    const clip = this.get(name);
    if (clip !== undefined) return [clip];
    const folded = fold(name);
    const plain = ASCII.test(folded) ? this.get(folded) : undefined;
    return [...(this.#byFoldedName.get(folded) ?? []), ...(plain === undefined ? [] : [plain])];
  }

  /** The clips in folders below whose paths end with this name: those that have it exactly, else all. */
  #namedBelow(name: string): readonly ClipEntry[] {
    const folded = fold(name);
    const clips = (this.#byBaseName.get(basename(folded)) ?? []).filter((clip) =>
      fold(clip.name).endsWith(`/${folded}`),
    );
    const exact = clips.filter((clip) => clip.name.endsWith(`/${name}`));
    return exact.length > 0 ? exact : clips;
  }
}

function append(index: Map<string, ClipEntry[]>, key: string, clip: ClipEntry): void {
  const clips = index.get(key);
  if (clips === undefined) index.set(key, [clip]);
  else clips.push(clip);
}

/** All clips that a match may mean. */
export function clipsOf(match: ClipMatch | undefined): readonly ClipEntry[] {
  if (match?.kind === 'ambiguous') return match.candidates;
  return match?.kind === 'found' ? [match.clip] : [];
}

function toMatch(clips: readonly ClipEntry[]): ClipMatch | undefined {
  const [clip, ...others] = clips;
  if (clip === undefined) return undefined;
  if (others.length === 0) return { kind: 'found', clip };
  return { kind: 'ambiguous', candidates: clips.toSorted((a, b) => (a.name < b.name ? -1 : 1)) };
}

/** A folder of clips, and the part of the corpus that it holds; undefined where its name doesn't say. */
export interface PartFolder {
  readonly part: string | undefined;
  readonly clips: ClipFolder;
}

/** All clips of a corpus, in the folders in which it came. */
export class CorpusClips {
  readonly folders: readonly ClipFolder[];
  readonly #byPart: ReadonlyMap<string | undefined, readonly ClipFolder[]>;

  constructor(parts: readonly PartFolder[]) {
    this.#byPart = new Map(
      [...Map.groupBy(parts, ({ part }) => part)].map(([part, members]) => [part, members.map(({ clips }) => clips)]),
    );
    this.folders = parts.map(({ clips }) => clips);
  }

  get size(): number {
    return this.folders.reduce((sum, { size }) => sum + size, 0);
  }

  /** The folder that holds a part; the first of several. */
  folderOf(part: string): ClipFolder | undefined {
    return this.#byPart.get(part)?.[0];
  }

  /** Every clip of exactly this name. */
  named(name: string): readonly ClipEntry[] {
    return this.folders.flatMap((folder) => folder.get(name) ?? []);
  }

  /** In the folders of the label's own part, else in all others: a clip that two folders have is ambiguous. */
  find(reference: ClipReference, part: string): ClipMatch {
    const own = this.#byPart.get(part) ?? [];
    const match = findIn(own, reference);
    if (match.kind !== 'missing') return match;
    return findIn(
      this.folders.filter((folder) => !own.includes(folder)),
      reference,
    );
  }

  /** In any folder below, for a label that names its clip without the folder; `named` clips belong to other labels. */
  findBelow({ name }: ClipReference, named: ReadonlySet<ClipEntry | undefined>): ClipMatch {
    const found = name === undefined ? [] : this.folders.flatMap((folder) => clipsOf(folder.findBelow(name)));
    const [only] = found;
    return (found.length === 1 && named.has(only) ? undefined : toMatch(found)) ?? { kind: 'missing' };
  }
}

function findIn(folders: readonly ClipFolder[], reference: ClipReference): ClipMatch {
  const [only, ...more] = folders;
  if (only !== undefined && more.length === 0) return only.find(reference);
  const [first, ...rest] = folders.map((folder) => folder.find(reference)).filter(({ kind }) => kind !== 'missing');
  if (first === undefined) return { kind: 'missing' };
  return rest.length === 0 ? first : { kind: 'ambiguous', candidates: [first, ...rest].flatMap(clipsOf) };
}
