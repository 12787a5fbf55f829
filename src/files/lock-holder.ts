import { randomUUID } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { systemErrorCode } from '../user-error.ts';

/** A process that holds a lock, as it describes itself in the lock file. */
export interface LockHolder {
  readonly host: string;
  readonly pid: number;
  readonly started_at: string;
  /** Differs for every lock, even of the same process. */
  readonly token: string;
  readonly machine_id: string;
  readonly boot_id: string;
  /** Process ids mean the same only within one namespace: a container has its own. */
  readonly pid_namespace: string;
  /** When the process started, in clock ticks since the boot: a later process with the same id differs. */
  readonly start_ticks: string;
}

/** Linux gives this number to the namespace of the machine itself, and to no container. */
const MACHINE_NAMESPACE = 'pid:[4026531836]';

function textOrNothing(read: () => string): string {
  try {
    return read().trim();
  } catch {
    return '';
  }
}

function readStartTicks(pid: number): string {
  // Field 22. The second field is the name of the command in parentheses, and may contain spaces.
  const fields = textOrNothing(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  return fields.slice(fields.lastIndexOf(')')).split(' ')[20] ?? '';
}

export function describeThisProcess(): LockHolder {
  const isLinux = process.platform === 'linux';
  return {
    host: hostname(),
    pid: process.pid,
    started_at: new Date().toISOString(),
    token: randomUUID(),
    machine_id: textOrNothing(() => readFileSync('/etc/machine-id', 'utf8')),
    boot_id: textOrNothing(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')),
    pid_namespace: isLinux ? textOrNothing(() => readlinkSync('/proc/self/ns/pid')) : process.platform,
    start_ticks: readStartTicks(process.pid),
  };
}

/** Reads what a holder has written; undefined for any other text. */
export function parseHolder(text: string): LockHolder | undefined {
  try {
    const holder = JSON.parse(text) as LockHolder | null;
    const isText = [holder?.host, holder?.started_at, holder?.token].every((each) => typeof each === 'string');
    return holder !== null && isText && Number.isSafeInteger(holder.pid) && holder.pid > 0 ? holder : undefined;
  } catch {
    return undefined;
  }
}

function isRunning({ pid, start_ticks }: LockHolder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // A process of another user gives EPERM.
    if (systemErrorCode(error) === 'ESRCH') return false;
  }
  const ticks = readStartTicks(pid);
  return ticks === '' || start_ticks === '' || ticks === start_ticks;
}

/** Whether a holder is dead for certain: a process of this machine that has ended, or that ran before the last boot. */
export function isCertainlyDead(holder: LockHolder): boolean {
  const { host, machine_id, boot_id, pid_namespace } = describeThisProcess();
  const isHere = holder.host === host && holder.machine_id === machine_id && holder.pid_namespace === pid_namespace;
  if (!isHere || pid_namespace === '') return false;
  if (holder.boot_id === boot_id) return !isRunning(holder);
  // Containers on two machines may share a host name and a machine id.
  return machine_id !== '' && pid_namespace === MACHINE_NAMESPACE;
}
