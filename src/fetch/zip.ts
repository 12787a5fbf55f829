import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { crc32 } from 'node:zlib';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { nameFault } from '../clips/clip-name.ts';
import { describeValue } from '../contract/describe-value.ts';
import { messageOf, systemErrorCode, UserError } from '../files/user-error.ts';

/** What an archive may hold at most. A larger one is taken for an attack. */
export interface ArchiveLimits {
  readonly maxEntries: number;
  /** Bytes of all files together, unpacked. */
  readonly maxTotalBytes: number;
  /** How many times larger than its packed bytes a file may be, if it is larger than `ratioFreeBytes`. */
  readonly maxRatio: number;
  /** Small texts pack very well. */
  readonly ratioFreeBytes: number;
  /** Bytes of a whole path in UTF-8. */
  readonly maxPathBytes: number;
  /** Parts of a path. */
  readonly maxDepth: number;
}

/**
 * Video hardly packs at all, and tables of numbers about ten times; deflate can reach 1032 (zlib.net, "Maximum Compression
 * Factor"). The largest corpus in the field, KonViD-150k, has 153,841 clips.
 */
export const ARCHIVE_LIMITS: ArchiveLimits = {
  maxEntries: 400_000,
  maxTotalBytes: 2 ** 40,
  maxRatio: 100,
  ratioFreeBytes: 1_048_576,
  maxPathBytes: 1_024,
  maxDepth: 8,
};

/** A file or folder of an archive that may be unpacked. */
export interface ArchiveEntry {
  /** With forward slashes, and none at the end. */
  readonly path: string;
  readonly kind: 'file' | 'folder';
  readonly entry: Entry;
}

export interface OpenArchive {
  readonly path: string;
  readonly zipFile: ZipFile;
  /** Without the files that macOS adds, and without the folder around everything. */
  readonly entries: readonly ArchiveEntry[];
}

const FILE_MODE = 0o644;
const BAD_ARCHIVE: ReadonlySet<string> = new Set(['ARCHIVE_REFUSED', 'ARCHIVE_DAMAGED']);

/** Whether an error is about the archive, so that nothing of it should be kept. */
export function isBadArchive(error: unknown): boolean {
  return error instanceof UserError && BAD_ARCHIVE.has(error.code);
}

function refuse(zip: string, what: string): UserError {
  const hint = 'nothing of it was kept; get the archive from its publisher, and if it is the same there, report it';
  return new UserError('ARCHIVE_REFUSED', { message: `${zip}: ${what}`, hint }, 3);
}

function reportDamage(zip: string, what: string, cause?: unknown): UserError {
  const hint = 'nothing of it was kept; remove the file if it is still there, and download it again';
  return new UserError('ARCHIVE_DAMAGED', { message: `${zip}: ${what}`, hint, cause }, 3);
}

/** yauzl's messages about names begin so, followed by the name. */
const NAME_ERROR = /^(?:invalid characters in fileName|absolute path|invalid relative path)(?=: )/;

/** Errors of yauzl and zlib become errors of the archive; errors of the disk stay as they are. */
function explain(zip: string, error: unknown): unknown {
  if (error instanceof UserError || /^E[A-Z]+$/.test(systemErrorCode(error) ?? '')) return error;
  const message = messageOf(error);
  const [nameError] = NAME_ERROR.exec(message) ?? [];
  if (nameError === undefined) return reportDamage(zip, `is no whole ZIP archive (${message})`, error);
  return refuse(zip, `${nameError}: ${describeValue(message.slice(nameError.length + 2))}`);
}

/** Names that Windows gives to devices, with any extension ("Naming Files, Paths, and Namespaces", Microsoft Learn). */
const DEVICE_NAME = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

/** Why a path can't be unpacked on every platform; undefined if it can. yauzl refuses absolute paths, `..` and backslashes. */
export function pathFault(path: string, { maxDepth, maxPathBytes }: ArchiveLimits): string | undefined {
  if (Buffer.byteLength(path) > maxPathBytes) return `is longer than ${maxPathBytes} bytes`;
  const parts = path.split('/');
  if (parts.length > maxDepth) return `is more than ${maxDepth} folders deep`;
  for (const part of parts) {
    const fault = nameFault(part);
    if (fault !== undefined) return fault;
    if (part.includes(':')) return 'names a drive or a stream (a colon)';
    if (DEVICE_NAME.test(part)) return 'is the name of a device on Windows';
    if (/[. ]$/.test(part)) return 'ends with a dot or a space, which Windows drops';
    if (part.startsWith('.konvid-ingest-')) return 'has a name that only this tool writes';
  }
  return undefined;
}

/** Links and devices: the upper half of the attributes is a Unix mode unless its type is 0, the lower half is for DOS. */
function typeFault({ externalFileAttributes: attributes }: Entry): string | undefined {
  const type = (attributes >>> 28) & 0xf;
  if (type === 0o12) return 'is a symbolic link';
  if (type !== 0 && type !== 0o10 && type !== 0o4) return 'is a device, a pipe or a socket';
  // Volume label, device, reparse point.
  const isOddOnWindows = type === 0 && (attributes & (0x08 | 0x40 | 0x400)) !== 0;
  return isOddOnWindows ? 'is a link, a device or a volume label on Windows' : undefined;
}

function contentFault(entry: Entry, { ratioFreeBytes, maxRatio }: ArchiveLimits): string | undefined {
  const { uncompressedSize: size, compressedSize: packed, compressionMethod: method } = entry;
  if (entry.isEncrypted()) return 'is encrypted';
  if (!entry.canDecodeFileData()) return `is packed by method ${method}; only stored and deflated files are read`;
  if (size <= ratioFreeBytes || size <= packed * maxRatio) return undefined;
  return `would unpack to ${size} bytes out of ${packed}: more than ${maxRatio} times as many`;
}

