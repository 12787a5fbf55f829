import type { ShardBlock } from '../contract/generated/types.js';
import type { FoundShard } from './find-shards.js';
import { type ShardFault } from './merge-refusal.js';
/** A shard whose manifest says which one it is. */
export interface NumberedShard extends FoundShard {
    readonly shard: ShardBlock;
}
/** `3`, or `3, 5 to 7`. */
export declare function describeNumbers(numbers: readonly number[]): string;
/** Numbers from 1 to the count that no shard has. */
export declare function findMissing(shards: readonly NumberedShard[]): readonly number[];
/** Holds shards against each other. @returns them in the order of their numbers, and what is wrong with them */
export declare function compareShards(found: readonly FoundShard[], { allowMissing }: {
    readonly allowMissing: boolean;
}): {
    readonly shards: readonly NumberedShard[];
    readonly faults: readonly ShardFault[];
};
