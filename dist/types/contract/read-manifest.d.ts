import { UserError } from '../user-error.js';
import type { IngestManifest, UnifiedManifest } from './generated/types.js';
import type { SchemaError } from './validator.js';
/** Its lists are capped: a manifest has a few megabytes at most. */
export declare const MAX_MANIFEST_BYTES: number;
/** A manifest and the text that it was read from. */
export interface ReadManifest {
    readonly manifest: IngestManifest;
    readonly text: string;
}
/** What a manifest's file holds, whatever it is. @throws UserError MANIFEST_UNREADABLE */
export declare function parseManifest(path: string): Promise<{
    readonly value: unknown;
    readonly text: string;
}>;
/**
 * Reads the manifest of a corpus' JSONL and checks it against its schema.
 *
 * @throws UserError MANIFEST_UNREADABLE, MANIFEST_INVALID
 */
export declare function readIngestManifest(path: string): Promise<ReadManifest>;
/** What the first of ajv's errors says against a manifest. */
export declare function refuseInvalid(path: string, errors: readonly SchemaError[] | null | undefined): UserError;
/**
 * Reads the manifest of a corpus' JSONL, or of one that `unify` made, and checks it against its schema.
 *
 * @throws UserError MANIFEST_UNREADABLE, MANIFEST_INVALID
 */
export declare function readManifest(path: string): Promise<IngestManifest | UnifiedManifest>;
