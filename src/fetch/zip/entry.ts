import type { Entry, LocalFileHeader } from 'yauzl';
import type { ArchiveLimits } from './limits.ts';

/** A file or folder of an archive, its headers found to agree. */
export interface ArchiveEntry {
  /** With forward slashes, none at the end. */
  readonly path: string;
  readonly kind: 'file' | 'folder';
  readonly sizeBytes: number;
  readonly packedBytes: number;
  readonly isDeflated: boolean;
  readonly crc32: number;
  /** Where its packed bytes begin in the archive. */
  readonly dataStart: number;
}

/** APPNOTE.TXT 4.4.4, general purpose bits: encrypted, with a data descriptor behind, strongly encrypted, UTF-8, masked. */
const FLAG = { encrypted: 1 << 0, descriptor: 1 << 3, strong: 1 << 6, utf8: 1 << 11, masked: 1 << 13 } as const;
const SEALED = FLAG.encrypted | FLAG.strong | FLAG.masked;

/** APPNOTE.TXT 4.4.5: what is read of the methods. */
export const METHOD = { stored: 0, deflated: 8 } as const;

/** The upper half of the external attributes is a Unix mode wherever it isn't zero (Info-ZIP's convention). */
const FILE_TYPE_MASK = 0o170_000;
const TYPES: ReadonlyMap<number, 'file' | 'folder'> = new Map([
  [0o100_000, 'file'],
  [0o040_000, 'folder'],
]);
const ODD_TYPES: ReadonlyMap<number, string> = new Map([
  [0o120_000, 'a symbolic link'],
  [0o060_000, 'a block device'],
  [0o020_000, 'a character device'],
  [0o010_000, 'a named pipe'],
  [0o140_000, 'a socket'],
]);
/** Attributes of DOS and Windows: a volume's label, a device, a reparse point (a link). */
const ODD_DOS_ATTRIBUTES = 0x08 | 0x40 | 0x400;
const DOS_FOLDER = 0x10;

const ZIP64_MARK = 0xffff_ffff;
const ZIP64_FIELD = 0x0001;

/** What the attributes make of an entry, or what it is instead of a file or folder. */
function typeFault(attributes: number, isFolder: boolean): string | undefined {
  const type = (attributes >>> 16) & FILE_TYPE_MASK;
  const kind = TYPES.get(type);
  if (type !== 0 && kind === undefined) return `is ${ODD_TYPES.get(type) ?? 'of an unknown type'}`;
  if (type === 0 && (attributes & ODD_DOS_ATTRIBUTES) !== 0) return 'is a link, a device or a label on Windows';
  const says = kind ?? ((attributes & DOS_FOLDER) !== 0 ? 'folder' : undefined);
  if (says !== undefined && (says === 'folder') !== isFolder)
    return 'is a file by its name and a folder by its type, or the reverse';
  return undefined;
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

/**
 * Says why an entry of the central directory is none that may be unpacked, whatever its name.
 *
 * @returns undefined where it may
 */
export function entryFault(entry: Entry, isFolder: boolean, limits: ArchiveLimits): string | undefined {
  const { uncompressedSize: size, compressedSize: packed, compressionMethod: method } = entry;
  if ((entry.generalPurposeBitFlag & SEALED) !== 0) return 'is encrypted';
  if (method !== METHOD.stored && method !== METHOD.deflated)
    return `is packed by method ${method}; only stored and deflated files are read`;
  if (![size, packed, entry.relativeOffsetOfLocalHeader].every(isCount)) return 'has a size that is none';
  if (isFolder && size !== 0) return 'is a folder with bytes of its own';
  if (size > limits.ratioFreeBytes && size > packed * limits.maxRatio) {
    return `would unpack to ${size} bytes out of ${packed}: more than ${limits.maxRatio} times as many`;
  }
  return typeFault(entry.externalFileAttributes, isFolder);
}

/** The sizes of a local header; those of ZIP64 stand in an extra field, both of them (APPNOTE.TXT 4.5.3). */
function localSizes({ uncompressedSize, compressedSize, extraField }: LocalFileHeader): readonly (number | bigint)[] {
  if (uncompressedSize !== ZIP64_MARK && compressedSize !== ZIP64_MARK) return [uncompressedSize, compressedSize];
  for (let at = 0; at + 4 <= extraField.length; at += 4 + extraField.readUInt16LE(at + 2)) {
    if (extraField.readUInt16LE(at) !== ZIP64_FIELD || at + 20 > extraField.length) continue;
    return [extraField.readBigUInt64LE(at + 4), extraField.readBigUInt64LE(at + 12)];
  }
  return [uncompressedSize, compressedSize];
}

/**
 * Compares the two headers of an entry: who reads the one and who reads the other must get the same file. Where a data descriptor
 * follows, the local header may leave out digest and sizes.
 *
 * @returns what differs; undefined where nothing does
 */
export function headerDifference(entry: Entry, local: LocalFileHeader): string | undefined {
  const mustAgree = SEALED | FLAG.utf8;
  if (!entry.fileNameRaw.equals(local.fileName)) return 'name';
  if (entry.compressionMethod !== local.compressionMethod) return 'method';
  if ((entry.generalPurposeBitFlag & mustAgree) !== (local.generalPurposeBitFlag & mustAgree)) return 'flags';
  const mayBeBlank = hasDescriptor(local);
  const agrees = (told: number | bigint, right: number) => Number(told) === right || (mayBeBlank && Number(told) === 0);
  if (!agrees(local.crc32, entry.crc32)) return 'CRC-32';
  const [size = 0, packed = 0] = localSizes(local);
  const isBlankZip64 = mayBeBlank && size === ZIP64_MARK && packed === ZIP64_MARK;
  if (!isBlankZip64 && !(agrees(size, entry.uncompressedSize) && agrees(packed, entry.compressedSize))) return 'size';
  return undefined;
}

/** Whether 12 to 24 bytes more follow the packed ones (APPNOTE.TXT 4.3.9). */
export function hasDescriptor({ generalPurposeBitFlag }: LocalFileHeader): boolean {
  return (generalPurposeBitFlag & FLAG.descriptor) !== 0;
}
