import { createHash } from 'node:crypto';
import { type BigIntStats, constants } from 'node:fs';
import { type FileHandle, lstat, open } from 'node:fs/promises';
import { systemErrorCode, UserError } from '../user-error.ts';
import type { ClipFault } from './clip-fault.ts';

/** A clip's bytes, summed up. */
export interface ClipReading {
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly sha256: string;
  /** How many bytes were read. */
  readonly sizeBytes: number;
  /** Which file in which state the bytes came from. */
  readonly state: FileState;
}

/** What changes when a file is written, replaced or truncated. */
export interface FileState {
  readonly dev: bigint;
  readonly ino: bigint;
  readonly size: bigint;
  readonly mtimeNs: bigint;
  readonly ctimeNs: bigint;
}

/** Size of the buffer that a reader needs; the Python adapters read in chunks of the same size. */
export const READ_BUFFER_BYTES = 1_048_576;

/** A FIFO would block the open, a link could lead anywhere: both flags are 0 where the platform lacks them. */
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

/** Failures that say something of this clip alone; all others would meet every clip and end the run. */
const FAULTS_OF_THE_CLIP: ReadonlySet<string> = new Set([
  'ENOENT',
  'EACCES',
  'EPERM',
  'EIO',
  'ELOOP',
  'ENXIO',
  'EISDIR',
]);

function toState({ dev, ino, size, mtimeNs, ctimeNs }: BigIntStats): FileState {
  return { dev, ino, size, mtimeNs, ctimeNs };
}

function isSameState(a: FileState, b: FileState): boolean {
  return a.dev === b.dev && a.ino === b.ino && a.size === b.size && a.mtimeNs === b.mtimeNs && a.ctimeNs === b.ctimeNs;
}

/** The fault of a clip whose file isn't what was read any more. */
export const CLIP_CHANGED: ClipFault = { code: 'CLIP_CHANGED', reason: 'the file changed while it was read' };

function explainFailure(error: unknown, path: string): ClipFault {
  const code = systemErrorCode(error);
  if (code !== undefined && FAULTS_OF_THE_CLIP.has(code)) {
    return { code: 'CLIP_UNREADABLE', reason: `can't be read (${code})` };
  }
  if (code === undefined) throw error;
  throw new UserError(
    'CLIPS_UNREADABLE',
    {
      message: `${path}: can't be read (${code})`,
      hint: 'mend that and run again: finished rows are kept',
      cause: error,
    },
    3,
  );
}

async function hashOpenFile(file: FileHandle, buffer: Buffer, signal?: AbortSignal): Promise<ClipReading | ClipFault> {
  const stats = await file.stat({ bigint: true });
  if (!stats.isFile()) return { code: 'CLIP_NOT_REGULAR', reason: 'not a regular file' };
  const before = toState(stats);
  const hash = createHash('sha256');
  let sizeBytes = 0;
  for (;;) {
    signal?.throwIfAborted();
    const { bytesRead } = await file.read(buffer, 0, buffer.length, null);
    if (bytesRead === 0) break;
    hash.update(buffer.subarray(0, bytesRead));
    sizeBytes += bytesRead;
  }
  const after = toState(await file.stat({ bigint: true }));
  if (!isSameState(before, after) || BigInt(sizeBytes) !== after.size) return CLIP_CHANGED;
  if (sizeBytes === 0) return { code: 'CLIP_EMPTY', reason: 'the file is empty' };
  return { sha256: hash.digest('hex'), sizeBytes, state: after };
}

/**
 * Reads a clip once and takes its digest.
 *
 * @param path of a regular file; links are refused
 * @param buffer reused from clip to clip
 * @throws UserError CLIPS_UNREADABLE where the failure isn't the clip's own; the signal's reason when aborted
 */
export async function readClip(path: string, buffer: Buffer, signal?: AbortSignal): Promise<ClipReading | ClipFault> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, OPEN_FLAGS);
    return await hashOpenFile(file, buffer, signal);
  } catch (error) {
    signal?.throwIfAborted();
    return explainFailure(error, path);
  } finally {
    await file?.close();
  }
}

/** The state of the file at a path; undefined where there is none, or nothing regular. */
export async function readState(path: string): Promise<FileState | undefined> {
  try {
    const stats = await lstat(path, { bigint: true });
    return stats.isFile() ? toState(stats) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the path still holds the very file, in the very state, that was read. */
export async function isUnchanged(path: string, state: FileState): Promise<boolean> {
  const now = await readState(path);
  return now !== undefined && isSameState(state, now);
}
