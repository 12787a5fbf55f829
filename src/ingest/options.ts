import type { ThresholdSettings } from '../contract/generated/types.ts';
import type { CustomColumns } from '../corpora/custom.ts';
import type { ProberMode } from '../options/defaults.ts';

/** The options of one run of `ingest`. Only the corpus folder must be given. */
export interface IngestOptions {
  /** Folder that holds the clips and the label file, in any of the corpus' layouts. */
  readonly corpusDir: string;
  /** Label of the corpus, `auto` to recognise it, or `custom` for a study of one's own; `konvid-1k` unless given. */
  readonly corpus?: string | undefined;
  /** Name of a study of one's own, of which its rows' label is made. */
  readonly corpusLabel?: string | undefined;
  /** Scale of its scores: `1-5` or `0-100`. */
  readonly scale?: string | undefined;
  /** Headers of its label file; looked for by the usual ones unless given. */
  readonly columns?: CustomColumns | undefined;
  /** The one label file to read, and no other; looked for in the corpus folder unless given. */
  readonly manifestCsv?: string | undefined;
  /** The one folder of clips, relative to the corpus folder; looked for there unless given. */
  readonly clipsSubdir?: string | undefined;
  /** The JSONL; in the corpus folder unless given. */
  readonly output?: string | undefined;
  /**
   * Folder to which paths of outputs are relative, and in which the JSONL lies where it isn't given; no link of these paths
   * may lead out of it. The working folder and the corpus folder unless given, and then named paths may lead anywhere.
   */
  readonly outputFolder?: string | undefined;
  /** The manifest; beside the JSONL unless given. */
  readonly manifestOut?: string | undefined;
  /** Path or name of ffprobe; `$FFPROBE_BIN`, else the one on the PATH, unless given. */
  readonly ffprobeBin?: string | undefined;
  /** How clip metadata is read: by `ffprobe` alone, `auto`, or `verify`, which reads it twice and compares. */
  readonly prober?: ProberMode | undefined;
  /** Version written into the rows; the corpus' published one unless given. */
  readonly corpusVersion?: string | undefined;
  /** Instant written into the rows, such as `2026-05-08T12:00:00+00:00`; `$SOURCE_DATE_EPOCH`, else now, unless given. */
  readonly ingestedAt?: string | undefined;
  /** Clips that are probed at once, and read in min(this, processors) threads; one more than the processors unless given. */
  readonly concurrency?: number | undefined;
  /** Takes only the first so many labels: a trial run, marked partial in the manifest. */
  readonly limit?: number | undefined;
  /** Takes one part of the label list: `2/16`; or `auto`, `auto/16`, by what Slurm or Kubernetes say. All unless given. */
  readonly shard?: string | undefined;
  /** Seconds after which ffprobe is killed; 60 unless given. */
  readonly probeTimeoutS?: number | undefined;
  /** How clips are downloaded that have an address alone. */
  readonly downloads?: DownloadSettings | undefined;
  /** Folders outside the corpus folder into which links may lead. */
  readonly linkTargets?: readonly string[] | undefined;
  /** How many labels may end badly before the run counts as failed: `60` or `5%`; null for no limit. */
  readonly thresholds?: { readonly [Key in keyof ThresholdSettings]?: ThresholdSettings[Key] | undefined } | undefined;
  /** Reads every clip again and trusts nothing that earlier runs remembered. */
  readonly rehash?: boolean | undefined;
  /** Takes an output over from a run that is known to be dead. */
  readonly breakLock?: boolean | undefined;
  /** Arguments as typed, for the manifest. */
  readonly argv?: readonly string[] | undefined;
  /** Ends the run early; what is finished stays, and the next run continues. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: IngestProgress) => void) | undefined;
  readonly onNotice?: ((notice: Notice) => void) | undefined;
}

/** How the clips of a URL manifest are downloaded; each has a default. */
export interface DownloadSettings {
  /** The file that records what became of each clip; `.download-progress.json` in the corpus folder unless given. */
  readonly progressPath?: string | undefined;
  /** Clips under way at once in all; 16 unless given. */
  readonly atOnce?: number | undefined;
  /** Clips under way at once from one host; 8 unless given. */
  readonly atOncePerHost?: number | undefined;
  /** Seconds without a byte after which a connection counts as dead; 120 unless given. */
  readonly timeoutS?: number | undefined;
  /** The largest clip that is taken, in bytes; 1 GiB unless given. */
  readonly maxClipBytes?: number | undefined;
  /** Lets addresses lead to loopback, link-local and private networks. */
  readonly allowPrivateHosts?: boolean | undefined;
  /** Asks again for clips that are recorded as gone for ever. */
  readonly retryFailed?: boolean | undefined;
  /** Share of labels, 0..1, beyond which failed downloads are worth a warning; 0.10 unless given. */
  readonly attritionWarnThreshold?: number | undefined;
}

/** How far a run has come. */
export interface IngestProgress {
  /** Labels whose outcome is known. */
  readonly labelsDone: number;
  readonly labelsTotal: number;
  /** Bytes of the clips that were read for them. */
  readonly bytesRead: number;
  /** Bytes of clips that this run has downloaded. */
  readonly bytesDownloaded: number;
}

/** Something to show to people while a run goes on. Its text may hold untrusted names. */
export interface Notice {
  readonly level: 'info' | 'warning';
  readonly code: string;
  readonly message: string;
}
