import { UNIFIED_ROW_SCHEMA_ID, UNIFIED_ROW_SCHEMA_SHA256 } from '../contract/generated/row-keys.ts';
import type { JsonlDigest, UnifiedManifest } from '../contract/generated/types.ts';
import { describePath, recordProvenance } from '../contract/provenance.ts';
import { TOOL_VERSION } from '../files/stamp.ts';
import { recordSettings } from '../options/fingerprint.ts';
import type { UnifySettings } from '../options/generated/option-values.ts';
import type { UnifyTally } from './unify-tally.ts';

/** One input as it was read. */
export interface ReadInput {
  /** Absolute path of the JSONL. */
  readonly path: string;
  readonly sizeBytes: number;
  readonly sha256: string;
}

export interface UnifiedManifestParts {
  readonly inputs: readonly ReadInput[];
  readonly tally: UnifyTally;
  readonly jsonl: JsonlDigest;
  readonly aggregatedAt: string;
  readonly manifestPath: string;
  readonly options: UnifySettings & { readonly argv?: readonly string[] | undefined };
}

async function describeRun(parts: UnifiedManifestParts): Promise<UnifiedManifest['run_provenance']> {
  const { inputs, jsonl, manifestPath } = parts;
  const described = inputs.map(
    async ({ path, sha256 }, index) => [`jsonl_${index + 1}`, await describePath(path, sha256)] as const,
  );
  return recordProvenance({
    entrypoint: 'konvid-ingest unify',
    argv: [...(parts.options.argv ?? [])],
    args: recordSettings('unify', parts.options, {
      jsonl: inputs.map(({ path }) => path),
      output: jsonl.path,
      manifest_out: manifestPath,
      aggregated_at: parts.aggregatedAt,
    }),
    inputs: Object.fromEntries(await Promise.all(described)),
    // The state at the end of the run: this is written before either file is in its place.
    outputs: {
      jsonl: { path: jsonl.path, exists: true, kind: 'file', sha256: jsonl.sha256 },
      manifest: { path: manifestPath, exists: true, kind: 'file' },
    },
  });
}

export async function composeUnifiedManifest(parts: UnifiedManifestParts): Promise<UnifiedManifest> {
  const { inputs, tally, jsonl } = parts;
  return {
    schema: 'konvid-ingest-unified-manifest-v1',
    config: { scale: '0-100', aggregated_at_utc: parts.aggregatedAt },
    counts: tally.counts,
    inputs: inputs.map(({ path, sizeBytes, sha256 }, index) => ({
      path,
      size_bytes: sizeBytes,
      sha256,
      ...(tally.countsByInput[index] as UnifiedManifest['counts']),
    })),
    corpora: tally.corpora,
    out_of_range: tally.outOfRange,
    invalid: tally.invalid,
    duplicates: tally.duplicates,
    jsonl,
    contract: { row_schema: UNIFIED_ROW_SCHEMA_ID, row_schema_sha256: UNIFIED_ROW_SCHEMA_SHA256 },
    tool: { name: 'konvid-ingest', version: TOOL_VERSION, node: process.version },
    run_provenance: await describeRun(parts),
  };
}
