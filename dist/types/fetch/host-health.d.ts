/** Clips in a row that a host has failed to give before each further one gets a single try. */
export declare const FAILURES_BEFORE_ONE_TRY = 8;
/** And before it is left alone for the rest of the run: a dead host would cost a time-out for each of its clips. */
export declare const FAILURES_BEFORE_SILENCE = 32;
/** How much trouble is still taken over a host. */
export type HostTrust = 'full' | 'one-try' | 'none';
/** Remembers which hosts fail, whatever they are asked for. An answer of any kind, also a final one, is a sign of life. */
export declare class HostHealth {
    #private;
    trustOf(host: string): HostTrust;
    noteAnswer(host: string): void;
    noteFailure(host: string): void;
}
