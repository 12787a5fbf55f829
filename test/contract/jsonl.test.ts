import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { MAX_LINE_BYTES, readLines } from '../../src/contract/jsonl.ts';

const CHUNK = 1_048_576;

/** As much of an open file as `readLines` uses. `step` bounds what one read gives, as pipes and network disks do. */
function openBytes(bytes: Buffer, step = Number.POSITIVE_INFINITY): FileHandle {
  const read = async (buffer: Buffer, at: number, length: number, position: number) => {
    const bytesRead = bytes.copy(buffer, at, position, Math.min(bytes.length, position + Math.min(length, step)));
    return { buffer, bytesRead };
  };
  return { read } as unknown as FileHandle;
}

async function collect(bytes: Buffer, step?: number) {
  const lines: { number: number; length: number; start: string; isTerminated: boolean; offset: number }[] = [];
  const digest = await readLines(openBytes(bytes, step), ({ number, bytes: line, isTerminated, offset }) => {
    lines.push({ number, length: line.length, start: line.toString('latin1', 0, 8), isTerminated, offset });
  });
  return { lines, digest };
}

function line(number: number, start: string, offset: number, isTerminated = true) {
  return { number, length: start.length, start, isTerminated, offset };
}

describe('readLines', () => {
  it.each([
    { what: 'nothing', text: '', lines: [] },
    { what: 'one LF', text: '\n', lines: [line(1, '', 0)] },
    { what: 'one line', text: 'ab\n', lines: [line(1, 'ab', 0)] },
    { what: 'no final LF', text: 'ab\ncd', lines: [line(1, 'ab', 0), line(2, 'cd', 3, false)] },
    {
      what: 'blank lines',
      text: '\n\nab\n\n',
      lines: [line(1, '', 0), line(2, '', 1), line(3, 'ab', 2), line(4, '', 5)],
    },
    { what: 'CR as a part of the line', text: 'ab\r\n', lines: [line(1, 'ab\r', 0)] },
  ])('reads $what', async ({ text, lines }) => {
    expect((await collect(Buffer.from(text))).lines).toEqual(lines);
  });

  it.each([1, 5])('reads the same lines when a read gives %i bytes', async (step) => {
    const bytes = Buffer.from('ab\n\ncdef\ngh');
    expect((await collect(bytes, step)).lines).toEqual((await collect(bytes)).lines);
  });

  it.each([
    { what: 'the LF is the last byte of the chunk', first: CHUNK - 1 },
    { what: 'the LF is the first byte of the next chunk', first: CHUNK },
    { what: 'the line goes one byte into the next chunk', first: CHUNK + 1 },
    { what: 'the line goes on for three chunks', first: 3 * CHUNK + 7 },
  ])('finds the next line where $what', async ({ first }) => {
    const { lines } = await collect(Buffer.concat([Buffer.alloc(first, 'x'), Buffer.from('\nab\n')]));
    expect(lines).toMatchObject([{ number: 1, offset: 0, isTerminated: true }, line(2, 'ab', first + 1)]);
  });

  it('hands over whole a short line that lies on both sides of a boundary', async () => {
    const filler = `${'x'.repeat(CHUNK - 5)}\n`;
    const { lines } = await collect(Buffer.from(`${filler}abcdefgh\nij`));
    expect(lines.slice(1)).toEqual([line(2, 'abcdefgh', CHUNK - 4), line(3, 'ij', CHUNK + 5, false)]);
  });

  it.each([
    { what: 'the longest line', length: MAX_LINE_BYTES, step: 1000 },
    { what: 'the longest line in one read', length: MAX_LINE_BYTES, step: CHUNK },
  ])('hands over $what whole', async ({ length, step }) => {
    const { lines } = await collect(Buffer.alloc(length, 'x'), step);
    expect(lines).toMatchObject([{ length, isTerminated: false }]);
  });

  it.each([
    { what: 'without an end', bytes: Buffer.alloc(4 * CHUNK, 'x'), length: MAX_LINE_BYTES + 1 },
    { what: 'in one chunk', bytes: Buffer.from(`${'x'.repeat(CHUNK - 1)}\n`), length: CHUNK - 1 },
    { what: 'in two', bytes: Buffer.from(`${'x'.repeat(CHUNK + 9)}\n`), length: MAX_LINE_BYTES + 1 + 9 },
  ])('holds of a line that is too long no more than the limit and a chunk: $what', async ({ bytes, length }) => {
    expect((await collect(bytes)).lines).toMatchObject([{ length }]);
  });

  it('gives size, digest and number of lines of the whole file', async () => {
    const bytes = Buffer.concat([Buffer.alloc(CHUNK + 3, 'x'), Buffer.from('\nab')]);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect((await collect(bytes)).digest).toEqual({ sizeBytes: CHUNK + 6, sha256, lines: 2 });
  });

  it('stops when it is told to', async () => {
    const stopped = AbortSignal.abort(new Error('enough'));
    await expect(readLines(openBytes(Buffer.from('ab\n')), () => undefined, { signal: stopped })).rejects.toThrow(
      'enough',
    );
  });
});
