import { createHash } from 'node:crypto';
import type {
  CatalogueDigest,
  FileDigest,
  IngestManifest,
  JsonlDigest,
  LabelOutcomes,
  MergedShard,
  RunProvenance,
  ThresholdSettings,
} from '../contract/generated/types.ts';
import { TOOL_VERSION } from '../files/stamp.ts';
import { MAX_LISTED_ITEMS } from '../ingest/outcomes.ts';
import type { NumberedShard } from './compare-shards.ts';
import type { MergedLabels } from './merge-rows.ts';

export interface MergedParts {
  /** In the order of the shards; at least one. */
  readonly merged: readonly MergedLabels[];
  readonly missing: readonly number[];
  readonly conflicts: IngestManifest['conflicts'];
  readonly jsonl: JsonlDigest;
  /** Undefined if a shard has none. */
  readonly catalogue: CatalogueDigest | undefined;
  readonly thresholds: ThresholdSettings;
  readonly provenance: RunProvenance;
}

interface CappedList<T> {
  readonly count: number;
  readonly items: readonly T[];
}

/** Each shard lists its first items, so the first items of all are among them. */
function joinLists<T>(lists: readonly CappedList<T>[]): { count: number; items: T[] } {
  return {
    count: lists.reduce((sum, { count }) => sum + count, 0),
    items: lists.flatMap(({ items }) => items).slice(0, MAX_LISTED_ITEMS),
  };
}

/** Shards with the same list of clips shared a disk; others had other clips. */
function joinClips(manifests: readonly IngestManifest[]): IngestManifest['clips'] {
  const different = [...new Map(manifests.map(({ clips }) => [JSON.stringify(clips), clips])).values()];
  return {
    folders: different.flatMap(({ folders }) => folders),
    total: different.reduce((sum, { total }) => sum + total, 0),
    unlabelled: joinLists(different.map(({ unlabelled }) => unlabelled)),
  };
}

function listBroken({ shard, mended }: MergedLabels): IngestManifest['broken'] {
  const { count, items } = shard.manifest.broken;
  return { count: count - mended.size, items: items.filter(({ file, line }) => !mended.has(`${file}:${line}`)) };
}

/** The file that a manifest was read from. */
export function digestManifest({ manifestPath: path, text }: NumberedShard): FileDigest {
  const bytes = Buffer.from(text);
  return { path, size_bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

function describeShard({ shard: found, rowsDropped }: MergedLabels): MergedShard {
  const { shard, manifest, jsonlPath } = found;
  return {
    index: shard.index,
    labels_before: shard.labels_before,
    labels: manifest.labels.taken,
    rows_dropped: rowsDropped,
    ingested_at_utc: manifest.config.ingested_at_utc,
    manifest: digestManifest(found),
    jsonl: { ...manifest.jsonl, path: jsonlPath },
    tool: manifest.tool,
    ffprobe: manifest.ffprobe,
    run_provenance: manifest.run_provenance,
  };
}

/** The manifest of a merged output: that of one run over all labels, with the list of its shards. */
export function composeMergedManifest(parts: MergedParts): IngestManifest {
  const { merged, missing, conflicts, jsonl, catalogue, thresholds, provenance } = parts;
  const manifests = merged.map(({ shard }) => shard.manifest);
  const [first] = merged;
  if (first === undefined) throw new Error(`${jsonl.path}: no shard was merged`);
  const { shard: block, manifest: head } = first.shard;
  const sumLabels = (read: (labels: MergedLabels) => number) => merged.reduce((sum, each) => sum + read(each), 0);
  const sum = (read: (manifest: IngestManifest) => number) => sumLabels(({ shard }) => read(shard.manifest));
  const outcomes: LabelOutcomes = {
    written: sumLabels(({ counts }) => counts.written),
    dedup: sumLabels(({ counts }) => counts.dedup),
    broken: sumLabels(({ shard, mended }) => shard.manifest.outcomes.broken - mended.size),
    missing: sum((manifest) => manifest.outcomes.missing),
    rejected: sum((manifest) => manifest.outcomes.rejected),
    conflict: sumLabels(({ counts }) => counts.conflict),
    'download-failed': sum((manifest) => manifest.outcomes['download-failed']),
  };
  const taken = sum(({ labels }) => labels.taken);
  return {
    schema: head.schema,
    corpus: head.corpus,
    partial: head.config.limit !== null || missing.length > 0,
    config: { ...head.config, thresholds },
    stats: {
      written: jsonl.rows,
      skipped_download: outcomes['download-failed'],
      skipped_broken: outcomes.broken,
      dedups: outcomes.dedup,
      attrition_pct: taken === 0 ? 0 : outcomes['download-failed'] / taken,
      missing: outcomes.missing,
      rejected: outcomes.rejected,
      conflicts: outcomes.conflict,
    },
    outcomes,
    labels: { ...head.labels, taken },
    clips: joinClips(manifests),
    jsonl,
    ...(catalogue === undefined ? {} : { catalogue }),
    rejected: joinLists(manifests.map(({ rejected }) => rejected)),
    missing: joinLists(manifests.map((manifest) => manifest.missing)),
    download_failed: joinLists(manifests.map(({ download_failed }) => download_failed)),
    broken: joinLists(merged.map(listBroken)),
    conflicts,
    replaced: joinLists(manifests.map(({ replaced }) => replaced ?? { count: 0, items: [] })),
    contract: head.contract,
    tool: { name: 'konvid-ingest', version: TOOL_VERSION, node: process.version },
    probers: {
      header: sum(({ probers }) => probers.header),
      ffprobe: sum(({ probers }) => probers.ffprobe),
      index: sum(({ probers }) => probers.index),
      checked: sum(({ probers }) => probers.checked),
    },
    ffprobe: head.ffprobe,
    run_provenance: provenance,
    merged_from: {
      count: block.count,
      missing: [...missing],
      label_list_sha256: block.label_list_sha256,
      shards: merged.map(describeShard),
    },
  };
}
