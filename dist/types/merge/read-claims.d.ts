import type { FileDigest } from '../contract/generated/types.js';
import { type Claim } from '../ingest/shards/claim-log.js';
/** A claim, by its line; undefined where the line holds none. */
export declare function parseClaim(text: string): Claim | undefined;
/**
 * Hands over the claims of a shard in label order.
 *
 * @returns false where the file is not the one that the manifest describes, or holds anything else
 * @throws whatever reading the file throws
 */
export declare function readClaims(path: string, { size_bytes, sha256 }: FileDigest, visit: (claim: Claim) => void, signal: AbortSignal | undefined): Promise<boolean>;
