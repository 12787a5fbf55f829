import { createHash } from 'node:crypto';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RowSink } from '../../src/merge/row-sink.ts';
import { makeWorkspace } from '../support/workspace.ts';

const BLOCK_BYTES = 1_048_576;

/** Has a sink take rows of so many bytes, each between bytes that are not of it. */
async function sinkRows(sizes: readonly number[]) {
  const path = join(await makeWorkspace(), 'rows');
  await writeFile(path, 'a leftover');
  const sink = new RowSink(path);
  let expected = '';
  for (const [index, size] of sizes.entries()) {
    const text = String(index % 10).repeat(size);
    sink.add(Buffer.from(`<<${text}>`), 2, 2 + size);
    expected += `${text}\n`;
  }
  const sha256 = sink.finish();
  sink.close();
  return { path, sink, sha256, expected };
}

describe('rows that are taken as bytes', () => {
  it.each([
    { what: 'none', sizes: [] },
    { what: 'some', sizes: [3, 0, 5] },
    { what: 'rows that fill a block to its last byte', sizes: [BLOCK_BYTES - 10, 8, 4] },
    { what: 'a row that alone fills a block', sizes: [BLOCK_BYTES - 1, 1] },
    { what: 'rows that would go one byte beyond a block', sizes: [BLOCK_BYTES - 10, 9, 4] },
    { what: 'rows of three blocks', sizes: [700_000, 700_000, 700_000] },
  ])('stand in the file, each with its line feed: $what', async ({ sizes }) => {
    const { path, sink, sha256, expected } = await sinkRows(sizes);
    expect((await readFile(path, 'utf8')) === expected).toBe(true);
    expect(sink).toMatchObject({ path, rows: sizes.length, sizeBytes: expected.length });
    expect(sha256).toBe(createHash('sha256').update(expected).digest('hex'));
  });

  it('are brought to disk a block at a time', async () => {
    const path = join(await makeWorkspace(), 'rows');
    const sink = new RowSink(path);
    const buffer = Buffer.alloc(2 * BLOCK_BYTES, 'x');
    sink.add(buffer, BLOCK_BYTES, BLOCK_BYTES + 9);
    sink.add(buffer, BLOCK_BYTES + 9, BLOCK_BYTES + 18);
    sink.add(buffer, 0, BLOCK_BYTES - 21);
    expect((await stat(path)).size).toBe(0);
    sink.add(buffer, 0, 1);
    expect((await stat(path)).size).toBe(BLOCK_BYTES);
    sink.close();
  });

  it('fail as writing an output does where there is no such folder', async () => {
    const path = join(await makeWorkspace(), 'none/rows');
    expect(() => new RowSink(path)).toThrow(expect.objectContaining({ code: 'OUTPUT_WRITE_FAILED', exitCode: 3 }));
  });

  it.each([
    { what: 'a block is full', work: (sink: RowSink) => sink.add(Buffer.alloc(9), 0, 9), filled: BLOCK_BYTES - 9 },
    { what: 'the last block is written', work: (sink: RowSink) => sink.finish(), filled: 9 },
    { what: 'it is brought to disk', work: (sink: RowSink) => sink.finish(), filled: 0 },
  ])('fail so, too, where the file takes nothing more when $what', async ({ work, filled }) => {
    const sink = new RowSink(join(await makeWorkspace(), 'rows'));
    if (filled > 0) sink.add(Buffer.alloc(filled - 1), 0, filled - 1);
    sink.close();
    expect(() => work(sink)).toThrow(expect.objectContaining({ code: 'OUTPUT_WRITE_FAILED' }));
  });
});
