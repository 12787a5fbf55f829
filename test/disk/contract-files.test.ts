import { mkdir, open, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { beginsWithUnifiedRow, explainFailedRead, withJsonl } from '../../src/contract/open-jsonl.ts';
import { MAX_MANIFEST_BYTES, readIngestManifest, readManifest } from '../../src/contract/read-manifest.ts';
import { ReadMeter, type ReadProgress, sumSizes } from '../../src/contract/read-progress.ts';
import { UserError } from '../../src/files/user-error.ts';
import { inventManifest } from '../support/invented-manifest.ts';
import { makeWorkspace } from '../support/workspace.ts';

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await makeWorkspace();
  path = join(folder, 'file');
});

/** What a promise is rejected with. */
async function caught(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => undefined,
    (error: unknown) => error,
  );
}

const READERS = [
  { name: 'readManifest', read: async () => readManifest(path) },
  { name: 'readIngestManifest', read: async () => (await readIngestManifest(path)).manifest },
];

describe.each(READERS)('$name', ({ read }) => {
  it.each([
    { what: 'missing', make: () => undefined, why: 'ENOENT' },
    { what: 'a folder', make: () => mkdir(path), why: 'not a regular file' },
    { what: 'no JSON', make: () => writeFile(path, '{"schema":'), why: 'it is not JSON' },
    {
      what: 'too large',
      make: () => writeFile(path, '').then(() => truncate(path, MAX_MANIFEST_BYTES + 1)),
      why: 'larger',
    },
  ])('refuses one that is $what, and says why', async ({ make, why }) => {
    await make();
    expect(await caught(read())).toMatchObject({
      code: 'MANIFEST_UNREADABLE',
      exitCode: 2,
      message: expect.stringContaining(why),
    });
  });

  it('says at which place an invalid one breaks the schema', async () => {
    await writeFile(path, JSON.stringify({ ...inventManifest(), stats: { ...inventManifest().stats, written: -1 } }));
    expect(await caught(read())).toMatchObject({
      code: 'MANIFEST_INVALID',
      message: expect.stringMatching(/: is not the manifest of a JSONL: \/stats\/written must be >= 0$/),
    });
  });

  it.each(['null', '7', '"text"', '[]', '{}'])('refuses %s', async (text) => {
    await writeFile(path, text);
    expect(await caught(read())).toMatchObject({
      code: 'MANIFEST_INVALID',
      message: expect.stringMatching(/JSONL: the document must /),
    });
  });
});

describe('a manifest that claims to be of a unified file', () => {
  it('is held against the schema of those', async () => {
    await writeFile(path, JSON.stringify({ schema: 'konvid-ingest-unified-manifest-v1' }));
    const unified = await caught(readManifest(path));
    const ingest = await caught(readIngestManifest(path));
    expect([unified, ingest]).toMatchObject([{ code: 'MANIFEST_INVALID' }, { code: 'MANIFEST_INVALID' }]);
    expect(String(unified)).not.toBe(String(ingest));
  });
});

describe('withJsonl', () => {
  it.each([
    { what: 'is missing', make: () => undefined, why: 'does not exist', hint: 'name the JSONL' },
    { what: 'is a folder', make: () => mkdir(path), why: 'is not a regular file', hint: undefined },
  ])('refuses what $what', async ({ make, why, hint }) => {
    await make();
    const error = await caught(withJsonl(path, async () => undefined));
    expect(error).toMatchObject({ code: 'JSONL_UNREADABLE', exitCode: 2, message: `${path}: ${why}` });
    expect((error as UserError).hint?.slice(0, hint?.length)).toBe(hint);
  });
});

describe('explainFailedRead', () => {
  it('turns a failed system call into words', () => {
    const error = Object.assign(new Error('failed'), { code: 'EIO', errno: -5 });
    expect(explainFailedRead(error, path)).toMatchObject({
      code: 'JSONL_READ_FAILED',
      exitCode: 3,
      message: `${path}: reading failed (EIO)`,
      cause: error,
    });
  });

  it.each([
    { what: 'an error for the user', error: new UserError('CODE', { message: 'told' }) },
    { what: 'a bug', error: new TypeError('no system call') },
    { what: 'no error', error: 'aborted' },
  ])('hands back $what', ({ error }) => {
    expect(explainFailedRead(error, path)).toBe(error);
  });
});

describe('beginsWithUnifiedRow', () => {
  const UNIFIED = '{"mos":50.0,"mos_native_scale":"1-5"}';

  it.each([
    { text: `${UNIFIED}\n{}\n`, isUnified: true },
    { text: UNIFIED, isUnified: true },
    { text: `{}\n${UNIFIED}\n`, isUnified: false },
    { text: '', isUnified: false },
  ])('looks at the first line of $text', async ({ text, isUnified }) => {
    await writeFile(path, text);
    const file = await open(path);
    onTestFinished(() => file.close());
    expect(await beginsWithUnifiedRow(file)).toBe(isUnified);
  });
});

describe('the progress of a reading', () => {
  it('adds up blocks, and never goes beyond the whole', () => {
    const told: ReadProgress[] = [];
    const meter = new ReadMeter(10, { onProgress: (progress) => told.push(progress) });
    meter.onBytes(4);
    meter.expect(5);
    meter.onBytes(6);
    meter.onBytes(7);
    expect(told).toEqual([
      { bytesRead: 4, bytesTotal: 10 },
      { bytesRead: 10, bytesTotal: 15 },
      { bytesRead: 17, bytesTotal: 17 },
    ]);
  });

  it('sums the sizes of what is there', async () => {
    await writeFile(path, 'four');
    expect(await sumSizes([path, join(folder, 'missing'), path])).toBe(8);
    await rm(path);
    expect(await sumSizes([path])).toBe(0);
  });
});
