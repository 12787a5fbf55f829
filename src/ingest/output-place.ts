import { lstat, realpath } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { contains } from '../clips/boundary.ts';
import { CATALOGUE_HEADING, cataloguePath } from '../contract/catalogue.ts';
import { MAX_MANIFEST_BYTES } from '../contract/read-manifest.ts';
import { DownloadProgress } from '../fetch/download-progress.ts';
import { makeFolder } from '../files/durable.ts';
import { readWholeFile } from '../files/reading.ts';
import { explainUnwritable, UserError } from '../files/user-error.ts';
import { locateOutput, refuseSharedPaths, settleOutput } from '../files/whole-output.ts';
import type { IngestOptions } from './options.ts';
import { type Plan, statusOf } from './plan.ts';
import { claimsPath, shardPath } from './shard.ts';

/** Where a run writes. */
export interface OutputPlace {
  readonly output: string;
  readonly manifestPath: string;
}

/** What a run writes beside its JSONL. */
function besides(output: string): readonly (readonly [name: string, path: string])[] {
  return [
    ['the clip index', `${output}.index`],
    ['the catalogue', cataloguePath(output)],
    ['the record of a shard', claimsPath(output)],
  ];
}

/** Where the manifest of a JSONL lies unless told otherwise. */
export function manifestBeside(output: string): string {
  return `${output.replace(/\.jsonl$/, '')}.manifest.json`;
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

/**
 * Finds the place of a file to be written, and makes its folder where it is missing.
 *
 * @param homes folders into which a link may lead, because it may have come with the corpus; anywhere where the user has named
 *   the file
 */
async function settle(given: string, plan: Plan, homes?: readonly string[]): Promise<string> {
  const absolute = resolve(given);
  try {
    const path = await locateOutput(absolute);
    if (homes !== undefined && !homes.some((home) => contains(home, path))) {
      throw new UserError('OUTPUT_LINK_OUTSIDE', {
        message: `${absolute}: leads to ${path}`,
        hint: `remove the link, or pass --output (or --manifest-out) with ${path} if that is meant`,
      });
    }
    refuseInput(path, plan);
    // The folder of an existing file has been made durable already.
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

/** The catalogue is replaced in the end, and a link in its place with it: any other file there must be one. */
async function refuseForeignCatalogue(path: string): Promise<void> {
  if ((await lstat(path).catch(() => undefined))?.isSymbolicLink()) return;
  const isOurs = (beginning: string) => beginning.startsWith(CATALOGUE_HEADING);
  await settleOutput({ given: path, option: '--output', inputs: [], isOurs });
}

/** Where downloads are recorded, and what was recorded so far. */
export interface DownloadRecord {
  readonly path: string;
  /** Undefined where there is no such file yet. */
  readonly progress: DownloadProgress | undefined;
  /** Whether there is anything to download. */
  readonly isNeeded: boolean;
}

/**
 * Reads what earlier runs recorded of downloads: in the corpus folder unless another path is given, each shard's in a file of
 * its own. Undefined where no label has an address.
 *
 * @throws UserError PROGRESS_INVALID, OUTPUT_AMONG_INPUTS, OUTPUT_LINK_OUTSIDE, OUTPUT_NOT_WRITABLE, OPTION_INVALID
 */
export async function readDownloadRecord(
  plan: Plan,
  { output, manifestPath }: OutputPlace,
  given: string | undefined,
): Promise<DownloadRecord | undefined> {
  const isNeeded = plan.labels.some((label) => statusOf(label) === 'remote');
  if (!isNeeded && !plan.labels.some((label) => label.url !== undefined && statusOf(label) === 'matched')) {
    return undefined;
  }
  const { root, linkTargets } = plan.boundary;
  const whole = given ?? join(root, '.download-progress.json');
  const path = await settle(
    shardPath(whole, plan.shard),
    plan,
    given === undefined ? [root, ...linkTargets] : undefined,
  );
  refuseSharedPaths(output, [...besides(output), ['--manifest-out', manifestPath], ['--progress-path', path]]);
  return { path, progress: await DownloadProgress.read(path), isNeeded };
}

/**
 * Settles where the JSONL and its manifest go, and makes sure that nothing else is overwritten.
 *
 * @throws UserError OUTPUT_AMONG_INPUTS, OUTPUT_LINK_OUTSIDE, OUTPUT_NOT_WRITABLE, OUTPUT_FOREIGN, OUTPUT_NOT_REGULAR,
 *   MANIFEST_FOREIGN, MANIFEST_UNREADABLE, OPTION_INVALID
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
  const whole = resolve(outputFolder ?? '', output ?? join(folder, corpus.outputName));
  if (shard !== undefined && !whole.endsWith('.jsonl')) {
    throw new UserError('OPTION_INVALID', {
      message: `--output ${output ?? whole}: the name must end with .jsonl, so that shards are known by their names`,
    });
  }
  const jsonl = await settle(shardPath(whole, shard), plan, isNamed(output) ? undefined : homes);
  const manifest = resolve(outputFolder ?? '', manifestOut ?? manifestBeside(jsonl));
  const manifestPath = await settle(manifest, plan, isNamed(manifestOut) ? undefined : [dirname(jsonl), ...homes]);
  refuseSharedPaths(jsonl, [...besides(jsonl), ['--manifest-out', manifestPath]]);
  await refuseForeignManifest(manifestPath);
  await refuseForeignCatalogue(cataloguePath(jsonl));
  return { output: jsonl, manifestPath };
}
