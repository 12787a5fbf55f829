import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import pMap from 'p-map';
import type { PlanSummary, Result } from '../contract/generated/types.ts';
import type { Corpus } from '../corpora/corpus.ts';
import { countOf } from '../files/count-of.ts';
import { UserError } from '../files/user-error.ts';
import { chooseCorpus } from '../ingest/choose-corpus.ts';
import type { IngestOptions } from '../ingest/options.ts';
import { countSkipped } from '../ingest/outcomes.ts';
import { countStatuses, type Plan } from '../ingest/plan.ts';
import { type IngestResult, ingestIn } from '../ingest/run.ts';
import { DEFAULT_WORLD, planFor } from '../ingest/settings.ts';
import { describeShard } from '../ingest/shard.ts';
import { AUTO_CORPUS } from '../options/defaults.ts';
import type { CommandOptions } from '../options/generated/option-values.ts';
import { showClosingTable } from './closing-table.ts';
import type { CommandDefinition } from './command.ts';
import { formatBytes } from './layout.ts';
import { readIngestProgress } from './progress-readings.ts';
import { type CommandContext, emptyResult, followLongRun, reportFailures } from './run-command.ts';

/** Files whose sizes are read at the same time. */
const STATS_AT_ONCE = 32;

function chooseFolder({ folder, corpusDir, konvidDir }: CommandOptions['ingest']): string | undefined {
  const [given, ...others] = new Set([folder, corpusDir, konvidDir].filter((each) => each !== undefined));
  if (others.length > 0) {
    throw new UserError('OPTION_INVALID', {
      message: `${[given, ...others].join(' and ')} are given as the corpus folder`,
      hint: 'name one folder, by --corpus-dir or as the only argument',
    });
  }
  return given;
}

async function sumMatchedBytes({ labels }: Plan): Promise<number> {
  const paths = new Set<string>();
  for (const { clip } of labels) {
    if (clip !== undefined && clip.kind !== 'remote') paths.add(join(clip.folder, clip.name));
  }
  const sizes = await pMap(paths, async (path) => (await stat(path).catch(() => undefined))?.size ?? 0, {
    concurrency: STATS_AT_ONCE,
  });
  return sizes.reduce((sum, bytes) => sum + bytes, 0);
}

async function summarisePlan(plan: Plan): Promise<PlanSummary> {
  const { boundary, clips, labelFiles, labels, unlabelled } = plan;
  const { matched, remote, missing, rejected } = countStatuses(labels);
  const ambiguous = labels.filter(({ rejection }) => rejection?.code === 'CLIP_AMBIGUOUS').length;
  return {
    corpus_dir: boundary.root,
    clips_dirs: clips.folders.map(({ path }) => path),
    labels_files: labelFiles.map(({ path }) => path),
    labels: labels.length,
    matched,
    remote,
    missing,
    ambiguous,
    rejected: rejected - ambiguous,
    unlabelled: unlabelled.length,
    matched_bytes: await sumMatchedBytes(plan),
  };
}

function printPlan(plan: PlanSummary, { tag, reporter }: CommandContext): void {
  const lines = [
    ...plan.labels_files.map((path) => `labels     ${path}`),
    ...plan.clips_dirs.map((path) => `clips      ${path}`),
    `${countOf(plan.labels, 'label')}: ${plan.matched} matched (${formatBytes(plan.matched_bytes)}), ${plan.remote} to be downloaded, ${plan.missing} missing, ${plan.ambiguous} ambiguous, ${plan.rejected} rejected`,
    `${countOf(plan.unlabelled, 'clip')} without a label`,
    'dry run: no clip was read and nothing was written',
  ];
  for (const line of lines) reporter.always(`${tag} ${line}`);
}

/** Shows what a run would read. */
async function dryRun(options: IngestOptions, context: CommandContext): Promise<Result> {
  const plan = await summarisePlan(await planFor(options));
  printPlan(plan, context);
  return { ...emptyResult('ingest', 0), plan };
}

