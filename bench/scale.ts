/** Whether a clip costs the same in a large corpus as in a small one, and how memory grows. */
import { join } from 'node:path';
import type { Bench } from './bench-table.ts';
import { measureInTurns } from './harness.ts';
import { ingestCandidate } from './ingest-candidates.ts';
import { makeCorpus } from './make-corpus.ts';
import { withWorkspace } from './workspace.ts';

const COUNTS = [1_200, 20_000, 307_682] as const;
/** What may be used: so much for the program, and so much for each label. */
const BASE_BYTES = 100e6;
const BYTES_PER_LABEL = 400;

export const scale: Bench = {
  name: 'scale',
  rounds: 1,
  measure: ({ rounds }) =>
    withWorkspace(async (workspace) => {
      const candidates = COUNTS.map((clips) => {
        const corpus = makeCorpus(join(workspace, String(clips)), { clips, size: 'tiny' });
        return ingestCandidate(corpus, { name: `${clips} tiny clips`, workspace, isFirst: true });
      });
      const measured = await measureInTurns(candidates, { rounds });
      const perClip = (index: number) => ((measured[index]?.wallS ?? 0) / (COUNTS[index] ?? 1)) * 1e6;
      const rows = measured.map(({ wallS, cpuS, peakRssBytes }, index) => [
        candidates[index]?.name ?? '',
        wallS.toFixed(2),
        cpuS.toFixed(2),
        perClip(index).toFixed(0),
        (perClip(index) / perClip(0)).toFixed(2),
        (peakRssBytes / 1e6).toFixed(0),
        ((BASE_BYTES + BYTES_PER_LABEL * (COUNTS[index] ?? 0)) / 1e6).toFixed(0),
      ]);
      const header = ['first run', 'wall s', 'CPU s', 'µs a clip', 'ratio', 'RSS MB', 'bound MB'];
      return { header, rows };
    }),
};
