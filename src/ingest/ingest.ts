import { drawBoundary } from '../clips/boundary.ts';
import type { IngestManifest, ResultError } from '../contract/generated/types.ts';
import { chooseInstant } from '../instant.ts';
import { UserError } from '../user-error.ts';
import { checkAttritionThreshold } from './attrition.ts';
import { chooseCorpus } from './choose-corpus.ts';
import { MAX_CONCURRENCY } from './defaults.ts';
import { checkDownloadSettings } from './download-settings.ts';
import type { IngestOptions } from './options.ts';
import { runPlanned } from './planned-run.ts';
import { PROBER_MODES } from './prober-mode.ts';
import { requireWithin } from './require-within.ts';
import type { RunSettings } from './run-settings.ts';
import { chooseShard } from './shards/shard-auto.ts';
import { findFailures, settleThresholds } from './threshold.ts';
import { DEFAULT_WORLD, type IngestWorld } from './world.ts';

/** How a run ended that was done. */
export interface IngestResult {
  readonly output: string;
  readonly manifestPath: string;
  readonly manifest: IngestManifest;
  /** Why the run counts as failed all the same: a threshold, or an output without a row. Empty where it does not. */
  readonly failures: readonly ResultError[];
  /** True where this is a shard that was done before, and nothing has changed: the manifest is as it stood. */
  readonly isUnchanged: boolean;
}

function requireMode(mode: string | undefined): void {
  if (mode === undefined || PROBER_MODES.some((known) => known === mode)) return;
  throw new UserError('OPTION_INVALID', { message: `--prober ${mode}: expected one of ${PROBER_MODES.join(', ')}` });
}

function requireVersion(version: string): string {
  if (/^[0-9A-Za-z][0-9A-Za-z._+-]{0,127}$/.test(version)) return version;
  throw new UserError('OPTION_INVALID', {
    message: `--corpus-version ${JSON.stringify(version)}: expected up to 128 letters, digits and . _ + -`,
  });
}

/**
 * Turns a corpus folder into a validated MOS-corpus JSONL and its manifest. Rows are appended in the order of the labels;
 * what the JSONL already has is never rewritten.
 *
 * @throws UserError for bad options or input (exitCode 2, nothing written) and where reading, writing or ffprobe fail as
 *   such (exitCode 3, finished rows kept); the signal's reason when aborted (finished rows kept)
 */
export function ingest(options: IngestOptions): Promise<IngestResult> {
  return ingestIn(DEFAULT_WORLD, options);
}

/** `ingest` with the world given: the prober, the clock, the environment. */
export async function ingestIn(world: IngestWorld, options: IngestOptions): Promise<IngestResult> {
  requireWithin('--concurrency', options.concurrency, { min: 1, max: MAX_CONCURRENCY });
  requireWithin('--probe-timeout-s', options.probeTimeoutS, { min: 1, max: 86_400 });
  requireMode(options.prober);
  checkDownloadSettings(options.downloads ?? {});
  checkAttritionThreshold(options.downloads?.attritionWarnThreshold);
  const now = world.now();
  requireWithin('--limit', options.limit, { min: 1, max: Number.MAX_SAFE_INTEGER });
  const { corpus, reason } = await chooseCorpus(options);
  if (reason !== undefined) {
    const message = `corpus: ${corpus.name} is recognised: ${reason}`;
    options.onNotice?.({ level: 'info', code: 'CORPUS_RECOGNISED', message });
  }
  const thresholds = settleThresholds(options.thresholds, corpus.defaultMaxMissing);
  const constants = {
    corpusVersion: requireVersion(options.corpusVersion ?? corpus.defaultVersion),
    ingestedAt: chooseInstant(options.ingestedAt, { option: '--ingested-at', environment: world.environment, now }),
  };
  const shard = options.shard === undefined ? undefined : chooseShard(options.shard, world);
  const boundary = await drawBoundary(options.corpusDir, options.linkTargets ?? []);
  const run: RunSettings = { options, corpus, boundary, constants, thresholds, now };
  const done = await runPlanned(run, { shard, world });
  return { ...done, failures: findFailures(done.manifest) };
}
