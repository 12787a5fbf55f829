/** A run where nothing has changed since the last one, against bare Node and against listing the folder and asking for states. */
import { join } from 'node:path';
import { ingestion, makeCorpus } from './corpus.ts';
import { type Bench, type Candidate, LARGEST, named, takeTurns } from './measure.ts';

const SMALL = 1_200;
const LIST_AND_STAT = join(import.meta.dirname, 'programs/list-and-stat.mjs');
const list = (clips: number) => `listing and \`lstat\` of ${clips}`;
const ingest = (clips: number) => `**\`ingest\`** of ${clips}`;

export const secondRun: Bench = {
  name: 'second-run',
  rounds: 5,
  measure: async (context) => {
    const candidates: Candidate[] = [{ name: 'bare Node', args: ['-e', '0'] }];
    for (const clips of [SMALL, LARGEST]) {
      const corpus = await makeCorpus(join(context.folder, String(clips)), clips, 'tiny');
      candidates.push({ name: list(clips), args: [LIST_AND_STAT, corpus.clips] });
      candidates.push(ingestion(context, corpus, { name: ingest(clips), isFirst: false }));
    }
    // The round that warms up is the first run.
    const rows = await takeTurns(candidates, context);
    const wall = (name: string) => named(rows, name).wallS;
    const aboveBare = wall(ingest(SMALL)) - wall('bare Node');
    const floors = [
      { what: `seconds above bare Node for ${SMALL}`, value: aboveBare, bound: 'at most 0.4' },
      { what: `to listing for ${LARGEST}`, value: wall(ingest(LARGEST)) / wall(list(LARGEST)), bound: 'at most 5' },
    ];
    return { rows, floors };
  },
};
