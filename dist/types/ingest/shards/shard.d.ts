/** A part of the label list: of `count` parts, as equal as can be, the one of this number, counted from 1. */
export interface Shard {
    readonly index: number;
    readonly count: number;
}
/** A stretch of labels: from the position of the first one to the position after the last one. */
export interface LabelRange {
    readonly start: number;
    readonly end: number;
}
/** More shards than this only cost files. The schema of the manifest says the same. */
export declare const MAX_SHARDS = 2048;
/** Reads `2/16`. @throws UserError OPTION_INVALID */
export declare function parseShard(text: string): Shard;
/** How people call a shard. */
export declare function describeShard({ index, count }: Shard): string;
/** The labels of a shard among so many: none of them where there are more shards than labels. All without a shard. */
export declare function labelRangeOf(shard: Shard | undefined, labels: number): LabelRange;
/** The path that a shard has in place of the whole: `out.jsonl` becomes `out.shard-00002-of-00016.jsonl`. */
export declare function shardPath(whole: string, shard: Shard | undefined): string;
/** What a file name says of itself. */
export declare function shardFileKind(name: string): 'manifest' | 'jsonl' | undefined;
