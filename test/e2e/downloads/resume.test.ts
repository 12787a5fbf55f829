import { createHash } from 'node:crypto';
import { readFile, stat, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, it } from 'vitest';
import { BLOCK_BYTES } from '../../../src/fetch/append-queue.ts';
import { makeRandom } from '../../support/random.ts';
import { inventBytes, makeTarget, useServer } from './world.ts';

const SIZE = 6_000_000;
const ARCHIVE = inventBytes(SIZE);

const server = useServer();

const random = makeRandom(20_261_122);

/** Where the connection is cut: fifty places, anywhere. */
const CUTS = Array.from({ length: 50 }, () => Math.floor(random() * (SIZE - 1)) + 1);

/** Stops a download after so many bytes without a word, as a network does, and gives up at once. */
async function begin(bytes: number, headers?: Record<string, string | undefined>) {
  const target = await makeTarget();
  const url = server().serve('/corpus.zip', ARCHIVE);
  const cut = { kind: 'truncate', bytes, length: 'dishonest' } as const;
  server().fail('/corpus.zip', headers === undefined ? cut : { kind: 'rewrite', headers, body: cut }, 1);
  const left = await target.download({ url }, { retries: 0 });
  expect(left.error?.code).toBe('DOWNLOAD_FAILED');
  const before = server().traffic('/corpus.zip').bytesServed;
  return { ...target, url, left, servedSince: () => server().traffic('/corpus.zip').bytesServed - before };
}

describe('an archive cut at 50 random bytes', () => {
  it('is continued within the run, and no byte is served twice', async () => {
    const { download } = await makeTarget();
    const url = server().serve('/fifty-times.zip', ARCHIVE);
    const places = [...new Set([...CUTS, SIZE])].sort((a, b) => a - b);
    places.forEach((place, index) => {
      const bytes = place - (places[index - 1] ?? 0);
      server().fail('/fifty-times.zip', { kind: 'truncate', bytes, length: 'dishonest' }, 1);
    });
    const { error, bytes, names } = await download({ url });
    expect(error).toBeUndefined();
    expect(bytes?.equals(ARCHIVE)).toBe(true);
    expect(names).toEqual(['corpus.zip']);
    expect(server().traffic('/fifty-times.zip').bytesServed).toBe(SIZE);
  });

  it('is continued by the next run', async () => {
    for (const cut of CUTS.slice(0, 10)) {
      const { download, url, servedSince } = await begin(cut);
      const { result, bytes } = await download({ url });
      expect(bytes?.equals(ARCHIVE)).toBe(true);
      expect({ ...result, served: servedSince() }).toEqual({ sizeBytes: SIZE, resumedAt: cut, served: SIZE - cut });
    }
  });

  it.each([
    { what: 'where it was flushed last', flushed: 1_000_000 },
    { what: 'from the start where it never was', flushed: 0 },
  ])('is continued $what after a power cut, which left zeros of the rest', async ({ flushed }) => {
    const { download, url, destination } = await begin(SIZE - 1);
    const notes = JSON.parse(await readFile(`${destination}.part.json`, 'utf8')) as object;
    await writeFile(`${destination}.part.json`, JSON.stringify({ ...notes, flushed_bytes: flushed, boot: 'another' }));
    await writeFile(
      `${destination}.part`,
      Buffer.concat([ARCHIVE.subarray(0, flushed), Buffer.alloc(SIZE - 1 - flushed)]),
    );
    const { result, bytes, names } = await download({ url });
    expect(bytes?.equals(ARCHIVE)).toBe(true);
    expect({ resumedAt: result?.resumedAt, names }).toEqual({ resumedAt: flushed, names: ['corpus.zip'] });
  });

  it('is continued from wherever its part ends, as after a kill', async () => {
    for (const cut of CUTS.slice(10, 20)) {
      const { download, url, destination, servedSince } = await begin(SIZE - 1);
      await truncate(`${destination}.part`, cut);
      const { bytes } = await download({ url });
      expect(bytes?.equals(ARCHIVE)).toBe(true);
      expect(servedSince()).toBe(SIZE - cut);
    }
  });
});

