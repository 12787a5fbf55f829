import { UNIFIED_ROW_SCHEMA_ID, UNIFIED_ROW_SCHEMA_SHA256 } from '../contract/generated/row-keys.ts';
import type { JsonlDigest, UnifiedInput, UnifiedManifest, UnifyCounts } from '../contract/generated/types.ts';
import { describePath, recordProvenance } from '../contract/provenance.ts';
import { TOOL_VERSION } from '../files/stamp.ts';
import { recordSettings } from '../options/fingerprint.ts';
import type { Unification, UnifyOptions } from './unify.ts';

interface Unified {
  readonly jsonl: JsonlDigest;
  readonly aggregatedAt: string;
  readonly manifestPath: string;
  readonly options: UnifyOptions;
}

export function sumCounts(inputs: readonly UnifiedInput[]): UnifyCounts {
  const sum = (key: keyof UnifyCounts) => inputs.reduce((total, input) => total + input[key], 0);
  return {
    rows: sum('rows'),
    written: sum('written'),
    out_of_range: sum('out_of_range'),
    invalid: sum('invalid'),
    duplicates: sum('duplicates'),
  };
}

async function describeRun(
  inputs: readonly UnifiedInput[],
  { jsonl, aggregatedAt, manifestPath, options }: Unified,
): Promise<UnifiedManifest['run_provenance']> {
  const described = inputs.map(
    async ({ path, sha256 }, index) => [`jsonl_${index + 1}`, await describePath(path, sha256)] as const,
  );
  return recordProvenance({
    entrypoint: 'konvid-ingest unify',
    argv: [...(options.argv ?? [])],
    args: recordSettings('unify', options, {
      jsonl: inputs.map(({ path }) => path),
      output: jsonl.path,
      manifest_out: manifestPath,
      aggregated_at: aggregatedAt,
    }),
    inputs: Object.fromEntries(await Promise.all(described)),
    // The state at the end of the run: this is written before either file is in its place.
    outputs: {
      jsonl: { path: jsonl.path, exists: true, kind: 'file', sha256: jsonl.sha256 },
      manifest: { path: manifestPath, exists: true, kind: 'file' },
    },
  });
}

export async function composeUnifiedManifest(found: Unification, unified: Unified): Promise<UnifiedManifest> {
  const { inputs, outOfRange, invalid, duplicates, corpora } = found;
  const counts = sumCounts(inputs);
  return {
    schema: 'konvid-ingest-unified-manifest-v1',
    config: { scale: '0-100', aggregated_at_utc: unified.aggregatedAt },
    counts,
    inputs: [...inputs],
    corpora: [...corpora.values()],
    out_of_range: { count: counts.out_of_range, items: outOfRange },
    invalid: { count: counts.invalid, items: invalid },
    duplicates: { count: counts.duplicates, items: duplicates },
    jsonl: unified.jsonl,
    contract: { row_schema: UNIFIED_ROW_SCHEMA_ID, row_schema_sha256: UNIFIED_ROW_SCHEMA_SHA256 },
    tool: { name: 'konvid-ingest', version: TOOL_VERSION, node: process.version },
    run_provenance: await describeRun(inputs, unified),
  };
}
