/** The first run over as many clips as KoNViD-1k has, of their size, against the reference and against hashing alone. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import type { Bench } from './bench-table.ts';
import { type Candidate, measureInTurns } from './harness.ts';
import { CLI, ingestCandidate, STATIC_FFPROBE, THREADS } from './ingest-candidates.ts';
import { type BenchCorpus, makeCorpus } from './make-corpus.ts';
import { withWorkspace } from './workspace.ts';

const CLIPS = 1_200;
const PROGRAMS = join(import.meta.dirname, 'programs');
/** Debian's, dynamically linked. */
const SYSTEM_FFPROBE = '/usr/bin/ffprobe';
/** What takes half a minute and more takes part in every third round. */
const SELDOM = 3;

function reference(name: string, folder: string, ffprobe: string): Candidate {
  return { name, args: [join(PROGRAMS, 'one-after-another.mjs'), folder, ffprobe], every: SELDOM };
}

/** How many clips of a corpus ffprobe is asked about by `--prober auto`: one of each kind, and a sample. */
async function countProbed({ root, corpus }: BenchCorpus, workspace: string): Promise<number> {
  const output = join(workspace, 'counted.jsonl');
  const args = ['ingest', '--corpus', corpus, '--corpus-dir', root, '--output', output];
  await execa(process.execPath, [CLI, ...args], { env: { FFPROBE_BIN: STATIC_FFPROBE } });
  const { probers } = JSON.parse(await readFile(join(workspace, 'counted.manifest.json'), 'utf8'));
  return probers.ffprobe + probers.checked;
}

export const firstRun: Bench = {
  name: 'first-run',
  rounds: 5,
  measure: ({ rounds }) =>
    withWorkspace(async (workspace) => {
      const corpus = makeCorpus(join(workspace, 'corpus'), { clips: CLIPS, size: 'real' });
      const hashing = (threads: number) => [join(PROGRAMS, 'hash-alone.mjs'), corpus.clips, String(threads)];
      const ours = (name: string, extra: readonly string[], ffprobe = STATIC_FFPROBE) =>
        ingestCandidate(corpus, { name, workspace, ffprobe, extra, isFirst: true });
      const probed = await countProbed(corpus, workspace);
      const system = existsSync(SYSTEM_FFPROBE);
      const candidates: readonly Candidate[] = [
        { name: `hashing alone, ${THREADS} threads`, args: hashing(THREADS) },
        { name: 'hashing alone, 1 thread', args: hashing(1) },
        {
          name: `hashing, and ffprobe for ${probed} clips beside it`,
          args: [...hashing(THREADS), STATIC_FFPROBE, String(probed)],
        },
        ours('**`ingest`**', []),
        ours('`ingest --prober ffprobe`', ['--prober', 'ffprobe']),
        reference('one after another, the same ffprobe', corpus.clips, STATIC_FFPROBE),
        ...(system
          ? [
              ours("**`ingest`, Debian's ffprobe**", [], SYSTEM_FFPROBE),
              reference("one after another, Debian's ffprobe", corpus.clips, SYSTEM_FFPROBE),
            ]
          : []),
      ];
      const measured = await measureInTurns(candidates, { rounds });
      const hash = measured[0]?.wallS ?? Number.NaN;
      const same = measured[5]?.wallS ?? Number.NaN;
      const rows = measured.map(({ wallS, cpuS, peakRssBytes }, index) => [
        candidates[index]?.name ?? '',
        wallS.toFixed(2),
        cpuS.toFixed(2),
        (wallS / hash).toFixed(2),
        (same / wallS).toFixed(1),
        (peakRssBytes / 1e6).toFixed(0),
      ]);
      const header = [`${CLIPS} clips`, 'wall s', 'CPU s', 'to hashing', 'times faster', 'RSS MB'];
      return { header, rows };
    }),
};
