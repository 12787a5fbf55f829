import { readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { runCommandHere, startCommand } from '../support/command.ts';
import { inventClips, type MadeCorpus, writeCorpus } from '../support/corpus.ts';
import { makeFakeFfprobe } from '../support/fake-ffprobe.ts';
import { ingestCorpus, ingestHere, readRows } from '../support/outcome.ts';
import { waitUntil } from '../support/running.ts';
import { makeWorkspace } from '../support/workspace.ts';

const LAST = '9900000003.mp4';
let corpus: MadeCorpus;
let gate: string;
let args: readonly string[];

/** The first run halts in the last clip's probe until the gate is open. */
beforeEach(async () => {
  const workspace = await makeWorkspace();
  corpus = await writeCorpus(join(workspace, 'corpus'), inventClips(4));
  gate = join(workspace, 'gate');
  const wait = `touch '${gate}.reached'; while [ ! -e '${gate}' ]; do sleep 0.05; done`;
  const binary = await makeFakeFfprobe(workspace, `case $clip in *${LAST}) ${wait};; esac; answer`);
  args = ['--prober', 'ffprobe', '--ffprobe-bin', binary, '--ingested-at', '2026-05-08T12:00:00+00:00'];
});

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Starts a run, and returns once it waits at the gate. */
async function startHalted(more: readonly string[] = []) {
  const running = startCommand(['ingest', '--corpus-dir', corpus.root, ...args, ...more]);
  await waitUntil(() => exists(`${gate}.reached`));
  return { running };
}

const openGate = () => writeFile(gate, '');
const leftLocks = async () => (await readdir(corpus.root)).filter((name) => name.includes('.lock'));

describe('two runs on one output', () => {
  it('the second is refused by name, and the first ends unharmed', async () => {
    const { running } = await startHalted();
    const refused = await ingestHere(corpus.root, args);
    expect(refused).toMatchObject({ exitCode: 2, error: 'OUTPUT_LOCKED' });
    expect(refused.stderr).toContain(`process ${running.pid}`);
    await openGate();
    expect(await running).toMatchObject({ exitCode: 0 });
    expect(await leftLocks()).toEqual([]);
    expect(await ingestHere(corpus.root, args)).toMatchObject({ exitCode: 0, stats: { written: 0, dedups: 4 } });
  });

  it('the second is refused over another path to the same output, too', async () => {
    const { running } = await startHalted();
    const way = join(corpus.root, '..', 'way.jsonl');
    await symlink(join(corpus.root, 'konvid_1k.jsonl'), way);
    const refused = await ingestHere(corpus.root, [...args, '--output', way]);
    expect(refused).toMatchObject({ exitCode: 2, error: 'OUTPUT_LOCKED' });
    await openGate();
    expect(await running).toMatchObject({ exitCode: 0 });
  });

  it('of two that start together one is refused, and the rows are whole', async () => {
    await openGate();
    const both = await Promise.all([ingestCorpus(corpus.root, args), ingestCorpus(corpus.root, args)]);
    for (const { exitCode, error } of both) {
      if (exitCode !== 0) expect({ exitCode, error }).toEqual({ exitCode: 2, error: 'OUTPUT_LOCKED' });
    }
    expect(both.map(({ exitCode }) => exitCode)).toContain(0);
    expect((await readRows(join(corpus.root, 'konvid_1k.jsonl'))).map(({ src }) => src)).toEqual(
      inventClips(4).map(({ flickrId }) => `${flickrId}.mp4`),
    );
  });

  it('the lock of a run that was killed is taken over at once', async () => {
    const { running } = await startHalted();
    running.kill('SIGKILL');
    await running;
    expect(await leftLocks()).not.toEqual([]);
    await openGate();
    const started = performance.now();
    expect(await ingestHere(corpus.root, args)).toMatchObject({ exitCode: 0 });
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(await readRows(join(corpus.root, 'konvid_1k.jsonl'))).toHaveLength(4);
    expect(await leftLocks()).toEqual([]);
  });

  it('of many that find the lock of a killed run at once, one ends as if alone', async () => {
    const { running } = await startHalted();
    running.kill('SIGKILL');
    await running;
    await rm(`${gate}.reached`);
    const words = ['ingest', '--corpus-dir', corpus.root, ...args];
    const together = Array.from({ length: 4 }, () => startCommand(words));
    await waitUntil(() => exists(`${gate}.reached`));
    await sleep(1_000);
    await openGate();
    const codes = (await Promise.all(together)).map(({ exitCode }) => exitCode);
    expect(codes.sort()).toEqual([0, 2, 2, 2]);
    expect(await readRows(join(corpus.root, 'konvid_1k.jsonl'))).toHaveLength(4);
    expect(await leftLocks()).toEqual([]);
  });
});

describe('a merge while a shard is written', () => {
  it('is refused and writes nothing, and is done once the shard is', async () => {
    const output = ['--output', join(corpus.root, 'out/part.jsonl')];
    await openGate();
    expect(await ingestHere(corpus.root, [...args, ...output, '--shard', '1/2'])).toMatchObject({ exitCode: 0 });
    await rm(gate);
    await rm(`${gate}.reached`, { force: true });
    const { running } = await startHalted([...output, '--shard', '2/2', '--max-missing', '100%']);
    const merge = ['merge', join(corpus.root, 'out'), '--output', join(corpus.root, 'merged.jsonl')];
    const refused = await runCommandHere(merge);
    expect(refused.exitCode).toBe(2);
    // A shard that has no manifest yet is known by its absence, one that is written again by its lock.
    expect(refused.stderr).toMatch(/SHARD_(?:UNFINISHED|MISSING)/);
    expect(await readdir(corpus.root)).not.toContain('merged.jsonl');
    await openGate();
    expect(await running).toMatchObject({ exitCode: 0 });
    expect(await runCommandHere(merge)).toMatchObject({ exitCode: 0 });
    expect(await readRows(join(corpus.root, 'merged.jsonl'))).toHaveLength(4);
  });
});
