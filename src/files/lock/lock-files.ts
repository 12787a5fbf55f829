import { systemErrorCode } from '../../user-error.ts';

/** Where the lock lies: a folder whose time stamp is the heartbeat, and a file that says who holds it. */
export interface LockFiles {
  readonly output: string;
  readonly folder: string;
  readonly owner: string;
  /** Whether the command has an option that breaks it. */
  readonly canBreak: boolean;
}

export function lockFilesOf(output: string, canBreak = false): LockFiles {
  return { output, folder: `${output}.lock.d`, owner: `${output}.lock`, canBreak };
}

/** Removes what may be gone already. */
export async function removeIfThere(remove: (path: string) => Promise<void>, path: string): Promise<void> {
  try {
    await remove(path);
  } catch (error) {
    if (systemErrorCode(error) !== 'ENOENT') throw error;
  }
}
