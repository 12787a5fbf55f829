import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeAuthority } from '../support/certificates.ts';
import { type DownloadServer, startDownloadServer } from './peers/download-server.ts';
import {
  expectDigests,
  type FetchStage,
  type MadeArchives,
  makeArchives,
  makeFetchStage,
} from './support/fetch-world.ts';

let folder: string;
let archives: MadeArchives;
let plain: DownloadServer;
let server: Server;
let authority: string;
let urls: readonly string[];

/** A publisher whose certificate ran out yesterday. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'konvid-ingest-tls-'));
  archives = await makeArchives();
  plain = await startDownloadServer();
  const made = await makeAuthority(folder);
  authority = made.path;
  const { cert, key } = await made.sign('localhost', -1);
  server = createServer({ cert, key }, (request, response) => {
    const bytes = request.url === '/videos.zip' ? archives.videos : archives.metadata;
    response.writeHead(200, { 'content-length': bytes.length, etag: `"${bytes.length}"` }).end(bytes);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const origin = `https://localhost:${(server.address() as AddressInfo).port}`;
  urls = ['--videos-url', `${origin}/videos.zip`, '--metadata-url', `${origin}/metadata.zip`];
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await plain.stop();
  await rm(folder, { recursive: true, force: true });
});

const run = (stage: FetchStage, args: readonly string[]) =>
  stage.runChild([...urls, ...args], { environment: { NODE_EXTRA_CA_CERTS: authority } });

describe('where the certificate of the publisher has expired', () => {
  it('the fetch says so, and which way there is', async () => {
    const stage = await makeFetchStage(plain, archives);
    const { exitCode, result } = await run(stage, []);
    expect({ exitCode, code: result.error?.code }).toEqual({ exitCode: 3, code: 'TLS_CERTIFICATE' });
    expect(result.error?.message).toMatch(/the TLS certificate of localhost has expired$/);
    expect(result.error?.hint).toContain('--expect-sha256 videos=HEX --insecure-host localhost');
    expect(await stage.left()).toEqual({});
  });

  it('the digests alone are no way around it', async () => {
    const stage = await makeFetchStage(plain, archives);
    expect((await run(stage, expectDigests(archives))).result.error?.code).toBe('TLS_CERTIFICATE');
  });

  it('neither is the host alone, nor the host with one of the digests', async () => {
    const stage = await makeFetchStage(plain, archives);
    for (const digests of [[], expectDigests(archives).slice(0, 2)]) {
      const { exitCode, result } = await run(stage, ['--insecure-host', 'localhost', ...digests]);
      expect({ exitCode, code: result.error?.code }).toEqual({ exitCode: 2, code: 'INSECURE_HOST' });
    }
  });

  it('the host with both digests is, and wrong bytes are refused all the same', async () => {
    const stage = await makeFetchStage(plain, archives);
    const insecure = ['--insecure-host', 'localhost'];
    const wrong = expectDigests({ ...archives, videos: Buffer.from('other') });
    expect((await run(stage, [...insecure, ...wrong])).result.error?.code).toBe('DOWNLOAD_REFUSED');
    const { exitCode, stderr } = await run(stage, [...insecure, ...expectDigests(archives)]);
    expect(exitCode, stderr).toBe(0);
  });
});
