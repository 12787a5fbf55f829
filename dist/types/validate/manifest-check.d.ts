import type { IngestManifest, Violation } from '../contract/generated/types.js';
/** The file as it was read, to be held against what its manifest says of it. */
export interface FileFacts {
    readonly rows: number;
    readonly sha256: string;
}
/** Holds a file against its manifest: same number of rows, same bytes. */
export declare function compareWithManifest({ jsonl }: Pick<IngestManifest, 'jsonl'>, facts: FileFacts): readonly Violation[];
