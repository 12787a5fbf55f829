import type { Validators } from './read-answer.js';
/** What is known of the file that a part is a part of. */
export interface PartNotes {
    readonly validators: Validators;
    readonly totalBytes: number | undefined;
}
export declare const NOTHING_KNOWN: PartNotes;
/** The file beside a part that says what the part belongs to (`<destination>.part.json`). */
export declare class NotesFile {
    #private;
    constructor(path: string, url: string);
    get exists(): boolean;
    /** What an earlier run noted; undefined where it noted nothing, or of another address, or can't be understood. */
    read(): Promise<PartNotes | undefined>;
    write({ validators, totalBytes }: PartNotes): Promise<void>;
    remove(): Promise<void>;
}
