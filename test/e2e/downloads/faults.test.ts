import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { HTML_PAGE, makeBusy } from '../peers/download-server.ts';
import { startLoopbackServer } from '../peers/loopback.ts';
import { inventBytes, makeTarget, useServer } from './world.ts';

const BYTES = inventBytes(300_000);
const SHA256 = createHash('sha256').update(BYTES).digest('hex');

const server = useServer();
const open = async () => ({ ...(await makeTarget()), url: server().serve('/a.zip', BYTES) });

describe('what may pass', () => {
  it.each([
    ['503 twice', () => server().fail('/a.zip', makeBusy(503), 2)],
    ['a reset before the answer', () => server().fail('/a.zip', { kind: 'reset' }, 1)],
    ['a reset in the middle', () => server().fail('/a.zip', { kind: 'reset-after', bytes: 100_000 }, 1)],
    ['a body that ends early', () => server().fail('/a.zip', { kind: 'truncate', bytes: 9, length: 'dishonest' }, 1)],
    [
      'a body without a length',
      () => server().fail('/a.zip', { kind: 'rewrite', headers: { 'content-length': undefined } }),
    ],
  ])('%s is survived', async (_, fault) => {
    const { download, url } = await open();
    fault();
    const { error, bytes, names } = await download({ url });
    expect(error).toBeUndefined();
    expect(bytes?.equals(BYTES)).toBe(true);
    expect(names).toEqual(['a.zip'].map(() => 'corpus.zip'));
  });

  it('a stall ends at the deadline, and what had come is kept', async () => {
    const { download, url } = await open();
    const before = server().traffic('/a.zip').bytesServed;
    server().fail('/a.zip', { kind: 'stall-after', bytes: 200_000 }, 1);
    const reasons: string[] = [];
    const { bytes } = await download({ url }, { stallTimeoutS: 1, onRetry: (reason) => void reasons.push(reason) });
    expect(bytes?.equals(BYTES)).toBe(true);
    expect(reasons).toEqual([`${url}: nothing came for 1 s; trying again`]);
    expect(server().traffic('/a.zip').bytesServed - before).toBe(BYTES.length);
  });

  it('a server that never answers is given up in the end', async () => {
    const { download, url } = await open();
    server().fail('/a.zip', { kind: 'stall' });
    const { error, names } = await download({ url }, { stallTimeoutS: 1, retries: 1 });
    expect(error).toMatchObject({
      code: 'DOWNLOAD_FAILED',
      message: `${url}: nothing came for 1 s (tried 2 times without progress)`,
    });
    expect(names).toEqual([]);
  });

  it.each([
    'SSH-2.0-OpenSSH_9.2\r\n',
    'HTTP/9.9 200 OK\r\n\r\n',
    'HTTP/1.1 200 OK\r\ncontent-length: five\r\n\r\nbytes',
    'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nno size\r\n',
  ])('an answer that is no HTTP is tried again, and told in words: %j', async (answer) => {
    const peer = await startLoopbackServer((_, { socket }) => void socket?.end(answer));
    try {
      const { download } = await makeTarget();
      const reasons: string[] = [];
      const options = { retries: 1, onRetry: (reason: string) => void reasons.push(reason) };
      const { error, names } = await download({ url: `${peer.origin}/a.zip` }, options);
      expect(error).toMatchObject({ code: 'DOWNLOAD_FAILED', message: expect.stringContaining('is no HTTP') });
      expect(reasons).toHaveLength(1);
      expect(names).toEqual([]);
    } finally {
      await peer.stop();
    }
  });

  it.each([
    ['seconds', () => '1'],
    ['a date', () => new Date(Date.now() + 2_000).toUTCString()],
  ])('429 is waited for as long as the server says, in %s', async (_, retryAfter) => {
    const { download, url } = await open();
    server().fail('/a.zip', { kind: 'answer', status: 429, headers: { 'retry-after': retryAfter() } }, 1);
    const begun = performance.now();
    expect((await download({ url })).bytes?.equals(BYTES)).toBe(true);
    expect(performance.now() - begun).toBeGreaterThan(900);
  });
});

