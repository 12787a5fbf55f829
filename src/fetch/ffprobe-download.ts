import { chmod, mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import {
  DEFAULT_FFPROBE_VERSION,
  FFPROBE_RELEASES,
  type FfprobeAsset,
  type FfprobePlatform,
} from '../ffprobe/releases.ts';
import { UserError } from '../files/user-error.ts';
import { type DownloadOptions, downloadFile } from './download.ts';
import { removePart } from './part-file.ts';

/** A release of the table, or a binary of which the user names URL and digest. */
export interface WantedFfprobe {
  readonly version?: string | undefined;
  readonly url?: string | undefined;
  /** Needed with `url`: 64 hexadecimal digits. */
  readonly sha256?: string | undefined;
}

/** An asset with the version under which it is kept. */
export interface ChosenFfprobe {
  /** A version that semantic versioning accepts, for the tool cache. */
  readonly version: string;
  readonly asset: FfprobeAsset;
}

function chooseOwn(url: string, sha256: string | undefined): ChosenFfprobe {
  const digest = sha256?.toLowerCase() ?? '';
  if (!/^[0-9a-f]{64}$/.test(digest)) {
    throw new UserError('FFPROBE_DIGEST_MISSING', {
      message: 'ffprobe-url needs ffprobe-sha256, 64 hexadecimal digits: nothing unverified is ever run',
      hint: 'take the digest from the publisher, not from the file',
    });
  }
  if (!/^https?:\/\//.test(url)) {
    throw new UserError('FFPROBE_URL', { message: 'ffprobe-url must begin with https:// (or http://)' });
  }
  // A digest is no version; as build metadata of one it keeps different binaries apart.
  return { version: `0.0.0-sha256.${digest.slice(0, 16)}`, asset: { url, sha256: digest, sizeBytes: undefined } };
}

/**
 * Looks the wanted ffprobe up.
 *
 * @throws UserError FFPROBE_VERSION_UNKNOWN, FFPROBE_PLATFORM, FFPROBE_DIGEST_MISSING, FFPROBE_URL
 */
export function chooseFfprobe(
  { version = DEFAULT_FFPROBE_VERSION, url, sha256 }: WantedFfprobe,
  platform = `${process.platform}-${process.arch}`,
): ChosenFfprobe {
  if (url !== undefined) return chooseOwn(url, sha256);
  const release = Object.hasOwn(FFPROBE_RELEASES, version) ? FFPROBE_RELEASES[version] : undefined;
  if (release === undefined) {
    throw new UserError('FFPROBE_VERSION_UNKNOWN', {
      message: `ffprobe ${JSON.stringify(version)} is not a release that can be verified`,
      hint: `there are: ${Object.keys(FFPROBE_RELEASES).join(', ')}; or give ffprobe-url with ffprobe-sha256`,
    });
  }
  const asset = release[platform as FfprobePlatform];
  if (asset !== undefined) return { version, asset };
  throw new UserError('FFPROBE_PLATFORM', {
    message: `ffprobe ${version} has no verified build for ${platform}`,
    hint: 'install FFmpeg and name its ffprobe (ffprobe-bin, --ffprobe-bin)',
  });
}

/** A body of unknown size is cut off here: no ffprobe has so many bytes. */
const MAX_FFPROBE_BYTES = 512 * 1_048_576;

/**
 * Downloads the asset, verifies it, and only then makes it executable and gives it its name.
 *
 * @throws UserError as downloadFile
 */
export async function downloadFfprobe(asset: FfprobeAsset, path: string, options: DownloadOptions = {}): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  // Two processes may want the same binary at once: each has its own file until it is whole.
  const own = `${path}.${process.pid}`;
  const { url, sha256, sizeBytes } = asset;
  try {
    await downloadFile(
      {
        url,
        destination: own,
        expectSha256: sha256,
        minBytes: sizeBytes,
        maxBytes: sizeBytes ?? MAX_FFPROBE_BYTES,
        origin: 'user',
      },
      options,
    );
    await chmod(own, 0o755);
    await rename(own, path);
  } catch (error) {
    await Promise.all([rm(own, { force: true }), removePart(own)]);
    throw error;
  }
}
