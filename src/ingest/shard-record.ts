import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { sep } from 'node:path';
import { pathOf } from '../clips/boundary.ts';
import { isSettled, StateTrust, toState } from '../clips/file-state.ts';
import { isLastingFault } from '../clips/probe.ts';
import { cataloguePath } from '../contract/catalogue.ts';
import { ROW_SCHEMA_SHA256 } from '../contract/generated/row-keys.ts';
import type { FileDigest, IngestManifest, ShardBlock } from '../contract/generated/types.ts';
import { readIngestManifest } from '../contract/read-manifest.ts';
import { PRIVATE_ADDRESS } from '../fetch/address-guard.ts';
import type { Ffprobe } from '../ffprobe/find.ts';
import { NextFile } from '../files/durable.ts';
import { hasBytes } from '../files/reading.ts';
import { TOOL_VERSION } from '../files/stamp.ts';
import { UserError } from '../files/user-error.ts';
import type { Label } from '../labels/label.ts';
import { fingerprint } from '../options/fingerprint.ts';
import { recordRun } from './manifest.ts';
import { type OutputPlace, readDownloadRecord } from './output-place.ts';
import { type Plan, statusOf } from './plan.ts';
import type { Score } from './row.ts';
import type { RunSettings } from './settings.ts';
import { claimsPath, type Shard } from './shard.ts';

/**
 * Which label of a shard claimed which bytes, in label order. Merging needs it, because a row that another shard has already
 * makes a dedup or a conflict of its label. One JSON document a line, after a heading; labels on successive lines with
 * successive rows share one.
 */
export type Claim = RowClaims | OtherClaim;

/** Labels from this line on whose rows follow one another in the JSONL. */
export interface RowClaims {
  readonly file: string;
  readonly line: number;
  /** Of the first label, from 0. */
  readonly row: number;
  readonly count: number;
}

/** A label whose bytes got no row by it. */
export interface OtherClaim extends Score {
  readonly file: string;
  readonly line: number;
  readonly src: string;
  readonly src_sha256: string;
  readonly outcome: 'dedup' | 'conflict' | 'broken';
  /** Its line in the catalogue, for a label that is broken or a conflict here and a dedup in the whole. */
  readonly entry?: string;
}

/** First line of the file. */
export const CLAIMS_HEADING = { schema: 'konvid-ingest-shard-claims-v1' } as const;

/** Writes the claims of a run, from the beginning: every run goes through all labels of its shard. */
export class ClaimLog {
  readonly #path: string;
  readonly #file: NextFile;
  #rows: RowClaims | undefined;

  private constructor(path: string, file: NextFile) {
    this.#path = path;
    this.#file = file;
    this.#write(CLAIMS_HEADING);
  }

  /** @throws UserError OUTPUT_NOT_WRITABLE, OUTPUT_WRITE_FAILED */
  static async open(output: string): Promise<ClaimLog> {
    const path = claimsPath(output);
    return new ClaimLog(path, await NextFile.open(path, 'finished rows are kept'));
  }

  /** Notes that a label has the row of this number. */
  noteRow({ file, line }: Pick<Label, 'file' | 'line'>, row: number): void {
    const rows = this.#rows;
    if (rows !== undefined && rows.file === file && rows.line + rows.count === line && rows.row + rows.count === row) {
      this.#rows = { ...rows, count: rows.count + 1 };
      return;
    }
    this.#endRows();
    this.#rows = { file, line, row, count: 1 };
  }

  noteOther(claim: OtherClaim): void {
    this.#endRows();
    this.#write(claim);
  }

  #endRows(): void {
    if (this.#rows !== undefined) this.#write(this.#rows);
    this.#rows = undefined;
  }

  #write(line: Claim | typeof CLAIMS_HEADING): void {
    this.#file.write(`${JSON.stringify(line)}\n`);
  }

  /** Puts the finished file into its place. @returns what the manifest says of it */
  async finish(): Promise<FileDigest> {
    this.#endRows();
    const { sizeBytes, sha256 } = await this.#file.finish();
    await this.#file.replace();
    return { path: this.#path, size_bytes: sizeBytes, sha256 };
  }

  /** Gives up what isn't finished. */
  close(): Promise<void> {
    return this.#file.discard();
  }
}

/** What a shard's manifest says of it, except for what the run has still to write. */
export type ShardIdentity = Omit<ShardBlock, 'claims'>;

/** SHA-256 of the label files in their order, and how they are read: two runs that agree in it have the same labels. */
function digestLabelList({ labelFiles, ratings }: Plan): string {
  const hash = createHash('sha256');
  for (const { sha256, dialect, labels } of ratings === undefined ? labelFiles : [...labelFiles, ratings.file]) {
    hash.update(`${JSON.stringify([sha256, labels.length, dialect])}\n`);
  }
  return hash.digest('hex');
}

