import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { sep } from 'node:path';
import { pathOf } from '../clips/boundary.ts';
import { isLastingFault } from '../clips/clip-fault.ts';
import { isSettled, toState } from '../clips/file-state.ts';
import { ROW_SCHEMA_SHA256 } from '../contract/generated/row-keys.ts';
import type { IngestManifest, ShardBlock } from '../contract/generated/types.ts';
import { readIngestManifest } from '../contract/read-manifest.ts';
import { PRIVATE_ADDRESS } from '../fetch/address-guard.ts';
import type { Ffprobe } from '../ffprobe/find.ts';
import { hasBytes } from '../files/reading.ts';
import { TOOL_VERSION } from '../files/stamp.ts';
import { UserError } from '../files/user-error.ts';
import type { LabelFile } from '../labels/read-labels.ts';
import { fingerprint } from '../options/fingerprint.ts';
import { claimsPath } from './claim-log.ts';
import { readRecord } from './downloads.ts';
import { recordRun } from './manifest.ts';
import type { OutputPlace } from './output-place.ts';
import { type Plan, statusOf } from './plan.ts';
import type { RunSettings } from './settings.ts';
import type { Shard } from './shard.ts';

/** What a shard's manifest says of it, but for what the run has still to write. */
export type ShardIdentity = Omit<ShardBlock, 'claims'>;

/** SHA-256 of the label files in their order, and how they are read: two runs that agree in it have the same labels. */
function digestLabelList(files: readonly Pick<LabelFile, 'sha256' | 'dialect' | 'labels'>[]): string {
  const hash = createHash('sha256');
  for (const { sha256, dialect, labels } of files) {
    hash.update(`${JSON.stringify([sha256, labels.length, dialect])}\n`);
  }
  return hash.digest('hex');
}

/**
 * SHA-256 over the clips of the planned labels as they lie there: place in the corpus folder, size, and when they were last
 * written. Links are followed. No clip is opened.
 *
 * @returns null where a clip is too young: it might be written again without a trace
 */
function digestClips({ labels, boundary }: Plan, nowMs: number): string | null {
  const hash = createHash('sha256');
  const prefix = `${boundary.root}${sep}`;
  let isOldEnough = true;
  for (const label of labels) {
    const status = statusOf(label);
    if (label.clip === undefined || status !== 'matched') {
      hash.update(`${status}\n`);
      continue;
    }
    const path = pathOf(label.clip);
    const name = path.startsWith(prefix) ? path.slice(prefix.length) : path;
    const stats = lookAt(path);
    if (stats !== undefined && !isSettled(toState(stats), nowMs)) isOldEnough = false;
    hash.update(`${JSON.stringify(name)} ${stats?.size} ${stats?.mtimeNs}\n`);
  }
  return isOldEnough ? hash.digest('hex') : null;
}

function lookAt(path: string) {
  try {
    return statSync(path, { bigint: true, throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** Who a shard is, before a clip is read: what changes while the run goes on shows to the next one. */
export function identifyShard(plan: Plan, shard: Shard, nowMs: number): ShardIdentity {
  return {
    ...shard,
    labels_before: plan.before,
    label_list_sha256: digestLabelList(plan.labelFiles),
    clips_sha256: digestClips(plan, nowMs),
  };
}

/** Everything else that decides what a run would write. */
export interface ShardSettings {
  readonly settings: RunSettings;
  readonly ffprobe: Ffprobe;
  readonly plan: Plan;
  readonly place: OutputPlace;
}

/** Whether all clips that have an address alone are recorded as gone for ever. */
async function isRestGone({ settings: { options }, plan, place }: ShardSettings): Promise<boolean> {
  const remote = plan.labels.filter((label) => statusOf(label) === 'remote');
  if (remote.length === 0) return true;
  const { retryFailed, allowPrivateHosts } = options.downloads ?? {};
  if (retryFailed === true) return false;
  const record = await readRecord(plan, place, options.downloads ?? {});
  for (const { clip } of remote) {
    const recorded = record?.progress?.get(clip?.name ?? '');
    if (recorded?.state !== 'failed') return false;
    if (allowPrivateHosts === true && recorded.reason?.includes(PRIVATE_ADDRESS) === true) return false;
  }
  return true;
}

/** Whether a run with the same settings, tool and ffprobe wrote the manifest. */
function hasSameSettings(
  { run_provenance: run, shard, tool, ffprobe, contract }: IngestManifest,
  { settings, ffprobe: used }: ShardSettings,
): boolean {
  return (
    fingerprint('ingest', run.args) === fingerprint('ingest', recordRun(settings, shard)) &&
    tool.version === TOOL_VERSION &&
    contract.row_schema_sha256 === ROW_SCHEMA_SHA256 &&
    ffprobe.version === used.version &&
    ffprobe.sha256 === used.sha256
  );
}

async function readExisting({ manifestPath }: OutputPlace): Promise<IngestManifest | undefined> {
  try {
    return (await readIngestManifest(manifestPath)).manifest;
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

/**
 * Verdicts on a clip that only a change of the clip can change, beside those of ffprobe. ROW_INVALID is none: what makes a row
 * invalid may be its name, and then another label of the same bytes gets the row.
 */
const PERMANENT_FAULTS: ReadonlySet<string> = new Set(['CLIP_EMPTY', 'CLIP_LINK_OUTSIDE', 'CLIP_NOT_REGULAR']);

/** Whether no other run could use a clip that this one called broken. */
function hasOnlyPermanentFaults({ broken }: IngestManifest): boolean {
  if (broken.count > broken.items.length) return false;
  return broken.items.every((fault) => PERMANENT_FAULTS.has(fault.code) || isLastingFault(fault));
}

/**
 * The manifest of a shard that is done and would be written no other way: same part of the same label list, same clips, by
 * name, size and time, same settings, tool and ffprobe; its files have the bytes that it vouches for; and nothing is left
 * that another run could do better, such as a clip on which ffprobe ran out of time. Reads no clip and writes nothing.
 *
 * @returns undefined where there is work to do
 */
export async function findDoneShard(
  identity: ShardIdentity,
  shard: ShardSettings,
): Promise<IngestManifest | undefined> {
  if (shard.settings.options.rehash === true || identity.clips_sha256 === null) return undefined;
  const { output } = shard.place;
  const manifest = await readExisting(shard.place);
  if (manifest?.shard === undefined) return undefined;
  const { claims, ...was } = manifest.shard;
  const keys = Object.keys(identity) as (keyof ShardIdentity)[];
  if (!keys.every((key) => was[key] === identity[key])) return undefined;
  if (!hasSameSettings(manifest, shard) || !hasOnlyPermanentFaults(manifest)) return undefined;
  const isWhole =
    (await hasBytes(output, manifest.jsonl)) &&
    (await hasBytes(claimsPath(output), claims)) &&
    (await isRestGone(shard));
  return isWhole ? manifest : undefined;
}
