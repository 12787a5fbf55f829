import { type BigIntStats, lstatSync } from 'node:fs';

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
