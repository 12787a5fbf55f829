/** The ffprobe that a run uses. */
export interface Ffprobe {
    /** Absolute path, links left as they are: a wrapper may look at the name by which it was called. */
    readonly path: string;
    /** Such as `5.1.9-0+deb12u1`: the first word after "ffprobe version". */
    readonly version: string;
    /** SHA-256 of the binary, in hexadecimal. */
    readonly sha256: string;
}
export interface FindFfprobeOptions {
    /** A path, or a name to be found on the PATH; undefined where the user named none. */
    readonly binary: string | undefined;
    readonly environment: NodeJS.ProcessEnv;
}
/** SHA-256 of a file of any size, in hexadecimal. */
export declare function hashFile(path: string): Promise<string>;
/**
 * Finds ffprobe: the binary named, else `$FFPROBE_BIN`, else the one on the PATH, else the one that `setup` put into the
 * user's cache folder; and makes sure that it is one.
 *
 * @throws UserError FFPROBE_NOT_FOUND, FFPROBE_UNUSABLE
 */
export declare function findFfprobe(options: FindFfprobeOptions): Promise<Ffprobe>;
