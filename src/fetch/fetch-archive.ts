import { rm, stat } from 'node:fs/promises';
import { hashFile } from '../files/reading.ts';
import { UserError } from '../files/user-error.ts';
import { downloadFile } from './download.ts';
import { type ArchiveIdentity, extractArchive, type FolderState, inspectFolder } from './extract.ts';
import type { FetchOptions, WantedArchive } from './fetch-options.ts';
import { requireFreeBytes } from './free-space.ts';
import { ARCHIVE_LIMITS, isBadArchive } from './zip.ts';

/** An archive whose folder is complete. */
export interface FetchedPart {
  readonly wanted: WantedArchive;
  readonly folder: Extract<FolderState, { kind: 'complete' }>;
}

/** An archive on the disk. */
interface LocalArchive extends ArchiveIdentity {
  /** Whether this run has downloaded it, and may remove it. */
  readonly isOurs: boolean;
}

interface ArchiveRequest {
  readonly wanted: WantedArchive;
  /** Digest that an earlier run has recorded. */
  readonly recorded: string | undefined;
  readonly options: FetchOptions;
}

async function sizeOf(path: string): Promise<number | undefined> {
  return (await stat(path).catch(() => undefined))?.size;
}

/** For the rest of the archive, and what is unpacked from it: video hardly packs. */
async function requireRoom({ zip, minBytes }: WantedArchive, root: string): Promise<void> {
  const missing = Math.max(0, minBytes - ((await sizeOf(`${zip}.part`)) ?? 0));
  await requireFreeBytes(root, missing + minBytes, `downloading and unpacking ${zip}`);
}

/** Adds what the user can do about a certificate: a digest verifies the bytes without it. */
function explainCertificate(error: unknown, { label, url }: WantedArchive): unknown {
  if (!(error instanceof UserError) || error.code !== 'TLS_CERTIFICATE') return error;
  const way = `--expect-sha256 ${label}=HEX --insecure-host ${new URL(url).hostname}`;
  const hint = `${error.hint ?? ''}; if you have the archive's SHA-256 from a source that you trust: ${way}`;
  return new UserError(error.code, { message: error.message, hint, cause: error }, error.exitCode);
}

/**
 * Compares a digest with the one that the user expects, else with the one that an earlier run has recorded.
 *
 * @throws UserError ARCHIVE_DIGEST, ARCHIVE_CHANGED
 */
function compareDigest(sha256: string, what: string, { label, expectSha256 }: WantedArchive, recorded?: string): void {
  if ((expectSha256 ?? recorded ?? sha256) === sha256) return;
  if (expectSha256 !== undefined) {
    const message = `${what}: has SHA-256 ${sha256}; expected ${expectSha256}`;
    throw new UserError('ARCHIVE_DIGEST', { message, hint: `correct --expect-sha256 ${label}, or move it away` });
  }
  const message = `${what}: has SHA-256 ${sha256}; the archive that was fetched before had ${recorded}`;
  const hint = `find out what has changed; if this is intended, accept it with --expect-sha256 ${label}=${sha256}; nothing of it was unpacked`;
  throw new UserError('ARCHIVE_CHANGED', { message, hint }, 3);
}

async function download({ wanted, recorded, options }: ArchiveRequest): Promise<LocalArchive> {
  const { label, url, zip, expectSha256, minBytes, maxBytes } = wanted;
  const { stallTimeoutS, signal, insecureHosts = [], onNotice, onProgress } = options;
  onNotice?.({ level: 'info', code: 'ARCHIVE_DOWNLOADING', message: `downloading ${url}` });
  // With a digest the size says nothing more.
  const isKnown = (expectSha256 ?? recorded) !== undefined;
  try {
    const { sizeBytes } = await downloadFile(
      { url, destination: zip, expectSha256, minBytes: isKnown ? undefined : minBytes, maxBytes, origin: 'user' },
      {
        stallTimeoutS,
        signal,
        insecureHosts: expectSha256 === undefined ? [] : insecureHosts,
        onRetry: (message) => onNotice?.({ level: 'warning', code: 'ARCHIVE_RETRIED', message }),
        onProgress: ({ receivedBytes, totalBytes }) =>
          onProgress?.({ label, step: 'download', bytesDone: receivedBytes, bytesTotal: totalBytes }),
      },
    );
    return { sha256: expectSha256 ?? (await hashFile(zip)), sizeBytes, isOurs: true };
  } catch (error) {
    throw explainCertificate(error, wanted);
  }
}