function printSummary(
  { output, manifestPath, manifest, failures, isUnchanged }: IngestResult,
  { summarySkips }: Corpus,
  context: CommandContext,
): void {
  const { tag, reporter } = context;
  const { stats, shard, jsonl } = manifest;
  if (isUnchanged && shard !== undefined) {
    reporter.always(`${tag} ${describeShard(shard)} is done and unchanged: ${countOf(jsonl.rows, 'row')} -> ${output}`);
    return;
  }
  const { written, dedups, missing, rejected, conflicts } = stats;
  const skips = summarySkips.map(({ counter, word }) => `${stats[counter]} (${word})`).join(', ');
  reporter.always(`${tag} wrote ${written} rows, skipped ${skips}, ${dedups} dedups -> ${output}`);
  const { count: unlabelled } = manifest.clips.unlabelled;
  reporter.always(
    `${tag} ${countOf(missing, 'missing clip')}, ${countOf(rejected, 'rejected label')}, ${countOf(conflicts, 'conflict')}, ${countOf(unlabelled, 'clip')} without a label; manifest -> ${manifestPath}`,
  );
  const skipped = countSkipped(manifest);
  if (skipped > 0) {
    const of = countOf(manifest.labels.taken, 'label');
    reporter.log('info', `${tag} ${skipped} of ${of} got no row; to see why: konvid-ingest report ${output}`);
  }
  reportFailures(failures, context);
}

async function run(given: CommandOptions['ingest'], context: CommandContext): Promise<Result> {
  const { reporter } = context;
  context.tag = '[konvid-ingest]';
  const folder = chooseFolder(given);
  const { corpus, reason } = await chooseCorpus({ ...given, corpusDir: folder });
  context.tag = `[${corpus.summaryTag}]`;
  if (reason !== undefined) reporter.log('info', `${context.tag} corpus: ${corpus.name} is recognised: ${reason}`);
  const options = {
    ...given,
    corpus: given.corpus === AUTO_CORPUS ? corpus.name : given.corpus,
    corpusDir: folder ?? (process.env[corpus.dirVariable] || corpus.defaultDir),
    argv: process.argv.slice(2),
  };
  if (given.dryRun) return dryRun(options, context);
  const startedMs = performance.now();
  const result = await followLongRun(context, readIngestProgress(), (hooks) =>
    ingestIn(DEFAULT_WORLD, { ...options, ...hooks }),
  );
  printSummary(result, corpus, context);
  const { output, manifestPath, manifest, failures } = result;
  const elapsedS = (performance.now() - startedMs) / 1000;
  showClosingTable({ manifest, manifestPath, failures, elapsedS }, reporter);
  return {
    ...emptyResult('ingest', failures.length > 0 ? 1 : 0),
    output,
    manifest_path: manifestPath,
    manifest,
    failures: [...failures],
  };
}

export const INGEST: CommandDefinition<'ingest'> = {
  name: 'ingest',
  description: 'Turn a corpus folder into a validated MOS-corpus JSONL and its manifest',
  afterInterruption: 'finished rows are kept: run the same command again to continue',
  exitCodes: [
    ['0', 'done'],
    ['1', 'done, but a threshold was exceeded, no clip was usable, or ffprobe contradicted the header reader'],
    ['2', 'bad usage or input, nothing written'],
    ['3', 'reading, writing or ffprobe failed; finished rows are kept'],
    ['130, 143', 'interrupted; run the same command again to continue'],
  ],
  examples: [
    ['The download unpacked under .workingdir2/konvid-1k, ffprobe on the PATH', 'konvid-ingest ingest'],
    [
      'Show what would be read, without reading a clip or writing anything',
      'konvid-ingest ingest --corpus-dir /data/konvid-1k --dry-run',
    ],
    [
      'A corpus on a read-only disk, reproducible to the byte',
      'konvid-ingest ingest --corpus-dir /mnt/konvid-1k --output out/konvid_1k.jsonl --ingested-at 2026-05-08T12:00:00+00:00',
    ],
    [
      'Both parts of KonViD-150k, from $VMAF_KONVID_150K_DIR or .workingdir2/konvid-150k',
      'konvid-ingest ingest --corpus konvid-150k',
    ],
    ['A published corpus of any kind', 'konvid-ingest ingest --corpus auto --corpus-dir /data/corpus'],
    [
      'A study of your own',
      'konvid-ingest ingest --corpus custom --corpus-label panel-2026 --scale 0-100 --columns "mos=Mean score,file=Clip" --corpus-dir /data/panel',
    ],
    [
      'One of four runners that share the work; see also konvid-ingest merge --help',
      'konvid-ingest ingest --corpus konvid-150k --shard 2/4 --output out/konvid_150k.jsonl',
    ],
  ],
  run,
};
