/** The first run over as many clips as KoNViD-1k has, and of their sizes, against the reference and against hashing alone. */
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { IngestManifest } from '../src/index.ts';
import { ingestion, makeCorpus } from './corpus.ts';
import { type Bench, FFPROBE, named, takeTurns } from './measure.ts';

const CLIPS = 1_200;
const PROGRAMS = join(import.meta.dirname, 'programs');

export const firstRun: Bench = {
  name: 'first-run',
  rounds: 5,
  measure: async (context) => {
    const corpus = await makeCorpus(join(context.folder, 'corpus'), CLIPS, 'real');
    const ingest = ingestion(context, corpus, { name: '**`ingest`**', isFirst: true });
    const [hashing, reference] = [`hashing alone, ${availableParallelism()} threads`, 'one clip after another'];
    const candidates = [
      { name: hashing, args: [join(PROGRAMS, 'hash-alone.mjs'), corpus.clips, String(availableParallelism())] },
      ingest,
      { name: reference, args: [join(PROGRAMS, 'one-after-another.mjs'), corpus.clips, FFPROBE], isSlow: true },
    ];
    const rows = await takeTurns(candidates, context);
    const manifest = await readFile(ingest.output.replace('.jsonl', '.manifest.json'), 'utf8');
    const { probers, outcomes } = JSON.parse(manifest) as IngestManifest;
    const { wallS } = named(rows, ingest.name);
    const floors = [
      { what: 'times faster than the reference', value: named(rows, reference).wallS / wallS, bound: 'at least 8' },
      { what: 'to hashing alone', value: wallS / named(rows, hashing).wallS, bound: 'at most 2.2' },
      {
        what: 'share that the header reader answers',
        value: probers.header / outcomes.written,
        bound: 'at least 0.98',
      },
    ];
    return { rows, floors };
  },
};
