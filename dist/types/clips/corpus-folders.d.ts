import { type Boundary } from './boundary.js';
import { type EntryList, type ListedEntry } from './entry-list.js';
/** One folder of a corpus and what stands in it. */
export interface Folder {
    /** Real path. */
    readonly path: string;
    /** Without hidden entries. */
    readonly entries: EntryList;
}
/** Lists the folders of a corpus, each once, and never leaves its boundary. */
export declare class CorpusFolders {
    #private;
    readonly boundary: Boundary;
    constructor(boundary: Boundary);
    /**
     * The folders that may hold what the aliases name, in tiers, best first: the aliases inside the corpus folder, the
     * corpus folder itself, and the same one level deeper (the archive's own folder).
     */
    tiers(aliases: readonly string[]): AsyncGenerator<readonly Folder[]>;
    /** All that were listed so far. */
    get listed(): readonly Folder[];
    /** Forgets what was listed: once labels are joined with clips nobody looks for them again. */
    release(): void;
    root(): Promise<Folder>;
    /** The folders of these names in the corpus folder. */
    named(aliases: readonly string[]): Promise<readonly Folder[]>;
    /** The folders of these names in any folder of the corpus folder. */
    namedOneDeeper(aliases: readonly string[]): Promise<readonly Folder[]>;
    /** Every folder in the corpus folder; links aren't followed. */
    subfolders(): Promise<readonly Folder[]>;
    /**
     * The folder at a path inside the corpus folder; undefined where nothing stands there.
     *
     * @throws UserError CORPUS_LINK_OUTSIDE where it leads outside, CORPUS_UNREADABLE where it is no folder
     */
    at(path: string): Promise<Folder | undefined>;
    /**
     * What stands at a path of a listing, if it is a folder, or a link to one that may be followed.
     *
     * @throws UserError CORPUS_UNREADABLE; for a link to a folder outside, CORPUS_LINK_OUTSIDE
     */
    folderIn(path: string, kind: ListedEntry['kind']): Promise<Folder | undefined>;
}
