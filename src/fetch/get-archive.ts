import { lstat, rm, stat } from 'node:fs/promises';
import { hashFile } from '../files/hash-file.ts';
import { UserError } from '../user-error.ts';
import { downloadFile } from './download.ts';
import type { ArchiveIdentity } from './extracted-folder.ts';
import type { FetchOptions } from './fetch-options.ts';
import type { WantedArchive } from './fetch-place.ts';
import { requireFreeBytes } from './free-space.ts';

/** An archive that stands on the disk, its digest compared. */
export interface StandingArchive extends ArchiveIdentity {
  /** Whether this run has downloaded it, so that it may remove it again. */
  readonly isOurs: boolean;
}

interface ArchiveRequest {
  readonly wanted: WantedArchive;
  /** Digest that an earlier run has recorded. */
  readonly recorded: string | undefined;
  readonly options: FetchOptions;
}

async function sizeOf(path: string): Promise<number> {
  return (await stat(path).catch(() => undefined))?.size ?? 0;
}

/** The archive and what comes out of it, as far as it isn't there; corpora of video hardly pack. */
async function requireRoom({ zip, minBytes }: WantedArchive, root: string): Promise<void> {
  const arrived = await sizeOf(`${zip}.part`);
  await requireFreeBytes(root, Math.max(0, minBytes - arrived) + minBytes, `downloading and unpacking ${zip}`);
}

/** The way around a certificate that nobody can mend from here: the digest says what may come, whoever sends it. */
function explainCertificate(error: unknown, { label, url }: WantedArchive): unknown {
  if (!(error instanceof UserError) || error.code !== 'TLS_CERTIFICATE') return error;
  const way = `--expect-sha256 ${label}=HEX --insecure-host ${new URL(url).hostname}`;
  const hint = `${error.hint ?? ''}; if you have the archive's SHA-256 from a source that you trust: ${way}`;
  return new UserError(error.code, { message: error.message, hint, cause: error }, error.exitCode);
}

/**
 * Compares an archive with the digest that the user gave, else with the one that an earlier run has recorded.
 *
 * @throws UserError ARCHIVE_DIGEST, ARCHIVE_CHANGED
 */
export function compareDigest(
  sha256: string,
  what: string,
  { wanted, recorded }: Omit<ArchiveRequest, 'options'>,
): void {
  const { label, expectSha256 } = wanted;
  if (expectSha256 !== undefined && expectSha256 !== sha256) {
    throw new UserError('ARCHIVE_DIGEST', {
      message: `${what}: has SHA-256 ${sha256}; expected ${expectSha256}`,
      hint: `correct --expect-sha256 ${label}, or move it away`,
    });
  }
  if (expectSha256 !== undefined || recorded === undefined || recorded === sha256) return;
  throw new UserError(
    'ARCHIVE_CHANGED',
    {
      message: `${what}: has SHA-256 ${sha256}; the archive that was fetched before had ${recorded}`,
      hint: `find out what has changed; if it is meant, accept it with --expect-sha256 ${label}=${sha256}; nothing of it was unpacked`,
    },
    3,
  );
}

async function download({ wanted, recorded, options }: ArchiveRequest, root: string): Promise<StandingArchive> {
  const { label, url, zip, expectSha256, minBytes, maxBytes } = wanted;
  const { stallTimeoutS, signal, insecureHosts = [], onNotice, onProgress } = options;
  await requireRoom(wanted, root);
  onNotice?.({ level: 'info', code: 'ARCHIVE_DOWNLOADING', message: `downloading ${url}` });
  try {
    const { sha256 = '', sizeBytes } = await downloadFile(
      {
        url,
        destination: zip,
        expectSha256,
        wantsSha256: true,
        // A digest tells an error page from the archive as well, and an archive of another size besides.
        minBytes: (expectSha256 ?? recorded) === undefined ? minBytes : undefined,
        maxBytes,
        origin: 'user',
      },
      {
        stallTimeoutS,
        signal,
        insecureHosts: expectSha256 === undefined ? [] : insecureHosts,
        onRetry: (message) => onNotice?.({ level: 'warning', code: 'ARCHIVE_RETRIED', message }),
        onProgress: ({ receivedBytes, totalBytes }) =>
          onProgress?.({ label, step: 'download', bytesDone: receivedBytes, bytesTotal: totalBytes }),
      },
    );
    return { sha256, sizeBytes, isOurs: true };
  } catch (error) {
    throw explainCertificate(error, wanted);
  }
}

/** An archive that stands there already: an earlier run's, or one that the user has put there. */
async function takeStanding({ wanted, recorded }: ArchiveRequest): Promise<StandingArchive | undefined> {
  const { zip, minBytes, expectSha256 } = wanted;
  if ((await lstat(zip).catch(() => undefined)) === undefined) return undefined;
  const sizeBytes = await sizeOf(zip);
  if (sizeBytes < minBytes && (expectSha256 ?? recorded) === undefined) {
    throw new UserError('ARCHIVE_DIGEST', {
      message: `${zip}: has ${sizeBytes} bytes; the archive has at least ${minBytes}`,
      hint: 'it is not whole: remove it, and it is downloaded',
    });
  }
  return { sha256: await hashFile(zip), sizeBytes, isOurs: false };
}

/**
 * Has an archive stand on the disk: the one that stands there, else a download, which continues what an earlier one left.
 *
 * @throws UserError ARCHIVE_DIGEST, ARCHIVE_CHANGED, DISK_FULL, and as downloadFile; the signal's reason when aborted
 */
export async function getArchive(request: ArchiveRequest, root: string): Promise<StandingArchive> {
  const archive = (await takeStanding(request)) ?? (await download(request, root));
  compareDigest(archive.sha256, request.wanted.zip, request);
  return archive;
}

/** Removes an archive that is needed no more. */
export async function removeArchive({ zip }: WantedArchive): Promise<void> {
  await rm(zip, { force: true });
}
