import { type Boundary } from '../clips/boundary.js';
import { type ClipEntry, type ClipFolder } from '../clips/clip-folder.js';
import type { Corpus } from '../corpora/corpus.js';
import { type Label, type RejectedLabel } from '../labels/label.js';
import { type LabelFile } from '../labels/read-labels.js';
/** What a label needs before its clip is read. */
export type PlannedLabel = {
    readonly kind: 'matched';
    readonly label: Label;
    readonly clip: ClipEntry;
} | {
    readonly kind: 'missing';
    readonly label: Label;
} | {
    readonly kind: 'rejected';
    readonly rejected: RejectedLabel;
};
/** Labels joined with clips, before any clip is read. */
export interface Plan {
    readonly corpus: Corpus;
    readonly boundary: Boundary;
    readonly labelFile: LabelFile;
    /** Readable label files that were not taken. */
    readonly passedOver: readonly string[];
    readonly clipFolder: ClipFolder;
    /** In label order; with a limit only the first ones. */
    readonly labels: readonly PlannedLabel[];
    /** Clips that no label of the whole file names, sorted. */
    readonly unlabelled: readonly string[];
}
export interface PlanOptions {
    readonly corpus: Corpus;
    readonly corpusDir: string;
    readonly linkTargets: readonly string[];
    /** Takes only so many labels; undefined for all. */
    readonly limit: number | undefined;
}
/** How a label names its clip, for people. */
export declare function nameOf({ name, flickrId }: Label, corpus: Corpus): string;
/**
 * Finds labels and clips and joins them; reads no clip and writes nothing.
 *
 * @throws UserError where the layout, the label file or the match leaves nothing to ingest
 */
export declare function planIngest({ corpus, corpusDir, linkTargets, limit }: PlanOptions): Promise<Plan>;
