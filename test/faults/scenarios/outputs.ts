import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startDownloadServer } from '../../e2e/peers/download-server.ts';
import { expectDigests, makeArchives, serveArchives } from '../../e2e/support/fetch-world.ts';
import { runCommand } from '../../support/command.ts';
import { inventClips, writeCorpus } from '../../support/corpus.ts';
import { writeManifest } from '../../support/invented-manifest.ts';
import { writeJsonl } from '../../support/row-files.ts';
import { varyRows } from '../../support/varied-rows.ts';
import type { Scenario } from '../support/scenario.ts';
import { AT } from './ingest.ts';

const SHARDS = 2;
const GENERATED_AT = '2026-05-09T00:00:00+00:00';

const merge: Scenario = {
  name: 'merge',
  prepare: async (root) => {
    const corpus = await writeCorpus(join(root, 'corpus'), inventClips(6));
    for (let index = 1; index <= SHARDS; index += 1) {
      const output = join(root, 'input/part.jsonl');
      await mkdir(join(root, 'input'), { recursive: true });
      await runCommand([
        'ingest',
        '--corpus-dir',
        corpus.root,
        '--output',
        output,
        '--shard',
        `${index}/${SHARDS}`,
        ...AT,
      ]);
    }
  },
  args: (root) => ['merge', join(root, 'input'), '--output', join(root, 'out/rows.jsonl')],
};

function makeFetch(): Scenario {
  let args: readonly string[];
  return {
    name: 'fetch',
    start: async () => {
      const server = await startDownloadServer();
      const archives = await makeArchives(inventClips(3));
      args = [...serveArchives(server, archives), ...expectDigests(archives)];
      return () => server.stop();
    },
    prepare: async (root) => void (await mkdir(join(root, 'out'), { recursive: true })),
    args: (root) => ['fetch', 'konvid-1k', '--root', join(root, 'out/konvid-1k'), ...args],
  };
}

async function layOutRows(root: string): Promise<string> {
  await mkdir(join(root, 'input'), { recursive: true });
  const jsonl = await writeJsonl(join(root, 'input'), 'rows.jsonl', [...varyRows({ count: 60, from: 5_000 })]);
  await writeManifest(jsonl);
  await writeJsonl(join(root, 'input'), 'earlier.jsonl', [...varyRows({ count: 40, from: 5_010, seed: 4 })]);
  return jsonl;
}

const jsonlOf = (root: string) => join(root, 'input/rows.jsonl');

const validate: Scenario = {
  name: 'validate',
  isAnswering: true,
  prepare: async (root) => {
    const corpus = await writeCorpus(join(root, 'corpus'), inventClips(4));
    const output = join(root, 'input/rows.jsonl');
    await mkdir(join(root, 'input'), { recursive: true });
    await runCommand(['ingest', '--corpus-dir', corpus.root, '--output', output, ...AT]);
  },
  args: (root) => [
    ...['validate', jsonlOf(root), '--manifest', join(root, 'input/rows.manifest.json')],
    ...['--corpus-dir', join(root, 'corpus'), '--json'],
  ],
};

const unify: Scenario = {
  name: 'unify',
  prepare: async (root) => void (await layOutRows(root)),
  args: (root) => [
    ...['unify', jsonlOf(root), join(root, 'input/earlier.jsonl'), '--output', join(root, 'out/unified.jsonl')],
    ...['--aggregated-at', GENERATED_AT],
  ],
};

const split: Scenario = {
  name: 'split',
  prepare: async (root) => void (await layOutRows(root)),
  args: (root) => ['split', jsonlOf(root), '--folds', '5', '--output', join(root, 'out/split.json')],
};

const score: Scenario = {
  name: 'score',
  isAnswering: true,
  prepare: async (root) => {
    const jsonl = await layOutRows(root);
    await runCommand(['split', jsonl, '--folds', '5', '--output', join(root, 'input/split.json')]);
    const rows = [...varyRows({ count: 60, from: 5_000 })];
    const lines = rows.map(({ src, mos }, index) => `${src},${mos + (index % 7) / 1_000}`);
    await writeFile(join(root, 'input/predictions.csv'), ['src,prediction', ...lines, ''].join('\n'));
  },
  args: (root) => [
    ...['score', join(root, 'input/predictions.csv'), '--against', jsonlOf(root), '--bootstrap', '0', '--json'],
    ...['--split', join(root, 'input/split.json'), '--gate', '--verdict-dir', join(root, 'out')],
    ...['--generated-at', GENERATED_AT],
  ],
};

const report: Scenario = {
  name: 'report',
  prepare: async (root) => void (await layOutRows(root)),
  args: (root) => [
    ...['report', jsonlOf(root), '--html', join(root, 'out/report.html')],
    ...['--against', join(root, 'input/earlier.jsonl')],
  ],
};

/** Over what stood there before, with the rows unchanged. */
const unifyAgain: Scenario = {
  name: 'unify, over an older one',
  prepare: async (root) => {
    await layOutRows(root);
    await mkdir(join(root, 'out'), { recursive: true });
    await runCommand([...unify.args(root).filter((word) => !word.endsWith('earlier.jsonl'))]);
    await cp(join(root, 'out'), join(root, 'older'), { recursive: true });
  },
  args: unify.args,
};

export const OTHERS = [merge, makeFetch(), validate, unify, unifyAgain, split, score, report] as const;
