import type { ConflictItem } from '../contract/generated/types.js';
import type { Reading } from '../contract/jsonl.js';
import type { NumberedShard } from './compare-shards.js';
import { type ShardFault } from './merge-refusal.js';
import type { RowSink } from './row-sink.js';
/** What became of labels whose bytes have a row. */
interface ClaimCounts {
    written: number;
    dedup: number;
    conflict: number;
}
/** What merging found out of one shard, beside its rows. */
export interface MergedLabels {
    readonly shard: NumberedShard;
    readonly rowsDropped: number;
    readonly counts: Readonly<ClaimCounts>;
    readonly mended: ReadonlySet<string>;
}
/** Puts the rows of shards together, one shard after another, in the order of their numbers. */
export declare class RowMerger {
    #private;
    readonly conflicts: {
        count: number;
        items: ConflictItem[];
    };
    /** @param sink undefined where nothing is written, because it is known already that the shards can't be merged */
    constructor(sink: RowSink | undefined, { expectedRows, reading }: {
        readonly expectedRows: number;
        readonly reading: Reading;
    });
    /**
     * Takes one shard. Everything that its manifest vouches for is checked while it is read.
     *
     * @throws UserError OUTPUT_WRITE_FAILED; the signal's reason when aborted
     */
    add(shard: NumberedShard): Promise<MergedLabels | ShardFault>;
}
export {};
