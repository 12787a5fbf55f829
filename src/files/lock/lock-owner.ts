import { randomUUID } from 'node:crypto';
import { readlink, unlink, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { readBootId } from '../boot.ts';
import { isRunning } from '../running-process.ts';
import { readWholeFile } from '../whole-file.ts';
import { type LockFiles, removeIfThere } from './lock-files.ts';

/** Who holds an output, for the message that refuses a second run. */
export interface LockOwner {
  readonly host: string;
  readonly pid: number;
  readonly started_at: string;
  /** Where process ids mean the same thing: a container has its own. */
  readonly pid_space: string;
  /** Tells this holder from any other, even of the same process. */
  readonly token: string;
}

/** Nobody signs with more. */
const MAX_OWNER_BYTES = 65_536;

/** Process ids compare only within one process-id namespace of one boot of one machine. */
async function readPidSpace(): Promise<string> {
  const boot = await readBootId();
  const namespace = await readlink('/proc/self/ns/pid').catch(() => undefined);
  return boot === undefined || namespace === undefined ? 'unknown' : `${boot} ${namespace}`;
}

function isOwner(value: Partial<LockOwner> | null): value is LockOwner {
  const texts = [value?.host, value?.started_at, value?.pid_space, value?.token];
  return Number.isSafeInteger(value?.pid) && Number(value?.pid) > 0 && texts.every((text) => typeof text === 'string');
}

/** Undefined where nobody has signed, or nobody can tell who. */
export async function readOwner(ownerPath: string): Promise<LockOwner | undefined> {
  const { text } = await readWholeFile(ownerPath, MAX_OWNER_BYTES);
  try {
    const owner = JSON.parse(text ?? 'null') as Partial<LockOwner> | null;
    return isOwner(owner) ? owner : undefined;
  } catch {
    return undefined;
  }
}

/** True only where that can be known for certain: same machine, same namespace, no such process. */
export async function isOwnerDead(owner: LockOwner | undefined): Promise<boolean> {
  if (owner === undefined || owner.pid_space === 'unknown') return false;
  if (owner.host !== hostname() || owner.pid_space !== (await readPidSpace())) return false;
  return !isRunning(owner.pid);
}

/** Says in the owner file that this process holds the lock. @throws EEXIST where another has said so in the meantime */
export async function signLock(files: LockFiles): Promise<LockOwner> {
  const owner: LockOwner = {
    host: hostname(),
    pid: process.pid,
    started_at: new Date().toISOString(),
    pid_space: await readPidSpace(),
    token: randomUUID(),
  };
  // Whatever stands there is a dead run's, or a link, which could lead to any file: it is replaced and not followed.
  await removeIfThere(unlink, files.owner);
  await writeFile(files.owner, `${JSON.stringify(owner)}\n`, { flag: 'wx' });
  return owner;
}
