import type { FetchManifest } from '../contract/generated/types.ts';
import type { CorpusDownload } from '../corpora/corpus-download.ts';
import { DEFAULT_CORPUS, findCorpusDownload } from '../corpora/registry.ts';
import { lockOutput } from '../files/output-lock.ts';
import { UserError } from '../user-error.ts';
import { extractArchive } from './archive.ts';
import { type FolderState, inspectFolder } from './extracted-folder.ts';
import { composeFetchManifest, type FetchedPart, readEarlierFetch, writeFetchManifest } from './fetch-manifest.ts';
import type { FetchOptions } from './fetch-options.ts';
import { FETCH_MANIFEST, type FetchPlace, makeRoot, planFetch, type WantedArchive } from './fetch-place.ts';
import { compareDigest, getArchive, removeArchive } from './get-archive.ts';
import { ARCHIVE_LIMITS } from './zip/limits.ts';

/** How a fetch ended that was done. */
export interface FetchResult {
  /** Absolute path of the corpus folder, for `ingest`. */
  readonly root: string;
  readonly manifestPath: string;
  readonly manifest: FetchManifest;
  /** True where everything was there already, and nothing was asked for or written. */
  readonly wasComplete: boolean;
}

/** Everything that one fetch knows. */
interface Job {
  readonly download: CorpusDownload;
  readonly place: FetchPlace;
  readonly options: FetchOptions;
  /** Manifest of an earlier run. */
  readonly earlier: FetchManifest | undefined;
}

function digestInManifest(manifest: FetchManifest | undefined, { label }: WantedArchive): string | undefined {
  return manifest?.archives.find((archive) => archive.label === label)?.sha256;
}

/** The part of an archive whose folder is complete; it must have come out of the archive that the user names. */
async function findComplete(wanted: WantedArchive): Promise<FetchedPart | undefined> {
  const folder = await inspectFolder(wanted.into);
  if (folder.kind !== 'complete') return undefined;
  compareDigest(folder.archive.sha256, wanted.into, { wanted, recorded: undefined });
  return { wanted, folder };
}

async function findAllComplete({ archives }: FetchPlace): Promise<readonly FetchedPart[] | undefined> {
  const found = await Promise.all(archives.map(findComplete));
  const parts = found.filter((part) => part !== undefined);
  return parts.length === archives.length ? parts : undefined;
}

/** Whether a manifest tells of these folders as they stand. */
function tellsOf(manifest: FetchManifest, { root }: FetchPlace, parts: readonly FetchedPart[]): boolean {
  const isTold = ({ wanted, folder }: FetchedPart) => digestInManifest(manifest, wanted) === folder.archive.sha256;
  return manifest.root === root && parts.every(isTold);
}

function announceIncomplete(state: FolderState, { into }: WantedArchive, { onNotice }: FetchOptions): void {
  if (state.kind !== 'incomplete') return;
  onNotice?.({ level: 'warning', code: 'FOLDER_INCOMPLETE', message: `${into} ${state.reason}: it is finished` });
}

/** Removes a download that turned out to be no good, so that the next run asks anew. */
function isBadArchive(error: unknown): boolean {
  return error instanceof UserError && (error.code === 'ARCHIVE_REFUSED' || error.code === 'ARCHIVE_DAMAGED');
}

