import { crc32, deflateRawSync } from 'node:zlib';

/** The fields of a header, as they are written; a test overrides what it wants to be wrong. */
export interface HeaderFields {
  readonly name: string | Buffer;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packedBytes: number;
  readonly sizeBytes: number;
  readonly extra: Buffer;
}

/** One entry of an archive that is made up byte by byte. */
export interface MadeEntry {
  readonly name: string | Buffer;
  readonly data?: string | Buffer;
  readonly isDeflated?: boolean;
  /** Upper half a Unix mode, lower half DOS attributes. */
  readonly attributes?: number;
  /** Written in place of the packed data. */
  readonly packed?: Buffer;
  /** A data descriptor follows, and the local header leaves digest and sizes out. */
  readonly hasDescriptor?: boolean;
  /** Stands in the directory alone, with the offset that `central` gives. */
  readonly isListedOnly?: boolean;
  /** Sizes and offset stand in ZIP64 fields, whatever they are. */
  readonly isZip64?: boolean;
  /** What is otherwise in both headers, in the local one, and in the directory. */
  readonly both?: Partial<HeaderFields>;
  readonly local?: Partial<HeaderFields>;
  readonly central?: Partial<HeaderFields> & { readonly offset?: number };
}

export interface ZipOptions {
  readonly comment?: Buffer;
  readonly prefix?: Buffer;
  readonly suffix?: Buffer;
  /** Stands between the last entry and the directory. */
  readonly beforeDirectory?: Buffer;
  /** Stands between the directory and its end record. */
  readonly afterDirectory?: Buffer;
  readonly isZip64?: boolean;
  /** What the end record says in place of the truth. */
  readonly end?: { readonly entries?: number; readonly directoryStart?: number; readonly directoryBytes?: number };
}

const UNIX = 3 << 8;
export const UTF8_FLAG = 1 << 11;
const DESCRIPTOR_FLAG = 1 << 3;
const MARK_16 = 0xffff;
const MARK_32 = 0xffff_ffff;

function u16(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  for (const [index, value] of values.entries()) bytes.writeUInt16LE(value, index * 2);
  return bytes;
}

function u32(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) bytes.writeUInt32LE(value >>> 0, index * 4);
  return bytes;
}

function u64(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 8);
  for (const [index, value] of values.entries()) bytes.writeBigUInt64LE(BigInt(value), index * 8);
  return bytes;
}

/** An extra field by its number (APPNOTE.TXT 4.5.1). */
export function extraField(id: number, data: Buffer): Buffer {
  return Buffer.concat([u16(id, data.length), data]);
}

function bytesOf(name: string | Buffer): Buffer {
  return Buffer.from(name);
}

/** APPNOTE.TXT 4.3.7. */
export function encodeLocal(fields: HeaderFields, isZip64: boolean): Buffer {
  const { name, flags, method, crc, packedBytes, sizeBytes } = fields;
  const extra = isZip64 ? Buffer.concat([extraField(1, u64(sizeBytes, packedBytes)), fields.extra]) : fields.extra;
  const sizes = isZip64 ? u32(crc, MARK_32, MARK_32) : u32(crc, packedBytes, sizeBytes);
  const nameBytes = bytesOf(name);
  const head = [u32(0x04034b50), u16(45, flags, method, 0, 0x21), sizes, u16(nameBytes.length, extra.length)];
  return Buffer.concat([...head, nameBytes, extra]);
}

/** APPNOTE.TXT 4.3.12. */
export function encodeCentral(
  fields: HeaderFields & { readonly offset: number },
  { attributes, isZip64 }: { readonly attributes: number; readonly isZip64: boolean },
): Buffer {
  const { name, flags, method, crc, packedBytes, sizeBytes, offset } = fields;
  const large = extraField(1, u64(sizeBytes, packedBytes, offset));
  const extra = isZip64 ? Buffer.concat([large, fields.extra]) : fields.extra;
  const nameBytes = bytesOf(name);
  return Buffer.concat([
    u32(0x02014b50),
    u16(UNIX | 45, 45, flags, method, 0, 0x21),
    isZip64 ? u32(crc, MARK_32, MARK_32) : u32(crc, packedBytes, sizeBytes),
    u16(nameBytes.length, extra.length, 0, 0, 0),
    u32(attributes, isZip64 ? MARK_32 : offset),
    nameBytes,
    extra,
  ]);
}

