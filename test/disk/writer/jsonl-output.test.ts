import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { serialiseRow } from '../../../src/contract/row.ts';
import { JsonlOutput } from '../../../src/ingest/output.ts';
import { countOpenFiles, fileHandlePrototype } from '../../support/open-files.ts';
import { inventRow } from '../../support/rows.ts';
import { makeWorkspace } from '../../support/workspace.ts';

const EXPECTED = { corpus: 'konvid-1k', corpus_version: 'konvid-1k-2017' };
const NOW = new Date('2026-05-08T12:34:56.789Z');
const BATCH = 256;
const ROWS = Array.from({ length: BATCH + 1 }, (_, index) => serialiseRow(inventRow(index)));
const [FIRST = '', SECOND = '', THIRD = ''] = ROWS;

let folder: string;
let path: string;
let manifestPath: string;
let output: JsonlOutput | undefined;

beforeEach(async () => {
  folder = await makeWorkspace();
  path = join(folder, 'out.jsonl');
  manifestPath = join(folder, 'out.manifest.json');
  await writeFile(manifestPath, 'done');
});

afterEach(async () => {
  vi.restoreAllMocks();
  await output?.close().catch(() => undefined);
  output = undefined;
});

async function openOutput(text?: string | Buffer): Promise<JsonlOutput> {
  if (text !== undefined) await writeFile(path, text);
  output = await JsonlOutput.open({ path, manifestPath, expected: EXPECTED, now: NOW });
  return output;
}

const readOutput = () => readFile(path, 'utf8');
const hasManifest = async () => (await readdir(folder)).includes('out.manifest.json');

function describeFile(text: string, rows: number) {
  return { path, rows, size_bytes: Buffer.byteLength(text), sha256: createHash('sha256').update(text).digest('hex') };
}

describe('an output', () => {
  it('is made where there is none, and has nothing then', async () => {
    const made = await openOutput();
    expect(await made.digest()).toEqual(describeFile('', 0));
    expect(await readOutput()).toBe('');
    expect(await hasManifest()).toBe(true);
  });

  it('stays as it stands, and its manifest with it, while nothing is added', async () => {
    const text = `${FIRST}\n${SECOND}\n`;
    const opened = await openOutput(text);
    await opened.flush();
    expect(await opened.digest()).toEqual(describeFile(text, 2));
    expect(await readOutput()).toBe(text);
    expect(await hasManifest()).toBe(true);
  });

  it('has its rows on disk once they are flushed, and no manifest from then on', async () => {
    const opened = await openOutput(`${FIRST}\n`);
    await opened.append(SECOND);
    expect(await readOutput()).toBe(`${FIRST}\n`);
    expect(await hasManifest()).toBe(true);
    await opened.flush();
    expect(await readOutput()).toBe(`${FIRST}\n${SECOND}\n`);
    expect(await hasManifest()).toBe(false);
  });

  it('flushes what waits before it is described', async () => {
    const opened = await openOutput(`${FIRST}\n`);
    await opened.append(SECOND);
    const text = `${FIRST}\n${SECOND}\n`;
    expect(await opened.digest()).toEqual(describeFile(text, 2));
    expect(await readOutput()).toBe(text);
  });

  it('flushes rows by the batch', async () => {
    const opened = await openOutput();
    vi.spyOn(performance, 'now').mockReturnValue(0);
    for (const row of ROWS.slice(0, BATCH - 1)) await opened.append(row);
    expect(await readOutput()).toBe('');
    await opened.append(ROWS[BATCH - 1] ?? '');
    const batch = `${ROWS.slice(0, BATCH).join('\n')}\n`;
    expect(await readOutput()).toBe(batch);
    await opened.append(ROWS[BATCH] ?? '');
    expect(await readOutput()).toBe(batch);
    expect(await opened.digest()).toEqual(describeFile(`${ROWS.join('\n')}\n`, BATCH + 1));
  });

  it('flushes what has waited for a second, counted from the first row that waits', async () => {
    const opened = await openOutput();
    const clock = vi.spyOn(performance, 'now');
    const appendAt = async (milliseconds: number, row: string) => {
      clock.mockReturnValue(milliseconds);
      await opened.append(row);
    };
    await appendAt(5_000, FIRST);
    await appendAt(5_999, SECOND);
    expect(await readOutput()).toBe('');
    await appendAt(6_000, THIRD);
    expect(await readOutput()).toBe(`${ROWS.slice(0, 3).join('\n')}\n`);
    await appendAt(6_500, ROWS[3] ?? '');
    expect(await readOutput()).toBe(`${ROWS.slice(0, 3).join('\n')}\n`);
  });

  it('forgets rows that it is told to discard', async () => {
    const opened = await openOutput();
    await opened.append(FIRST);
    opened.discardBatch();
    await opened.append(SECOND);
    expect(await opened.digest()).toEqual(describeFile(`${SECOND}\n`, 1));
  });
});