function statOrNothing(path: string) {
  try {
    return statSync(path, { bigint: true, throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/**
 * SHA-256 over the clips of the planned labels: place in the corpus folder, size, times of modification and change. Links are
 * followed. No clip is opened.
 *
 * @returns null where a clip might be written again without a trace
 */
function digestClips({ labels, boundary }: Plan, nowMs: number): string | null {
  const hash = createHash('sha256');
  const prefix = `${boundary.root}${sep}`;
  let showsChanges = true;
  const trust = new StateTrust();
  for (const label of labels) {
    const status = statusOf(label);
    if (label.clip === undefined || status !== 'matched') {
      hash.update(`${status}\n`);
      continue;
    }
    const path = pathOf(label.clip);
    const name = path.startsWith(prefix) ? path.slice(prefix.length) : path;
    const stats = statOrNothing(path);
    if (stats !== undefined && !(isSettled(toState(stats), nowMs) && trust.has(path))) showsChanges = false;
    hash.update(`${JSON.stringify(name)} ${stats?.size} ${stats?.mtimeNs} ${stats?.ctimeNs}\n`);
  }
  return showsChanges ? hash.digest('hex') : null;
}

/** Identifies a shard before a clip is read: the next run sees what changes meanwhile. */
export function identifyShard(plan: Plan, shard: Shard, nowMs: number): ShardIdentity {
  return {
    ...shard,
    labels_before: plan.before,
    label_list_sha256: digestLabelList(plan),
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

/** Whether all clips that have only an address are recorded as gone for ever. */
async function isRestGone({ settings: { options }, plan, place }: ShardSettings): Promise<boolean> {
  const remote = plan.labels.filter((label) => statusOf(label) === 'remote');
  if (remote.length === 0) return true;
  const { retryFailed, allowPrivateHosts, progressPath } = options.downloads ?? {};
  if (retryFailed === true) return false;
  const record = await readDownloadRecord(plan, place, progressPath);
  return remote.every(({ clip }) => {
    const recorded = record?.progress?.get(clip?.name ?? '');
    if (recorded?.state !== 'failed') return false;
    return allowPrivateHosts !== true || recorded.reason?.includes(PRIVATE_ADDRESS) !== true;
  });
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

/**
 * Verdicts on a clip that only a change of the clip can change, besides those of ffprobe. ROW_INVALID is not one: the name may
 * make a row invalid, and then another label of the same bytes gets the row.
 */
const PERMANENT_FAULTS: ReadonlySet<string> = new Set(['CLIP_EMPTY', 'CLIP_LINK_OUTSIDE', 'CLIP_NOT_REGULAR']);

/** Whether no other run could use a clip that this one called broken. */
function hasOnlyPermanentFaults({ broken }: IngestManifest): boolean {
  if (broken.count > broken.items.length) return false;
  return broken.items.every((fault) => PERMANENT_FAULTS.has(fault.code) || isLastingFault(fault));
}

/**
 * The manifest of a shard that is done and would be written the same way again: same part of the same label list, same clips,
 * settings, tool and ffprobe; its files have the bytes that it vouches for; and nothing is left that another run could do
 * better, such as a clip on which ffprobe ran out of time. Reads no clip and writes nothing.
 *
 * @returns undefined where there is work to do
 */
export async function findDoneShard(
  identity: ShardIdentity,
  shard: ShardSettings,
): Promise<IngestManifest | undefined> {
  if (shard.settings.options.rehash === true || identity.clips_sha256 === null) return undefined;
  const { output, manifestPath } = shard.place;
  const read = await readIngestManifest(manifestPath).catch((error: unknown) => {
    if (error instanceof UserError) return undefined;
    throw error;
  });
  if (read?.manifest.shard === undefined) return undefined;
  const { manifest } = read;
  const { claims, ...was } = read.manifest.shard;
  const keys = Object.keys(identity) as (keyof ShardIdentity)[];
  const isDone =
    keys.every((key) => was[key] === identity[key]) &&
    hasSameSettings(manifest, shard) &&
    hasOnlyPermanentFaults(manifest) &&
    (await hasBytes(output, manifest.jsonl)) &&
    (await hasBytes(claimsPath(output), claims)) &&
    manifest.catalogue !== undefined &&
    (await hasBytes(cataloguePath(output), manifest.catalogue)) &&
    (await isRestGone(shard));
  return isDone ? manifest : undefined;
}
