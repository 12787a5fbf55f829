/** The first run over few and over many tiny clips: time for each clip, and memory for each label. */
import { join } from 'node:path';
import { ingestion, makeCorpus } from './corpus.ts';
import { type Bench, LARGEST, type Measurement, takeTurns } from './measure.ts';

const COUNTS = [1_200, LARGEST];

export const scale: Bench = {
  name: 'scale',
  rounds: 1,
  measure: async (context) => {
    const rows: Measurement[] = [];
    for (const count of COUNTS) {
      const corpus = await makeCorpus(join(context.folder, String(count)), count, 'tiny');
      const run = ingestion(context, corpus, { name: `\`ingest\` of ${count}`, isFirst: true });
      const again = { ...ingestion(context, corpus, { name: run.name, isFirst: false }), name: `${run.name}, again` };
      rows.push(...(await takeTurns([run, again], { ...context, warmUp: false })));
    }
    const [few, fewAgain, many, manyAgain] = rows as [Measurement, Measurement, Measurement, Measurement];
    const kbPerLabel = (a: Measurement, b: Measurement) => ((b.peakMb - a.peakMb) * 1_000) / (LARGEST - 1_200);
    const floors = [
      { what: 'kB of memory for each label', value: kbPerLabel(few, many), bound: 'at most 2.2' },
      { what: 'kB of memory for each label, again', value: kbPerLabel(fewAgain, manyAgain), bound: 'at most 2.2' },
      { what: 'µs for each clip', value: (many.wallS * 1e6) / LARGEST },
    ];
    return { rows, floors };
  },
};
