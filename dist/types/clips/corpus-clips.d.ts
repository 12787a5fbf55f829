import type { Corpus } from '../corpora/corpus.js';
import { type ClipEntry, ClipFolder, type ClipMatch, type ClipReference } from './clip-folder.js';
import type { CorpusFolders } from './corpus-folders.js';
/** A folder of clips, and the part of the corpus that it holds; undefined where its name tells none. */
export interface PartFolder {
    readonly part: string | undefined;
    readonly clips: ClipFolder;
}
/** All clips of a corpus, in as many folders as it came in. */
export declare class CorpusClips {
    #private;
    readonly folders: readonly ClipFolder[];
    constructor(parts: readonly PartFolder[]);
    get size(): number;
    /** The names of all clips, folder by folder. */
    get names(): Iterable<string>;
    /** Forgets all clips but how many there are. */
    release(): void;
    /** Notes that a label names the clips of this name. */
    noteNamed(name: string): void;
    /** The names of clips that no label was noted to name, sorted, each once. */
    listUnnamed(): readonly string[];
    /** The folder that holds a part; the first of several. */
    folderOf(part: string): ClipFolder | undefined;
    /** Every clip of exactly this name. */
    named(name: string): readonly ClipEntry[];
    /** In the folders of the label's own part, else in all others: a clip that two folders have is ambiguous. */
    find(reference: ClipReference, part: string): ClipMatch;
}
/**
 * Finds the folders that hold the corpus' clips; none where there are none.
 *
 * @param subdir the one folder, inside the corpus folder, that the user has named; undefined for any layout
 * @throws UserError CLIPS_AMBIGUOUS_FOLDER, OPTION_INVALID
 */
export declare function findClips(folders: CorpusFolders, corpus: Corpus, { subdir }: {
    subdir: string | undefined;
}): Promise<CorpusClips>;
/** @throws UserError CLIPS_NOT_FOUND where there is no clip */
export declare function requireClips(clips: CorpusClips, corpus: Corpus, { root, subdir }: {
    root: string;
    subdir: string | undefined;
}): void;
/** Where clips of the corpus are put that are downloaded; the folder need not exist yet. */
export declare function downloadFolderOf(clips: CorpusClips, corpus: Corpus, { root, subdir }: {
    root: string;
    subdir: string | undefined;
}): string;
