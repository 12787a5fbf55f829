import type { CorpusClips } from '../../clips/corpus-clips.js';
import type { Corpus } from '../../corpora/corpus.js';
import type { LabelFile } from '../../labels/read-labels.js';
import type { Shard } from '../shards/shard.js';
import { PlannedLabels } from './planned-labels.js';
/** What labels are joined with. */
export interface JoinTarget {
    readonly corpus: Corpus;
    readonly clips: CorpusClips;
    /** Where clips are put that are downloaded. */
    readonly downloadFolder: string;
    /** Takes only so many labels; undefined for all. */
    readonly limit: number | undefined;
    /** Of these only this part; undefined for all. */
    readonly shard: Shard | undefined;
}
/** Joins the labels of all files with the clips, in label order. Clips that a label names are noted as named. */
export declare function joinLabels(files: readonly LabelFile[], target: JoinTarget): Promise<PlannedLabels>;
