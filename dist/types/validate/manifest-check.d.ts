import type { IngestManifest, UnifiedManifest, Violation } from '../contract/generated/types.js';
/** The file as it was read, to be held against what its manifest says of it. */
export interface FileFacts {
    readonly rows: number;
    readonly sha256: string;
}
/**
 * Reads the manifest of a corpus' JSONL, or of one that `unify` made, and checks it against its schema.
 *
 * @throws UserError MANIFEST_UNREADABLE, MANIFEST_INVALID
 */
export declare function readManifest(path: string): Promise<IngestManifest | UnifiedManifest>;
/** Holds a file against its manifest: same number of rows, same bytes. */
export declare function compareWithManifest({ jsonl }: Pick<IngestManifest, 'jsonl'>, facts: FileFacts): readonly Violation[];
