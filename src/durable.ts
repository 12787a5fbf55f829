import { writeSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';

/** Makes created, renamed and removed entries of a folder survive a power cut, where the platform can. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } catch {
    // Some network file systems refuse fsync on a folder; they order such changes themselves.
  } finally {
    await folder.close();
  }
}

/** Writes all of some bytes to an open file, from where the last ones ended. */
export function writeFully(file: number, bytes: Buffer): void {
  for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
}

/** Writes a whole file under another name, flushes it and renames it into place. */
export async function writeDurably(path: string, contents: string | Buffer): Promise<void> {
  await writeFileAtomic(path, contents, { encoding: 'utf8', fsync: true });
  await syncFolder(dirname(path));
}

/** Removes a file, if it is there, before anything that comes after. */
export async function removeDurably(path: string): Promise<void> {
  await rm(path, { force: true });
  await syncFolder(dirname(path));
}

/**
 * Writes a file anew, again and again: under one name beside it, which a kill leaves behind and the next write takes over,
 * so that kills leave no heap of files. For one writer at a time.
 */
export async function replaceDurably(path: string, text: string): Promise<void> {
  const next = `${path}.next`;
  // Whatever stands there is a leftover, or a link that leads elsewhere.
  await rm(next, { force: true });
  const file = await open(next, 'wx', 0o644);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(next, path);
  await syncFolder(dirname(path));
}
