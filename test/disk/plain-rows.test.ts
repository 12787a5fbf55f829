import { open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { hasPlainRows, PlainRows } from '../../src/labels/plain-rows.ts';
import { makeWorkspace } from '../support/workspace.ts';

const CHUNK_BYTES = 262_144;

function readRows(...parts: readonly string[]) {
  const rows: string[] = [];
  const plain = new PlainRows(',', (cells, line) => rows.push(`${line}: ${cells.join('|')}`));
  const taken = parts.map((part) => plain.add(part));
  plain.finish();
  return { rows, taken };
}

describe('PlainRows', () => {
  it.each([
    { what: 'lines', parts: ['a,1\nb,2\n'], rows: ['1: a|1', '2: b|2'] },
    { what: 'a last line without its line feed', parts: ['a,1\nb,2'], rows: ['1: a|1', '2: b|2'] },
    { what: 'a line that comes in parts', parts: ['a', ',', '1\nb', ',2\n'], rows: ['1: a|1', '2: b|2'] },
    { what: 'blanks around cells', parts: [' a ,\t1 \n'], rows: ['1: a|1'] },
    { what: 'empty lines, which count as lines', parts: ['\n\na,1\n \nb,2\n\n'], rows: ['3: a|1', '5: b|2'] },
    { what: 'a line of one cell', parts: ['a\nb\n'], rows: ['1: a', '2: b'] },
    { what: 'a line of separators', parts: [',\n'], rows: ['1: |'] },
    { what: 'nothing', parts: [''], rows: [] },
  ])('takes $what', ({ parts, rows }) => {
    expect(readRows(...parts)).toEqual({ rows, taken: parts.map(() => true) });
  });

  it.each(['"', '\r'])('takes nothing of text with %j', (special) => {
    expect(readRows('a,1\n', `b,2\nc${special}\n`)).toEqual({ rows: ['1: a|1'], taken: [true, false] });
  });
});

describe('hasPlainRows', () => {
  it.each([
    { what: 'plain text', text: 'a,1\n', isPlain: true },
    { what: 'an empty file', text: '', isPlain: true },
    { what: 'a quotation mark', text: 'a,"1"\n', isPlain: false },
    { what: 'a carriage return', text: 'a,1\r\n', isPlain: false },
    { what: 'one of them behind the first chunk', text: `${'a'.repeat(CHUNK_BYTES)}"`, isPlain: false },
    { what: 'one of them at the end of a chunk', text: `${'a'.repeat(CHUNK_BYTES - 1)}\rb`, isPlain: false },
    { what: 'one of them in a chunk that is not full', text: `${'a'.repeat(CHUNK_BYTES + 9)}\r`, isPlain: false },
    { what: 'chunks of plain text', text: 'a,1\n'.repeat(CHUNK_BYTES), isPlain: true },
    { what: 'one behind what is looked at', text: `${'a'.repeat(CHUNK_BYTES)}"`, isPlain: true, maxBytes: CHUNK_BYTES },
  ])('$what: $isPlain', async ({ text, isPlain, maxBytes = Number.POSITIVE_INFINITY }) => {
    const path = join(await makeWorkspace(), 'labels.csv');
    await writeFile(path, text);
    const file = await open(path);
    onTestFinished(() => file.close());
    expect(await hasPlainRows(file, maxBytes)).toBe(isPlain);
  });
});
