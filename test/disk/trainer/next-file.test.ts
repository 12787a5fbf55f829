import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { NextFile } from '../../../src/trainer/next-file.ts';
import { makeWorkspace } from '../../support/workspace.ts';

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await makeWorkspace();
  path = join(folder, 'file.txt');
});

describe('a file that takes the place of another', () => {
  it('leaves the other alone until then, and is told by size and digest', async () => {
    await writeFile(path, 'before');
    const next = await NextFile.open(path);
    const text = 'é視🎬\n'.repeat(300_000);
    for (let index = 0; index < 3; index += 1) next.write(text);
    const bytes = Buffer.from(text.repeat(3));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(await next.finish()).toEqual({ sizeBytes: bytes.length, sha256 });
    expect(await readFile(path, 'utf8')).toBe('before');
    await next.replace();
    expect((await readFile(path)).equals(bytes)).toBe(true);
    await next.discard();
    expect(await readdir(folder)).toEqual(['file.txt']);
  });

  it('is gone where it was given up', async () => {
    await writeFile(path, 'before');
    const next = await NextFile.open(path);
    next.write('after');
    await next.discard();
    expect(await readdir(folder)).toEqual(['file.txt']);
    expect(await readFile(path, 'utf8')).toBe('before');
  });

  it('is written anew where a killed run has left one, and never through a link', async () => {
    await writeFile(join(folder, 'mine.txt'), 'mine');
    await symlink(join(folder, 'mine.txt'), `${path}.next`);
    const next = await NextFile.open(path);
    next.write('after');
    await next.finish();
    await next.replace();
    expect(await readFile(join(folder, 'mine.txt'), 'utf8')).toBe('mine');
    expect(await readFile(path, 'utf8')).toBe('after');
  });

  it('says where it could not be written', async () => {
    await mkdir(join(folder, 'x'));
    const next = await NextFile.open(join(folder, 'x/file.txt'));
    next.write('after');
    await next.finish();
    await rm(join(folder, 'x'), { recursive: true });
    await expect(next.replace()).rejects.toMatchObject({ code: 'OUTPUT_WRITE_FAILED', exitCode: 3 });
    await next.discard();
    await expect(NextFile.open(join(folder, 'x/file.txt'))).rejects.toMatchObject({ code: 'OUTPUT_NOT_WRITABLE' });
  });
});
