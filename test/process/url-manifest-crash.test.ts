import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ClipServer, startClipServer } from '../e2e/peers/clip-server.ts';
import { runIngest, startCommand } from '../support/command.ts';
import { makeClipBytes } from '../support/corpus.ts';
import { installedFfprobe } from '../support/ffprobe-binary.ts';
import { makeRandom } from '../support/random.ts';
import { inventNames, isGone, writeUrlCorpus } from '../support/url-manifest.ts';

/** Few for every day; `npm run test:download-crash` asks for 6,000 and 20. */
const CLIPS = Number(process.env['KONVID_DOWNLOAD_CLIPS'] ?? 300);
const KILLS = Number(process.env['KONVID_DOWNLOAD_KILLS'] ?? 4);
/** A busy machine takes minutes for 6,000 clips. */
const PATIENT = { timeoutMs: 900_000 };
const SEED = 20_190_531;
const NAMES = inventNames(CLIPS);
const THERE = NAMES.filter((name) => !isGone(name));
const GONE = NAMES.filter(isGone);

let workspace: string;
let server: ClipServer;

beforeAll(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'konvid-ingest-downloads-'));
  server = await startClipServer({
    answerFor: (name) => (isGone(name) ? undefined : makeClipBytes(name)),
    latencyMs: 2,
  });
});

afterAll(async () => {
  await server.stop();
  await rm(workspace, { recursive: true, force: true });
});

async function makeCorpus(name: string): Promise<string> {
  const rows = NAMES.map((clip) => ({ name: clip, url: server.urlOf(clip) }));
  return writeUrlCorpus(join(workspace, name), rows);
}

function argumentsFor(root: string): string[] {
  const at = [
    '--ingested-at',
    '2026-05-08T12:00:00+00:00',
    '--ffprobe-bin',
    installedFfprobe(),
    '--allow-private-hosts',
  ];
  return ['--corpus', 'konvid-150k', '--corpus-dir', root, ...at];
}

/** What a run leaves, but for the manifest's own instant and paths. */
async function readEnd(root: string) {
  const [jsonl, progress, names, clips] = await Promise.all([
    readFile(join(root, 'konvid_150k.jsonl'), 'utf8'),
    readFile(join(root, '.download-progress.json'), 'utf8'),
    readdir(root),
    readdir(join(root, 'clips')),
  ]);
  return { jsonl, progress, names: names.sort(), clips: clips.sort() };
}

/** The clips that are finished: they have their own name. */
async function finishedClips(root: string): Promise<readonly string[]> {
  const names = await readdir(join(root, 'clips')).catch(() => []);
  return names.filter((name) => name.endsWith('.mp4'));
}

describe(`${CLIPS} clips of a URL manifest, killed ${KILLS} times`, () => {
  it('end as an undisturbed run, and no finished clip is fetched again', { timeout: 1_800_000 }, async () => {
    const calm = await makeCorpus('calm');
    const undisturbed = await runIngest(argumentsFor(calm), PATIENT);
    expect(undisturbed.result.manifest?.outcomes).toMatchObject({
      written: THERE.length,
      'download-failed': GONE.length,
    });

    const root = await makeCorpus('killed');
    const random = makeRandom(SEED);
    const begun = server.requests.length;
    for (let kill = 0; kill < KILLS; kill += 1) {
      const finished = await finishedClips(root);
      const before = server.requests.length;
      const left = CLIPS - new Set(server.requests.slice(begun)).size;
      // So that each kill leaves something to do for those that follow.
      const moment = Math.floor((random() * 1.2 * left) / (KILLS - kill + 1));
      const running = startCommand(['ingest', ...argumentsFor(root)], PATIENT);
      await expect
        .poll(() => server.requests.length - before, { timeout: 300_000, interval: 1 })
        .toBeGreaterThanOrEqual(moment);
      await sleep(random() * 100);
      expect(running.kill('SIGKILL'), `kill ${kill} after ${moment} requests (seed ${SEED})`).toBe(true);
      await running;
      const asked = new Set(server.requests.slice(before));
      expect(finished.filter((name) => asked.has(name))).toEqual([]);
    }

    const finished = await finishedClips(root);
    const before = server.requests.length;
    const last = await runIngest(argumentsFor(root), PATIENT);
    expect(last.exitCode, last.stderr).toBe(0);
    const asked = new Set(server.requests.slice(before));
    expect(finished.filter((name) => asked.has(name))).toEqual([]);
    expect(last.result.manifest?.outcomes).toEqual(undisturbed.result.manifest?.outcomes);
    expect(last.result.manifest?.stats.attrition_pct).toBe(undisturbed.result.manifest?.stats.attrition_pct);
    expect(await readEnd(root)).toEqual(await readEnd(calm));
  });
});
