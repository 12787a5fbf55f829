import { lstat, realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { contains } from '../clips/boundary.ts';
import { MAX_MANIFEST_BYTES } from '../contract/read-manifest.ts';
import type { Corpus } from '../corpora/corpus.ts';
import { makeFolder } from '../files/durable.ts';
import { readWholeFile } from '../files/reading.ts';
import { explainUnwritable, systemErrorCode, UserError } from '../files/user-error.ts';
import type { IngestOptions } from './options.ts';
import type { Plan } from './plan.ts';
import { shardPath } from './shard.ts';

/** Where a run writes. */
export interface OutputPlace {
  readonly output: string;
  readonly manifestPath: string;
}

/** Where a run writes unless it is told otherwise: into the corpus folder, the manifest beside the JSONL. */
export function defaultOutput(corpusDir: string, corpus: Corpus): string {
  return join(corpusDir, corpus.outputName);
}

/** Where the manifest of a JSONL lies unless told otherwise. */
export function manifestBeside(output: string): string {
  return `${output.replace(/\.jsonl$/, '')}.manifest.json`;
}

/** Where a path leads to, links resolved, whether or not anything stands there yet. */
async function locate(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (systemErrorCode(error) !== 'ENOENT' || dirname(path) === path) throw error;
  }
  const stats = await lstat(path).catch(() => undefined);
  if (stats?.isSymbolicLink()) {
    throw new UserError('OUTPUT_NOT_WRITABLE', {
      message: `${path}: is a link that leads nowhere`,
      hint: 'remove it, or pass --output (or --manifest-out) with another path',
    });
  }
  // Another run has made it in the meantime.
  if (stats !== undefined) return locate(path);
  return join(await locate(dirname(path)), basename(path));
}

/**
 * Clips, label file and their folders are inputs; only where the corpus is one flat folder do outputs lie beside them.
 */
function refuseInput(path: string, { boundary, clips, downloadFolder, labelFiles }: Plan): void {
  const isClip = clips.folders.some(
    (folder) =>
      contains(folder.path, path) && folder.get(relative(folder.path, path).split(sep).join('/')) !== undefined,
  );
  const isLabelFile = labelFiles.some((file) => file.path === path);
  const folders = [
    ...clips.folders.map((folder) => folder.path),
    downloadFolder,
    // A label file that lies elsewhere was named by the user, and says nothing of its folder.
    ...labelFiles.map((file) => dirname(file.path)).filter((folder) => contains(boundary.root, folder)),
  ];
  const inputFolders = folders.filter((folder) => !contains(folder, boundary.root));
  if (!isClip && !isLabelFile && !inputFolders.some((folder) => contains(folder, path))) return;
  throw new UserError('OUTPUT_AMONG_INPUTS', {
    message: `${path}: belongs to a part of the corpus that is never written to`,
    hint: 'pass --output (or --manifest-out) with a path in another folder',
  });
}

/** A link that lies where nobody has named an output may have come with the corpus: it leads nowhere else. */
function refuseLinkAway(absolute: string, path: string, homes: readonly string[]): void {
  if (homes.some((home) => contains(home, path))) return;
  throw new UserError('OUTPUT_LINK_OUTSIDE', {
    message: `${absolute}: leads to ${path}`,
    hint: `remove the link, or pass --output (or --manifest-out) with ${path} if that is meant`,
  });
}

/**
 * Finds the place of a file to be written, and makes its folder where it is missing.
 *
 * @param homes folders into which a link may lead; anywhere where the user has named the file
 */
async function settle(given: string, plan: Plan, homes?: readonly string[]): Promise<string> {
  const absolute = resolve(given);
  try {
    const path = await locate(absolute);
    if (homes !== undefined) refuseLinkAway(absolute, path, homes);
    refuseInput(path, plan);
    // The folder of a file of ours has been made durable already.
    if ((await lstat(path).catch(() => undefined)) === undefined) await makeFolder(dirname(path));
    return path;
  } catch (error) {
    throw explainUnwritable(error, absolute);
  }
}

