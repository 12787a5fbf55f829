import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../support/command.ts';
import { inventClips, writeCorpus } from '../support/corpus.ts';
import { installedFfprobe } from '../support/ffprobe-binary.ts';
import { runOnTerminal } from '../support/pseudo-terminal.ts';
import { makeWorkspace } from '../support/workspace.ts';
import { type DownloadServer, HTML_PAGE, makeBusy, startDownloadServer } from './peers/download-server.ts';

const FFPROBE = readFileSync(installedFfprobe());
const SHA256 = createHash('sha256').update(FFPROBE).digest('hex');

let server: DownloadServer;
let url: string;

beforeAll(async () => {
  server = await startDownloadServer();
  url = server.serve('/ffprobe', FFPROBE);
});
afterEach(() => server.clearFaults());
afterAll(() => server.stop());

async function setUp(cache: string, sha256 = SHA256, address = url) {
  return runCommand(['setup', '--ffprobe-url', address, '--ffprobe-sha256', sha256], {
    environment: { XDG_CACHE_HOME: cache },
  });
}

describe('konvid-ingest setup', () => {
  it('puts a verified ffprobe where ingest finds it, and a second time downloads nothing', async () => {
    const cache = await makeWorkspace();
    const first = await setUp(cache);
    expect(first.exitCode, first.stderr).toBe(0);
    expect(first.stdout).toBe(`${join(cache, 'konvid-ingest/ffprobe')}\n`);
    const { requests } = server.traffic('/ffprobe');
    expect((await setUp(cache)).stderr).toContain('is there already, and its digest is right');
    expect(server.traffic('/ffprobe').requests).toBe(requests);

    const { root } = await writeCorpus(await makeWorkspace(), inventClips(2));
    const environment = { XDG_CACHE_HOME: cache, PATH: '/nowhere' };
    const ingested = await runCommand(['ingest', '--corpus-dir', root], { withoutFfprobe: true, environment });
    expect(ingested.exitCode, ingested.stderr).toBe(0);
  });

  it('replaces a binary that somebody changed', async () => {
    const cache = await makeWorkspace();
    await setUp(cache);
    await writeFile(join(cache, 'konvid-ingest/ffprobe'), 'changed');
    expect((await setUp(cache)).exitCode).toBe(0);
    expect(FFPROBE.equals(await readFile(join(cache, 'konvid-ingest/ffprobe')))).toBe(true);
  });

  it('survives a busy server and a reset', async () => {
    server.fail('/ffprobe', makeBusy(503), 1);
    server.fail('/ffprobe', { kind: 'reset-after', bytes: 500_000 }, 1);
    expect((await setUp(await makeWorkspace())).exitCode).toBe(0);
  });

  // util-linux' script makes a terminal; elsewhere it takes other arguments.
  if (process.platform === 'linux') {
    it('shows on a terminal how far the download is', async () => {
      // The pause before the second try makes it last.
      server.fail('/ffprobe', { kind: 'reset-after', bytes: 500_000 }, 1);
      const args = ['setup', '--ffprobe-url', url, '--ffprobe-sha256', SHA256];
      const environment = { XDG_CACHE_HOME: await makeWorkspace() };
      const { lines, exitCode } = await runOnTerminal(args, { columns: 120, environment });
      expect(exitCode, lines.join('\n')).toBe(0);
      const bar =
        /^konvid-ingest: [█░]+ +[0-9]+ % \| downloading ffprobe: [0-9.]+ MB of [0-9.]+ MB \| [0-9.]+ [kM]?B\/s, .* left$/;
      expect(
        lines.some((line) => bar.test(line)),
        lines.join('\n'),
      ).toBe(true);
    });
  }

  it.each([
    { what: 'a wrong digest', sha256: 'a'.repeat(64), exitCode: 3, says: 'nothing of it was kept or run' },
    { what: 'no digest', sha256: '', exitCode: 2, says: 'nothing unverified is ever run' },
    { what: 'an HTML page', fault: () => server.fail('/ffprobe', HTML_PAGE), exitCode: 3, says: 'an HTML page' },
    { what: 'a redirect to a file', address: '/elsewhere', exitCode: 3, says: 'DOWNLOAD' },
  ])('refuses $what, and leaves nothing behind', async ({ sha256 = SHA256, fault, address, exitCode, says }) => {
    fault?.();
    const cache = await makeWorkspace();
    const from = address === undefined ? url : server.redirect(address, 'file:///etc/passwd');
    const ended = await setUp(cache, sha256, from);
    expect({ exitCode: ended.exitCode, stdout: ended.stdout }, ended.stderr).toEqual({ exitCode, stdout: '' });
    expect(ended.stderr).toContain(says);
    const left = await readdir(cache, { recursive: true });
    expect(left.filter((name) => name.includes('ffprobe'))).toEqual([]);
  });

  it('names the releases that it knows where another is asked for', async () => {
    const { exitCode, stderr } = await runCommand(['setup', '--ffprobe-version', '1.0']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: expect.stringContaining('there are: 8.1.2, 6.1.1') });
  });
});
