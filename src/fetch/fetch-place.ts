import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { CorpusDownload, PublishedArchive } from '../corpora/corpus-download.ts';
import { makeFolder } from '../files/durable.ts';
import { systemErrorCode, UserError } from '../user-error.ts';
import type { FetchOptions } from './fetch-options.ts';

/** One archive of a fetch, with all that was said of it. */
export interface WantedArchive extends PublishedArchive {
  /** Absolute path of the archive. */
  readonly zip: string;
  /** Absolute path of the folder that comes out of it. */
  readonly into: string;
  /** Digest that the user gives, in lower case. */
  readonly expectSha256: string | undefined;
}

/** Where a fetch writes. */
export interface FetchPlace {
  readonly root: string;
  readonly manifestPath: string;
  readonly archives: readonly WantedArchive[];
}

/** Name of the manifest in the root. */
export const FETCH_MANIFEST = 'fetch_manifest.json';

function chooseRoot({ rootVariable, rootFolder, homeFolder }: CorpusDownload, environment: NodeJS.ProcessEnv): string {
  return join(environment[rootVariable] || join(homedir(), homeFolder), rootFolder);
}

function readDigest(label: string, digest: string | undefined): string | undefined {
  if (digest === undefined || /^[0-9a-f]{64}$/i.test(digest)) return digest?.toLowerCase();
  throw new UserError('OPTION_INVALID', {
    message: `the SHA-256 of ${label}: ${JSON.stringify(digest)}: expected 64 hexadecimal digits`,
  });
}

function isHttp(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}

/** A host may stay unverified only where the digest says what must come from it. */
function requireDigests(archives: readonly WantedArchive[], insecureHosts: readonly string[]): void {
  const hosts = new Set(insecureHosts.map((host) => host.toLowerCase()));
  const bare = archives.find(({ url, expectSha256 }) => expectSha256 === undefined && hosts.has(new URL(url).hostname));
  if (bare === undefined) return;
  throw new UserError('INSECURE_HOST', {
    message: `the host of the ${bare.label} may stay unverified only where the SHA-256 of ${bare.fileName} is given`,
    hint: `add --expect-sha256 ${bare.label}=HEX, from a source that you trust`,
  });
}

/**
 * Settles where a fetch writes and what it asks for, without looking at the disk.
 *
 * @throws UserError OPTION_INVALID, INSECURE_HOST
 */
export function planFetch(download: CorpusDownload, options: FetchOptions, environment: NodeJS.ProcessEnv): FetchPlace {
  const root = resolve(options.root ?? chooseRoot(download, environment));
  const archives = download.archives.map((archive): WantedArchive => {
    const { label, fileName, folder } = archive;
    const url = options.urls?.[label] ?? archive.url;
    if (!isHttp(url)) {
      throw new UserError('OPTION_INVALID', {
        message: `the address of the ${label}: ${JSON.stringify(url)}: expected one that begins with https:// or http://`,
      });
    }
    const expectSha256 = readDigest(label, options.expectSha256?.[label]);
    return { ...archive, url, zip: join(root, fileName), into: join(root, folder), expectSha256 };
  });
  requireDigests(archives, options.insecureHosts ?? []);
  return { root, manifestPath: resolve(options.manifestOut ?? join(root, FETCH_MANIFEST)), archives };
}

/** Makes the root. @throws UserError FETCH_ROOT where this user can't */
export async function makeRoot(root: string): Promise<void> {
  try {
    await makeFolder(root);
    await access(root, constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw new UserError('FETCH_ROOT', {
      message: `${root}: can't be written to (${systemErrorCode(cause) ?? String(cause)})`,
      hint: 'name a folder with --root that this user may write to',
      cause,
    });
  }
}
