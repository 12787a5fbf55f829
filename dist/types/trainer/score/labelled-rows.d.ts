import type { ScoredCorpus } from '../../contract/generated/types.js';
import { ContentGroups } from '../content-groups.js';
import type { NativeScale } from '../native-scale.js';
import { type LabelledClip } from '../read-rated-clips.js';
/** A row's number where nothing stands under a name or a digest, and where more than one row does. */
export declare const NO_ROW = -1;
export declare const SEVERAL_ROWS = -2;
/** The rows of a JSONL, numbered from 0 in its order, and what they are known by. */
export declare class LabelledRows {
    #private;
    readonly path: string;
    readonly contents: ContentGroups;
    constructor(path: string);
    get length(): number;
    /** The scale of all scores; of a JSONL without rows any. */
    get scale(): NativeScale;
    labelOf(row: number): number;
    /** @param sha256 64 lower-case hexadecimal digits */
    findByDigest(sha256: string): number;
    findBySrc(src: string): number;
    /** @throws UserError SCORE_SCALES_MIXED, SCORE_CLIP_REPEATED */
    add(clip: LabelledClip): void;
    describe(sha256: string): ScoredCorpus;
}
/**
 * Reads the JSONL whose scores are the truth: of a corpus, or one that `unify` made.
 *
 * @throws UserError JSONL_UNREADABLE, JSONL_INVALID, SCORE_SCALES_MIXED, SCORE_CLIP_REPEATED, SCORE_NO_ROWS,
 *   JSONL_READ_FAILED (exitCode 3)
 */
export declare function readLabelledRows(path: string, signal: AbortSignal | undefined): Promise<{
    readonly rows: LabelledRows;
    readonly corpus: ScoredCorpus;
}>;
