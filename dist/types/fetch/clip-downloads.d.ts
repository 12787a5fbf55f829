import { type Boundary } from '../clips/boundary.js';
import type { ClipFault } from '../clips/clip-fault.js';
import type { DownloadProgress } from './download-progress.js';
export interface ClipDownloadsOptions {
    /** Folder for the clips; made where it is missing. */
    readonly folder: string;
    /** What the folder must lie in. */
    readonly boundary: Boundary;
    readonly progress: DownloadProgress;
    readonly atOnce: number;
    readonly atOncePerHost: number;
    readonly timeoutS: number;
    readonly maxClipBytes: number;
    readonly allowPrivateHosts: boolean;
    /** Asks again for what is recorded as failed. */
    readonly retryFailed: boolean;
    /** Ends the downloads that are under way; what has come of them stays, and the next run continues. */
    readonly signal: AbortSignal;
    /** Called before each further try with one line for people. */
    readonly onRetry: (reason: string) => void;
}
/** One clip to be downloaded. */
export interface RemoteClip {
    /** File name in the folder. */
    readonly name: string;
    readonly url: string;
}
/** Downloads the clips of a URL manifest into their folder, each once, some at a time, and records what became of them. */
export declare class ClipDownloads {
    #private;
    private constructor();
    /**
     * Makes the folder and clears what a kill may have left beside finished clips.
     *
     * @throws UserError CLIPS_FOLDER (exitCode 2) where it can't be made, is no folder, or leads out of the corpus; (3) where the
     *   disk fails
     */
    static open(options: ClipDownloadsOptions): Promise<ClipDownloads>;
    /** Bytes that this run has received. */
    get bytesReceived(): number;
    /** Notes that a clip is there which nobody had to download. */
    notePresent(name: string): void;
    /**
     * Brings a clip into its folder. Gives undefined where it is there, else why it isn't.
     *
     * @throws UserError where the disk fails as such; the signal's reason when aborted
     */
    fetch(clip: RemoteClip): Promise<ClipFault | undefined>;
    /** Waits until nothing goes on any more, and closes all connections. */
    close(): Promise<void>;
}