describe('a part', () => {
  it('that is whole only gets its name', async () => {
    const { download, url, destination, servedSince } = await begin(SIZE - 1);
    await writeFile(`${destination}.part`, ARCHIVE);
    const { result, bytes } = await download({ url });
    expect(bytes?.equals(ARCHIVE)).toBe(true);
    expect({ ...result, served: servedSince() }).toEqual({ sizeBytes: SIZE, resumedAt: SIZE, served: 0 });
  });

  it('starts over where the file was changed between two tries', async () => {
    const { download, url, servedSince } = await begin(4_000_000);
    const changed = inventBytes(SIZE);
    server().serve('/corpus.zip', changed);
    const { bytes } = await download({ url });
    expect(bytes?.equals(changed)).toBe(true);
    expect(servedSince()).toBe(SIZE);
  });

  it('starts over where the file was changed, by its time alone', async () => {
    const dates = (second: string) => ({
      etag: undefined,
      date: 'Sun, 22 Nov 2026 12:00:00 GMT',
      'last-modified': `Sun, 22 Nov 2026 11:00:${second} GMT`,
    });
    const { download, url, servedSince } = await begin(4_000_000, dates('00'));
    server().fail('/corpus.zip', { kind: 'rewrite', headers: dates('01') }, 1);
    expect((await download({ url })).bytes?.equals(ARCHIVE)).toBe(true);
    expect(servedSince()).toBe(SIZE);
  });

  it('starts over where nothing tells two states of the file apart, unless a digest will', async () => {
    const headers = { etag: 'W/"weak"' };
    const first = await begin(4_000_000, headers);
    expect((await first.download({ url: first.url })).bytes?.equals(ARCHIVE)).toBe(true);
    expect(first.servedSince()).toBe(SIZE);

    const second = await begin(4_000_000, headers);
    const expectSha256 = createHash('sha256').update(ARCHIVE).digest('hex');
    const { result } = await second.download({ url: second.url, expectSha256 });
    expect({ ...result, served: second.servedSince() }).toEqual({
      sha256: expectSha256,
      sizeBytes: SIZE,
      resumedAt: 4_000_000,
      served: 2_000_000,
    });
  });

  it('of another address starts over', async () => {
    const { download, servedSince } = await begin(4_000_000);
    const other = inventBytes(2_000_000);
    expect((await download({ url: server().serve('/other.zip', other) })).bytes?.equals(other)).toBe(true);
    expect(servedSince()).toBe(0);
  });

  it.each([
    ['without notes', async (part: string) => writeFile(`${part}.json`, '')],
    ['with notes that were torn', async (part: string) => writeFile(`${part}.json`, '{"url_sha256":"ab')],
    ['longer than the file', async (part: string) => truncate(part, SIZE + 10)],
  ])('%s starts over', async (_, disturb) => {
    const { download, url, destination } = await begin(4_000_000);
    await disturb(`${destination}.part`);
    const { bytes, names } = await download({ url });
    expect(bytes?.equals(ARCHIVE)).toBe(true);
    expect(names).toEqual(['corpus.zip']);
  });

  it.each([{ etag: '"a\r\nx: y"' }, { etag: '"視頻"', last_modified: 'Ǵ' }, { etag: '', size_bytes: -5 }])(
    'with notes that were damaged starts over, and asks for nothing that no header can carry: %j',
    async (damage) => {
      const { download, url, destination } = await begin(4_000_000);
      const notes = `${destination}.part.json`;
      const known = JSON.parse(await readFile(notes, 'utf8'));
      await writeFile(notes, JSON.stringify({ ...known, last_modified: undefined, ...damage }));
      const { bytes, error, names } = await download({ url });
      expect(error).toBeUndefined();
      expect(bytes?.equals(ARCHIVE)).toBe(true);
      expect(names).toEqual(['corpus.zip']);
    },
  );

  it('starts over on a server without ranges', async () => {
    const { download, url, servedSince } = await begin(4_000_000);
    server().fail('/corpus.zip', { kind: 'ignore-range' });
    expect((await download({ url })).bytes?.equals(ARCHIVE)).toBe(true);
    expect(servedSince()).toBe(SIZE);
  });

  it.each([
    ['begins elsewhere', { 'content-range': `bytes 3999999-5999999/${SIZE}` }],
    ['is of a larger file', { 'content-range': `bytes 4000000-5999999/${SIZE + 1}` }],
    ['has another tag', { etag: '"another"' }],
    ['is longer than it says', { 'content-range': `bytes 4000000-4999999/${SIZE}`, 'content-length': undefined }],
  ])('is not continued by a part that %s', async (_, headers) => {
    const { download, url } = await begin(4_000_000);
    server().fail('/corpus.zip', { kind: 'rewrite', headers }, 1);
    expect((await download({ url })).bytes?.equals(ARCHIVE)).toBe(true);
  });

  it('is never written through a link', async () => {
    const { download, destination, folder } = await makeTarget();
    await writeFile(join(folder, 'victim'), 'precious');
    await symlink(join(folder, 'victim'), `${destination}.part`);
    const { error } = await download({ url: server().serve('/linked.zip', ARCHIVE) });
    expect(error).toMatchObject({ code: 'DOWNLOAD_UNWRITABLE', message: expect.stringContaining(destination) });
  });
});