describe('the end of an output', () => {
  it('gets the LF that its last row lacks', async () => {
    const opened = await openOutput(`${FIRST}\n${SECOND}`);
    expect(await readOutput()).toBe(`${FIRST}\n${SECOND}\n`);
    expect(await hasManifest()).toBe(false);
    expect(await opened.digest()).toEqual(describeFile(`${FIRST}\n${SECOND}\n`, 2));
  });

  it('loses a torn row, which is moved aside under its time and digest', async () => {
    const torn = SECOND.slice(0, 100);
    const opened = await openOutput(`${FIRST}\n${torn}`);
    expect(await readOutput()).toBe(`${FIRST}\n`);
    expect(await hasManifest()).toBe(false);
    const digest = createHash('sha256').update(torn).digest('hex').slice(0, 8);
    expect(await readFile(`${path}.torn-20260508T123456Z-${digest}`, 'utf8')).toBe(torn);
    await opened.append(SECOND);
    expect(await opened.digest()).toEqual(describeFile(`${FIRST}\n${SECOND}\n`, 2));
  });

  it('loses the part of a batch that was written when the disk was full', async () => {
    const opened = await openOutput(`${FIRST}\n${SECOND.slice(0, 50)}`);
    await opened.append(SECOND);
    await opened.flush();
    const append = vi.spyOn(await fileHandlePrototype(), 'appendFile').mockImplementationOnce(async function (
      this: FileHandle,
      bytes,
    ) {
      await this.write(String(bytes).slice(0, 20));
      throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
    });
    await opened.append(THIRD);
    await expect(opened.flush()).rejects.toMatchObject({ code: 'OUTPUT_WRITE_FAILED', exitCode: 3 });
    append.mockRestore();
    expect(await readOutput()).toBe(`${FIRST}\n${SECOND}\n`);
    await opened.append(THIRD);
    await opened.flush();
    expect(await readOutput()).toBe(`${FIRST}\n${SECOND}\n${THIRD}\n`);
  });
});

describe('what is no output', () => {
  it.each([
    { what: 'a folder', code: 'OUTPUT_NOT_WRITABLE', prepare: () => mkdir(path) },
    {
      what: 'in no folder',
      code: 'OUTPUT_NOT_WRITABLE',
      prepare: async () => {
        path = join(folder, 'none', 'out.jsonl');
      },
    },
    {
      what: 'a device',
      code: 'OUTPUT_NOT_REGULAR',
      prepare: async () => {
        path = '/dev/null';
      },
    },
  ])('is refused: $what', async ({ prepare, code }) => {
    await prepare();
    await expect(openOutput()).rejects.toMatchObject({ code, exitCode: 2, message: expect.stringContaining(path) });
    expect(await hasManifest()).toBe(true);
  });

  it('is closed again', async () => {
    const before = countOpenFiles();
    for (let time = 0; time < 10; time += 1) {
      await (await openOutput(FIRST)).close();
      await expect(openOutput('notes')).rejects.toMatchObject({ code: 'OUTPUT_INVALID_ROWS' });
    }
    expect(countOpenFiles()).toBe(before);
  });

  it('is refused and stays: a file with other lines', async () => {
    const text = `${FIRST}\nnotes\n${SECOND}`;
    await expect(openOutput(text)).rejects.toMatchObject({ code: 'OUTPUT_INVALID_ROWS', exitCode: 2 });
    expect(await readOutput()).toBe(text);
    expect((await stat(path)).size).toBe(Buffer.byteLength(text));
    expect(await hasManifest()).toBe(true);
  });
});
