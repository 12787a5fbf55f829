/** The folders inside which everything that is read must lie, links resolved. */
export interface Boundary {
    /** Real path of the corpus folder. */
    readonly root: string;
    /** Real paths of the folders outside it into which links may lead. */
    readonly linkTargets: readonly string[];
}
/** @throws UserError CORPUS_NOT_FOUND, LINK_TARGET_NOT_FOUND */
export declare function drawBoundary(corpusDir: string, linkTargets: readonly string[]): Promise<Boundary>;
/** Whether a path is a folder or lies in it; both absolute, links resolved. */
export declare function contains(folder: string, path: string): boolean;
/** Whether a real path lies inside the corpus folder or one of the allowed link targets. */
export declare function isInside({ root, linkTargets }: Boundary, path: string): boolean;
