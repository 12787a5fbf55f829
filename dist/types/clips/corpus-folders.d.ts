import type { Dirent } from 'node:fs';
import { type Boundary } from './boundary.js';
/** One folder of a corpus and what stands in it. */
export interface Folder {
    /** Real path. */
    readonly path: string;
    /** Without hidden entries: `._123.mp4` and `.DS_Store` are litter of archives, not clips. */
    readonly entries: readonly Dirent[];
}
/** Lists the folders of a corpus, each once, and never leaves its boundary. */
export declare class CorpusFolders {
    #private;
    constructor(boundary: Boundary);
    /**
     * The folders that may hold what the aliases name, in tiers, best first: the aliases inside the corpus folder, the
     * corpus folder itself, and the same one level deeper (the archive's own folder).
     */
    tiers(aliases: readonly string[]): AsyncGenerator<readonly Folder[]>;
}
