/**
 * Preloaded into a measured Node: when it ends, it writes what it took into the file that `USAGE_FILE` names. The CPU
 * time holds all its threads and, where the system tells it (Linux), all the processes that it has waited for. Plain
 * JavaScript: what strips types takes longer than some of what is measured.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** Clock ticks a second, in which Linux counts the time of ended children. */
const TICKS_PER_S = 100;
const CHILDREN_USER = 13;
const CHILDREN_SYSTEM = 14;

/** proc_pid_stat(5): fields after the command's name, which may itself hold spaces and brackets. */
/** CPU seconds, user and system, of all processes that this one has waited for; 0 where the system doesn't tell. */
export function childrenCpuS() {
  try {
    const stat = readFileSync('/proc/self/stat', 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[CHILDREN_USER]) + Number(fields[CHILDREN_SYSTEM])) / TICKS_PER_S;
  } catch {
    return 0;
  }
}

const path = process.env['USAGE_FILE'];
if (isMainThread && path !== undefined) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const cpuS = (userCPUTime + systemCPUTime) / 1e6 + childrenCpuS();
    writeFileSync(path, JSON.stringify({ cpuS, peakRssBytes: maxRSS * 1024 }));
  });
}
