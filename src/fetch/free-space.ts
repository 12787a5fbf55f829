import { statfs } from 'node:fs/promises';
import { UserError } from '../user-error.ts';

/** Bytes that this user may still write where a folder lies. */
export async function readFreeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

/** @throws UserError DISK_FULL where less is free than is needed */
export async function requireFreeBytes(folder: string, neededBytes: number, purpose: string): Promise<void> {
  const freeBytes = await readFreeBytes(folder);
  if (freeBytes >= neededBytes) return;
  throw new UserError(
    'DISK_FULL',
    {
      message: `${folder}: ${purpose} needs ${neededBytes} bytes, and ${freeBytes} are free`,
      hint: 'make room, or name a folder on another disk; what is there already is kept',
    },
    3,
  );
}
