import { appendFile, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { runIngestHere } from '../support/command.ts';
import { inventClips, type MadeCorpus, makeClipBytes, writeCorpus } from '../support/corpus.ts';
import { makeCountingFfprobe } from '../support/counting-ffprobe.ts';
import { makeWorkspace } from '../support/workspace.ts';

const AT = ['--ingested-at', '2026-05-08T12:00:00+00:00'];
/** Files that were changed a moment ago are read again; these tests let that moment pass. */
const SETTLING_MS = 2_100;

let corpus: MadeCorpus;
let jsonl: string;
let ffprobe: Awaited<ReturnType<typeof makeCountingFfprobe>>;
let first: string;

async function ingestAgain(...extra: readonly string[]) {
  await ffprobe.reset();
  const { exitCode, result, stderr } = await runIngestHere([
    '--corpus-dir',
    corpus.root,
    '--prober',
    'ffprobe',
    '--ffprobe-bin',
    ffprobe.path,
    ...AT,
    ...extra,
  ]);
  return { exitCode, stderr, stats: result.manifest?.stats, probes: await ffprobe.count() };
}

beforeEach(async () => {
  const workspace = await makeWorkspace();
  corpus = await writeCorpus(join(workspace, 'corpus'), [
    ...inventClips(5),
    { flickrId: '9900000090', mos: '2', bytes: Buffer.from('not a video') },
  ]);
  jsonl = join(corpus.root, 'konvid_1k.jsonl');
  ffprobe = await makeCountingFfprobe(workspace);
  await sleep(SETTLING_MS);
  const { probes } = await ingestAgain();
  expect(probes).toBe(6);
  first = await readFile(jsonl, 'utf8');
});

describe('the clip index', () => {
  it('spares a broken clip with unchanged bytes a second probe', async () => {
    const { probes, stats } = await ingestAgain();
    expect({ probes, stats }).toMatchObject({ probes: 0, stats: { dedups: 5, skipped_broken: 1 } });
  });

  it('gives the same rows without a probe after the JSONL was moved away', async () => {
    await rm(jsonl);
    expect(await ingestAgain()).toMatchObject({ probes: 0, stats: { written: 5 } });
    expect(await readFile(jsonl, 'utf8')).toBe(first);
  });

  it('notices other bytes of the same size under an old time stamp', async () => {
    const clip = join(corpus.clips, '9900000001.mp4');
    const bytes = await makeClipBytes('9900000777');
    await writeFile(clip, bytes);
    await utimes(clip, new Date(0), new Date(0));
    expect(await ingestAgain()).toMatchObject({ probes: 1, stats: { written: 1, dedups: 4 } });
  });

  it('trusts nothing under --rehash', async () => {
    await rm(jsonl);
    expect(await ingestAgain('--rehash')).toMatchObject({ probes: 6, stats: { written: 5 } });
    expect(await readFile(jsonl, 'utf8')).toBe(first);
  });

  it.each([
    { damage: 'absent', inflict: (path: string) => rm(path) },
    { damage: 'torn', inflict: (path: string) => appendFile(path, '1234abcd ["probe","') },
    { damage: 'no index at all', inflict: (path: string) => writeFile(path, Buffer.alloc(999, 0xff)) },
    {
      damage: 'tampered with',
      inflict: async (path: string) =>
        writeFile(path, (await readFile(path, 'utf8')).replaceAll('"width":', '"width":1')),
    },
  ])('costs time only when it is $damage', async ({ inflict }) => {
    await inflict(`${jsonl}.index`);
    await rm(jsonl);
    expect(await ingestAgain()).toMatchObject({ exitCode: 0, stats: { written: 5 } });
    expect(await readFile(jsonl, 'utf8')).toBe(first);
  });
});
