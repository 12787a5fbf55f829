import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { FetchedArchive } from '../contract/generated/types.ts';
import type { Corpus, PublishedArchive } from '../corpora/corpus.ts';
import { UserError } from '../files/user-error.ts';
import type { FetchSettings } from '../options/generated/option-values.ts';

export type ArchiveLabel = FetchedArchive['label'];

/** Something to report while a fetch goes on. Its text may contain untrusted names. */
export interface FetchNotice {
  readonly level: 'info' | 'warning';
  readonly code: string;
  readonly message: string;
}

/** How far a step of a fetch is. */
export interface FetchProgress {
  readonly label: ArchiveLabel;
  readonly step: 'download' | 'unpack';
  readonly bytesDone: number;
  /** Undefined while the server doesn't say it. */
  readonly bytesTotal: number | undefined;
}

/** Options of one run of `fetch`; all of them are optional. */
export interface FetchOptions extends FetchSettings {
  /** Label of the corpus; default `konvid-1k`. */
  readonly corpus?: string | undefined;
  /** Arguments as typed, for the manifest. */
  readonly argv?: readonly string[] | undefined;
  /** Ends the run early. What has arrived and what is unpacked is kept, and the next run continues. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: FetchProgress) => void) | undefined;
  readonly onNotice?: ((notice: FetchNotice) => void) | undefined;
}

/** An archive to fetch. */
export interface WantedArchive extends PublishedArchive {
  /** Absolute path of the archive. */
  readonly zip: string;
  /** Absolute path of the folder into which it is unpacked. */
  readonly into: string;
  /** Digest that the user expects, in lower case. */
  readonly expectSha256: string | undefined;
}

/** Where a fetch writes, and what it fetches. */
export interface FetchPlan {
  readonly corpus: Corpus;
  readonly root: string;
  readonly manifestPath: string;
  readonly archives: readonly WantedArchive[];
}

/** Name of the manifest in the root. */
export const FETCH_MANIFEST = 'fetch_manifest.json';

function chooseUrl({ label, url: published }: PublishedArchive, { urls }: FetchOptions): string {
  const url = urls?.[label] ?? published;
  if (/^https?:$/.test(URL.parse(url)?.protocol ?? '')) return url;
  throw new UserError('OPTION_INVALID', {
    message: `the address of the ${label}: ${JSON.stringify(url)}: expected one that begins with https:// or http://`,
  });
}

function readDigest({ label }: PublishedArchive, { expectSha256 }: FetchOptions): string | undefined {
  const digest = expectSha256?.[label];
  if (digest === undefined || /^[0-9a-f]{64}$/i.test(digest)) return digest?.toLowerCase();
  throw new UserError('OPTION_INVALID', {
    message: `the SHA-256 of ${label}: ${JSON.stringify(digest)}: expected 64 hexadecimal digits`,
  });
}

function checkInsecureHosts(archives: readonly WantedArchive[], { insecureHosts = [] }: FetchOptions): void {
  const hosts = new Set(insecureHosts.map((host) => host.toLowerCase()));
  const bare = archives.find(({ url, expectSha256 }) => expectSha256 === undefined && hosts.has(new URL(url).hostname));
  if (bare === undefined) return;
  throw new UserError('INSECURE_HOST', {
    message: `the host of the ${bare.label} may stay unverified only where the SHA-256 of ${bare.fileName} is given`,
    hint: `add --expect-sha256 ${bare.label}=HEX, from a source that you trust`,
  });
}

/**
 * Decides where a fetch writes and what it requests. Doesn't look at the disk.
 *
 * @throws UserError OPTION_INVALID, INSECURE_HOST
 */
export function planFetch(corpus: Corpus, options: FetchOptions): FetchPlan {
  const corpora = process.env['VMAF_DATA_ROOT'] || join(homedir(), 'datasets');
  const root = resolve(options.root ?? join(corpora, corpus.name));
  const archives = corpus.archives.map((archive) => ({
    ...archive,
    url: chooseUrl(archive, options),
    zip: join(root, archive.fileName),
    into: join(root, archive.folder),
    expectSha256: readDigest(archive, options),
  }));
  checkInsecureHosts(archives, options);
  return { corpus, root, manifestPath: resolve(options.manifestOut ?? join(root, FETCH_MANIFEST)), archives };
}
