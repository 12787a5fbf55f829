import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { execa } from 'execa';
import { expect, it, onTestFinished } from 'vitest';
import { FFPROBE_RELEASES } from '../../src/ffprobe/releases.ts';

const SCRIPT = join(import.meta.dirname, '../../scripts/check-ffprobe-releases.ts');
const BUILDS = Object.values(FFPROBE_RELEASES).flatMap((release) =>
  Object.values(release).filter((build) => build !== undefined),
);
const [FIRST] = BUILDS;
const ASSETS = BUILDS.map(({ url, sha256, sizeBytes = 1 }) => ({ url, digest: `sha256:${sha256}`, size: sizeBytes }));

/** Runs the script against an API on loopback whose releases have these assets. */
async function check(assets: readonly { readonly url: string; readonly digest: string; readonly size: number }[]) {
  const server = createServer(({ url = '' }, response) => {
    const [, repository = '', tag = ''] = /^\/repos\/(.*)\/releases\/tags\/(.*)$/.exec(url) ?? [];
    const own = assets.filter((asset) => asset.url.includes(`/${repository}/releases/download/${tag}/`));
    response.end(JSON.stringify({ assets: own.map((asset) => ({ ...asset, name: asset.url.split('/').at(-1) })) }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const env = { GITHUB_API_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, GITHUB_TOKEN: 'a-token' };
  return execa(process.execPath, [SCRIPT], { env, extendEnv: false, reject: false });
}

it('accepts releases with the pinned digests and sizes', async () => {
  const { exitCode, stdout } = await check(ASSETS);
  expect(stdout.split('\n').filter((line) => line.startsWith('the same'))).toHaveLength(BUILDS.length);
  expect(exitCode).toBe(0);
});

it.each([
  ['digest', { digest: `sha256:${'0'.repeat(64)}` }],
  ['size', { size: 3 }],
])('fails on another %s, and names the build', async (_, change) => {
  const { exitCode, stdout } = await check(
    ASSETS.map((asset) => (asset.url === FIRST?.url ? { ...asset, ...change } : asset)),
  );
  expect(stdout).toMatch(new RegExp(`^OTHER: .*: ${FIRST?.url}$`, 'm'));
  expect(exitCode).toBe(1);
});

it('fails if there is no such release', async () => {
  expect(await check([])).toMatchObject({ exitCode: 1 });
});