/** A download as a process of its own, which can be killed. */
const CHILD = `
  const { downloadFile } = await import(process.argv[1]);
  await downloadFile({ url: process.argv[2], destination: process.argv[3], origin: 'user' });
`;

async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}

describe('a process killed at any moment', () => {
  it('leaves a part that is continued: no byte is fetched twice beyond one block', async () => {
    for (const sent of [BLOCK_BYTES + 1, ...CUTS.filter((cut) => cut > BLOCK_BYTES).slice(0, 7)]) {
      const { download, destination } = await makeTarget();
      const url = server().serve('/killed.zip', ARCHIVE);
      server().fail('/killed.zip', { kind: 'stall-after', bytes: sent }, 1);
      const module = join(import.meta.dirname, '../../../src/fetch/download.ts');
      const child = execa(process.execPath, ['--input-type=module', '-e', CHILD, module, url, destination], {
        reject: false,
      });
      await expect.poll(() => sizeOf(`${destination}.part`), { timeout: 30_000, interval: 1 }).toBeGreaterThan(0);
      child.kill('SIGKILL');
      await child;
      const arrived = await sizeOf(`${destination}.part`);
      const before = server().traffic('/killed.zip').bytesServed;
      const { bytes, result } = await download({ url });
      expect(bytes?.equals(ARCHIVE)).toBe(true);
      expect({ ...result, served: server().traffic('/killed.zip').bytesServed - before }).toEqual({
        sizeBytes: SIZE,
        resumedAt: arrived,
        served: SIZE - arrived,
      });
    }
  });

  it('has written all but a block of what it was sent', async () => {
    const { destination } = await makeTarget();
    const url = server().serve('/killed.zip', ARCHIVE);
    const sent = 5_000_001;
    server().fail('/killed.zip', { kind: 'stall-after', bytes: sent }, 1);
    const module = join(import.meta.dirname, '../../../src/fetch/download.ts');
    const child = execa(process.execPath, ['--input-type=module', '-e', CHILD, module, url, destination], {
      reject: false,
    });
    await expect.poll(() => sizeOf(`${destination}.part`), { timeout: 30_000, interval: 1 }).toBe(sent);
    child.kill('SIGKILL');
    await child;
  });
});

it('holds no more than a block in memory', () => {
  expect(BLOCK_BYTES).toBeLessThanOrEqual(1_048_576);
});