describe('what is final', () => {
  it.each([
    ['404', { kind: 'answer', status: 404 } as const, 'the server answered 404'],
    ['410', { kind: 'answer', status: 410 } as const, 'the server answered 410'],
    ['403', { kind: 'answer', status: 403 } as const, 'the server answered 403'],
    ['an HTML page', HTML_PAGE, 'sent an HTML page in place of the file'],
    ['an encoded body', { kind: 'rewrite', headers: { 'content-encoding': 'gzip' } } as const, 'sent an encoded body'],
  ])('%s is asked for once, and nothing is left', async (_, fault, says) => {
    const { download, url } = await open();
    server().fail('/a.zip', fault);
    const before = server().traffic('/a.zip').requests;
    const { error, names } = await download({ url });
    expect(error).toMatchObject({ code: 'DOWNLOAD_REFUSED', message: expect.stringContaining(says) });
    expect(names).toEqual([]);
    expect(server().traffic('/a.zip').requests - before).toBe(1);
  });

  it.each([
    ['more bytes than are accepted, as announced', { maxBytes: 299_999 }, undefined, 'is 300000 bytes long'],
    ['more bytes than are accepted, unannounced', { maxBytes: 299_999 }, { 'content-length': undefined }, 'sent more'],
    ['fewer bytes than expected, as announced', { minBytes: 300_001 }, undefined, 'is 300000 bytes long'],
    ['fewer bytes than expected, unannounced', { minBytes: 300_001 }, { 'content-length': undefined }, 'sent 300000'],
    ['other bytes than expected', { expectSha256: 'a'.repeat(64) }, undefined, `with SHA-256 ${SHA256}; expected`],
  ])('%s', async (_, limits, headers, says) => {
    const { download, url } = await open();
    if (headers !== undefined) server().fail('/a.zip', { kind: 'rewrite', headers });
    const { error, names } = await download({ url, ...limits });
    expect(error).toMatchObject({ code: 'DOWNLOAD_REFUSED', message: expect.stringContaining(says) });
    expect(names).toEqual([]);
  });

  it('a header that stands there twice is no reason to fail', async () => {
    const twice = 'content-range: bytes 0-4/5\r\n'.repeat(2);
    const etags = 'etag: "a"\r\netag: "b"\r\n';
    const answers = [`HTTP/1.1 206 Partial Content\r\n${twice}\r\nbytes`, `HTTP/1.1 200 OK\r\n${etags}\r\nbytes`];
    const peer = await startLoopbackServer((_, { socket }) => void socket?.end(answers.shift() ?? ''));
    try {
      const { download } = await makeTarget();
      const { error, bytes } = await download({ url: `${peer.origin}/a.zip` });
      expect(error).toBeUndefined();
      expect(bytes?.toString()).toBe('bytes');
    } finally {
      await peer.stop();
    }
  });

  it('takes no byte behind the announced length', async () => {
    const { download, url } = await open();
    server().fail('/a.zip', { kind: 'rewrite', headers: { 'content-length': '299999' } });
    expect((await download({ url })).bytes?.equals(BYTES.subarray(0, 299_999))).toBe(true);
    const { error } = await (await makeTarget()).download({ url, expectSha256: SHA256 });
    expect(error).toMatchObject({ code: 'DOWNLOAD_REFUSED', message: expect.stringContaining('sent 299999 bytes') });
  });
});

describe('a download', () => {
  it('tells its digest where asked to, and how far it has come', async () => {
    const { download, url } = await open();
    const seen: (number | undefined)[] = [];
    const { result } = await download(
      { url, wantsSha256: true },
      { onProgress: ({ receivedBytes, totalBytes }) => void seen.push(receivedBytes, totalBytes) },
    );
    expect(result).toEqual({ sha256: SHA256, sizeBytes: 300_000, resumedAt: 0 });
    expect(seen.slice(-2)).toEqual([300_000, 300_000]);
  });

  it('of nothing is an empty file', async () => {
    const { download } = await open();
    expect((await download({ url: server().serve('/empty', Buffer.alloc(0)) })).bytes).toHaveLength(0);
  });

  it('can be aborted, and keeps what has come', async () => {
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
