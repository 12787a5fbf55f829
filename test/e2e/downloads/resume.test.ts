import { createHash } from 'node:crypto';
import { readFile, stat, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeRandom } from '../../support/random.ts';
import { inventBytes, makeTarget, startChild, useServer } from './world.ts';

const SIZE = 6_000_000;
const ARCHIVE = inventBytes(SIZE);
/** What a stream may hold, and lose, when the connection breaks. */
const LOST_PER_CUT = 65_536;

const server = useServer();

const random = makeRandom(20_261_122);
const CUTS = Array.from({ length: 50 }, () => Math.floor(random() * (SIZE - 1)) + 1);

/** Cuts the connection after so many bytes, and gives up at once. */
async function begin(bytes: number, headers?: Record<string, string | undefined>) {
  const target = await makeTarget();
  const url = server().serve('/corpus.zip', ARCHIVE);
  const cut = { kind: 'truncate', bytes, length: 'dishonest' } as const;
  server().fail('/corpus.zip', headers === undefined ? cut : { kind: 'rewrite', headers, body: cut }, 1);
  const left = await target.download({ url }, { retries: 0 });
  expect(left.error?.code).toBe('DOWNLOAD_FAILED');
  const kept = (await stat(`${target.destination}.part`)).size;
  const before = server().traffic('/corpus.zip').bytesServed;
  return { ...target, url, kept, servedSince: () => server().traffic('/corpus.zip').bytesServed - before };
}

describe('a download that was cut at 50 random bytes', () => {
  it('is continued within the run', async () => {
    const { download } = await makeTarget();
    const url = server().serve('/fifty-times.zip', ARCHIVE);
    const places = [...new Set([...CUTS, SIZE])].sort((a, b) => a - b);
    for (const [index, place] of places.entries()) {
      const bytes = place - (places[index - 1] ?? 0);
      server().fail('/fifty-times.zip', { kind: 'truncate', bytes, length: 'dishonest' }, 1);
    }
    const { error, bytes, names } = await download({ url });
    expect(error).toBeUndefined();
    expect(bytes?.equals(ARCHIVE)).toBe(true);
    expect(names).toEqual(['corpus.zip']);
    expect(server().traffic('/fifty-times.zip').bytesServed).toBeLessThan(SIZE + CUTS.length * LOST_PER_CUT);
  });

  it('is continued by the next run', async () => {
    for (const cut of CUTS.slice(0, 10)) {
      const { download, url, kept, servedSince } = await begin(cut);
      expect(kept).toBeGreaterThan(cut - LOST_PER_CUT);
      const { result, bytes } = await download({ url });
      expect(bytes?.equals(ARCHIVE)).toBe(true);
      expect({ ...result, served: servedSince() }).toEqual({ sizeBytes: SIZE, resumedAt: kept, served: SIZE - kept });
    }
  });

  it.each([
    { what: 'where it was flushed last', flushed: 1_000_000 },
    { what: 'from the start if it never was', flushed: 0 },
  ])('is continued $what after a power cut, which left zeros after that', async ({ flushed }) => {
    const { download, url, destination, kept } = await begin(SIZE - 1);
    const notes = JSON.parse(await readFile(`${destination}.part.json`, 'utf8')) as object;
    await writeFile(`${destination}.part.json`, JSON.stringify({ ...notes, flushed_bytes: flushed, boot: 'another' }));
    const zeros = Buffer.alloc(kept - flushed);
    await writeFile(`${destination}.part`, Buffer.concat([ARCHIVE.subarray(0, flushed), zeros]));
    const { result, bytes, names } = await download({ url });
    expect(bytes?.equals(ARCHIVE)).toBe(true);
    expect({ resumedAt: result.resumedAt, names }).toEqual({ resumedAt: flushed, names: ['corpus.zip'] });
  });
});

