import { isAbsolute, join, normalize, sep } from 'node:path';
import type { Corpus } from '../corpora/corpus.ts';
import { UserError } from '../user-error.ts';
import { type ClipEntry, ClipFolder, type ClipMatch, type ClipReference } from './clip-folder.ts';
import type { CorpusFolders, Folder } from './corpus-folders.ts';

/** A folder of clips, and the part of the corpus that it holds; undefined where its name tells none. */
export interface PartFolder {
  readonly part: string | undefined;
  readonly clips: ClipFolder;
}

/** All clips of a corpus, in as many folders as it came in. */
export class CorpusClips {
  readonly folders: readonly ClipFolder[];
  readonly #parts: readonly PartFolder[];

  constructor(parts: readonly PartFolder[]) {
    this.#parts = parts;
    this.folders = parts.map(({ clips }) => clips);
  }

  get size(): number {
    return this.folders.reduce((sum, { size }) => sum + size, 0);
  }

  /** The names of all clips, folder by folder. */
  get names(): Iterable<string> {
    return this.#listNames();
  }

  *#listNames(): Generator<string> {
    for (const { names } of this.folders) yield* names;
  }

  /** Forgets all clips but how many there are. */
  release(): void {
    for (const folder of this.folders) folder.release();
  }

  /** Notes that a label names the clips of this name. */
  noteNamed(name: string): void {
    for (const folder of this.folders) folder.noteNamed(name);
  }

  /** The names of clips that no label was noted to name, sorted, each once. */
  listUnnamed(): readonly string[] {
    const names = new Set<string>();
    for (const folder of this.folders) for (const name of folder.unnamed()) names.add(name);
    return [...names].sort();
  }

  /** The folder that holds a part. */
  folderOf(part: string): ClipFolder | undefined {
    return this.#parts.find((folder) => folder.part === part)?.clips;
  }

  /** Every clip of exactly this name. */
  named(name: string): readonly ClipEntry[] {
    return this.folders.flatMap((folder) => folder.get(name) ?? []);
  }

  /** In the folder of the label's own part, else in all others: a clip that two of these have is ambiguous. */
  find(reference: ClipReference, part: string): ClipMatch {
    const own = this.folderOf(part);
    const match = own?.find(reference);
    if (match !== undefined && match.kind !== 'missing') return match;
    const others = this.folders.filter((folder) => folder !== own).map((folder) => folder.find(reference));
    const [first, ...rest] = others.filter(({ kind }) => kind !== 'missing');
    if (first === undefined) return { kind: 'missing' };
    return rest.length === 0 ? first : { kind: 'ambiguous', candidates: [first, ...rest].flatMap(clipsOf) };
  }
}

function clipsOf(match: ClipMatch): readonly ClipEntry[] {
  if (match.kind === 'ambiguous') return match.candidates;
  return match.kind === 'found' ? [match.clip] : [];
}

/** The one of these folders that has clips. @throws UserError CLIPS_AMBIGUOUS_FOLDER */
function takeOne(candidates: readonly Folder[], corpus: Corpus): ClipFolder | undefined {
  const [found, ...others] = candidates.map((folder) => new ClipFolder(folder, corpus)).filter(({ size }) => size > 0);
  if (others.length === 0 || found === undefined) return found;
  throw new UserError('CLIPS_AMBIGUOUS_FOLDER', {
    message: `clips lie in more than one folder: ${[found, ...others].map(({ path }) => path).join(', ')}`,
    hint: 'name the one you mean with --clips-subdir, or a corpus folder that holds it alone, or move the others away',
  });
}

/** The parts whose folders are found by name, each in the corpus folder or one level deeper; each folder once. */
async function takeParts(
  known: readonly PartFolder[],
  corpus: Corpus,
  list: (aliases: readonly string[]) => Promise<readonly Folder[]>,
): Promise<readonly PartFolder[]> {
  const parts = [...known];
  for (const [part, aliases] of Object.entries(corpus.clipParts)) {
    if (parts.some((folder) => folder.part === part)) continue;
    const clips = takeOne(await list(aliases), corpus);
    if (clips !== undefined && !parts.some((folder) => folder.clips.path === clips.path)) parts.push({ part, clips });
  }
  return parts;
}

async function takeAny(candidates: readonly Folder[], corpus: Corpus): Promise<readonly PartFolder[]> {
  const clips = takeOne(candidates, corpus);
  return clips === undefined ? [] : [{ part: undefined, clips }];
}

/** @throws UserError OPTION_INVALID, CLIPS_NOT_FOUND */
async function takeSubdir(folders: CorpusFolders, corpus: Corpus, subdir: string): Promise<readonly PartFolder[]> {
  const folder = await folders.at(checkSubdir(subdir));
  return folder === undefined ? [] : [{ part: corpus.mainClipPart, clips: new ClipFolder(folder, corpus) }];
}

/** A folder inside the corpus folder, named from there. @throws UserError OPTION_INVALID */
function checkSubdir(subdir: string): string {
  const path = normalize(subdir);
  if (subdir !== '' && !isAbsolute(path) && path.split(sep)[0] !== '..') return path;
  throw new UserError('OPTION_INVALID', {
    message: `--clips-subdir ${JSON.stringify(subdir)}: expected a folder inside the corpus folder, such as clips`,
    hint: 'name the corpus folder itself with --corpus-dir',
  });
}

/**
 * Finds the folders that hold the corpus' clips; none where there are none.
 *
 * @param subdir the one folder, inside the corpus folder, that the user has named; undefined for any layout
 * @throws UserError CLIPS_AMBIGUOUS_FOLDER, OPTION_INVALID
 */
export async function findClips(
  folders: CorpusFolders,
  corpus: Corpus,
  { subdir }: { subdir: string | undefined },
): Promise<CorpusClips> {
  if (subdir !== undefined) return new CorpusClips(await takeSubdir(folders, corpus, subdir));
  let parts = await takeParts([], corpus, (aliases) => folders.named(aliases));
  if (parts.length === 0) parts = await takeAny([await folders.root()], corpus);
  if (parts.every(({ part }) => part !== undefined)) {
    parts = await takeParts(parts, corpus, (aliases) => folders.namedOneDeeper(aliases));
  }
  if (parts.length === 0) parts = await takeAny(await folders.subfolders(), corpus);
  return new CorpusClips(parts);
}

/** @throws UserError CLIPS_NOT_FOUND where there is no clip */
export function requireClips(
  clips: CorpusClips,
  corpus: Corpus,
  { root, subdir }: { root: string; subdir: string | undefined },
): void {
  if (clips.size > 0) return;
  const [folder] = Object.values(corpus.clipParts).flat();
  throw new UserError('CLIPS_NOT_FOUND', {
    message:
      subdir === undefined
        ? `${root}: no ${corpus.clipExtension} file in it, in ${Object.values(corpus.clipParts).flat().join(' or ')}, or one level deeper`
        : `${join(root, subdir)}: no ${corpus.clipExtension} file in it`,
    hint: `unpack the clips of ${corpus.title} into ${subdir ?? folder}/, or name another folder with --corpus-dir`,
  });
}

/** Where clips of the corpus are put that are downloaded; the folder need not exist yet. */
export function downloadFolderOf(
  clips: CorpusClips,
  corpus: Corpus,
  { root, subdir }: { root: string; subdir: string | undefined },
): string {
  const [name = ''] = corpus.clipParts[corpus.mainClipPart] ?? [];
  return clips.folderOf(corpus.mainClipPart)?.path ?? join(root, subdir ?? name);
}
