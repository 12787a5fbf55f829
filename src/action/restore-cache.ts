/** Restoring a cache entry: with a deadline, and with a look at the files around its folder. */
import type { Dirent } from 'node:fs';
import { lstat, readdir, rm } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { UserError } from '../files/user-error.ts';

/** The folder as the save named it, the exact key, and the prefix of other keys that will do. */
export interface CacheRequest {
  readonly folder: string;
  readonly key: string;
  readonly prefix: string;
  readonly signal: AbortSignal;
}

/**
 * Restores a cache entry with a deadline, because the toolkit's own would let a job wait for an hour.
 *
 * @returns the key of the entry; undefined if there is none
 * @throws Error when the deadline has passed; the signal's reason when aborted. The toolkit can't be stopped, so what it restores
 *   later must not be used
 */
export async function restoreWithin(
  seconds: number,
  { folder, key, prefix, signal }: CacheRequest,
): Promise<string | undefined> {
  const { restoreCache } = await import('@actions/cache');
  const deadline = Promise.withResolvers<'late'>();
  const onAbort = () => deadline.reject(signal.reason as Error);
  signal.addEventListener('abort', onAbort);
  const timer = setTimeout(() => deadline.resolve('late'), seconds * 1_000);
  try {
    const restored = await Promise.race([
      restoreCache([folder], key, [prefix], { segmentTimeoutInMs: seconds * 1_000 }),
      deadline.promise,
    ]);
    if (restored === 'late') throw new Error(`not restored within ${seconds} s`);
    return restored;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
  }
}

/** The files around a folder, compared before and after an operation that must write into that folder only. */
export interface Surroundings {
  /**
   * Fails if a path outside the folder has appeared, changed or vanished.
   *
   * @throws UserError CACHE_ESCAPED
   */
  refuseIntruder(entry: string): Promise<void>;
}

async function list(folder: string, recursive: boolean): Promise<readonly Dirent[]> {
  return readdir(folder, { recursive, withFileTypes: true }).catch(() => []);
}

/** The state of each file; of a folder only that it exists, because its files have states of their own. */
async function look(workspace: string, folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = [...(await list(dirname(workspace), false)), ...(await list(workspace, true))];
  const outside = entries
    .map((entry) => ({ entry, path: join(entry.parentPath, entry.name) }))
    .filter(({ path }) => path !== folder && !path.startsWith(join(folder, '/')) && path !== dirname(folder));
  const states = await Promise.all(
    outside.map(async ({ entry, path }) => {
      if (entry.isDirectory()) return [path, 'folder'] as const;
      const stats = await lstat(path, { bigint: true }).catch(() => undefined);
      return [path, stats === undefined ? 'gone' : `${stats.ino} ${stats.size} ${stats.ctimeNs}`] as const;
    }),
  );
  return new Map(states);
}

/** Records the state of the workspace and its neighbours. Files further away are not watched; the threat model says why. */
export async function watchSurroundings(workspace: string, folder: string): Promise<Surroundings> {
  const before = await look(workspace, folder);
  return {
    refuseIntruder: async (entry) => {
      const after = await look(workspace, folder);
      const intruder = [...after.keys(), ...before.keys()].find((path) => before.get(path) !== after.get(path));
      if (intruder === undefined) return;
      await rm(folder, { recursive: true, force: true });
      throw new UserError('CACHE_ESCAPED', {
        message: `the cache entry of ${entry} wrote outside its folder: ${relative(workspace, intruder)}`,
        hint: 'somebody has tampered with it: delete the entry, and look into who could write it',
      });
    },
  };
}
