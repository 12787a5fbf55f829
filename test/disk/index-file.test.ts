import { mkdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { extendIndexFile, formatBlock, INDEX_HEADING, readIndexFile } from '../../src/ingest/index/index-file.ts';
import { makeWorkspace } from '../support/workspace.ts';

const FIRST = formatBlock('files', Buffer.from('first'));
const SECOND = formatBlock('answers', Buffer.from('second'));
const WHOLE = Buffer.concat([INDEX_HEADING, FIRST, SECOND]);
const TO_SECOND = INDEX_HEADING.length + FIRST.length;
const HEADING_BYTES = FIRST.length - 'first'.length;

let path: string;

beforeEach(async () => {
  path = join(await makeWorkspace(), 'index');
});

/** Reads what stands at the path: the blocks, and how much of the file can be kept. */
function read() {
  const blocks: string[] = [];
  const extent = readIndexFile(
    path,
    ['files', 'answers', 'outcome'],
    (kind, payload) => void blocks.push(`${kind} ${payload.toString('latin1')}`),
  );
  return { blocks, ...extent };
}

/** The whole file with one word of the second block's heading changed, and the heading's checksum made to fit or not. */
function withWord(at: number, value: number, { isConsistent }: { readonly isConsistent: boolean }): Buffer {
  const bytes = Buffer.from(WHOLE);
  const heading = bytes.subarray(TO_SECOND, TO_SECOND + HEADING_BYTES);
  heading.writeUInt32LE(value, at);
  if (isConsistent) heading.writeUInt32LE(crc32(heading.subarray(0, 12)), 12);
  return bytes;
}

describe('readIndexFile', () => {
  it('gives the blocks of a whole file, which can be kept to its end', async () => {
    await writeFile(path, WHOLE);
    expect(read()).toEqual({ blocks: ['files first', 'answers second'], isOurs: true, goodBytes: WHOLE.length });
  });

  it.each([
    { what: 'no file', contents: undefined, isOurs: true },
    { what: 'an empty file', contents: '', isOurs: true },
    { what: 'a file of an earlier version', contents: 'konvid-ingest-clip-index-v1 LE\n', isOurs: true },
    { what: 'lines of the first version', contents: '0123abcd ["konvid-ingest-clip-index-v1"]\n', isOurs: true },
    { what: "somebody's notes", contents: 'my notes on konvid-ingest-clip-index-v2\n', isOurs: false },
  ])('begins anew where there is $what', async ({ contents, isOurs }) => {
    if (contents !== undefined) await writeFile(path, contents);
    expect(read()).toEqual({ blocks: [], isOurs, goodBytes: 0 });
  });

  it('leaves a folder alone', async () => {
    await mkdir(path);
    expect(read()).toEqual({ blocks: [], isOurs: false, goodBytes: 0 });
  });

  it('leaves a file alone that is larger than any index', async () => {
    await writeFile(path, WHOLE);
    await truncate(path, 256 * 1_048_576);
    expect(read().blocks).toHaveLength(2);
    await truncate(path, 256 * 1_048_576 + 1);
    expect(read()).toEqual({ blocks: [], isOurs: false, goodBytes: 0 });
  });

  it('keeps what stands before a torn block, wherever that is torn', async () => {
    for (let length = TO_SECOND; length < WHOLE.length; length += 1) {
      await writeFile(path, WHOLE.subarray(0, length));
      expect(read()).toEqual({ blocks: ['files first'], isOurs: true, goodBytes: TO_SECOND });
    }
  });

  it.each([
    { what: 'kind', at: 0, value: 0 },
    { what: 'length', at: 4, value: 5 },
    { what: 'checksum', at: 8, value: 7 },
    { what: 'own checksum', at: 12, value: 7 },
  ])('reads nothing behind a heading whose $what is damaged', async ({ at, value }) => {
    await writeFile(path, withWord(at, value, { isConsistent: false }));
    expect(read()).toEqual({ blocks: ['files first'], isOurs: true, goodBytes: TO_SECOND });
  });

  it('passes over a payload that is damaged', async () => {
    const third = Buffer.concat([withWord(8, 7, { isConsistent: true }), FIRST]);
    await writeFile(path, third);
    expect(read()).toEqual({ blocks: ['files first', 'files first'], isOurs: true, goodBytes: third.length });
  });

  it('passes over a kind that it does not know', async () => {
    await writeFile(path, withWord(0, 3, { isConsistent: true }));
    expect(read()).toEqual({ blocks: ['files first'], isOurs: true, goodBytes: WHOLE.length });
  });

  it('reads of the kinds that nobody asks for the headings alone', async () => {
    await writeFile(path, WHOLE);
    const blocks: string[] = [];
    const extent = readIndexFile(path, ['answers'], (_kind, payload) => void blocks.push(payload.toString('latin1')));
    expect({ blocks, ...extent }).toEqual({ blocks: ['second'], isOurs: true, goodBytes: WHOLE.length });
    await truncate(path, WHOLE.length - 1);
    expect(readIndexFile(path, [], () => undefined).goodBytes).toBe(TO_SECOND);
  });

  it('gives the place of an outcome that stands last to whatever is added', async () => {
    const outcome = formatBlock('outcome', Buffer.from('done'));
    await writeFile(path, Buffer.concat([WHOLE, outcome]));
    const { blocks, goodBytes } = read();
    expect({ blocks, goodBytes }).toEqual({
      blocks: ['files first', 'answers second', 'outcome done'],
      goodBytes: WHOLE.length,
    });
    const file = await extendIndexFile(path, { goodBytes });
    await file.appendFile(FIRST);
    await file.close();
    expect(await readFile(path)).toEqual(Buffer.concat([WHOLE, FIRST]));
  });

  it('keeps an outcome that something else stands behind, as what is there', async () => {
    const outcome = formatBlock('outcome', Buffer.from('done'));
    const bytes = Buffer.concat([INDEX_HEADING, outcome, FIRST]);
    await writeFile(path, bytes);
    expect(read()).toMatchObject({ blocks: ['outcome done', 'files first'], goodBytes: bytes.length });
  });

  it('makes no room for a block that is longer than any that is written', async () => {
    await writeFile(path, withWord(4, 64 * 1_048_576 + 1, { isConsistent: true }));
    await truncate(path, TO_SECOND + HEADING_BYTES + 64 * 1_048_576 + 1);
    expect(read()).toEqual({ blocks: ['files first'], isOurs: true, goodBytes: TO_SECOND });
  });
});
