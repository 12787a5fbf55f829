import { type BigIntStats, lstatSync, readdirSync, statfsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What changes when a file is written, replaced or truncated. */
export interface FileState {
  readonly dev: bigint;
  readonly ino: bigint;
  readonly size: bigint;
  readonly mtimeNs: bigint;
  readonly ctimeNs: bigint;
}

export function toState({ dev, ino, size, mtimeNs, ctimeNs }: BigIntStats): FileState {
  return { dev, ino, size, mtimeNs, ctimeNs };
}

/** A state as text: two are equal where nothing has changed. */
export function describeState({ dev, ino, size, mtimeNs, ctimeNs }: FileState): string {
  return `${dev} ${ino} ${size} ${mtimeNs} ${ctimeNs}`;
}

export function isSameState(a: FileState, b: FileState): boolean {
  return a.dev === b.dev && a.ino === b.ino && a.size === b.size && a.mtimeNs === b.mtimeNs && a.ctimeNs === b.ctimeNs;
}

/** A file may be written again within one tick of its file system's clock without a trace: FAT ticks every 2 s. */
const TRUST_AFTER_MS = 2_000;

/** True once the file's last change lies so far back that another one would show. */
export function isSettled({ mtimeNs, ctimeNs }: FileState, nowMs: number): boolean {
  const lastChangeMs = Number((mtimeNs > ctimeNs ? mtimeNs : ctimeNs) / 1_000_000n);
  return nowMs - lastChangeMs >= TRUST_AFTER_MS;
}

/** Linux' file systems that keep a time of change (statfs(2)): ext, XFS, Btrfs, tmpfs, overlayfs, ZFS, NFS, F2FS, bcachefs. */
const WITH_CHANGE_TIME: ReadonlySet<number> = new Set([
  0xef53, 0x58465342, 0x9123683e, 0x01021994, 0x794c7630, 0x2fc12fc1, 0x6969, 0xf2f52010, 0xca451a4e,
]);

function typeOfFileSystem(folder: string): number | undefined {
  try {
    return process.platform === 'linux' ? statfsSync(folder).type : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether a folder's file system keeps a time of change that can't be set. exFAT and some mounts report the time of
 * modification instead, which `cp -p` sets, so that a replaced clip of the same size shows no trace.
 *
 * @param type of the file system; one that isn't known is believed if any file of the folder shows that the times differ
 */
export function hasChangeTime(folder: string, type = typeOfFileSystem(folder)): boolean {
  if (type !== undefined && WITH_CHANGE_TIME.has(type)) return true;
  try {
    return readdirSync(folder).some((name) => {
      const state = readState(join(folder, name));
      return state !== undefined && state.ctimeNs !== state.mtimeNs;
    });
  } catch {
    return false;
  }
}

/** Whether a file's state shows every change, asked once for each folder. */
export class StateTrust {
  readonly #folders = new Map<string, boolean>();

  has(path: string): boolean {
    const folder = dirname(path);
    const known = this.#folders.get(folder) ?? hasChangeTime(folder);
    this.#folders.set(folder, known);
    return known;
  }
}

/**
 * The state of the file at a path; undefined where there is none, or nothing regular. Asked in place, not through Node's
 * thread pool, which takes ten times as long as the answer.
 */
export function readState(path: string): FileState | undefined {
  try {
    const stats = lstatSync(path, { bigint: true, throwIfNoEntry: false });
    return stats?.isFile() ? toState(stats) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the path still holds the very file, in the very state, that was read. */
export function isUnchanged(path: string, state: FileState): boolean {
  const now = readState(path);
  return now !== undefined && isSameState(state, now);
}
