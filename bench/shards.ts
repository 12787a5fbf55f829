/** What a shard of the largest corpus costs: its own part of the clips, and what each shard pays, the plan of them all. */
import { join } from 'node:path';
import type { Bench } from './bench-table.ts';
import { measureInTurns } from './harness.ts';
import { ingestCandidate } from './ingest-candidates.ts';
import { makeCorpus } from './make-corpus.ts';
import { withWorkspace } from './workspace.ts';

const CLIPS = 307_682;
/** So many that hardly a clip is left to each. */
const MANY = 2_048;
const SHARDS = [`1/${MANY}`, '1/16', '1/4', '1/1'] as const;

export const shards: Bench = {
  name: 'shards',
  rounds: 1,
  measure: ({ rounds }) =>
    withWorkspace(async (workspace) => {
      const corpus = makeCorpus(join(workspace, 'corpus'), { clips: CLIPS, size: 'tiny' });
      const candidates = SHARDS.map((shard) =>
        ingestCandidate(corpus, { name: `--shard ${shard}`, workspace, isFirst: true, extra: ['--shard', shard] }),
      );
      const measured = await measureInTurns(candidates, { rounds });
      const rows = measured.map(({ wallS, cpuS }, index) => {
        const count = Number(SHARDS[index]?.split('/')[1]);
        return [`\`${candidates[index]?.name}\``, String(Math.floor(CLIPS / count)), wallS.toFixed(2), cpuS.toFixed(2)];
      });
      return { header: [`${CLIPS} tiny clips`, 'labels', 'wall s', 'CPU s'], rows };
    }),
};
