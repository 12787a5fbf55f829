import { readWholeFile } from '../files/reading.ts';
import { UserError } from '../files/user-error.ts';
import type { IngestManifest, UnifiedManifest } from './generated/types.ts';
import type { Validator } from './violation.ts';

/** Its lists are capped: a manifest has a few megabytes at most. */
export const MAX_MANIFEST_BYTES = 16 * 1_048_576;

const UNIFIED_VERSION: UnifiedManifest['schema'] = 'konvid-ingest-unified-manifest-v1';

/** A manifest and the text that it was read from. */
export interface ReadManifest {
  readonly manifest: IngestManifest;
  readonly text: string;
}

async function parseManifest(path: string): Promise<{ readonly value: unknown; readonly text: string }> {
  const refuse = (why: string, cause: unknown): never => {
    throw new UserError('MANIFEST_UNREADABLE', {
      message: `${path}: the manifest can't be read (${why})`,
      hint: 'a run writes its manifest last: a JSONL without one is not finished',
      cause,
    });
  };
  const file = await readWholeFile(path, MAX_MANIFEST_BYTES);
  if (file.text === undefined) return refuse(file.fault, file.cause);
  try {
    return { value: JSON.parse(file.text), text: file.text };
  } catch (cause) {
    return refuse('it is not JSON', cause);
  }
}

function requireValid<Manifest>(value: unknown, accept: Validator<Manifest>, path: string): Manifest {
  if (accept(value)) return value;
  const [error] = accept.errors ?? [];
  throw new UserError('MANIFEST_INVALID', {
    message: `${path}: is not the manifest of a JSONL: ${error?.instancePath || 'the document'} ${error?.message ?? ''}`,
    hint: '`konvid-ingest schema ingest-manifest` prints what one looks like',
  });
}

/**
 * Reads the manifest of a corpus' JSONL and checks it against its schema.
 *
 * @throws UserError MANIFEST_UNREADABLE, MANIFEST_INVALID
 */
export async function readIngestManifest(path: string): Promise<ReadManifest> {
  const { value, text } = await parseManifest(path);
  const { isIngestManifest } = await import('./generated/accept-documents.mjs');
  return { manifest: requireValid(value, isIngestManifest, path), text };
}

/**
 * Reads the manifest of a corpus' JSONL, or of one that `unify` made, and checks it against its schema.
 *
 * @throws UserError MANIFEST_UNREADABLE, MANIFEST_INVALID
 */
export async function readManifest(path: string): Promise<IngestManifest | UnifiedManifest> {
  const { value } = await parseManifest(path);
  const { isIngestManifest, isUnifiedManifest } = await import('./generated/accept-documents.mjs');
  const isUnified = (value as { readonly schema?: unknown } | null)?.schema === UNIFIED_VERSION;
  return requireValid<IngestManifest | UnifiedManifest>(value, isUnified ? isUnifiedManifest : isIngestManifest, path);
}
