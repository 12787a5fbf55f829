import { mkdir, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArtifactClient } from '@actions/artifact';
import pMap from 'p-map';
import { extractArchive } from '../fetch/extract.ts';
import type { ArchiveLimits } from '../fetch/zip.ts';
import { hashFile } from '../files/reading.ts';
import { messageOf, UserError } from '../files/user-error.ts';
import { MAX_SHARDS, shardFileKind } from '../ingest/shard.ts';
import { openArtifacts } from './artifact.ts';
import { logLine } from './log.ts';

/** An artifact of this workflow run, as the service lists it. */
export interface ListedArtifact {
  readonly id: number;
  readonly name: string;
  /** Bytes of its archive. */
  readonly size: number;
  /** `sha256:` and the digest of its archive; some services give none. */
  readonly digest?: string | undefined;
}

/** An artifact with the attempt in its name; 0 if the name has none. */
export interface AttemptedArtifact extends ListedArtifact {
  /** Its name without the attempt: the same for all attempts of a job. */
  readonly stem: string;
  readonly attempt: number;
}

/** How the default name of an artifact ends in `action.yml`. */
const ATTEMPT = /^(.+)-attempt-([0-9]{1,9})$/;

function readAttempt(artifact: ListedArtifact): AttemptedArtifact {
  const [, stem = artifact.name, attempt = '0'] = ATTEMPT.exec(artifact.name) ?? [];
  return { ...artifact, stem, attempt: Number(attempt) };
}

/**
 * Whether a name matches a pattern, in which `*` matches any text. Each piece between two `*` is searched once: a regular
 * expression with several `*` could take exponential time.
 */
function matchesPattern(name: string, pattern: string): boolean {
  const [beginning = '', ...pieces] = pattern.split('*');
  const ending = pieces.pop();
  if (ending === undefined) return name === pattern;
  const end = name.length - ending.length;
  if (!name.startsWith(beginning) || !name.endsWith(ending)) return false;
  let at = beginning.length;
  for (const piece of pieces) {
    const found = name.indexOf(piece, at);
    if (found === -1) return false;
    at = found + piece.length;
  }
  return at <= end;
}

/** Whether an artifact is of a later attempt; within one attempt, whether it was uploaded later, because ids count up. */
function isNewer(a: AttemptedArtifact, b: AttemptedArtifact): boolean {
  return a.attempt === b.attempt ? a.id > b.id : a.attempt > b.attempt;
}

/**
 * The artifacts that match a pattern, only the newest attempt of each job, sorted by name. Artifacts that this step keeps itself
 * as `ownName`, in any attempt, are left out.
 */
