/** A list of URLs against curl: the same files, as many at once, from a server with 50 ms of latency and 20 MB/s a connection. */
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { stampClip } from './corpus.ts';
import { type Bench, named, takeTurns } from './measure.ts';

const FILES = 200;
const FILE_BYTES = 8_000_000;
const AT_ONCE = 8;
const LATENCY_MS = 50;
const BYTES_PER_S = 20e6;
const TICK_MS = 10;
/** KonViD-150k refuses fewer labels. Those without an address have no clip. */
const LABELS = 5_000;
const TEMPLATE = readFileSync(join(import.meta.dirname, '../test/golden/h264-cfr.mp4'));

/** Sends a clip as fast as the rate allows. */
async function send(response: ServerResponse, bytes: Buffer): Promise<void> {
  const begun = performance.now();
  for (let sent = 0; sent < bytes.length && !response.destroyed; ) {
    const allowed = Math.floor(((performance.now() - begun) / 1_000) * BYTES_PER_S) + 65_536;
    const piece = bytes.subarray(sent, allowed);
    sent += piece.length;
    response.write(piece);
    await sleep(TICK_MS);
  }
  response.end();
}

const server = createServer(async (request, response) => {
  await sleep(request.socket.bytesWritten === 0 ? 2 * LATENCY_MS : LATENCY_MS);
  response.writeHead(200, { 'content-type': 'video/mp4', 'content-length': FILE_BYTES, etag: '"a"' });
  await send(response, stampClip(TEMPLATE, request.url ?? '', FILE_BYTES));
});

export const downloads: Bench = {
  name: 'downloads',
  rounds: 3,
  measure: async ({ cli, ...context }) => {
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const root = join(context.folder, 'corpus');
    const copies = join(context.folder, 'copies');
    const list = join(context.folder, 'list');
    const names = Array.from({ length: FILES }, (_, index) => `${index}.mp4`);
    const urls = names.map((name) => `url = "${origin}/${name}"\noutput = "${join(copies, name)}"`);
    writeFileSync(list, urls.join('\n'));
    const rest = Array.from({ length: LABELS - FILES }, (_, index) => `none-${index}.mp4,,3\n`);
    const labels = `file_name,url,MOS\n${names.map((name) => `${name},${origin}/${name},3\n`).join('')}${rest.join('')}`;
    const empty = (folder: string) => async () => {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder);
      writeFileSync(join(root, 'manifest.csv'), labels);
    };
    const options = ['--corpus', 'konvid-150k', '--corpus-dir', root, '--allow-private-hosts', '--max-attrition', '0'];
    mkdirSync(root);
    const rows = await takeTurns(
      [
        {
          name: '**`ingest`**',
          args: [cli, 'ingest', ...options, '--downloads-per-host', String(AT_ONCE)],
          prepare: empty(root),
        },
        {
          name: 'curl',
          program: 'curl',
          args: [...`-q -sS --fail --parallel --parallel-immediate --parallel-max ${AT_ONCE} -K`.split(' '), list],
          prepare: empty(copies),
        },
      ],
      context,
    );
    server.close();
    const value = named(rows, '**`ingest`**').wallS / named(rows, 'curl').wallS;
    return { rows, floors: [{ what: 'to curl', value }] };
  },
};
