import { mkdir, readdir, readFile, rename, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { inspectFolder, MARKER_FILE } from '../../src/fetch/extract.ts';
import { extractBytes, extractEntries, makeStage, type Stage } from '../support/extract.ts';
import { type MadeEntry, makeZip } from '../support/zip-writer.ts';

const CLIPS = ['9900000001.mp4', '9900000002.mp4', '9900000003.mp4'];
const ENTRIES: readonly MadeEntry[] = CLIPS.map((name) => ({
  name: `KoNViD_1k_videos/${name}`,
  data: `bytes of ${name}`,
}));
const ZIP = makeZip(ENTRIES);
const WHOLE = Object.fromEntries(CLIPS.map((name) => [name, `bytes of ${name}`]));
const [FIRST = '', SECOND = ''] = CLIPS;

/** The files in the target, by name; without the marker. */
async function contentsOf({ into }: Stage): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(into, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name !== MARKER_FILE);
  const read = files.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name);
    return [path.slice(into.length + 1), await readFile(path, 'utf8')] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}

describe('extractArchive', () => {
  it.each([
    { what: 'in one folder', prefix: 'KoNViD_1k_videos/' },
    { what: 'in a folder in a folder', prefix: 'download/KoNViD_1k_videos/' },
    { what: 'in no folder', prefix: '' },
  ])('unpacks files that are $what', async ({ prefix }) => {
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
  ])('unpacks entries $what', async ({ change }) => {
    const stage = await makeStage();
    const entries = [{ name: 'KoNViD_1k_videos/' }, ...ENTRIES.map((entry) => ({ ...entry, ...change }))];
    await extractEntries(stage, entries, { isZip64: change.isZip64 === true, comment: Buffer.from('a comment') });
    expect(await contentsOf(stage)).toEqual(WHOLE);
  });

  it('unpacks what another program made, with folders, an empty file and a name in another script', async () => {
    const stage = await makeStage();
    const files = {
      'a/b/視頻.mp4': Buffer.from('x'),
      'a/empty.csv': Buffer.alloc(0),
      'c/d.txt': Buffer.alloc(70_000, 'd'),
    };
    await extractBytes(stage, Buffer.from(zipSync(files)));
    expect(await contentsOf(stage)).toEqual({ 'a/b/視頻.mp4': 'x', 'a/empty.csv': '', 'c/d.txt': 'd'.repeat(70_000) });
  });

  it('leaves out what macOS adds, and the permission to execute', async () => {
    const stage = await makeStage();
    const litter = ['__MACOSX/KoNViD_1k_videos/._1.mp4', 'KoNViD_1k_videos/._2.mp4', 'KoNViD_1k_videos/.DS_Store'];
    const executable = ENTRIES.map((entry) => ({ ...entry, attributes: (0o104_777 << 16) >>> 0 }));
    await extractEntries(stage, [...executable, ...litter.map((name) => ({ name, data: 'litter' }))]);
    expect(await contentsOf(stage)).toEqual(WHOLE);
    expect((await stat(join(stage.into, FIRST))).mode & 0o7133).toBe(0);
  });

  it('continues where it was interrupted, without unpacking again what is there', async () => {
    const stage = await makeStage();
    const interrupted = new AbortController();
    const onProgress = (bytesDone: number) => {
      if (bytesDone > 23) interrupted.abort(new Error('stopped'));
    };
    await expect(extractBytes(stage, ZIP, { signal: interrupted.signal, onProgress })).rejects.toThrow('stopped');
    expect(await inspectFolder(stage.into)).toEqual({ kind: 'absent' });
    const { ino } = await stat(join(`${stage.into}.partial`, FIRST));
    await extractBytes(stage, ZIP);
    expect((await stat(join(stage.into, FIRST))).ino).toBe(ino);
    expect(await contentsOf(stage)).toEqual(WHOLE);
    expect(await inspectFolder(stage.into)).toMatchObject({ kind: 'complete', files: 3 });
  });

  it('replaces a torn file and a link', async () => {
    const stage = await makeStage();
    await mkdir(`${stage.into}.partial`);
    await writeFile(join(stage.root, 'other'), 'bytes of another');
    await writeFile(join(`${stage.into}.partial`, FIRST), 'bytes of 99000000');
    await symlink(join(stage.root, 'other'), join(`${stage.into}.partial`, SECOND));
    await extractBytes(stage, ZIP);
    expect(await contentsOf(stage)).toEqual(WHOLE);
    expect(await readFile(join(stage.root, 'other'), 'utf8')).toBe('bytes of another');
  });

  it('completes a folder of somebody else, and keeps what else is in it', async () => {
    const stage = await makeStage();
    await mkdir(stage.into);
    await writeFile(join(stage.into, FIRST), String(WHOLE[FIRST]));
    await writeFile(join(stage.into, 'notes.txt'), 'mine');
    const before = await stat(join(stage.into, FIRST), { bigint: true });
    const reason = 'was not unpacked by this tool';
    expect(await inspectFolder(stage.into)).toMatchObject({ kind: 'incomplete', reason });
    await extractBytes(stage, ZIP);
    expect(await contentsOf(stage)).toEqual({ ...WHOLE, 'notes.txt': 'mine' });
    expect(await stat(join(stage.into, FIRST), { bigint: true })).toMatchObject({
      ino: before.ino,
      ctimeNs: before.ctimeNs,
    });
  });

  it('keeps such a folder if the archive turns out to be damaged', async () => {
    const stage = await makeStage();
    await mkdir(stage.into);
    await writeFile(join(stage.into, 'notes.txt'), 'mine');
    const damaged = [...ENTRIES.slice(0, 2), { ...(ENTRIES[2] as MadeEntry), both: { crc: 1 } }];
    await expect(extractEntries(stage, damaged)).rejects.toMatchObject({ code: 'ARCHIVE_DAMAGED' });
    expect(Object.keys(await contentsOf(stage)).sort()).toEqual([FIRST, SECOND, 'notes.txt']);
    expect(await inspectFolder(stage.into)).toMatchObject({ kind: 'incomplete' });
  });

  it('starts over if an earlier run unpacked another archive', async () => {
    const stage = await makeStage();
    await extractBytes(stage, makeZip([...ENTRIES, { name: 'KoNViD_1k_videos/old.mp4', data: 'old' }]));
    await rename(stage.into, `${stage.into}.partial`);
    await extractBytes(stage, ZIP);
    expect(await contentsOf(stage)).toEqual(WHOLE);
  });

  it.each(['corpus', 'corpus.partial', 'corpus.partial/a'])('writes nothing through a link at %s', async (name) => {
    const stage = await makeStage();
    const elsewhere = join(stage.root, 'elsewhere');
    await mkdir(elsewhere);
    if (name.endsWith('/a')) await mkdir(`${stage.into}.partial`);
    await symlink(elsewhere, join(stage.root, name));
    const entries = ['a/1.mp4', 'b/2.mp4'].map((path) => ({ name: path, data: 'x' }));
    await expect(extractEntries(stage, entries)).rejects.toMatchObject({ code: 'EXTRACT_TARGET', exitCode: 2 });
    expect(await readdir(elsewhere)).toEqual([]);
  });
});

