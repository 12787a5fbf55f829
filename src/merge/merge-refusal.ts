import type { ResultError } from '../contract/generated/types.ts';
import { UserError } from '../files/user-error.ts';

/** One reason why shards can't be merged. */
export type ShardFault = ResultError;

/** All reasons why shards can't be merged. Nothing was written. */
export class MergeRefusal extends UserError {
  readonly faults: readonly ShardFault[];

  constructor(faults: readonly ShardFault[]) {
    const [first] = faults;
    const rest = faults.length > 1 ? `; and ${faults.length - 1} more` : '';
    super('MERGE_REFUSED', {
      message: `these shards can't be merged: ${first?.message}${rest}`,
      hint: 'correct what is listed, and merge again; nothing was written',
    });
    this.faults = faults;
  }
}

/** @param hint what to do, if the message does not say it */
export function shardFault(code: string, message: string, hint?: string): ShardFault {
  return { code, message, hint: hint ?? null };
}
