import type { CorpusRow, IngestManifest } from '../contract/generated/types.js';
/** What a column of a label file tells. */
export type LabelRole = 'file' | 'flickr_id' | 'mos' | 'mos_std_dev' | 'n_ratings' | 'url';
/** Header spellings by role, best first, compared without regard to case. */
export type ColumnAliases = Readonly<Record<LabelRole, readonly string[]>>;
/** A kind of label file, told by its name. */
export interface LabelFileKind {
    /** What the file's name contains, in lower case. */
    readonly nameHas: string;
    /** Part of the corpus in whose folder its clips are looked for first; the main one unless given. */
    readonly clipPart?: string;
}
/** A refusal of label files that belong to another corpus, by how many rows they have in all. */
export interface RowCountGuard {
    readonly minRows: number;
    /** Label of the corpus that fewer rows probably are. */
    readonly fewerAre?: Corpus['name'];
    readonly maxRows: number;
    /** Label of the corpus that more rows probably are. */
    readonly moreAre?: Corpus['name'];
}
/** One figure of the summary line's `skipped ...`, as users' log filters know it. */
export interface SummarySkip {
    readonly counter: 'skipped_download' | 'skipped_broken';
    readonly word: string;
}
/** Everything that sets one corpus apart: policy as data, for the one flow that all of them share. */
export interface Corpus {
    /** Label in the rows. */
    readonly name: CorpusRow['corpus'] & IngestManifest['corpus'];
    readonly title: string;
    /** Finds, in the name of a file, that it was published with this corpus and no other. */
    readonly signature: RegExp;
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
    readonly summarySkips: readonly SummarySkip[];
    readonly mosRange: {
        readonly min: number;
        readonly max: number;
    };
    readonly columns: ColumnAliases;
    /** Folders that may hold the label files, besides the corpus folder itself. */
    readonly labelFolders: readonly string[];
    /**
     * Sets of label files, best first: the kinds of a set are taken together, one file of each. A file of none of these
     * kinds comes last, and alone.
     */
    readonly labelSets: readonly (readonly LabelFileKind[])[];
    /** No real label file is larger; a larger one is refused before it is read any further. */
    readonly maxLabelBytes: number;
    readonly rowCountGuard: RowCountGuard;
    /** The parts in which the clips are published, each with the folder names that may hold it. */
    readonly clipParts: Readonly<Record<string, readonly string[]>>;
    /** Part in which the clips of a label file of no known kind are looked for first, and into which clips are downloaded. */
    readonly mainClipPart: string;
    readonly clipExtension: string;
    /** Finds the flickr id in a clip's published name, as its first group. */
    readonly flickrIdInName: RegExp;
    /** Whether a clip may be found by its flickr id where its name is another. */
    readonly joinsByFlickrId: boolean;
    /** Share of labels that may lack a clip unless the user says otherwise; null for no limit. */
    readonly defaultMaxMissing: string | null;
}
