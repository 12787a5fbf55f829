import { readWholeFile } from '../files/reading.ts';
import { UserError } from '../files/user-error.ts';
import type { IngestManifest, UnifiedManifest } from './generated/types.ts';
import type { SchemaError } from './violation.ts';

/** Its lists are capped: a manifest has a few megabytes at most. */
export const MAX_MANIFEST_BYTES = 16 * 1_048_576;

function refuseUnreadable(path: string, why: string, cause: unknown): never {
  throw new UserError('MANIFEST_UNREADABLE', {
    message: `${path}: the manifest can't be read (${why})`,
    hint: 'a run writes its manifest last: a JSONL without one is not finished',
    cause,
  });
}

/** A manifest and the text that it was read from. */
export interface ReadManifest {
  readonly manifest: IngestManifest;
  readonly text: string;
}

/** What a manifest's file holds, whatever it is. @throws UserError MANIFEST_UNREADABLE */
export async function parseManifest(path: string): Promise<{ readonly value: unknown; readonly text: string }> {
  const { text, fault, ...rest } = await readWholeFile(path, MAX_MANIFEST_BYTES);
  if (text === undefined) return refuseUnreadable(path, fault, 'cause' in rest ? rest.cause : undefined);
  try {
    return { value: JSON.parse(text), text };
  } catch (cause) {
    return refuseUnreadable(path, 'it is not JSON', cause);
  }
}

/**
 * Reads the manifest of a corpus' JSONL and checks it against its schema.
 *
 * @throws UserError MANIFEST_UNREADABLE, MANIFEST_INVALID
 */
export async function readIngestManifest(path: string): Promise<ReadManifest> {
  const { value, text } = await parseManifest(path);
  const { isIngestManifest } = await import('./generated/accept-documents.mjs');
  if (isIngestManifest(value)) return { manifest: value, text };
  throw refuseInvalid(path, isIngestManifest.errors);
}

/** What the first of ajv's errors says against a manifest. */
export function refuseInvalid(path: string, errors: readonly SchemaError[] | null | undefined): UserError {
  const [error] = errors ?? [];
  return new UserError('MANIFEST_INVALID', {
    message: `${path}: is not the manifest of a JSONL: ${error?.instancePath || 'the document'} ${error?.message ?? ''}`,
    hint: '`konvid-ingest schema ingest-manifest` prints what one looks like',
  });
}

const UNIFIED_VERSION: UnifiedManifest['schema'] = 'konvid-ingest-unified-manifest-v1';

function hasUnifiedVersion(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'schema' in value && value.schema === UNIFIED_VERSION;
}

/**
 * Reads the manifest of a corpus' JSONL, or of one that `unify` made, and checks it against its schema.
 *
 * @throws UserError MANIFEST_UNREADABLE, MANIFEST_INVALID
 */
export async function readManifest(path: string): Promise<IngestManifest | UnifiedManifest> {
  const { value } = await parseManifest(path);
  const { isIngestManifest, isUnifiedManifest } = await import('./generated/accept-documents.mjs');
  const accept = hasUnifiedVersion(value) ? isUnifiedManifest : isIngestManifest;
  if (accept(value)) return value;
  throw refuseInvalid(path, accept.errors);
}
