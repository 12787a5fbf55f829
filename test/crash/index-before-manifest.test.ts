import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { canTrace, findSites, interrupt } from './interrupt.ts';
import { makeIngestScenes } from './scenes/ingest-scenes.ts';

if (canTrace()) {
  it('a shard that is killed at its manifest has its clip index already: the next run, which finds it done, would make none', async ({
    onTestFinished,
  }) => {
    const folder = await mkdtemp(join(tmpdir(), 'konvid-ingest-index-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const scene = makeIngestScenes(folder).find(({ name }) => name === 'ingest --shard');
    if (scene === undefined) throw new Error('there is no scene of a shard');
    await scene.prepare?.();
    const places = [join(folder, 'traced'), join(folder, 'killed')] as const;
    for (const place of places) await mkdir(place);
    const { sites } = await findSites(scene, places[0]);
    // Two threads rename, each once: the flush before the manifest takes its place has a number that only one comes to.
    const flush = sites[sites.findLastIndex(({ call }) => call.startsWith('rename')) - 1];
    if (flush === undefined) throw new Error('the run renames nothing');
    await interrupt(scene, places[1], { kind: 'call', signal: 'SIGKILL', ...flush });
    const left = await readdir(join(places[1], dirname(scene.marker)));
    expect(left).toContain(`${basename(scene.marker)}.next`);
    expect(left).not.toContain(basename(scene.marker));
    expect(left).toContain(basename(scene.marker).replace('manifest.json', 'jsonl.index'));
  });
}
