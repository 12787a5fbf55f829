import { open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CorpusRow } from '../../../src/contract/generated/types.ts';
import { MAX_LINE_BYTES } from '../../../src/contract/jsonl.ts';
import { serialiseRow } from '../../../src/contract/row.ts';
import { readExistingRows } from '../../../src/ingest/output.ts';
import { inventRow } from '../../support/rows.ts';
import { makeWorkspace } from '../../support/workspace.ts';

const EXPECTED = { corpus: 'konvid-1k', corpus_version: 'konvid-1k-2017' };
const NAME = 'the.jsonl';

function line(index: number, overrides: Partial<CorpusRow> = {}): string {
  return serialiseRow({ ...inventRow(index), ...overrides });
}

const FIRST = `${line(0)}\n`;
const ROW = line(1);

async function readText(text: string | Buffer, signal?: AbortSignal) {
  const path = join(await makeWorkspace(), 'file');
  await writeFile(path, text);
  const file = await open(path);
  try {
    return await readExistingRows(file, { path: NAME, expected: EXPECTED, signal });
  } finally {
    await file.close();
  }
}

async function refusalOf(text: string | Buffer): Promise<string> {
  const error = await readText(text).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ code: 'OUTPUT_INVALID_ROWS', exitCode: 2 });
  return (error as Error).message;
}

describe('rows that stand', () => {
  it('are counted, and their scores are known', async () => {
    const { rows, ledger, ending, sizeBytes } = await readText(`${FIRST}${ROW}\n`);
    expect({ rows, ending, sizeBytes }).toEqual({
      rows: 2,
      ending: { kind: 'whole' },
      sizeBytes: Buffer.byteLength(`${FIRST}${ROW}\n`),
    });
    expect([0, 1, 2].map((index) => ledger.has(inventRow(index).src_sha256))).toEqual([true, true, false]);
  });

  it('may be none', async () => {
    expect(await readText('')).toMatchObject({ rows: 0, sizeBytes: 0, ending: { kind: 'whole' } });
  });

  it('are read until the run is stopped', async () => {
    await expect(readText(FIRST, AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough');
  });
});

describe('the end of what stands', () => {
  it.each([
    { what: 'a row without its LF', end: ROW, ending: { kind: 'unterminated' }, rows: 2 },
    { what: 'its first byte', end: ROW.slice(0, 1), ending: { kind: 'torn', offset: FIRST.length }, rows: 1 },
    { what: 'all but its last byte', end: ROW.slice(0, -1), ending: { kind: 'torn', offset: FIRST.length }, rows: 1 },
    { what: 'half a letter', end: Buffer.from([0x7b, 0xc3]), ending: { kind: 'torn', offset: FIRST.length }, rows: 1 },
    { what: 'a zero', end: Buffer.alloc(1), ending: { kind: 'torn', offset: FIRST.length }, rows: 1 },
    { what: 'zeros', end: Buffer.alloc(MAX_LINE_BYTES), ending: { kind: 'torn', offset: FIRST.length }, rows: 1 },
  ])('is seen: $what', async ({ end, ending, rows }) => {
    expect(await readText(Buffer.concat([Buffer.from(FIRST), Buffer.from(end)]))).toMatchObject({ ending, rows });
  });

  it.each([
    { what: 'text', end: 'notes of mine' },
    { what: 'a byte order mark', end: '\ufeff' },
    { what: 'other JSON', end: '{"mine":1}' },
    { what: 'zeros and more', end: '\0\0{' },
    { what: 'a torn row with its LF', end: `${ROW.slice(0, 100)}\n` },
    { what: 'zeros with their LF', end: '\0\0\n' },
    { what: 'a torn row that is too long', end: `{"src":"${'x'.repeat(MAX_LINE_BYTES)}` },
    { what: 'more zeros than a line may have', end: '\0'.repeat(MAX_LINE_BYTES + 1) },
  ])('is not ours to cut: $what', async ({ end }) => {
    expect(await refusalOf(FIRST + end)).toMatch(/^the\.jsonl: 1 lines are not rows of konvid-1k.*: line 2: /);
  });
});

describe('lines that are refused', () => {
  it.each([
    { what: 'of another corpus', bad: line(1, { corpus: 'konvid-150k' }), says: 'line 2: a row of corpus konvid-150k' },
    { what: 'of another version', bad: line(1, { corpus_version: 'v2' }), says: 'line 2: a row of version v2' },
    { what: 'of the same clip', bad: line(0), says: `line 2: repeats the src_sha256 ${inventRow(0).src_sha256}` },
    { what: 'of no clip', bad: '', says: 'line 2: LINE_BLANK a blank line' },
    {
      what: 'with bad fields',
      bad: ROW.replace('"width":960', '"width":0').replace('"height":540', '"height":-1'),
      says: 'line 2: width 0, height -1',
    },
  ])('are told: $what', async ({ bad, says }) => {
    expect(await refusalOf(`${FIRST}${bad}\n${line(2)}\n`)).toBe(
      `the.jsonl: 1 lines are not rows of konvid-1k, version konvid-1k-2017: ${says}`,
    );
  });

  it('are counted beyond the ten that are listed', async () => {
    const listed = Array.from({ length: 10 }, (_, index) => `line ${index + 2}: LINE_BLANK a blank line`).join('; ');
    expect(await refusalOf(FIRST + '\n'.repeat(10))).toMatch(new RegExp(`: ${listed}$`));
    expect(await refusalOf(FIRST + '\n'.repeat(12))).toMatch(new RegExp(`: ${listed}; and 2 more$`));
  });
});
