import type { JsonlDigest, UnifiedManifest } from '../contract/generated/types.js';
import type { UnifyTally } from './unify-tally.js';
/** One input as it was read. */
export interface ReadInput {
    /** Absolute path of the JSONL. */
    readonly path: string;
    readonly sizeBytes: number;
    readonly sha256: string;
}
/** Everything that the manifest of a unified JSONL tells. */
export interface UnifiedManifestParts {
    readonly inputs: readonly ReadInput[];
    readonly tally: UnifyTally;
    readonly jsonl: JsonlDigest;
    readonly aggregatedAt: string;
    readonly manifestPath: string;
    readonly argv: readonly string[];
}
/** The manifest of a run that is done. */
export declare function composeUnifiedManifest(parts: UnifiedManifestParts): Promise<UnifiedManifest>;
