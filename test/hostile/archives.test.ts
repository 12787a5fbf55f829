import { readFile } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ARCHIVE_LIMITS } from '../../src/fetch/zip.ts';
import { extractBytes, extractEntries, makeStage } from '../support/extract.ts';
import { snapshot } from '../support/snapshot.ts';
import { extraField, type MadeEntry, makeZip, UTF8_FLAG, type ZipOptions } from '../support/zip-writer.ts';

const GOOD: MadeEntry = { name: 'clips/9900000001.mp4', data: 'a clip' };
const OTHER: MadeEntry = { name: 'clips/9900000002.mp4', data: 'another clip' };

const NAMES: readonly (readonly [string, string | Buffer, string])[] = [
  ['a name that leads out', '../evil.mp4', 'invalid relative path'],
  ['a name that leads out further in', 'clips/../../evil.mp4', 'invalid relative path'],
  ['litter that leads out', '__MACOSX/../../evil.mp4', 'invalid relative path'],
  ['an absolute name', '/tmp/evil.mp4', 'absolute path'],
  ['a drive letter', 'C:/evil.mp4', 'absolute path'],
  ['backslashes', '..\\evil.mp4', 'invalid characters in fileName'],
  ['a stream of NTFS', 'clips/a.mp4:evil', 'names a drive or a stream'],
  ['a NUL', 'clips/evil.mp4\0.txt', 'has a control character'],
  ['a line break', 'clips/a\n::error::b.mp4', 'has a control character'],
  ['a name that is not UTF-8', Buffer.from([0x63, 0xff, 0x2f, 0x61]), 'not valid text'],
  ['a folder called .', 'clips/./evil.mp4', 'is a folder, not a file'],
  ['an empty part', 'clips//evil.mp4', 'is empty'],
  ['no name', '', 'is empty'],
  ['a device of Windows', 'clips/NUL.mp4', 'is the name of a device'],
  ['a name that Windows shortens', 'clips/a.mp4.', 'ends with a dot or a space'],
  ['a name that is too long', `clips/${'x'.repeat(256)}`, 'is longer than 255 bytes'],
  ['a path that is too long', 'x'.repeat(200).concat('/').repeat(6), '1024 bytes'],
  ['a name of 60 KB, which is not shown whole', `/${'\u0003'.repeat(60_000)}`, '…'],
  ['deep nesting', 'a/'.repeat(8).concat('evil.mp4'), 'more than 8 folders deep'],
  ["this tool's own marker", 'clips/.konvid-ingest-archive.json', 'only this tool writes'],
  ['a name twice', 'clips/9900000001.mp4', 'is in it twice'],
  ['a name that differs by case', 'clips/9900000001.MP4', 'is in it twice'],
  ['a folder that differs by case', 'CLIPS/9900000002.mp4', 'spells the folder "clips" another way'],
  ['a folder inside a file', `${GOOD.name}/evil.mp4`, 'a file and a folder at once'],
  ['a file in place of a folder', 'clips', 'a file and a folder at once'],
];

interface Attack {
  readonly what: string;
  readonly entries: readonly MadeEntry[];
  readonly options?: ZipOptions;
  readonly code?: 'ARCHIVE_REFUSED' | 'ARCHIVE_DAMAGED';
  readonly says: string;
}

const typed = (mode: number): readonly MadeEntry[] => [GOOD, { ...OTHER, attributes: (mode << 16) >>> 0 }];
const ZEROS = Buffer.alloc(8 * 1_048_576);
const BOMB: MadeEntry = { name: 'clips/bomb.mp4', data: ZEROS, isDeflated: true };
const SHARED: MadeEntry = { name: 'clips/large.mp4', data: 'x'.repeat(5_000) };
const SECOND_NAME = Buffer.alloc(5 + '../evil.mp4'.length);
SECOND_NAME.writeUInt8(1);
SECOND_NAME.writeUInt32LE(crc32(String(OTHER.name)), 1);
SECOND_NAME.write('../evil.mp4', 5);

