import type { IngestManifest, UnifiedManifest, Violation } from '../contract/generated/types.ts';
import { parseManifest, refuseInvalid } from '../read-manifest.ts';

/** The file as it was read, to be held against what its manifest says of it. */
export interface FileFacts {
  readonly rows: number;
  readonly sha256: string;
}

const UNIFIED_VERSION: UnifiedManifest['schema'] = 'konvid-ingest-unified-manifest-v1';

function isUnifiedManifest(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'schema' in value && value.schema === UNIFIED_VERSION;
}

/**
 * Reads the manifest of a corpus' JSONL, or of one that `unify` made, and checks it against its schema.
 *
 * @throws UserError MANIFEST_UNREADABLE, MANIFEST_INVALID
 */
export async function readManifest(path: string): Promise<IngestManifest | UnifiedManifest> {
  const { value } = await parseManifest(path);
  const { explainIngestManifest, explainUnifiedManifest } = await import('../contract/generated/explain-documents.mjs');
  const explain = isUnifiedManifest(value) ? explainUnifiedManifest : explainIngestManifest;
  if (explain(value)) return value;
  throw refuseInvalid(path, explain.errors);
}

/** Holds a file against its manifest: same number of rows, same bytes. */
export function compareWithManifest({ jsonl }: Pick<IngestManifest, 'jsonl'>, facts: FileFacts): readonly Violation[] {
  const whole = { line: null, field: null, pointer: '' };
  const violations: Violation[] = [];
  if (jsonl.rows !== facts.rows) {
    violations.push({
      ...whole,
      code: 'FILE_ROW_COUNT',
      expected: `${jsonl.rows} rows, as the manifest says`,
      found: `${facts.rows} rows`,
    });
  }
  if (jsonl.sha256 !== facts.sha256) {
    violations.push({
      ...whole,
      code: 'FILE_DIGEST',
      expected: `SHA-256 ${jsonl.sha256}, as the manifest says`,
      found: facts.sha256,
    });
  }
  return violations;
}
