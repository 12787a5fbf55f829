import { readFile } from 'node:fs/promises';
import { crc32, deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ARCHIVE_LIMITS } from '../../src/fetch/zip/limits.ts';
import { extractBytes, extractEntries, makeStage } from '../support/extract.ts';
import { snapshot } from '../support/snapshot.ts';
import { extraField, type MadeEntry, makeZip, UTF8_FLAG, type ZipOptions } from '../support/zip-writer.ts';

const GOOD: MadeEntry = { name: 'clips/9900000001.mp4', data: 'a clip' };
const OTHER: MadeEntry = { name: 'clips/9900000002.mp4', data: 'another clip' };

const named = (name: string | Buffer): readonly MadeEntry[] => [GOOD, { name, data: 'evil' }];
const typed = (mode: number): readonly MadeEntry[] => [GOOD, { ...OTHER, attributes: (mode << 16) >>> 0 }];
const flagged = (flags: number): readonly MadeEntry[] => [GOOD, { ...OTHER, both: { flags: UTF8_FLAG | flags } }];

interface Attack {
  readonly what: string;
  readonly entries: readonly MadeEntry[];
  readonly options?: ZipOptions;
  readonly code?: 'ARCHIVE_REFUSED' | 'ARCHIVE_DAMAGED';
  readonly says: string;
}

const NAMES: readonly Attack[] = [
  { what: 'a name that leads out', entries: named('../evil.mp4'), says: 'leads out of its folder' },
  { what: 'a name that leads out further in', entries: named('clips/../../evil.mp4'), says: 'leads out of its folder' },
  { what: 'an absolute name', entries: named('/tmp/evil.mp4'), says: 'is an absolute path' },
  { what: 'a drive letter', entries: named('C:/evil.mp4'), says: 'names a drive or a stream' },
  { what: 'a stream of NTFS', entries: named('clips/a.mp4:evil'), says: 'names a drive or a stream' },
  { what: 'backslashes', entries: named('..\\evil.mp4'), says: 'has a backslash' },
  { what: 'a NUL', entries: named('clips/evil.mp4\0.txt'), says: 'has a control character' },
  { what: 'a line break', entries: named('clips/a\n::error::b.mp4'), says: 'has a control character' },
  { what: 'a name that is not UTF-8', entries: named(Buffer.from([0x63, 0xff, 0x2f, 0x61])), says: 'not valid text' },
  { what: 'a folder called .', entries: named('clips/./evil.mp4'), says: 'is a folder, not a file' },
  { what: 'an empty part', entries: named('clips//evil.mp4'), says: 'is empty' },
  { what: 'no name', entries: named(''), says: 'is empty' },
  { what: 'a device of Windows', entries: named('clips/NUL.mp4'), says: 'is the name of a device' },
  { what: 'a name that Windows shortens', entries: named('clips/a.mp4.'), says: 'ends with a dot or a space' },
  { what: 'a name that is too long', entries: named(`clips/${'x'.repeat(256)}`), says: 'is longer than 255 bytes' },
  { what: 'a path that is too long', entries: named('x'.repeat(200).concat('/').repeat(6)), says: '1024 bytes' },
  { what: 'a name of 60 KB, which is not shown whole', entries: named('\u0003'.repeat(60_000)), says: '…' },
  { what: 'deep nesting', entries: named('a/'.repeat(8).concat('evil.mp4')), says: 'more than 8 folders deep' },
  {
    what: 'litter that leads out',
    entries: named('__MACOSX/../../evil.mp4'),
    says: 'leads out of its folder',
  },
  {
    what: 'a second name in an extra field that leads out',
    entries: [
      GOOD,
      {
        ...OTHER,
        both: {
          extra: extraField(
            0x7075,
            Buffer.concat([Buffer.from([1]), checksumOf(String(OTHER.name)), Buffer.from('../evil.mp4')]),
          ),
        },
      },
    ],
    says: 'leads out of its folder',
  },
  {
    what: "this tool's own marker",
    entries: named('clips/.konvid-ingest-archive.json'),
    says: 'only this tool writes',
  },
  { what: 'a name twice', entries: [GOOD, OTHER, GOOD], says: 'stands in it twice' },
  {
    what: 'names that differ by case',
    entries: [GOOD, { ...GOOD, name: 'clips/9900000001.MP4' }],
    says: 'stands in it twice',
  },
  {
    what: 'names that differ by how accents are composed',
    entries: [
      { ...GOOD, name: 'clips/\u00e9.mp4' },
      { ...GOOD, name: 'clips/e\u0301.mp4' },
    ],
    says: 'stands in it twice',
  },
  {
    what: 'folders that differ by case',
    entries: [GOOD, { ...OTHER, name: 'CLIPS/9900000002.mp4' }],
    says: 'spells the folder "clips" another way',
  },
  {
    what: 'a folder inside a file',
    entries: [GOOD, { name: `${GOOD.name}/evil.mp4`, data: 'evil' }],
    says: 'a file and a folder at once',
  },
  {
    what: 'a file in place of a folder',
    entries: [GOOD, { name: 'clips', data: 'evil' }],
    says: 'a file and a folder at once',
  },
];

