/**
 * Compares the ffprobe builds of `src/ffprobe/releases.ts` with what their GitHub releases offer. An asset without a digest
 * (GitHub has none for uploads before June 2025) is downloaded and hashed. Runs before each release of this project.
 */
import { createHash } from 'node:crypto';
import { FFPROBE_RELEASES } from '../src/ffprobe/releases.ts';

interface ReleasedAsset {
  readonly name: string;
  readonly size: number;
  readonly digest?: string | null;
}

const API = process.env['GITHUB_API_URL'] ?? 'https://api.github.com';
/** The token goes to GitHub's API alone, not to where assets are downloaded. */
const HEADERS = { accept: 'application/vnd.github+json', authorization: `Bearer ${process.env['GITHUB_TOKEN']}` };
const ASSET_URL = /^https:\/\/github\.com\/([^/]+\/[^/]+)\/releases\/download\/([^/]+)\/([^/]+)$/;

async function get(url: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  const response = await fetch(url, { headers });
  if (!response.ok) throw new Error(`${url}: HTTP ${response.status}`);
  return response;
}

async function hashDownload(url: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of (await get(url)).body ?? []) hash.update(chunk);
  return `sha256:${hash.digest('hex')}`;
}

const builds = Object.values(FFPROBE_RELEASES).flatMap((release) =>
  Object.values(release).filter((build) => build !== undefined),
);
for (const { url, sha256, sizeBytes } of builds) {
  const [, repository, tag, name] = ASSET_URL.exec(url) ?? [];
  const release = await (await get(`${API}/repos/${repository}/releases/tags/${tag}`, HEADERS)).json();
  const asset = (release as { assets: readonly ReleasedAsset[] }).assets.find((each) => each.name === name);
  if (asset === undefined) throw new Error(`${url}: the release has no such asset any more`);
  const digest = asset.digest ?? (await hashDownload(url));
  const isSame = digest === `sha256:${sha256}` && asset.size === (sizeBytes ?? asset.size);
  console.log(`${isSame ? 'the same' : `OTHER: ${digest}, ${asset.size} bytes`}: ${url}`);
  if (!isSame) process.exitCode = 1;
}
