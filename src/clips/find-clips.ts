import { extname, isAbsolute, join, normalize, sep } from 'node:path';
import type { Corpus } from '../corpora/corpus.ts';
import { UserError } from '../files/user-error.ts';
import { ClipFolder, CorpusClips, type PartFolder } from './corpus-clips.ts';
import { type CorpusFolders, type Folder, mergeNested } from './corpus-folders.ts';
import { suggestNearby } from './nearby-files.ts';

/** A folder that was looked for, and the folders of clips in it: itself, or as many as it was published with. */
interface ClipTree {
  /** Real path. */
  readonly path: string;
  readonly folders: readonly ClipFolder[];
}

async function openTree(folder: Folder, corpus: Corpus, all: CorpusFolders): Promise<ClipTree> {
  const { clipDepth, clipKey } = corpus;
  let found: readonly Folder[] = [folder];
  if (clipDepth.max > 0) {
    const nested = await all.listNested(folder, clipDepth);
    found = clipKey === 'path' ? [mergeNested(folder, nested)] : nested.map((one) => one.folder);
  }
  const folders = found.map((one) => new ClipFolder(one, corpus)).filter(({ size }) => size > 0);
  return { path: folder.path, folders };
}

/** The one of these folders that has clips. @throws UserError CLIPS_AMBIGUOUS_FOLDER */
async function takeOne(
  candidates: readonly Folder[],
  corpus: Corpus,
  all: CorpusFolders,
): Promise<ClipTree | undefined> {
  const trees = await Promise.all(candidates.map((folder) => openTree(folder, corpus, all)));
  const [found, ...others] = trees.filter(({ folders }) => folders.length > 0);
  if (others.length === 0 || found === undefined) return found;
  throw new UserError('CLIPS_AMBIGUOUS_FOLDER', {
    message: `clips lie in more than one folder: ${[found, ...others].map(({ path }) => path).join(', ')}`,
    hint: 'name the one you mean with --clips-subdir, or a corpus folder that holds it alone, or move the others away',
  });
}

/** The parts whose folders are found by name, each folder once. */
async function takeParts(
  known: readonly PartFolder[],
  corpus: Corpus,
  { all, list }: { all: CorpusFolders; list: (aliases: readonly string[]) => Promise<readonly Folder[]> },
): Promise<readonly PartFolder[]> {
  const parts = [...known];
  for (const [part, aliases] of Object.entries(corpus.clipParts)) {
    if (parts.some((folder) => folder.part === part)) continue;
    const tree = await takeOne(await list(aliases), corpus, all);
    const isNew = ({ path }: ClipFolder) => !parts.some((folder) => folder.clips.path === path);
    parts.push(...(tree?.folders ?? []).filter(isNew).map((clips) => ({ part, clips })));
  }
  return parts;
}

async function takeAny(
  candidates: readonly Folder[],
  corpus: Corpus,
  all: CorpusFolders,
): Promise<readonly PartFolder[]> {
  const tree = await takeOne(candidates, corpus, all);
  return (tree?.folders ?? []).map((clips) => ({ part: undefined, clips }));
}

/** The named folder, even where it has no clip. @throws UserError OPTION_INVALID */
async function takeSubdir(all: CorpusFolders, corpus: Corpus, subdir: string): Promise<readonly PartFolder[]> {
  const folder = await all.at(checkSubdir(subdir));
  if (folder === undefined) return [];
  const { folders } = await openTree(folder, corpus, all);
  const taken = folders.length > 0 ? folders : [new ClipFolder(folder, corpus)];
  return taken.map((clips) => ({ part: corpus.mainClipPart, clips }));
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
  const named = { all: folders, list: (aliases: readonly string[]) => folders.named(aliases) };
  const oneDeeper = { all: folders, list: (aliases: readonly string[]) => folders.namedOneDeeper(aliases) };
  let parts = await takeParts([], corpus, named);
  // A tree that begins at the corpus folder would reach into the named folders.
  if (parts.length === 0 && corpus.clipDepth.max > 0) parts = await takeParts([], corpus, oneDeeper);
  if (parts.length === 0) parts = await takeAny([await folders.root()], corpus, folders);
  if (parts.every(({ part }) => part !== undefined)) parts = await takeParts(parts, corpus, oneDeeper);
  if (parts.length === 0) parts = await takeAny(await folders.subfolders(), corpus, folders);
  return new CorpusClips(parts);
}

/** @throws UserError CLIPS_NOT_FOUND where there is no clip */
export async function requireClips(
  clips: CorpusClips,
  corpus: Corpus,
  { root, subdir }: { root: string; subdir: string | undefined },
): Promise<void> {
  if (clips.size > 0) return;
  const names = Object.values(corpus.clipParts).flat();
  const endings = [...new Set(corpus.clipEndings.flat())].join(' or ');
  const extensions = [...new Set(corpus.clipEndings.flat().map((ending) => extname(`clip${ending}`)))];
  const inside = new RegExp(`\\${extensions.join('$|\\')}$`, 'i');
  const elsewhere = names.length === 0 ? ' or deeper' : `, in ${names.join(' or ')}, or one level deeper`;
  throw new UserError('CLIPS_NOT_FOUND', {
    message:
      subdir === undefined
        ? `${root}: no ${endings} file in it${elsewhere}`
        : `${join(root, subdir)}: no ${endings} file in it`,
    hint:
      (await suggestNearby(root, { inside, how: 'name its folder with --clips-subdir' })) ??
      `put the clips of ${corpus.title} into ${subdir ?? names[0] ?? '.'}/, or name another folder with --corpus-dir or --clips-subdir`,
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
