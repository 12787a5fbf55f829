import { lstat, rm, rmdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { cataloguePath } from '../contract/catalogue.ts';
import type { IngestManifest, JsonlDigest, ResultError, ThresholdSettings } from '../contract/generated/types.ts';
import { describePath, recordProvenance } from '../contract/provenance.ts';
import { ReadMeter, type ReadMeterOptions } from '../contract/read-progress.ts';
import { makeFolder, type NextFile, removeDurably, writeDurably } from '../files/durable.ts';
import { hasBytes } from '../files/reading.ts';
import { explainFailedWrite, explainUnwritable, systemErrorCode, UserError } from '../files/user-error.ts';
import { refuseSharedPaths, writeLocked } from '../files/whole-output.ts';
import { Catalogue } from '../ingest/catalogue.ts';
import { mergeAnswers } from '../ingest/clip-index.ts';
import type { Notice } from '../ingest/options.ts';
import { findFailures, parseThreshold, THRESHOLD_OPTIONS } from '../ingest/outcomes.ts';
import { manifestBeside, type OutputPlace, refuseForeignManifest } from '../ingest/output-place.ts';
import { claimsPath } from '../ingest/shard.ts';
import { recordSettings } from '../options/fingerprint.ts';
import type { MergeSettings } from '../options/generated/option-values.ts';
import { compareShards, describeNumbers, findMissing, type NumberedShard } from './compare-shards.ts';
import { composeMergedManifest, digestManifest } from './compose-merged-manifest.ts';
import { findShards } from './find-shards.ts';
import { MergeRefusal, type ShardFault, shardFault } from './merge-refusal.ts';
import { type MergedLabels, RowMerger } from './merge-rows.ts';

export interface MergeOptions extends MergeSettings, ReadMeterOptions {
  /** JSONLs or manifests of shards, or folders that contain them, directly or in folders of their own. */
  readonly shards: readonly string[];
  /** Arguments as typed, for the manifest. */
  readonly argv?: readonly string[] | undefined;
  readonly onNotice?: ((notice: Notice) => void) | undefined;
}

export interface MergeResult extends OutputPlace {
  readonly manifest: IngestManifest;
  /** Why the corpus counts as failed although it was merged: a threshold, or an output without a row. */
  readonly failures: readonly ResultError[];
}

/** The limits for the whole: those given now, otherwise those that all shards were given. */
function settleThresholds(shards: readonly NumberedShard[], given: MergeOptions['thresholds'], faults: ShardFault[]) {
  const entries = THRESHOLD_OPTIONS.map(({ key, option }) => {
    const own = given?.[key];
    if (typeof own === 'string') parseThreshold(option, own);
    if (own !== undefined) return [key, own] as const;
    const limits = new Set(shards.map(({ manifest }) => manifest.config.thresholds[key]));
    const [limit = null] = limits;
    if (limits.size > 1) {
      const values = [...limits].map((each) => each ?? 'no limit').join(', ');
      const message = `the shards were given different limits for ${option}: ${values}`;
      faults.push(shardFault('SHARD_MISMATCH', message, `pass ${option}`));
    }
    return [key, limit] as const;
  });
  return Object.fromEntries(entries) as unknown as ThresholdSettings;
}

/** @throws UserError OPTION_INVALID, OUTPUT_NOT_REGULAR, MANIFEST_FOREIGN, MANIFEST_UNREADABLE */
async function settlePlace(
  { output, manifestOut }: MergeOptions,
  shards: readonly NumberedShard[],
): Promise<OutputPlace> {
  const place = { output: resolve(output), manifestPath: resolve(manifestOut ?? manifestBeside(output)) };
  const inputs = shards.flatMap(({ jsonlPath, manifestPath, shard: { index } }) => [
    [`the JSONL of shard ${index}`, jsonlPath] as const,
    [`the manifest of shard ${index}`, manifestPath] as const,
    [`the record of shard ${index}`, claimsPath(jsonlPath)] as const,
  ]);
  const besides = [
    ['the clip index', `${place.output}.index`] as const,
    ['the catalogue', cataloguePath(place.output)] as const,
  ];
  const different = new Map(inputs.map((input) => [input[1], input])).values();
  refuseSharedPaths(place.output, [...different, ...besides, ['--manifest-out', place.manifestPath]]);
  const stats = await lstat(place.output).catch(() => undefined);
  if (stats !== undefined && !stats.isFile()) {
    throw new UserError('OUTPUT_NOT_REGULAR', {
      message: `${place.output}: is not a regular file`,
      hint: 'pass --output with the path of a file',
    });
  }
  await refuseForeignManifest(place.manifestPath);
  return place;
}

/** Reads all shards to find everything that is wrong with them, and writes their rows. */
async function readAll(
  shards: readonly NumberedShard[],
  { output, catalogue }: { readonly output?: NextFile; readonly catalogue?: Catalogue | undefined },
  options: MergeOptions,
) {
  const sizeBytes = shards.reduce((sum, { manifest }) => sum + manifest.jsonl.size_bytes, 0);
  const merger = new RowMerger(output, catalogue, new ReadMeter(sizeBytes, options));
  const merged: MergedLabels[] = [];
  const faults: ShardFault[] = [];
  for (const shard of shards) {
    const added = await merger.add(shard);
    if ('code' in added) faults.push(added);
    else merged.push(added);
  }
  return { merger, merged, faults };
}

/** Creates the folder of a file. @returns a function that removes the created folders if they are empty */
async function makeFolderOf(path: string): Promise<() => Promise<void>> {
  const folder = dirname(path);
  const first = await makeFolder(folder).catch((error: unknown) => {
    throw explainUnwritable(error, path);
  });
  return async () => {
    if (first === undefined) return;
    for (let made = folder; made.length >= first.length; made = dirname(made)) {
      if ((await rmdir(made).catch(() => 'kept')) === 'kept') return;
    }
  };
}

interface MergeJob {
  readonly options: MergeOptions;
  readonly place: OutputPlace;
  readonly shards: readonly NumberedShard[];
  readonly missing: readonly number[];
  readonly thresholds: ThresholdSettings;
}

async function describeMerge(
  { options, place, shards, thresholds }: MergeJob,
  jsonl: JsonlDigest,
): Promise<IngestManifest['run_provenance']> {
  const inputs = shards.map(async (found) => {
    const { path, sha256 } = digestManifest(found);
    return [`shard_${found.shard.index}`, await describePath(path, sha256)] as const;
  });
  return recordProvenance({
    entrypoint: 'konvid-ingest merge',
    argv: [...(options.argv ?? [])],
    args: recordSettings('merge', options, {
      shards: [...options.shards],
      output: place.output,
      manifest_out: place.manifestPath,
      ...thresholds,
    }),
    inputs: Object.fromEntries(await Promise.all(inputs)),
    outputs: {
      jsonl: await describePath(jsonl.path, jsonl.sha256),
      manifest: await describePath(place.manifestPath),
    },
  });
}

async function exists(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => undefined)) !== undefined;
}

