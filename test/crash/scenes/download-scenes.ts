import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { startClipServer } from '../../e2e/peers/clip-server.ts';
import { startDownloadServer } from '../../e2e/peers/download-server.ts';
import { expectDigests, makeArchives, serveArchives } from '../../e2e/support/fetch-world.ts';
import { inventClips, makeClipBytes } from '../../support/corpus.ts';
import { inventNames, isGone, writeUrlCorpus } from '../../support/url-manifest.ts';
import type { Scene } from '../scene.ts';
import { startOn } from './command-scene.ts';
import { INGEST_LOOSE, INGESTED_AT, readIngestOutcomes } from './ingest-scenes.ts';

/** A scene that needs a server, and what stops it. */
export interface ServedScene {
  readonly scene: Scene;
  stop(): Promise<void>;
}

/** So that a part has notes beside it: such files have more than a block of a mebibyte. */
const LARGE_BYTES = 1_300_000;
/** What a download leaves for the next run. */
const PARTS = /\.part(?:\.json)?$/;

/** A clip that goes over several blocks, of bytes that no other has. */
async function makeLargeClip(stamp: string): Promise<Buffer> {
  const filling = Buffer.alloc(LARGE_BYTES, stamp);
  const heading = Buffer.alloc(8);
  heading.writeUInt32BE(heading.length + filling.length, 0);
  heading.write('free', 4, 'latin1');
  return Buffer.concat([await makeClipBytes(stamp), heading, filling]);
}

/** `ingest` on a list of URLs; some clips are gone, and some are large. */
export async function makeUrlScene(folder: string, clips: number): Promise<ServedScene> {
  const names = inventNames(clips);
  const isLarge = (name: string) => Number.parseInt(name, 10) % 40 === 20;
  const server = await startClipServer({
    answerFor: (name) => (isGone(name) ? undefined : (isLarge(name) ? makeLargeClip : makeClipBytes)(name)),
    latencyMs: 2,
  });
  const rows = names.map((name) => ({ name, url: server.urlOf(name) }));
  const corpus = await writeUrlCorpus(join(folder, 'urls'), rows);
  const scene: Scene = {
    name: 'ingest konvid-150k, list of URLs',
    marker: 'konvid_150k.manifest.json',
    grows: 'konvid_150k.jsonl',
    loose: INGEST_LOOSE,
    resumable: PARTS,
    furnish: async (place) => {
      await mkdir(place, { recursive: true });
      await copyFile(join(corpus, 'manifest.csv'), join(place, 'manifest.csv'));
    },
    start: (place, start) =>
      startOn(
        ['ingest', '--corpus', 'konvid-150k', '--corpus-dir', place, '--allow-private-hosts', ...INGESTED_AT],
        start,
      ),
    readOutcomes: readIngestOutcomes,
    beforeNext: async (place) => {
      const standing = await readdir(join(place, 'clips')).catch(() => []);
      const finished = standing.filter((name) => name.endsWith('.mp4'));
      const before = server.requests.length;
      return () => {
        const asked = new Set(server.requests.slice(before));
        return finished.filter((name) => asked.has(name)).map((name) => `${name} was finished, and is fetched again`);
      };
    },
  };
  return { scene, stop: server.stop };
}

/** `fetch`, of archives whose digests are known, and of such that nothing is known of but what a fetch has noted. */
export async function makeFetchScene(): Promise<ServedScene> {
  const server = await startDownloadServer();
  const first = { flickrId: '9900008000', mos: '3', bytes: await makeLargeClip('first') };
  const archives = await makeArchives([first, ...inventClips(40)]);
  const urls = serveArchives(server, archives);
  const scene: Scene = {
    name: 'fetch',
    marker: 'fetch_manifest.json',
    loose: /fetch_manifest\.json$/,
    resumable: /\.part(?:\.json)?$|\.zip$|\.partial(?:\/|$)|\.konvid-ingest-archive\.json/,
    readOutcomes: (text) =>
      (JSON.parse(text) as { archives: readonly { sha256: string }[] }).archives.map(({ sha256 }) => sha256),
    start: (place, start) =>
      startOn(['fetch', 'konvid-1k', '--root', place, ...urls, ...expectDigests(archives)], start),
  };
  return { scene, stop: server.stop };
}
