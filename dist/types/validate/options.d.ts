import type { ReadProgress } from '../contract/read-progress.js';
export interface ValidateOptions {
    /** Label that every row must have. */
    readonly corpus?: string | undefined;
    /** Fewest rows that a file may have; 1 unless given. */
    readonly minRows?: number | undefined;
    /** Manifest of the one file that is validated. */
    readonly manifest?: string | undefined;
    /** Reads the clips of this corpus folder again and compares their digests. */
    readonly corpusDir?: string | undefined;
    /** The one folder of clips inside it; looked for there unless given. */
    readonly clipsSubdir?: string | undefined;
    /** Folders outside the corpus folder into which links may lead. */
    readonly linkTargets?: readonly string[] | undefined;
    /** How many violations of a file are listed; all are counted. */
    readonly maxViolations?: number | undefined;
    readonly signal?: AbortSignal | undefined;
    /** Told after each block that was read, and after each clip. */
    readonly onProgress?: ((progress: ReadProgress) => void) | undefined;
}
