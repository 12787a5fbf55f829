import {
  appendFile,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { IngestOptions } from '../../src/ingest/options.ts';
import {
  labelLine,
  type MadeCorpus,
  makeTinyCorpus,
  REAL_HEADER,
  type TinyClip,
  writeLabels,
} from '../support/corpus.ts';
import { type WatchedRun, watchBoth, watchIngest } from '../support/repeated-run.ts';

/** Few for every day. */
const RUNS = Number(process.env['KONVID_REPEAT_RUNS'] ?? 60);
const SEED = Number(process.env['KONVID_REPEAT_SEED'] ?? 11);
/** So many that at least one of them hits whatever can be hit. */
const MAX_CHANGES = 3;
/** Times of files have steps. */
const STEP_MS = 8;

/** Few contents, so that many are the same; broken ones; empty ones; and labels without a clip. */
const LABEL = fc.record({
  mos: fc.constantFrom('2', '2.5', '2', '7'),
  deviation: fc.constantFrom('', '0.5', '0.6'),
  bytes: fc.constantFrom('a', 'a', 'b', 'c', 'broken', '', undefined),
});
const CORPUS = fc.array(LABEL, { minLength: 1, maxLength: 10 });

interface MadeLabel {
  readonly mos: string;
  readonly deviation: string;
  readonly bytes: string | undefined;
}

/** Where a change strikes: the corpus, what was written, and a number that chooses. */
interface Target {
  readonly corpus: MadeCorpus;
  readonly output: string;
  readonly labels: readonly string[];
  readonly draw: number;
}

function pick<T>(list: readonly T[], draw: number): T | undefined {
  return list[draw % Math.max(1, list.length)];
}

async function pickClip({ corpus, draw }: Target): Promise<string> {
  return join(corpus.clips, pick(await readdir(corpus.clips), draw) ?? 'none.mp4');
}

async function editLabels({ corpus, labels }: Target, edit: (lines: string[]) => void): Promise<void> {
  const lines = [...labels];
  edit(lines);
  await writeLabels(corpus, `${REAL_HEADER},SD\n${lines.join('\n')}\n`);
}

async function flip(path: string, draw: number): Promise<void> {
  const bytes = await readFile(path);
  const at = draw % bytes.length;
  bytes[at] = (bytes[at] ?? 0) ^ 0x21;
  await writeFile(path, bytes);
}

/** What may happen between two runs; some of it is nobody's concern. */
const CHANGES: Readonly<Record<string, (target: Target) => Promise<unknown>>> = {
  nothing: async () => undefined,
  'a clip is written again as it was': async (target) => {
    const clip = await pickClip(target);
    await writeFile(clip, await readFile(clip).catch(() => 'a'));
  },
  'a clip has other bytes': async (target) =>
    writeFile(await pickClip(target), pick(['d', 'broken', 'a', ''], target.draw) ?? ''),
  'a clip has another time': async (target) => utimes(await pickClip(target), 1, 1),
  'a clip goes': async (target) => rm(await pickClip(target), { force: true }),
  'a clip has another name': async (target) => rename(await pickClip(target), join(target.corpus.clips, 'renamed.mp4')),
  'a clip comes without a label': async ({ corpus }) => writeFile(join(corpus.clips, 'more.mp4'), 'e'),
  'a label gets its clip': async ({ corpus, draw }) => writeFile(join(corpus.clips, `${idOf(draw % 10)}.mp4`), 'f'),
  'a clip becomes a link': async (target) => {
    const clip = await pickClip(target);
    await rm(clip, { force: true });
    await symlink(join(target.corpus.root, 'elsewhere'), clip);
  },
  'a README comes': async ({ corpus }) => writeFile(join(corpus.clips, 'README'), 'read me'),
  'a folder comes': async ({ corpus }) => mkdir(join(corpus.root, 'notes'), { recursive: true }),
  'a score changes': async (target) =>
    editLabels(target, (lines) => lines.splice(0, 1, labelLine({ flickrId: idOf(0), mos: '4' }, 0))),
  'a label goes': async (target) => editLabels(target, (lines) => lines.length > 1 && lines.pop()),
  'another label file comes': async ({ corpus }) => writeFile(join(corpus.root, 'other.csv'), 'a,b\n1,2\n'),
  'the index goes': async ({ output }) => rm(`${output}.index`),
  'the index is damaged': async ({ output, draw }) => flip(`${output}.index`, draw),
  'the index is torn': async ({ output, draw }) => truncate(`${output}.index`, draw % 400),
  'the manifest goes': async ({ output }) => rm(output.replace('.jsonl', '.manifest.json')),
  'the manifest is edited': async ({ output }) => appendFile(output.replace('.jsonl', '.manifest.json'), '\n'),
  'a row goes': async ({ output }) => {
    const lines = (await readFile(output, 'utf8')).split('\n');
    await writeFile(output, lines.slice(1).join('\n'));
  },
  'a row is torn': async ({ output }) => appendFile(output, '{"src":"'),
  'the JSONL goes': async ({ output }) => rm(output),
};

/** What may be asked for another time. */
const OPTIONS: readonly Omit<Partial<IngestOptions>, 'output'>[] = [
  {},
  {},
  {},
  { prober: 'ffprobe' },
  { prober: 'verify' },
  { rehash: true },
  { limit: 2 },
  { thresholds: { max_broken: '0' } },
  { clipsSubdir: 'KoNViD_1k_videos' },
  { corpusVersion: 'another' },
];

function idOf(index: number): string {
  return String(9_900_000_000 + index);
}

async function makeCorpus(labels: readonly MadeLabel[]): Promise<{ corpus: MadeCorpus; lines: readonly string[] }> {
  const clips = labels.flatMap(({ mos, bytes }, index): TinyClip[] =>
    bytes === undefined ? [] : [{ id: idOf(index), mos, bytes }],
  );
  const corpus = await makeTinyCorpus(clips);
  const lines = labels.map(
    ({ mos, deviation }, index) => `${labelLine({ flickrId: idOf(index), mos }, index)},${deviation}`,
  );
  await writeLabels(corpus, `${REAL_HEADER},SD\n${lines.join('\n')}\n`);
  return { corpus, lines };
}

interface Change {
  readonly name: string;
  readonly draw: number;
}

/** What runs must agree in; whose word was taken of broken clips is another matter where what was remembered of them is damaged. */
function tellOf({ ended, manifest, notices, jsonl }: WatchedRun, changes: readonly Change[]) {
  const isDamaged = changes.some(({ name }) => name === 'the index is damaged');
  return {
    ended,
    notices,
    jsonl,
    manifest: isDamaged && manifest !== undefined ? { ...manifest, probers: {} } : manifest,
  };
}

it('a run comes to the same whether or not it knows what the last one saw', {
  timeout: 60_000 + RUNS * 500,
}, async () => {
  const change = fc.record({ name: fc.constantFrom(...Object.keys(CHANGES)), draw: fc.nat(1_000) });
  const course = fc.record({
    labels: CORPUS,
    changes: fc.array(change, { minLength: 1, maxLength: MAX_CHANGES }),
    more: fc.constantFrom(...OPTIONS),
  });
  let repeated = 0;
  await fc.assert(
    fc.asyncProperty(course, async ({ labels, changes, more }) => {
      const { corpus, lines } = await makeCorpus(labels);
      const outputs = join(corpus.root, '../out');
      await mkdir(outputs);
      const output = join(outputs, 'rows.jsonl');
      // One after another, so that it doesn't hang on the moment how often the same bytes are probed.
      const options = { corpusDir: corpus.root, output, concurrency: 1, thresholds: { max_missing: null } };
      const first = await watchIngest(options);
      if (first.ended !== 'done') return;
      for (const { name, draw } of changes) {
        await CHANGES[name]?.({ corpus, output, labels: lines, draw }).catch((error: NodeJS.ErrnoException) => {
          // What an earlier change took away.
          if (error.code !== 'ENOENT' && error.code !== 'EISDIR') throw error;
        });
      }
      await sleep(STEP_MS);
      for (const time of [1, 2]) {
        const { asItComes, lookingAtAll } = await watchBoth({ ...options, ...more }, { outputs });
        expect(tellOf(asItComes, changes), `run ${time}`).toEqual(tellOf(lookingAtAll, changes));
        if (!asItComes.isPlanned && asItComes.ended === 'done') repeated += 1;
      }
    }),
    { numRuns: RUNS, seed: SEED, includeErrorInReport: true },
  );
  expect(repeated).toBeGreaterThan(RUNS / 4);
});
