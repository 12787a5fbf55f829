/** The corpora that a soak goes through again and again, and what an undisturbed run makes of each. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { execa } from 'execa';
import { type BenchCorpus, makeCorpus } from '../../bench/make-corpus.ts';
import type { IngestManifest, IngestOptions, LabelOutcomes } from '../../src/index.ts';
import { installedFfprobe } from '../../test/support/ffprobe-binary.ts';

/** What an undisturbed run gives, by the built command. */
export interface Reference {
  readonly jsonl: string;
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly outcomes: LabelOutcomes;
  readonly milliseconds: number;
}

/** A corpus, and where its runs write. */
export interface Stage {
  readonly clips: number;
  readonly corpus: BenchCorpus;
  readonly reference: Reference;
  /** What every run of it is told, but for the output. */
  readonly options: Pick<IngestOptions, 'corpus' | 'corpusDir' | 'ingestedAt' | 'ffprobeBin'>;
  /** Folder of all outputs, empty between acts. */
  readonly outputs: string;
}

const CLI = join(import.meta.dirname, '../../dist/cli.mjs');
const INGESTED_AT = '2026-05-08T12:00:00+00:00';

/** The built command, for `execa(file, args)`. */
export function ingestCommand({ options }: Pick<Stage, 'options'>, output: string): readonly [string, string[]] {
  const { corpus = '', corpusDir, ffprobeBin = '', ingestedAt = '' } = options;
  const about = ['--corpus', corpus, '--corpus-dir', corpusDir, '--ffprobe-bin', ffprobeBin];
  return [process.execPath, [CLI, 'ingest', ...about, '--ingested-at', ingestedAt, '--output', output]];
}

export async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

async function makeReference(stage: Pick<Stage, 'options'>, folder: string): Promise<Reference> {
  const jsonl = join(folder, 'reference.jsonl');
  const started = performance.now();
  const { failed, stderr } = await execa(...ingestCommand(stage, jsonl), { reject: false, stdin: 'ignore' });
  assert.equal(failed, false, stderr);
  const manifest = JSON.parse(await readFile(join(folder, 'reference.manifest.json'), 'utf8')) as IngestManifest;
  return {
    jsonl,
    sha256: await hashFile(jsonl),
    sizeBytes: manifest.jsonl.size_bytes,
    outcomes: manifest.outcomes,
    milliseconds: performance.now() - started,
  };
}

/** Makes a corpus of so many tiny clips, and runs the command on it once. */
export async function makeStage(folder: string, clips: number): Promise<Stage> {
  const corpus = makeCorpus(join(folder, 'corpus'), { clips, size: 'tiny' });
  const options = {
    corpus: corpus.corpus,
    corpusDir: corpus.root,
    ingestedAt: INGESTED_AT,
    ffprobeBin: installedFfprobe(),
  };
  const outputs = join(folder, 'outputs');
  await mkdir(outputs);
  const reference = await makeReference({ options }, folder);
  assert.equal(reference.outcomes.written, clips, 'the corpus that was made has a row for every clip');
  return { clips, corpus, reference, options, outputs };
}

/** Does something with an output of its own, of which nothing stays. */
export async function withOutput({ outputs }: Stage, work: (output: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(outputs, 'act-'));
  try {
    await work(join(folder, 'out.jsonl'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
