import { realpath } from 'node:fs/promises';
import { isAbsolute, relative, sep } from 'node:path';
import { systemErrorCode, UserError } from '../user-error.ts';

/** The folders inside which everything that is read must lie, links resolved. */
export interface Boundary {
  /** Real path of the corpus folder. */
  readonly root: string;
  /** Real paths of the folders outside it into which links may lead. */
  readonly linkTargets: readonly string[];
}

async function realFolder(path: string, what: string, code: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (cause) {
    const isAbsent = systemErrorCode(cause) === 'ENOENT';
    throw new UserError(code, {
      message: `${what} ${path}: ${isAbsent ? 'does not exist' : `can't be opened (${systemErrorCode(cause)})`}`,
      hint: 'check the path, and that this user may read it',
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
  // Between two drives of Windows there is no relative way.
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Whether a real path lies inside the corpus folder or one of the allowed link targets. */
export function isInside({ root, linkTargets }: Boundary, path: string): boolean {
  return [root, ...linkTargets].some((folder) => contains(folder, path));
}
