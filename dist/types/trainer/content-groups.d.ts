import { type DigestWords } from '../contract/digest-table.js';
import type { CorpusRow } from '../contract/generated/types.js';
/** Everything that shows one scene. */
export interface Content {
    /** The id that names it. */
    readonly id: string;
    /** All ids under which its clips stand, in the order in which they came. */
    readonly ids: readonly string[];
    /** src_sha256 of its clips, sorted. */
    readonly clips: readonly string[];
    /** Mean of the scores of its rows on the scale of 0..100. */
    readonly meanMos: number;
}
/** What of a row tells its content. */
export interface RatedClip extends Pick<CorpusRow, 'corpus' | 'src'> {
    readonly digest: DigestWords;
    /** Score on the scale of 0..100. */
    readonly unifiedMos: number;
}
/**
 * Brings clips that show the same together: those of one id, and those with the same bytes. Ids under which the same bytes
 * stand become one content, in whatever order the rows come.
 */
export declare class ContentGroups {
    #private;
    /** Rows added. */
    rows: number;
    /** How many clips with bytes of their own were added. */
    get clips(): number;
    add(row: RatedClip): void;
    /** All contents, sorted by id (by UTF-16 code units). */
    list(): readonly Content[];
}
