import { type FfprobeIdentity } from './remembered.js';
/** The ffprobe that a run uses. */
export interface Ffprobe extends FfprobeIdentity {
    /** Absolute path, links left as they are: a wrapper may look at the name by which it was called. */
    readonly path: string;
}
/** An ffprobe, and whether it is only known from an earlier run: then it must be confirmed before it is asked. */
export interface FoundFfprobe extends Ffprobe {
    readonly isRecalled: boolean;
}
export interface FindFfprobeOptions {
    /** A path, or a name to be found on the PATH; undefined where the user named none. */
    readonly binary: string | undefined;
    readonly environment: NodeJS.ProcessEnv;
    /** Asks the binary itself, whatever an earlier run has found it to be. */
    readonly rehash: boolean;
}
/**
 * Finds ffprobe: the binary named, else `$FFPROBE_BIN`, else the one on the PATH, else the one that `setup` put into the
 * user's cache folder; and makes sure that it is one.
 *
 * @throws UserError FFPROBE_NOT_FOUND, FFPROBE_UNUSABLE
 */
export declare function findFfprobe(options: FindFfprobeOptions): Promise<FoundFfprobe>;
/**
 * Makes sure that a recalled ffprobe still answers as it did: what it needs besides its own bytes may be gone.
 *
 * @throws UserError FFPROBE_UNUSABLE; the signal's reason when aborted
 */
export declare function confirmFfprobe({ path, version }: Ffprobe, signal?: AbortSignal): Promise<void>;
