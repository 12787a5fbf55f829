import { readdirSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';

/** How many files, pipes and sockets this process has open. */
export function countOpenFiles(): number {
  return readdirSync('/dev/fd').length;
}

/** What all handles of files have in common: the place to watch what is done with one, or to let it fail. */
export async function fileHandlePrototype(): Promise<FileHandle> {
  const file = await open(import.meta.filename);
  await file.close();
  return Object.getPrototypeOf(file) as FileHandle;
}
