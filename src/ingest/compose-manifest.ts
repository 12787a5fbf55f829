import { ROW_SCHEMA_ID, ROW_SCHEMA_SHA256 } from '../contract/generated/row-keys.ts';
import type {
  IngestManifest,
  JsonlDigest,
  LabelFileSource,
  ProberCounts,
  ShardBlock,
  ThresholdSettings,
} from '../contract/generated/types.ts';
import { describePath, recordProvenance } from '../contract/provenance.ts';
import type { LabelRole } from '../corpora/corpus.ts';
import type { Ffprobe } from '../ffprobe/find.ts';
import { describeDialect, type LabelColumn } from '../labels/dialect.ts';
import type { LabelFile } from '../labels/read-labels.ts';
import { TOOL_VERSION } from '../version.ts';
import type { Plan } from './plan.ts';
import type { ProberMode } from './prober-mode.ts';
import type { RowConstants } from './run-labels.ts';
import { MAX_LISTED_ITEMS, type Tally } from './tally.ts';

/** Everything a manifest tells. */
export interface ManifestParts {
  readonly plan: Plan;
  readonly constants: RowConstants;
  readonly tally: Tally;
  readonly jsonl: JsonlDigest;
  readonly ffprobe: Ffprobe;
  readonly prober: ProberMode;
  readonly probers: ProberCounts;
  readonly limit: number | undefined;
  readonly manifestCsv: string | undefined;
  readonly clipsSubdir: string | undefined;
  readonly linkTargets: readonly string[];
  readonly probeTimeoutS: number;
  readonly concurrency: number;
  readonly thresholds: ThresholdSettings;
  readonly argv: readonly string[];
  readonly manifestPath: string;
  /** Undefined where all labels were taken. */
  readonly shard: ShardBlock | undefined;
}

/** The header, with those that are read where the column's cell is empty; `column 2` in a file without a header. */
function describeColumn({ header, index, otherwise }: LabelColumn): string {
  const name = header ?? `column ${index + 1}`;
  return otherwise === undefined ? name : `${name}, else ${describeColumn(otherwise)}`;
}

function describeLabelFile({ path, sha256, dialect, entries }: LabelFile): LabelFileSource {
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
  return { path, sha256, dialect: describeDialect(dialect), columns, rows: entries.length };
}

/** `labels`, `labels_2`, `labels_3`: one entry a path. */
async function describeInputs(name: string, inputs: readonly { readonly path: string; readonly sha256?: string }[]) {
  const entries = inputs.map(
    async ({ path, sha256 }, index) =>
      [index === 0 ? name : `${name}_${index + 1}`, await describePath(path, sha256)] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}

async function describeRun(parts: ManifestParts): Promise<IngestManifest['run_provenance']> {
  const { plan, constants, jsonl, ffprobe, argv, manifestPath, thresholds } = parts;
  const [corpusDir, labels, clips, binary, output, manifest] = await Promise.all([
    describePath(plan.boundary.root),
    describeInputs('labels', plan.labelFiles),
    describeInputs(
      'clips',
      plan.clips.folders.map(({ path }) => ({ path })),
    ),
    describePath(ffprobe.path, ffprobe.sha256),
    describePath(jsonl.path, jsonl.sha256),
    describePath(manifestPath),
  ]);
  return recordProvenance({
    entrypoint: 'konvid-ingest ingest',
    argv: [...argv],
    args: {
      corpus: plan.corpus.name,
      corpus_dir: plan.boundary.root,
      output: jsonl.path,
      manifest_out: manifestPath,
      ffprobe_bin: ffprobe.path,
      corpus_version: constants.corpusVersion,
      ingested_at: constants.ingestedAt,
      concurrency: parts.concurrency,
      limit: parts.limit ?? null,
      shard: plan.shard === undefined ? null : `${plan.shard.index}/${plan.shard.count}`,
      manifest_csv: parts.manifestCsv ?? null,
      clips_subdir: parts.clipsSubdir ?? null,
      prober: parts.prober,
      probe_timeout_s: parts.probeTimeoutS,
      link_target: [...parts.linkTargets],
      ...thresholds,
    },
    inputs: { corpus_dir: corpusDir, ...labels, ...clips, ffprobe: binary },
    outputs: { jsonl: output, manifest },
  });
}

/** The manifest of a run that is done. */
export async function composeManifest(parts: ManifestParts): Promise<IngestManifest> {
  const { plan, constants, tally, jsonl, ffprobe, shard } = parts;
  const { corpus, labelFiles, clips, unlabelled } = plan;
  return {
    schema: corpus.manifestSchema,
    corpus: corpus.name,
    partial: parts.limit !== undefined || shard !== undefined,
    config: {
      corpus_version: constants.corpusVersion,
      corpus_dir: plan.boundary.root,
      ingested_at_utc: constants.ingestedAt,
      limit: parts.limit ?? null,
      manifest_csv: parts.manifestCsv ?? null,
      clips_subdir: parts.clipsSubdir ?? null,
      link_targets: [...parts.linkTargets],
      prober: parts.prober,
      probe_timeout_s: parts.probeTimeoutS,
      thresholds: parts.thresholds,
    },
    stats: tally.stats,
    outcomes: tally.outcomes,
    labels: {
      files: labelFiles.map(describeLabelFile),
      passed_over: [...plan.passedOver],
      total: plan.labels.inAll,
      taken: plan.labels.length,
    },
    clips: {
      folders: clips.folders.map(({ path, size }) => ({ path, clips: size })),
      total: clips.size,
      unlabelled: { count: unlabelled.length, items: unlabelled.slice(0, MAX_LISTED_ITEMS) },
    },
    jsonl,
    rejected: tally.rejected,
    missing: tally.missing,
    download_failed: tally.downloadFailed,
    broken: tally.broken,
    conflicts: tally.conflicts,
    contract: { row_schema: ROW_SCHEMA_ID, row_schema_sha256: ROW_SCHEMA_SHA256 },
    tool: { name: 'konvid-ingest', version: TOOL_VERSION, node: process.version },
    probers: parts.probers,
    ffprobe: { path: ffprobe.path, version: ffprobe.version, sha256: ffprobe.sha256 },
    run_provenance: await describeRun(parts),
    ...(shard === undefined ? {} : { shard }),
  };
}
