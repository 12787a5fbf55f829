import { join } from 'node:path';
import { runIngest } from '../../support/command.ts';
import { writeJsonl } from '../../support/row-files.ts';
import { inventRow } from '../../support/rows.ts';
import type { Scene } from '../scene.ts';
import { readFields, startOn } from './command-scene.ts';
import { konvid1k } from './corpora.ts';
import { INGEST_LOOSE, INGESTED_AT, readIngestOutcomes } from './ingest-scenes.ts';

const CLIPS = 100;
const ROWS = 3_000;
/** Matches no name. */
const NONE = /(?!)/;

/** `merge` of shards that are done, into a folder that it makes. */
export function makeMergeScene(folder: string): Scene {
  const { args, stage } = konvid1k(folder, CLIPS);
  const shards = join(folder, 'shards');
  return {
    name: 'merge',
    marker: 'whole/merged.manifest.json',
    loose: INGEST_LOOSE,
    prepare: async () => {
      await stage();
      for (const index of [1, 2, 3]) {
        const output = ['--output', join(shards, 'part.jsonl'), '--shard', `${index}/3`];
        const { exitCode, stderr } = await runIngest([...args, ...output, ...INGESTED_AT]);
        if (exitCode !== 0) throw new Error(stderr);
      }
    },
    readOutcomes: readIngestOutcomes,
    start: (place, start) => startOn(['merge', shards, '--output', join(place, 'whole/merged.jsonl')], start),
  };
}

/** The commands for training, and the report's page. */
export function makeTrainerScenes(folder: string): readonly Scene[] {
  const [one, other] = [join(folder, 'one.jsonl'), join(folder, 'other.jsonl')];
  const rows = Array.from({ length: ROWS }, (_, index) => inventRow(index));
  const half = rows.slice(0, ROWS / 2).map((row) => ({ ...row, corpus: 'lsvq', mos: 41, mos_std_dev: 3 }) as const);
  const prepare = () => Promise.all([writeJsonl(folder, 'one.jsonl', rows), writeJsonl(folder, 'other.jsonl', half)]);
  const at = ['--aggregated-at', '2026-05-09T00:00:00+00:00'];
  return [
    {
      name: 'unify',
      marker: 'made/unified.manifest.json',
      loose: /manifest\.json$/,
      prepare,
      readOutcomes: readFields('counts', 'inputs'),
      start: (place, start) =>
        startOn(['unify', one, other, '--output', join(place, 'made/unified.jsonl'), ...at], start),
    },
    {
      name: 'split',
      marker: 'split.json',
      loose: NONE,
      prepare,
      readOutcomes: () => undefined,
      start: (place, start) => startOn(['split', one, '--seed', '1', '--output', join(place, 'split.json')], start),
    },
    {
      name: 'report --html',
      marker: 'report.html',
      loose: NONE,
      prepare,
      readOutcomes: () => undefined,
      start: (place, start) => startOn(['report', one, '--html', join(place, 'report.html')], start),
    },
  ];
}
