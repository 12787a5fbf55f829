import { hash } from 'node:crypto';
import { basename } from 'node:path';
import type { Folder } from '../clips/corpus-folders.ts';
import type { IngestManifest } from '../contract/generated/types.ts';
import { MAX_MANIFEST_BYTES } from '../contract/read-manifest.ts';
import { hasBytes } from '../files/has-bytes.ts';
import { lockOutput } from '../files/output-lock.ts';
import { readWholeFile } from '../files/whole-file.ts';
import { systemErrorCode, UserError } from '../user-error.ts';
import { isLastingFault } from './index/lasting-faults.ts';
import {
  digestSettings,
  indexPath,
  type OutcomeRecord,
  readOutcome,
  replaceOutcome,
  type StandingRecord,
} from './index/outcome-record.ts';
import { composeManifest } from './output/compose-manifest.ts';
import { OUTCOME_NOTICES } from './output/outcome-notices.ts';
import { foreseeOutputPlace, type OutputPlace } from './output/output-place.ts';
import type { LabelResults } from './output/tally.ts';
import { writeManifest } from './output/write-manifest.ts';
import { announceFindings } from './plan/announce-findings.ts';
import type { Sight } from './plan/sight.ts';
import type { RunSettings } from './run-settings.ts';
import type { Prober } from './world.ts';

/** A finished run whose files stand as it left them. */
interface StandingRun extends StandingRecord {
  readonly place: OutputPlace;
  readonly manifest: IngestManifest;
}

/** Gives up on what only refuses: the run that looks at everything refuses in its own order and words. */
async function unlessRefused<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof UserError || systemErrorCode(error) !== undefined) return undefined;
    throw error;
  }
}

/** The last finished run over an output, if its manifest is still the one that it wrote. */
async function findStandingRun(place: OutputPlace): Promise<StandingRun | undefined> {
  const found = readOutcome(indexPath(place));
  if (found === undefined) return undefined;
  const { text } = await readWholeFile(place.manifestPath, MAX_MANIFEST_BYTES);
  if (text === undefined || hash('sha256', text) !== found.record.manifest) return undefined;
  return { ...found, place, manifest: JSON.parse(text) as IngestManifest };
}

/** Whether the folders that were listed hold the same files, each in the same state. */
async function seesSame(record: OutcomeRecord, { folders, states }: Sight): Promise<boolean> {
  const found: Folder[] = [];
  for (const path of record.folders) {
    const folder = await folders.at(path);
    if (folder === undefined) return false;
    found.push(folder);
  }
  return (await states.digest(found)) === record.states;
}

/** Label files are small: they are known by their bytes. */
async function hasSameLabels({ labels }: IngestManifest): Promise<boolean> {
  for (const { path, sha256 } of labels.files) if (!(await hasBytes(path, { sha256 }))) return false;
  return true;
}

/** What a run does that finds everything done. */
function resultsOf(manifest: IngestManifest): LabelResults {
  const { outcomes, rejected, missing, download_failed, broken, conflicts } = manifest;
  const stats = { ...manifest.stats, written: 0, dedups: outcomes.written + outcomes.dedup };
  return { stats, outcomes, rejected, missing, download_failed, broken, conflicts };
}

/** Tells again what the labels came to that have no row, in their order. */
function repeatNotices({ labels, rejected, broken, conflicts }: IngestManifest, { options }: RunSettings): void {
  const fileOf = ({ file }: { readonly file: string }) => labels.files.findIndex(({ path }) => basename(path) === file);
  const told = [
    ...rejected.items.map((item) => ({ item, notice: OUTCOME_NOTICES.rejected(item) })),
    ...broken.items.map((item) => ({ item, notice: OUTCOME_NOTICES.broken(item) })),
    ...conflicts.items.map((item) => ({ item, notice: OUTCOME_NOTICES.conflict(item) })),
  ];
  told.sort((a, b) => fileOf(a.item) - fileOf(b.item) || a.item.line - b.item.line);
  for (const { notice } of told) options.onNotice?.(notice);
}

/** Finishes a run like the one that stands. The caller holds the lock. */
async function finishAgain(run: RunSettings, { manifest: was, record, place, goodBytes }: StandingRun, prober: Prober) {
  const { options } = run;
  const { labels, clips, missing, broken, jsonl } = was;
  const announced = { findings: { labels, clips }, lacking: record.lacking, missing: missing.count };
  announceFindings({ ...announced, before: 0, remote: 0, shard: undefined }, options);
  repeatNotices(was, run);
  const { taken } = labels;
  options.onProgress?.({ labelsDone: taken, labelsTotal: taken, bytesRead: 0, bytesDownloaded: 0 });
  const manifest = await composeManifest({
    run,
    findings: { labels, clips },
    results: resultsOf(was),
    jsonl,
    ffprobe: prober.ffprobe,
    probers: { header: 0, ffprobe: 0, index: broken.items.filter(isLastingFault).length, checked: 0 },
    manifestPath: place.manifestPath,
    shard: undefined,
  });
  const text = await writeManifest(place.manifestPath, manifest);
  await replaceOutcome(indexPath(place), { record: { ...record, manifest: hash('sha256', text) }, goodBytes });
  return manifest;
}

/** What a run needs to find out whether there is anything to do. */
export interface RepeatParts {
  readonly sight: Sight;
  readonly openProber: () => Promise<Prober>;
}

/** A run that is done: where it wrote, and what. */
export interface RepeatedRun extends OutputPlace {
  readonly manifest: IngestManifest;
}

/**
 * Does what a run does that finds everything as the last finished one has left it: same settings, same label files and JSONL by
 * their bytes, same clips by their states. Nothing is planned, joined or parsed; the manifest is written anew, and the notices
 * are given again.
 *
 * @returns undefined where anything differs, or can't be told, with nothing written
 * @throws UserError where the prober is not there or the output is locked; the signal's reason when aborted
 */
export async function repeatOutcome(
  run: RunSettings,
  { sight, openProber }: RepeatParts,
): Promise<RepeatedRun | undefined> {
  const place = await unlessRefused(foreseeOutputPlace(run));
  const standing = place === undefined ? undefined : await findStandingRun(place);
  if (place === undefined || standing === undefined) return undefined;
  const { record, manifest } = standing;
  const prober = await openProber();
  const { leads } = sight;
  if (digestSettings(run, { ffprobe: prober.ffprobe, place, leads }) !== record.settings) return undefined;
  const isSame = (await unlessRefused(seesSame(record, sight))) === true && (await hasSameLabels(manifest));
  run.options.signal?.throwIfAborted();
  if (!isSame) return undefined;
  const lock = await lockOutput(place.output, { breakLock: false });
  try {
    // Another run may have been at work until now.
    const still = await findStandingRun(place);
    if (still?.record.manifest !== record.manifest || !(await hasBytes(place.output, manifest.jsonl))) return undefined;
    run.options.signal?.throwIfAborted();
    lock.lost.throwIfAborted();
    return { ...place, manifest: await finishAgain(run, still, prober) };
  } finally {
    await lock.release();
  }
}