/** Puts the finished rows into their place. @returns false if the output has them already */
async function publishRows(
  next: NextFile,
  jsonl: JsonlDigest,
  { output, manifestPath }: OutputPlace,
): Promise<boolean> {
  if (await hasBytes(output, jsonl)) return false;
  if (await exists(output)) {
    throw new UserError('OUTPUT_STANDS', {
      message: `${output}: exists already, with other rows than these shards have`,
      hint: 'move it away, or name another with --output',
    });
  }
  await removeDurably(manifestPath);
  await next.replace();
  return true;
}

/** Opens the catalogue of the whole, if each shard has one. */
async function openCatalogue({ options, place, shards }: MergeJob): Promise<Catalogue | undefined> {
  const without = shards.filter(({ manifest }) => manifest.catalogue === undefined).map(({ shard }) => shard.index);
  if (without.length === 0) return Catalogue.open(place.output);
  const message = `no catalogue is written, because shards of an earlier version have none: ${describeNumbers(without)}; run them again to get it`;
  options.onNotice?.({ level: 'warning', code: 'CATALOGUE_MISSING', message });
  return undefined;
}

/** Everything that happens while the output is locked. */
async function writeMerged(job: MergeJob, open: (path: string) => Promise<NextFile>): Promise<IngestManifest> {
  const { options, place, shards, missing, thresholds } = job;
  const { output, manifestPath } = place;
  const index = `${output}.index`;
  let isNew = false;
  let catalogue: Catalogue | undefined;
  try {
    const next = await open(output);
    catalogue = await openCatalogue(job);
    const { merger, merged, faults } = await readAll(shards, { output: next, catalogue }, options);
    if (faults.length > 0) throw new MergeRefusal(faults);
    const { sizeBytes, sha256 } = await next.finish();
    const jsonl = { path: output, rows: merger.rows, size_bytes: sizeBytes, sha256 };
    isNew = await publishRows(next, jsonl, place);
    // The index of an existing output may have answers of later runs.
    if (isNew || !(await exists(index))) {
      const indexes = shards.map(({ jsonlPath }) => `${jsonlPath}.index`);
      await mergeAnswers(indexes, index).catch((error: unknown) => {
        // Without an index a next run only takes longer.
        if (systemErrorCode(error) === undefined) throw error;
      });
    }
    const provenance = await describeMerge(job, jsonl);
    const { conflicts } = merger;
    options.signal?.throwIfAborted();
    const clips = await catalogue?.finish();
    const parts = { merged, missing, conflicts, jsonl, catalogue: clips, thresholds, provenance };
    const manifest = composeMergedManifest(parts);
    await writeDurably(manifestPath, `${JSON.stringify(manifest, null, 2)}\n`);
    return manifest;
  } catch (error) {
    // A failure to remove must not hide the error.
    const files = [output, index, cataloguePath(output)];
    if (isNew) await Promise.allSettled(files.map((path) => rm(path, { force: true })));
    throw explainFailedWrite(error, output, 'no file was replaced');
  } finally {
    await catalogue?.close();
  }
}

