import type { IngestOptions } from '../options.js';
import { type Shard } from '../shards/shard.js';
import type { Findings } from './describe-plan.js';
/** What a run is going to read, and what is missing from it. */
export interface Announcement {
    readonly findings: Findings;
    /** What the names of label files contain that belong to those taken but are not there. */
    readonly lacking: readonly string[];
    /** Labels that stand before those that are taken. */
    readonly before: number;
    /** Labels taken whose clips are not there and have an address. */
    readonly remote: number;
    /** Labels taken that have no clip at all. */
    readonly missing: number;
    readonly shard: Shard | undefined;
}
/** Tells it, line by line. */
export declare function announceFindings({ findings: { labels, clips }, lacking, before, remote, missing, shard }: Announcement, { onNotice }: Pick<IngestOptions, 'onNotice'>): void;
