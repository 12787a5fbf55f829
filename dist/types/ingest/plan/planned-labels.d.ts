import type { ClipFault } from '../../clips/clip-fault.js';
import type { ClipEntry } from '../../clips/clip-folder.js';
import { type Label, type RejectedLabel } from '../../labels/label.js';
import type { LabelFile } from '../../labels/read-labels.js';
import { type Shard } from '../shards/shard.js';
/** What a label needs before its clip is read. */
export type PlannedLabel = {
    readonly kind: 'matched';
    readonly label: Label;
    readonly clip: ClipEntry;
} | {
    readonly kind: 'missing';
    readonly label: Label;
}
/** Not on disk, but there is an address: `clip` is where it will stand once it has been downloaded. */
 | {
    readonly kind: 'remote';
    readonly label: Label;
    readonly url: string;
    readonly clip: ClipEntry;
}
/** What becomes of `remote` where the clip could not be downloaded. */
 | {
    readonly kind: 'download-failed';
    readonly label: Label;
    readonly clip: ClipEntry;
    readonly fault: ClipFault;
} | {
    readonly kind: 'rejected';
    readonly rejected: RejectedLabel;
};
/** Labels joined with clips, in label order, in some 10 bytes each: each is made anew when it is asked for. */
export declare class PlannedLabels implements Iterable<PlannedLabel> {
    #private;
    /** Whether any label, taken or not, has a clip or an address. */
    hasClips: boolean;
    /** Labels are added in the order of the files; past the limit, or in another shard, they are not taken. */
    constructor(files: readonly LabelFile[], { clipExtension, limit, shard }: {
        clipExtension: string;
        limit: number | undefined;
        shard?: Shard | undefined;
    });
    /** How many there are, taken or not. */
    get inAll(): number;
    /** How many are taken. */
    get length(): number;
    /** How many stand before those that are taken. */
    get before(): number;
    /** How many of the taken ones are of a kind. */
    count(kind: PlannedLabel['kind']): number;
    push(planned: PlannedLabel): void;
    [Symbol.iterator](): Generator<PlannedLabel>;
}
