/** Where the lock lies: a folder whose time stamp is the heartbeat, and a file that says who holds it. */
export interface LockFiles {
    readonly output: string;
    readonly folder: string;
    readonly owner: string;
    /** Whether the command has an option that breaks it. */
    readonly canBreak: boolean;
}
export declare function lockFilesOf(output: string, canBreak?: boolean): LockFiles;
/** Removes what may be gone already. */
export declare function removeIfThere(remove: (path: string) => Promise<void>, path: string): Promise<void>;
