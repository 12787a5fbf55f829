import type { Corpus } from '../corpora/corpus.js';
/** A file that might hold labels but isn't taken for any of this corpus. */
export interface UnrecognisedFile {
    readonly path: string;
    readonly name: string;
    readonly firstLine: string;
}
/**
 * Says why no label file was taken: there is none, they are another corpus', or nobody recognises them.
 *
 * @throws UserError LABELS_NOT_FOUND, LABELS_WRONG_CORPUS, LABELS_UNKNOWN
 */
export declare function refuseUnknown(root: string, corpus: Corpus, files: readonly UnrecognisedFile[]): Promise<never>;
