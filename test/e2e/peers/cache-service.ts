import type { BlobStore } from './blob-store.ts';
import { readText, TwirpError, type TwirpMethod } from './twirp.ts';

/** A cache entry as the service holds it. */
export interface StoredCache {
  readonly id: number;
  readonly key: string;
  /** What the toolkit makes of the paths as they were given and the compression. */
  readonly version: string;
  /** Set by FinalizeCacheEntryUpload, and so nothing while the upload is under way. */
  readonly sizeBytes?: number;
}

/** What tests see of the caches, and do to them. */
export interface CacheShelf {
  /** In the order of their creation, unfinished ones too. */
  list(): readonly StoredCache[];
  /** The newest entry with exactly this key. */
  find(key: string, version?: string): StoredCache | undefined;
  /** The archive: a tar, compressed with zstd or, where the machine has none, gzip. */
  readBytes(key: string): Promise<Buffer>;
  /** Puts other bytes in place of an archive, as someone who may write to the cache could. */
  poison(key: string, bytes: Uint8Array): Promise<void>;
  /** Forgets an entry, as the real service does with old ones. */
  evict(key: string): Promise<void>;
}

export type CacheMethod = 'CreateCacheEntry' | 'FinalizeCacheEntryUpload' | 'GetCacheEntryDownloadURL';

/** What the service answers instead of an upload URL where the run may only read; an `answer` fault for a test. */
export const CACHE_WRITE_DENIED = {
  kind: 'answer',
  status: 200,
  body: { ok: false, message: 'cache write denied: this run may only read' },
} as const;

/** What the service answers where the run may not read either. */
export const CACHE_READ_DENIED = {
  kind: 'answer',
  status: 403,
  body: { code: 'permission_denied', msg: 'cache read denied: this run may not read' },
} as const;

const CONTAINER = 'caches';

/** `github.actions.results.api.v1.CacheService` (the protocol that ACTIONS_CACHE_SERVICE_V2 picks). */
export async function createCacheService(blobs: BlobStore): Promise<{
  readonly shelf: CacheShelf;
  readonly methods: Readonly<Record<CacheMethod, TwirpMethod>>;
}> {
  await blobs.createContainer(CONTAINER);
  const caches = new Map<number, StoredCache>();
  let lastId = 0;

  const address = ({ id }: StoredCache) => ({ container: CONTAINER, blob: `${id}.tar` });
  const newestFirst = () => [...caches.values()].reverse();
  const find = (key: string, version?: string) =>
    newestFirst().find((cache) => cache.key === key && (version ?? cache.version) === cache.version);

  /** An exact match of the first key, then its newest prefix match, then the same for each restore key in turn. */
  function match(keys: readonly string[], version: string): StoredCache | undefined {
    const ready = newestFirst().filter((cache) => cache.version === version && cache.sizeBytes !== undefined);
    return keys
      .flatMap((key) => [ready.find((cache) => cache.key === key), ready.find((cache) => cache.key.startsWith(key))])
      .find((cache) => cache !== undefined);
  }

  function demand(key: string): StoredCache {
    const cache = find(key);
    if (cache === undefined) throw new Error(`no cache has the key ${key}`);
    return cache;
  }

  const methods: Record<CacheMethod, TwirpMethod> = {
    async CreateCacheEntry(request) {
      const key = readText(request, 'key');
      const version = readText(request, 'version');
      if (find(key, version) !== undefined) {
        const message = 'cache entry with the same key, version, and scope already exists';
        throw new TwirpError('already_exists', message);
      }
      lastId += 1;
      const cache = { id: lastId, key, version };
      caches.set(cache.id, cache);
      return { ok: true, signed_upload_url: blobs.signUrl({ ...address(cache), permissions: 'cw' }), message: '' };
    },

    async FinalizeCacheEntryUpload(request) {
      const cache = find(readText(request, 'key'), readText(request, 'version'));
      if (cache === undefined) throw new TwirpError('not_found', 'no upload of this cache entry is under way');
      const sizeBytes = Number(readText(request, 'size_bytes'));
      const found = (await blobs.read(address(cache)))?.length;
      if (found !== sizeBytes) return { ok: false, message: `announced ${sizeBytes} bytes, found ${found}` };
      caches.set(cache.id, { ...cache, sizeBytes });
      return { ok: true, entry_id: String(cache.id), message: '' };
    },

    async GetCacheEntryDownloadURL(request) {
      const restoreKeys = (request['restore_keys'] ?? []) as readonly string[];
      const cache = match([readText(request, 'key'), ...restoreKeys], readText(request, 'version'));
      if (cache === undefined) return { ok: false, signed_download_url: '', matched_key: '' };
      const url = blobs.signUrl({ ...address(cache), permissions: 'r' });
      return { ok: true, signed_download_url: url, matched_key: cache.key };
    },
  };

  const shelf: CacheShelf = {
    list: () => [...caches.values()],
    find,
    readBytes: async (key) => (await blobs.read(address(demand(key)))) ?? Buffer.alloc(0),
    poison: (key, bytes) => blobs.write(address(demand(key)), bytes),
    evict: async (key) => {
      const cache = demand(key);
      caches.delete(cache.id);
      await blobs.remove(address(cache));
    },
  };
  return { shelf, methods };
}
