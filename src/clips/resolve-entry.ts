import { lstat, realpath } from 'node:fs/promises';
import { sep } from 'node:path';
import { systemErrorCode } from '../user-error.ts';
import { type Boundary, isInside } from './boundary.ts';
import type { ClipFault } from './clip-fault.ts';
import type { ClipEntry } from './clip-folder.ts';

/** Where an entry of a listing stands. Not by `join`, which would look at each of its characters. */
export function pathOf({ folder, name }: ClipEntry): string {
  return folder.endsWith(sep) ? `${folder}${name}` : `${folder}${sep}${name}`;
}

/**
 * The path at which a clip or label file may be opened. A plain file of the listing is taken as it is; anything else is looked at: a
 * link is followed only within the boundary, and only to a regular file.
 */
export async function resolveEntry(entry: ClipEntry, boundary: Boundary): Promise<string | ClipFault> {
  const path = pathOf(entry);
  if (entry.kind === 'file') return path;
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
