import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { describeValue } from '../../contract/describe-value.ts';
import { closeSettled } from '../../files/close-settled.ts';
import { END_BYTES, isWholeEnd, readEndRecord } from './end-record.ts';
import { type ArchiveEntry, entryFault, hasDescriptor, headerDifference, METHOD } from './entry.ts';
import { entryPathFault, isLitter, PathLedger } from './entry-path.ts';
import { type Extent, layoutFault } from './layout.ts';
import type { ArchiveLimits } from './limits.ts';
import { explainUnreadable, refuseArchive, reportDamage } from './refusal.ts';
import { WindowedReader } from './windowed-reader.ts';

/** An archive that is open for reading. */
export interface OpenArchive {
  readonly path: string;
  readonly sizeBytes: number;
  readonly zipFile: ZipFile;
  close(): Promise<void>;
}

/** Opening a pipe that nobody writes to would wait for ever. */
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

const LIBRARY_OPTIONS = { autoClose: false, decodeStrings: false, lazyEntries: true } as const;

/** @throws UserError ARCHIVE_DAMAGED where it is no ZIP archive, or is cut off */
export async function openArchive(path: string): Promise<OpenArchive & { readonly file: FileHandle }> {
  const file = await open(path, OPEN_FLAGS);
  try {
    const stats = await file.stat();
    if (!stats.isFile()) throw reportDamage(path, 'is not a regular file');
    const zipFile = await yauzl.fromRandomAccessReaderPromise(new WindowedReader(file), stats.size, LIBRARY_OPTIONS);
    return { path, file, sizeBytes: stats.size, zipFile, close: () => closeSettled(file) };
  } catch (error) {
    await closeSettled(file);
    throw explainUnreadable(path, error);
  }
}

/** Judges the entries of one archive, one after another. */
class Inspector {
  readonly #archive: OpenArchive;
  readonly #limits: ArchiveLimits;
  readonly #ledger = new PathLedger();
  readonly entries: ArchiveEntry[] = [];
  readonly extents: Extent[] = [];
  /** Bytes that the entries take up in the central directory (APPNOTE.TXT 4.3.12). */
  directoryBytes = 0;
  #totalBytes = 0;

  constructor(archive: OpenArchive, limits: ArchiveLimits) {
    this.#archive = archive;
    this.#limits = limits;
  }

  #refuse(name: string, fault: string): never {
    throw refuseArchive(this.#archive.path, `the entry ${describeValue(name)} ${fault}`);
  }

  async admit(entry: Entry): Promise<void> {
    const name = yauzl.getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, true);
    const isFolder = name.endsWith('/');
    const path = isFolder ? name.slice(0, -1) : name;
    const kind = isFolder ? 'folder' : 'file';
    const fault =
      entryPathFault(name, this.#limits) ?? entryFault(entry, isFolder, this.#limits) ?? this.#ledger.admit(path, kind);
    if (fault !== undefined) this.#refuse(name, fault);
    this.directoryBytes += 46 + entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength;
    this.#totalBytes += entry.uncompressedSize;
    if (this.#totalBytes > this.#limits.maxTotalBytes) {
      throw refuseArchive(this.#archive.path, `would unpack to more than ${this.#limits.maxTotalBytes} bytes`);
    }
    const dataStart = await this.#compareHeaders(entry, name);
    if (isLitter(path)) return;
    this.entries.push({
      path,
      kind,
      sizeBytes: entry.uncompressedSize,
      packedBytes: entry.compressedSize,
      isDeflated: entry.compressionMethod === METHOD.deflated,
      crc32: entry.crc32,
      dataStart,
    });
  }

  async #compareHeaders(entry: Entry, name: string): Promise<number> {
    const local = await this.#archive.zipFile.readLocalFileHeaderPromise(entry);
    const difference = headerDifference(entry, local);
    if (difference !== undefined)
      this.#refuse(name, `has another ${difference} in its own header than in the directory`);
    const end = local.fileDataStart + entry.compressedSize;
    this.extents.push({ start: entry.relativeOffsetOfLocalHeader, end, hasDescriptor: hasDescriptor(local) });
    return local.fileDataStart;
  }
}

/** Drops the folders in which everything lies: archives bring one along, and mirrors sometimes another around it. */
function dropCommonFolders(entries: readonly ArchiveEntry[]): readonly ArchiveEntry[] {
  const [folder] = entries[0]?.path.split('/') ?? [];
  const isCommon = ({ path, kind }: ArchiveEntry) =>
    path.startsWith(`${folder}/`) || (path === folder && kind === 'folder');
  const inside = entries.filter(({ path }) => path !== folder);
  if (folder === undefined || inside.length === 0 || !entries.every(isCommon)) return entries;
  return dropCommonFolders(inside.map((entry) => ({ ...entry, path: entry.path.slice(folder.length + 1) })));
}

async function checkEnd(archive: OpenArchive & { readonly file: FileHandle }, inspector: Inspector): Promise<void> {
  const { path, sizeBytes, zipFile, file } = archive;
  const endStart = sizeBytes - END_BYTES - Buffer.from(zipFile.comment).length;
  const end = await readEndRecord(file, endStart);
  if (end.directoryStart + end.directoryBytes !== end.start || !isWholeEnd(end, endStart)) {
    throw refuseArchive(path, 'its directory does not stand where it ends, so that others may read another one');
  }
  if (inspector.directoryBytes !== end.directoryBytes) {
    throw refuseArchive(
      path,
      `its directory has ${end.directoryBytes} bytes, and its entries take ${inspector.directoryBytes}`,
    );
  }
  const fault = layoutFault(inspector.extents, end.directoryStart);
  if (fault !== undefined) throw refuseArchive(path, fault);
}

/**
 * Reads what an archive holds and judges every entry, by both of its headers, before a byte is unpacked.
 *
 * @returns the entries without litter, and without the folder in which all of them lie, if there is one
 * @throws UserError ARCHIVE_REFUSED, ARCHIVE_DAMAGED; the signal's reason when aborted
 */
export async function readDirectory(
  archive: OpenArchive & { readonly file: FileHandle },
  limits: ArchiveLimits,
  signal?: AbortSignal,
): Promise<readonly ArchiveEntry[]> {
  const { path, zipFile } = archive;
  if (zipFile.entryCount > limits.maxEntries) {
    throw refuseArchive(path, `holds ${zipFile.entryCount} entries; ${limits.maxEntries} is the most that is read`);
  }
  const inspector = new Inspector(archive, limits);
  try {
    for await (const entry of zipFile.eachEntry()) {
      signal?.throwIfAborted();
      await inspector.admit(entry);
    }
    await checkEnd(archive, inspector);
  } catch (error) {
    signal?.throwIfAborted();
    throw explainUnreadable(path, error);
  }
  if (!inspector.entries.some(({ kind }) => kind === 'file')) throw refuseArchive(path, 'holds no file');
  return dropCommonFolders(inspector.entries);
}
