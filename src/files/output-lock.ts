import { randomUUID } from 'node:crypto';
import {
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { explainUnwritable, systemErrorCode, UserError } from './user-error.ts';

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

/** Differs for every boot of the machine; empty if the platform doesn't say. */
export function readBootId(): string {
  return textOrNothing(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8'));
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
    boot_id: readBootId(),
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

/** A held lock. */
export interface OutputLock {
  release(): Promise<void>;
}

/** A file `<output>.lock.<number>`, which locks the output, or `<output>.lock.<token>`, which its holder keeps beside it. */
interface LockFile {
  readonly path: string;
  /** 0 for a token. */
  readonly number: number;
  /** The holder's description; '' where it can't be read. */
  readonly text: string;
}

const MAX_LOCK_BYTES = 65_536;
/** Only a fault of the file system makes more than a few fail. */
const MAX_TRIES = 100;
/** Version 0.1 locked an output with a folder that it touched every 5 s. */
const OLD_LOCK_STALE_MS = 20_000;

/** Returns undefined where there is no regular file. */
function readLock(path: string): string | undefined {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats?.isFile() !== true) return undefined;
  try {
    return stats.size > MAX_LOCK_BYTES ? '' : readFileSync(path, 'utf8');
  } catch (error) {
    return systemErrorCode(error) === 'ENOENT' ? undefined : '';
  }
}

function listLocks(output: string): readonly LockFile[] {
  const folder = dirname(output);
  // Except on Linux, names that differ in case may be the same file.
  const fold = (name: string) => (process.platform === 'linux' ? name : name.toLowerCase());
  const prefix = fold(`${basename(output)}.lock.`);
  return readdirSync(folder).flatMap((name) => {
    const ending = fold(name).startsWith(prefix) ? name.slice(prefix.length) : '';
    if (!/^(?:[1-9][0-9]*|[0-9a-f]{8}-[0-9a-f-]{27})$/.test(ending)) return [];
    const text = readLock(join(folder, name));
    if (text === undefined) return [];
    return [{ path: join(folder, name), number: ending.includes('-') ? 0 : Number(ending), text }];
  });
}

/** Whether the holder has released its lock or is certainly dead. Once true, this is always true. */
function isOver(output: string, text: string): boolean {
  const holder = parseHolder(text);
  if (holder === undefined) return false;
  return readLock(`${output}.lock.${holder.token}`) === undefined || isCertainlyDead(holder);
}

function isHeldByOldVersion(output: string): boolean {
  const stats = lstatSync(`${output}.lock.d`, { throwIfNoEntry: false });
  return stats?.isDirectory() === true && Date.now() - stats.mtimeMs < OLD_LOCK_STALE_MS;
}

/** Whether a run may be writing to an output just now. */
export function isHeld(output: string): boolean {
  try {
    const isLocked = listLocks(output).some(({ number, text }) => number > 0 && !isOver(output, text));
    return isLocked || isHeldByOldVersion(output);
  } catch (error) {
    if (systemErrorCode(error) === undefined) throw error;
    return false;
  }
}

function refuse(output: string, canBreak: boolean, { path, text }: Pick<LockFile, 'path' | 'text'>): never {
  const holder = parseHolder(text);
  const name =
    holder === undefined ? 'another run' : `process ${holder.pid} on ${holder.host}, started ${holder.started_at},`;
  throw new UserError('OUTPUT_LOCKED', {
    message: `${output}: ${name} is writing to it`,
    hint: `wait for it; if you are certain that it is dead, ${canBreak ? 'pass --break-lock or ' : ''}remove ${path}`,
  });
}

/** Removes a file if the system allows it. */
function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch (error) {
    if (systemErrorCode(error) === undefined) throw error;
  }
}

function writeToken(path: string, text: string): void {
  const file = openSync(path, 'wx', 0o644);
  try {
    writeSync(file, text);
    // After a power cut an empty file would not name its holder.
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Creates a numbered file with the text of a token. @returns false if it exists */
function createNumbered(token: string, path: string): boolean {
  // exFAT and some network shares have no hard links.
  for (const create of [linkSync, (from: string, to: string) => copyFileSync(from, to, constants.COPYFILE_EXCL)]) {
    try {
      create(token, path);
      return true;
    } catch (error) {
      if (systemErrorCode(error) === 'EEXIST') return false;
      if (create !== linkSync) throw error;
    }
  }
  return false;
}

/**
 * Takes the lock of an output. Of processes that see the same files, only one can create the next number. A process that acts on
 * an outdated list may create a number that has been removed since. So each lists the files again, and where it finds another
 * holder it withdraws by removing its token. A holder's own files are removed by nobody else, because only a holder removes
 * files, and only those of locks that are over.
 *
 * @returns the path of the numbered file
 */
function takeLock(output: string, holder: LockHolder, breakLock: boolean | undefined): string {
  const token = `${output}.lock.${holder.token}`;
  const own = `${JSON.stringify(holder)}\n`;
  const nameOf = ({ path, text }: LockFile) => `${path}\n${text}`;
  const broken = new Set(breakLock === true ? listLocks(output).map(nameOf) : []);
  const isInForce = (lock: LockFile) => lock.text !== own && !broken.has(nameOf(lock)) && !isOver(output, lock.text);
  const listUnheld = () => {
    const locks = listLocks(output);
    const held = locks.find((lock) => lock.number > 0 && isInForce(lock));
    return held === undefined ? locks : refuse(output, breakLock !== undefined, held);
  };
  writeToken(token, own);
  for (let tries = 1; tries <= MAX_TRIES; tries += 1) {
    // A number that is taken by something else, such as a folder, is passed over.
    const path = `${output}.lock.${tries + Math.max(0, ...listUnheld().map(({ number }) => number))}`;
    if (!createNumbered(token, path)) continue;
    const locks = listUnheld();
    if (!locks.some(({ number, text }) => number > 0 && text === own)) break;
    for (const lock of locks) if (lock.text !== own && !isInForce(lock)) remove(lock.path);
    return path;
  }
  return refuse(output, breakLock !== undefined, { path: `${output}.lock.1`, text: '' });
}

/**
 * Takes the output for this run alone. The lock of a process that is certainly dead is taken over.
 *
 * @param breakLock takes the lock whoever holds it; undefined for a command that has no such option
 * @throws UserError OUTPUT_LOCKED, OUTPUT_NOT_WRITABLE, OUTPUT_WRITE_FAILED
 */
export async function lockOutput(
  output: string,
  { breakLock }: { readonly breakLock?: boolean | undefined } = {},
): Promise<OutputLock> {
  const holder = describeThisProcess();
  const token = `${output}.lock.${holder.token}`;
  try {
    if (breakLock !== true && isHeldByOldVersion(output)) {
      refuse(output, breakLock === false, { path: `${output}.lock.d`, text: '' });
    }
    const path = takeLock(output, holder, breakLock);
    return {
      release: async () => {
        // Its number first: while the lock is in force, no other run uses the path.
        if (parseHolder(readLock(path) ?? '')?.token === holder.token) remove(path);
        remove(token);
      },
    };
  } catch (error) {
    remove(token);
    throw explainUnwritable(error, output);
  }
}
