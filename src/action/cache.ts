/** Entries of the cache: restored into a folder made for the call, and saved from one. */
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { delimiter, join, relative } from 'node:path';
import { UserError } from '../files/user-error.ts';

const OWN_FOLDER = '.konvid-ingest';

/** The folder of this Action in the workspace. Git ignores it: `git add -A` would commit the corpus. */
export async function openOwnFolder(workspace: string): Promise<string> {
  const folder = join(workspace, OWN_FOLDER);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, '.gitignore'), '*\n', { flag: 'wx' }).catch(() => undefined);
  return folder;
}

/** Why the toolkit can't pack or unpack an entry on this runner; undefined if it can: it passes paths to tar without quotes. */
export function explainBadPath({
  GITHUB_WORKSPACE: workspace,
  RUNNER_TEMP: temp,
}: NodeJS.ProcessEnv): string | undefined {
  const bad = [workspace, temp].find((path) => path !== undefined && /[\s"]/.test(path));
  return bad === undefined
    ? undefined
    : `GitHub's cache does not work with white space or double quotes in a path: ${bad}`;
}

/** Does some work in a new folder that the toolkit takes for the workspace. */
async function inFreshFolder<T>(workspace: string, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(await openOwnFolder(workspace), 'cache-'));
  // It stays set: what the toolkit unpacks after the deadline must not land in the workspace.
  process.env['GITHUB_WORKSPACE'] = folder;
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export interface CacheEntry {
  /** Absolute path of the workspace. */
  readonly workspace: string;
  /** A folder in `.konvid-ingest`. The toolkit hashes the path into the entry's version, so save and restore must use the same. */
  readonly folder: string;
  readonly key: string;
}

export interface RestoreRequest extends CacheEntry {
  /** Beginning of other keys that will do; undefined if none will. */
  readonly prefix: string | undefined;
  /** Whether to look for entries that a runner without zstd has saved, too. */
  readonly alsoGzip: boolean;
  readonly timeoutS: number;
  readonly signal: AbortSignal;
}

/** Makes the toolkit compress as on a runner without zstd: it finds a program of this name that prints no version. */
async function hideZstd(root: string): Promise<void> {
  const folder = join(root, 'no-zstd');
  await mkdir(folder);
  await writeFile(join(folder, 'zstd'), '#!/bin/sh\n', { mode: 0o755 });
  await writeFile(join(folder, 'zstd.cmd'), '@exit /b 0\r\n');
  process.env['PATH'] = `${folder}${delimiter}${process.env['PATH']}`;
}

/**
 * The compression is a part of an entry's version, so the toolkit finds only entries of runners that have zstd if this one has it.
 * An exact key comes first, whichever way it is compressed.
 */
async function restoreOne(root: string, { folder, key, prefix, alsoGzip, timeoutS }: RestoreRequest) {
  const { restoreCache } = await import('@actions/cache');
  const paths = [`${OWN_FOLDER}/${folder}`];
  const prefixes = prefix === undefined ? [] : [prefix];
  const options = { segmentTimeoutInMs: timeoutS * 1_000 };
  if (!alsoGzip) return restoreCache(paths, key, prefixes, options);
  const lookUp = () => restoreCache([...paths], key, [...prefixes], { lookupOnly: true });
  const withZstd = await lookUp();
  let chosen = withZstd;
  const path = process.env['PATH'];
  try {
    if (withZstd !== key) {
      await hideZstd(root);
      const withoutZstd = await lookUp();
      if (withZstd === undefined || withoutZstd === key) chosen = withoutZstd;
      else process.env['PATH'] = path;
    }
    // The service takes the beginning of a key for a match even without a prefix.
    if (chosen === undefined || (prefix === undefined && chosen !== key)) return undefined;
    return await restoreCache([...paths], chosen, [], options);
  } finally {
    process.env['PATH'] = path;
    await rm(join(root, 'no-zstd'), { recursive: true, force: true });
  }
}

/** @throws Error when the deadline has passed; the signal's reason when aborted */
async function withDeadline<T>(work: Promise<T>, { timeoutS, signal }: RestoreRequest): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const onAbort = () => reject(signal.reason as Error);
  signal.addEventListener('abort', onAbort);
  const timer = setTimeout(() => reject(new Error(`not restored within ${timeoutS} s`)), timeoutS * 1_000);
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
  }
}

/** @throws UserError CACHE_ESCAPED if an archive has written beside its folder */
async function refuseStray(root: string, folder: string, key: string): Promise<void> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries.map((entry) => relative(root, join(entry.parentPath, entry.name)));
  const own = join(OWN_FOLDER, folder);
  const stray = paths.find((path) => path !== OWN_FOLDER && path !== own && !path.startsWith(join(own, '/')));
  if (stray === undefined) return;
  throw new UserError('CACHE_ESCAPED', {
    message: `the cache entry ${key} has files outside its folder: ${stray}`,
    hint: 'somebody has tampered with it: delete the entry, and find out who could write it',
  });
}

/**
 * Restores a cache entry. The toolkit's own deadline would let a job wait for an hour.
 *
 * @param use gets the restored folder, which is removed afterwards, and the key of the entry
 * @returns undefined if there is no entry
 * @throws UserError CACHE_ESCAPED; Error when the deadline has passed; the signal's reason when aborted
 */
export function restoreEntry<T>(
  request: RestoreRequest,
  use: (folder: string, matched: string) => Promise<T>,
): Promise<T | undefined> {
  const { workspace, folder } = request;
  return inFreshFolder(workspace, async (root) => {
    const matched = await withDeadline(restoreOne(root, request), request);
    if (matched === undefined) return undefined;
    await refuseStray(root, folder, matched);
    return use(join(root, OWN_FOLDER, folder), matched);
  });
}

/**
 * Saves a cache entry.
 *
 * @param fill writes what is saved into a folder
 */
export function saveEntry(
  { workspace, folder, key }: CacheEntry,
  fill: (folder: string) => Promise<void>,
): Promise<'saved' | 'exists' | 'refused'> {
  return inFreshFolder(workspace, async (root) => {
    const { restoreCache, saveCache } = await import('@actions/cache');
    const paths = [`${OWN_FOLDER}/${folder}`];
    if ((await restoreCache([...paths], key, [], { lookupOnly: true })) === key) return 'exists';
    const filled = join(root, OWN_FOLDER, folder);
    await mkdir(filled, { recursive: true });
    await fill(filled);
    // The toolkit looks for the paths in the working folder.
    process.chdir(root);
    try {
      // It only logs why a save fails.
      return (await saveCache([...paths], key)) === -1 ? 'refused' : 'saved';
    } finally {
      process.chdir(workspace);
    }
  });
}
