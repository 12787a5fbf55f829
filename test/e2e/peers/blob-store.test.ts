import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type BlobStore, startBlobStore } from './blob-store.ts';

const CONTAINER = 'corpora';
const HEADERS = { 'x-ms-blob-type': 'BlockBlob' };

let store: BlobStore;

beforeAll(async () => {
  store = await startBlobStore();
  await store.createContainer(CONTAINER);
});

afterEach(() => store.clearFaults());
afterAll(() => store?.stop());

function upload(blob: string, body: string, permissions: 'r' | 'cw' = 'cw'): Promise<Response> {
  return fetch(store.signUrl({ container: CONTAINER, blob, permissions }), { method: 'PUT', headers: HEADERS, body });
}

function download(blob: string, signedFor = blob): Promise<Response> {
  const url = store.signUrl({ container: CONTAINER, blob: signedFor, permissions: 'r', disposition: 'attachment' });
  return fetch(url.replace(`/${signedFor}?`, `/${blob}?`));
}

describe('the blob store', () => {
  it('takes and gives bytes through signed URLs, and to tests without', async () => {
    expect((await upload('a.zip', 'first')).status).toBe(201);
    const response = await download('a.zip');
    expect([await response.text(), response.headers.get('content-disposition')]).toEqual(['first', 'attachment']);
    await store.write({ container: CONTAINER, blob: 'a.zip' }, Buffer.from('second'));
    expect(await (await download('a.zip')).text()).toBe('second');
    await store.remove({ container: CONTAINER, blob: 'a.zip' });
    expect(await store.read({ container: CONTAINER, blob: 'a.zip' })).toBeUndefined();
  });

  it('keeps to what a signature allows', async () => {
    await upload('b.zip', 'kept');
    expect((await upload('b.zip', 'changed', 'r')).status).toBe(403);
    expect((await download('b.zip', 'c.zip')).status).toBe(403);
    expect(String(await store.read({ container: CONTAINER, blob: 'b.zip' }))).toBe('kept');
  });

  it('fails as it is told, so often, while tests still get through', async () => {
    store.fail('upload', { kind: 'answer', status: 503 }, 1);
    expect((await upload('d.zip', 'refused')).status).toBe(503);
    expect((await upload('d.zip', 'taken')).status).toBe(201);
    store.fail('download', { kind: 'cut', afterBytes: 2 }, 1);
    store.fail('download', { kind: 'reset' }, 1);
    await expect(download('d.zip').then((response) => response.text())).rejects.toThrow('terminated');
    await expect(download('d.zip')).rejects.toThrow('fetch failed');
    expect(await (await download('d.zip')).text()).toBe('taken');
    expect(String(await store.read({ container: CONTAINER, blob: 'd.zip' }))).toBe('taken');
  });
});
