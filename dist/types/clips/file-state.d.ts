import { type BigIntStats } from 'node:fs';
/** What changes when a file is written, replaced or truncated. */
export interface FileState {
    readonly dev: bigint;
    readonly ino: bigint;
    readonly size: bigint;
    readonly mtimeNs: bigint;
    readonly ctimeNs: bigint;
}
export declare function toState({ dev, ino, size, mtimeNs, ctimeNs }: BigIntStats): FileState;
export declare function isSameState(a: FileState, b: FileState): boolean;
/** True once the file's last change lies so far back that another one would show. */
export declare function isSettled({ mtimeNs, ctimeNs }: FileState, nowMs: number): boolean;
/**
 * The state of the file at a path; undefined where there is none, or nothing regular. Asked in place, not through Node's
 * thread pool, which takes ten times as long as the answer.
 */
export declare function readState(path: string): FileState | undefined;
/** Whether the path still holds the very file, in the very state, that was read. */
export declare function isUnchanged(path: string, state: FileState): boolean;