describe('inspectFolder', () => {
  it.each([
    { archive: null },
    { archive: { sha256: 1, sizeBytes: 1 } },
    { files: null },
    { files: { [FIRST]: '23' } },
    { state: 'done' },
    { state: 'extracting' },
  ])('finds a folder incomplete if its marker says %j, and it is completed', async (damage) => {
    const stage = await makeStage();
    await extractBytes(stage, ZIP);
    const marker = join(stage.into, MARKER_FILE);
    await writeFile(marker, JSON.stringify({ ...JSON.parse(await readFile(marker, 'utf8')), ...damage }));
    expect(await inspectFolder(stage.into)).toMatchObject({ kind: 'incomplete' });
    await rename(stage.into, `${stage.into}.partial`);
    await extractBytes(stage, ZIP);
    expect(await inspectFolder(stage.into)).toMatchObject({ kind: 'complete', files: 3 });
  });

  it.each([
    { what: 'lacks a file', change: (path: string) => rename(path, `${path}.away`) },
    { what: 'has a file in another size', change: (path: string) => writeFile(path, 'x') },
  ])('finds a folder incomplete that $what', async ({ change }) => {
    const stage = await makeStage();
    await extractEntries(stage, ENTRIES);
    await change(join(stage.into, FIRST));
    const reason = expect.stringContaining(FIRST);
    expect(await inspectFolder(stage.into)).toMatchObject({ kind: 'incomplete', reason });
  });
});
