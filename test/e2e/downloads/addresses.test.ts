import { afterAll, describe, expect, it } from 'vitest';
import { startConnectProxy } from '../peers/connect-proxy.ts';
import { inventBytes, makeTarget, startChild, useServer } from './world.ts';

const BYTES = inventBytes(1_000);

const server = useServer();
const port = () => new URL(server().origin).port;

describe('a URL of a manifest', () => {
  it.each(['127.0.0.1', 'localhost', '2130706433', '[::ffff:127.0.0.1]', '[::1]', '0.0.0.0', '169.254.169.254'])(
    'to %s is refused before anything is sent',
    async (host) => {
      const { download } = await makeTarget();
      server().serve('/inside', BYTES);
      const { error, names } = await download({ url: `http://${host}:${port()}/inside`, origin: 'manifest' });
      expect(error).toMatchObject({
        code: 'DOWNLOAD_ADDRESS',
        message: expect.stringContaining('is an address of this machine or of a private network'),
        hint: expect.stringContaining('--allow-private-hosts'),
      });
      expect(names).toEqual([]);
      expect(server().traffic('/inside').requests).toBe(0);
    },
  );

  it('may be private if that is allowed', async () => {
    const { download } = await makeTarget();
    const url = server().serve('/allowed', BYTES);
    expect((await download({ url, origin: 'manifest' }, { allowPrivateHosts: true })).error).toBeUndefined();
  });

  it.each(['file:///etc/passwd', 'ftp://127.0.0.1/a', 'data:,a', '/relative', ''])('%j is refused', async (url) => {
    const { download } = await makeTarget();
    expect((await download({ url, origin: 'manifest' })).error).toMatchObject({ code: 'DOWNLOAD_REFUSED' });
  });
});

describe('a redirect', () => {
  it.each(['file:///etc/passwd', 'ftp://127.0.0.1/a', 'data:text/plain,a', 'http://', 'javascript:0'])(
    'to %s is refused',
    async (location) => {
      const { download } = await makeTarget();
      const { error } = await download({ url: server().redirect('/away', location) });
      expect(error).toMatchObject({ code: 'DOWNLOAD_REFUSED', message: expect.stringContaining(': redirects to ') });
    },
  );

  it('in a circle, or one too many, is refused', async () => {
    const { download } = await makeTarget();
    expect((await download({ url: server().redirect('/circle', '/circle') })).error).toMatchObject({
      code: 'DOWNLOAD_REFUSED',
      message: expect.stringContaining('redirects in a circle'),
    });
    for (const step of [1, 2, 3, 4, 5, 6]) server().redirect(`/step-${step}`, `/step-${step + 1}`);
    server().serve('/step-7', BYTES);
    expect((await download({ url: `${server().origin}/step-1` })).error?.message).toContain('redirects too many times');
    expect((await download({ url: `${server().origin}/step-2` })).error).toBeUndefined();
  });

  it('is followed, relative or not, and the rest of a part is requested after it', async () => {
    const { download } = await makeTarget();
    const large = inventBytes(3_000_000);
    const target = server().serve('/there', large);
    server().redirect('/first', '/second', 307);
    server().redirect('/second', target, 301);
    server().fail('/there', { kind: 'truncate', bytes: 2_000_000, length: 'dishonest' }, 1);
    const { bytes } = await download({ url: `${server().origin}/first` });
    expect(bytes?.equals(large)).toBe(true);
    expect(server().traffic('/there').ranges).toEqual([expect.stringMatching(/^bytes=(?:19|20)\d{5}-$/)]);
  });

  it("from a user's own private host may lead to another one", async () => {
    const { download } = await makeTarget();
    server().serve('/there', BYTES);
    const url = server().redirect('/here', `http://localhost:${port()}/there`);
    expect((await download({ url })).error).toBeUndefined();
  });

  it('from a manifest, or from a host that is not known as private, may not', async () => {
    const { download, destination } = await makeTarget();
    const inside = server().serve('/inside', BYTES);
    server().redirect('/public', inside);
    const before = server().traffic('/inside').requests;
    // Behind the proxy, which resolves names, the host counts as public.
    const proxy = await startConnectProxy();
    afterAll(() => proxy.stop());
    for (const origin of ['user', 'manifest'] as const) {
      const request = { url: `http://corpus.test:${port()}/public`, destination, origin };
      const { stdout } = await startChild(request, {}, { HTTP_PROXY: proxy.origin });
      expect(JSON.parse(stdout)).toMatchObject({ code: 'DOWNLOAD_ADDRESS' });
    }
    expect(server().traffic('/inside').requests).toBe(before);
    expect((await download({ url: inside, origin: 'manifest' })).error?.code).toBe('DOWNLOAD_ADDRESS');
  });
});
