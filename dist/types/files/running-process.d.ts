/** Whether a process of this id runs where this one does; one of another user counts, too. */
export declare function isRunning(pid: number): boolean;
