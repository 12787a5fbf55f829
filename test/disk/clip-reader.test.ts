import { createHash } from 'node:crypto';
import { chmod, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type ClipReader, readInThreads } from '../../src/clips/clip-reader.ts';
import { isFault } from '../../src/clips/probe.ts';
import { makeWorkspace } from '../support/workspace.ts';

const readers: ClipReader[] = [];

function open(options: Parameters<typeof readInThreads>[0]): ClipReader {
  const reader = readInThreads(options);
  readers.push(reader);
  return reader;
}

afterEach(async () => {
  await Promise.all(readers.splice(0).map((reader) => reader.close()));
});

async function read(reader: ClipReader, path: string): Promise<string> {
  const reading = await reader.read(path);
  return isFault(reading) ? reading.code : reading.sha256;
}

function digestOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

describe('readInThreads', () => {
  it('gives each of many clips its own digest, at any number of threads', async () => {
    const folder = await makeWorkspace();
    const names = Array.from({ length: 150 }, (_, index) => `${index}.mp4`);
    for (const name of names) await writeFile(join(folder, name), name);
    for (const threads of [1, 3]) {
      const reader = open({ threads });
      const digests = await Promise.all(names.map((name) => read(reader, join(folder, name))));
      expect(digests).toEqual(names.map((name) => digestOf(Buffer.from(name))));
    }
  });

  it.each([1, 262_143, 262_144, 300_000, 40 * 1_048_576])(
    'takes the digest of a clip of %i bytes',
    async (sizeBytes) => {
      const path = join(await makeWorkspace(), 'a.mp4');
      await writeFile(path, 'x');
      await truncate(path, sizeBytes);
      const expected = Buffer.alloc(sizeBytes);
      expected.write('x');
      expect(await read(open({ threads: 1 }), path)).toBe(digestOf(expected));
    },
  );

  it('tells the fault of a clip, and goes on', async () => {
    const path = join(await makeWorkspace(), 'good.mp4');
    await writeFile(path, 'good');
    const reader = open({ threads: 1 });
    expect(await read(reader, `${path}.gone`)).toBe('CLIP_UNREADABLE');
    expect(await read(reader, path)).toBe(digestOf(Buffer.from('good')));
  });

  it("ends a run over a failure that is not the clip's own", async () => {
    const file = join(await makeWorkspace(), 'file');
    await writeFile(file, 'x');
    await chmod(file, 0o600);
    await expect(open({ threads: 1 }).read(join(file, 'a.mp4'))).rejects.toMatchObject({
      code: 'CLIPS_UNREADABLE',
      exitCode: 3,
    });
  });

  it('rejects what is under way with the reason of the signal, and what comes after', async () => {
    const path = join(await makeWorkspace(), 'large.mp4');
    await writeFile(path, '');
    await truncate(path, 8e9);
    const controller = new AbortController();
    const reader = open({ threads: 1, signal: controller.signal });
    const reading = reader.read(path);
    controller.abort('enough');
    await expect(reading).rejects.toBe('enough');
    expect(() => reader.read(path)).toThrow('enough');
  });

  it('rejects what is under way when it is closed', async () => {
    const path = join(await makeWorkspace(), 'large.mp4');
    await writeFile(path, '');
    await truncate(path, 8e9);
    const reader = open({ threads: 1 });
    const reading = reader.read(path);
    const rejected = expect(reading).rejects.toThrow('closed');
    await reader.close();
    await rejected;
    await expect(reader.read(path)).rejects.toThrow('closed');
  });
});
