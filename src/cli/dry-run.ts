import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { PlanSummary, Result } from '../contract/generated/types.ts';
import type { IngestOptions } from '../ingest/options.ts';
import type { Plan } from '../ingest/plan/plan.ts';
import { formatBytes } from './format.ts';
import type { Reporter } from './reporter.ts';
import { emptyResult } from './result.ts';

/** Files that are asked for their sizes at once. */
const STATS_AT_ONCE = 32;

async function sumMatchedBytes({ labels }: Plan): Promise<number> {
  // Loaded here, so that `--help` need not wait for it.
  const { default: pMap } = await import('p-map');
  const paths = new Set<string>();
  for (const planned of labels) {
    if (planned.kind === 'matched') paths.add(join(planned.clip.folder, planned.clip.name));
  }
  const sizes = await pMap(paths, async (path) => (await stat(path).catch(() => undefined))?.size ?? 0, {
    concurrency: STATS_AT_ONCE,
  });
  return sizes.reduce((sum, bytes) => sum + bytes, 0);
}

async function summarisePlan(plan: Plan): Promise<PlanSummary> {
  const { boundary, clips, labelFiles, labels, unlabelled } = plan;
  let ambiguous = 0;
  for (const planned of labels) {
    if (planned.kind === 'rejected' && planned.rejected.code === 'CLIP_AMBIGUOUS') ambiguous += 1;
  }
  return {
    corpus_dir: boundary.root,
    clips_dirs: clips.folders.map(({ path }) => path),
    labels_files: labelFiles.map(({ path }) => path),
    labels: labels.length,
    matched: labels.count('matched'),
    remote: labels.count('remote'),
    missing: labels.count('missing'),
    ambiguous,
    rejected: labels.count('rejected') - ambiguous,
    unlabelled: unlabelled.length,
    matched_bytes: await sumMatchedBytes(plan),
  };
}

function printPlan(plan: PlanSummary, tag: string, reporter: Reporter): void {
  const lines = [
    ...plan.labels_files.map((path) => `labels     ${path}`),
    ...plan.clips_dirs.map((path) => `clips      ${path}`),
    `${plan.labels} labels: ${plan.matched} matched (${formatBytes(plan.matched_bytes)}), ${plan.remote} to be downloaded, ${plan.missing} missing, ${plan.ambiguous} ambiguous, ${plan.rejected} rejected`,
    `${plan.unlabelled} clips without a label`,
    'dry run: no clip was read and nothing was written',
  ];
  for (const line of lines) reporter.always(`${tag} ${line}`);
}

/** Shows what `ingest` would read; each line is opened by the tag. */
export async function dryRun(
  options: IngestOptions,
  { tag, reporter }: { readonly tag: string; readonly reporter: Reporter },
): Promise<Result> {
  const { planFor } = await import('../ingest/plan/plan-for.ts');
  const plan = await summarisePlan(await planFor(options));
  printPlan(plan, tag, reporter);
  return { ...emptyResult('ingest', 0), plan };
}
