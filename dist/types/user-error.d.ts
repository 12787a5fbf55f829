/** What went wrong by the user's hand or on the user's disk, and what to do about it. */
export interface UserErrorText {
    /** What broke and where: file, line, field. */
    readonly message: string;
    /** What to do; left out where the message says it all. */
    readonly hint?: string;
    readonly cause?: unknown;
}
/**
 * How a command ends on an error: 1 where what was found can't be believed, 2 for bad usage or input with nothing
 * written, 3 where reading, writing or a child process failed on the way.
 */
export type ErrorExitCode = 1 | 2 | 3;
/**
 * Bad input, a bad file, a missing corpus, a full disk: printed as message and hint, never as a stack. Everything that
 * is thrown and isn't a UserError is a bug of this project.
 */
export declare class UserError extends Error {
    readonly name = "UserError";
    /** Stable, upper-case; docs/troubleshooting.md has an entry for each. */
    readonly code: string;
    readonly hint: string | undefined;
    readonly exitCode: ErrorExitCode;
    constructor(code: string, text: UserErrorText, exitCode?: ErrorExitCode);
}
/** What an error of any kind says, in a line. */
export declare function messageOf(error: unknown): string;
/** The error code that Node gives to a failed system call (ENOENT, ENOSPC, ...), if it is one. */
export declare function systemErrorCode(error: unknown): string | undefined;
