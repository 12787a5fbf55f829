import { setTimeout as sleep } from 'node:timers/promises';
import { startLoopbackServer } from './loopback.ts';

/** How a clip of the list is answered. */
export type ClipAnswer = Buffer | { readonly status: number; readonly times?: number };

export interface ClipServerOptions {
  /** What a name gives; undefined for 404. */
  readonly answerFor: (name: string) => Promise<ClipAnswer | undefined> | ClipAnswer | undefined;
  /** Milliseconds before each answer. */
  readonly latencyMs?: number;
}

/** A server of small clips at `/clips/<name>`, and what it was asked for. */
export interface ClipServer {
  readonly origin: string;
  urlOf(name: string): string;
  /** Names in the order in which they were asked for. */
  readonly requests: readonly string[];
  /** Most requests that were under way at once. */
  readonly busiest: number;
  stop(): Promise<void>;
}

/** Starts a server of clips with ranges and entity tags. */
export async function startClipServer({ answerFor, latencyMs = 0 }: ClipServerOptions): Promise<ClipServer> {
  const requests: string[] = [];
  const failures = new Map<string, number>();
  let underWay = 0;
  let busiest = 0;

  /** A status for so many times, and then the clip. */
  async function choose(name: string): Promise<ClipAnswer | undefined> {
    const answer = await answerFor(name);
    if (answer === undefined || Buffer.isBuffer(answer) || answer.times === undefined) return answer;
    const failed = failures.get(name) ?? 0;
    failures.set(name, failed + 1);
    return failed < answer.times ? answer : answerFor(`${name}?`);
  }

  const { origin, stop } = await startLoopbackServer(async (request, response) => {
    const name = decodeURIComponent(new URL(request.url ?? '', 'http://a').pathname.replace('/clips/', ''));
    requests.push(name);
    underWay += 1;
    busiest = Math.max(busiest, underWay);
    response.once('close', () => {
      underWay -= 1;
    });
    if (latencyMs > 0) await sleep(latencyMs);
    const answer = (await choose(name)) ?? { status: 404 };
    if (!Buffer.isBuffer(answer)) return void response.writeHead(answer.status).end();
    const start = Number(/^bytes=([0-9]+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0);
    const body = answer.subarray(start);
    response.writeHead(start > 0 ? 206 : 200, {
      'content-type': 'video/mp4',
      'content-length': body.length,
      etag: `"${name}"`,
      ...(start > 0 ? { 'content-range': `bytes ${start}-${answer.length - 1}/${answer.length}` } : {}),
    });
    response.end(body);
  });
  return {
    origin,
    urlOf: (name) => `${origin}/clips/${encodeURIComponent(name)}`,
    requests,
    get busiest() {
      return busiest;
    },
    stop,
  };
}
