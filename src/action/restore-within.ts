/** What is restored: the folder as the save named it, the exact key, and the beginning of keys that would do as well. */
export interface CacheRequest {
  readonly folder: string;
  readonly key: string;
  readonly prefix: string;
  readonly signal: AbortSignal;
}

/**
 * Restores a cache entry, with a deadline of its own: the toolkit's would let a job wait for an hour.
 *
 * @returns the key of the entry; undefined where there is none
 * @throws Error when the deadline has passed; the signal's reason when aborted. The toolkit can't be stopped: what it
 *   restores after that must not be used
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
