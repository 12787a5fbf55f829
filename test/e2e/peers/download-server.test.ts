import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type DownloadServer, HTML_PAGE, makeBusy, startDownloadServer } from './download-server.ts';

const BYTES = Buffer.from('0123456789'.repeat(100_000));

let server: DownloadServer;
let url: string;

beforeEach(async () => {
  server = await startDownloadServer();
  url = server.serve('/corpus.zip', BYTES, 'application/zip');
});

afterEach(() => server.stop());

async function download(init: RequestInit = {}): Promise<Buffer> {
  const response = await fetch(url, { ...init, signal: AbortSignal.timeout(1_000) });
  return Buffer.from(await response.arrayBuffer());
}

describe('the download server', () => {
  it('serves a file and counts', async () => {
    expect((await download({ headers: { authorization: 'Bearer x' } })).equals(BYTES)).toBe(true);
    const authorizations = ['Bearer x'];
    expect(server.traffic('/corpus.zip')).toEqual({ requests: 1, bytesServed: 1_000_000, ranges: [], authorizations });
    expect((await fetch(`${server.origin}/other.zip`)).status).toBe(404);
  });

  it.each([
    ['bytes=10-19', 206, '0123456789', 'bytes 10-19/1000000'],
    ['bytes=999995-', 206, '56789', 'bytes 999995-999999/1000000'],
    ['bytes=-3', 206, '789', 'bytes 999997-999999/1000000'],
    ['bytes=999999-2000000', 206, '9', 'bytes 999999-999999/1000000'],
    ['bytes=1000000-', 416, '', 'bytes */1000000'],
  ])('answers %s', async (range, status, body, contentRange) => {
    const response = await fetch(url, { headers: { range } });
    expect([response.status, await response.text(), response.headers.get('content-range')]).toEqual([
      status,
      body,
      contentRange,
    ]);
    expect(server.traffic('/corpus.zip').ranges).toEqual([range]);
  });

  it('gives the whole where the file is no longer the one that was begun', async () => {
    const etag = (await fetch(url, { method: 'HEAD' })).headers.get('etag') ?? '';
    const headers = { range: 'bytes=999990-', 'if-range': etag };
    expect((await fetch(url, { headers })).status).toBe(206);
    server.serve('/corpus.zip', Buffer.from('another'));
    const response = await fetch(url, { headers });
    expect([response.status, await response.text()]).toEqual([200, 'another']);
  });

  it('gives the whole in spite of a range if told so', async () => {
    server.fail('/corpus.zip', { kind: 'ignore-range' }, 1);
    expect((await fetch(url, { headers: { range: 'bytes=5-' } })).status).toBe(200);
    expect((await fetch(url, { headers: { range: 'bytes=5-' } })).status).toBe(206);
  });

  it('is busy so often, says for how long, and then serves', async () => {
    server.fail('/corpus.zip', makeBusy(503), 1);
    server.fail('/corpus.zip', makeBusy(429, 7), 1);
    const answers = [await fetch(url), await fetch(url), await fetch(url)];
    expect(answers.map(({ status, headers }) => [status, headers.get('retry-after')])).toEqual([
      [503, null],
      [429, '7'],
      [200, null],
    ]);
  });

  it.each([
    ['reset-after', { kind: 'reset-after', bytes: 1_000 }],
    ['a dishonest length', { kind: 'truncate', bytes: 1_000, length: 'dishonest' }],
    ['a stall', { kind: 'stall-after', bytes: 1_000 }],
    ['a reset', { kind: 'reset' }],
  ] as const)('fails a download by %s, and then serves', async (_, fault) => {
    server.fail('/corpus.zip', fault, 1);
    await expect(download()).rejects.toThrow();
    expect(await download()).toHaveLength(BYTES.length);
  });

  it.each(['honest', 'silent'] as const)('serves too little with a length that is %s', async (length) => {
    server.fail('/corpus.zip', { kind: 'truncate', bytes: 1_000, length }, 1);
    expect(await download()).toHaveLength(1_000);
    expect(server.traffic('/corpus.zip').bytesServed).toBe(1_000);
  });

  it('serves an HTML page in place of the file', async () => {
    server.fail('/corpus.zip', HTML_PAGE);
    const response = await fetch(url);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html']);
  });

  it.each(['/corpus.zip', 'file:///etc/passwd', 'ftp://127.0.0.1/x'])('redirects to %s', async (location) => {
    const response = await fetch(server.redirect('/old.zip', location), { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([302, location]);
  });
});
