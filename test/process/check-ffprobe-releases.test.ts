import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, it, onTestFinished } from 'vitest';
import { makeWorkspace } from '../support/workspace.ts';

const SCRIPT = join(import.meta.dirname, '../../scripts/check-ffprobe-releases.ts');
const RELEASE = '/repos/someone/builds/releases/tags/n8.1';
const BYTES = 'not really ffprobe';
const SHA256 = createHash('sha256').update(BYTES).digest('hex');
const OTHER_SHA256 = createHash('sha256').update('something else').digest('hex');
const URL_OF_BUILD = 'https://github.com/someone/builds/releases/download/n8.1/ffprobe-linux-x64';
const BUILD = { url: URL_OF_BUILD, sha256: SHA256, sizeBytes: BYTES.length };
const ASSET = { id: 7, name: 'ffprobe-linux-x64', size: BYTES.length, digest: `sha256:${SHA256}` };

interface Asked {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

/** Stands in for GitHub's API on loopback, and keeps what it was asked. */
async function serve(answer: RequestListener): Promise<{ readonly api: string; readonly asked: readonly Asked[] }> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    asked.push({ path: request.url ?? '', headers: request.headers });
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { api: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

const serveAssets = (...assets: readonly object[]) =>
  serve((request, response) => {
    if (request.url === '/repos/someone/builds/releases/assets/7') response.end(BYTES);
    else response.end(JSON.stringify({ assets: request.url === RELEASE ? assets : [] }));
  });

async function check(api: string, table: unknown) {
  const path = join(await makeWorkspace(), 'releases.mjs');
  await writeFile(path, `export const FFPROBE_RELEASES = ${JSON.stringify(table)};`);
  const env = { GITHUB_API_URL: api, GITHUB_TOKEN: 'a-token' };
  const { exitCode, stdout, stderr } = await execa(process.execPath, [SCRIPT, path], {
    env,
    extendEnv: false,
    reject: false,
  });
  return { exitCode, stdout, stderr };
}

describe('check-ffprobe-releases', () => {
  it('passes where digests and sizes agree, however the table is nested, and asks once for each release', async () => {
    const { api, asked } = await serveAssets(ASSET);
    const table = { 'n8.1': { platforms: [{ linux: { x64: BUILD, again: BUILD } }], licence: 'GPL-3.0' } };
    expect(await check(api, table)).toEqual({
      exitCode: 0,
      stdout: '2 ffprobe builds are what their releases offer',
      stderr: '',
    });
    expect(asked.map(({ path }) => path)).toEqual([RELEASE]);
  });

  it.each([
    ['another digest', { ...ASSET, digest: `sha256:${OTHER_SHA256}` }, `offered "sha256:${OTHER_SHA256}"`],
    ['another size', { ...ASSET, size: 3 }, `pinned ${BYTES.length} bytes, offered 3`],
    ['another name', { ...ASSET, name: 'ffprobe-linux-x86' }, 'no such asset any more'],
    ['a digest of another kind', { ...ASSET, digest: 'sha512:00' }, 'offered "sha512:00"'],
  ])('fails on %s', async (_, asset, message) => {
    const { api } = await serveAssets(asset);
    const { exitCode, stderr } = await check(api, { linux: BUILD });
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: expect.stringContaining(message) });
    expect(stderr).toContain(URL_OF_BUILD);
  });

  it('hashes an asset that has no digest', async () => {
    const { api, asked } = await serveAssets({ ...ASSET, digest: null });
    expect(await check(api, { linux: BUILD })).toMatchObject({ exitCode: 0 });
    expect(asked.map(({ path }) => path)).toEqual([RELEASE, '/repos/someone/builds/releases/assets/7']);
    expect(await check(api, { linux: { ...BUILD, sha256: OTHER_SHA256 } })).toMatchObject({ exitCode: 1 });
  });

  it('gives the token to GitHub alone', async () => {
    const { api, asked } = await serveAssets(ASSET);
    await check(api, { linux: BUILD });
    expect(asked.map(({ headers }) => headers.authorization)).toEqual([undefined]);
  });

  it('asks again after a fault of the server', async () => {
    let answers = 0;
    const { api } = await serve((_, response) => {
      answers += 1;
      if (answers === 1) response.writeHead(503).end();
      else response.end(JSON.stringify({ assets: [ASSET] }));
    });
    expect(await check(api, { linux: BUILD })).toMatchObject({ exitCode: 0 });
  });

  it('does not ask again where the release is gone', async () => {
    const { api, asked } = await serve((_, response) => response.writeHead(404).end());
    expect(await check(api, { linux: BUILD })).toMatchObject({
      exitCode: 3,
      stderr: expect.stringMatching(/^http.* HTTP 404$/),
    });
    expect(asked).toHaveLength(1);
  });

  it.each([
    ['nothing', {}, 'has no builds'],
    ['a moving URL', { ...BUILD, url: 'https://example.com/ffprobe' }, 'not the URL of a GitHub release asset'],
    ['a short digest', { ...BUILD, sha256: 'abc' }, 'not 64 lower-case'],
    ['no size', { ...BUILD, sizeBytes: 0 }, 'not a number of bytes'],
  ])('refuses a table with %s', async (_, table, message) => {
    const { api, asked } = await serveAssets(ASSET);
    const { exitCode, stderr } = await check(api, table);
    expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: expect.stringContaining(message) });
    expect(asked).toEqual([]);
  });
});