const TYPES: readonly Attack[] = [
  { what: 'a symbolic link', entries: typed(0o120_777), says: 'is a symbolic link' },
  { what: 'a block device', entries: typed(0o060_644), says: 'is a block device' },
  { what: 'a character device', entries: typed(0o020_644), says: 'is a character device' },
  { what: 'a named pipe', entries: typed(0o010_644), says: 'is a named pipe' },
  { what: 'a socket', entries: typed(0o140_644), says: 'is a socket' },
  { what: 'an unknown type', entries: typed(0o110_644), says: 'is of an unknown type' },
  { what: 'a folder by its type alone', entries: typed(0o040_755), says: 'a folder by its type' },
  {
    what: 'a file by its type alone',
    entries: [GOOD, { name: 'more/', attributes: (0o100_644 << 16) >>> 0 }],
    says: 'or the reverse',
  },
  { what: 'a link of Windows', entries: [GOOD, { ...OTHER, attributes: 0x400 }], says: 'on Windows' },
  { what: 'a folder with bytes', entries: [GOOD, { name: 'more/', data: 'evil' }], says: 'a folder with bytes' },
  {
    what: 'an encrypted entry',
    entries: [GOOD, { ...OTHER, isDeflated: true, both: { flags: UTF8_FLAG | 1 } }],
    says: 'is encrypted',
  },
  { what: 'a masked entry', entries: flagged(1 << 13), says: 'is encrypted' },
  { what: 'an unknown method', entries: [GOOD, { ...OTHER, both: { method: 12 } }], says: 'is packed by method 12' },
];

const ZEROS = Buffer.alloc(8 * 1_048_576);
const BOMB: MadeEntry = { name: 'clips/bomb.mp4', data: ZEROS, isDeflated: true };
const INNER = makeZip([OTHER]);
const BODY = makeZip([GOOD, OTHER]).indexOf('another clip');

const CONTENTS: readonly Attack[] = [
  { what: 'a bomb', entries: [GOOD, BOMB], says: 'more than 100 times as many' },
  {
    what: 'a bomb that denies its size',
    entries: [GOOD, { ...BOMB, both: { sizeBytes: 100, crc: crc32(ZEROS) } }],
    code: 'ARCHIVE_DAMAGED',
    says: 'unpacks to more than the 100 bytes',
  },
  {
    what: 'entries that overlap',
    entries: [
      { name: 'clips/quine.mp4', data: INNER.subarray(0, INNER.indexOf('PK\u0001\u0002')) },
      { ...OTHER, isListedOnly: true, central: { offset: 30 + 'clips/quine.mp4'.length } },
    ],
    says: 'its parts overlap at byte 45',
  },
  {
    what: 'one entry under two names',
    entries: [GOOD, { ...GOOD, name: 'clips/9900000003.mp4', isListedOnly: true, central: { offset: 0 } }],
    says: 'another name in its own header',
  },
  {
    what: 'entries that share their bytes',
    entries: [GOOD, { ...OTHER, both: { packedBytes: 5, sizeBytes: 5, crc: crc32('anoth') } }],
    says: 'belong to none of its files',
  },
  {
    what: 'a wrong checksum',
    entries: [GOOD, { ...OTHER, both: { crc: 1 } }],
    code: 'ARCHIVE_DAMAGED',
    says: 'its checksum (CRC-32) denies',
  },
  {
    what: 'less than the size says',
    entries: [GOOD, { ...OTHER, isDeflated: true, both: { sizeBytes: 99 } }],
    code: 'ARCHIVE_DAMAGED',
    says: 'unpacks to 12 of the 99 bytes',
  },
  {
    what: 'bytes behind the end of the packed ones',
    entries: [
      GOOD,
      { ...OTHER, isDeflated: true, packed: Buffer.concat([deflateRawSync('another clip'), Buffer.from('hidden')]) },
    ],
    code: 'ARCHIVE_DAMAGED',
    says: 'ends before its packed bytes do',
  },
  {
    what: 'packed bytes that are none',
    entries: [GOOD, { ...OTHER, isDeflated: true, packed: Buffer.alloc(40, 0xff) }],
    code: 'ARCHIVE_DAMAGED',
    says: 'is no whole ZIP archive',
  },
  {
    what: 'stored sizes that differ',
    entries: [GOOD, { ...OTHER, both: { sizeBytes: 99 } }],
    code: 'ARCHIVE_DAMAGED',
    says: 'size mismatch',
  },
];

