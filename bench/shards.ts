/** What a shard of the largest corpus costs, what of it is the plan of all labels, and what merging all shards costs. */
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { ingestion, makeCorpus } from './corpus.ts';
import { type Bench, FFPROBE, LARGEST, named, takeTurns } from './measure.ts';

const SHARDS = 16;
/** So many that each has hardly a clip. */
const MANY = 2_048;
const COPY = 'target=$1; shift; cat "$@" >"$target"; sync "$target"';

export const shards: Bench = {
  name: 'shards',
  rounds: 3,
  measure: async (context) => {
    const { folder, cli } = context;
    const corpus = await makeCorpus(join(folder, 'corpus'), LARGEST, 'tiny');
    const shard = (name: string, part: string, isFirst: boolean) =>
      ingestion(context, corpus, { name, isFirst, extra: ['--shard', part] });
    const runs = [
      shard(`\`--shard 1/${MANY}\``, `1/${MANY}`, true),
      shard(`\`--shard 1/${SHARDS}\``, `1/${SHARDS}`, true),
    ];
    const shardRows = await takeTurns(runs, { ...context, warmUp: false });
    for (let index = 1; index <= SHARDS; index += 1) {
      const { args } = shard('shards', `${index}/${SHARDS}`, false);
      await execa(process.execPath, args, { env: { FFPROBE_BIN: FFPROBE } });
    }
    const files = await readdir(join(folder, 'shards'));
    const parts = files.filter((name) => name.endsWith('.jsonl')).map((name) => join(folder, 'shards', name));
    const merged = join(folder, 'merged.jsonl');
    const mergeRows = await takeTurns(
      [
        {
          name: '**`merge`**',
          args: [cli, 'merge', join(folder, 'shards'), '--output', merged],
          prepare: () => rm(merged, { force: true }),
        },
        { name: 'copying the bytes', program: 'sh', args: ['-c', COPY, 'sh', join(folder, 'copied.jsonl'), ...parts] },
        { name: '`validate` of the whole', args: [cli, 'validate', merged] },
      ],
      context,
    );
    const rows = [...shardRows, ...mergeRows];
    const both = named(rows, 'copying the bytes').wallS + named(rows, '`validate` of the whole').wallS;
    const value = named(rows, '**`merge`**').wallS / both;
    return { rows, floors: [{ what: '`merge` to copying and validating', value }] };
  },
};