/** What macOS adds to archives: resource forks and folder views. */
function isLitter(path: string): boolean {
  return path.split('/').some((part) => part === '__MACOSX' || part === '.DS_Store' || part.startsWith('._'));
}

/** Paths that are the same file where letter case or the composition of accents doesn't count (APFS, NTFS, SMB). */
function fold(path: string): string {
  return path.normalize('NFC').toLowerCase().normalize('NFC');
}

/** Returns a check of each path, and the folders above it, against those before: why it contradicts them. */
function comparePaths(): (path: string, kind: 'file' | 'folder') => string | undefined {
  const listed = new Set<string>();
  const known = new Map<string, { readonly path: string; readonly kind: 'file' | 'folder' }>();
  return (path, kind) => {
    if (listed.has(fold(path))) return 'is in it twice';
    listed.add(fold(path));
    const parts = path.split('/');
    for (const count of parts.keys()) {
      const claim = { path: parts.slice(0, count + 1).join('/'), kind: count + 1 < parts.length ? 'folder' : kind };
      const earlier = known.get(fold(claim.path)) ?? claim;
      if (earlier.kind !== claim.kind) return `makes ${JSON.stringify(claim.path)} a file and a folder at once`;
      if (earlier.path !== claim.path) return `spells the folder ${JSON.stringify(earlier.path)} another way`;
      known.set(fold(claim.path), claim);
    }
    return undefined;
  };
}

/** Drops the folder around everything, if there is one: archives often have one, and mirrors add another. */
function dropCommonFolder(entries: readonly ArchiveEntry[]): readonly ArchiveEntry[] {
  const [folder] = entries[0]?.path.split('/') ?? [];
  const isCommon = ({ path, kind }: ArchiveEntry) =>
    path.startsWith(`${folder}/`) || (path === folder && kind === 'folder');
  const inside = entries.filter(({ path }) => path !== folder);
  if (folder === undefined || inside.length === 0 || !entries.every(isCommon)) return entries;
  return dropCommonFolder(inside.map((entry) => ({ ...entry, path: entry.path.slice(folder.length + 1) })));
}

/** Reads the list of entries and judges all of them before a byte is unpacked. */
async function readEntries(
  zip: string,
  zipFile: ZipFile,
  { limits, signal }: { readonly limits: ArchiveLimits; readonly signal: AbortSignal | undefined },
): Promise<readonly ArchiveEntry[]> {
  if (zipFile.entryCount > limits.maxEntries) {
    throw refuse(zip, `has ${zipFile.entryCount} entries; at most ${limits.maxEntries} are accepted`);
  }
  const contradiction = comparePaths();
  const entries: ArchiveEntry[] = [];
  let [size, packed] = [0, 0];
  for await (const entry of zipFile.eachEntry()) {
    signal?.throwIfAborted();
    const path = entry.fileName.replace(/\/$/, '');
    const kind = path === entry.fileName ? 'file' : 'folder';
    const fault =
      pathFault(path, limits) ?? typeFault(entry) ?? contentFault(entry, limits) ?? contradiction(path, kind);
    if (fault !== undefined) throw refuse(zip, `the entry ${describeValue(entry.fileName)} ${fault}`);
    size += entry.uncompressedSize;
    packed += entry.compressedSize;
    if (size > limits.maxTotalBytes) throw refuse(zip, `would unpack to more than ${limits.maxTotalBytes} bytes`);
    // Otherwise a small archive could use the same bytes in many files.
    if (packed > zipFile.fileSize) throw refuse(zip, 'its files overlap');
    if (!isLitter(path)) entries.push({ path, kind, entry });
  }
  if (!entries.some(({ kind }) => kind === 'file')) throw refuse(zip, 'has no file');
  return dropCommonFolder(entries);
}

/** @throws UserError ARCHIVE_REFUSED, ARCHIVE_DAMAGED; the signal's reason when aborted */
export async function openArchive(path: string, limits: ArchiveLimits, signal?: AbortSignal): Promise<OpenArchive> {
  let zipFile: ZipFile | undefined;
  try {
    zipFile = await yauzl.openPromise(path, { autoClose: false, strictFileNames: true });
    return { path, zipFile, entries: await readEntries(path, zipFile, { limits, signal }) };
  } catch (error) {
    zipFile?.close();
    throw explain(path, error);
  }
}

/**
 * Unpacks one file to a path where there is none, without flushing it. Size and checksum are compared.
 *
 * @throws UserError ARCHIVE_DAMAGED; errors of the disk as they are; the signal's reason when aborted
 */
export async function extractEntry(
  { path: zip, zipFile }: OpenArchive,
  { path, entry }: ArchiveEntry,
  to: string,
  { signal, onBytes }: { readonly signal: AbortSignal | undefined; readonly onBytes: (bytes: number) => void },
): Promise<void> {
  let checksum = 0;
  async function* check(pieces: AsyncIterable<Buffer>) {
    for await (const piece of pieces) {
      checksum = crc32(piece, checksum);
      onBytes(piece.length);
      yield piece;
    }
    if (checksum !== entry.crc32)
      throw reportDamage(zip, `${JSON.stringify(path)} doesn't match its checksum (CRC-32)`);
  }
  try {
    const unpacked = await zipFile.openReadStreamPromise(entry);
    const file = createWriteStream(to, { flags: 'wx', mode: FILE_MODE });
    await pipeline(unpacked, check, file, signal === undefined ? {} : { signal });
  } catch (error) {
    signal?.throwIfAborted();
    throw explain(zip, error);
  }
}
