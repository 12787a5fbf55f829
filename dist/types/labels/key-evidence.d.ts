import type { Corpus } from '../corpora/corpus.js';
/** Tells from the names or ids in label files which published corpus they belong to. */
export declare class KeyEvidence {
    #private;
    /** Takes in what names a clip in a row, as the file has it; whether or not the row is usable. */
    note(key: string): void;
    /** The corpus that more than half of the keys are published with; undefined where none is. */
    get owner(): Corpus | undefined;
}
