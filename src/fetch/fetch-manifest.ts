import { dirname } from 'node:path';
import { isFetchManifest } from '../contract/generated/accept-documents.mjs';
import type { FetchedArchive, FetchManifest, ProvenancePath } from '../contract/generated/types.ts';
import { describePath, recordProvenance } from '../contract/provenance.ts';
import type { Corpus } from '../corpora/corpus.ts';
import { makeFolder, writeDurably } from '../files/durable.ts';
import { readWholeFile } from '../files/reading.ts';
import { TOOL_VERSION } from '../files/stamp.ts';
import { redactAddress } from '../files/untrusted-text.ts';
import { systemErrorCode, UserError } from '../files/user-error.ts';
import { recordSettings } from '../options/fingerprint.ts';
import type { FetchedPart } from './fetch-archive.ts';
import type { ArchiveLabel, FetchOptions, FetchPlan } from './fetch-options.ts';

const MAX_MANIFEST_BYTES = 1_048_576;

/**
 * Reads the manifest of an earlier run. Returns undefined if there is none, or one of another tool without digests.
 *
 * @throws UserError MANIFEST_FOREIGN, MANIFEST_UNREADABLE
 */
export async function readEarlierFetch(
  path: string,
  { fetchManifestSchema }: Corpus,
): Promise<FetchManifest | undefined> {
  const file = await readWholeFile(path, MAX_MANIFEST_BYTES);
  const { text } = file;
  if (file.fault === 'ENOENT' || file.fault === 'ENOTDIR' || text?.trim() === '') return undefined;
  if (text === undefined) {
    throw new UserError('MANIFEST_UNREADABLE', {
      message: `${path}: can't be read (${file.fault})`,
      hint: 'pass --manifest-out with the path of a file',
      cause: file.cause,
    });
  }
  let manifest: unknown;
  try {
    manifest = JSON.parse(text);
  } catch {
    // Reported below as what it is: no manifest of this tool.
  }
  if ((manifest as FetchManifest | undefined)?.schema !== fetchManifestSchema) {
    throw new UserError('MANIFEST_FOREIGN', {
      message: `${path}: exists already and is not a manifest of this tool`,
      hint: 'move it away, or pass --manifest-out with another path',
    });
  }
  return isFetchManifest(manifest) ? manifest : undefined;
}

/** The settings with what the plan has decided: paths, and the URLs and digests of the archives. */
function settingsOf({ root, manifestPath, archives }: FetchPlan, options: FetchOptions) {
  const digests = archives.flatMap(({ label, expectSha256: digest }) => (digest ? [`${label}=${digest}`] : []));
  const urls = Object.fromEntries(archives.map(({ label, url }) => [`${label}_url`, url]));
  return recordSettings('fetch', options, { root, manifest_out: manifestPath, expect_sha256: digests, ...urls });
}

async function describeArchive({ wanted, folder }: FetchedPart): Promise<FetchedArchive> {
  const { label, url, zip, minBytes } = wanted;
  const { exists } = await describePath(zip);
  const { sizeBytes: size_bytes, sha256 } = folder.archive;
  return { label, url: redactAddress(url), path: zip, exists, size_bytes, min_bytes: minBytes, sha256 };
}

function partOf(parts: readonly FetchedPart[], label: ArchiveLabel): FetchedPart {
  const part = parts.find(({ wanted }) => wanted.label === label);
  if (part === undefined) throw new Error(`the corpus has no archive of ${label}`);
  return part;
}

async function composeManifest(
  plan: FetchPlan,
  parts: readonly FetchedPart[],
  options: FetchOptions,
): Promise<FetchManifest> {
  const [videos, metadata] = [partOf(parts, 'videos'), partOf(parts, 'metadata')];
  const outputs: Record<string, ProvenancePath> = {};
  for (const { wanted, folder } of parts) {
    outputs[`${wanted.label}_archive`] = await describePath(wanted.zip, folder.archive.sha256);
    outputs[`${wanted.label}_dir`] = await describePath(wanted.into);
  }
  return {
    schema: plan.corpus.fetchManifestSchema,
    dataset: plan.corpus.name as FetchManifest['dataset'],
    root: plan.root,
    keep_zips: options.keepZips ?? false,
    archives: await Promise.all(parts.map(describeArchive)),
    extracted: {
      videos_dir: videos.wanted.into,
      videos_dir_exists: true,
      videos_files: videos.folder.files,
      videos_bytes: videos.folder.totalBytes,
      metadata_dir: metadata.wanted.into,
      metadata_dir_exists: true,
      metadata_files: metadata.folder.files,
      metadata_bytes: metadata.folder.totalBytes,
    },
    tool: { name: 'konvid-ingest', version: TOOL_VERSION, node: process.version },
    run_provenance: recordProvenance({
      entrypoint: 'konvid-ingest fetch',
      argv: [...(options.argv ?? [])],
      args: settingsOf(plan, options),
      inputs: {},
      outputs,
    }),
  };
}

/** Describes what a fetch has left on the disk: the last thing that a fetch does. */
export async function writeFetchManifest(
  plan: FetchPlan,
  parts: readonly FetchedPart[],
  options: FetchOptions,
): Promise<FetchManifest> {
  const { manifestPath: path } = plan;
  const manifest = await composeManifest(plan, parts, options);
  try {
    await makeFolder(dirname(path));
    await writeDurably(path, `${JSON.stringify(manifest, null, 2)}\n`);
    return manifest;
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === undefined) throw error;
    const hint = 'fix the cause, or pass --manifest-out with another path; the corpus itself is complete';
    throw new UserError('OUTPUT_WRITE_FAILED', { message: `${path}: writing failed (${code})`, hint, cause: error }, 3);
  }
}
