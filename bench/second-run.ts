/** The second run, in which nothing has changed, against bare Node and against listing and asking for each clip's state. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { manifestBeside } from '../src/ingest/output-place.ts';
import type { Bench } from './bench-table.ts';
import { type Candidate, type Measurement, measureInTurns } from './harness.ts';
import { CLI, ingestCandidate, outputOf, SETTLING_MS, STATIC_FFPROBE } from './ingest-candidates.ts';
import { type BenchCorpus, makeCorpus } from './make-corpus.ts';
import { withWorkspace } from './workspace.ts';

/** As many as KoNViD-1k has, and twice as many as KonViD-150k. */
const SMALL = 1_200;
const LARGE = 307_682;
/** Where the large corpus' candidates begin: behind bare Node and those of the small one. */
const LARGE_AT = 6;
/** How often a process ingests whose code has run before. */
const TIMES_AGAIN = 10;
const PROGRAMS = join(import.meta.dirname, 'programs');

function nameOf(clips: number): string {
  return `**\`ingest\`** of ${clips}`;
}

/** What there is to be done for a corpus: listing, all of it, all of it label by label, and a part of it. */
function candidatesFor(corpus: BenchCorpus, clips: number, workspace: string): readonly Candidate[] {
  const [name, planned] = [nameOf(clips), `\`ingest\` of ${clips}, its manifest gone`];
  return [
    { name: `listing and \`lstat\` of ${clips} clips`, args: [join(PROGRAMS, 'list-and-stat.mjs'), corpus.clips] },
    ingestCandidate(corpus, { name, workspace, isFirst: false }),
    {
      ...ingestCandidate(corpus, { name: planned, workspace, isFirst: false }),
      prepare: () => rm(manifestBeside(outputOf(workspace, planned)), { force: true }),
    },
    { name: `\`validate\` of their ${clips} rows`, args: [CLI, 'validate', outputOf(workspace, name)] },
  ];
}

/** What a second run can't leave out, without any of our code. */
function byHand({ clips, labels }: BenchCorpus, jsonl: string, workspace: string): Candidate {
  const args = [join(PROGRAMS, 'second-run-by-hand.mjs'), clips, labels, jsonl, join(workspace, 'by-hand.json')];
  return { name: `what can't be left out for ${SMALL}, by hand`, args };
}

/** A process that ingests so many times over: once the JSONL is there, and again. */
function repeating({ root, corpus }: BenchCorpus, times: number, workspace: string): Candidate {
  const args = [join(PROGRAMS, 'ingest-again.mjs'), corpus, root, join(workspace, 'again.jsonl'), String(times)];
  return { name: `${times} times`, args, environment: { FFPROBE_BIN: STATIC_FFPROBE, XDG_CACHE_HOME: workspace } };
}

/** What one time more takes. */
function perTime(once: Measurement | undefined, often: Measurement | undefined): Omit<Measurement, 'peakRssBytes'> {
  const share = (key: 'wallS' | 'cpuS') => ((often?.[key] ?? 0) - (once?.[key] ?? 0)) / TIMES_AGAIN;
  return { wallS: share('wallS'), cpuS: share('cpuS') };
}

export const secondRun: Bench = {
  name: 'second-run',
  rounds: 7,
  measure: ({ rounds }) =>
    withWorkspace(async (workspace) => {
      const small = makeCorpus(join(workspace, String(SMALL)), { clips: SMALL, size: 'tiny' });
      const large = makeCorpus(join(workspace, String(LARGE)), { clips: LARGE, size: 'tiny' });
      await sleep(SETTLING_MS);
      const candidates = [
        { name: 'bare Node', args: ['-e', '0'] },
        ...candidatesFor(small, SMALL, workspace),
        byHand(small, outputOf(workspace, nameOf(SMALL)), workspace),
        ...candidatesFor(large, LARGE, workspace),
        repeating(small, 1, workspace),
        repeating(small, 1 + TIMES_AGAIN, workspace),
      ];
      // The round that warms the page cache is the first run.
      const measured = await measureInTurns(candidates, { rounds });
      const [bare, ofSmall] = measured;
      const ofLarge = measured[LARGE_AT];
      const rows = measured.slice(0, -2).map(({ wallS, cpuS, peakRssBytes }, index) => {
        const listing = index < LARGE_AT ? ofSmall : ofLarge;
        return [
          candidates[index]?.name ?? '',
          wallS.toFixed(3),
          (wallS - (bare?.wallS ?? 0)).toFixed(3),
          cpuS.toFixed(3),
          index === 0 ? '' : (wallS / (listing?.wallS ?? 0)).toFixed(2),
          (peakRssBytes / 1e6).toFixed(0),
        ];
      });
      const [often, once] = measured.toReversed();
      const more = perTime(once, often);
      const again = [
        `\`ingest\` of ${SMALL}, once more in a process`,
        '',
        more.wallS.toFixed(3),
        more.cpuS.toFixed(3),
        '',
        '',
      ];
      const header = ['nothing changed', 'wall s', 'above bare Node', 'CPU s', 'to listing', 'RSS MB'];
      return { header, rows: rows.toSpliced(LARGE_AT, 0, again) };
    }),
};
