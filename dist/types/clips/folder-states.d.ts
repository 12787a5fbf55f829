import type { Folder } from './corpus-folders.js';
export interface FolderStatesOptions {
    /** Whether a file of this name may be a clip or a label file; what others hold is nobody's concern. */
    readonly isInput: (name: string) => boolean;
    /** When the run began, before it looked at anything. */
    readonly nowMs: number;
    readonly signal?: AbortSignal | undefined;
}
/**
 * What stands in folders and in which state, as one digest: of names and kinds as they were listed, and of device, inode, size,
 * mtime and ctime of each file that may be read. Where two runs find the same one, no file has come, gone or changed.
 */
export declare class FolderStates {
    #private;
    constructor(options: FolderStatesOptions);
    /**
     * SHA-256 in hexadecimal. Each folder is looked at once, however often it is asked for.
     *
     * @returns undefined where a later change need not show: a link or the like stands there, a file can't be asked for its
     *   state, or has changed so lately that it may change again without a trace; and where there is no file at all
     * @throws the signal's reason when aborted
     */
    digest(folders: readonly Folder[]): Promise<string | undefined>;
}
