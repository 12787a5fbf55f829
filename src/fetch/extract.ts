import { constants } from 'node:fs';
import { lstat, mkdir, open, rename, rm, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import pMap from 'p-map';
import { syncFolder, writeDurably } from '../files/durable.ts';
import { readWholeFile } from '../files/reading.ts';
import { systemErrorCode, UserError } from '../files/user-error.ts';
import {
  ARCHIVE_LIMITS,
  type ArchiveEntry,
  type ArchiveLimits,
  extractEntry,
  isBadArchive,
  type OpenArchive,
  openArchive,
} from './zip.ts';

/** The archive from which a folder was unpacked. */
export interface ArchiveIdentity {
  readonly sha256: string;
  readonly sizeBytes: number;
}

export interface ExtractRequest {
  readonly zip: string;
  readonly archive: ArchiveIdentity;
  /** Folder for the archive's files; without the folder that is around all of them in the archive. */
  readonly into: string;
  readonly limits?: ArchiveLimits;
  readonly signal?: AbortSignal | undefined;
  /** Files that were there already count as done. */
  readonly onProgress?: (bytesDone: number, bytesTotal: number) => void;
}

/** What a folder holds, by its marker. */
export type FolderState =
  | { readonly kind: 'absent' }
  | {
      readonly kind: 'complete';
      readonly archive: ArchiveIdentity;
      readonly files: number;
      readonly totalBytes: number;
    }
  | { readonly kind: 'incomplete'; readonly reason: string; readonly archive?: ArchiveIdentity };

/** Written into a folder when the unpacking begins, and again when it is done. */
interface Marker {
  readonly schema: typeof MARKER_SCHEMA;
  readonly state: 'extracting' | 'complete';
  readonly archive: ArchiveIdentity;
  /** Bytes of each file of the archive, by its path in the folder; empty until all are there. */
  readonly files: Readonly<Record<string, number>>;
}

const MARKER_SCHEMA = 'konvid-ingest-extracted-v1';
/** Hidden, so that it is taken for neither a clip nor a label file. */
export const MARKER_FILE = '.konvid-ingest-archive.json';
/** A file that is being unpacked, until it gets its own name. */
const UNPACKING_FILE = '.konvid-ingest-unpacking';
/** As many entries as an archive may have, with names of ordinary length. */
const MAX_MARKER_BYTES = 128 * 1_048_576;
const READ_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
const FLUSHES_AT_ONCE = 8;

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isMarker(value: Partial<Marker> | null): value is Marker {
  const { schema, state, archive, files } = value ?? {};
  return (
    schema === MARKER_SCHEMA &&
    (state === 'extracting' || state === 'complete') &&
    typeof archive?.sha256 === 'string' &&
    isCount(archive.sizeBytes) &&
    typeof files === 'object' &&
    files !== null &&
    Object.values(files).every(isCount)
  );
}

async function readMarker(folder: string): Promise<Marker | undefined> {
  const { text } = await readWholeFile(join(folder, MARKER_FILE), MAX_MARKER_BYTES);
  try {
    const marker = JSON.parse(text ?? 'null') as Partial<Marker> | null;
    return isMarker(marker) ? marker : undefined;
  } catch {
    return undefined;
  }
}

async function writeMarker(folder: string, marker: Omit<Marker, 'schema'>): Promise<void> {
  await writeDurably(join(folder, MARKER_FILE), `${JSON.stringify({ schema: MARKER_SCHEMA, ...marker }, null, 1)}\n`);
}

async function hasSize(path: string, sizeBytes: number): Promise<boolean> {
  const stats = await lstat(path).catch(() => undefined);
  return stats?.isFile() === true && stats.size === sizeBytes;
}

/** Checks whether a folder holds all files of its archive, by the marker and the sizes. Reads no file. */
export async function inspectFolder(folder: string): Promise<FolderState> {
  if ((await lstat(folder).catch(() => undefined)) === undefined) return { kind: 'absent' };
  const marker = await readMarker(folder);
  if (marker === undefined) return { kind: 'incomplete', reason: 'was not unpacked by this tool' };
  const { archive } = marker;
  if (marker.state !== 'complete') return { kind: 'incomplete', reason: 'is half unpacked', archive };
  const wrong: string[] = [];
  let totalBytes = 0;
  for (const [path, sizeBytes] of Object.entries(marker.files)) {
    totalBytes += sizeBytes;
    if (!(await hasSize(join(folder, path), sizeBytes))) wrong.push(path);
  }
  const files = Object.keys(marker.files).length;
  const [first] = wrong;
  if (first === undefined) return { kind: 'complete', archive, files, totalBytes };
  const more = wrong.length === 1 ? '' : ` and ${wrong.length - 1} more`;
  return { kind: 'incomplete', reason: `lacks ${first}${more}, or has it in another size`, archive };
}

async function isFolder(path: string): Promise<boolean> {
  const stats = await lstat(path).catch(() => undefined);
  if (stats === undefined || stats.isDirectory()) return stats !== undefined;
  const message = `${path}: is a link or a file, and not a folder`;
  throw new UserError('EXTRACT_TARGET', { message, hint: 'move it away: nothing is written through links' });
}

/** Whether a file is there with the size and the checksum of its entry. */
async function isUnpacked({ entry }: ArchiveEntry, path: string): Promise<boolean> {
  if (!(await hasSize(path, entry.uncompressedSize))) return false;
  const file = await open(path, READ_FLAGS);
  let checksum = 0;
  for await (const piece of file.createReadStream()) checksum = crc32(piece as Buffer, checksum);
  return checksum === entry.crc32;
}

/** @throws UserError DISK_FULL (exitCode 3) if less is free than is needed */
export async function requireFreeBytes(folder: string, neededBytes: number, purpose: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  const freeBytes = bavail * bsize;
  if (freeBytes >= neededBytes) return;
  const message = `${folder}: ${purpose} needs ${neededBytes} bytes, and ${freeBytes} are free`;
  const hint = 'free space, or name a folder on another disk; what is there already is kept';
  throw new UserError('DISK_FULL', { message, hint }, 3);
}

/** The folders of an archive below a root, each after the one around it. */
function foldersBelow(root: string, entries: readonly ArchiveEntry[]): readonly string[] {
  const paths = new Set<string>();
  for (const { path, kind } of entries) {
    const folder = kind === 'folder' ? path : dirname(path);
    for (let above = folder; above !== '.'; above = dirname(above)) paths.add(above);
  }
  return [...paths].sort().map((path) => join(root, path));
}

/** Makes files and folders survive a power cut: the marker that says that all is there must not be on the disk first. */
async function flushAll(root: string, entries: readonly ArchiveEntry[], files: readonly ArchiveEntry[]): Promise<void> {
  const flush = async ({ path }: ArchiveEntry) => {
    const file = await open(join(root, path), READ_FLAGS);
    await file.datasync().finally(() => file.close());
  };
  await pMap(files, flush, { concurrency: FLUSHES_AT_ONCE });
  for (const path of [root, ...foldersBelow(root, entries)]) await syncFolder(path);
}

/** Makes the folder in which an earlier run may have begun. What it unpacked from another archive is removed. */
async function preparePartial(into: string, { sha256 }: ArchiveIdentity): Promise<string> {
  const folder = `${into}.partial`;
  const marker = (await isFolder(folder)) ? await readMarker(folder) : undefined;
  if (marker !== undefined && marker.archive.sha256 !== sha256) await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  return folder;
}

/** Unpacks what is missing in a folder. */
async function fill(folder: string, archive: OpenArchive, request: ExtractRequest): Promise<void> {
  const { entries } = archive;
  const { signal, archive: identity, onProgress } = request;
  const files = entries.filter(({ kind }) => kind === 'file');
  const sumBytes = (some: readonly ArchiveEntry[]) => some.reduce((sum, { entry }) => sum + entry.uncompressedSize, 0);
  const bytesTotal = sumBytes(files);
  const missing: ArchiveEntry[] = [];
  for (const file of files) {
    signal?.throwIfAborted();
    if (!(await isUnpacked(file, join(folder, file.path)))) missing.push(file);
  }
  let bytesDone = bytesTotal - sumBytes(missing);
  await requireFreeBytes(folder, bytesTotal - bytesDone, `unpacking ${request.zip}`);
  await writeMarker(folder, { state: 'extracting', archive: identity, files: {} });
  for (const path of foldersBelow(folder, entries)) if (!(await isFolder(path))) await mkdir(path);
  const unpacking = join(folder, UNPACKING_FILE);
  await rm(unpacking, { force: true });
  const onBytes = (bytes: number) => {
    bytesDone += bytes;
    onProgress?.(bytesDone, bytesTotal);
  };
  for (const file of missing) {
    await extractEntry(archive, file, unpacking, { signal, onBytes });
    await rename(unpacking, join(folder, file.path));
  }
  await flushAll(folder, entries, files);
  const sizes = Object.fromEntries(files.map(({ path, entry }) => [path, entry.uncompressedSize]));
  await writeMarker(folder, { state: 'complete', archive: identity, files: sizes });
}

async function unpack(archive: OpenArchive, request: ExtractRequest): Promise<void> {
  const { into } = request;
  const isThere = await isFolder(into);
  const folder = isThere ? into : await preparePartial(into, request.archive);
  try {
    await fill(folder, archive, request);
    if (!isThere) await rename(folder, into);
    await syncFolder(dirname(into));
  } catch (error) {
    if (isBadArchive(error)) {
      const names = isThere ? [MARKER_FILE, UNPACKING_FILE] : [''];
      for (const name of names) await rm(join(folder, name), { recursive: true, force: true });
    }
    throw error;
  }
}

/**
 * Unpacks a ZIP archive into a folder. A new folder gets its name only when every file is there and flushed to the disk. A
 * folder that is there already is completed: files with the right bytes stay as they are. Nothing of a hostile or damaged
 * archive is kept in a new folder. After an interruption, or with a full disk, the next run continues.
 *
 * @throws UserError ARCHIVE_REFUSED, ARCHIVE_DAMAGED, DISK_FULL, EXTRACT_TARGET, EXTRACT_FAILED; the signal's reason when aborted
 */
export async function extractArchive(request: ExtractRequest): Promise<void> {
  const { zip, into, limits = ARCHIVE_LIMITS, signal } = request;
  try {
    const archive = await openArchive(zip, limits, signal);
    await unpack(archive, request).finally(() => archive.zipFile.close());
  } catch (error) {
    signal?.throwIfAborted();
    const code = systemErrorCode(error);
    if (error instanceof UserError || code === undefined || !/^E[A-Z]+$/.test(code)) throw error;
    const hint =
      'free space, or repair the disk or the permissions, then run the same command again: what is unpacked is kept';
    throw new UserError('EXTRACT_FAILED', { message: `${into}: unpacking failed (${code})`, hint, cause: error }, 3);
  }
}
