import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { runCommandHere } from '../support/command.ts';
import { makeHostileFolder, SHAPES } from '../support/hostile-folder/hostile-folder.ts';
import { changedPlaces, faultsOfFiles, faultsOfText, surveyLandscape } from '../support/hostile-folder/inert.ts';
import { makeWorkspace } from '../support/workspace.ts';
import { makeZip } from '../support/zip-writer.ts';
import { type DownloadServer, startDownloadServer } from './peers/download-server.ts';

const ACTS = '::error::owned ##[error]owned \u202E<script>alert(1)</script>';

let server: DownloadServer;
beforeAll(async () => {
  server = await startDownloadServer();
});
afterEach(() => server.clearFaults());
afterAll(() => server.stop());

const metadata = makeZip([{ name: 'KoNViD_1k_metadata/KoNViD_1k_attributes.csv', data: 'file_name,MOS\n1.mp4,3\n' }]);
const answer = (status: number, headers: Readonly<Record<string, string>> = {}) =>
  ({ kind: 'answer', status, body: `${ACTS}\n::error::owned\n`, headers }) as const;

/** What a server does with the address of the clips, and how the run that asked it ends. */
const SERVERS = [
  {
    name: 'a redirect to a file',
    serve: (path: string) => server.redirect(path, 'file:///etc/passwd'),
    code: 'DOWNLOAD_',
  },
  {
    name: 'a redirect with text that acts',
    serve: (path: string) => server.redirect(path, `/${encodeURI(ACTS)}?##[error]owned`),
    code: 'DOWNLOAD_',
  },
  {
    name: 'a redirect with a password',
    serve: (path: string) => server.redirect(path, server.origin.replace('//', '//user:hunter2@')),
    code: 'DOWNLOAD_',
  },
  { name: 'a page with 404', fault: answer(404), code: 'DOWNLOAD_' },
  {
    name: 'a page with 200',
    fault: answer(200, { 'content-type': `text/html; x="##[error]owned"` }),
    code: 'DOWNLOAD_',
  },
  {
    name: 'names that act',
    archive: () =>
      makeZip([
        { name: 'KoNViD_1k_videos/' },
        { name: `KoNViD_1k_videos/${ACTS.replaceAll('/', '')}\n::error::owned.mp4`, data: 'x' },
      ]),
    code: 'ARCHIVE_',
  },
] as const;

describe('a hostile server', () => {
  it.each(SERVERS)('that gives fetch $name', async (attack) => {
    const [shape] = SHAPES;
    if (shape === undefined) throw new Error('there is a first shape');
    const workspace = await makeWorkspace();
    const folder = await makeHostileFolder(workspace, shape, []);
    const archive = 'archive' in attack ? attack.archive() : Buffer.from('x'.repeat(5_000));
    // Of its own: a redirect stays.
    const path = `/${SERVERS.indexOf(attack)}.zip`;
    let url = server.serve(path, archive);
    if ('serve' in attack) url = attack.serve(path);
    if ('fault' in attack) server.fail(path, attack.fault, 50);
    const before = await surveyLandscape(workspace, ['out', 'cache']);
    const args = ['fetch', 'konvid-1k', '--root', join(folder.out, 'root'), '--videos-url', url];
    const digests = ['--expect-sha256', `videos=${createHash('sha256').update(archive).digest('hex')}`];
    const more = ['--metadata-url', server.serve('/m.zip', metadata), '--stall-timeout-s', '1', ...digests];
    const ended = await runCommandHere([...args, ...more, '--json'], {
      cwd: folder.cwd,
      environment: folder.environment,
    });
    expect([2, 3], ended.stderr).toContain(ended.exitCode);
    expect(ended.stderr).toContain(`[${attack.code}`);
    expect([...faultsOfText(ended.stdout, folder), ...faultsOfText(ended.stderr, folder)]).toEqual([]);
    expect(ended.stdout + ended.stderr).not.toContain('hunter2');
    expect(changedPlaces(before, await surveyLandscape(workspace, ['out', 'cache']))).toEqual([]);
    expect(await faultsOfFiles(folder)).toEqual([]);
  });

  it.each([
    { name: 'other bytes', fault: undefined },
    { name: 'a page that acts', fault: answer(403) },
  ])('that gives setup $name', async ({ fault }) => {
    const [shape] = SHAPES;
    if (shape === undefined) throw new Error('there is a first shape');
    const folder = await makeHostileFolder(await makeWorkspace(), shape, []);
    const url = server.serve('/ffprobe', Buffer.from(`#!/bin/sh\necho owned >'${folder.outside}/owned'\n`));
    if (fault !== undefined) server.fail('/ffprobe', fault, 50);
    const before = await surveyLandscape(folder.outside, []);
    const args = ['setup', '--ffprobe-url', url, '--ffprobe-sha256', 'a'.repeat(64)];
    const ended = await runCommandHere(args, {
      cwd: folder.cwd,
      environment: folder.environment,
      withoutFfprobe: true,
    });
    expect(ended.exitCode, ended.stderr).toBe(3);
    expect(faultsOfText(ended.stdout + ended.stderr, folder)).toEqual([]);
    expect(changedPlaces(before, await surveyLandscape(folder.outside, []))).toEqual([]);
  });
});
