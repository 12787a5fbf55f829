import { type IncomingMessage, request as requestHttp, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { Azurite } from './azurite.ts';
import { createFaultPlan, type Fault, type FaultPlan, sufferFault } from './faults.ts';
import { type LoopbackServer, startLoopbackServer } from './loopback.ts';

export type BlobOperation = 'upload' | 'download';

/** What a download can suffer besides: the whole length is announced, so many bytes come, and the line goes dead. */
export type BlobFault = Fault | { readonly kind: 'cut'; readonly afterBytes: number };

export interface BlobFront extends LoopbackServer {
  readonly faults: FaultPlan<BlobOperation, BlobFault>;
  /** Requests that carried bytes, by what they did. */
  readonly counts: Record<BlobOperation, number>;
}

/**
 * A pass-through in front of Azurite that can fail. It is an HTTP proxy too, for clients that are to believe that they
 * talk to `<account>.blob.core.windows.net`; it leads everything to Azurite and nothing to any other machine.
 */
export async function startBlobFront({ origin }: Azurite): Promise<BlobFront> {
  const faults = createFaultPlan<BlobOperation, BlobFault>();
  const counts = { upload: 0, download: 0 };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const operation = request.method === 'PUT' ? 'upload' : 'download';
    if (request.method === 'HEAD') return passOn(request, response);
    counts[operation] += 1;
    const fault = faults.take(operation);
    if (fault?.kind === 'cut') return passOn(request, response, fault.afterBytes);
    if (fault === undefined || (await sufferFault(response, fault))) return passOn(request, response);
  }

  function passOn(request: IncomingMessage, response: ServerResponse, limit?: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const { method, headers } = request;
      const onward = requestHttp(`${origin}${findPath(request)}`, { method, headers }, (answered) => {
        response.writeHead(answered.statusCode ?? 502, answered.headers);
        relay(answered, response, limit).then(resolve, resolve);
      });
      onward.once('error', reject);
      request.pipe(onward);
    });
  }

  const front = await startLoopbackServer(answer);
  front.server.on('connect', (_, socket) => {
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    front.server.emit('connection', socket);
  });
  return { ...front, faults, counts };
}

/** The path alone: to a proxy, clients name the host in front of it. Azurite finds the account in the Host header. */
function findPath({ url = '/' }: IncomingMessage): string {
  const { pathname, search } = new URL(url, 'http://127.0.0.1');
  return `${pathname}${search}`;
}

async function relay(from: IncomingMessage, to: ServerResponse, limit: number | undefined): Promise<void> {
  if (limit === undefined) return pipeline(from, to);
  let left = limit;
  for await (const chunk of from) {
    const part = (chunk as Buffer).subarray(0, left);
    left -= part.length;
    await new Promise((resolve) => to.write(part, resolve));
    if (left === 0) break;
  }
  to.destroy();
}
