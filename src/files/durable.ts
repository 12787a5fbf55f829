import { writeSync } from 'node:fs';
import { type FileHandle, lstat, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { systemErrorCode } from '../user-error.ts';
import { closeSettled } from './close-settled.ts';

/** Of a file's mode; the rest says what kind of file it is. */
const PERMISSIONS = 0o777;

/** Undefined for a folder into which this user may write, but not look. */
async function openFolder(path: string): Promise<FileHandle | undefined> {
  try {
    return await open(path, 'r');
  } catch (error) {
    if (systemErrorCode(error) === 'EACCES') return undefined;
    throw error;
  }
}

/** Makes created, renamed and removed entries of a folder survive a power cut, where the platform can. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await openFolder(path);
  try {
    await folder?.sync();
  } catch {
    // Some network file systems refuse fsync on a folder; they order such changes themselves.
  } finally {
    await closeSettled(folder);
  }
}

/**
 * Makes a folder, and those above it where they are missing, so that what is put into it survives a power cut: a folder that
 * stands there may be one that a killed run has made a moment ago.
 *
 * @returns the topmost one that was missing
 */
export async function makeFolder(path: string): Promise<string | undefined> {
  const folder = resolve(path);
  const topmost = await mkdir(folder, { recursive: true });
  for (let made = folder; ; made = dirname(made)) {
    // A folder in which one may work can lie in one that one may not read.
    await syncFolder(dirname(made)).catch(() => undefined);
    if (topmost === undefined || made === topmost) return topmost;
  }
}

/** Writes all of some bytes to an open file, from where the last ones ended. */
export function writeFully(file: number, bytes: Buffer): void {
  for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
}

/** Where a file is written before it takes its place. */
export function nextPath(path: string): string {
  return `${path}.next`;
}

/** Rights of the file that is to be replaced; undefined where there is none, or a link, whose rights say nothing. */
async function rightsOf(path: string): Promise<number | undefined> {
  const stats = await lstat(path).catch(() => undefined);
  return stats?.isFile() === true ? stats.mode & PERMISSIONS : undefined;
}

/**
 * Writes a whole file beside its place, flushes it and renames it into place. The name beside it is always the same, which a
 * kill leaves behind and the next write takes over, so that kills leave no heap of files. A link that stands in the place is
 * replaced, and what it leads to stays as it is. For one writer at a time.
 */
export async function writeDurably(path: string, contents: string | Buffer): Promise<void> {
  const next = nextPath(path);
  // Whatever stands there is a leftover, or a link that leads elsewhere.
  await rm(next, { force: true });
  const file = await open(next, 'wx', 0o644);
  try {
    const rights = await rightsOf(path);
    if (rights !== undefined) await file.chmod(rights);
    await file.writeFile(contents);
    await file.sync();
    await file.close();
    await rename(next, path);
  } catch (error) {
    await closeSettled(file);
    await rm(next, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
}

/** Removes a file, if it is there, before anything that comes after. */
export async function removeDurably(path: string): Promise<void> {
  await rm(path, { force: true });
  await syncFolder(dirname(path));
}
