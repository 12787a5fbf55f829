/**
 * A server for the download bench, as a process of its own: `/<name>?bytes=<n>` gives so many bytes.
 * Arguments: milliseconds before each connection and each answer, and bytes a second that one connection may take (0 for
 * as many as it will). Prints its origin, and ends with its standard input.
 */

import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const [latencyMs = 0, bytesPerS = 0] = process.argv.slice(2).map(Number);
const BLOCK = Buffer.alloc(1_048_576, 'konvid');
const TICK_MS = 10;

async function drain(response: ServerResponse): Promise<void> {
  const either = new AbortController();
  const { signal } = either;
  await Promise.race(['drain', 'close'].map((event) => once(response, event, { signal }).catch(() => undefined)));
  either.abort();
}

/** Sends so many bytes, each at the time at which the rate allows it. */
async function send(response: ServerResponse, total: number): Promise<void> {
  const begun = performance.now();
  for (let sent = 0; sent < total && !response.destroyed; ) {
    const allowed =
      bytesPerS === 0 ? total : Math.min(total, ((performance.now() - begun) / 1000) * bytesPerS + 65_536);
    const size = Math.min(Math.floor(allowed) - sent, BLOCK.length);
    if (size <= 0) {
      await sleep(TICK_MS);
      continue;
    }
    sent += size;
    if (!response.write(size === BLOCK.length ? BLOCK : BLOCK.subarray(0, size))) await drain(response);
  }
  response.end();
}

const server = createServer(async (request, response) => {
  const isNew = request.socket.bytesWritten === 0;
  await sleep(isNew ? 2 * latencyMs : latencyMs);
  const total = Number(new URL(request.url ?? '', 'http://a').searchParams.get('bytes'));
  response.writeHead(200, { 'content-type': 'video/mp4', 'content-length': total, etag: '"a"' });
  await send(response, total);
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
process.stdin.resume().once('end', () => process.exit());
