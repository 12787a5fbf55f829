import { lstat, realpath } from 'node:fs/promises';
import { isAbsolute, relative, sep } from 'node:path';
import { systemErrorCode, UserError } from '../files/user-error.ts';
import type { ClipEntry } from './corpus-clips.ts';
import type { ClipFault } from './probe.ts';

/** The folders inside which everything that is read must lie, links resolved. */
export interface Boundary {
  /** Real path of the corpus folder. */
  readonly root: string;
  /** Real paths of the folders outside it into which links may lead. */
  readonly linkTargets: readonly string[];
}

/** What to do without a corpus folder. */
const NAME_OR_FETCH =
  'name the folder with --corpus-dir; `konvid-ingest fetch` downloads konvid-1k into $VMAF_DATA_ROOT/konvid-1k, or ~/datasets/konvid-1k, unless --root names another folder';

async function realFolder(path: string, what: string, code: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (cause) {
    const isAbsent = systemErrorCode(cause) === 'ENOENT';
    throw new UserError(code, {
      message: `${what} ${path}: ${isAbsent ? 'does not exist' : `can't be opened (${systemErrorCode(cause)})`}`,
      hint: isAbsent && code === 'CORPUS_NOT_FOUND' ? NAME_OR_FETCH : 'check the path, and that this user may read it',
      cause,
    });
  }
}

/** @throws UserError CORPUS_NOT_FOUND, LINK_TARGET_NOT_FOUND */
export async function drawBoundary(corpusDir: string, linkTargets: readonly string[]): Promise<Boundary> {
  return {
    root: await realFolder(corpusDir, 'the corpus folder', 'CORPUS_NOT_FOUND'),
    linkTargets: await Promise.all(
      linkTargets.map((target) => realFolder(target, 'the link target', 'LINK_TARGET_NOT_FOUND')),
    ),
  };
}

/** Whether a path is a folder or lies in it; both absolute, links resolved. */
export function contains(folder: string, path: string): boolean {
  const way = relative(folder, path);
  // Between two drives of Windows there is no relative path.
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Whether a real path lies inside the corpus folder or one of the allowed link targets. */
export function isInside({ root, linkTargets }: Boundary, path: string): boolean {
  return [root, ...linkTargets].some((folder) => contains(folder, path));
}

/** The path of an entry of a listing. Faster than `join`, which looks at each character. */
export function pathOf({ folder, name }: Pick<ClipEntry, 'folder' | 'name'>): string {
  return folder.endsWith(sep) ? `${folder}${name}` : `${folder}${sep}${name}`;
}

/**
 * The path at which a clip or label file may be opened. A link is followed only within the boundary, and only to a regular
 * file.
 */
export async function resolveEntry(entry: ClipEntry, boundary: Boundary): Promise<string | ClipFault> {
  const path = pathOf(entry);
  if (entry.kind !== 'other') return path;
  try {
    const real = await realpath(path);
    if (!isInside(boundary, real)) {
      return {
        code: 'CLIP_LINK_OUTSIDE',
        reason: `a link to ${real}, outside the corpus folder; if that is meant, pass --link-target with its folder`,
      };
    }
    const stats = await lstat(real);
    return stats.isFile() ? real : { code: 'CLIP_NOT_REGULAR', reason: 'not a regular file' };
  } catch (error) {
    return {
      code: 'CLIP_UNREADABLE',
      reason: `a link that leads nowhere (${systemErrorCode(error) ?? String(error)})`,
    };
  }
}
