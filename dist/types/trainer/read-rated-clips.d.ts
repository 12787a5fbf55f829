import type { JsonlDigest, Reading } from '../contract/jsonl.js';
import type { RatedClip } from './content-groups.js';
import { type NativeScale } from './native-scale.js';
/** A clip and its score as they stand in the file. */
export interface LabelledClip extends RatedClip {
    readonly mos: number;
    /** Scale of `mos`: the corpus' own, or 0..100 in a file that `unify` made. */
    readonly scale: NativeScale;
}
/**
 * Reads a JSONL of a corpus, or one that `unify` made, and hands over what splits and scores look at; each only
 * valid during the call.
 *
 * @throws UserError JSONL_UNREADABLE, JSONL_READ_FAILED, JSONL_INVALID
 */
export declare function readRatedClips(path: string, visit: (clip: LabelledClip) => void, reading: Reading): Promise<JsonlDigest>;
