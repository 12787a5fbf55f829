import { randomBytes, randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { createInterface } from 'node:readline';
import { BlobSASPermissions, BlobServiceClient, StorageSharedKeyCredential } from '@azure/storage-blob';
import { execa } from 'execa';

/** A real Azure blob service: what GitHub's artifacts and caches are kept in. Paths are such as `artifacts/1.zip`. */
export interface BlobStore {
  /** The bytes of a blob; undefined where there is none. */
  read(path: string): Promise<Buffer | undefined>;
  write(path: string, bytes: Buffer): Promise<void>;
  /** A URL that opens one blob for an hour. */
  signUrl(path: string, permission: 'read' | 'write'): Promise<string>;
}

/** Where a blob service listens, and what opens it. */
export interface BlobService {
  readonly origin: string;
  readonly key: string;
}

const ACCOUNT = 'devstoreaccount1';
const LIFETIME_MS = 3_600_000;
const START_LIMIT_MS = 60_000;
const AZURITE = createRequire(import.meta.url).resolve('azurite/dist/src/blob/main.js');
const FLAGS =
  '--inMemoryPersistence --silent --disableTelemetry --skipApiVersionCheck --blobHost=127.0.0.1 --blobPort=0';
/** Ends the child when its stdin closes, and so when the test process dies in whatever way. */
const LIFELINE = 'data:text/javascript,process.stdin.on("close",()=>process.exit()).resume()';

/** Starts Azurite's blob service as a child: in memory, on a free loopback port, with an account key of its own. */
export async function startBlobService(): Promise<{
  readonly service: BlobService;
  readonly stop: () => Promise<void>;
}> {
  const key = randomBytes(64).toString('base64');
  const child = execa(process.execPath, ['--import', LIFELINE, AZURITE, ...FLAGS.split(' ')], {
    cwd: tmpdir(),
    env: { AZURITE_ACCOUNTS: `${ACCOUNT}:${key}` },
    extendEnv: false,
    reject: false,
    stdin: 'pipe',
  });
  const stop = async () => {
    child.kill('SIGKILL');
    await child;
  };
  const tooLate = setTimeout(() => child.kill('SIGKILL'), START_LIMIT_MS);
  let origin: string | undefined;
  for await (const line of createInterface({ input: child.stdout })) {
    origin = /listens on (http:\S+)/.exec(line)?.[1];
    if (origin !== undefined) break;
  }
  clearTimeout(tooLate);
  if (origin === undefined) throw new Error(`Azurite ended before it listened: ${(await child).stderr}`);
  return { service: { origin, key }, stop };
}

/** Opens an empty store in a blob service. */
export async function openBlobStore({ origin, key }: BlobService): Promise<BlobStore> {
  const client = new BlobServiceClient(`${origin}/${ACCOUNT}`, new StorageSharedKeyCredential(ACCOUNT, key));
  const container = client.getContainerClient(`results-${randomUUID()}`);
  await container.create();
  return {
    read: async (path) => {
      const blob = container.getBlockBlobClient(path);
      return (await blob.exists()) ? blob.downloadToBuffer() : undefined;
    },
    write: async (path, bytes) => {
      await container.getBlockBlobClient(path).uploadData(bytes);
    },
    signUrl: (path, permission) =>
      container.getBlockBlobClient(path).generateSasUrl({
        permissions: BlobSASPermissions.parse(permission === 'read' ? 'r' : 'cw'),
        expiresOn: new Date(Date.now() + LIFETIME_MS),
      }),
  };
}
