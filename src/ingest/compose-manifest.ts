import { ROW_SCHEMA_ID, ROW_SCHEMA_SHA256 } from '../contract/generated/row-keys.ts';
import type { IngestManifest, JsonlDigest, ThresholdSettings } from '../contract/generated/types.ts';
import type { LabelRole } from '../corpora/corpus.ts';
import type { Ffprobe } from '../ffprobe/find.ts';
import { describeDialect } from '../labels/dialect.ts';
import { describePath, recordProvenance } from '../provenance.ts';
import { TOOL_VERSION } from '../version.ts';
import type { Plan } from './plan.ts';
import type { RowConstants } from './run-labels.ts';
import { MAX_LISTED_ITEMS, type Tally } from './tally.ts';

/** Everything a manifest tells. */
export interface ManifestParts {
  readonly plan: Plan;
  readonly constants: RowConstants;
  readonly tally: Tally;
  readonly jsonl: JsonlDigest;
  readonly ffprobe: Ffprobe;
  readonly limit: number | undefined;
  readonly linkTargets: readonly string[];
  readonly probeTimeoutS: number;
  readonly concurrency: number;
  readonly thresholds: ThresholdSettings;
  readonly argv: readonly string[];
  readonly manifestPath: string;
}

function describeColumns({ labelFile }: Plan): IngestManifest['labels']['columns'] {
  const { columns, hasHeader } = labelFile.dialect;
  const header = (role: LabelRole) => {
    const column = columns[role];
    if (column === undefined) return null;
    return hasHeader ? column.header : `column ${column.index + 1}`;
  };
  return {
    file: header('file'),
    flickr_id: header('flickr_id'),
    mos: header('mos'),
    mos_std_dev: header('mos_std_dev'),
    n_ratings: header('n_ratings'),
  };
}

async function describeRun(parts: ManifestParts): Promise<IngestManifest['run_provenance']> {
  const { plan, constants, jsonl, ffprobe, argv, manifestPath, thresholds } = parts;
  const [corpusDir, labels, clips, binary, output, manifest] = await Promise.all([
    describePath(plan.boundary.root),
    describePath(plan.labelFile.path, plan.labelFile.sha256),
    describePath(plan.clipFolder.path),
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
      probe_timeout_s: parts.probeTimeoutS,
      link_target: [...parts.linkTargets],
      ...thresholds,
    },
    inputs: { corpus_dir: corpusDir, labels, clips, ffprobe: binary },
    outputs: { jsonl: output, manifest },
  });
}

/** The manifest of a run that is done. */
export async function composeManifest(parts: ManifestParts): Promise<IngestManifest> {
  const { plan, constants, tally, jsonl, ffprobe } = parts;
  const { corpus, labelFile, clipFolder, unlabelled } = plan;
  return {
    schema: corpus.manifestSchema,
    corpus: corpus.name,
    partial: parts.limit !== undefined,
    config: {
      corpus_version: constants.corpusVersion,
      corpus_dir: plan.boundary.root,
      ingested_at_utc: constants.ingestedAt,
      limit: parts.limit ?? null,
      link_targets: [...parts.linkTargets],
      probe_timeout_s: parts.probeTimeoutS,
      thresholds: parts.thresholds,
    },
    stats: tally.stats,
    outcomes: tally.outcomes,
    labels: {
      path: labelFile.path,
      sha256: labelFile.sha256,
      dialect: describeDialect(labelFile.dialect),
      columns: describeColumns(plan),
      passed_over: [...plan.passedOver],
      total: labelFile.entries.length,
      taken: plan.labels.length,
    },
    clips: {
      path: clipFolder.path,
      total: clipFolder.size,
      unlabelled: { count: unlabelled.length, items: unlabelled.slice(0, MAX_LISTED_ITEMS) },
    },
    jsonl,
    rejected: tally.rejected,
    missing: tally.missing,
    broken: tally.broken,
    conflicts: tally.conflicts,
    contract: { row_schema: ROW_SCHEMA_ID, row_schema_sha256: ROW_SCHEMA_SHA256 },
    tool: { name: 'konvid-ingest', version: TOOL_VERSION, node: process.version },
    ffprobe: { path: ffprobe.path, version: ffprobe.version, sha256: ffprobe.sha256 },
    run_provenance: await describeRun(parts),
  };
}
