import { statfs } from 'node:fs/promises';
import { UserError } from '../files/user-error.ts';

/** @throws UserError DISK_FULL (exitCode 3) if less is free than is needed */
export async function requireFreeBytes(folder: string, neededBytes: number, purpose: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  const freeBytes = bavail * bsize;
  if (freeBytes >= neededBytes) return;
  const message = `${folder}: ${purpose} needs ${neededBytes} bytes, and ${freeBytes} are free`;
  const hint = 'free space, or name a folder on another disk; what is there already is kept';
  throw new UserError('DISK_FULL', { message, hint }, 3);
}
