import { spawnSync } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { confirmFfprobe, findFfprobe } from '../../src/ffprobe/find.ts';
import { identifiableState } from '../../src/ffprobe/remembered.ts';
import { makeFakeFfprobe } from '../support/fake-ffprobe.ts';
import { installedFfprobe } from '../support/ffprobe-binary.ts';
import { makeWorkspace } from '../support/workspace.ts';

/** What was changed a moment ago is not remembered; these tests let that moment pass. */
const SETTLING_MS = 2_100;

let folder: string;
let binary: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'konvid-ingest-seen-'));
  binary = join(folder, 'ffprobe');
  await copyFile(installedFfprobe(), binary);
  await sleep(SETTLING_MS);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function surroundings() {
  const workspace = await makeWorkspace();
  const find = (path: string, rehash = false) =>
    findFfprobe({ binary: path, environment: { XDG_CACHE_HOME: workspace }, rehash });
  return { workspace, find, seen: join(workspace, 'konvid-ingest/ffprobe-seen.json') };
}

describe('an ffprobe that was seen before', () => {
  it('is not asked or hashed again, until --rehash', async () => {
    const { find } = await surroundings();
    const { isRecalled, ...first } = await find(binary);
    expect(isRecalled).toBe(false);
    expect(await find(binary)).toEqual({ ...first, isRecalled: true });
    expect(await find(binary, true)).toEqual({ ...first, isRecalled: false });
    await confirmFfprobe(first);
  });

  it('is another one in another state', async () => {
    const { find, seen } = await surroundings();
    await find(binary);
    const text = await readFile(seen, 'utf8');
    await writeFile(seen, text.replace(/"state":"\d+/, '"state":"1'));
    expect(await find(binary)).toMatchObject({ isRecalled: false });
  });

  it.each(['', '{', 'null', '{"schema":"konvid-ingest-ffprobe-seen-v1","entries":[null,{"path":3}]}'])(
    'is asked again where the notes are damaged: %j',
    async (damage) => {
      const { find, seen } = await surroundings();
      await find(binary);
      await writeFile(seen, damage);
      expect(await find(binary)).toMatchObject({ isRecalled: false });
    },
  );

  it('is noted without a trace of runs that were killed while they noted one', async () => {
    const { find, seen } = await surroundings();
    const dead = spawnSync('true').pid;
    await mkdir(dirname(seen), { recursive: true });
    for (const pid of [dead, process.pid]) await writeFile(`${seen}.${pid}`, '{');
    await find(binary);
    const left = (await readdir(dirname(seen))).filter((name) => name.startsWith(basename(seen)));
    // This process' own has become the notes; had it been another's that runs, it would have stayed.
    expect(left).toEqual([basename(seen)]);
  });

  it('is never a script, which may call anything', async () => {
    const { workspace, find } = await surroundings();
    const script = await makeFakeFfprobe(workspace, 'answer');
    expect(identifiableState(script, Date.now() + 60_000)).toBeUndefined();
    expect([await find(script), await find(script)].map(({ isRecalled }) => isRecalled)).toEqual([false, false]);
  });

  it('is not asked about clips where it answers with another version', async () => {
    const { workspace, find } = await surroundings();
    const script = await find(await makeFakeFfprobe(workspace, 'answer'));
    await expect(confirmFfprobe({ ...script, version: '0.1' })).rejects.toMatchObject({ code: 'FFPROBE_UNUSABLE' });
  });
});
