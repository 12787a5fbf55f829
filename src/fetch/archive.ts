import { lstat, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import pMap from 'p-map';
import { nextPath, syncFolder } from '../files/durable.ts';
import { systemErrorCode, UserError } from '../user-error.ts';
import { type ArchiveIdentity, MARKER_FILE, readMarker, removeMarker, writeMarker } from './extracted-folder.ts';
import { requireFreeBytes } from './free-space.ts';
import { type OpenArchive, openArchive, readDirectory } from './zip/directory.ts';
import type { ArchiveEntry } from './zip/entry.ts';
import { extractEntry, flushFile, isExtracted } from './zip/extract-entry.ts';
import { ARCHIVE_LIMITS, type ArchiveLimits } from './zip/limits.ts';
import { refuseArchive } from './zip/refusal.ts';

/** How far an unpacking is; files that stood already count as done. */
export interface ExtractProgress {
  readonly filesDone: number;
  readonly filesTotal: number;
  readonly bytesDone: number;
  readonly bytesTotal: number;
}

export interface ExtractRequest {
  readonly zip: string;
  /** The archive's digest and size, as somebody has just taken them. */
  readonly archive: ArchiveIdentity;
  /** Folder that holds the archive's files in the end; the folders in which all of them lie are left out. */
  readonly into: string;
  readonly limits?: ArchiveLimits | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: ExtractProgress) => void) | undefined;
}

/** What an unpacking has done. */
export interface Extraction {
  readonly files: number;
  readonly totalBytes: number;
  /** Files that were not there yet, or had other bytes. */
  readonly unpacked: number;
}

/** Files under way at once: while one waits for the disk another is inflated. */
const CONCURRENCY = 4;

/** Where an archive is unpacked until all of it is there: beside its folder, so that a rename can finish it. */
export function partialFolder(into: string): string {
  return `${into}.partial`;
}

/** Everything that one unpacking knows. */
interface Job {
  readonly request: ExtractRequest;
  readonly archive: OpenArchive;
  readonly entries: readonly ArchiveEntry[];
  readonly files: readonly ArchiveEntry[];
}

function sumBytes(files: readonly ArchiveEntry[]): number {
  return files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
}

async function kindOf(path: string): Promise<'absent' | 'folder' | 'other'> {
  const stats = await lstat(path).catch(() => undefined);
  if (stats === undefined) return 'absent';
  return stats.isDirectory() ? 'folder' : 'other';
}

async function requireFolder(path: string): Promise<boolean> {
  const kind = await kindOf(path);
  if (kind !== 'other') return kind === 'folder';
  throw new UserError(
    'EXTRACT_TARGET',
    {
      message: `${path}: is a link or a file, and not a folder`,
      hint: 'move it away: nothing is written through links',
    },
    2,
  );
}

