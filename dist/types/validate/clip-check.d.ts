import type { CorpusRow, Violation } from '../contract/generated/types.js';
/** What a row says of its clip. */
export interface ClipClaim extends Pick<CorpusRow, 'src' | 'src_sha256' | 'src_size_bytes' | 'corpus'> {
    /** Line of the row. */
    readonly line: number;
}
export interface ClipCheckOptions {
    /** Folder of the corpus, in any of its layouts. */
    readonly corpusDir: string;
    /** The one folder of clips inside it; undefined for any layout. */
    readonly clipsSubdir: string | undefined;
    readonly linkTargets: readonly string[];
    /** Told of the bytes that a row says its clip has, when it was checked. */
    readonly onBytes?: ((count: number) => void) | undefined;
    readonly signal?: AbortSignal | undefined;
}
/**
 * Reads the clips that rows speak of and compares their digests.
 *
 * @returns one violation for each row whose clip is missing, unreadable or different, in the order of the rows
 * @throws UserError where the corpus folder can't be read or has no clips
 */
export declare function checkClips(claims: readonly ClipClaim[], { corpusDir, clipsSubdir: subdir, linkTargets, onBytes, signal }: ClipCheckOptions): Promise<readonly Violation[]>;
