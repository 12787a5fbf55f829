import { rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { hashFile } from '../files/reading.ts';
import { UserError } from '../files/user-error.ts';
import { downloadFile } from './download.ts';
import { type ArchiveIdentity, extractArchive, type FolderState, inspectFolder, requireFreeBytes } from './extract.ts';
import type { FetchOptions, WantedArchive } from './fetch-options.ts';
import { ARCHIVE_LIMITS, isBadArchive } from './zip.ts';

/** An archive whose folder is complete. */
export interface FetchedPart {
  readonly wanted: WantedArchive;
  readonly folder: Extract<FolderState, { kind: 'complete' }>;
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

/** Returns an archive whose folder is complete. @throws UserError ARCHIVE_DIGEST if it came from another archive */
export async function findComplete(wanted: WantedArchive): Promise<FetchedPart | undefined> {
  const folder = await inspectFolder(wanted.into);
  if (folder.kind !== 'complete') return undefined;
  compareDigest(folder.archive.sha256, wanted.into, wanted);
  return { wanted, folder };
}

/** Finds an archive that is in its place already: an earlier run's, or the user's. */
async function findLocal({ zip, minBytes }: WantedArchive, isKnown: boolean): Promise<ArchiveIdentity | undefined> {
  const stats = await stat(zip).catch(() => undefined);
  if (stats === undefined) return undefined;
  if (stats.isFile() && (stats.size >= minBytes || isKnown)) {
    return { sha256: await hashFile(zip), sizeBytes: stats.size };
  }
  const fault = stats.isFile() ? `has ${stats.size} bytes; the archive has at least ${minBytes}` : 'is no file';
  const hint = 'it is not the archive: remove it, and the archive is downloaded';
  throw new UserError('ARCHIVE_DIGEST', { message: `${zip}: ${fault}`, hint });
}

/** For the rest of the archive, and what is unpacked from it: video hardly packs. */
async function requireRoom({ zip, minBytes }: WantedArchive): Promise<void> {
  const partBytes = (await stat(`${zip}.part`).catch(() => undefined))?.size ?? 0;
  const missing = Math.max(0, minBytes - partBytes);
  await requireFreeBytes(dirname(zip), missing + minBytes, `downloading and unpacking ${zip}`);
}

/** Adds what the user can do about a certificate: a digest verifies the bytes without it. */
function explainCertificate(error: unknown, { label, url }: WantedArchive): unknown {
  if (!(error instanceof UserError) || error.code !== 'TLS_CERTIFICATE') return error;
  const way = `--expect-sha256 ${label}=HEX --insecure-host ${new URL(url).hostname}`;
  const hint = `${error.hint ?? ''}; if you have the archive's SHA-256 from a source that you trust: ${way}`;
  return new UserError(error.code, { message: error.message, hint, cause: error }, error.exitCode);
}

async function download(
  wanted: WantedArchive,
  isKnown: boolean,
  { stallTimeoutS, minRate, signal, insecureHosts, onNotice, onProgress }: FetchOptions,
): Promise<ArchiveIdentity> {
  const { label, url, zip, expectSha256, minBytes, maxBytes } = wanted;
  await requireRoom(wanted);
  onNotice?.({ level: 'info', code: 'ARCHIVE_DOWNLOADING', message: `downloading ${url}` });
  try {
    const { sizeBytes } = await downloadFile(
      { url, destination: zip, expectSha256, minBytes: isKnown ? undefined : minBytes, maxBytes, origin: 'user' },
      {
        stallTimeoutS,
        minRate,
        signal,
        insecureHosts: expectSha256 === undefined ? [] : insecureHosts,
        onRetry: (message) => onNotice?.({ level: 'warning', code: 'ARCHIVE_RETRIED', message }),
        onProgress: (bytesDone, bytesTotal) => onProgress?.({ label, step: 'download', bytesDone, bytesTotal }),
      },
    );
    return { sha256: expectSha256 ?? (await hashFile(zip)), sizeBytes };
  } catch (error) {
    throw explainCertificate(error, wanted);
  }
}

/** Unpacks an archive. A bad one is removed if this run has downloaded it. */
async function unpack(
  { label, zip, into, maxUnpackedBytes }: WantedArchive,
  { archive, isOurs }: { readonly archive: ArchiveIdentity; readonly isOurs: boolean },
  { signal, onNotice, onProgress }: FetchOptions,
): Promise<void> {
  const message = `unpacking ${zip}, SHA-256 ${archive.sha256}`;
  onNotice?.({ level: 'info', code: 'ARCHIVE_UNPACKING', message });
  try {
    await extractArchive({
      zip,
      archive,
      into,
      limits: { ...ARCHIVE_LIMITS, maxTotalBytes: maxUnpackedBytes },
      signal,
      onProgress: (bytesDone, bytesTotal) => onProgress?.({ label, step: 'unpack', bytesDone, bytesTotal }),
    });
  } catch (error) {
    if (isOurs && isBadArchive(error)) await rm(zip, { force: true });
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
  noted: string | undefined,
  options: FetchOptions,
): Promise<FetchedPart> {
  const complete = await findComplete(wanted);
  if (complete !== undefined) return complete;
  const { into, zip, expectSha256 } = wanted;
  const state = await inspectFolder(into);
  let recorded = noted;
  if (state.kind === 'incomplete') {
    recorded = state.archive?.sha256 ?? noted;
    const message = `${into} ${state.reason}: it is completed`;
    options.onNotice?.({ level: 'warning', code: 'FOLDER_INCOMPLETE', message });
  }
  // With a digest the size says nothing more.
  const isKnown = (expectSha256 ?? recorded) !== undefined;
  const local = await findLocal(wanted, isKnown);
  const archive = local ?? (await download(wanted, isKnown, options));
  compareDigest(archive.sha256, zip, wanted, recorded);
  await unpack(wanted, { archive, isOurs: local === undefined }, options);
  const part = await findComplete(wanted);
  if (part !== undefined) return part;
  const message = `${into}: was unpacked, and is not complete a moment later`;
  const hint = 'check the disk, and that no other program writes there, then run the same command again';
  throw new UserError('EXTRACT_FAILED', { message, hint }, 3);
}
