import type { ReadProgress } from '../contract/read-progress.ts';
import type { IngestOptions, Notice } from '../ingest/options.ts';

/** What is told about one merge; shards and output must be given. */
export interface MergeOptions {
  /** JSONLs or manifests of shards, or folders that hold them, themselves or in folders of their own. */
  readonly shards: readonly string[];
  /** The JSONL to be written. */
  readonly output: string;
  /** The manifest; beside the JSONL unless given. */
  readonly manifestOut?: string | undefined;
  /** Merges what is there, and marks it partial. */
  readonly allowMissing?: boolean | undefined;
  /** How many labels may end badly before the corpus counts as failed; what the shards were told unless given. */
  readonly thresholds?: IngestOptions['thresholds'];
  /** Takes the output over from a run that is known to be dead. */
  readonly breakLock?: boolean | undefined;
  /** Arguments as typed, for the manifest. */
  readonly argv?: readonly string[] | undefined;
  /** Ends the merge early; nothing of it stays. */
  readonly signal?: AbortSignal | undefined;
  /** Told after each block that was read of the shards' rows. */
  readonly onProgress?: ((progress: ReadProgress) => void) | undefined;
  readonly onNotice?: ((notice: Notice) => void) | undefined;
}