/** Works on all entries, a few at a time; after a failure none is begun, and those under way have ended. */
async function workOnAll(
  { request, files }: Job,
  work: (entry: ArchiveEntry, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const failed = new AbortController();
  const signal = AbortSignal.any([failed.signal, ...(request.signal === undefined ? [] : [request.signal])]);
  await pMap(
    files,
    async (entry) => {
      if (signal.aborted) return;
      await work(entry, signal).catch((error: unknown) => failed.abort(error));
    },
    { concurrency: CONCURRENCY },
  );
  signal.throwIfAborted();
}

/** Counts what is done, and tells it. */
class ExtractMeter {
  readonly #tell: (progress: ExtractProgress) => void;
  readonly #total: { readonly filesTotal: number; readonly bytesTotal: number };
  #filesDone = 0;
  #bytesDone = 0;

  constructor({ request, files }: Job) {
    this.#tell = request.onProgress ?? (() => undefined);
    this.#total = { filesTotal: files.length, bytesTotal: sumBytes(files) };
  }

  add(bytes: number, files: number): void {
    this.#bytesDone += bytes;
    this.#filesDone += files;
    this.#tell({ ...this.#total, filesDone: this.#filesDone, bytesDone: this.#bytesDone });
  }
}

/** The files that stand in a folder already, bytes compared. */
async function findStanding(job: Job, folder: string): Promise<ReadonlySet<ArchiveEntry>> {
  const standing = new Set<ArchiveEntry>();
  await workOnAll(job, async (entry) => {
    if (await isExtracted(entry, join(folder, entry.path))) standing.add(entry);
  });
  return standing;
}

function makeMarker({ request, files }: Job, state: 'extracting' | 'complete', adopted: boolean) {
  const sizes = state === 'complete' ? files.map(({ path, sizeBytes }) => [path, sizeBytes] as const) : [];
  return { state, adopted, archive: request.archive, files: Object.fromEntries(sizes) };
}

/** The folder in which to go on, and whether somebody else's files may be in it. */
interface Workplace {
  readonly folder: string;
  readonly isAdopted: boolean;
}

/** Takes an unfinished folder over by its name: while it is unfinished, nobody shall take it for the whole. */
async function adopt(job: Job): Promise<Workplace> {
  const { into } = job.request;
  const folder = partialFolder(into);
  await rm(folder, { recursive: true, force: true });
  await rename(into, folder);
  await writeMarker(folder, makeMarker(job, 'extracting', true));
  return { folder, isAdopted: true };
}

/** A folder that a run has made and been killed before it could mark it: nobody else has put anything into it. */
async function isUnmarked(folder: string): Promise<boolean> {
  const ours: readonly string[] = [MARKER_FILE, nextPath(MARKER_FILE)];
  return (await readdir(folder)).every((name) => ours.includes(name));
}

/** Goes on where an earlier run ended, unless that run unpacked another archive. */
async function openWorkplace(job: Job): Promise<Workplace> {
  const folder = partialFolder(job.request.into);
  const isThere = await requireFolder(folder);
  const marker = isThere ? await readMarker(folder) : undefined;
  const isAdopted = isThere && marker?.adopted !== false && !(marker === undefined && (await isUnmarked(folder)));
  if (isThere && !isAdopted && marker?.archive.sha256 !== job.request.archive.sha256) {
    await rm(folder, { recursive: true, force: true });
  }
  await mkdir(folder, { recursive: true });
  await writeMarker(folder, makeMarker(job, 'extracting', isAdopted));
  return { folder, isAdopted };
}

/** The folders of an archive below a root, each behind the one that it lies in. */
function foldersBelow(root: string, { entries }: Job): readonly string[] {
  const paths = new Set<string>();
  for (const { path, kind } of entries) {
    const folder = kind === 'folder' ? path : dirname(path);
    for (let way = folder; way !== '.'; way = dirname(way)) paths.add(way);
  }
  return [...paths].sort().map((path) => join(root, path));
}

/** Brings everything to disk: a marker that says that all is there must not get there first. */
async function flushAll(job: Job, root: string): Promise<void> {
  // All at the end: the first flush takes most of the others' bytes along.
  await workOnAll(job, ({ path }) => flushFile(join(root, path)));
  for (const path of [root, ...foldersBelow(root, job)]) await syncFolder(path);
}

async function fill(job: Job, { folder, isAdopted }: Workplace, standing: ReadonlySet<ArchiveEntry>): Promise<void> {
  const meter = new ExtractMeter(job);
  const missing = job.files.filter((entry) => !standing.has(entry));
  await requireFreeBytes(folder, sumBytes(missing), `unpacking ${job.request.zip}`);
  // One by one: none of them may be a link that stood there.
  for (const path of foldersBelow(folder, job)) if (!(await requireFolder(path))) await mkdir(path);
  await workOnAll(job, async (entry, signal) => {
    if (standing.has(entry)) return meter.add(entry.sizeBytes, 1);
    const onBytes = (bytes: number) => meter.add(bytes, 0);
    await extractEntry(job.archive, entry, join(folder, entry.path), { signal, onBytes });
    meter.add(0, 1);
  });
  await flushAll(job, folder);
  await writeMarker(folder, makeMarker(job, 'complete', isAdopted));
}

/** Leaves nothing of a bad archive behind, and an adopted folder under its old name. */
async function undo({ request }: Job, { folder, isAdopted }: Workplace): Promise<void> {
  if (!isAdopted) return await rm(folder, { recursive: true, force: true });
  await removeMarker(folder);
  await rename(folder, request.into);
}

const BAD_ARCHIVE: ReadonlySet<string> = new Set(['ARCHIVE_REFUSED', 'ARCHIVE_DAMAGED']);

async function unpack(job: Job): Promise<Extraction> {
  const { into } = job.request;
  const result = { files: job.files.length, totalBytes: sumBytes(job.files) };
  const isThere = await requireFolder(into);
  const inTarget = isThere ? await findStanding(job, into) : undefined;
  if (inTarget?.size === job.files.length) {
    // Whoever has put them there may have done so a moment ago.
    await flushAll(job, into);
    await writeMarker(into, makeMarker(job, 'complete', true));
    return { ...result, unpacked: 0 };
  }
  const workplace = await (isThere ? adopt : openWorkplace)(job);
  const standing = inTarget ?? (await findStanding(job, workplace.folder));
  try {
    await fill(job, workplace, standing);
  } catch (error) {
    if (error instanceof UserError && BAD_ARCHIVE.has(error.code)) await undo(job, workplace);
    throw error;
  }
  await rename(workplace.folder, into);
  await syncFolder(dirname(into));
  return { ...result, unpacked: job.files.length - standing.size };
}

function explainFailure(error: unknown, into: string): unknown {
  const code = systemErrorCode(error);
  if (error instanceof UserError || code === undefined || !/^E[A-Z]+$/.test(code)) return error;
  return new UserError(
    'EXTRACT_FAILED',
    {
      message: `${into}: unpacking failed (${code})`,
      hint: 'make room or mend the disk or the permissions, then run the same command again: what is unpacked is kept',
      cause: error,
    },
    3,
  );
}

/**
 * Unpacks a ZIP archive into a folder that has its name only when every file is there, flushed to the disk. An unfinished folder
 * is finished: files with the right bytes stay as they are. A hostile or damaged archive leaves nothing behind; an interruption,
 * or a full disk, leaves what the next run goes on with.
 *
 * @throws UserError ARCHIVE_REFUSED, ARCHIVE_DAMAGED, DISK_FULL, EXTRACT_TARGET, EXTRACT_FAILED; the signal's reason when aborted
 */
export async function extractArchive(request: ExtractRequest): Promise<Extraction> {
  const { zip, into, limits = ARCHIVE_LIMITS, signal } = request;
  try {
    const archive = await openArchive(zip);
    try {
      const entries = await readDirectory(archive, limits, signal);
      if (entries.some(({ path }) => path === MARKER_FILE)) {
        throw refuseArchive(zip, `holds a file called ${MARKER_FILE}, which only this tool writes`);
      }
      const files = entries.filter(({ kind }) => kind === 'file');
      return await unpack({ request, archive, entries, files });
    } finally {
      await archive.close();
    }
  } catch (error) {
    signal?.throwIfAborted();
    throw explainFailure(error, into);
  }
}
