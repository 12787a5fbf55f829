import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { execaSync } from 'execa';
import type { EndedRun, Scene } from './scene.ts';

export type StopSignal = 'SIGKILL' | 'SIGTERM' | 'SIGINT';

/** When a run is stopped: after some time, or just before its n-th system call of a name. */
export type Moment =
  | { readonly kind: 'time'; readonly signal: StopSignal; readonly milliseconds: number }
  | { readonly kind: 'call'; readonly signal: StopSignal; readonly call: string; readonly nth: number };

/** A system call that changes what is on disk, among all of its name that its thread makes. */
export interface Site {
  readonly call: string;
  readonly nth: number;
}

/** Everything that changes files or their names, or brings them to disk. Opening is followed by one of these. */
const CALLS = [
  ...['write', 'pwrite64', 'writev', 'pwritev', 'pwritev2', 'ftruncate', 'fsync', 'fdatasync', 'utimensat'],
  ...['rename', 'renameat', 'renameat2', 'unlink', 'unlinkat', 'rmdir', 'mkdir', 'mkdirat'],
];
/** One thread for all work on files, so that the n-th call of a run is the n-th of any other. */
export const ONE_THREAD = { UV_THREADPOOL_SIZE: '1' };

/** Child processes, such as ffprobe, are let go: they are not who is to be stopped. */
export function tracer(calls: readonly string[], more: readonly string[]): readonly string[] {
  const names = calls.map((name) => `?${name}`).join(',');
  return ['strace', '-f', '-qq', '-b', 'execve', '--seccomp-bpf', '-e', `trace=${names}`, ...more, '--'];
}

/**
 * Whether system calls can be counted here.
 *
 * @throws where KONVID_SYSTEM_FFPROBE=required says that this is CI, and they can't
 */
export function canTrace(): boolean {
  const { failed } = execaSync('strace', ['-f', '--seccomp-bpf', '-o', '/dev/null', 'true'], { reject: false });
  if (!failed) return true;
  if (process.env['KONVID_SYSTEM_FFPROBE'] !== 'required') return false;
  throw new Error('runs have to be stopped at their system calls here, and strace does not work');
}

/** The calls of a trace that concern a place, each with its number among its thread's calls of that name. */
function readSites(trace: string, place: string): readonly Site[] {
  const counts = new Map<string, number>();
  const sites: Site[] = [];
  for (const line of trace.split('\n')) {
    const [, thread, call] = /^(\d+) +([a-z0-9]+)\(/.exec(line) ?? [];
    if (thread === undefined || call === undefined) continue;
    const nth = (counts.get(`${thread} ${call}`) ?? 0) + 1;
    counts.set(`${thread} ${call}`, nth);
    if (line.includes(place)) sites.push({ call, nth });
  }
  return sites;
}

/** Runs a scene undisturbed, and notes the system calls by which it changes its place. */
export async function findSites(scene: Scene, place: string): Promise<{ sites: readonly Site[]; run: EndedRun }> {
  const folder = await mkdtemp(join(tmpdir(), 'konvid-ingest-trace-'));
  try {
    const path = join(folder, 'trace');
    const under = tracer(CALLS, ['-y', '-o', path]);
    const run = await scene.start(place, { under, environment: ONE_THREAD }).ended;
    return { sites: readSites(await readFile(path, 'utf8'), place), run };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Starts a run and stops it at a moment, unless it has ended by then. */
export async function interrupt(scene: Scene, place: string, moment: Moment): Promise<EndedRun> {
  if (moment.kind === 'call') {
    const { call, nth, signal } = moment;
    const inject = `inject=${call}:signal=${signal}:when=${nth}`;
    const under = tracer([call], ['-o', '/dev/null', '-e', inject]);
    return scene.start(place, { under, environment: ONE_THREAD }).ended;
  }
  const run = scene.start(place);
  const over = new AbortController();
  const ended = run.ended.finally(() => over.abort());
  await sleep(moment.milliseconds, undefined, { signal: over.signal }).catch(() => undefined);
  run.kill(moment.signal);
  return ended;
}

export function describeMoment(moment: Moment): string {
  if (moment.kind === 'time') return `${moment.signal} after ${moment.milliseconds.toFixed(0)} ms`;
  return `${moment.signal} before ${moment.call} number ${moment.nth}`;
}
