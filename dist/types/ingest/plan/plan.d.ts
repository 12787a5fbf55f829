import type { Boundary } from '../../clips/boundary.js';
import { type CorpusClips } from '../../clips/corpus-clips.js';
import type { CorpusFolders } from '../../clips/corpus-folders.js';
import type { Corpus } from '../../corpora/corpus.js';
import { type Label } from '../../labels/label.js';
import type { LabelFile } from '../../labels/read-labels.js';
import type { Shard } from '../shards/shard.js';
import type { PlannedLabels } from './planned-labels.js';
/** Labels joined with clips, before any clip is read. */
export interface Plan {
    readonly corpus: Corpus;
    readonly boundary: Boundary;
    /** In the order of their labels. */
    readonly labelFiles: readonly LabelFile[];
    /** Readable label files that were not taken. */
    readonly passedOver: readonly string[];
    /** What the names of label files contain that belong to those taken but are not there. */
    readonly lacking: readonly string[];
    readonly clips: CorpusClips;
    /** Where clips are put that are downloaded; need not exist yet. */
    readonly downloadFolder: string;
    /** In label order; with a limit only the first ones, of a shard only its own. */
    readonly labels: PlannedLabels;
    /** Names of clips that no label of any file names, sorted. */
    readonly unlabelled: readonly string[];
    readonly shard: Shard | undefined;
}
export interface PlanOptions {
    readonly corpus: Corpus;
    /** The one label file to read; undefined to look for them. */
    readonly manifestCsv: string | undefined;
    /** The one folder of clips inside the corpus folder; undefined to look for them. */
    readonly clipsSubdir: string | undefined;
    /** Takes only so many labels; undefined for all. */
    readonly limit: number | undefined;
    /** Takes of these only one part; what guards a corpus judges the whole list all the same. */
    readonly shard: Shard | undefined;
}
/** How a label names its clip, for people. */
export declare function nameOf({ name, flickrId }: Label, corpus: Corpus): string;
/**
 * Finds labels and clips and joins them; reads no clip and writes nothing.
 *
 * @throws UserError where the layout, the label files or the match leave nothing to ingest
 */
export declare function planIngest(folders: CorpusFolders, options: PlanOptions): Promise<Plan>;
