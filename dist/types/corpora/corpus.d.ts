import type { IngestManifest } from '../contract/generated/types.js';
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
    readonly fewerAre?: string;
    readonly maxRows: number;
    /** Label of the corpus that more rows probably are. */
    readonly moreAre?: string;
}
/** One figure of the summary line's `skipped ...`, as users' log filters know it. */
export interface SummarySkip {
    readonly counter: 'skipped_download' | 'skipped_broken';
    readonly word: string;
}
/** Everything that sets one corpus apart: policy as data, for the one flow that all of them share. */
export interface Corpus {
    /** Label in the rows, and in the manifest. */
    readonly name: string;
    readonly title: string;
    /** Finds, in the name of a file, that it was published with this corpus and no other. */
    readonly signature: RegExp;
    /** Finds that a label's name or flickr id is one as this corpus publishes them; null where it has no such pattern. */
    readonly keyShape: RegExp | null;
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
    /** The sheet that has the labels where they come in a workbook (.xlsx); null where they never do. */
    readonly workbookSheet: string | null;
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
    /** What a clip's name is given where the label's name has no ending. */
    readonly clipExtension: string;
    /**
     * What may follow the label's name in the name of its clip, in tiers, best first; of one tier no ending is better than
     * another. These endings alone make a file a clip.
     */
    readonly clipEndings: readonly (readonly string[])[];
    /** What names a clip, in labels and in `src`: its file name, or its path from the clips folder on. */
    readonly clipKey: 'name' | 'path';
    /** How many folders deep in a clips folder the clips lie. */
    readonly clipDepth: {
        readonly min: number;
        readonly max: number;
    };
    /** Finds the flickr id in a clip's published name, as its first group; null where names have none. */
    readonly flickrIdInName: RegExp | null;
    /** Whether a clip may be found by its flickr id where its name is another. */
    readonly joinsByFlickrId: boolean;
    /** Share of labels that may lack a clip unless the user says otherwise; null for no limit. */
    readonly defaultMaxMissing: string | null;
}
