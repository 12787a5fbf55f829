import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LabelOutcomes } from '../../src/index.ts';
import { runIngest, startCommand } from '../support/command.ts';
import { inventClips, type MadeCorpus, makeClipBytes, writeCorpus } from '../support/corpus.ts';
import { makeRandom } from '../support/random.ts';

/** Few for every day; `npm run test:crash` asks for 200. */
const KILLS = Number(process.env['KONVID_CRASH_KILLS'] ?? 8);
const SEED = 20_170_531;
const CLIPS = 200;
const AT = ['--ingested-at', '2026-05-08T12:00:00+00:00'];

let workspace: string;
let corpus: MadeCorpus;
let undisturbed: {
  readonly jsonl: string;
  readonly outcomes: LabelOutcomes | undefined;
  readonly milliseconds: number;
};

function argumentsFor(output: string): string[] {
  return ['--corpus-dir', corpus.root, '--output', output, ...AT];
}

beforeAll(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'konvid-ingest-crash-'));
  const clips = inventClips(CLIPS);
  const twin = await makeClipBytes(clips[0]?.flickrId ?? '');
  corpus = await writeCorpus(join(workspace, 'corpus'), [
    ...clips,
    { flickrId: '9900009001', mos: clips[0]?.mos ?? '', bytes: twin },
    { flickrId: '9900009002', mos: '4.99', bytes: twin },
    { flickrId: '9900009003', mos: '3', bytes: Buffer.from('not a video') },
  ]);
  const output = join(workspace, 'undisturbed', 'out.jsonl');
  const started = performance.now();
  const { result } = await runIngest(argumentsFor(output));
  undisturbed = {
    jsonl: await readFile(output, 'utf8'),
    outcomes: result.manifest?.outcomes,
    milliseconds: performance.now() - started,
  };
});

afterAll(() => rm(workspace, { recursive: true, force: true }));

async function readOrNothing(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '');
}

/** Starts a run and kills it after so long, unless it has ended by then. */
async function killAfter(milliseconds: number, output: string): Promise<boolean> {
  const running = startCommand(['ingest', ...argumentsFor(output)]);
  await sleep(milliseconds);
  const wasAlive = running.kill('SIGKILL');
  await running;
  return wasAlive;
}

describe(`ingest, killed at ${KILLS} random moments and run again`, () => {
  it('undisturbed, counts every kind of outcome', () => {
    expect(undisturbed.outcomes).toMatchObject({ written: CLIPS, dedup: 1, conflict: 1, broken: 1 });
  });

  it('ends with the bytes and outcomes of an undisturbed run', { timeout: 60_000 + KILLS * 15_000 }, async () => {
    const random = makeRandom(SEED);
    let kills = 0;
    for (let attempt = 0; kills < KILLS && attempt < 5 * KILLS; attempt += 1) {
      const folder = join(workspace, `kill-${attempt}`);
      const output = join(folder, 'out.jsonl');
      const delay = random() * undisturbed.milliseconds;
      if (await killAfter(delay, output)) kills += 1;
      if ((await readOrNothing(output)) !== undisturbed.jsonl) {
        expect(await readOrNothing(join(folder, 'out.manifest.json')), 'a manifest before the last row').toBe('');
      }
      const { exitCode, result, stderr } = await runIngest(argumentsFor(output));
      const context = `kill ${attempt} after ${delay.toFixed(0)} ms (seed ${SEED}): ${stderr}`;
      expect(exitCode, context).toBe(0);
      expect(result.manifest?.outcomes, context).toEqual(undisturbed.outcomes);
      expect(await readFile(output, 'utf8'), context).toBe(undisturbed.jsonl);
      expect(
        (await readdir(folder)).filter((name) => name.includes('.lock')),
        context,
      ).toEqual([]);
      await rm(folder, { recursive: true });
    }
    expect(kills).toBe(KILLS);
  });
});
