import { type FileHandle, open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { readFully } from '../../src/files/reading.ts';
import { makeWorkspace } from '../support/workspace.ts';

const TEXT = 'of a file that ends early';

it('reads from a position to the end of the buffer or of the file', async () => {
  const path = join(await makeWorkspace(), 'file');
  await writeFile(path, TEXT);
  const file = await open(path);
  onTestFinished(() => file.close());
  for (const [length, position] of [
    [4, 3],
    [100, 3],
    [4, 100],
    [0, 0],
  ] as const) {
    const expected = TEXT.slice(position, position + length);
    expect((await readFully(file, Buffer.alloc(length), position)).toString()).toBe(expected);
  }
});

it('goes on where less comes than was asked for', async () => {
  const read = async (buffer: Buffer, offset: number, length: number, position: number) => {
    const bytesRead = buffer.write(TEXT.slice(position, position + Math.min(length, 3)), offset);
    return { bytesRead, buffer };
  };
  const slow = { read } as unknown as FileHandle;
  expect((await readFully(slow, Buffer.alloc(10), 2)).toString()).toBe(TEXT.slice(2, 12));
});
