import { appendFile, readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CorpusRow } from '../../src/index.ts';
import { runIngestHere } from '../support/command.ts';
import { inventClips, type MadeCorpus, writeCorpus } from '../support/corpus.ts';
import { makeWorkspace } from '../support/workspace.ts';

const AT = ['--ingested-at', '2026-05-08T12:00:00+00:00'];

let corpus: MadeCorpus;
let jsonl: string;
let complete: string;

const ingest = () => runIngestHere(['--corpus-dir', corpus.root, ...AT]);
const tornFiles = async () => (await readdir(corpus.root)).filter((name) => name.includes('.torn-'));

/** As Python's `json.dumps` writes a row: a space behind each separator. */
function asPython(line: string): string {
  const row = JSON.parse(line) as CorpusRow;
  const fields = Object.entries(row).map(([key, value]) => {
    const isDecimal = typeof value === 'number' && ['framerate', 'duration_s', 'mos', 'mos_std_dev'].includes(key);
    return `${JSON.stringify(key)}: ${isDecimal && Number.isInteger(value) ? `${value}.0` : JSON.stringify(value)}`;
  });
  return `{${fields.join(', ')}}`;
}

beforeEach(async () => {
  corpus = await writeCorpus(join(await makeWorkspace(), 'corpus'), inventClips(4));
  jsonl = join(corpus.root, 'konvid_1k.jsonl');
  await ingest();
  complete = await readFile(jsonl, 'utf8');
});

describe('a JSONL that stands already', () => {
  it('written by the Python adapter is continued, and its rows stay as they are', async () => {
    const [first = '', second = '', ...others] = complete.split('\n');
    const standing = `${asPython(first)}\n${asPython(second)}\n`;
    await writeFile(jsonl, standing);
    const { exitCode, result } = await ingest();
    expect({ exitCode, stats: result.manifest?.stats }).toMatchObject({
      exitCode: 0,
      stats: { written: 2, dedups: 2 },
    });
    expect(await readFile(jsonl, 'utf8')).toBe(standing + others.join('\n'));
  });

  it('whose last row lacks its LF gets it', async () => {
    await truncate(jsonl, complete.length - 1);
    await ingest();
    expect(await readFile(jsonl, 'utf8')).toBe(complete);
    expect(await tornFiles()).toEqual([]);
  });

  it('whose last row is torn is continued; the torn bytes are moved aside', async () => {
    await truncate(jsonl, complete.length - 40);
    const torn = (await readFile(jsonl, 'utf8')).split('\n').at(-1);
    await ingest();
    expect(await readFile(jsonl, 'utf8')).toBe(complete);
    const [aside = ''] = await tornFiles();
    expect(await readFile(join(corpus.root, aside), 'utf8')).toBe(torn);
  });

  it.each([
    { what: 'a blank line', line: '' },
    { what: 'something else', line: '{"hello":"world"}' },
    { what: 'a row of another corpus', line: '', other: { corpus: 'lsvq' } },
    { what: 'a row of another version', line: '', other: { corpus_version: 'konvid-1k-2019' } },
    { what: 'a score of NaN', line: '', raw: (row: string) => row.replace(/"mos":[0-9.]+/, '"mos":NaN') },
    { what: 'the same clip twice', line: '', raw: (row: string) => row },
  ])('that holds $what is refused, and nothing is appended', async ({ line, other, raw }) => {
    const [first = ''] = complete.split('\n');
    const another = { ...(JSON.parse(first) as CorpusRow), src_sha256: 'f'.repeat(64), ...other };
    const added = other === undefined ? (raw?.(first) ?? line) : JSON.stringify(another);
    await appendFile(jsonl, `${added}\n`);
    const before = await readFile(jsonl, 'utf8');
    const { exitCode, result } = await ingest();
    expect({ exitCode, code: result.error?.code }).toEqual({ exitCode: 2, code: 'OUTPUT_INVALID_ROWS' });
    expect(result.error?.message).toContain('line 5');
    expect(await readFile(jsonl, 'utf8')).toBe(before);
  });

  it('is vouched for by its manifest, which is what --json prints', async () => {
    const manifestPath = join(corpus.root, 'konvid_1k.manifest.json');
    const { result } = await ingest();
    expect(result.manifest?.jsonl.rows).toBe(4);
    const text = await readFile(manifestPath, 'utf8');
    expect(text).toBe(`${JSON.stringify(result.manifest, null, 2)}\n`);
  });
});
