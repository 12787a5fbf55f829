import { AppendQueue, type AppendQueueOptions } from './append-queue.js';
import { type PartNotes } from './part-notes.js';
import type { BodyHead } from './read-answer.js';
/** Behind the name of the finished file. */
export declare const PART_ENDING = ".part";
/** Behind the name of the part. */
export declare const NOTES_ENDING = ".json";
/** Removes what a download that is given up has left beside its destination. */
export declare function removePart(destination: string): Promise<void>;
/**
 * The bytes of a file that have arrived so far (`<destination>.part`). They are only ever appended, so that a kill at
 * any moment leaves the file's beginning. A file of no more than a block has no notes beside its part: to start over
 * costs no more than the block.
 */
export declare class PartFile {
    #private;
    readonly path: string;
    private constructor();
    /** Opens the part of an earlier run, or a new one. @throws UserError DOWNLOAD_UNWRITABLE (exitCode 3), as all below */
    static open(destination: string, url: string): Promise<PartFile>;
    get notes(): PartNotes;
    /** Bytes of the file that have arrived and are written. */
    get sizeBytes(): number;
    /** Whether all bytes are known to have arrived. */
    get isWhole(): boolean;
    /** Drops what has arrived. */
    discard(): Promise<void>;
    /** Takes a body, which continues what has arrived, or takes its place if it begins at 0. */
    receive({ start, totalBytes, validators }: BodyHead, watch: Pick<AppendQueueOptions, 'checkPosition'> & {
        readonly onWritten: (position: number) => void;
    }): AppendQueue;
    /** Waits until all that has come is written. */
    settle(queue: AppendQueue): Promise<void>;
    /** Flushes the bytes to the disk and gives the file its name. */
    finish(): Promise<void>;
    /** Removes everything that was begun. */
    remove(): Promise<void>;
    /** What has arrived of a file that is not finished is flushed: the next run may be another boot's. */
    close(): Promise<void>;
}
