import { randomBytes } from 'node:crypto';
import { readBody, startLoopbackServer } from './loopback.ts';

/** Blobs behind signed URLs. */
export interface BlobStore {
  /** Bytes by path, such as `artifacts/1.zip`. */
  readonly blobs: Map<string, Buffer>;
  /** A URL that opens one blob. */
  signUrl(path: string, permission: 'read' | 'write'): string;
  stop(): Promise<void>;
}

/** Clients find container and blob behind the name of the account. */
const ACCOUNT = 'account';

/**
 * The part of Azure's blob protocol that the toolkit's clients use: PUT of a blob, or of blocks and the list that joins them, and
 * GET (https://learn.microsoft.com/rest/api/storageservices/blob-service-rest-api).
 */
export async function startBlobStore(): Promise<BlobStore> {
  const blobs = new Map<string, Buffer>();
  const blocks = new Map<string, Buffer>();
  const grants = new Map<string, string>();

  function put(path: string, query: URLSearchParams, body: Buffer): void {
    const blockOf = (id: string) => `${path} ${id}`;
    if (query.get('comp') === 'block') {
      blocks.set(blockOf(query.get('blockid') ?? ''), body);
    } else if (query.get('comp') === 'blocklist') {
      const ids = [...body.toString().matchAll(/<Latest>([^<]*)<\/Latest>/g)].map(([, id = '']) => id);
      blobs.set(path, Buffer.concat(ids.map((id) => blocks.get(blockOf(id)) ?? Buffer.from('a missing block'))));
    } else {
      blobs.set(path, body);
    }
  }

  const { origin, stop } = await startLoopbackServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://127.0.0.1');
    const path = pathname.replace(`/${ACCOUNT}/`, '');
    const permission = request.method === 'PUT' ? 'write' : 'read';
    const isGranted = grants.get(searchParams.get('sig') ?? '') === `${permission} ${path}`;
    if (!isGranted) return void response.writeHead(403).end();
    if (permission === 'write') {
      put(path, searchParams, await readBody(request));
      return void response.writeHead(201, { etag: '"1"', 'last-modified': new Date().toUTCString() }).end();
    }
    const bytes = blobs.get(path);
    if (bytes === undefined) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-length': bytes.length, 'content-type': 'application/zip' }).end(bytes);
  });

  return {
    blobs,
    signUrl: (path, permission) => {
      const signature = randomBytes(32).toString('base64');
      grants.set(signature, `${permission} ${path}`);
      return `${origin}/${ACCOUNT}/${path}?sig=${encodeURIComponent(signature)}`;
    },
    stop,
  };
}
