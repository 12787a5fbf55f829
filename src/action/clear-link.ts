import { lstat, rm } from 'node:fs/promises';

/**
 * Removes a link that stands where the step writes a file that nobody has named: whoever filled the workspace has left it
 * there, and what it leads to is none of ours.
 */
export async function clearLink(path: string): Promise<void> {
  const stats = await lstat(path).catch(() => undefined);
  if (stats?.isSymbolicLink() === true) await rm(path);
}
