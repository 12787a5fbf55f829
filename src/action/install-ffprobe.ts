import { constants } from 'node:fs';
import { access, chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheFile, find } from '@actions/tool-cache';
import { chooseFfprobe, downloadFfprobe } from '../fetch/ffprobe-download.ts';
import { FFPROBE_FILE, findFfprobe } from '../ffprobe/find.ts';
import { hasBytes } from '../files/reading.ts';
import { UserError } from '../files/user-error.ts';
import type { IngestInputs } from './inputs.ts';
import { logLine, logWarning } from './log.ts';

/** Folder of the tool cache. */
const TOOL = 'konvid-ingest-ffprobe';

/** As `ffprobe-bin`: the one on the PATH. */
const ON_PATH = 'path';

/** Makes sure that there is a tool cache. The toolkit reads its path from the environment at each call. */
async function openToolCache(temp: string): Promise<void> {
  const given = process.env['RUNNER_TOOL_CACHE'];
  try {
    if (!given) throw new Error('it is not set');
    await mkdir(given, { recursive: true });
    await access(given, constants.W_OK);
  } catch {
    process.env['RUNNER_TOOL_CACHE'] = join(temp, 'konvid-ingest-tools');
    const why = given ? `${given} can't be written` : 'RUNNER_TOOL_CACHE is not set';
    logLine(`ffprobe is kept in the temporary directory of the runner, for this job only: ${why}`);
  }
  process.env['RUNNER_TEMP'] ??= temp;
}

function explainDownload(error: unknown): unknown {
  if (!(error instanceof UserError) || !error.code.startsWith('DOWNLOAD_')) return error;
  const { code, message, hint, exitCode } = error;
  const offline =
    'on a runner without this network, name an ffprobe with ffprobe-bin, or a mirror with ffprobe-url and ffprobe-sha256';
  return new UserError(
    code,
    { message, hint: hint === undefined ? offline : `${hint}; ${offline}`, cause: error },
    exitCode,
  );
}

export interface InstallOptions {
  readonly signal: AbortSignal;
  /** Called before a download, which may be for nothing. */
  readonly beforeDownload: () => Promise<unknown>;
}

/**
 * Returns the path of an ffprobe: the one that the workflow names, else the one in the tool cache if its digest is right, else a
 * verified download. An unverified file is never made executable.
 *
 * @throws UserError FFPROBE_NOT_FOUND, FFPROBE_UNUSABLE, FFPROBE_VERSION_UNKNOWN, FFPROBE_PLATFORM, FFPROBE_DIGEST_MISSING, DOWNLOAD_REFUSED, DOWNLOAD_FAILED
 */
export async function installFfprobe(
  inputs: IngestInputs,
  { signal, beforeDownload }: InstallOptions,
): Promise<string> {
  const { ffprobeBin: binary } = inputs;
  if (binary === ON_PATH) return (await findFfprobe({ binary: 'ffprobe', environment: process.env })).path;
  if (binary !== undefined) return binary;
  const { version, asset } = chooseFfprobe({
    version: inputs.ffprobeVersion,
    url: inputs.ffprobeUrl,
    sha256: inputs.ffprobeSha256,
  });
  const temp = process.env['RUNNER_TEMP'] ?? tmpdir();
  await openToolCache(temp);
  const cached = find(TOOL, version);
  if (cached !== '') {
    const path = join(cached, FFPROBE_FILE);
    if (await hasBytes(path, { sha256: asset.sha256 })) {
      logLine(`ffprobe ${version} is in the tool cache, and its bytes are right`);
      return path;
    }
    logWarning(`the ffprobe in the tool cache (${path}) has other bytes than it should; it is replaced`);
  }
  await beforeDownload();
  const folder = await mkdtemp(join(temp, 'ffprobe-'));
  try {
    const downloaded = join(folder, FFPROBE_FILE);
    await downloadFfprobe(asset, downloaded, { signal, onRetry: logLine });
    const path = join(await cacheFile(downloaded, FFPROBE_FILE, TOOL, version), FFPROBE_FILE);
    await chmod(path, 0o755);
    logLine(`ffprobe ${version} was downloaded, verified and put into the tool cache`);
    return path;
  } catch (error) {
    throw explainDownload(error);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
