import { createHash } from 'node:crypto';
import type { Socket } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { MAX_TRIES } from '../../../src/fetch/download.ts';
import { HTML_PAGE, makeBusy } from '../peers/download-server.ts';
import { startLoopbackServer } from '../peers/loopback.ts';
import { inventBytes, makeTarget, useServer } from './world.ts';

const BYTES = inventBytes(300_000);
const SHA256 = createHash('sha256').update(BYTES).digest('hex');

const server = useServer();
const open = async () => ({ ...(await makeTarget()), url: server().serve('/a.zip', BYTES) });
const requests = () => server().traffic('/a.zip').requests;

/** A server that does with each connection what a test wants, and the URL of a file there. */
async function serveRaw(answer: (socket: Socket, request: number) => void): Promise<string> {
  let count = 0;
  const peer = await startLoopbackServer((_, { socket }) => {
    count += 1;
    if (socket !== null) answer(socket, count);
  });
  onTestFinished(() => peer.stop());
  return `${peer.origin}/a.zip`;
}

describe('a transient fault', () => {
  it.each([
    ['503 twice', () => server().fail('/a.zip', makeBusy(503), 2)],
    ['a reset before the answer', () => server().fail('/a.zip', { kind: 'reset' }, 1)],
    ['a reset in the middle', () => server().fail('/a.zip', { kind: 'reset-after', bytes: 100_000 }, 1)],
    ['a body that ends early', () => server().fail('/a.zip', { kind: 'truncate', bytes: 9, length: 'dishonest' }, 1)],
    ['no length', () => server().fail('/a.zip', { kind: 'rewrite', headers: { 'content-length': undefined } })],
  ])('%s is survived', async (_, fault) => {
    const { download, url } = await open();
    fault();
    const { error, bytes, names } = await download({ url });
    expect(error).toBeUndefined();
    expect(bytes?.equals(BYTES)).toBe(true);
    expect(names).toEqual(['corpus.zip']);
  });

  it('stall ends at the time-out, and what had arrived is kept', async () => {
    const { download, url } = await open();
    const before = server().traffic('/a.zip').bytesServed;
    server().fail('/a.zip', { kind: 'stall-after', bytes: 200_000 }, 1);
    const reasons: string[] = [];
    const { bytes } = await download({ url }, { stallTimeoutS: 1, onRetry: (reason) => void reasons.push(reason) });
    expect(bytes?.equals(BYTES)).toBe(true);
    expect(reasons).toEqual([`${url}: nothing came for 1 s; trying again`]);
    expect(server().traffic('/a.zip').bytesServed - before).toBe(BYTES.length);
  });

  it('that goes on is given up', async () => {
    const { download, url } = await open();
    server().fail('/a.zip', { kind: 'stall' });
    const { error, names } = await download({ url }, { stallTimeoutS: 1, retries: 1 });
    expect(error).toMatchObject({
      code: 'DOWNLOAD_FAILED',
      message: `${url}: nothing came for 1 s (tried 2 times without progress)`,
    });
    expect(names).toEqual([]);
  });

  it('after progress makes the tries count anew, but not for ever', async () => {
    const url = await serveRaw((socket, request) => {
      const [etag, range] = ['etag: "a"', `content-range: bytes ${request - 1}-${request - 1}/1000000`];
      const status = request === 1 ? '200 OK' : `206 Partial Content\r\n${range}`;
      socket.end(`HTTP/1.1 ${status}\r\n${etag}\r\ncontent-length: ${request === 1 ? 1_000_000 : 1}\r\n\r\nx`);
    });
    const retries: string[] = [];
    const options = { retries: 1, firstDelayMs: 0, onRetry: (reason: string) => void retries.push(reason) };
    expect((await (await makeTarget()).download({ url }, options)).error?.code).toBe('DOWNLOAD_FAILED');
    expect(retries).toHaveLength(MAX_TRIES - 1);
  });

  it.each([
    'SSH-2.0-OpenSSH_9.2\r\n',
    'HTTP/9.9 200 OK\r\n\r\n',
    'HTTP/1.1 200 OK\r\ncontent-length: five\r\n\r\nbytes',
    'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nno size\r\n',
  ])('is an answer that is no HTTP: %j', async (answer) => {
    const url = await serveRaw((socket) => void socket.end(answer));
    const { error, names } = await (await makeTarget()).download({ url }, { retries: 1 });
    expect(error).toMatchObject({ code: 'DOWNLOAD_FAILED', message: expect.stringContaining('is no HTTP') });
    expect(names).toEqual([]);
  });

  it.each([
    ['seconds', () => '1'],
    ['a date', () => new Date(Date.now() + 2_000).toUTCString()],
  ])('429 is tried again when the server says, in %s', async (_, retryAfter) => {
    const { download, url } = await open();
    server().fail('/a.zip', { kind: 'answer', status: 429, headers: { 'retry-after': retryAfter() } }, 1);
    const begun = performance.now();
    expect((await download({ url })).bytes?.equals(BYTES)).toBe(true);
    expect(performance.now() - begun).toBeGreaterThan(900);
  });
});

