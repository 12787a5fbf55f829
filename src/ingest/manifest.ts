import { ROW_SCHEMA_ID, ROW_SCHEMA_SHA256 } from '../contract/generated/row-keys.ts';
import type {
  CatalogueDigest,
  IngestManifest,
  JsonlDigest,
  LabelFileSource,
  ProberCounts,
  ReplacedItem,
  ShardBlock,
} from '../contract/generated/types.ts';
import { describePath, recordProvenance } from '../contract/provenance.ts';
import type { LabelRole } from '../corpora/corpus.ts';
import type { Ffprobe } from '../ffprobe/find.ts';
import { writeDurably } from '../files/durable.ts';
import { TOOL_VERSION } from '../files/stamp.ts';
import { explainFailedWrite } from '../files/user-error.ts';
import { describeDialect, type LabelColumn } from '../labels/dialect.ts';
import type { LabelFile } from '../labels/read-labels.ts';
import { DEFAULT_PROBE_TIMEOUT_S, DEFAULT_PROBER } from '../options/defaults.ts';
import { recordSettings } from '../options/fingerprint.ts';
import { type LabelResults, MAX_LISTED_ITEMS } from './outcomes.ts';
import type { Plan } from './plan.ts';
import { defaultConcurrency, type RunSettings } from './settings.ts';

/** Everything a manifest is composed of. */
export interface ManifestParts {
  readonly settings: RunSettings;
  readonly plan: Plan;
  readonly results: LabelResults;
  readonly replaced: readonly ReplacedItem[];
  readonly jsonl: JsonlDigest;
  readonly catalogue: CatalogueDigest;
  readonly ffprobe: Ffprobe;
  readonly probers: ProberCounts;
  readonly manifestPath: string;
  /** Undefined where all labels were taken. */
  readonly shard: ShardBlock | undefined;
}

/** The header, and those of the columns that are read where the cell is empty; `column 2` in a file without a header. */
function describeColumn({ header, index, otherwise }: LabelColumn): string {
  const name = header ?? `column ${index + 1}`;
  return otherwise === undefined ? name : `${name}, else ${describeColumn(otherwise)}`;
}

function describeLabelFile({ path, sha256, dialect, labels }: LabelFile): LabelFileSource {
  const header = (role: LabelRole) => {
    const column = dialect.columns[role];
    return column === undefined ? null : describeColumn(column);
  };
  const columns = {
    file: header('file'),
    flickr_id: header('flickr_id'),
    mos: header('mos'),
    mos_std_dev: header('mos_std_dev'),
    n_ratings: header('n_ratings'),
    url: header('url'),
  };
  return { path, sha256, dialect: describeDialect(dialect), columns, rows: labels.length };
}

/** `labels`, `labels_2`, `labels_3`: one entry a path. */
async function describeInputs(name: string, inputs: readonly { readonly path: string; readonly sha256?: string }[]) {
  const entries = inputs.map(
    async ({ path, sha256 }, index) =>
      [index === 0 ? name : `${name}_${index + 1}`, await describePath(path, sha256)] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}

/** The settings of a run, with what it has found out. */
export function recordRun(
  { options, corpus, boundary, constants, thresholds }: RunSettings,
  shard: Pick<ShardBlock, 'index' | 'count'> | undefined,
) {
  return recordSettings('ingest', options, {
    corpus: corpus.name,
    corpus_dir: boundary.root,
    corpus_version: constants.corpus_version,
    ingested_at: constants.ingested_at_utc,
    concurrency: options.concurrency ?? defaultConcurrency(),
    shard: shard === undefined ? null : `${shard.index}/${shard.count}`,
    link_target: [...boundary.linkTargets],
    ...thresholds,
  });
}

async function describeRun({
  settings,
  plan,
  jsonl,
  ffprobe,
  manifestPath,
  shard,
}: ManifestParts): Promise<IngestManifest['run_provenance']> {
  const { options, boundary } = settings;
  const folders = plan.clips.folders.map(({ path }) => ({ path }));
  return recordProvenance({
    entrypoint: 'konvid-ingest ingest',
    argv: [...(options.argv ?? [])],
    args: {
      ...recordRun(settings, shard),
      output: jsonl.path,
      manifest_out: manifestPath,
      ffprobe_bin: ffprobe.path,
    },
    inputs: {
      corpus_dir: await describePath(boundary.root),
      ...(await describeInputs('labels', plan.labelFiles)),
      ...(await describeInputs('ratings', plan.ratings === undefined ? [] : [plan.ratings.file])),
      ...(await describeInputs('clips', folders)),
      ffprobe: await describePath(ffprobe.path, ffprobe.sha256),
    },
    outputs: { jsonl: await describePath(jsonl.path, jsonl.sha256), manifest: await describePath(manifestPath) },
  });
}

/** The manifest of a finished run. */
export async function composeManifest(parts: ManifestParts): Promise<IngestManifest> {
  const { settings, plan, results, replaced, jsonl, catalogue, ffprobe, probers, shard } = parts;
  const { options, corpus, boundary, constants, thresholds } = settings;
  const { labelFiles, clips, unlabelled } = plan;
  return {
    schema: corpus.manifestSchema,
    corpus: corpus.name,
    partial: options.limit !== undefined || shard !== undefined,
    config: {
      corpus_version: constants.corpus_version,
      corpus_dir: boundary.root,
      ingested_at_utc: constants.ingested_at_utc,
      limit: options.limit ?? null,
      manifest_csv: options.manifestCsv ?? null,
      clips_subdir: options.clipsSubdir ?? null,
      link_targets: [...boundary.linkTargets],
      prober: options.prober ?? DEFAULT_PROBER,
      probe_timeout_s: options.probeTimeoutS ?? DEFAULT_PROBE_TIMEOUT_S,
      thresholds,
    },
    stats: results.stats,
    outcomes: results.outcomes,
    labels: {
      files: labelFiles.map(describeLabelFile),
      passed_over: [...plan.passedOver],
      total: plan.total,
      taken: plan.labels.length,
    },
    clips: {
      folders: clips.folders.map(({ path, size }) => ({ path, clips: size })),
      total: clips.size,
      unlabelled: { count: unlabelled.length, items: unlabelled.slice(0, MAX_LISTED_ITEMS) },
    },
    jsonl,
    catalogue,
    rejected: results.rejected,
    missing: results.missing,
    download_failed: results.download_failed,
    broken: results.broken,
    conflicts: results.conflicts,
    replaced: { count: replaced.length, items: replaced.slice(0, MAX_LISTED_ITEMS) },
    contract: { row_schema: ROW_SCHEMA_ID, row_schema_sha256: ROW_SCHEMA_SHA256 },
    tool: { name: 'konvid-ingest', version: TOOL_VERSION, node: process.version },
    probers,
    ffprobe: { path: ffprobe.path, version: ffprobe.version, sha256: ffprobe.sha256 },
    run_provenance: await describeRun(parts),
    ...(shard === undefined ? {} : { shard }),
  };
}

/** Puts the manifest into its place, after everything that it vouches for. @throws UserError OUTPUT_WRITE_FAILED */
export async function writeManifest(path: string, manifest: IngestManifest): Promise<void> {
  try {
    await writeDurably(path, `${JSON.stringify(manifest, null, 2)}\n`);
  } catch (error) {
    throw explainFailedWrite(error, path);
  }
}
