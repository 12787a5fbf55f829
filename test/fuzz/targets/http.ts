import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { downloadFile } from '../../../src/fetch/download.ts';
import { makeMemoryFolder } from '../../support/memory-folder.ts';
import { makeBundle, type Part, parseBundle } from '../bundle.ts';
import type { FuzzTarget } from '../engine/target.ts';
import { promise, requireUserError } from '../oracle.ts';

const BODY = 'the bytes of a clip, all of them';
const SECRET = 'hunter2hunter2';
const MAX_BYTES = 100_000;
const STALL_TIMEOUT_S = 0.15;
/** Ends what a server has asked to wait for. */
const PATIENCE_MS = 1_500;
/** A part of this name asks for the digest of `BODY`. */
const EXPECTED = 'expected';

/** Answers each request with the next part, as raw bytes. Its name says how the connection goes on: ended unless it is kept. */
class RawServer {
  readonly #server: Server = createServer((socket) => this.#serve(socket));
  readonly #sockets = new Set<Socket>();
  #answers: readonly Part[] = [];

  async listen(): Promise<number> {
    const { promise: listening, resolve } = Promise.withResolvers<void>();
    this.#server.listen(0, '127.0.0.1', resolve);
    await listening;
    return (this.#server.address() as AddressInfo).port;
  }

  begin(answers: readonly Part[]): void {
    this.#answers = answers;
  }

  end(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  close(): void {
    this.end();
    this.#server.close();
  }

  #serve(socket: Socket): void {
    this.#sockets.add(socket);
    socket.on('close', () => this.#sockets.delete(socket));
    socket.on('error', () => undefined);
    let request = '';
    socket.on('data', (chunk) => {
      request += chunk.toString('latin1');
      if (!request.includes('\r\n\r\n')) return;
      request = '';
      this.#answer(socket);
    });
  }

  #answer(socket: Socket): void {
    const [answer, ...others] = this.#answers;
    this.#answers = others;
    if (answer === undefined) return void socket.destroy();
    const { name, bytes } = answer;
    if (name === 'reset') {
      socket.write(bytes.subarray(0, bytes.length >> 1), () => socket.resetAndDestroy());
    } else if (name === 'keep') socket.write(bytes);
    else socket.end(bytes);
  }
}

function answer(status: string, headers: Readonly<Record<string, string>>, body: string): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status}\r\n${lines.join('')}\r\n${body}`;
}

const half = BODY.slice(0, 16);
const rest = BODY.slice(16);
const length = { 'Content-Length': String(BODY.length) };
const part = { ETag: '"a"', 'Content-Range': `bytes 16-31/${BODY.length}`, 'Content-Length': '16' };

export const target: FuzzTarget = {
  promise:
    'whatever a server sends, a download ends with the bytes that were asked for or words for the user, and tells no secret',
  covers: [
    'src/fetch/download.ts',
    'src/fetch/download-client.ts',
    'src/fetch/follow-redirects.ts',
    'src/fetch/network-fault.ts',
    'src/fetch/read-answer.ts',
    'src/fetch/send-get.ts',
    'src/fetch/retry.ts',
    'src/fetch/part-',
    'src/fetch/append-queue.ts',
    'src/fetch/http-client.ts',
    'src/fetch/address-guard.ts',
  ],
  tested: 120,
  dictionary: [
    'HTTP/1.1 206 Partial Content\r\n',
    'HTTP/1.1 302 Found\r\nLocation: /b\r\n',
    'Transfer-Encoding: chunked\r\n\r\n5\r\nbytes\r\n0\r\n\r\n',
    'Content-Encoding: gzip\r\n',
    'Content-Range: bytes */32\r\n',
    'Retry-After: 0\r\n',
    'Location: http://10.0.0.1/\r\n',
    '%% keep\n',
    '%% reset\n',
    `%% ${EXPECTED}\n`,
  ],
  seeds: () => [
    makeBundle({ end: answer('200 OK', length, BODY) }),
    makeBundle({
      [EXPECTED]: '',
      reset: answer('200 OK', { ...length, ETag: '"a"' }, BODY + BODY),
      end: answer('206 Partial Content', part, rest),
    }),
    makeBundle({
      end: answer('200 OK', { ...length, ETag: '"a"' }, half),
      keep: answer('206 Partial Content', part, rest),
    }),
    makeBundle({
      end: answer('302 Found', { Location: '/other' }, ''),
      keep: answer('200 OK', { 'Transfer-Encoding': 'chunked' }, `10\r\n${half}\r\n10\r\n${rest}\r\n0\r\n\r\n`),
    }),
    makeBundle({
      end: answer('503 Busy', { 'Retry-After': '0' }, ''),
      keep: answer('404 Gone', { 'Content-Type': 'text/html' }, '<html>'),
    }),
    makeBundle({
      end: answer('416 Range', { 'Content-Range': 'bytes */32' }, ''),
      keep: answer('200 OK', { 'Content-Encoding': 'gzip' }, BODY),
    }),
    makeBundle({
      keep: answer('200 OK', length, half),
      end: answer('301 Moved', { Location: 'http://10.1.2.3/' }, ''),
    }),
  ],
  open: async () => {
    const server = new RawServer();
    const port = await server.listen();
    // Whatever a redirect leads to, it is this server that is asked for it.
    const here = `127.0.0.1:${port}`;
    Object.assign(process.env, { HTTP_PROXY: `http://${here}`, HTTPS_PROXY: `http://${here}`, NO_PROXY: here });
    const top = makeMemoryFolder('fuzz-http');
    const folder = join(top, 'one');
    const destination = join(folder, 'clip.mp4');

    /** A whole file, or nothing but a part that another run may continue. */
    const check = (size: number | undefined, isExpected: boolean) => {
      const strays = readdirSync(folder).filter((name) => !/^clip\.mp4\.part(?:\.json)?$/.test(name));
      if (size === undefined) return promise(strays.length === 0, `failed, and left ${strays}`);
      promise(readdirSync(folder).join() === 'clip.mp4', `done, and left ${readdirSync(folder)}`);
      const bytes = readFileSync(destination);
      promise(bytes.length === size && size <= MAX_BYTES, `${bytes.length} bytes, told as ${size}`);
      promise(!isExpected || bytes.toString('latin1') === BODY, 'other bytes than were expected');
    };

    return {
      run: async (input) => {
        const parts = parseBundle(input);
        const isExpected = parts[0]?.name === EXPECTED;
        server.begin(isExpected ? parts.slice(1) : parts);
        mkdirSync(folder);
        const signal = AbortSignal.timeout(PATIENCE_MS);
        try {
          const expectSha256 = isExpected ? createHash('sha256').update(BODY).digest('hex') : undefined;
          const request = { url: `http://user:${SECRET}@${here}/a`, destination, expectSha256, maxBytes: MAX_BYTES };
          const { sizeBytes } = await downloadFile(
            { ...request, origin: 'user', minBytes: 1 },
            { retries: 2, firstDelayMs: 1, stallTimeoutS: STALL_TIMEOUT_S, signal },
          );
          check(sizeBytes, isExpected);
        } catch (error) {
          if (error !== signal.reason) {
            const { message, hint = '' } = requireUserError(error);
            promise(!`${message} ${hint}`.includes(SECRET), `tells a secret: ${message}`);
            check(undefined, isExpected);
          }
        } finally {
          server.end();
          rmSync(folder, { recursive: true, force: true });
        }
      },
      close: () => {
        server.close();
        rmSync(top, { recursive: true, force: true });
      },
    };
  },
};
