import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { NextFile } from '../../../src/files/durable.ts';
import { makeWorkspace } from '../../support/workspace.ts';

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await makeWorkspace();
  path = join(folder, 'file.txt');
  await writeFile(path, 'before');
});

describe('NextFile', () => {
  it('keeps the earlier file until it is replaced, and gives size and digest', async () => {
    const next = await NextFile.open(path);
    const reused = Buffer.from('bytes\n');
    const text = 'é視🎬\n'.repeat(300_000);
    for (let index = 0; index < 3; index += 1) next.write(text);
    next.write(reused);
    reused.fill('x');
    const bytes = Buffer.from(`${text.repeat(3)}bytes\n`);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(await next.finish()).toEqual({ sizeBytes: bytes.length, sha256 });
    expect(await readFile(path, 'utf8')).toBe('before');
    await next.replace();
    expect((await readFile(path)).equals(bytes)).toBe(true);
    await next.discard();
    expect(await readdir(folder)).toEqual(['file.txt']);
  });

  it('leaves nothing behind when it is discarded', async () => {
    const next = await NextFile.open(path);
    next.write('after');
    await next.discard();
    expect(await readdir(folder)).toEqual(['file.txt']);
    expect(await readFile(path, 'utf8')).toBe('before');
  });

  it('replaces what a killed run left, and never writes through a link', async () => {
    await writeFile(join(folder, 'mine.txt'), 'mine');
    await symlink(join(folder, 'mine.txt'), `${path}.next`);
    const next = await NextFile.open(path);
    next.write('after');
    await next.finish();
    await next.replace();
    expect(await readFile(join(folder, 'mine.txt'), 'utf8')).toBe('mine');
    expect(await readFile(path, 'utf8')).toBe('after');
  });

  it('reports that it can not be written', async () => {
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
