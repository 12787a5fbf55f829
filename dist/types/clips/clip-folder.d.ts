import type { Corpus } from '../corpora/corpus.js';
import type { CorpusFolders, Folder } from './corpus-folders.js';
/** What the listing says of an entry; `other` may be a link, a folder or a file of unknown type. */
export type EntryKind = 'file' | 'other';
/** One clip as the listing names it. */
export interface ClipEntry {
    readonly name: string;
    readonly kind: EntryKind;
}
/** How a label's clip was looked for and what was found. */
export type ClipMatch = {
    readonly kind: 'found';
    readonly clip: ClipEntry;
} | {
    readonly kind: 'missing';
} | {
    readonly kind: 'ambiguous';
    readonly candidates: readonly string[];
};
/** What a label knows of its clip. */
export interface ClipReference {
    readonly name: string | undefined;
    readonly flickrId: string | undefined;
}
/** The clips of one folder, found by name or by flickr id without looking at the disk again. */
export declare class ClipFolder {
    #private;
    /** Real path. */
    readonly path: string;
    constructor(folder: Folder, extension: string);
    get size(): number;
    get names(): Iterable<string>;
    /** The clip of exactly this name. */
    get(name: string): ClipEntry | undefined;
    /** Exact name (with or without its ending), else `<flickr_id>.mp4`, else `<flickr_id>_*.mp4`, in this order. */
    find({ name, flickrId }: ClipReference): ClipMatch;
}
/**
 * Finds the folder that holds the corpus' clips.
 *
 * @throws UserError CLIPS_NOT_FOUND, CLIPS_AMBIGUOUS_FOLDER
 */
export declare function findClipFolder(folders: CorpusFolders, corpus: Corpus, root: string): Promise<ClipFolder>;
