/** What is done within the one process whose memory and handles are watched. */
import assert from 'node:assert/strict';
import { appendFile, open, readdir, readFile, rename, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { mergeShards, UserError, validateJsonl } from 'konvid-ingest';
import { type Act, completeRows, completeRun, expectReference, ingestHere, ROWS_COMPARED, type Scene } from './act.ts';

const SHARDS = 3;

/** So many of a corpus' clips, drawn. */
async function drawClips({ stage, random }: Scene, most: number): Promise<readonly string[]> {
  const names = await readdir(stage.corpus.clips);
  const count = 1 + Math.floor(random() * Math.min(most, names.length));
  const first = Math.floor(random() * (names.length - count + 1));
  return names.slice(first, first + count).map((name) => join(stage.corpus.clips, name));
}

async function abortAndComplete(scene: Scene): Promise<void> {
  const { stage, random } = scene;
  const controller = new AbortController();
  const reason = new Error('aborted by the soak');
  const until = Math.floor(random() * stage.clips);
  const onProgress = ({ labelsDone }: { labelsDone: number }): void => {
    if (labelsDone >= until) controller.abort(reason);
  };
  await ingestHere(scene, { signal: controller.signal, onProgress }).catch((error: unknown) => {
    assert.equal(error, reason, 'an aborted run is rejected with the reason');
  });
  await completeRun(scene);
}

async function tearAndComplete(scene: Scene): Promise<void> {
  const { output, random } = scene;
  const { manifestPath } = await ingestHere(scene);
  await rm(manifestPath);
  await truncate(output, Math.floor(random() * ((await stat(output)).size + 1)));
  await completeRun(scene);
}

async function damageIndex(scene: Scene): Promise<void> {
  await ingestHere(scene);
  const file = await open(`${scene.output}.index`, 'r+');
  try {
    const { size } = await file.stat();
    await file.write(Buffer.from([Math.floor(scene.random() * 256)]), 0, 1, Math.floor(scene.random() * size));
  } finally {
    await file.close();
  }
  await completeRun(scene);
}

async function hideClips(scene: Scene): Promise<void> {
  const hidden = await drawClips(scene, 40);
  const aside = (path: string): string => join(dirname(scene.output), basename(path));
  for (const path of hidden) await rename(path, aside(path));
  try {
    const { manifest } = await ingestHere(scene);
    assert.equal(manifest.outcomes.missing, hidden.length, 'a clip that has gone is missing');
  } finally {
    for (const path of hidden) await rename(aside(path), path);
  }
  await completeRows(scene);
}

/** A clip that grows while the run goes on: what its row then is depends on the moment, but it is a row or broken. */
async function changeClips(scene: Scene): Promise<void> {
  const { stage, output, random } = scene;
  const changed = await drawClips(scene, 10);
  const before = await Promise.all(changed.map((path) => readFile(path)));
  const until = Math.floor(random() * stage.clips);
  let changing: Promise<unknown> | undefined;
  try {
    const onProgress = ({ labelsDone }: { labelsDone: number }): void => {
      if (labelsDone >= until) changing ??= Promise.all(changed.map((path) => appendFile(path, 'more')));
    };
    const { manifest } = await ingestHere(scene, { onProgress });
    const total = Object.values(manifest.outcomes).reduce((sum, count) => sum + count, 0);
    assert.equal(total, stage.clips, 'outcomes add up to the labels');
    assert.equal((await validateJsonl(output)).valid, true, 'the rows are valid');
  } finally {
    await changing;
    for (const [index, path] of changed.entries()) await writeFile(path, before[index] ?? '');
  }
}

async function contend(scene: Scene): Promise<void> {
  const ends = await Promise.allSettled([ingestHere(scene), ingestHere(scene)]);
  const refused = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason as unknown] : []));
  assert.ok(refused.length < ends.length, 'of two runs on one output one is let through');
  for (const error of refused) assert.ok(error instanceof UserError && error.code === 'OUTPUT_LOCKED', String(error));
  await completeRun(scene);
}

async function mergeParts(scene: Scene): Promise<void> {
  const { output, signal } = scene;
  const shards = join(dirname(output), 'shards', 'out.jsonl');
  for (let shard = 1; shard <= SHARDS; shard += 1) {
    await ingestHere({ ...scene, output: shards }, { shard: `${shard}/${SHARDS}` });
  }
  const { manifest } = await mergeShards({ shards: [dirname(shards)], output, signal });
  await expectReference(scene, manifest);
}

export const ACTS_HERE: readonly Act[] = [
  { name: 'fresh output', play: completeRun },
  {
    name: 'second run',
    play: async (scene) => {
      await ingestHere(scene);
      await completeRun(scene);
    },
  },
  { name: 'aborted signal', play: abortAndComplete },
  { name: 'torn JSONL', play: tearAndComplete },
  {
    name: 'deleted index',
    play: async (scene) => {
      await ingestHere(scene);
      await rm(`${scene.output}.index`);
      await completeRun(scene);
    },
  },
  { name: 'damaged index', play: damageIndex },
  { name: 'vanished clips', mostClips: ROWS_COMPARED, play: hideClips },
  { name: 'changed clips', mostClips: ROWS_COMPARED, play: changeClips },
  { name: 'two runs on one output', mostClips: ROWS_COMPARED, play: contend },
  { name: 'shards, merged', play: mergeParts },
];
