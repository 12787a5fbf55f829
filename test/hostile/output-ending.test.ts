import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { serialiseRow } from '../../src/index.ts';
import { inventClips, type MadeCorpus, writeCorpus } from '../support/corpus.ts';
import { ingestCorpus } from '../support/outcome.ts';
import { inventRow } from '../support/rows.ts';
import { makeWorkspace } from '../support/workspace.ts';

const AT = ['--ingested-at', '2026-05-08T12:00:00+00:00'];
const STANDING = `${serialiseRow(inventRow(901))}\n`;
const NEXT = serialiseRow({ ...inventRow(902), src: 'caf\u00e9.mp4' });

let corpus: MadeCorpus;
let jsonl: string;

beforeEach(async () => {
  corpus = await writeCorpus(await makeWorkspace(), inventClips(2));
  jsonl = join(corpus.root, 'konvid_1k.jsonl');
});

/** What ingest makes of an output that ends like this. */
async function ingestAfter(ending: string | Buffer) {
  await writeFile(jsonl, Buffer.concat([Buffer.from(STANDING), Buffer.from(ending)]));
  const { exitCode, rows, error } = await ingestCorpus(corpus.root, AT);
  const aside = (await readdir(corpus.root)).filter((name) => name.startsWith('konvid_1k.jsonl.torn-'));
  const torn = await Promise.all(aside.map((name) => readFile(join(corpus.root, name))));
  return { exitCode, error, src: rows.map(({ src }) => src), torn, text: await readFile(jsonl, 'utf8') };
}

const OWN = ['9900000000.mp4', '9900000001.mp4'];
const bytes = Buffer.from(NEXT);

describe('a torn last row is moved aside whole and never glued to the next', () => {
  it.each([
    { what: 'its first byte', ending: bytes.subarray(0, 1) },
    { what: 'its middle', ending: bytes.subarray(0, 150) },
    { what: 'the middle of a letter', ending: bytes.subarray(0, bytes.indexOf(0xc3) + 1) },
    { what: 'its last byte but one', ending: bytes.subarray(0, -1) },
    { what: 'zeros that a power cut left', ending: Buffer.alloc(300) },
  ])('when it ends after $what', async ({ ending }) => {
    const { exitCode, src, torn, text } = await ingestAfter(ending);
    expect({ exitCode, src, torn }).toEqual({ exitCode: 0, src: ['9900000901.mp4', ...OWN], torn: [ending] });
    expect(text.startsWith(STANDING)).toBe(true);
  });

  it('and a second torn row does not replace the first', async () => {
    await ingestAfter(bytes.subarray(0, 10));
    expect((await ingestAfter(bytes.subarray(0, 20))).torn).toHaveLength(2);
  });
});

it('a valid last row that lacks its line feed gets it', async () => {
  const { exitCode, src, torn, text } = await ingestAfter(NEXT);
  expect({ exitCode, src, torn }).toEqual({ exitCode: 0, src: ['9900000901.mp4', 'caf\u00e9.mp4', ...OWN], torn: [] });
  expect(text.startsWith(`${STANDING}${NEXT}\n{`)).toBe(true);
});

describe('a last line that was never a row is not ours to cut', () => {
  it.each([
    { what: 'text', ending: 'notes of mine' },
    { what: 'other JSON', ending: '{"mine":1}' },
    { what: 'a row of another corpus', ending: serialiseRow({ ...inventRow(902), corpus: 'konvid-150k' }) },
    { what: 'a row with a bad score', ending: serialiseRow({ ...inventRow(902), mos: 99 }) },
  ])('$what', async ({ ending }) => {
    const { exitCode, error, torn, text } = await ingestAfter(ending);
    expect({ exitCode, error, torn, text }).toEqual({
      exitCode: 2,
      error: 'OUTPUT_INVALID_ROWS',
      torn: [],
      text: STANDING + ending,
    });
  });
});
