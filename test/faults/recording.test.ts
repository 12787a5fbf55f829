import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { INGEST } from './scenarios/ingest.ts';
import { OTHERS } from './scenarios/outputs.ts';
import { writePlan } from './support/plan.ts';
import { useShim } from './support/shim.ts';
import { openStage } from './support/stages.ts';

/** What strace calls the calls that the shim knows under one name. */
const NAMES: Readonly<Record<string, string>> = {
  pread64: 'read',
  readv: 'read',
  preadv: 'read',
  pwrite64: 'write',
  writev: 'write',
  pwritev: 'write',
  openat: 'open',
  statx: 'stat',
  ftruncate: 'ftruncate',
  utimensat: 'utime',
  unlinkat: 'unlink',
  mkdirat: 'mkdir',
  renameat: 'rename',
  renameat2: 'rename',
};
const TRACED =
  'execve,read,pread64,readv,preadv,write,pwrite64,writev,pwritev,fsync,fdatasync,ftruncate,rename,renameat,renameat2,unlink,unlinkat,rmdir,mkdir,mkdirat,statx,utimensat';
const LINE = /^\d+ +(\w+)\((?:AT_FDCWD<[^>]*>, |-?\d+<(?<file>[^>]*)>|"(?<path>[^"]*)")(?:, )?(?:"(?<at>[^"]*)")?/;

const shim = useShim();

function countBy(entries: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const entry of entries) counts[entry] = (counts[entry] ?? 0) + 1;
  return counts;
}

/** Processes that became an ffprobe, which the shim leaves alone. */
function findProbes(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/^(\d+) +execve\("[^"]*ffprobe"/gm)].map(([, pid = '']) => pid));
}

/** `call path` of each call that the kernel saw on a file below a folder. */
function readTrace(text: string, root: string): readonly string[] {
  const probes = findProbes(text);
  return text.split('\n').flatMap((line) => {
    if (probes.has(line.split(' ', 1)[0] ?? '')) return [];
    const match = LINE.exec(line);
    const { file, path, at } = match?.groups ?? {};
    const call = match?.[1] ?? '';
    const found = at === undefined || at === '' ? (path ?? file) : at;
    return found?.startsWith(`${root}/`) === true
      ? [`${NAMES[call] ?? call} ${found.replace(/ \(deleted\)$/, '')}`]
      : [];
  });
}

describe('the recording that the matrix is made of', () => {
  it.each([INGEST[0], ...OTHERS.filter(({ name }) => name === 'merge' || name === 'unify')])(
    'of $name misses no call that the kernel sees',
    async (scenario) => {
      const stage = await openStage(scenario, shim());
      const root = await stage.reset(0);
      const trace = `${root}.trace`;
      const environment = await writePlan(root, shim());
      const launcher = ['strace', '-f', '-y', '--seccomp-bpf', '-s', '400', '-o', trace, '-e', `trace=${TRACED}`];
      const { ended } = await stage.run(0, { environment, launcher });
      expect(ended.exitCode, ended.stderr).toBe(0);
      const noted = countBy((await stage.readCalls(0)).map(({ call, path }) => `${call} ${path}`));
      const seen = countBy(readTrace(await readFile(trace, 'utf8'), root));
      expect(Object.keys(seen).length).toBeGreaterThan(10);
      const missed = Object.entries(seen).filter(([key, count]) => (noted[key] ?? 0) < count);
      expect(missed).toEqual([]);
    },
  );
});
