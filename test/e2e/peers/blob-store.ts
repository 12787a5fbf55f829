import { startAzurite } from './azurite.ts';
import { type BlobFault, type BlobOperation, startBlobFront } from './blob-front.ts';
import { type BlobAddress, type BlobGrant, signAccountAccess, signBlobAccess } from './shared-access-signature.ts';

export interface BlobStoreOptions {
  /**
   * The host that signed URLs name. `azure` is what the real services give, and what makes the toolkit download caches
   * with the Azure SDK; clients then need the store's `environment`, which names the way to it.
   */
  readonly hostName?: 'loopback' | 'azure';
}

export interface BlobStore {
  /** What a client must find in its environment to reach signed URLs. */
  readonly environment: Readonly<Record<string, string>>;
  /** Requests of clients that carried bytes. */
  readonly counts: Readonly<Record<BlobOperation, number>>;
  createContainer(name: string): Promise<void>;
  /** A URL that opens one blob for an hour. */
  signUrl(grant: BlobGrant): string;
  /** The blob's bytes, past every fault; nothing where there is no such blob. */
  read(address: BlobAddress): Promise<Buffer | undefined>;
  /** Puts bytes in place of whatever the blob held. */
  write(address: BlobAddress, bytes: Uint8Array): Promise<void>;
  remove(address: BlobAddress): Promise<void>;
  /** Lets the next requests of clients fail. */
  fail(operation: BlobOperation, fault: BlobFault, times?: number): void;
  clearFaults(): void;
  stop(): Promise<void>;
}

/** Starts a real Azure blob service, in memory and on loopback. */
export async function startBlobStore({ hostName = 'loopback' }: BlobStoreOptions = {}): Promise<BlobStore> {
  const azurite = await startAzurite();
  const front = await startBlobFront(azurite);
  const { account } = azurite;
  const publicOrigin =
    hostName === 'azure' ? `http://${account.name}.blob.core.windows.net` : `${front.origin}/${account.name}`;

  async function ask(path: string, expected: readonly number[], init: RequestInit = {}): Promise<Response> {
    const separator = path.includes('?') ? '&' : '?';
    const url = `${azurite.origin}/${account.name}/${path}${separator}${signAccountAccess(account)}`;
    const response = await fetch(url, init);
    if (expected.includes(response.status)) return response;
    throw new Error(`${init.method ?? 'GET'} ${path}: ${response.status} ${await response.text()}`);
  }

  return {
    environment: hostName === 'azure' ? { http_proxy: front.origin, no_proxy: '127.0.0.1,localhost' } : {},
    counts: front.counts,
    createContainer: async (name) => {
      await ask(`${name}?restype=container`, [201], { method: 'PUT' });
    },
    signUrl: (grant) => `${publicOrigin}/${grant.container}/${grant.blob}?${signBlobAccess(account, grant)}`,
    read: async ({ container, blob }) => {
      const response = await ask(`${container}/${blob}`, [200, 404]);
      const bytes = Buffer.from(await response.arrayBuffer());
      return response.status === 200 ? bytes : undefined;
    },
    write: async ({ container, blob }, bytes) => {
      const headers = { 'x-ms-blob-type': 'BlockBlob' };
      await ask(`${container}/${blob}`, [201], { method: 'PUT', headers, body: Buffer.from(bytes) });
    },
    remove: async ({ container, blob }) => {
      await ask(`${container}/${blob}`, [202, 404], { method: 'DELETE' });
    },
    fail: front.faults.add,
    clearFaults: front.faults.clear,
    stop: async () => {
      await front.stop();
      await azurite.stop();
    },
  };
}
