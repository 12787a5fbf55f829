import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { info, warning } from '@actions/core';
import { cacheFile, find } from '@actions/tool-cache';
import { chooseFfprobe, downloadFfprobe } from '../fetch/ffprobe-download.ts';
import { FFPROBE_FILE } from '../ffprobe/find.ts';
import { hasBytes } from '../files/reading.ts';
import { toLogText } from '../files/untrusted-text.ts';
import type { IngestInputs } from './inputs.ts';

/** Folder of the tool cache. */
const TOOL = 'konvid-ingest-ffprobe';

/**
 * Returns the path of an ffprobe: the one that the workflow names, else the one in the tool cache if its digest is right, else a
 * verified download. An unverified file is never made executable.
 *
 * @throws UserError FFPROBE_VERSION_UNKNOWN, FFPROBE_PLATFORM, FFPROBE_DIGEST_MISSING, DOWNLOAD_REFUSED, DOWNLOAD_FAILED
 */
export async function installFfprobe(inputs: IngestInputs, signal: AbortSignal): Promise<string> {
  if (inputs.ffprobeBin !== undefined) return inputs.ffprobeBin;
  const { version, asset } = chooseFfprobe({
    version: inputs.ffprobeVersion,
    url: inputs.ffprobeUrl,
    sha256: inputs.ffprobeSha256,
  });
  const cached = find(TOOL, version);
  if (cached !== '') {
    const path = join(cached, FFPROBE_FILE);
    if (await hasBytes(path, { sha256: asset.sha256 })) {
      info(`ffprobe ${version} is in the tool cache, and its bytes are right`);
      return path;
    }
    warning(`the ffprobe in the tool cache (${toLogText(path)}) has other bytes than it should; it is replaced`);
  }
  const folder = await mkdtemp(join(process.env['RUNNER_TEMP'] ?? tmpdir(), 'ffprobe-'));
  try {
    const downloaded = join(folder, FFPROBE_FILE);
    const onRetry = (reason: string) => info(toLogText(reason));
    await downloadFfprobe(asset, downloaded, { signal, onRetry });
    const path = join(await cacheFile(downloaded, FFPROBE_FILE, TOOL, version), FFPROBE_FILE);
    await chmod(path, 0o755);
    info(`ffprobe ${version} was downloaded, verified and put into the tool cache`);
    return path;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