const HEADERS: readonly Attack[] = [
  { what: 'two names', entries: [GOOD, { ...OTHER, local: { name: 'clips/9900000009.mp4' } }], says: 'another name' },
  { what: 'two methods', entries: [GOOD, { ...OTHER, local: { method: 8 } }], says: 'another method' },
  { what: 'two checksums', entries: [GOOD, { ...OTHER, local: { crc: 7 } }], says: 'another CRC-32' },
  { what: 'two sizes', entries: [GOOD, { ...OTHER, local: { sizeBytes: 7 } }], says: 'another size' },
  { what: 'two packed sizes', entries: [GOOD, { ...OTHER, local: { packedBytes: 7 } }], says: 'another size' },
  {
    what: 'two sizes in ZIP64 fields',
    entries: [GOOD, { ...OTHER, isZip64: true, local: { sizeBytes: 7 } }],
    says: 'another size',
  },
  { what: 'encryption in one header', entries: [GOOD, { ...OTHER, local: { flags: 1 } }], says: 'another flags' },
];

const ENDS: readonly Attack[] = [
  { what: 'bytes in front', entries: [GOOD], options: { prefix: Buffer.from('#!/bin/sh\n') }, says: '10 bytes at 0' },
  {
    what: 'bytes behind',
    entries: [GOOD],
    options: { suffix: Buffer.from('more') },
    code: 'ARCHIVE_DAMAGED',
    says: 'extra bytes at the end',
  },
  {
    what: 'another archive behind',
    entries: [GOOD],
    options: { suffix: makeZip([OTHER]) },
    code: 'ARCHIVE_DAMAGED',
    says: 'is no whole ZIP archive',
  },
  {
    what: 'bytes between the last entry and the directory',
    entries: [GOOD],
    options: { beforeDirectory: Buffer.from('hidden') },
    says: 'belong to none of its files',
  },
  {
    what: 'bytes between the directory and its end',
    entries: [GOOD],
    options: { afterDirectory: Buffer.from('hidden') },
    says: 'its directory does not stand where it ends',
  },
  {
    what: 'more entries than it counts',
    entries: [GOOD, OTHER],
    options: { end: { entries: 1 } },
    says: 'entries take',
  },
  {
    what: 'fewer entries than it counts',
    entries: [GOOD, OTHER],
    options: { end: { entries: 3 } },
    code: 'ARCHIVE_DAMAGED',
    says: 'is no whole ZIP archive',
  },
  {
    what: 'a directory elsewhere',
    entries: [GOOD, { ...OTHER, data: makeZip([{ name: 'evil.mp4' }]) }],
    options: { end: { directoryStart: BODY } },
    code: 'ARCHIVE_DAMAGED',
    says: 'invalid central directory file header',
  },
  { what: 'nothing', entries: [], says: 'holds no file' },
  { what: 'folders alone', entries: [{ name: 'clips/' }], says: 'holds no file' },
];

async function attack({ entries, options, code = 'ARCHIVE_REFUSED', says }: Attack): Promise<void> {
  const stage = await makeStage();
  const refusal = { name: 'UserError', code, exitCode: 3, message: expect.stringContaining(says) };
  await expect(extractEntries(stage, entries, options)).rejects.toMatchObject(refusal);
  expect(await snapshot(stage.root)).toEqual({});
}

describe('an archive is refused and leaves nothing behind', () => {
  describe('for its names', () => it.each(NAMES)('$what', attack));
  describe('for the types of its entries', () => it.each(TYPES)('$what', attack));
  describe('for its contents', () => it.each(CONTENTS)('$what', attack));
  describe('for headers that disagree', () => it.each(HEADERS)('$what', attack));
  describe('for what it has besides', () => it.each(ENDS)('$what', attack));

  it('for being cut off, wherever', async () => {
    const bytes = makeZip([GOOD, { ...OTHER, isDeflated: true }, { ...BOMB, data: 'x'.repeat(5_000) }]);
    for (let length = 0; length < bytes.length; length += 7) {
      const stage = await makeStage();
      await expect(extractBytes(stage, bytes.subarray(0, length))).rejects.toMatchObject({ code: 'ARCHIVE_DAMAGED' });
      expect(await snapshot(stage.root)).toEqual({});
    }
  });

  it.each([
    { what: 'too many entries', limits: { ...ARCHIVE_LIMITS, maxEntries: 1 }, says: 'holds 2 entries; 1 is the most' },
    { what: 'too many bytes', limits: { ...ARCHIVE_LIMITS, maxTotalBytes: 17 }, says: 'more than 17 bytes' },
  ])('for $what', async ({ limits, says }) => {
    const stage = await makeStage();
    await expect(extractBytes(stage, makeZip([GOOD, OTHER]), { limits })).rejects.toThrow(says);
    expect(await snapshot(stage.root)).toEqual({});
  });

  it('whose bytes are those of a page', async () => {
    const stage = await makeStage();
    await expect(extractBytes(stage, Buffer.from('<!doctype html>'))).rejects.toThrow('is no whole ZIP archive');
  });
});

it('the same archive without the attack is unpacked', async () => {
  const stage = await makeStage();
  await expect(extractEntries(stage, [GOOD, OTHER])).resolves.toEqual({ files: 2, totalBytes: 18, unpacked: 2 });
  expect(await readFile(`${stage.into}/9900000002.mp4`, 'utf8')).toBe('another clip');
});

function checksumOf(name: string): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(crc32(name));
  return bytes;
}
