import type { IngestManifest, MergedFrom, MergedShard } from '../contract/generated/types.ts';
import { describeNumbers } from '../merge/compare-shards.ts';
import { showTable, toMarkdownText } from './markdown.ts';

/** A summary has a megabyte; this many lines leave room for the rest. */
const MAX_LISTED = 256;

function showShard({ index, labels, jsonl, rows_dropped: dropped, ingested_at_utc: instant }: MergedShard) {
  return [index, labels, jsonl.rows, dropped, toMarkdownText(instant)];
}

function showMissing({ missing }: MergedFrom): string {
  return missing.length === 0 ? '' : `Missing: ${describeNumbers(missing)}`;
}

/** What each shard gave to the whole, and where they came from. */
export function showShards(
  { merged_from: from }: IngestManifest,
  { artifacts }: { readonly artifacts: readonly string[] },
): readonly string[] {
  if (from === undefined) return [];
  const header = ['shard', 'labels', 'rows', 'rows dropped', 'ingested at'];
  const rows = from.shards.slice(0, MAX_LISTED).map(showShard);
  const rest =
    from.shards.length > rows.length ? `${from.shards.length - rows.length} more stand in the manifest.` : '';
  const source = artifacts.length === 0 ? '' : `Merged from ${artifacts.length} artifacts of this run.`;
  const heading = `### Shards: ${from.shards.length} of ${from.count}`;
  return [heading, showTable(header, rows), rest, showMissing(from), source];
}
