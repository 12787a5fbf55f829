import type { IngestManifest, UnifiedManifest, Violation } from '../contract/generated/types.ts';
import { UserError } from '../user-error.ts';
import { readWholeFile } from '../whole-file.ts';

/** The file as it was read, to be held against what its manifest says of it. */
export interface FileFacts {
  readonly rows: number;
  readonly sha256: string;
}

/** Its lists are capped: a manifest has a few megabytes at most. */
const MAX_MANIFEST_BYTES = 16 * 1_048_576;

function refuseUnreadable(path: string, why: string, cause: unknown): never {
  throw new UserError('MANIFEST_UNREADABLE', {
    message: `${path}: the manifest can't be read (${why})`,
    hint: 'a run writes its manifest last: a JSONL without one is not finished',
    cause,
  });
}

async function parseManifest(path: string): Promise<unknown> {
  const file = await readWholeFile(path, MAX_MANIFEST_BYTES);
  if (file.text === undefined) return refuseUnreadable(path, file.fault, file.cause);
  try {
    return JSON.parse(file.text);
  } catch (cause) {
    return refuseUnreadable(path, 'it is not JSON', cause);
  }
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
  const value = await parseManifest(path);
  const { explainIngestManifest, explainUnifiedManifest } = await import('../contract/generated/explain-documents.mjs');
  const explain = isUnifiedManifest(value) ? explainUnifiedManifest : explainIngestManifest;
  if (explain(value)) return value;
  const [error] = explain.errors ?? [];
  throw new UserError('MANIFEST_INVALID', {
    message: `${path}: is not the manifest of a JSONL: ${error?.instancePath || 'the document'} ${error?.message ?? ''}`,
    hint: '`konvid-ingest schema ingest-manifest` prints what one looks like',
  });
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
