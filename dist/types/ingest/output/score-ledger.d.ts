import { type DigestWords } from '../../contract/digest-table.js';
import type { CorpusRow } from '../../contract/generated/types.js';
/** What makes two labels of one clip agree or contradict. */
export type Score = Pick<CorpusRow, 'mos' | 'mos_std_dev' | 'n_ratings'>;
/** How a label's score stands to what the JSONL already has for the same bytes. */
export type Standing = {
    readonly kind: 'new';
}
/** The bytes stand with this score, and no earlier label of this run has claimed them. */
 | {
    readonly kind: 'standing';
}
/** The bytes stand with this score for an earlier label. */
 | {
    readonly kind: 'repeated';
} | {
    readonly kind: 'conflict';
    readonly kept: Score;
};
/** Says which score stands and which one, of the label on a line of a label file, was refused. */
export declare function describeConflict(kept: Score, { file, line, score }: {
    readonly file: string;
    readonly line: number;
    readonly score: Score;
}): string;
/** Which digests the JSONL holds, with which score: the first score of a digest stands. */
export declare class ScoreLedger {
    #private;
    /** @param expected how many digests will come, as far as is known */
    constructor(expected?: number);
    /** How many different digests there are. */
    get size(): number;
    has(digest: DigestWords): boolean;
    /**
     * Notes a row that the JSONL holds from earlier.
     *
     * @returns false where its digest stands there already: the first score is kept
     */
    note(digest: DigestWords, { mos, mos_std_dev, n_ratings }: Score): boolean;
    /** The number of a digest's row, from 0 in the order in which rows were noted; -1 where there is none. */
    rowOf(digest: DigestWords): number;
    /** Notes a row that this run adds for a label. */
    add(digest: DigestWords, score: Score): void;
    /** Judges a label's score, and gives the standing row to the first label that agrees with it. */
    claim(digest: DigestWords, score: Score): Standing;
}
