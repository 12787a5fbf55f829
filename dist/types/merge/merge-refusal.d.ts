import type { ResultError } from '../contract/generated/types.js';
import { UserError } from '../user-error.js';
/** One thing for which shards can't be merged. */
export type ShardFault = ResultError;
/** Everything for which shards can't be merged. Nothing was written. */
export declare class MergeRefusal extends UserError {
    readonly faults: readonly ShardFault[];
    constructor(faults: readonly ShardFault[]);
}
/** A fault, with what to do where the message does not say it all. */
export declare function shardFault(code: string, message: string, hint?: string | null): ShardFault;
