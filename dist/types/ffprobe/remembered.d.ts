/** What an ffprobe is. */
export interface FfprobeIdentity {
    /** Such as `5.1.9-0+deb12u1`: the first word after "ffprobe version". */
    readonly version: string;
    /** SHA-256 of the binary, in hexadecimal. */
    readonly sha256: string;
}
/** An ffprobe that an earlier run has looked at. */
export interface RememberedFfprobe extends FfprobeIdentity {
    readonly path: string;
    /** Device, inode, size, mtime and ctime in ns: the binary is the same as long as none of them changes. */
    readonly state: string;
}
/**
 * The state of a binary, links followed, by which it can be known again; undefined where it says nothing for sure.
 *
 * @param nowMs before the binary is looked at
 */
export declare function identifiableState(path: string, nowMs: number): string | undefined;
/** Which ffprobe the binary in this state was found to be. */
export declare function recallFfprobe(path: string, state: string, environment: NodeJS.ProcessEnv): FfprobeIdentity | undefined;
/** Notes which ffprobe the binary in this state was found to be, in the user's cache folder. */
export declare function rememberFfprobe(entry: RememberedFfprobe, environment: NodeJS.ProcessEnv): void;