const ATTACKS: readonly Attack[] = [
  {
    what: 'a second name in an extra field that leads out',
    entries: [GOOD, { ...OTHER, both: { extra: extraField(0x7075, SECOND_NAME) } }],
    says: 'invalid relative path',
  },
  {
    what: 'names that differ by how accents are composed',
    entries: ['clips/\u00e9.mp4', 'clips/e\u0301.mp4'].map((name) => ({ ...GOOD, name })),
    says: 'is in it twice',
  },
  { what: 'a symbolic link', entries: typed(0o120_777), says: 'is a symbolic link' },
  { what: 'a block device', entries: typed(0o060_644), says: 'is a device, a pipe or a socket' },
  { what: 'a named pipe', entries: typed(0o010_644), says: 'is a device, a pipe or a socket' },
  { what: 'a link of Windows', entries: [GOOD, { ...OTHER, attributes: 0x400 }], says: 'on Windows' },
  {
    what: 'an encrypted entry',
    entries: [GOOD, { ...OTHER, isDeflated: true, both: { flags: UTF8_FLAG | 1 } }],
    says: 'is encrypted',
  },
  { what: 'an unknown method', entries: [GOOD, { ...OTHER, both: { method: 12 } }], says: 'is packed by method 12' },
  { what: 'a bomb', entries: [GOOD, BOMB], says: 'more than 100 times as many' },
  {
    what: 'a bomb that denies its size',
    entries: [GOOD, { ...BOMB, both: { sizeBytes: 100, crc: crc32(ZEROS) } }],
    code: 'ARCHIVE_DAMAGED',
    says: 'too many bytes in the stream. expected 100',
  },
  {
    what: 'many names for the same bytes',
    entries: [SHARED, { ...SHARED, name: 'clips/again.mp4', isListedOnly: true, central: { offset: 0 } }],
    says: 'its files overlap',
  },
  {
    what: 'a wrong checksum',
    entries: [GOOD, { ...OTHER, both: { crc: 1 } }],
    code: 'ARCHIVE_DAMAGED',
    says: "doesn't match its checksum",
  },
  {
    what: 'less than the size says',
    entries: [GOOD, { ...OTHER, isDeflated: true, both: { sizeBytes: 99 } }],
    code: 'ARCHIVE_DAMAGED',
    says: 'not enough bytes in the stream. expected 99',
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
  {
    what: 'another archive behind',
    entries: [GOOD],
    options: { suffix: makeZip([OTHER]) },
    code: 'ARCHIVE_DAMAGED',
    says: 'is no whole ZIP archive',
  },
  {
    what: 'fewer entries than it counts',
    entries: [GOOD, OTHER],
    options: { end: { entries: 3 } },
    code: 'ARCHIVE_DAMAGED',
    says: 'is no whole ZIP archive',
  },
  { what: 'folders alone', entries: [{ name: 'clips/' }], says: 'has no file' },
];

async function attack({ entries, options, code = 'ARCHIVE_REFUSED', says }: Attack): Promise<void> {
  const stage = await makeStage();
  const refusal = { name: 'UserError', code, exitCode: 3, message: expect.stringContaining(says) };
  await expect(extractEntries(stage, entries, options)).rejects.toMatchObject(refusal);
  expect(await snapshot(stage.root)).toEqual({});
}

describe('an archive is refused and leaves nothing behind', () => {
  it.each(NAMES)('for %s', (what, name, says) => attack({ what, entries: [GOOD, { name, data: 'evil' }], says }));
  it.each(ATTACKS)('for $what', attack);

  it('for being cut off, wherever', async () => {
    const bytes = makeZip([GOOD, { ...OTHER, isDeflated: true }, { ...BOMB, data: 'x'.repeat(5_000) }]);
    for (let length = 0; length < bytes.length; length += 7) {
      const stage = await makeStage();
      await expect(extractBytes(stage, bytes.subarray(0, length))).rejects.toMatchObject({ code: 'ARCHIVE_DAMAGED' });
      expect(await snapshot(stage.root)).toEqual({});
    }
  });

  it.each([
    { what: 'too many entries', limits: { ...ARCHIVE_LIMITS, maxEntries: 1 }, says: 'has 2 entries; at most 1' },
    { what: 'too many bytes', limits: { ...ARCHIVE_LIMITS, maxTotalBytes: 17 }, says: 'more than 17 bytes' },
  ])('for $what', async ({ limits, says }) => {
    const stage = await makeStage();
    await expect(extractBytes(stage, makeZip([GOOD, OTHER]), { limits })).rejects.toThrow(says);
    expect(await snapshot(stage.root)).toEqual({});
  });
});

it('the same archive without the attack is unpacked', async () => {
  const stage = await makeStage();
  await extractEntries(stage, [GOOD, OTHER]);
  expect(await readFile(`${stage.into}/9900000002.mp4`, 'utf8')).toBe('another clip');
});
