import { mkdir, readdir, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { inspectFolder, MARKER_FILE } from '../../src/fetch/extracted-folder.ts';
import { extractBytes, extractEntries, makeStage, type Stage } from '../support/extract.ts';
import { type MadeEntry, makeZip } from '../support/zip-writer.ts';

const CLIPS = ['9900000001.mp4', '9900000002.mp4', '9900000003.mp4'];
const ENTRIES: readonly MadeEntry[] = CLIPS.map((name) => ({
  name: `KoNViD_1k_videos/${name}`,
  data: `bytes of ${name}`,
}));

/** What stands in the target, by name. */
async function contentsOf({ into }: Stage): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(into, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name !== MARKER_FILE);
  const read = files.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name);
    return [path.slice(into.length + 1), await readFile(path, 'utf8')] as const;
  });
  return Object.fromEntries((await Promise.all(read)).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const WHOLE = Object.fromEntries(CLIPS.map((name) => [name, `bytes of ${name}`]));
const FIRST = String(CLIPS[0]);

describe('an archive is unpacked', () => {
  it.each([
    { what: 'in one folder', prefix: 'KoNViD_1k_videos/' },
    { what: 'in a folder in a folder', prefix: 'download/KoNViD_1k_videos/' },
    { what: 'in no folder', prefix: '' },
  ])('whose files lie $what', async ({ prefix }) => {
    const stage = await makeStage();
    await extractEntries(
      stage,
      CLIPS.map((name) => ({ name: `${prefix}${name}`, data: `bytes of ${name}` })),
    );
    expect(await contentsOf(stage)).toEqual(WHOLE);
    expect(await readdir(stage.root)).toEqual(['corpus']);
  });

  it.each([
    { what: 'deflated', change: { isDeflated: true } },
    { what: 'with data descriptors', change: { hasDescriptor: true, isDeflated: true } },
    { what: 'with ZIP64 fields', change: { isZip64: true } },
    { what: 'with both', change: { isZip64: true, hasDescriptor: true } },
  ])('whose entries are $what', async ({ change }) => {
    const stage = await makeStage();
    await extractEntries(stage, [{ name: 'KoNViD_1k_videos/' }, ...ENTRIES.map((entry) => ({ ...entry, ...change }))], {
      isZip64: change.isZip64 === true,
      comment: Buffer.from('a comment'),
    });
    expect(await contentsOf(stage)).toEqual(WHOLE);
  });

  it('that another program made, with folders, an empty file and a name in another script', async () => {
    const stage = await makeStage();
    const files = {
      'a/b/視頻.mp4': Buffer.from('x'),
      'a/empty.csv': Buffer.alloc(0),
      'c/d.txt': Buffer.alloc(70_000, 'd'),
    };
    await extractBytes(stage, Buffer.from(zipSync(files)));
    expect(await contentsOf(stage)).toEqual({ 'a/b/視頻.mp4': 'x', 'a/empty.csv': '', 'c/d.txt': 'd'.repeat(70_000) });
  });

  it('without what macOS adds, and without run bits', async () => {
    const stage = await makeStage();
    const litter = ['__MACOSX/KoNViD_1k_videos/._1.mp4', 'KoNViD_1k_videos/._2.mp4', 'KoNViD_1k_videos/.DS_Store'];
    const runnable = ENTRIES.map((entry) => ({ ...entry, attributes: (0o104_777 << 16) >>> 0 }));
    await extractEntries(stage, [...runnable, ...litter.map((name) => ({ name, data: 'litter' }))]);
    expect(await contentsOf(stage)).toEqual(WHOLE);
    expect((await stat(join(stage.into, FIRST))).mode & 0o7133).toBe(0);
  });
});

describe('a folder is finished', () => {
  const zip = makeZip(ENTRIES);

  it('by the next run where one was interrupted, without unpacking again what is there', async () => {
    const stage = await makeStage();
    const interrupted = new AbortController();
    const onProgress = ({ filesDone }: { filesDone: number }) => {
      if (filesDone === 1) interrupted.abort(new Error('stopped'));
    };
    await expect(extractBytes(stage, zip, { signal: interrupted.signal, onProgress })).rejects.toThrow('stopped');
    expect(await inspectFolder(stage.into)).toEqual({ kind: 'absent' });
    const partial = `${stage.into}.partial`;
    const done = (await readdir(partial)).filter((name) => name !== MARKER_FILE);
    const { ino } = await stat(join(partial, String(done[0])));
    const { unpacked } = await extractBytes(stage, zip);
    expect(unpacked).toBeLessThan(3);
    expect((await stat(join(stage.into, String(done[0])))).ino).toBe(ino);
    expect(await contentsOf(stage)).toEqual(WHOLE);
    expect(await inspectFolder(stage.into)).toMatchObject({ kind: 'complete', files: 3 });
  });

  it('where a torn file or a link stands in it', async () => {
    const stage = await makeStage();
    await mkdir(`${stage.into}.partial`);
    await writeFile(join(stage.root, 'other'), 'bytes of another');
    await writeFile(join(`${stage.into}.partial`, FIRST), 'bytes of 99000000');
    await symlink(join(stage.root, 'other'), join(`${stage.into}.partial`, String(CLIPS[1])));
    expect(await extractBytes(stage, zip)).toMatchObject({ unpacked: 3 });
    expect(await contentsOf(stage)).toEqual(WHOLE);
    expect(await readFile(join(stage.root, 'other'), 'utf8')).toBe('bytes of another');
  });

  it('where somebody else began it, and what he put there stays', async () => {
    const stage = await makeStage();
    await mkdir(stage.into);
    await writeFile(join(stage.into, FIRST), String(WHOLE[FIRST]));
    await writeFile(join(stage.into, 'notes.txt'), 'mine');
    const { ino } = await stat(join(stage.into, FIRST));
    expect(await inspectFolder(stage.into)).toMatchObject({
      kind: 'incomplete',
      reason: 'was not unpacked by this tool',
    });
    expect(await extractBytes(stage, zip)).toMatchObject({ unpacked: 2 });
    expect(await contentsOf(stage)).toEqual({ ...WHOLE, 'notes.txt': 'mine' });
    expect((await stat(join(stage.into, FIRST))).ino).toBe(ino);
  });

  it.each([{ left: [] }, { left: [`${MARKER_FILE}.next`] }])(
    'where a run was killed before it marked its folder, which is its own: left $left',
    async ({ left }) => {
      const stage = await makeStage();
      await extractBytes(stage, zip);
      const undisturbed = await readFile(join(stage.into, MARKER_FILE), 'utf8');
      await rm(stage.into, { recursive: true });
      await mkdir(`${stage.into}.partial`);
      for (const name of left) await writeFile(join(`${stage.into}.partial`, name), '{');
      await extractBytes(stage, zip);
      expect(await contentsOf(stage)).toEqual(WHOLE);
      expect(await readFile(join(stage.into, MARKER_FILE), 'utf8')).toBe(undisturbed);
    },
  );

  it('anew where the archive is another one now', async () => {
    const stage = await makeStage();
    await extractBytes(stage, makeZip([...ENTRIES, { name: 'KoNViD_1k_videos/old.mp4', data: 'old' }]));
    await rename(stage.into, `${stage.into}.partial`);
    await extractBytes(stage, zip);
    expect(await contentsOf(stage)).toEqual(WHOLE);
  });

  it.each([
    { adopted: undefined },
    { archive: undefined },
    { archive: null },
    { archive: { sha256: 1, sizeBytes: 1 } },
    { files: null },
    { files: { [FIRST]: '23' } },
    { state: 'done' },
  ])('where its marker is damaged: %j', async (damage) => {
    const stage = await makeStage();
    await extractBytes(stage, zip);
    const marker = join(stage.into, MARKER_FILE);
    const text = JSON.stringify({ ...JSON.parse(await readFile(marker, 'utf8')), ...damage });
    await writeFile(marker, text);
    expect(await inspectFolder(stage.into)).toMatchObject({ kind: 'incomplete' });
    await rename(stage.into, `${stage.into}.partial`);
    await extractBytes(stage, zip);
    expect(await contentsOf(stage)).toEqual(WHOLE);
    expect(await inspectFolder(stage.into)).toMatchObject({ kind: 'complete', files: 3 });
  });

  it('and one that is whole is not touched', async () => {
    const stage = await makeStage();
    await extractBytes(stage, zip);
    const before = await stat(join(stage.into, FIRST), { bigint: true });
    expect(await extractBytes(stage, zip)).toEqual({ files: 3, totalBytes: 69, unpacked: 0 });
    expect(await stat(join(stage.into, FIRST), { bigint: true })).toMatchObject({
      ino: before.ino,
      ctimeNs: before.ctimeNs,
    });
  });

  it('but keeps its name and contents where the archive turns out to be damaged', async () => {
    const stage = await makeStage();
    await mkdir(stage.into);
    await writeFile(join(stage.into, 'notes.txt'), 'mine');
    const damaged = [...ENTRIES.slice(0, 2), { ...(ENTRIES[2] as MadeEntry), both: { crc: 1 } }];
    await expect(extractEntries(stage, damaged)).rejects.toMatchObject({ code: 'ARCHIVE_DAMAGED' });
    expect(await contentsOf(stage)).toMatchObject({ 'notes.txt': 'mine' });
    expect(await readdir(stage.root)).toEqual(['corpus']);
    expect(await inspectFolder(stage.into)).toMatchObject({ kind: 'incomplete' });
  });

  it.each(['corpus', 'corpus.partial'])('but not through a link in place of %s', async (name) => {
    const stage = await makeStage();
    const elsewhere = join(stage.root, 'elsewhere');
    await mkdir(elsewhere);
    await symlink(elsewhere, join(stage.root, name));
    await expect(extractBytes(stage, zip)).rejects.toMatchObject({ code: 'EXTRACT_TARGET', exitCode: 2 });
    expect(await readdir(elsewhere)).toEqual([]);
  });

  it('but not through a link in place of one of its folders', async () => {
    const stage = await makeStage();
    const elsewhere = join(stage.root, 'elsewhere');
    await mkdir(elsewhere);
    await mkdir(`${stage.into}.partial`);
    await symlink(elsewhere, join(`${stage.into}.partial`, 'a'));
    const entries = ['a/1.mp4', 'b/2.mp4'].map((path) => ({ name: path, data: 'x' }));
    await expect(extractEntries(stage, entries)).rejects.toMatchObject({ code: 'EXTRACT_TARGET' });
    expect(await readdir(elsewhere)).toEqual([]);
  });
});

describe('a folder counts as whole', () => {
  it.each([
    { what: 'lacks a file', change: (path: string) => rename(path, `${path}.away`) },
    { what: 'has a file in another size', change: (path: string) => writeFile(path, 'x') },
  ])('no more where it $what', async ({ change }) => {
    const stage = await makeStage();
    await extractEntries(stage, ENTRIES);
    expect(await inspectFolder(stage.into)).toMatchObject({ kind: 'complete' });
    await change(join(stage.into, FIRST));
    expect(await inspectFolder(stage.into)).toMatchObject({
      kind: 'incomplete',
      reason: expect.stringContaining(FIRST),
    });
  });

  it('not while its marker says that it is being unpacked', async () => {
    const stage = await makeStage();
    await extractEntries(stage, ENTRIES);
    const marker = join(stage.into, MARKER_FILE);
    await writeFile(marker, (await readFile(marker, 'utf8')).replace('"complete"', '"extracting"'));
    expect(await inspectFolder(stage.into)).toMatchObject({ kind: 'incomplete', reason: 'is half unpacked' });
  });
});
