import { readFile } from 'node:fs/promises';
import type { IngestManifest, Violation } from '../contract/generated/types.ts';
import { systemErrorCode, UserError } from '../user-error.ts';

/** The file as it was read, to be held against what its manifest says of it. */
export interface FileFacts {
  readonly rows: number;
  readonly sha256: string;
}

/**
 * Reads a manifest and checks it against its schema.
 *
 * @throws UserError MANIFEST_UNREADABLE, MANIFEST_INVALID
 */
export async function readManifest(path: string): Promise<IngestManifest> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    const why = systemErrorCode(cause) ?? 'it is not JSON';
    throw new UserError('MANIFEST_UNREADABLE', {
      message: `${path}: the manifest can't be read (${why})`,
      hint: 'a run writes its manifest last: a JSONL without one is not finished',
      cause,
    });
  }
  const { explainIngestManifest } = await import('../contract/generated/explain-documents.mjs');
  if (explainIngestManifest(value)) return value;
  const [error] = explainIngestManifest.errors ?? [];
  throw new UserError('MANIFEST_INVALID', {
    message: `${path}: is not an ingest manifest: ${error?.instancePath || 'the document'} ${error?.message ?? ''}`,
    hint: '`konvid-ingest schema ingest-manifest` prints what one looks like',
  });
}

/** Holds a file against its manifest: same number of rows, same bytes. */
export function compareWithManifest({ jsonl }: IngestManifest, facts: FileFacts): readonly Violation[] {
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
