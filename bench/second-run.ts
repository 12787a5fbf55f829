/** The second run, in which nothing has changed, against bare Node and against listing and asking for each clip's state. */
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Bench } from './bench-table.ts';
import { type Candidate, measureInTurns } from './harness.ts';
import { CLI, ingestCandidate, outputOf, SETTLING_MS } from './ingest-candidates.ts';
import { makeCorpus } from './make-corpus.ts';
import { withWorkspace } from './workspace.ts';

/** As many as KoNViD-1k has, and twice as many as KonViD-150k. */
const COUNTS = [1_200, 307_682] as const;
/** Listing, what is measured, and what it can't leave out. */
const PER_GROUP = 3;
const LIST_AND_STAT = join(import.meta.dirname, 'programs/list-and-stat.mjs');

export const secondRun: Bench = {
  name: 'second-run',
  rounds: 7,
  measure: ({ rounds }) =>
    withWorkspace(async (workspace) => {
      const groups: (readonly Candidate[])[] = [];
      for (const clips of COUNTS) {
        const corpus = makeCorpus(join(workspace, String(clips)), { clips, size: 'tiny' });
        const listing = { name: `listing and \`lstat\` of ${clips} clips`, args: [LIST_AND_STAT, corpus.clips] };
        const name = `**\`ingest\`** of ${clips}`;
        groups.push([
          listing,
          ingestCandidate(corpus, { name, workspace, isFirst: false }),
          { name: `\`validate\` of their ${clips} rows`, args: [CLI, 'validate', outputOf(workspace, name)] },
        ]);
      }
      await sleep(SETTLING_MS);
      const bare: Candidate = { name: 'bare Node', args: ['-e', '0'] };
      const candidates = [bare, ...groups.flat()];
      // The round that warms the page cache is the first run.
      const measured = await measureInTurns(candidates, { rounds });
      const start = measured[0];
      const rows = measured.map(({ wallS, cpuS, peakRssBytes }, index) => {
        const listing = index > 0 ? measured[index - ((index - 1) % PER_GROUP)] : undefined;
        return [
          candidates[index]?.name ?? '',
          wallS.toFixed(3),
          (wallS - (start?.wallS ?? 0)).toFixed(3),
          cpuS.toFixed(3),
          listing === undefined ? '' : (wallS / listing.wallS).toFixed(2),
          (peakRssBytes / 1e6).toFixed(0),
        ];
      });
      const header = ['nothing changed', 'wall s', 'above bare Node', 'CPU s', 'to listing', 'RSS MB'];
      return { header, rows };
    }),
};
