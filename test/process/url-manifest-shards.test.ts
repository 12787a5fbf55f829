import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type ClipServer, startClipServer } from '../e2e/peers/clip-server.ts';
import { runCommandHere, runIngest, runIngestHere } from '../support/command.ts';
import { makeClipBytes } from '../support/corpus.ts';
import { installedFfprobe } from '../support/ffprobe-binary.ts';
import { inventNames, isGone, writeUrlCorpus } from '../support/url-manifest.ts';
import { makeWorkspace } from '../support/workspace.ts';

const NAMES = inventNames(100);
const AT = ['--ingested-at', '2026-05-08T12:00:00+00:00'];
/** Labels without an address follow those with one: so the first of many shards have all clips. */
const COUNT = 100;
const BUSY = [1, 2];

const servers: ClipServer[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop();
});

describe('shards of a list of URLs', () => {
  it('download their own clips, record that in files of their own, and merge into the bytes of one run', async () => {
    const server = await startClipServer({
      answerFor: (name) => (isGone(name) ? undefined : makeClipBytes(name)),
    });
    servers.push(server);
    const rows = NAMES.map((name) => ({ name, url: server.urlOf(name) }));
    const roots = [join(await makeWorkspace(), 'one'), join(await makeWorkspace(), 'shards')] as const;
    for (const root of roots) await writeUrlCorpus(root, rows);
    const argumentsOf = (root: string, ...more: readonly string[]) => [
      ...['--corpus', 'konvid-150k', '--corpus-dir', root, ...AT, '--ffprobe-bin', installedFfprobe()],
      ...['--allow-private-hosts', ...more],
    ];
    const whole = await runIngestHere(argumentsOf(roots[0]));
    const asked = server.requests.length;

    await Promise.all(BUSY.map((index) => runIngest(argumentsOf(roots[1], '--shard', `${index}/${COUNT}`))));
    expect([...server.requests.slice(asked)].sort()).toEqual(NAMES);
    const records = (await readdir(roots[1])).filter((name) => name.startsWith('.download-progress')).sort();
    expect(records).toEqual([
      '.download-progress.shard-00001-of-00100.json',
      '.download-progress.shard-00002-of-00100.json',
    ]);
    const recorded = await Promise.all(records.map(async (name) => readFile(join(roots[1], name), 'utf8')));
    expect(recorded.flatMap((text) => Object.keys(JSON.parse(text)))).toEqual(NAMES);

    // Clips that are gone for ever leave nothing to do, and nobody is asked again.
    const again = () => runIngestHere(argumentsOf(roots[1], '--shard', `1/${COUNT}`));
    await expect
      .poll(async () => (await again()).stderr.includes('shard 1 of 100 is done and unchanged: 47 rows'), {
        timeout: 30_000,
        interval: 200,
      })
      .toBe(true);
    expect(server.requests.length).toBe(asked + NAMES.length);

    const output = join(roots[1], 'merged.jsonl');
    const merged = await runCommandHere(['merge', roots[1], '--output', output, '--allow-missing', '--json']);
    const { manifest } = JSON.parse(merged.stdout);
    expect(await readFile(output, 'utf8')).toBe(await readFile(join(roots[0], 'konvid_150k.jsonl'), 'utf8'));
    expect(manifest.outcomes).toEqual({ ...whole.result.manifest?.outcomes, missing: 0 });
    expect(manifest.download_failed.items.map(({ src }: { src: string }) => src)).toEqual(NAMES.filter(isGone));
    expect(manifest.merged_from.missing).toHaveLength(COUNT - BUSY.length);
  });
});
