import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AppendQueue, BLOCK_BYTES } from '../../src/fetch/append-queue.ts';
import { makeWorkspace } from '../support/workspace.ts';

async function append(pieces: readonly Buffer[]): Promise<{ readonly mayGoOn: boolean[]; readonly written: Buffer }> {
  const path = join(await makeWorkspace(), 'clip.mp4.part');
  const file = await open(path, 'w');
  try {
    const queue = new AppendQueue({
      file,
      position: 0,
      prepare: async () => undefined,
      onWritten: () => undefined,
      checkPosition: () => undefined,
    });
    const mayGoOn = pieces.map((piece) => queue.push(piece));
    await queue.settle();
    return { mayGoOn, written: await readFile(path) };
  } finally {
    await file.close();
  }
}

/** A piece in a buffer of its own, as sockets give them. */
function makePiece(size: number, fill: number): Buffer {
  return Buffer.from(new ArrayBuffer(size)).fill(fill);
}

describe('the queue of what is written to a part', () => {
  it('writes pieces in their order and frees each one that is written', async () => {
    const pieces = Array.from({ length: 40 }, (_, index) => makePiece(65_536, index));
    const expected = Buffer.concat(pieces);
    const { written } = await append(pieces);
    expect(written.equals(expected)).toBe(true);
    expect(pieces.map(({ buffer }) => (buffer as ArrayBuffer).detached)).toEqual(pieces.map(() => true));
  });

  it('asks to pause where a block waits', async () => {
    const { mayGoOn } = await append([makePiece(BLOCK_BYTES - 1, 1), makePiece(1, 2)]);
    expect(mayGoOn).toEqual([true, false]);
  });

  it('leaves alone what is only a part of its buffer, and what is empty', async () => {
    const shared = makePiece(1000, 7);
    const empty = makePiece(0, 0);
    const { written } = await append([shared.subarray(0, 600), empty, shared.subarray(600)]);
    expect(written.equals(makePiece(1000, 7))).toBe(true);
    expect([shared, empty].map(({ buffer }) => (buffer as ArrayBuffer).detached)).toEqual([false, false]);
  });
});