/**
 * Merges shards into one output: their rows in the order of the labels, of identical clips the first, as one run over all labels
 * would write them, and a manifest that counts every label as that run would. If anything fails, nothing is left behind.
 *
 * @throws MergeRefusal with everything that is wrong with the shards; UserError OPTION_INVALID, OUTPUT_STANDS,
 *   OUTPUT_NOT_REGULAR, OUTPUT_NOT_WRITABLE, OUTPUT_LOCKED, MANIFEST_FOREIGN (exitCode 2), OUTPUT_WRITE_FAILED (exitCode
 *   3); the signal's reason when aborted
 */
export async function mergeShards(options: MergeOptions): Promise<MergeResult> {
  const { allowMissing = false, breakLock } = options;
  const found = await findShards(options.shards);
  const { shards, faults } = compareShards(found.shards, { allowMissing });
  faults.unshift(...found.faults);
  const thresholds = settleThresholds(shards, options.thresholds, faults);
  if (faults.length > 0 || shards.length === 0) {
    const unread = await readAll(shards, {}, options);
    throw new MergeRefusal([...faults, ...unread.faults]);
  }
  const missing = findMissing(shards);
  if (missing.length > 0) {
    const message = `merged without ${missing.length} of ${shards[0]?.shard.count} shards: ${describeNumbers(missing)}`;
    options.onNotice?.({ level: 'warning', code: 'SHARD_MISSING', message });
  }
  const place = await settlePlace(options, shards);
  const removeFolder = await makeFolderOf(place.output);
  const removeManifestFolder = await makeFolderOf(place.manifestPath);
  try {
    const job = { options, place, shards, missing, thresholds };
    const manifest = await writeLocked(place.output, { breakLock }, (open) => writeMerged(job, open));
    return { ...place, manifest, failures: findFailures(manifest) };
  } catch (error) {
    await removeManifestFolder();
    await removeFolder();
    throw error;
  }
}
