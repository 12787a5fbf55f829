import type { Validators } from './read-answer.js';
/** What is known of the file that a part is a part of. */
export interface PartNotes {
    readonly validators: Validators;
    readonly totalBytes: number | undefined;
    /** Bytes of the part that were flushed to the disk; what follows them is lost, or zeros, after a power cut. */
    readonly flushedBytes: number;
    /** The boot in which the part was written to; undefined where that can't be told. */
    readonly boot: string | undefined;
}
export declare const NOTHING_KNOWN: PartNotes;
/** The file beside a part that says what the part belongs to (`<destination>.part.json`). */
export declare class NotesFile {
    #private;
    constructor(path: string, url: string);
    get exists(): boolean;
    /** What an earlier run noted; undefined where it noted nothing, or of another address, or can't be understood. */
    read(): Promise<PartNotes | undefined>;
    /** Notes a part that has no byte yet; to lose the notes costs nothing then. */
    write(notes: PartNotes): Promise<void>;
    /** Notes a part anew, so that at any moment the old notes or the new ones are there. */
    replace(notes: PartNotes): Promise<void>;
    remove(): Promise<void>;
}
