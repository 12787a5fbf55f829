import type { CorpusFolders, Folder } from './corpus-folders.js';
/** A folder somewhere below another one. */
export interface NestedFolder {
    readonly folder: Folder;
    /** From the upper folder on, with forward slashes and one at the end; empty for the upper folder itself. */
    readonly prefix: string;
    /** Whether a link leads there. */
    readonly isLinked: boolean;
}
/**
 * Lists the folders below one, as deep as clips lie. A link is followed where it leads to a folder within the boundary; no
 * folder is listed twice, so that links can't lead round in circles.
 *
 * @throws UserError CORPUS_UNREADABLE, CORPUS_LINK_OUTSIDE
 */
export declare function listNested(top: Folder, { min, max }: {
    min: number;
    max: number;
}, all: CorpusFolders): Promise<readonly NestedFolder[]>;
/** All files of nested folders as if they stood in the upper one, each under its path from there. */
export declare function mergeNested(top: Folder, nested: readonly NestedFolder[]): Folder;
