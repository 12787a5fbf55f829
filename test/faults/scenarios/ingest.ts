import { appendFile, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type ClipServer, startClipServer } from '../../e2e/peers/clip-server.ts';
import { runCommand } from '../../support/command.ts';
import { inventClips, type MadeClip, makeClipBytes, writeCorpus } from '../../support/corpus.ts';
import { inventNames, writeUrlCorpus } from '../../support/url-manifest.ts';
import type { Scenario } from '../support/scenario.ts';

export const AT = ['--ingested-at', '2026-05-08T12:00:00+00:00'] as const;

/** Clips of every outcome: rows, one of the same bytes, one of the same bytes and another score, no clip, no video. */
async function makeClips(): Promise<readonly MadeClip[]> {
  const clips = inventClips(5);
  const twin = await makeClipBytes(clips[0]?.flickrId ?? '');
  return [
    ...clips,
    { flickrId: '9900009001', mos: clips[0]?.mos ?? '', bytes: twin },
    { flickrId: '9900009002', mos: '4.99', bytes: twin },
    { flickrId: '9900009003', mos: '3', bytes: Buffer.from('not a video') },
    { flickrId: '9900009004', mos: '9' },
    { flickrId: '9900009005', mos: '2.5' },
  ];
}

async function layOut(root: string): Promise<void> {
  await mkdir(join(root, 'home'), { recursive: true });
  const corpus = await writeCorpus(join(root, 'corpus'), await makeClips());
  await rm(join(corpus.clips, '9900009005.mp4'));
}

const argumentsFor = (root: string) => [
  'ingest',
  ...['--corpus-dir', join(root, 'corpus'), '--output', join(root, 'out/rows.jsonl'), '--max-missing', '100%', ...AT],
];

const fresh: Scenario = { name: 'ingest', prepare: layOut, args: argumentsFor };

/** After a run that ended in the middle of a row. */
const continued: Scenario = {
  name: 'ingest, continued',
  isAppending: true,
  prepare: async (root) => {
    await layOut(root);
    await runCommand([...argumentsFor(root), '--limit', '2']);
    await rm(join(root, 'out/rows.manifest.json'));
    await appendFile(join(root, 'out/rows.jsonl'), '{"src":"torn');
  },
  args: argumentsFor,
};

const everyClipAsked: Scenario = {
  name: 'ingest, by ffprobe alone',
  prepare: layOut,
  args: (root) => [...argumentsFor(root), '--prober', 'ffprobe', '--rehash'],
};

const shard: Scenario = {
  name: 'ingest, a shard',
  prepare: layOut,
  args: (root) => [...argumentsFor(root), '--shard', '1/2'],
};

/** Clips that are downloaded first; one of them is gone. */
function makeDownloading(): Scenario {
  let server: ClipServer;
  return {
    name: 'ingest, clips by URL',
    start: async () => {
      const answerFor = (name: string) => (name === '0003.mp4' ? undefined : makeClipBytes(name));
      server = await startClipServer({ answerFor });
      return () => server.stop();
    },
    prepare: async (root) => {
      await mkdir(join(root, 'home'), { recursive: true });
      const rows = inventNames(5).map((name) => ({ name, url: server.urlOf(name) }));
      await writeUrlCorpus(join(root, 'out'), rows);
    },
    args: (root) => [
      ...['ingest', '--corpus', 'konvid-150k', '--corpus-dir', join(root, 'out'), '--allow-private-hosts', ...AT],
    ],
  };
}

export const INGEST = [fresh, continued, everyClipAsked, shard, makeDownloading()] as const;
