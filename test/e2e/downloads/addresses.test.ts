import { describe, expect, it } from 'vitest';
import { openDownloadClient } from '../../../src/fetch/download-client.ts';
import { inventBytes, makeTarget, useServer } from './world.ts';

const BYTES = inventBytes(1_000);

const server = useServer();
const port = () => new URL(server().origin).port;

describe('an address of a manifest', () => {
  it.each([
    '127.0.0.1',
    'localhost',
    '0x7f.1',
    '2130706433',
    '[::ffff:127.0.0.1]',
    '[::1]',
    '0.0.0.0',
    '169.254.169.254',
  ])('%s is refused before anything is sent', async (host) => {
    const { download } = await makeTarget();
    server().serve('/inside', BYTES);
    const { error, names } = await download({ url: `http://${host}:${port()}/inside`, origin: 'manifest' });
    expect(error).toMatchObject({
      code: 'DOWNLOAD_ADDRESS',
      message: expect.stringContaining('is an address of this machine or of a private network'),
      hint: 'if that is meant, allow it with --allow-private-hosts',
    });
    expect(names).toEqual([]);
    expect(server().traffic('/inside').requests).toBe(0);
  });

  it('may be private where that is allowed', async () => {
    const { download } = await makeTarget();
    const url = server().serve('/allowed', BYTES);
    expect((await download({ url, origin: 'manifest' }, { allowPrivateHosts: true })).error).toBeUndefined();
  });

  it.each(['file:///etc/passwd', 'ftp://127.0.0.1/a', 'data:,a', 'gopher://x/', '/relative', ''])(
    '%j is refused for its scheme',
    async (url) => {
      const { download } = await makeTarget();
      expect((await download({ url, origin: 'manifest' })).error).toMatchObject({ code: 'DOWNLOAD_REFUSED' });
    },
  );
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

  it('that goes round is left after a few steps', async () => {
    const { download } = await makeTarget();
    const before = server().traffic('/round').requests;
    const { error } = await download({ url: server().redirect('/round', '/round') });
    expect(error?.message).toContain('redirects more than 5 times');
    expect(server().traffic('/round').requests - before).toBe(6);
  });

  it('is followed, relative or not, and the rest of a part is asked for behind it', async () => {
    const { download } = await makeTarget();
    const large = inventBytes(3_000_000);
    const target = server().serve('/there', large);
    server().redirect('/first', '/second', 307);
    server().redirect('/second', target, 301);
    server().fail('/there', { kind: 'truncate', bytes: 2_000_000, length: 'dishonest' }, 1);
    const { bytes } = await download({ url: `${server().origin}/first` });
    expect(bytes?.equals(large)).toBe(true);
    expect(server().traffic('/there').ranges).toEqual(['bytes=2000000-']);
  });

  it("of a user's own private host may stay there", async () => {
    const { download } = await makeTarget();
    server().serve('/there', BYTES);
    const url = server().redirect('/here', `http://localhost:${port()}/there`).replace('127.0.0.1', 'localhost');
    expect((await download({ url })).error).toBeUndefined();
  });

  it('of a public host may not lead to a private one', async () => {
    const client = openDownloadClient();
    server().serve('/inside', BYTES);
    const url = new URL(server().redirect('/public', `${server().origin}/inside`));
    const before = server().traffic('/inside').requests;
    const { download } = await makeTarget();
    // The server plays a public one: the client is told that its address is none of ours.
    const { error } = await download({ url: url.href }, { client: { ...client, isPrivate: () => false } });
    expect(error).toMatchObject({ code: 'DOWNLOAD_ADDRESS' });
    expect(server().traffic('/inside').requests).toBe(before);
    await client.close();
  });
});
