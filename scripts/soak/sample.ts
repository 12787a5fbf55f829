/** What a process holds at one moment, by Linux's own account of it (proc(5)). */
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

export interface Sample {
  readonly atS: number;
  readonly rssMB: number;
  /** Live objects, after a full collection. */
  readonly heapMB: number;
  /** Buffers outside the heap. */
  readonly externalMB: number;
  readonly descriptors: number;
  readonly threads: number;
  readonly children: number;
  /** Timers, sockets, requests and whatever else keeps Node's loop turning. */
  readonly resources: number;
  /** Entries in the folders that must be empty again. */
  readonly leftovers: number;
}

const MB = 1e6;
/** Threads and children that have just ended are gone by then. */
const SETTLING_MS = 50;

/** A full collection, without a flag on the command line. */
function findCollector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}

const collect = findCollector();

function countChildren(): number {
  const tasks = readdirSync('/proc/self/task');
  const lists = tasks.map((task) => readFileSync(`/proc/self/task/${task}/children`, 'utf8').trim());
  return lists.join(' ').split(' ').filter(Boolean).length;
}

/** Takes a sample between two acts. */
export async function takeSample(startedAt: number, emptyFolders: readonly string[]): Promise<Sample> {
  // What a first collection finds to be unused is let go by the second.
  for (let collection = 0; collection < 2; collection += 1) {
    await sleep(SETTLING_MS);
    collect();
  }
  const { rss, heapUsed, external } = process.memoryUsage();
  return {
    atS: (performance.now() - startedAt) / 1000,
    rssMB: rss / MB,
    heapMB: heapUsed / MB,
    externalMB: external / MB,
    descriptors: readdirSync('/proc/self/fd').length,
    threads: readdirSync('/proc/self/task').length,
    children: countChildren(),
    resources: process.getActiveResourcesInfo().length,
    leftovers: emptyFolders.flatMap((folder) => readdirSync(folder)).length,
  };
}
