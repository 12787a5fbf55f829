import type { Corpus } from '../corpora/corpus.js';
import type { Folder } from './corpus-folders.js';
/** What the listing says of an entry; `other` may be a link, a folder or a file of unknown type. */
export type EntryKind = 'file' | 'other';
/** One clip as the listing names it. */
export interface ClipEntry {
    /** Real path of the folder in which it stands. */
    readonly folder: string;
    readonly name: string;
    readonly kind: EntryKind;
}
/** How a label's clip was looked for and what was found. */
export type ClipMatch = {
    readonly kind: 'found';
    readonly clip: ClipEntry;
} | {
    readonly kind: 'missing';
}
/** By name. */
 | {
    readonly kind: 'ambiguous';
    readonly candidates: readonly ClipEntry[];
};
/** What a label knows of its clip. */
export interface ClipReference {
    readonly name: string | undefined;
    readonly flickrId: string | undefined;
}
/** How the clips of a corpus are told apart from other files, and found. */
export type ClipNaming = Pick<Corpus, 'clipExtension' | 'clipEndings' | 'joinsByFlickrId'>;
/** Tells by its extension whether a file may be a clip. */
export declare function clipNameTest({ clipExtension, clipEndings }: Pick<ClipNaming, 'clipExtension' | 'clipEndings'>): (name: string) => boolean;
/**
 * The clips of one folder, found by name or by flickr id without looking at the disk again. Where clips are named by their
 * paths, an entry's name is its path from this folder on.
 */
export declare class ClipFolder {
    #private;
    /** Real path. */
    readonly path: string;
    constructor({ path, entries }: Folder, naming: ClipNaming);
    /** How many clips there are. */
    get size(): number;
    get names(): Iterable<string>;
    /** Forgets all clips but how many there are: once they are joined with labels nobody looks for them again. */
    release(): void;
    /** Notes that a label names the clip of this name, if there is one. */
    noteNamed(name: string): void;
    /** The names of clips that no label was noted to name. */
    unnamed(): Generator<string>;
    /** The clip of exactly this name. */
    get(name: string): ClipEntry | undefined;
    /**
     * Exact name, else the name with one of the corpus' endings, else, in a corpus that joins by it, `<flickr_id>.mp4`, else
     * `<flickr_id>_*.mp4`, in this order.
     */
    find({ name, flickrId }: ClipReference): ClipMatch;
}
/** All that a match may mean. */
export declare function clipsOf(match: ClipMatch | undefined): readonly ClipEntry[];