async function fetchPart(job: Job, wanted: WantedArchive, signal: AbortSignal): Promise<FetchedPart> {
  const complete = await findComplete(wanted);
  if (complete !== undefined) return complete;
  const { label, zip, into, maxUnpackedBytes } = wanted;
  const state = await inspectFolder(into);
  const options = { ...job.options, signal };
  announceIncomplete(state, wanted, options);
  const inFolder = state.kind === 'incomplete' ? state.archive?.sha256 : undefined;
  const recorded = inFolder ?? digestInManifest(job.earlier, wanted);
  const { isOurs, ...archive } = await getArchive({ wanted, recorded, options }, job.place.root);
  options.onNotice?.({
    level: 'info',
    code: 'ARCHIVE_UNPACKING',
    message: `unpacking ${zip}, SHA-256 ${archive.sha256}`,
  });
  try {
    await extractArchive({
      zip,
      archive,
      into,
      limits: { ...ARCHIVE_LIMITS, maxTotalBytes: maxUnpackedBytes },
      signal,
      onProgress: ({ bytesDone, bytesTotal }) => options.onProgress?.({ label, step: 'unpack', bytesDone, bytesTotal }),
    });
  } catch (error) {
    if (isOurs && isBadArchive(error)) await removeArchive(wanted);
    throw error;
  }
  const part = await findComplete(wanted);
  if (part !== undefined) return part;
  throw new UserError(
    'EXTRACT_FAILED',
    {
      message: `${into}: was unpacked, and can't be found whole a moment later`,
      hint: 'check the disk, and that nobody else writes there, then run the same command again: what is unpacked is kept',
    },
    3,
  );
}

async function finish({ download, place, options }: Job, parts: readonly FetchedPart[]): Promise<FetchResult> {
  if (options.keepZips !== true) for (const { wanted } of parts) await removeArchive(wanted);
  const manifest = await composeFetchManifest(download, { place, parts, options });
  await writeFetchManifest(place.manifestPath, manifest);
  return { root: place.root, manifestPath: place.manifestPath, manifest, wasComplete: false };
}

/** The root's lock is beside the manifest's usual place, wherever the manifest itself goes. */
function lockedPath({ root }: FetchPlace): string {
  return `${root}/${FETCH_MANIFEST}`;
}

async function lockRoot(place: FetchPlace, { breakLock = false }: FetchOptions) {
  await makeRoot(place.root);
  return lockOutput(lockedPath(place), { breakLock });
}

async function fetchLocked(job: Job): Promise<FetchResult> {
  const { place, options } = job;
  const lock = await lockRoot(place, options);
  const signal = options.signal ?? new AbortController().signal;
  try {
    const parts: FetchedPart[] = [];
    for (const wanted of place.archives) {
      signal.throwIfAborted();
      parts.push(await fetchPart(job, wanted, signal));
    }
    return await finish(job, parts);
  } finally {
    await lock.release();
  }
}

async function plan(options: FetchOptions): Promise<Job> {
  const download = findCorpusDownload(options.corpus ?? DEFAULT_CORPUS);
  const place = planFetch(download, options, process.env);
  return { download, place, options, earlier: await readEarlierFetch(place.manifestPath, download) };
}

async function findStanding({ place, earlier }: Job): Promise<FetchResult | undefined> {
  const parts = await findAllComplete(place);
  if (parts === undefined || earlier === undefined || !tellsOf(earlier, place, parts)) return undefined;
  return { root: place.root, manifestPath: place.manifestPath, manifest: earlier, wasComplete: true };
}

/**
 * Finds a corpus that an earlier fetch has brought, complete; asks nobody and writes nothing.
 *
 * @throws UserError for bad options, and where other archives were unpacked than are expected (exitCode 2)
 */
export async function findFetched(options: FetchOptions = {}): Promise<FetchResult | undefined> {
  return findStanding(await plan(options));
}

/**
 * Fetches a published corpus: its archives are downloaded, compared with the digests of earlier runs, and unpacked into folders
 * that have their names only when they are complete. Where all of that is done already, nothing is asked for and nothing written.
 *
 * @throws UserError for bad options or a root that can't be used (exitCode 2), and where network, archive or disk fail
 *   (exitCode 3; what has arrived is kept); the signal's reason when aborted (the same)
 */
export async function fetchCorpus(options: FetchOptions = {}): Promise<FetchResult> {
  const job = await plan(options);
  return (await findStanding(job)) ?? fetchLocked(job);
}
