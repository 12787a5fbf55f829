/**
 * Compares the ffprobe builds that the Action downloads with what their GitHub releases offer, before each release.
 *
 *   node scripts/check-ffprobe-releases.ts [TABLE]
 *
 * TABLE is a module that exports FFPROBE_RELEASES, by default `src/ffprobe/releases.ts`. However it is nested, each
 * object in it with a `url` is a build: `{ url, sha256, sizeBytes? }`, the URL that of a GitHub release asset. Whatever
 * else stands in the table is left alone. An asset without a digest (GitHub has none for uploads before June 2025) is
 * downloaded and hashed.
 *
 * GITHUB_API_URL names the API; GITHUB_TOKEN goes to https://api.github.com alone. Exit code 0: all agree, 1: some
 * don't, 2: the table can't be used, 3: the API can't be asked.
 */
import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

/** One downloadable ffprobe, as the release table pins it. */
interface PinnedBuild {
  /** `https://github.com/<owner>/<name>/releases/download/<tag>/<asset>` */
  readonly url: string;
  /** SHA-256 of the file, in lower-case hexadecimal. */
  readonly sha256: string;
  readonly sizeBytes?: number;
}

interface PinnedAsset extends PinnedBuild {
  /** `<owner>/<name>` */
  readonly repository: string;
  readonly tag: string;
  readonly asset: string;
}

interface ReleasedAsset {
  readonly id: number;
  readonly name: string;
  readonly size: number;
  readonly digest?: string | null;
}

class TableError extends Error {}
class ApiError extends Error {}

const GITHUB_API = 'https://api.github.com';
const DEFAULT_TABLE = join(import.meta.dirname, '../src/ffprobe/releases.ts');
const ASSET_URL =
  /^https:\/\/github\.com\/(?<repository>[\w.-]+\/[\w.-]+)\/releases\/download\/(?<tag>[\w.%+-]+)\/(?<asset>[\w.%+-]+)$/;
const RETRY_DELAYS_MS = [500, 4_000];

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function toPinnedAsset({ url, sha256, sizeBytes }: Readonly<Record<string, unknown>>): PinnedAsset {
  const parts = typeof url === 'string' ? ASSET_URL.exec(url)?.groups : undefined;
  const { repository, tag, asset } = parts ?? {};
  if (typeof url !== 'string' || repository === undefined || tag === undefined || asset === undefined) {
    throw new TableError(`not the URL of a GitHub release asset: ${JSON.stringify(url)}`);
  }
  if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(sha256)) {
    throw new TableError(`${url}: sha256 is not 64 lower-case hexadecimal digits: ${JSON.stringify(sha256)}`);
  }
  if (sizeBytes !== undefined && !(Number.isSafeInteger(sizeBytes) && (sizeBytes as number) > 0)) {
    throw new TableError(`${url}: sizeBytes is not a number of bytes: ${JSON.stringify(sizeBytes)}`);
  }
  const size = sizeBytes === undefined ? {} : { sizeBytes: sizeBytes as number };
  return { url, sha256, ...size, repository, tag: decodeURIComponent(tag), asset: decodeURIComponent(asset) };
}

function findBuilds(table: unknown): readonly PinnedAsset[] {
  if (!isRecord(table)) return [];
  return 'url' in table ? [toPinnedAsset(table)] : Object.values(table).flatMap(findBuilds);
}

