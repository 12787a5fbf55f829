/** Runs under strace: which system calls change a place, and what happens when one of them is interrupted or fails. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EndedRun, Scene } from './scenes.ts';

/** A system call on a file of the place: the n-th of its thread with this name and path. */
export interface Site {
  readonly call: string;
  /** Below the place; '' is the place itself. */
  readonly path: string;
  readonly nth: number;
}

/** A call that has ended, in the order in which calls began. */
export interface TracedCall extends Site {
  /** Of a rename or link: where to. */
  readonly to: string | undefined;
  /** Flags of an open. */
  readonly creates: boolean;
}

/** What a full disk, a bad disk, a quota or a lack of rights gives at a call. */
export const ERRORS: Readonly<Record<string, readonly string[]>> = {
  openat: ['EACCES', 'EMFILE', 'ENOSPC'],
  write: ['EIO', 'ENOSPC'],
  pwrite64: ['EIO', 'ENOSPC'],
  writev: ['EIO', 'ENOSPC'],
  ftruncate: ['EIO'],
  fsync: ['EIO'],
  fdatasync: ['EIO'],
  rename: ['EACCES', 'EIO'],
  link: ['EPERM'],
  unlink: ['EACCES'],
  rmdir: ['EACCES'],
  mkdir: ['EACCES', 'ENOSPC'],
};
const CALLS = Object.keys(ERRORS);
/** With one thread for work on files, the n-th call of a run is the n-th of the next one. */
const ONE_THREAD = { UV_THREADPOOL_SIZE: '1' };
const LINE = /^(\d+) +([a-z0-9]+)\((?:AT_FDCWD(?:<[^>]*>)?, )?(?:\d+<([^>]*)>|"([^"]*)")(?:, "([^"]*)")?/;

/** Children, such as ffprobe, run without the tracer. */
function tracer(calls: readonly string[], more: readonly string[]): readonly string[] {
  return ['strace', '-f', '-qq', '-b', 'execve', '-e', `trace=${calls.map((call) => `?${call}`)}`, ...more, '--'];
}

function readTrace(trace: string, place: string): readonly TracedCall[] {
  const below = (path: string | undefined) =>
    path === place || path?.startsWith(`${place}/`) === true ? path.slice(place.length + 1) : undefined;
  const counts = new Map<string, number>();
  return trace.split('\n').flatMap((line) => {
    const [, thread, call = '', file, name, target] = LINE.exec(line) ?? [];
    const path = below(file ?? name);
    if (path === undefined) return [];
    const key = `${thread} ${call} ${path}`;
    const nth = (counts.get(key) ?? 0) + 1;
    counts.set(key, nth);
    if (/ = -1 E[A-Z]+ /.test(line)) return [];
    return [{ call, path, nth, to: below(target), creates: line.includes('O_CREAT') }];
  });
}

/** Runs a scene and lists its calls on files of the place. */
export async function traceRun(scene: Scene, place: string): Promise<{ calls: readonly TracedCall[]; run: EndedRun }> {
  const folder = await mkdtemp(join(tmpdir(), 'konvid-ingest-trace-'));
  try {
    const path = join(folder, 'trace');
    const under = tracer(CALLS, ['-y', '-s', '1', '-o', path]);
    const run = await scene.start(place, { under, environment: ONE_THREAD }).ended;
    return { calls: readTrace(await readFile(path, 'latin1'), place), run };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Runs a scene in which a call fails, or a signal comes before it. */
export function disturbCall(scene: Scene, place: string, site: Site, mishap: string): Promise<EndedRun> {
  const { call, path, nth } = site;
  const what = mishap.startsWith('SIG') ? `signal=${mishap}` : `error=${mishap}`;
  const options = ['-o', '/dev/null', '-P', join(place, path), '-e', `inject=${call}:${what}:when=${nth}`];
  return scene.start(place, { under: tracer([call], options), environment: ONE_THREAD }).ended;
}