/**
 * The manifest is replaced in the end: whatever stands there must be one.
 *
 * @throws UserError MANIFEST_FOREIGN, MANIFEST_UNREADABLE
 */
export async function refuseForeignManifest(path: string): Promise<void> {
  const file = await readWholeFile(path, MAX_MANIFEST_BYTES);
  if (file.fault === 'ENOENT') return;
  if (file.text === undefined) {
    throw new UserError('MANIFEST_UNREADABLE', {
      message: `${path}: can't be read (${file.fault})`,
      hint: 'pass --manifest-out with the path of a file',
      cause: file.cause,
    });
  }
  const { text } = file;
  if (/"schema":\s*"[0-9a-z-]+-corpus-jsonl-manifest-v1"/.test(text) || text.trim() === '') return;
  throw new UserError('MANIFEST_FOREIGN', {
    message: `${path}: stands already and is not a manifest of this tool`,
    hint: 'move it away, or pass --manifest-out with another path',
  });
}

/** Name of the file that records downloads, as the Python adapters have it. */
const PROGRESS_NAME = '.download-progress.json';

/**
 * Settles where downloads are recorded: in the corpus folder unless told otherwise, each shard's in a file of its own.
 *
 * @throws UserError OUTPUT_AMONG_INPUTS, OUTPUT_LINK_OUTSIDE, OUTPUT_NOT_WRITABLE, OPTION_INVALID
 */
export async function settleProgressPath(
  plan: Plan,
  given: string | undefined,
  { output, manifestPath }: OutputPlace,
): Promise<string> {
  const { root, linkTargets } = plan.boundary;
  const homes = given === undefined ? [root, ...linkTargets] : undefined;
  const path = await settle(shardPath(given ?? join(root, PROGRESS_NAME), plan.shard), plan, homes);
  if (path !== output && path !== manifestPath) return path;
  throw new UserError('OPTION_INVALID', { message: `--progress-path ${path}: is the JSONL or its manifest` });
}

/**
 * Settles where the JSONL and its manifest go, and makes sure that nothing else is overwritten.
 *
 * @throws UserError OUTPUT_AMONG_INPUTS, OUTPUT_LINK_OUTSIDE, OUTPUT_NOT_WRITABLE, MANIFEST_FOREIGN, MANIFEST_UNREADABLE,
 *   OPTION_INVALID
 */
export async function settleOutputPlace(
  plan: Plan,
  { output, outputFolder, manifestOut }: Pick<IngestOptions, 'output' | 'outputFolder' | 'manifestOut'>,
): Promise<OutputPlace> {
  const { boundary, corpus, shard } = plan;
  if (shard !== undefined && manifestOut !== undefined) {
    throw new UserError('OPTION_INVALID', {
      message:
        '--manifest-out goes with no --shard: the manifest of a shard lies beside its JSONL, where merging finds it',
    });
  }
  const folder = outputFolder === undefined ? boundary.root : await realpath(outputFolder);
  const homes = [folder, boundary.root, ...boundary.linkTargets];
  // A relative path inside a given output folder, which somebody else has filled, is no more than a name.
  const isNamed = (path: string | undefined) => path !== undefined && (outputFolder === undefined || isAbsolute(path));
  const whole = resolve(outputFolder ?? '', output ?? defaultOutput(folder, corpus));
  if (shard !== undefined && !whole.endsWith('.jsonl')) {
    throw new UserError('OPTION_INVALID', {
      message: `--output ${output ?? whole}: the name must end with .jsonl, so that shards are known by their names`,
    });
  }
  const jsonl = await settle(shardPath(whole, shard), plan, isNamed(output) ? undefined : homes);
  const manifest = resolve(outputFolder ?? '', manifestOut ?? manifestBeside(jsonl));
  const manifestPath = await settle(manifest, plan, isNamed(manifestOut) ? undefined : [dirname(jsonl), ...homes]);
  if (jsonl === manifestPath) {
    throw new UserError('OPTION_INVALID', { message: `--manifest-out ${manifestPath}: is the JSONL itself` });
  }
  await refuseForeignManifest(manifestPath);
  return { output: jsonl, manifestPath };
}