describe('a part', () => {
  it('that is complete gets its name without a request', async () => {
    const { download, url, destination, servedSince } = await begin(SIZE - 1);
    await writeFile(`${destination}.part`, ARCHIVE);
    expect((await download({ url })).result).toEqual({ sizeBytes: SIZE, resumedAt: SIZE });
    expect(servedSince()).toBe(0);
  });

  it('starts over if the file has changed', async () => {
    const { download, url, servedSince } = await begin(4_000_000);
    const changed = inventBytes(SIZE);
    server().serve('/corpus.zip', changed);
    expect((await download({ url })).bytes?.equals(changed)).toBe(true);
    expect(servedSince()).toBe(SIZE);
  });

  it('starts over if the file has changed by its date alone', async () => {
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

  it('starts over without a strong validator, unless the digest is known', async () => {
    const headers = { etag: 'W/"weak"' };
    const first = await begin(4_000_000, headers);
    expect((await first.download({ url: first.url })).bytes?.equals(ARCHIVE)).toBe(true);
    expect(first.servedSince()).toBe(SIZE);

    const second = await begin(4_000_000, headers);
    const expectSha256 = createHash('sha256').update(ARCHIVE).digest('hex');
    const { result } = await second.download({ url: second.url, expectSha256 });
    expect(result).toEqual({ sizeBytes: SIZE, resumedAt: second.kept });
    expect(second.servedSince()).toBe(SIZE - second.kept);
  });

  it('of another URL starts over', async () => {
    const { download } = await begin(4_000_000);
    const other = inventBytes(2_000_000);
    expect((await download({ url: server().serve('/other.zip', other) })).bytes?.equals(other)).toBe(true);
  });

  it.each([
    ['without notes', async (part: string) => writeFile(`${part}.json`, '')],
    ['with torn notes', async (part: string) => writeFile(`${part}.json`, '{"url_sha256":"ab')],
    ['longer than the file', async (part: string) => truncate(part, SIZE + 10)],
  ])('%s starts over', async (_, disturb) => {
    const { download, url, destination } = await begin(4_000_000);
    await disturb(`${destination}.part`);
    const { bytes, names } = await download({ url });
    expect(bytes?.equals(ARCHIVE)).toBe(true);
    expect(names).toEqual(['corpus.zip']);
  });

  it.each([{ etag: '"a\r\nx: y"' }, { etag: '"視頻"', last_modified: 'Ǵ' }, { etag: '', size_bytes: -5 }])(
    'with notes that no header can carry starts over: %j',
    async (damage) => {
      const { download, url, destination } = await begin(4_000_000);
      const known = JSON.parse(await readFile(`${destination}.part.json`, 'utf8'));
      await writeFile(`${destination}.part.json`, JSON.stringify({ ...known, last_modified: undefined, ...damage }));
      const { bytes, error } = await download({ url });
      expect(error).toBeUndefined();
      expect(bytes?.equals(ARCHIVE)).toBe(true);
    },
  );

  it('starts over on a server without ranges', async () => {
    const { download, url, servedSince } = await begin(4_000_000);
    server().fail('/corpus.zip', { kind: 'ignore-range' });
    expect((await download({ url })).bytes?.equals(ARCHIVE)).toBe(true);
    expect(servedSince()).toBe(SIZE);
  });

  it('is not continued by a part of another file', async () => {
    const { download, url } = await begin(4_000_000);
    server().fail('/corpus.zip', { kind: 'rewrite', headers: { etag: '"another"' } }, 1);
    expect((await download({ url })).bytes?.equals(ARCHIVE)).toBe(true);
  });

  it('is never written through a link', async () => {
    const { download, destination, folder } = await makeTarget();
    await writeFile(join(folder, 'victim'), 'precious');
    await symlink(join(folder, 'victim'), `${destination}.part`);
    const { error } = await download({ url: server().serve('/linked.zip', ARCHIVE) });
    expect(error).toMatchObject({ code: 'DOWNLOAD_UNWRITABLE', message: expect.stringContaining(destination) });
    expect(await readFile(join(folder, 'victim'), 'utf8')).toBe('precious');
  });
});

describe('a process that is killed', () => {
  it('has written all that it was sent, and leaves a part that is continued', async () => {
    for (const sent of CUTS.filter((cut) => cut > 1_048_576).slice(0, 5)) {
      const { download, destination } = await makeTarget();
      const url = server().serve('/killed.zip', ARCHIVE);
      server().fail('/killed.zip', { kind: 'stall-after', bytes: sent }, 1);
      const child = startChild({ url, destination, origin: 'user' });
      const sizeOfPart = () => stat(`${destination}.part`).then(({ size }) => size, Number);
      await expect.poll(sizeOfPart, { timeout: 30_000, interval: 1 }).toBe(sent);
      child.kill('SIGKILL');
      await child;
      const before = server().traffic('/killed.zip').bytesServed;
      const { bytes, result } = await download({ url });
      expect(bytes?.equals(ARCHIVE)).toBe(true);
      expect(result).toEqual({ sizeBytes: SIZE, resumedAt: sent });
      expect(server().traffic('/killed.zip').bytesServed - before).toBe(SIZE - sent);
    }
  });
});