/** Takes an archive that is in its place already: an earlier run's, or the user's. */
async function takeLocal({ wanted, recorded }: ArchiveRequest): Promise<LocalArchive | undefined> {
  const { zip, minBytes, expectSha256 } = wanted;
  const stats = await stat(zip).catch(() => undefined);
  if (stats === undefined) return undefined;
  if (!stats.isFile() || (stats.size < minBytes && (expectSha256 ?? recorded) === undefined)) {
    throw new UserError('ARCHIVE_DIGEST', {
      message: `${zip}: ${stats.isFile() ? `has ${stats.size} bytes; the archive has at least ${minBytes}` : 'is no file'}`,
      hint: 'it is not the archive: remove it, and the archive is downloaded',
    });
  }
  return { sha256: await hashFile(zip), sizeBytes: stats.size, isOurs: false };
}

/** Returns an archive whose folder is complete. @throws UserError ARCHIVE_DIGEST if it came from another archive */
export async function findComplete(wanted: WantedArchive): Promise<FetchedPart | undefined> {
  const folder = await inspectFolder(wanted.into);
  if (folder.kind !== 'complete') return undefined;
  compareDigest(folder.archive.sha256, wanted.into, wanted);
  return { wanted, folder };
}

/** Removes an archive that is no longer needed. */
export async function removeArchive({ zip }: WantedArchive): Promise<void> {
  await rm(zip, { force: true });
}

async function unpack({ wanted, options }: ArchiveRequest, { isOurs, ...archive }: LocalArchive): Promise<void> {
  const { label, zip, into, maxUnpackedBytes } = wanted;
  const message = `unpacking ${zip}, SHA-256 ${archive.sha256}`;
  options.onNotice?.({ level: 'info', code: 'ARCHIVE_UNPACKING', message });
  try {
    await extractArchive({
      zip,
      archive,
      into,
      limits: { ...ARCHIVE_LIMITS, maxTotalBytes: maxUnpackedBytes },
      signal: options.signal,
      onProgress: (progress) => options.onProgress?.({ label, step: 'unpack', ...progress }),
    });
  } catch (error) {
    if (isOurs && isBadArchive(error)) await removeArchive(wanted);
    throw error;
  }
}

/**
 * Completes the folder of one archive. Uses the archive that is on the disk, else downloads it.
 *
 * @param noted digest in the manifest of an earlier run
 * @throws UserError ARCHIVE_DIGEST, ARCHIVE_CHANGED, DISK_FULL, and as downloadFile and extractArchive
 */
export async function fetchArchive(
  wanted: WantedArchive,
  {
    root,
    noted,
    options,
  }: { readonly root: string; readonly noted: string | undefined; readonly options: FetchOptions },
): Promise<FetchedPart> {
  const complete = await findComplete(wanted);
  if (complete !== undefined) return complete;
  const { into, zip } = wanted;
  const state = await inspectFolder(into);
  if (state.kind === 'incomplete') {
    const message = `${into} ${state.reason}: it is completed`;
    options.onNotice?.({ level: 'warning', code: 'FOLDER_INCOMPLETE', message });
  }
  const recorded = (state.kind === 'incomplete' ? state.archive?.sha256 : undefined) ?? noted;
  const request: ArchiveRequest = { wanted, recorded, options };
  let archive = await takeLocal(request);
  if (archive === undefined) {
    await requireRoom(wanted, root);
    archive = await download(request);
  }
  compareDigest(archive.sha256, zip, wanted, recorded);
  await unpack(request, archive);
  const part = await findComplete(wanted);
  if (part !== undefined) return part;
  const message = `${into}: was unpacked, and is not complete a moment later`;
  const hint = 'check the disk, and that no other program writes there, then run the same command again';
  throw new UserError('EXTRACT_FAILED', { message, hint }, 3);
}
