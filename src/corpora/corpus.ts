import type { FetchedArchive, FetchManifest, IngestManifest } from '../contract/generated/types.ts';

/** The scales of scores. The key is part of the label of a custom corpus, the name is what unified rows have. */
export const SCALES = {
  '1-5': { name: '1-5-acr', min: 1, max: 5 },
  '1-7': { name: '1-7-acr', min: 1, max: 7 },
  '1-9': { name: '1-9-acr', min: 1, max: 9 },
  '0-10': { name: '0-10-continuous', min: 0, max: 10 },
  '0-100': { name: '0-100-continuous', min: 0, max: 100 },
  '1-100': { name: '1-100-continuous', min: 1, max: 100 },
} as const;

export type Scale = keyof typeof SCALES;

/** What a column of a label file tells. */
export type LabelRole = 'file' | 'flickr_id' | 'mos' | 'mos_std_dev' | 'n_ratings' | 'url' | 'is_test' | 'content';

/** Header spellings by role, best first, compared without regard to case. */
export type ColumnAliases = Readonly<Record<LabelRole, readonly string[]>>;

/** A kind of label file, told by its name. */
export interface LabelFileKind {
  /** What the file's name contains, in lower case. */
  readonly nameHas: string;
  /** Part of the corpus in whose folder its clips are looked for first; the main one unless given. */
  readonly clipPart?: string;
  /** The set of the published split to which all its clips belong. */
  readonly publishedSplit?: string;
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

/** One of the archives as which a corpus is published. */
export interface PublishedArchive {
  readonly label: FetchedArchive['label'];
  readonly url: string;
  /** Name of the archive in the root. */
  readonly fileName: string;
  /** Folder in the root into which it is unpacked. */
  readonly folder: string;
  /** A smaller file can't be the archive: an error page, or a beginning. It counts where no digest is known. */
  readonly minBytes: number;
  readonly maxBytes: number;
  /** Bytes of all its files, unpacked, at most. */
  readonly maxUnpackedBytes: number;
}

/** How the name of a clip shows which content the clip has. */
export interface ContentName {
  /** Opens the ids of contents; corpora of the same source share it. */
  readonly space: string;
  /** Finds the id in the last component of `src`, as its first group. */
  readonly idInName: RegExp;
}

/** An upload to Flickr: `<id>.mp4`, `<id>_original_centercrop_960x540_8s.mp4`, `orig_<id>_540_5s.mp4`. */
export const FLICKR_CONTENT: ContentName = { space: 'flickr', idInName: /^(?:orig_)?([0-9]+)(?=[_.]|$)/ };

/** What follows from the name of a corpus. */
interface NamedFacts {
  readonly manifestSchema: IngestManifest['schema'];
  readonly fetchManifestSchema: FetchManifest['schema'];
  /** Folder that is read where neither an option nor the environment names one. */
  readonly defaultDir: string;
  /** Environment variable that names the corpus folder. */
  readonly dirVariable: string;
  /** Name of the JSONL inside the corpus folder. */
  readonly outputName: string;
  /** Tag that opens the summary line, as users' log filters know it. */
  readonly summaryTag: string;
}

/** What most corpora have in common. */
interface UsualFacts {
  readonly summarySkips: readonly SummarySkip[];
  /** The sheet that has the labels where they come in a workbook (.xlsx); null where they never do. */
  readonly workbookSheet: string | null;
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
  readonly clipDepth: { readonly min: number; readonly max: number };
  /** Finds the flickr id in a clip's published name, as its first group; null where names have none. */
  readonly flickrIdInName: RegExp | null;
  /** Whether a clip may be found by its flickr id where its name is another. */
  readonly joinsByFlickrId: boolean;
  /** Null where each clip has a content of its own, or names don't show it. */
  readonly contentName: ContentName | null;
  /** Share of labels that may lack a clip unless the user says otherwise; null for no limit. */
  readonly defaultMaxMissing: string | null;
  /** The archives that `fetch` downloads; none where it can't fetch the corpus. */
  readonly archives: readonly PublishedArchive[];
}

/** What each corpus says for itself. */
interface OwnFacts {
  /** Label in the rows, and in the manifest. */
  readonly name: string;
  readonly title: string;
  /** The publisher's page with the terms of use; null for a study of the user's own. */
  readonly homepage: string | null;
  readonly scale: Scale;
  /** Whether uploaders encoded the clips, so that all rows share one slot of the encoder vocabulary. */
  readonly isUserGenerated: boolean;
  /** Finds, in the name of a file, that it was published with this corpus and no other. */
  readonly signature: RegExp;
  /** Finds that a label's name or flickr id is one as this corpus publishes them; null where it has no such pattern. */
  readonly keyShape: RegExp | null;
  /** How many clips the published corpus has. */
  readonly publishedClips: number;
  readonly defaultVersion: string;
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
}

/** Everything that sets one corpus apart: policy as data, for the one flow that all of them share. */
export interface Corpus extends OwnFacts, UsualFacts, NamedFacts {
  readonly mosRange: { readonly min: number; readonly max: number };
  readonly columns: ColumnAliases;
}

const USUAL_FACTS: UsualFacts = {
  summarySkips: [{ counter: 'skipped_broken', word: 'broken' }],
  workbookSheet: null,
  clipExtension: '.mp4',
  clipEndings: [['.mp4']],
  clipKey: 'name',
  clipDepth: { min: 0, max: 0 },
  flickrIdInName: null,
  joinsByFlickrId: false,
  contentName: null,
  defaultMaxMissing: '5%',
  archives: [],
};

export const USUAL_COLUMNS: ColumnAliases = {
  file: ['file_name', 'video_name', 'filename', 'name'],
  flickr_id: [],
  mos: ['mos'],
  mos_std_dev: ['sd', 'mos_std', 'mos_std_dev', 'sd_mos'],
  n_ratings: ['n', 'ratings', 'num_ratings', 'n_ratings'],
  url: [],
  is_test: [],
  content: [],
};

/** The names that users and log filters rely on. The enumerations of the contract are generated from them. */
export function nameFacts(name: string): NamedFacts {
  const word = name.replaceAll('-', '_');
  return {
    manifestSchema: `${name}-corpus-jsonl-manifest-v1` as IngestManifest['schema'],
    fetchManifestSchema: `${name}-fetch-manifest-v1` as FetchManifest['schema'],
    defaultDir: `.workingdir2/${name}`,
    dirVariable: `VMAF_${word.toUpperCase()}_DIR`,
    outputName: `${word}.jsonl`,
    summaryTag: `${name}-jsonl`,
  };
}

/** The kind of a label file, by its name; undefined if it is of none. */
export function kindOfLabelFile(name: string, { labelSets }: Pick<Corpus, 'labelSets'>): LabelFileKind | undefined {
  return labelSets.flat().find(({ nameHas }) => name.toLowerCase().includes(nameHas));
}

/** Completes what a corpus says for itself by what is usual, and by what follows from its name. */
export function describeCorpus({
  columns,
  ...own
}: OwnFacts & Partial<UsualFacts & NamedFacts> & { readonly columns?: Partial<ColumnAliases> }): Corpus {
  return {
    ...USUAL_FACTS,
    ...nameFacts(own.name),
    ...own,
    mosRange: SCALES[own.scale],
    columns: { ...USUAL_COLUMNS, ...columns },
  };
}
