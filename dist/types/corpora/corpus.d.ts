import type { CorpusRow, IngestManifest } from '../contract/generated/types.js';
/** What a column of a label file tells. */
export type LabelRole = 'file' | 'flickr_id' | 'mos' | 'mos_std_dev' | 'n_ratings';
/** Header spellings by role, best first, compared without regard to case. */
export type ColumnAliases = Readonly<Record<LabelRole, readonly string[]>>;
/** A refusal of label files that belong to another corpus. */
export interface RowCountGuard {
    readonly maxRows: number;
    /** Corpus that a longer file probably is. */
    readonly otherCorpus: string;
}
/** Everything that sets one corpus apart: policy as data, for the one flow that all of them share. */
export interface Corpus {
    /** Label in the rows. */
    readonly name: CorpusRow['corpus'] & IngestManifest['corpus'];
    readonly title: string;
    /** How many clips the published corpus has. */
    readonly publishedClips: number;
    readonly defaultVersion: string;
    readonly manifestSchema: IngestManifest['schema'];
    /** Folder that is read where neither an option nor the environment names one. */
    readonly defaultDir: string;
    /** Environment variable that names the corpus folder. */
    readonly dirVariable: string;
    /** Name of the JSONL inside the corpus folder. */
    readonly outputName: string;
    /** Tag that opens the summary line, as users' log filters know it. */
    readonly summaryTag: string;
    readonly mosRange: {
        readonly min: number;
        readonly max: number;
    };
    readonly columns: ColumnAliases;
    /** Folders that may hold the label files, besides the corpus folder itself. */
    readonly labelFolders: readonly string[];
    /** Label files by a part of their names, best first; others come last. */
    readonly labelFilePreference: readonly string[];
    /** No real label file is larger; a larger one is refused before it is read any further. */
    readonly maxLabelBytes: number;
    readonly rowCountGuard: RowCountGuard;
    /** Folders that may hold the clips, besides the corpus folder itself. */
    readonly clipFolders: readonly string[];
    readonly clipExtension: string;
    /** Finds the flickr id in a clip's published name, as its first group. */
    readonly flickrIdInName: RegExp;
    /** Share of labels that may lack a clip unless the user says otherwise. */
    readonly defaultMaxMissing: string;
}
