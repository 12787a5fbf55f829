import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Scene } from '../scene.ts';
import { readFields, startOn } from './command-scene.ts';
import { konvid1k, listCorpora, type StagedCorpus } from './corpora.ts';

const CLIPS = 200;
/** Where ffprobe is asked about each. */
const FEW_CLIPS = 20;

export const INGESTED_AT = ['--ingested-at', '2026-05-08T12:00:00+00:00'];
/** The index tells of the times at which files were seen, the manifest of the run. */
export const INGEST_LOOSE = /\.index$|manifest\.json$/;
export const readIngestOutcomes = readFields('outcomes', 'conflicts', 'broken', 'missing', 'rejected');

function ingestScene({ name, args, stage }: StagedCorpus): Scene {
  return {
    name: `ingest ${name}`,
    prepare: stage,
    marker: 'rows.manifest.json',
    grows: 'rows.jsonl',
    loose: INGEST_LOOSE,
    readOutcomes: readIngestOutcomes,
    start: (place, start) => startOn(['ingest', ...args, '--output', join(place, 'rows.jsonl'), ...INGESTED_AT], start),
  };
}

/** ffprobe is asked about each clip, by a user whose cache folder is empty: children run, and what they are is noted. */
function ffprobeScene({ args, stage }: StagedCorpus): Scene {
  return {
    ...ingestScene({ name: 'by ffprobe alone', args, stage }),
    // A binary that was changed a moment ago is not noted.
    ignores: /^cache(?:\/|$)/,
    start: (place, { under = [], environment = {} } = {}) =>
      startOn(['ingest', ...args, '--output', join(place, 'rows.jsonl'), '--prober', 'ffprobe', ...INGESTED_AT], {
        under,
        environment: { ...environment, XDG_CACHE_HOME: join(place, 'cache') },
      }),
  };
}

/** The second of three shards, into folders that the run makes. */
function shardScene({ args, stage }: StagedCorpus): Scene {
  const stem = 'made/for it/part.shard-00002-of-00003';
  return {
    name: 'ingest --shard',
    prepare: stage,
    marker: `${stem}.manifest.json`,
    grows: `${stem}.jsonl`,
    loose: INGEST_LOOSE,
    readOutcomes: readIngestOutcomes,
    start: (place, start) =>
      startOn(
        ['ingest', ...args, '--output', join(place, 'made/for it/part.jsonl'), '--shard', '2/3', ...INGESTED_AT],
        start,
      ),
  };
}

/** The manifest in another folder than the rows. */
function apartScene({ args, stage }: StagedCorpus): Scene {
  return {
    ...ingestScene({ name: '--manifest-out', args, stage }),
    marker: 'manifests/rows.json',
    loose: /\.index$|manifests\/rows\.json$/,
    start: (place, start) => {
      const paths = ['--output', join(place, 'rows/rows.jsonl'), '--manifest-out', join(place, 'manifests/rows.json')];
      return startOn(['ingest', ...args, ...paths, ...INGESTED_AT], start);
    },
    grows: 'rows/rows.jsonl',
  };
}

/** A file that changed so lately is not trusted to show another change. */
const YOUNG_MS = 2_100;

/** The second run, which finds everything as the first has left it. */
function againScene({ args, stage }: StagedCorpus): Scene {
  const scene = ingestScene({ name: 'again', args, stage });
  return {
    ...scene,
    prepare: async () => {
      await stage();
      await sleep(YOUNG_MS);
    },
    furnish: async (place) => {
      const { exitCode, said } = await scene.start(place).ended;
      if (exitCode !== 0) throw new Error(`the first run fails: ${said}`);
    },
  };
}

/** `ingest` on each corpus whose clips lie on the disk. */
export function makeIngestScenes(folder: string): readonly Scene[] {
  const corpora = [konvid1k(folder, CLIPS), ...listCorpora(folder)];
  const [few, own] = [konvid1k(folder, FEW_CLIPS), konvid1k(join(folder, 'for shards'), CLIPS)];
  const old = konvid1k(join(folder, 'for a second run'), CLIPS);
  return [...corpora.map(ingestScene), ffprobeScene(few), shardScene(own), apartScene(few), againScene(old)];
}
