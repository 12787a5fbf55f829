import { type Label, type RejectedLabel } from './label.js';
/**
 * The rows of one label file in their order, usable or not. A usable one takes some 90 bytes, a third of what an object
 * takes; each is made anew when it is asked for.
 */
export declare class LabelList implements Iterable<Label | RejectedLabel> {
    #private;
    /** The highest score of a usable row; 0 where there is none. */
    highestMos: number;
    /** @param needsIds whether flickr ids are kept that stand in names as well */
    constructor(file: string, { needsIds }?: {
        needsIds?: boolean | undefined;
    });
    get length(): number;
    /** How many rows can't be used. */
    get rejectedCount(): number;
    /** Whether any usable row says where its clip can be downloaded. */
    get hasUrls(): boolean;
    push(entry: Label | RejectedLabel): void;
    /** The row of a number below `length`. */
    at(number: number): Label | RejectedLabel;
    [Symbol.iterator](): Generator<Label | RejectedLabel>;
}