describe('a server below the minimum rate', () => {
  const HEAD = 'HTTP/1.1 200 OK\r\netag: "a"\r\ncontent-length: 300000\r\n\r\n';

  it.each([
    ['sends a byte now and then', HEAD, 'x'],
    ['sends 103 for ever', '', 'HTTP/1.1 103 Early Hints\r\n\r\n'],
    [
      'redirects with a body that never ends',
      'HTTP/1.1 302 Found\r\nlocation: /b\r\ncontent-length: 9999\r\n\r\n',
      'x',
    ],
  ])('is given up where it %s, and its progress gives it no more tries', async (_, begin, drop) => {
    let connections = 0;
    const url = await serveRaw((socket) => {
      connections += 1;
      socket.on('error', () => undefined);
      socket.write(begin);
      const timer = setInterval(() => socket.write(drop), 50);
      socket.on('close', () => clearInterval(timer));
    });
    const { error } = await (await makeTarget()).download({ url }, { stallTimeoutS: 0.5, retries: 2 });
    expect(error).toMatchObject({
      code: 'DOWNLOAD_FAILED',
      message: expect.stringContaining('less than 1000 bytes a second came for 1 s'),
    });
    expect(connections).toBe(3);
  });
});

describe('a final fault', () => {
  it('is requested once, and nothing is left', async () => {
    const { download, url } = await open();
    server().fail('/a.zip', HTML_PAGE);
    const before = requests();
    const { error, names } = await download({ url });
    expect(error).toMatchObject({
      code: 'DOWNLOAD_REFUSED',
      message: `${url}: sent an HTML page in place of the file`,
      hint: expect.stringContaining('a login'),
    });
    expect(names).toEqual([]);
    expect(requests() - before).toBe(1);
  });

  it.each([
    ['more bytes than are accepted', { maxBytes: 299_999 }, 'sent more'],
    ['fewer bytes than expected', { minBytes: 300_001 }, 'sent 300000'],
    ['other bytes than expected', { expectSha256: 'a'.repeat(64) }, `with SHA-256 ${SHA256}; expected`],
  ])('is a body without a length that has %s', async (_, limits, says) => {
    const { download, url } = await open();
    server().fail('/a.zip', { kind: 'rewrite', headers: { 'content-length': undefined } });
    const { error, names } = await download({ url, ...limits });
    expect(error).toMatchObject({ code: 'DOWNLOAD_REFUSED', message: expect.stringContaining(says) });
    expect(names).toEqual([]);
  });
});

describe('a download', () => {
  it('is not disturbed by headers that are sent twice', async () => {
    const range = 'content-range: bytes 0-4/5\r\n'.repeat(2);
    const answers = [`206 Partial Content\r\n${range}`, '200 OK\r\netag: "a"\r\netag: "b"\r\n'];
    const url = await serveRaw((socket, request) => void socket.end(`HTTP/1.1 ${answers[request - 1]}\r\nbytes`));
    expect((await (await makeTarget()).download({ url })).bytes?.toString()).toBe('bytes');
  });

  it('takes no byte after the announced length', async () => {
    const { download, url } = await open();
    server().fail('/a.zip', { kind: 'rewrite', headers: { 'content-length': '299999' } });
    expect((await download({ url })).bytes?.equals(BYTES.subarray(0, 299_999))).toBe(true);
  });

  it('reports how far it is', async () => {
    const { download, url } = await open();
    const seen: (number | undefined)[] = [];
    const onProgress = (done: number, total: number | undefined) => void seen.push(done, total);
    expect((await download({ url }, { onProgress })).result).toEqual({ sizeBytes: 300_000, resumedAt: 0 });
    expect(seen.slice(-2)).toEqual([300_000, 300_000]);
  });

  it('of nothing is an empty file', async () => {
    const { download } = await open();
    expect((await download({ url: server().serve('/empty', Buffer.alloc(0)) })).bytes).toHaveLength(0);
  });

  it('can be aborted, and keeps what has arrived', async () => {
    const { download, url } = await open();
    server().fail('/a.zip', { kind: 'stall-after', bytes: 200_000 });
    const stopped = new AbortController();
    const options = { signal: stopped.signal, onProgress: () => stopped.abort(new Error('enough')) };
    const { error, names } = await download({ url }, options);
    expect(error).toMatchObject({ message: 'enough' });
    expect(names).toEqual(['corpus.zip.part']);
  });

  it('sends credentials to their own origin only, and shows them nowhere', async () => {
    const { download } = await open();
    const { origin } = server();
    const elsewhere = origin.replace('127.0.0.1', 'localhost');
    server().serve('/private.zip', BYTES);
    const withSecret = (path: string) => `${origin.replace('//', '//alice:s%40cret@')}${path}`;
    expect((await download({ url: withSecret('/private.zip') })).error).toBeUndefined();
    const basic = `Basic ${Buffer.from('alice:s@cret').toString('base64')}`;
    expect(server().traffic('/private.zip').authorizations).toEqual([basic]);

    server().serve('/public.zip', BYTES);
    server().redirect('/away', `${elsewhere}/public.zip`);
    expect((await download({ url: withSecret('/away') })).error).toBeUndefined();
    expect(server().traffic('/public.zip').authorizations).toEqual([]);

    const { error } = await download({ url: withSecret('/nothing') });
    expect(error?.message).toBe(`${origin.replace('//', '//REDACTED@')}/nothing: the server answered 404`);
  });
});
