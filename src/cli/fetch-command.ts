import type { Result } from '../contract/generated/types.ts';
import { findFetchableCorpus } from '../corpora/registry.ts';
import { type FetchResult, fetchCorpus } from '../fetch/fetch-corpus.ts';
import type { CommandOptions } from '../options/generated/option-values.ts';
import type { CommandDefinition } from './command.ts';
import { formatBytes } from './layout.ts';
import { readFetchProgress } from './progress-readings.ts';
import { type CommandContext, emptyResult, followLongRun } from './run-command.ts';

function printSummary(
  { root, manifestPath, manifest, wasComplete }: FetchResult,
  { tag, reporter }: CommandContext,
): void {
  const { videos_files, videos_bytes, metadata_files, metadata_bytes } = manifest.extracted;
  const contents = `${videos_files} videos (${formatBytes(videos_bytes)}), ${metadata_files} metadata files (${formatBytes(metadata_bytes)})`;
  reporter.always(
    wasComplete
      ? `${tag} nothing to do: complete since an earlier run: ${contents} -> ${root}`
      : `${tag} complete: ${contents} -> ${root}; manifest -> ${manifestPath}`,
  );
}

async function run(given: CommandOptions['fetch'], context: CommandContext): Promise<Result> {
  context.tag = '[konvid-ingest]';
  context.tag = `[${findFetchableCorpus(given.corpus).name}-fetch]`;
  const options = { ...given, argv: process.argv.slice(2) };
  const result = await followLongRun(context, readFetchProgress(), (hooks) => fetchCorpus({ ...options, ...hooks }));
  printSummary(result, context);
  return { ...emptyResult('fetch', 0), manifest_path: result.manifestPath, fetch_manifest: result.manifest };
}

export const FETCH: CommandDefinition<'fetch'> = {
  name: 'fetch',
  description: 'Download and unpack a published corpus, or continue an earlier run',
  afterInterruption: 'what has arrived is kept: run the same command again to continue',
  exitCodes: [
    ['0', 'the corpus is there and complete'],
    ['2', 'bad usage, nothing written'],
    ['3', 'network, archive or disk failed'],
    ['130, 143', 'interrupted; run the same command again to continue'],
  ],
  examples: [
    [
      'Into $VMAF_DATA_ROOT/konvid-1k, or ~/datasets/konvid-1k; run it again to continue, or to check that everything is there',
      'konvid-ingest fetch konvid-1k',
    ],
    [
      'Into another folder, then ingest it from there',
      'konvid-ingest fetch konvid-1k --root /data/konvid-1k',
      'konvid-ingest ingest --corpus-dir /data/konvid-1k',
    ],
    [
      "The server's certificate has expired, and the digests are known from another source",
      'konvid-ingest fetch konvid-1k --insecure-host datasets.vqa.mmsp-kn.de --expect-sha256 videos=HEX --expect-sha256 metadata=HEX',
    ],
  ],
  run,
};
