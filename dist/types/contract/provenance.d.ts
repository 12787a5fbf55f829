import type { ProvenancePath, RunProvenance } from './generated/types.js';
/** A path as provenance records it; the digest is given where somebody has taken it already. */
export declare function describePath(path: string, sha256?: string): Promise<ProvenancePath>;
/** What was run, free of credentials. */
export declare function recordProvenance(run: Omit<RunProvenance, 'schema'>): RunProvenance;