async function readTable(path: string): Promise<readonly PinnedAsset[]> {
  const module: unknown = await import(pathToFileURL(path).href).catch((cause: unknown) => {
    throw new TableError(`${path}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  });
  const builds = findBuilds(isRecord(module) ? module['FFPROBE_RELEASES'] : undefined);
  // A table that this script no longer understands must not pass as one without faults.
  if (builds.length === 0) throw new TableError(`${path}: FFPROBE_RELEASES has no builds: { url, sha256, sizeBytes }`);
  return builds;
}

interface Question<Answer> {
  readonly url: string;
  readonly accept: string;
  readonly timeoutMs: number;
  readonly read: (response: Response) => Promise<Answer>;
}

/** Asks once; undefined means that it is worth asking again. */
async function askOnce<Answer>({ url, accept, timeoutMs, read }: Question<Answer>): Promise<Answer | undefined> {
  const token = new URL(url).origin === GITHUB_API ? process.env['GITHUB_TOKEN'] : undefined;
  const authorization = token === undefined || token === '' ? {} : { authorization: `Bearer ${token}` };
  const headers = { accept, 'user-agent': 'konvid-ingest', 'x-github-api-version': '2022-11-28', ...authorization };
  try {
    const response = await fetch(url, { headers, signal: AbortSignal.timeout(timeoutMs) });
    if (response.ok) return await read(response);
    await response.body?.cancel();
    if (response.status !== 429 && response.status < 500) throw new ApiError(`${url}: HTTP ${response.status}`);
  } catch (error) {
    if (error instanceof ApiError) throw error;
  }
  return undefined;
}

async function ask<Answer>(question: Question<Answer>): Promise<Answer> {
  for (const delayMs of [0, ...RETRY_DELAYS_MS]) {
    await sleep(delayMs);
    const answer = await askOnce(question);
    if (answer !== undefined) return answer;
  }
  throw new ApiError(`${question.url}: no usable answer in ${RETRY_DELAYS_MS.length + 1} tries`);
}

async function listAssets(api: string, { repository, tag }: PinnedAsset): Promise<readonly ReleasedAsset[]> {
  const url = `${api}/repos/${repository}/releases/tags/${encodeURIComponent(tag)}`;
  const release = await ask({
    url,
    accept: 'application/vnd.github+json',
    timeoutMs: 30_000,
    read: (response): Promise<unknown> => response.json(),
  });
  const assets = isRecord(release) ? release['assets'] : undefined;
  if (!Array.isArray(assets)) throw new ApiError(`${url}: the answer lists no assets`);
  return assets as readonly ReleasedAsset[];
}

async function hashBody({ body }: Response): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of body ?? []) hash.update(chunk);
  return `sha256:${hash.digest('hex')}`;
}

function hashDownload(api: string, repository: string, id: number): Promise<string> {
  const url = `${api}/repos/${repository}/releases/assets/${id}`;
  return ask({ url, accept: 'application/octet-stream', timeoutMs: 600_000, read: hashBody });
}

/** What is wrong with the build, or nothing. */
async function compare(
  api: string,
  pinned: PinnedAsset,
  offered: readonly ReleasedAsset[],
): Promise<readonly string[]> {
  const asset = offered.find(({ name }) => name === pinned.asset);
  if (asset === undefined) return [`${pinned.url}: the release has no such asset any more`];
  const digest = asset.digest ?? (await hashDownload(api, pinned.repository, asset.id));
  const problems: string[] = [];
  if (digest !== `sha256:${pinned.sha256}`) {
    problems.push(`${pinned.url}: pinned sha256:${pinned.sha256}, offered ${JSON.stringify(digest)}`);
  }
  if (pinned.sizeBytes !== undefined && asset.size !== pinned.sizeBytes) {
    problems.push(`${pinned.url}: pinned ${pinned.sizeBytes} bytes, offered ${JSON.stringify(asset.size)}`);
  }
  return problems;
}

async function checkTable(api: string, path: string): Promise<0 | 1> {
  const builds = await readTable(path);
  const releases = Map.groupBy(builds, ({ repository, tag }) => `${repository} ${tag}`);
  const problems: string[] = [];
  for (const ofOneRelease of releases.values()) {
    const [first] = ofOneRelease;
    if (first === undefined) continue;
    const offered = await listAssets(api, first);
    for (const pinned of ofOneRelease) problems.push(...(await compare(api, pinned, offered)));
  }
  for (const problem of problems) console.error(problem);
  if (problems.length === 0) console.log(`${builds.length} ffprobe builds are what their releases offer`);
  return problems.length === 0 ? 0 : 1;
}

try {
  const api = (process.env['GITHUB_API_URL'] ?? GITHUB_API).replace(/\/+$/, '');
  process.exitCode = await checkTable(api, resolve(process.argv[2] ?? DEFAULT_TABLE));
} catch (error) {
  if (!(error instanceof TableError || error instanceof ApiError)) throw error;
  console.error(error.message);
  process.exitCode = error instanceof TableError ? 2 : 3;
}
