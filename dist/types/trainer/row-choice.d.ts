import { type DigestWords } from '../contract/digest-table.js';
/** What of a row decides whether it stays. */
export interface RowClaim {
    readonly digest: DigestWords;
    /** On the scale of 0..100; 0 for unknown. */
    readonly stdDev: number;
}
/**
 * Decides which row of each clip stays: the one whose standard deviation is smaller, where an unknown one loses against any
 * other, and of equal ones the first. Rows are known by their position in all inputs, from 0.
 */
export declare class RowChoice {
    #private;
    /** @param expectedRows how many will come, as far as is known */
    constructor(expectedRows: number);
    /** Takes the next row. */
    add({ digest, stdDev }: RowClaim): void;
    /** Whether the row at a position stays, once all have been added. */
    stays(position: number): boolean;
    /** How many rows stay: one a clip. */
    get size(): number;
}