export function chooseArtifacts(
  listed: readonly ListedArtifact[],
  { pattern, ownName }: { readonly pattern: string; readonly ownName: string },
): readonly AttemptedArtifact[] {
  const own = readAttempt({ id: 0, name: ownName, size: 0 }).stem;
  const newest = new Map<string, AttemptedArtifact>();
  for (const artifact of listed.filter(({ name }) => matchesPattern(name, pattern)).map(readAttempt)) {
    const known = newest.get(artifact.stem);
    if (artifact.stem !== own && (known === undefined || isNewer(artifact, known))) newest.set(artifact.stem, artifact);
  }
  return [...newest.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

const GIB = 2 ** 30;

/** Largest archive of one artifact: many times the rows of the largest known corpus. */
const MAX_PACKED_BYTES = 4 * GIB;
/** Largest size of all archives together. */
const MAX_ALL_PACKED_BYTES = 16 * GIB;

/** Rows hold digests, which hardly compress, so anything that compresses better than this is no shard. */
const SHARD_LIMITS: ArchiveLimits = {
  // Each shard has some five files.
  maxEntries: 8 * MAX_SHARDS,
  maxTotalBytes: 16 * GIB,
  maxRatio: 100,
  ratioFreeBytes: 1_048_576,
  maxPathBytes: 1_024,
  maxDepth: 4,
};

/** Artifacts downloaded at the same time. */
const CONCURRENCY = 4;

/** A shard of an artifact, unpacked. */
interface UnpackedShard {
  readonly artifact: AttemptedArtifact;
  /** Path of its manifest, or of its JSONL if there is no manifest. */
  readonly path: string;
  /** Its number and the count of shards, as in its file name. */
  readonly number: string;
}

/** What was downloaded. */
export interface DownloadedShards {
  /** Manifests of the shards, or JSONLs without one. */
  readonly paths: readonly string[];
  /** Names of the artifacts that they came from. */
  readonly artifacts: readonly string[];
}

export interface ShardQuestion {
  /** Names of the artifacts, in which `*` matches any text. */
  readonly pattern: string;
  /** The name under which this step keeps its own artifact. */
  readonly ownName: string;
  /** An empty folder for all files. */
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
}

function explainService(error: unknown, what: string): unknown {
  if (error instanceof UserError) return error;
  const hint = 'run the job again; the shards are kept';
  return new UserError('ARTIFACT_UNREADABLE', { message: `${what}: ${messageOf(error)}`, hint, cause: error }, 3);
}

function refuse({ name }: AttemptedArtifact, why: string): never {
  throw new UserError('SHARD_ARTIFACT_REFUSED', {
    message: `the artifact ${name}: ${why}`,
    hint: 'nothing was merged; name the artifacts of the shards alone with artifacts, such as mos-corpus-ingest-*',
  });
}

async function list(
  client: ArtifactClient,
  { pattern, ownName }: ShardQuestion,
): Promise<readonly AttemptedArtifact[]> {
  const { artifacts } = await client.listArtifacts();
  const chosen = chooseArtifacts(artifacts, { pattern, ownName });
  if (chosen.length === 0) {
    throw new UserError('SHARD_ARTIFACTS_NONE', {
      message: `no artifact of this workflow run matches ${JSON.stringify(pattern)}; it has ${artifacts.length}`,
      hint: 'let the jobs keep their shards (artifact: true), and name those artifacts with artifacts',
    });
  }
  const large = chosen.find(({ size }) => size > MAX_PACKED_BYTES);
  if (large !== undefined) refuse(large, `has ${large.size} bytes; a shard has at most ${MAX_PACKED_BYTES}`);
  const sizeBytes = chosen.reduce((sum, { size }) => sum + size, 0);
  const [first] = chosen;
  if (sizeBytes > MAX_ALL_PACKED_BYTES && first !== undefined) {
    refuse(
      first,
      `and ${chosen.length - 1} others have ${sizeBytes} bytes together, and may have ${MAX_ALL_PACKED_BYTES}`,
    );
  }
  return chosen;
}

/** Downloads the archive of an artifact, and compares its digest with the service's. */
async function downloadArchive(client: ArtifactClient, artifact: AttemptedArtifact, folder: string) {
  await client.downloadArtifact(artifact.id, { path: folder, skipDecompress: true });
  const [name = ''] = await readdir(folder);
  const zip = join(folder, name);
  const [{ size: sizeBytes }, sha256] = await Promise.all([stat(zip), hashFile(zip)]);
  if (artifact.digest !== undefined && artifact.digest !== `sha256:${sha256}`) {
    throw new Error(`has SHA-256 ${sha256}, and the service says ${artifact.digest}`);
  }
  return { zip, archive: { sha256, sizeBytes } };
}

const SHARD_NUMBER = /\.shard-([0-9]{5}-of-[0-9]{5})\.[a-z.]+$/;

/** The shards below a folder, each once. */
async function findUnpacked(artifact: AttemptedArtifact, folder: string): Promise<readonly UnpackedShard[]> {
  const found = new Map<string, UnpackedShard>();
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    const kind = shardFileKind(entry.name);
    const path = join(entry.parentPath, entry.name);
    const stem = path.replace(/\.(?:manifest\.json|jsonl)$/, '');
    const number = SHARD_NUMBER.exec(entry.name)?.[1] ?? '';
    if (kind === 'manifest' || (kind === 'jsonl' && !found.has(stem))) found.set(stem, { artifact, path, number });
  }
  if (found.size === 0) refuse(artifact, 'holds no shard');
  return [...found.values()];
}

/** Keeps the newest attempt of a shard that several attempts have uploaded under different names. */
function keepNewest(shards: readonly UnpackedShard[]): readonly UnpackedShard[] {
  return [...Map.groupBy(shards, ({ number }) => number).values()].flatMap((same) => {
    const newest = Math.max(...same.map(({ artifact }) => artifact.attempt));
    return same.filter(({ artifact }) => artifact.attempt === newest);
  });
}

/**
 * Downloads the shards that the jobs of this workflow run have kept as artifacts, the newest attempt of each. Artifacts are not
 * trusted: sizes are checked before the download, digests after it, and unpacking writes nothing outside the folder.
 *
 * @throws UserError SHARD_ARTIFACTS_NONE, SHARD_ARTIFACT_REFUSED, ARCHIVE_REFUSED, ARCHIVE_DAMAGED, DISK_FULL (exitCode
 *   2); ARTIFACT_UNREADABLE, EXTRACT_FAILED (exitCode 3); the signal's reason when aborted
 */
export async function downloadShards(question: ShardQuestion): Promise<DownloadedShards> {
  const { folder, environment, signal } = question;
  const client = await openArtifacts(environment);
  const chosen = await list(client, question).catch((error: unknown) => {
    throw explainService(error, "the artifacts of this workflow run can't be listed");
  });
  const fetchOne = async (artifact: AttemptedArtifact): Promise<readonly UnpackedShard[]> => {
    const archives = join(folder, 'archives', String(artifact.id));
    await mkdir(archives, { recursive: true });
    const downloaded = await downloadArchive(client, artifact, archives).catch((error: unknown) => {
      throw explainService(error, `the artifact ${artifact.name} can't be used`);
    });
    logLine(`artifact ${artifact.name}: ${artifact.size} bytes`);
    const into = join(folder, String(artifact.id));
    await extractArchive({ ...downloaded, into, limits: SHARD_LIMITS, signal });
    return findUnpacked(artifact, into);
  };
  const unpacked = await pMap(chosen, fetchOne, { concurrency: CONCURRENCY, signal });
  const shards = keepNewest(unpacked.flat());
  return {
    paths: shards.map(({ path }) => path),
    artifacts: [...new Set(shards.map(({ artifact }) => artifact.name))],
  };
}
