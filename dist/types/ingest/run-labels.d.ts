import type { ClipReader } from '../clips/clip-reader.js';
import type { ClipDownloads } from '../fetch/clip-downloads.js';
import type { ClipProber } from './clip-prober.js';
import type { ClipIndex } from './index/clip-index.js';
import type { IngestProgress, Notice } from './options.js';
import type { JsonlOutput } from './output/jsonl-output.js';
import type { Tally } from './output/tally.js';
import { type Plan } from './plan/plan.js';
import type { RowConstants } from './run-settings.js';
import type { ClaimLog } from './shards/claim-log.js';
import type { ClipTaker } from './take-clip.js';
export interface LabelRun {
    readonly plan: Plan;
    /** Brings the clips that are not on disk; undefined where all are. */
    readonly downloads: ClipDownloads | undefined;
    readonly constants: RowConstants;
    readonly output: JsonlOutput;
    readonly index: ClipIndex;
    /** Is closed in the end. */
    readonly reader: ClipReader;
    readonly taker: ClipTaker;
    readonly prober: ClipProber;
    readonly tally: Tally;
    /** Where a shard writes which label claimed which bytes, for merging; undefined where all labels are taken. */
    readonly claims: ClaimLog | undefined;
    /** Clips that are probed at the same time. */
    readonly concurrency: number;
    readonly signal: AbortSignal;
    readonly onProgress: (progress: IngestProgress) => void;
    readonly onNotice: (notice: Notice) => void;
}
/**
 * Takes the clips, several at once, and settles their labels one by one in the order of the label file. However it ends,
 * nothing of it goes on in the background, and every row that was settled is on disk; but for a disagreement between
 * probers, which costs the batch that it falls into, and for the loss of the output to another run.
 *
 * @throws UserError PROBER_DISAGREES, or where disk or ffprobe fail as such; the signal's reason when aborted
 */
export declare function runLabels(run: LabelRun): Promise<void>;