interface End {
  readonly entries: number;
  readonly directoryStart: number;
  readonly directoryBytes: number;
}

/** APPNOTE.TXT 4.3.14 to 4.3.16. */
export function encodeEnd(
  { entries, directoryStart, directoryBytes }: End,
  { isZip64, comment, at }: { readonly isZip64: boolean; readonly comment: Buffer; readonly at: number },
): Buffer {
  const short = (value: number) => (isZip64 ? MARK_16 : value);
  const long = (value: number) => (isZip64 ? MARK_32 : value);
  const end = Buffer.concat([
    u32(0x06054b50),
    u16(0, 0, short(entries), short(entries)),
    u32(long(directoryBytes), long(directoryStart)),
    u16(comment.length),
    comment,
  ]);
  if (!isZip64) return end;
  const large = [
    u32(0x06064b50),
    u64(44),
    u16(45, 45),
    u32(0, 0),
    u64(entries, entries, directoryBytes, directoryStart),
  ];
  return Buffer.concat([...large, u32(0x07064b50, 0), u64(at), u32(1), end]);
}

/** An entry's bytes up to the next entry, and its part of the directory. */
function encodeEntry(entry: MadeEntry, offset: number): { readonly body: Buffer; readonly central: Buffer } {
  const { name, isDeflated = false, hasDescriptor = false, isZip64 = false, both, local, central } = entry;
  const isFolder = bytesOf(name).at(-1) === '/'.charCodeAt(0);
  const data = Buffer.from(entry.data ?? '');
  const packed = entry.packed ?? (isDeflated ? deflateRawSync(data) : data);
  const fields: HeaderFields = {
    name,
    flags: UTF8_FLAG | (hasDescriptor ? DESCRIPTOR_FLAG : 0),
    method: isDeflated ? 8 : 0,
    crc: crc32(data),
    packedBytes: packed.length,
    sizeBytes: data.length,
    extra: Buffer.alloc(0),
    ...both,
  };
  const blank = hasDescriptor ? { crc: 0, packedBytes: 0, sizeBytes: 0 } : {};
  const sizes = [fields.packedBytes, fields.sizeBytes];
  const descriptor = [u32(0x08074b50, fields.crc), isZip64 ? u64(...sizes) : u32(...sizes)];
  const attributes = entry.attributes ?? ((isFolder ? 0o040_755 : 0o100_644) << 16) >>> 0;
  return {
    body: Buffer.concat([
      encodeLocal({ ...fields, ...blank, ...local }, isZip64),
      packed,
      ...(hasDescriptor ? descriptor : []),
    ]),
    central: encodeCentral({ ...fields, offset, ...central }, { attributes, isZip64 }),
  };
}

/** Makes a ZIP archive byte by byte, as right or as wrong as is wanted. */
export function makeZip(entries: readonly MadeEntry[], options: ZipOptions = {}): Buffer {
  const none = Buffer.alloc(0);
  const { comment = none, prefix = none, suffix = none, beforeDirectory = none, afterDirectory = none } = options;
  const parts: Buffer[] = [prefix];
  const directory: Buffer[] = [];
  let offset = prefix.length;
  for (const entry of entries) {
    const { body, central } = encodeEntry(entry, offset);
    directory.push(central);
    if (entry.isListedOnly === true) continue;
    parts.push(body);
    offset += body.length;
  }
  const directoryStart = offset + beforeDirectory.length;
  const directoryBytes = directory.reduce((sum, { length }) => sum + length, 0);
  const truth = { entries: entries.length, directoryStart, directoryBytes };
  const at = directoryStart + directoryBytes + afterDirectory.length;
  const end = encodeEnd({ ...truth, ...options.end }, { isZip64: options.isZip64 ?? false, comment, at });
  return Buffer.concat([...parts, beforeDirectory, ...directory, afterDirectory, end, suffix]);
}
