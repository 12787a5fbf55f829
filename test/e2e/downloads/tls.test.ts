import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Authority, type Certificate, makeAuthority, signItself } from '../../support/certificates.ts';
import { type ConnectProxy, startConnectProxy } from '../peers/connect-proxy.ts';
import { inventBytes, makeTarget, startChild, useServer } from './world.ts';

const BYTES = inventBytes(100_000);
const SHA256 = createHash('sha256').update(BYTES).digest('hex');

const plain = useServer();
const stops: (() => Promise<void>)[] = [];

let folder: string;
let authority: Authority;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'konvid-ingest-tls-'));
  authority = await makeAuthority(folder);
});
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** A TLS server for `localhost`, and what it was asked for. */
async function serve({ cert, key }: Certificate) {
  const requests: string[] = [];
  const server = createServer({ cert, key }, (request, response) => {
    requests.push(request.url ?? '');
    if (request.url === '/down') response.writeHead(302, { location: plain().serve('/a', BYTES) }).end();
    else response.writeHead(200, { 'content-length': BYTES.length, etag: '"a"' }).end(BYTES);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  stops.push(() => close(server));
  return { url: `https://localhost:${(server.address() as AddressInfo).port}/a.zip`, requests };
}

async function openProxy(refusal?: number): Promise<ConnectProxy> {
  const proxy = await startConnectProxy(refusal);
  stops.push(() => proxy.stop());
  return proxy;
}

async function downloadApart(url: string, environment: NodeJS.ProcessEnv, request: object = {}, options: object = {}) {
  const { destination } = await makeTarget();
  const { stdout } = await startChild({ url, destination, origin: 'user', ...request }, options, environment);
  return JSON.parse(stdout) as Readonly<Record<string, unknown>>;
}

describe('a TLS certificate', () => {
  it('that has expired is refused in one try', async () => {
    const { url, requests } = await serve(await authority.sign('localhost', -1));
    expect(await downloadApart(url, { NODE_EXTRA_CA_CERTS: authority.path })).toEqual({
      code: 'TLS_CERTIFICATE',
      message: `${url}: the TLS certificate of localhost has expired`,
    });
    expect(requests).toEqual([]);
  });

  it.each([
    ['comes from an authority that this machine does not know', () => authority.sign('localhost', 2)],
    ['is signed by itself alone', () => signItself(folder, 'localhost')],
  ])('that %s is refused', async (says, make) => {
    const { url, requests } = await serve(await make());
    const { error } = await (await makeTarget()).download({ url });
    expect(error).toMatchObject({
      code: 'TLS_CERTIFICATE',
      message: `${url}: the TLS certificate of localhost ${says}`,
    });
    expect(error?.hint).toContain('NODE_EXTRA_CA_CERTS');
    expect(requests).toEqual([]);
  });

  it('for another host is refused', async () => {
    const { url } = await serve(await authority.sign('example.org', 2));
    expect(await downloadApart(url, { NODE_EXTRA_CA_CERTS: authority.path })).toMatchObject({
      message: `${url}: the TLS certificate of localhost is for another host`,
    });
  });

  it('of an authority that NODE_EXTRA_CA_CERTS names is accepted', async () => {
    const { url } = await serve(await authority.sign('localhost', 2));
    expect(await downloadApart(url, { NODE_EXTRA_CA_CERTS: authority.path })).toMatchObject({ sizeBytes: 100_000 });
  });
});

describe('an insecure host', () => {
  it('is accepted with the right digest, and not with a wrong one', async () => {
    const { url } = await serve(await signItself(folder, 'localhost'));
    const { download } = await makeTarget();
    const options = { insecureHosts: ['localhost'] };
    const wrong = await download({ url, expectSha256: 'a'.repeat(64) }, options);
    expect(wrong.error).toMatchObject({ code: 'DOWNLOAD_REFUSED' });
    expect(wrong.names).toEqual([]);
    expect((await download({ url, expectSha256: SHA256 }, options)).result).toMatchObject({ sizeBytes: 100_000 });
  });

  it('is no other host', async () => {
    const { url } = await serve(await signItself(folder, 'localhost'));
    const options = { insecureHosts: ['example.org', 'ocalhost', 'a.localhost'] };
    const { error } = await (await makeTarget()).download({ url, expectSha256: SHA256 }, options);
    expect(error).toMatchObject({ code: 'TLS_CERTIFICATE' });
  });
});

it('a redirect from https to http is refused, unless a digest vouches for the bytes', async () => {
  const { url } = await serve(await authority.sign('localhost', 2));
  const down = url.replace('/a.zip', '/down');
  const environment = { NODE_EXTRA_CA_CERTS: authority.path };
  expect(await downloadApart(down, environment)).toMatchObject({
    code: 'DOWNLOAD_REFUSED',
    message: `${down}: redirects from https to http, where anybody could answer`,
  });
  expect(await downloadApart(down, environment, { expectSha256: SHA256 })).toMatchObject({ sizeBytes: 100_000 });
});

describe('a proxy', () => {
  it('is used for https by HTTPS_PROXY, and verifies nothing in our place', async () => {
    const { origin, requests } = await openProxy();
    const { url } = await serve(await authority.sign('corpus.test', 2));
    const there = url.replace('localhost', 'corpus.test');
    const environment = { HTTPS_PROXY: origin };
    expect(await downloadApart(there, { ...environment, NODE_EXTRA_CA_CERTS: authority.path })).toMatchObject({
      sizeBytes: 100_000,
    });
    expect(requests).toEqual([`CONNECT ${new URL(there).host}`]);
    expect(await downloadApart(there, environment)).toMatchObject({ code: 'TLS_CERTIFICATE' });
    const insecure = { insecureHosts: ['corpus.test'] };
    expect(await downloadApart(there, environment, { expectSha256: SHA256 }, insecure)).toMatchObject({
      sizeBytes: 100_000,
    });
  });

  it('is used for http by HTTP_PROXY, and not for the hosts of NO_PROXY', async () => {
    const { origin, requests } = await openProxy();
    const url = plain().serve('/proxied', BYTES);
    const there = url.replace('127.0.0.1', 'corpus.test');
    expect(await downloadApart(there, { HTTP_PROXY: origin })).toMatchObject({ sizeBytes: 100_000 });
    expect(requests).toEqual([`GET ${there}`]);
    const environment = { HTTP_PROXY: origin, NO_PROXY: 'localhost,127.0.0.1' };
    expect(await downloadApart(url, environment)).toMatchObject({ sizeBytes: 100_000 });
    expect(requests).toHaveLength(1);
  });

  it('resolves names itself; what a manifest gives in digits is refused all the same', async () => {
    const { origin, requests } = await openProxy();
    const url = plain().serve('/inside', BYTES);
    expect(await downloadApart(url, { HTTP_PROXY: origin }, { origin: 'manifest' })).toMatchObject({
      code: 'DOWNLOAD_ADDRESS',
    });
    expect(requests).toEqual([]);
  });

  it.each([407, 403, 502])('that answers %i is named', async (status) => {
    const { origin } = await openProxy(status);
    const environment = { HTTPS_PROXY: origin };
    expect(await downloadApart('https://corpus.test/a', environment, {}, { retries: 0 })).toMatchObject({
      code: 'DOWNLOAD_FAILED',
      message: expect.stringContaining(`https://corpus.test/a: the proxy answered ${status}`),
    });
  });
});
