import type { IngestManifest } from './contract/generated/types.ts';
import { UserError } from './user-error.ts';
import { readWholeFile } from './whole-file.ts';

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

/**
 * Reads a manifest and checks it against its schema.
 *
 * @throws UserError MANIFEST_UNREADABLE, MANIFEST_INVALID
 */
export async function readManifest(path: string): Promise<ReadManifest> {
  const file = await readWholeFile(path, MAX_MANIFEST_BYTES);
  if (file.text === undefined) return refuseUnreadable(path, file.fault, file.cause);
  let value: unknown;
  try {
    value = JSON.parse(file.text);
  } catch (cause) {
    return refuseUnreadable(path, 'it is not JSON', cause);
  }
  const { explainIngestManifest } = await import('./contract/generated/explain-documents.mjs');
  if (explainIngestManifest(value)) return { manifest: value, text: file.text };
  const [error] = explainIngestManifest.errors ?? [];
  throw new UserError('MANIFEST_INVALID', {
    message: `${path}: is not an ingest manifest: ${error?.instancePath || 'the document'} ${error?.message ?? ''}`,
    hint: '`konvid-ingest schema ingest-manifest` prints what one looks like',
  });
}
