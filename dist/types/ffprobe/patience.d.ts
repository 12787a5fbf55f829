/**
 * Calls back once this process has been running for so long. Time in which it stood still (a machine that sleeps or is
 * moved, a process that was stopped) doesn't count: who is waited for stood still as well.
 *
 * @returns ends the wait
 */
export declare function afterRunningFor(milliseconds: number, callback: () => void): () => void;
