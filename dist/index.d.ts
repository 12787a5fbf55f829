/**
 * konvid-ingest as a library: ingest a corpus, validate what came out, report on it, bring corpora onto one scale, split
 * them, score predictions, and the types of all that. Importing it does nothing.
 */
/** Generated from schema/ by `npm run generate`; do not edit. */
/** Encoders by slot, as trainers write them one-hot. */
declare const ENCODER_VOCABULARY: {
  readonly ugc_encoder: "ugc-mixed";
  readonly ugc_corpora: readonly ["konvid-1k", "konvid-150k", "youtube-ugc", "lsvq", "live-vqc"];
  readonly versions: {
    readonly v3: readonly ["libx264", "libaom-av1", "libx265", "h264_nvenc", "hevc_nvenc", "av1_nvenc", "h264_amf", "hevc_amf", "av1_amf", "h264_qsv", "hevc_qsv", "av1_qsv", "libvvenc", "libsvtav1", "h264_videotoolbox", "hevc_videotoolbox"];
    readonly v4: readonly ["libx264", "libaom-av1", "libx265", "h264_nvenc", "hevc_nvenc", "av1_nvenc", "h264_amf", "hevc_amf", "av1_amf", "h264_qsv", "hevc_qsv", "av1_qsv", "libvvenc", "libsvtav1", "h264_videotoolbox", "hevc_videotoolbox", "ugc-mixed"];
  };
};
/** A version of the vocabulary: a trainer writes down which one its model was trained with. */
type EncoderVocabularyVersion = keyof typeof ENCODER_VOCABULARY.versions;
/** What a row tells of its encoder; a corpus that the contract does not know is none of user-generated content. */
interface EncoderSource {
  readonly encoder_upstream: string;
  readonly corpus: string;
}
/**
 * The slot of a row's encoder in the one-hot vector of a trainer, counted from 0. Clips of user-generated content were
 * encoded by whoever uploaded them: whatever their codec is, they share the one slot `ugc-mixed`.
 *
 * @returns undefined where the version has no slot for it: v3 has none for any row of user-generated content, no version
 *   has one for an encoder that it doesn't list. Such a row can't be trained on with this version.
 * @throws UserError ENCODER_VOCABULARY_UNKNOWN where there is no such version
 */
export declare function findEncoderSlot({ encoder_upstream, corpus }: EncoderSource, version: EncoderVocabularyVersion): number | undefined;
/** Generated from schema/ by `npm run generate`; do not edit. */
/** Every schema of the contract as its file has it, by name. */
declare const SCHEMA_TEXTS: Readonly<Record<string, string>>;
/** Generated from schema/ by `npm run generate`; do not edit. */
/**
 * One clip of a video-quality corpus with its subjective score: one line of a MOS-corpus JSONL. The row's key is src_sha256 alone.
 */
type CorpusRow = {
  /**
   * Name of the clip's file on disk; for a corpus whose key is a path (LSVQ and custom ones) the path relative to its clips folder, with forward slashes. Never absolute, never with a `..` component. Source: the directory listing.
   */
  src: string;
  /**
   * SHA-256 of the clip's bytes, 64 lower-case hexadecimal digits (FIPS 180-4). The key by which clips are deduplicated.
   */
  src_sha256: string;
  /**
   * Size of the clip in bytes, counted while it was read for src_sha256.
   */
  src_size_bytes: number;
  /**
   * Width of the video stream in pixels, before any rotation. Source: ffprobe stream=width.
   */
  width: number;
  /**
   * Height of the video stream in pixels, before any rotation. Source: ffprobe stream=height.
   */
  height: number;
  /**
   * Frames per second. Source: ffprobe stream=avg_frame_rate as a quotient, r_frame_rate where the average is 0/0.
   */
  framerate: number;
  /**
   * Duration in seconds. Source: ffprobe stream=duration, format=duration where the stream has none.
   */
  duration_s: number;
  /**
   * Pixel format by its FFmpeg name, such as yuv420p. Source: ffprobe stream=pix_fmt.
   */
  pix_fmt: string;
  /**
   * Codec in which the clip was uploaded, by its FFmpeg name, such as h264 or vp9. Source: ffprobe stream=codec_name.
   */
  encoder_upstream: string;
  /**
   * Mean opinion score on the corpus' own scale: 1..5 (absolute category rating) for konvid-1k, konvid-150k, youtube-ugc, custom-1-5-*; 1..7 (absolute category rating) for custom-1-7-*; 1..9 (absolute category rating) for custom-1-9-*; 0..10 (continuous) for custom-0-10-*; 0..100 (continuous) for lsvq, live-vqc, custom-0-100-*; 1..100 (continuous) for custom-1-100-*. Source: the corpus' label file.
   */
  mos: number;
  /**
   * Standard deviation of the opinions on the same scale as mos; 0.0 means unknown. Source: the corpus' label file.
   */
  mos_std_dev: number;
  /**
   * Number of opinions behind mos; 0 means unknown. Source: the corpus' label file.
   */
  n_ratings: number;
  /**
   * Label of the corpus: one of the published ones, or `custom-`, the scale of its scores, `-` and a name of its own. So the label alone tells the range of mos, and no custom one is ever a published one.
   */
  corpus: string;
  /**
   * Release of the corpus' labels, such as konvid-1k-2017.
   */
  corpus_version: string;
  /**
   * Instant of the run that wrote the row, one for all rows of a run: ISO 8601, whole seconds, UTC spelled +00:00.
   */
  ingested_at_utc: string;
};
/**
 * A number of files or bytes.
 */
type FetchCount = number;
/**
 * One option's value; null where it was not given and has no default.
 */
type ProvenanceArgument = string | number | boolean | string[] | null;
/**
 * A number of labels, clips, rows or bytes.
 */
type Count = number;
/**
 * SHA-256, 64 lower-case hexadecimal digits.
 */
type Sha256 = string;
/**
 * A number of labels, clips, rows or bytes.
 */
type Count1 = number;
/**
 * SHA-256, 64 lower-case hexadecimal digits.
 */
type Sha2561 = string;
/**
 * SHA-256, 64 lower-case hexadecimal digits.
 */
type Sha2562 = string;
/**
 * A shard's number, from 1, or how many shards there are.
 */
type ShardNumber = number;
/**
 * A number of rows, clips or contents.
 */
type SplitCount = number;
/**
 * SHA-256, 64 lower-case hexadecimal digits.
 */
type SplitDigest = string;
/**
 * One clip in a file that holds several corpora on one scale: a row of the MOS-corpus JSONL with mos and mos_std_dev on 0..100, and five keys more. The row's key is src_sha256 alone.
 */
type UnifiedRow = {
  /**
   * Name of the clip's file on disk; for a corpus whose key is a path (LSVQ and custom ones) the path relative to its clips folder, with forward slashes. Never absolute, never with a `..` component. Source: the directory listing.
   */
  src: string;
  /**
   * SHA-256 of the clip's bytes, 64 lower-case hexadecimal digits (FIPS 180-4). The key by which clips are deduplicated.
   */
  src_sha256: string;
  /**
   * Size of the clip in bytes, counted while it was read for src_sha256.
   */
  src_size_bytes: number;
  /**
   * Width of the video stream in pixels, before any rotation. Source: ffprobe stream=width.
   */
  width: number;
  /**
   * Height of the video stream in pixels, before any rotation. Source: ffprobe stream=height.
   */
  height: number;
  /**
   * Frames per second. Source: ffprobe stream=avg_frame_rate as a quotient, r_frame_rate where the average is 0/0.
   */
  framerate: number;
  /**
   * Duration in seconds. Source: ffprobe stream=duration, format=duration where the stream has none.
   */
  duration_s: number;
  /**
   * Pixel format by its FFmpeg name, such as yuv420p. Source: ffprobe stream=pix_fmt.
   */
  pix_fmt: string;
  /**
   * Codec in which the clip was uploaded, by its FFmpeg name, such as h264 or vp9. Source: ffprobe stream=codec_name.
   */
  encoder_upstream: string;
  /**
   * Mean opinion score on the one scale of 0..100: mos_native moved linearly from its own lower and upper end, so (mos_native - 1) * 25 where mos_native_scale is 1-5-acr, and mos_native as it is where it is 0-100-continuous.
   */
  mos: number;
  /**
   * Standard deviation of the opinions on the same scale as mos: mos_std_dev_native times the factor of mos, such as 25 where mos_native_scale is 1-5-acr; 0.0 means unknown.
   */
  mos_std_dev: number;
  /**
   * Number of opinions behind mos; 0 means unknown. Source: the corpus' label file.
   */
  n_ratings: number;
  /**
   * Label of the corpus.
   */
  corpus: string;
  /**
   * Release of the corpus' labels, such as konvid-1k-2017.
   */
  corpus_version: string;
  /**
   * Instant of the run that wrote the row of the corpus: ISO 8601, whole seconds, UTC spelled +00:00.
   */
  ingested_at_utc: string;
  /**
   * Mean opinion score on the corpus' own scale, as the row of the corpus has it.
   */
  mos_native: number;
  /**
   * Standard deviation of the opinions on the scale of mos_native, as the row of the corpus has it; 0.0 means unknown.
   */
  mos_std_dev_native: number;
  /**
   * The corpus' own scale: its lower and upper end, and acr for absolute category rating or continuous.
   */
  mos_native_scale: '1-5-acr' | '1-7-acr' | '1-9-acr' | '0-10-continuous' | '0-100-continuous' | '1-100-continuous';
  /**
   * Label of the corpus that the row was taken from; the same as corpus.
   */
  corpus_source: string;
  /**
   * Instant of the run that wrote this row, one for all rows of a file: ISO 8601, whole seconds, UTC spelled +00:00.
   */
  aggregated_at_utc: string;
};
/**
 * A number of rows, bytes, violations or clips.
 */
type ReportCount = number;
/**
 * What `konvid-ingest fetch` has brought: the archives with their digests, and the folders that came out of them. It is written last: where it stands, the corpus is complete.
 */
interface FetchManifest {
  /**
   * Version of this manifest, by corpus.
   */
  schema: 'konvid-1k-fetch-manifest-v1';
  /**
   * Label of the corpus, as in its rows.
   */
  dataset: 'konvid-1k';
  /**
   * Absolute path of the folder that holds archives and corpus.
   */
  root: string;
  /**
   * Whether the archives were to be kept after they were unpacked (--keep-zips).
   */
  keep_zips: boolean;
  /**
   * The archives, each once, in the order in which they are published.
   */
  archives: FetchedArchive[];
  extracted: ExtractedFolders;
  tool: ToolVersion;
  run_provenance: RunProvenance;
}
/**
 * One archive and what was learnt of it.
 */
interface FetchedArchive {
  /**
   * What is in it.
   */
  label: 'videos' | 'metadata';
  /**
   * Address from which it is fetched, credentials taken out.
   */
  url: string;
  /**
   * Absolute path of the archive.
   */
  path: string;
  /**
   * Whether it stands there still; false once it was unpacked and not to be kept.
   */
  exists: boolean;
  size_bytes: FetchCount;
  min_bytes: FetchCount;
  /**
   * SHA-256 of its bytes, in hexadecimal; later runs compare with it.
   */
  sha256: string;
}
/**
 * The folders into which the archives were unpacked.
 */
interface ExtractedFolders {
  /**
   * Absolute path of the folder of clips.
   */
  videos_dir: string;
  /**
   * Whether it stands there.
   */
  videos_dir_exists: boolean;
  videos_files: FetchCount;
  videos_bytes: FetchCount;
  /**
   * Absolute path of the folder of label files.
   */
  metadata_dir: string;
  /**
   * Whether it stands there.
   */
  metadata_dir_exists: boolean;
  metadata_files: FetchCount;
  metadata_bytes: FetchCount;
}
/**
 * The program that wrote the JSONL.
 */
interface ToolVersion {
  /**
   * Name of the program.
   */
  name: 'konvid-ingest';
  /**
   * Its version (semver.org).
   */
  version: string;
  /**
   * Version of Node.js it ran on.
   */
  node: string;
}
/**
 * What was run, with which arguments, on which files. Credentials in URLs and arguments are redacted before they are recorded.
 */
interface RunProvenance {
  /**
   * Version of this block.
   */
  schema: 'ai-run-provenance-v1';
  /**
   * Name of the program or library function that was run.
   */
  entrypoint: string;
  /**
   * Arguments as typed, without the program's own path.
   */
  argv: string[];
  /**
   * Effective value of every option, defaults included.
   */
  args: {
    [k: string]: ProvenanceArgument;
  };
  /**
   * Files and folders that were read, by role.
   */
  inputs: {
    [k: string]: ProvenancePath;
  };
  /**
   * Files that were written, by role.
   */
  outputs: {
    [k: string]: ProvenancePath;
  };
}
/**
 * One file or folder as it was when the run ended.
 */
interface ProvenancePath {
  /**
   * Absolute path.
   */
  path: string;
  /**
   * Whether anything stands at the path.
   */
  exists: boolean;
  /**
   * What stands there.
   */
  kind: 'file' | 'directory' | 'missing';
  /**
   * SHA-256 of a file's bytes; absent for folders and missing paths.
   */
  sha256?: string;
}
/**
 * What one ingestion run did, written beside its JSONL when the run is done: the done-marker of the output.
 */
interface IngestManifest {
  /**
   * Version of this manifest, by corpus.
   */
  schema: 'konvid-1k-corpus-jsonl-manifest-v1' | 'konvid-150k-corpus-jsonl-manifest-v1' | 'youtube-ugc-corpus-jsonl-manifest-v1' | 'lsvq-corpus-jsonl-manifest-v1' | 'live-vqc-corpus-jsonl-manifest-v1' | 'custom-corpus-jsonl-manifest-v1';
  /**
   * Label of the corpus, as in its rows.
   */
  corpus: string;
  /**
   * True where the JSONL is not the corpus: the run was told to take only some labels (--limit, --shard), or shards were merged of which some are missing.
   */
  partial: boolean;
  config: IngestConfig;
  stats: RunStats;
  outcomes: LabelOutcomes;
  labels: LabelSource;
  clips: ClipSource;
  jsonl: JsonlDigest;
  catalogue?: CatalogueDigest;
  rejected: RejectedList;
  missing: MissingList;
  download_failed: DownloadFailedList;
  broken: BrokenList;
  conflicts: ConflictList;
  replaced?: ReplacedList;
  contract: ContractVersion;
  tool: ToolVersion;
  probers: ProberCounts;
  ffprobe: FfprobeVersion;
  run_provenance: RunProvenance;
  shard?: ShardBlock;
  merged_from?: MergedFrom;
}
/**
 * The settings that shaped the rows.
 */
interface IngestConfig {
  /**
   * Version written into every row.
   */
  corpus_version: string;
  /**
   * Real path of the corpus folder.
   */
  corpus_dir: string;
  /**
   * Instant written into every row of this run.
   */
  ingested_at_utc: string;
  /**
   * How many labels the run was told to take at most; null for all of them.
   */
  limit: number | null;
  /**
   * The label file that the run was told to read (--manifest-csv); null where it looked for one.
   */
  manifest_csv: string | null;
  /**
   * The folder of clips, inside the corpus folder, that the run was told to read (--clips-subdir); null where it looked for one.
   */
  clips_subdir: string | null;
  /**
   * Folders outside the corpus into which links were allowed to lead.
   */
  link_targets: string[];
  /**
   * Who told the six fields of a clip: ffprobe alone, the header reader where it was certain (auto), or both (verify). The rows do not depend on it.
   */
  prober: 'ffprobe' | 'auto' | 'verify';
  /**
   * Seconds after which ffprobe was killed.
   */
  probe_timeout_s: number;
  thresholds: ThresholdSettings;
}
/**
 * How many labels might end badly before the run counts as failed, as typed: a count ("60") or a percentage of the labels ("5%"); null for no limit.
 */
interface ThresholdSettings {
  /**
   * For rejected labels.
   */
  max_rejected: string | null;
  /**
   * For conflicting scores.
   */
  max_conflicts: string | null;
  /**
   * For broken clips.
   */
  max_broken: string | null;
  /**
   * For labels without a clip.
   */
  max_missing: string | null;
  /**
   * For clips that could not be downloaded.
   */
  max_attrition: string | null;
}
/**
 * What this run did; a second run over the same output counts its rows as dedups.
 */
interface RunStats {
  written: Count;
  skipped_download: Count;
  skipped_broken: Count;
  dedups: Count;
  /**
   * Clips that could not be downloaded as a fraction of the labels, 0..1 (a fraction in spite of its name).
   */
  attrition_pct: number;
  missing: Count;
  rejected: Count;
  conflicts: Count;
}
/**
 * What became of every label in the end, however many runs it took; the seven counts add up to the labels taken.
 */
interface LabelOutcomes {
  written: Count;
  dedup: Count;
  broken: Count;
  missing: Count;
  rejected: Count;
  conflict: Count;
  'download-failed': Count;
}
/**
 * The label files that were read.
 */
interface LabelSource {
  /**
   * In the order of their labels; one, but for a corpus whose labels come in parts.
   */
  files: LabelFileSource[];
  /**
   * Other files that would have been readable as labels.
   */
  passed_over: string[];
  total: Count;
  taken: Count;
}
/**
 * One label file that was read.
 */
interface LabelFileSource {
  /**
   * Real path of the label file.
   */
  path: string;
  sha256: Sha256;
  /**
   * How the file was read, such as `utf-8, comma` or `xlsx, sheet MOS`.
   */
  dialect: string;
  /**
   * Header of the column that was read for each role; null where the file has none (mos_std_dev and n_ratings are then unknown).
   */
  columns: {
    /**
     * Names the clip.
     */
    file: string | null;
    /**
     * Names the clip's upload.
     */
    flickr_id: string | null;
    /**
     * Mean opinion score.
     */
    mos: string | null;
    /**
     * Standard deviation of the opinions.
     */
    mos_std_dev: string | null;
    /**
     * Number of opinions.
     */
    n_ratings: string | null;
    /**
     * Where the clip can be downloaded.
     */
    url: string | null;
  };
  rows: Count;
}
/**
 * The folders in which the clips were found.
 */
interface ClipSource {
  /**
   * One, but for a corpus whose clips come in parts or in folders of their own; none where all are still to be downloaded.
   */
  folders: ClipFolderSource[];
  total: Count;
  unlabelled: NameList;
}
/**
 * One folder with clips.
 */
interface ClipFolderSource {
  /**
   * Real path of the folder.
   */
  path: string;
  clips: Count;
}
/**
 * Clips that no label names; items are capped, count is true.
 */
interface NameList {
  count: Count;
  /**
   * The first of them by name.
   */
  items: string[];
}
/**
 * The JSONL as the run left it; a trainer compares both before it reads.
 */
interface JsonlDigest {
  /**
   * Absolute path of the JSONL.
   */
  path: string;
  rows: Count;
  size_bytes: Count;
  sha256: Sha256;
}
/**
 * The catalogue beside the JSONL (`<name>.clips.csv`): where the clip of each row is, and what the labels say of it beyond the row. Manifests of earlier versions don't have it.
 */
interface CatalogueDigest {
  /**
   * Absolute path of the catalogue.
   */
  path: string;
  lines: Count1;
  size_bytes: Count;
  sha256: Sha256;
}
/**
 * Labels that could not be used; items are capped, count is true.
 */
interface RejectedList {
  count: Count;
  /**
   * The first of them in label order.
   */
  items: RejectedItem[];
}
/**
 * One label that could not be used.
 */
interface RejectedItem {
  /**
   * Name of the label file.
   */
  file: string;
  line: Count;
  /**
   * Role of the offending column; null where the whole row is at fault.
   */
  field: string | null;
  /**
   * Stable code of the reason.
   */
  code: string;
  /**
   * What was found and what is accepted.
   */
  reason: string;
}
/**
 * Labels whose clip is not in the folder; items are capped, count is true.
 */
interface MissingList {
  count: Count;
  /**
   * The first of them in label order.
   */
  items: MissingItem[];
}
/**
 * One label without a clip.
 */
interface MissingItem {
  /**
   * Name of the label file.
   */
  file: string;
  line: Count;
  /**
   * The clip as the label names it.
   */
  name: string;
}
/**
 * Clips that could not be downloaded; items are capped, count is true.
 */
interface DownloadFailedList {
  count: Count;
  /**
   * The first of them in label order.
   */
  items: DownloadFailedItem[];
}
/**
 * One clip that could not be downloaded.
 */
interface DownloadFailedItem {
  /**
   * Name of the label file.
   */
  file: string;
  line: Count;
  /**
   * Name that the clip would have on disk.
   */
  src: string;
  /**
   * Stable code of the reason.
   */
  code: string;
  /**
   * Why, for people.
   */
  reason: string;
}
/**
 * Clips that could not be used; items are capped, count is true.
 */
interface BrokenList {
  count: Count;
  /**
   * The first of them in label order.
   */
  items: BrokenItem[];
}
/**
 * One clip that could not be used.
 */
interface BrokenItem {
  /**
   * Name of the label file.
   */
  file: string;
  line: Count;
  /**
   * Name of the clip on disk.
   */
  src: string;
  /**
   * Stable code of the reason.
   */
  code: string;
  /**
   * What was found.
   */
  reason: string;
}
/**
 * Labels whose clip's bytes already stand in the JSONL with another score; items are capped, count is true.
 */
interface ConflictList {
  count: Count;
  /**
   * The first of them in label order.
   */
  items: ConflictItem[];
}
/**
 * One label whose score contradicts the one that stands.
 */
interface ConflictItem {
  /**
   * Name of the label file.
   */
  file: string;
  line: Count;
  /**
   * Name of the clip on disk.
   */
  src: string;
  src_sha256: Sha256;
  /**
   * The score that stands and the score that was refused.
   */
  reason: string;
}
/**
 * Rows of clips whose files have other bytes by now. Rows are never rewritten, so these stay beside the rows of the new bytes; a new output doesn't have them. Items are capped, count is true.
 */
interface ReplacedList {
  count: Count;
  /**
   * The first of them in the order of the rows.
   */
  items: ReplacedItem[];
}
/**
 * One row whose clip has other bytes by now.
 */
interface ReplacedItem {
  /**
   * Name of the clip on disk, in both rows.
   */
  src: string;
  src_sha256: Sha2561;
  replaced_sha256: Sha2562;
}
/**
 * The schema that every row was validated against before it was written.
 */
interface ContractVersion {
  /**
   * The row schema's $id.
   */
  row_schema: string;
  row_schema_sha256: Sha256;
}
/**
 * Whose word this run took for how many clips: the header reader's (header), ffprobe's, or an earlier answer's (index); checked counts the words of others that ffprobe was asked to confirm. Identical bytes count once, clips whose row stood already not at all.
 */
interface ProberCounts {
  header: Count;
  ffprobe: Count;
  index: Count;
  checked: Count;
}
/**
 * The ffprobe that read the clips.
 */
interface FfprobeVersion {
  /**
   * Real path of the binary.
   */
  path: string;
  /**
   * Version as its first line gives it.
   */
  version: string;
  sha256: Sha256;
}
/**
 * Which part of the label list this run took (--shard); absent where it took all of it. What merging needs beside the rows.
 */
interface ShardBlock {
  index: ShardNumber;
  count: ShardNumber;
  labels_before: Count;
  label_list_sha256: Sha256;
  /**
   * SHA-256 over names, sizes and times of change of this shard's clips as the run found them, by which a later run knows that nothing has changed; null where a clip was too young for that.
   */
  clips_sha256: string | null;
  claims: FileDigest;
}
/**
 * A file that belongs to the JSONL.
 */
interface FileDigest {
  /**
   * Absolute path of the file.
   */
  path: string;
  size_bytes: Count;
  sha256: Sha256;
}
/**
 * The shards of which the JSONL was merged; absent where it was not.
 */
interface MergedFrom {
  count: ShardNumber;
  /**
   * Numbers of the shards that were not there (--allow-missing); empty in a whole corpus.
   */
  missing: ShardNumber[];
  label_list_sha256: Sha256;
  /**
   * In the order of their numbers.
   */
  shards: MergedShard[];
}
/**
 * One shard, as its own manifest describes it.
 */
interface MergedShard {
  index: ShardNumber;
  labels_before: Count;
  labels: Count;
  rows_dropped: Count;
  /**
   * Instant written into the rows of the shard's last run.
   */
  ingested_at_utc: string;
  manifest: FileDigest;
  jsonl: JsonlDigest;
  tool: ToolVersion;
  ffprobe: FfprobeVersion;
  run_provenance: RunProvenance;
}
/**
 * What a command prints on stdout under --json: how it ended, whether it succeeded or not.
 */
interface Result {
  /**
   * Version of this result.
   */
  schema: 'konvid-ingest-result-v1';
  /**
   * The command that was run.
   */
  command: 'ingest' | 'fetch' | 'merge' | 'unify' | 'split' | 'score' | 'report';
  /**
   * 0 done; 1 done, but the data broke the contract or a threshold; 2 bad usage or input, nothing written; 3 reading or writing failed; 130 or 143 interrupted, resumable.
   */
  exit_code: 0 | 1 | 2 | 3 | 130 | 143;
  /**
   * What stopped the command; null where nothing did.
   */
  error: ResultError | null;
  /**
   * Why a run that was done counts as failed all the same, or, where shards can't be merged, everything that is wrong with them; empty where nothing is.
   */
  failures: ResultError[];
  /**
   * Absolute path of the JSONL; null where the command stopped before it was known.
   */
  output: string | null;
  /**
   * Absolute path of the manifest; null where none was written.
   */
  manifest_path: string | null;
  /**
   * The manifest as written; null where none was.
   */
  manifest: IngestManifest | null;
  fetch_manifest?: FetchManifest;
  unified_manifest?: UnifiedManifest;
  split?: SplitSummary;
  split_check?: SplitCheck;
  score?: ScoreReport;
  verdict?: Verdict;
  /**
   * Absolute path of the verdict (score --gate).
   */
  verdict_path?: string;
  report?: ReportStatistics;
  /**
   * What a run would read (--dry-run); null otherwise.
   */
  plan: PlanSummary | null;
}
/**
 * One reason, for machines by its code and for people by its message.
 */
interface ResultError {
  /**
   * Stable code; docs/troubleshooting.md has an entry for each.
   */
  code: string;
  /**
   * What broke and where.
   */
  message: string;
  /**
   * What to do; null where the message says it all.
   */
  hint: string | null;
}
/**
 * What a run of `konvid-ingest unify` read, dropped and wrote; written beside its JSONL when the run is done: the done-marker of the output.
 */
interface UnifiedManifest {
  /**
   * Version of this manifest.
   */
  schema: 'konvid-ingest-unified-manifest-v1';
  config: UnifyConfig;
  counts: UnifyCounts;
  /**
   * The files that were read, in the order in which they were named.
   */
  inputs: UnifiedInput[];
  /**
   * The corpora whose rows were written, in the order in which they first appear.
   */
  corpora: UnifiedCorpus[];
  out_of_range: UnifyFaultList;
  invalid: UnifyFaultList;
  duplicates: UnifyDuplicateList;
  jsonl: JsonlDigest;
  contract: ContractVersion;
  tool: ToolVersion;
  run_provenance: RunProvenance;
}
/**
 * The settings that shaped the rows.
 */
interface UnifyConfig {
  /**
   * The scale of mos in every row.
   */
  scale: '0-100';
  /**
   * Instant written into every row.
   */
  aggregated_at_utc: string;
}
/**
 * What became of the lines that were read: rows is the sum of the others. out_of_range: a score outside the corpus' scale. invalid: no row of the contract for any other reason. duplicates: the clip stands in another row whose standard deviation is known and smaller on the scale of 0..100, or as good and earlier.
 */
interface UnifyCounts {
  rows: Count;
  written: Count;
  out_of_range: Count;
  invalid: Count;
  duplicates: Count;
}
/**
 * One file that was read.
 */
interface UnifiedInput {
  /**
   * Absolute path of the JSONL.
   */
  path: string;
  size_bytes: Count;
  sha256: Sha256;
  rows: Count;
  written: Count;
  out_of_range: Count;
  invalid: Count;
  duplicates: Count;
}
/**
 * One corpus in the output.
 */
interface UnifiedCorpus {
  /**
   * Label of the corpus.
   */
  corpus: string;
  /**
   * The corpus' own scale.
   */
  mos_native_scale: '1-5-acr' | '1-7-acr' | '1-9-acr' | '0-10-continuous' | '0-100-continuous' | '1-100-continuous';
  written: Count;
}
/**
 * Lines that were dropped because of what stands in them: how many, and the first thousand.
 */
interface UnifyFaultList {
  count: Count;
  /**
   * Each with the first thing that is wrong with it.
   */
  items: UnifyFault[];
}
/**
 * One line that was dropped.
 */
interface UnifyFault {
  /**
   * Absolute path of the JSONL.
   */
  path: string;
  line: Count;
  /**
   * Stable code of the violation, as in a validation report.
   */
  code: string;
  /**
   * JSON pointer (RFC 6901) to the field; empty where it is the line as a whole.
   */
  pointer: string;
  /**
   * What stands there, shortened.
   */
  found: string;
}
/**
 * Rows that were dropped because another row of the same clip was better: how many, and the first thousand.
 */
interface UnifyDuplicateList {
  count: Count;
  /**
   * The rows, in the order in which they were read.
   */
  items: UnifyDuplicate[];
}
/**
 * One row that was dropped.
 */
interface UnifyDuplicate {
  /**
   * Absolute path of the JSONL.
   */
  path: string;
  line: Count;
  src_sha256: Sha256;
}
/**
 * A split that was made, without its contents.
 */
interface SplitSummary {
  config: SplitConfig;
  counts: SplitCounts;
  /**
   * How large the sets became: one entry for each fold of each repeat, in order.
   */
  sizes: SplitSize[];
}
/**
 * The settings, from which the same rows give the same file on every machine.
 */
interface SplitConfig {
  /**
   * hash: each content by itself, from seed, repeat and id. stratified: all contents together, in order of their scores, so that every set has its share of good and bad ones, and sizes are exact. published: as the label files of the corpora say.
   */
  method: 'hash' | 'stratified' | 'published';
  /**
   * Whether contents keep their folds when rows are added: true for hash, false for stratified.
   */
  stable: boolean;
  /**
   * holdout: each repeat has one fold, numbered 1; contents that are not tested have the number 0. k-fold: each repeat tests each content once, in one of the folds 1 to k. published: the corpus' own test sets, numbered from 1, none of which is trained on in any fold; contents for training have the number 0.
   */
  kind: 'holdout' | 'k-fold' | 'published';
  /**
   * Seed of the hash: printable ASCII without spaces.
   */
  seed: string;
  /**
   * How many times the contents are split anew.
   */
  repeats: number;
  /**
   * How many folds a repeat has: 1 for a holdout.
   */
  folds: number;
  /**
   * Share of the contents that a holdout tests; null for other kinds.
   */
  test_share: number | null;
  /**
   * Share of the contents that aren't tested which is for validation; absent where there is none.
   */
  val_share?: number;
}
/**
 * How much was split: rows read, clips with bytes of their own, contents, and joined: names of contents that became one with another because the same bytes stand under both.
 */
interface SplitCounts {
  rows: SplitCount;
  clips: SplitCount;
  contents: SplitCount;
  joined: SplitCount;
}
/**
 * The sets of one fold.
 */
interface SplitSize {
  /**
   * Number of the repeat, from 1.
   */
  repeat: number;
  /**
   * Number of the fold, from 1.
   */
  fold: number;
  test_contents: SplitCount;
  test_clips: SplitCount;
  train_contents: SplitCount;
  train_clips: SplitCount;
  val_contents?: SplitCount;
  val_clips?: SplitCount;
}
/**
 * How a split file and rows fit together (split --check).
 */
interface SplitCheck {
  /**
   * Absolute path of the split file.
   */
  path: string;
  rows: Count;
  clips: Count;
  contents: Count;
  known: Count;
  new: Count;
  missing: Count;
  fault_count: Count;
  /**
   * What does not fit, the first thousand.
   */
  faults: SplitFault[];
}
/**
 * One thing that does not fit.
 */
interface SplitFault {
  /**
   * Stable code; docs/troubleshooting.md has an entry for each.
   */
  code: string;
  /**
   * Id of the content; null where it is the file as a whole.
   */
  content: string | null;
  /**
   * The clip; null where it is not one clip.
   */
  src_sha256: string | null;
  /**
   * What does not fit.
   */
  message: string;
}
/**
 * How predictions agree with the scores of a JSONL: in each fold, over the folds, and in all. new_rows: rows that the split does not have (--allow-new). missing: clips that a fold tests and that have no row or no prediction, over all folds (--allow-missing). shared: clips that several folds test with one and the same prediction.
 */
interface ScoreReport {
  predictions: ScoredPredictions;
  /**
   * The split whose test sets were scored; null where all rows were scored as one set.
   */
  split: ScoredSplit | null;
  bootstrap: ScoreBootstrap;
  new_rows: Count;
  missing: Count;
  shared: Count;
  /**
   * One for each fold of each repeat, in order; none without a split.
   */
  folds: ScoreSet[];
  /**
   * Each figure over the folds; null without a split.
   */
  over_folds: ScoreOverFolds | null;
  overall: ScoreSet;
}
/**
 * The file of predictions. unused: predictions of clips that the set they speak of does not test. unknown: predictions of clips that the JSONL does not have (--allow-unknown).
 */
interface ScoredPredictions {
  /**
   * Absolute path of the file.
   */
  path: string;
  sha256: Sha256;
  rows: Count;
  unused: Count;
  unknown: Count;
}
/**
 * The split file.
 */
interface ScoredSplit {
  /**
   * Absolute path of the split file.
   */
  path: string;
  sha256: Sha256;
  /**
   * How many times the contents were split.
   */
  repeats: number;
  /**
   * Folds of each repeat.
   */
  folds: number;
}
/**
 * How the intervals low..high were drawn: contents with replacement, as many as the set has, so many times; the percentiles that leave out (1 - level) / 2 at each end.
 */
interface ScoreBootstrap {
  /**
   * How many samples were drawn of each set; 0 for no intervals.
   */
  replicates: number;
  /**
   * Seed of the draws.
   */
  seed: number;
  /**
   * Share of the replicates between low and high.
   */
  level: 0.95;
  /**
   * What was drawn.
   */
  unit: 'content';
}
/**
 * The figures of one set of clips. PLCC and RMSE are there twice: of the predictions as they are (raw), and after the 4-parameter logistic was fitted to the set (fitted). RMSE is in the unit of the scores.
 */
interface ScoreSet {
  /**
   * Number of the repeat, from 1; null for the set of all.
   */
  repeat: number | null;
  /**
   * Number of the fold, from 1; null for the set of all.
   */
  fold: number | null;
  rows: Count;
  contents: Count;
  missing: Count;
  srocc: ScoreFigure;
  krocc: ScoreFigure;
  plcc_raw: ScoreFigure;
  rmse_raw: ScoreFigure;
  plcc_fitted: ScoreFigure;
  rmse_fitted: ScoreFigure;
  /**
   * The mapping that was fitted; null where none was.
   */
  logistic: ScoreLogistic | null;
}
/**
 * One figure with its bootstrap interval.
 */
interface ScoreFigure {
  /**
   * The figure; null where it is not defined.
   */
  value: number | null;
  /**
   * Why it is not defined: too few rows (two for a correlation, one for an error, five for a fit), all predictions or all scores equal, or a fitted curve without a slope. null where it is defined.
   */
  reason: 'too-few-rows' | 'constant-predictions' | 'constant-labels' | 'constant-fit' | null;
  /**
   * Lower end of the interval; null where too few replicates define the figure, or none were drawn.
   */
  low: number | null;
  /**
   * Upper end of the interval; null where too few replicates define the figure, or none were drawn.
   */
  high: number | null;
}
/**
 * The mapping b2 + (b1 - b2) / (1 + exp(-(x - b3) / |b4|)) from predictions to scores.
 */
interface ScoreLogistic {
  /**
   * Level that the curve approaches for great predictions.
   */
  b1: number;
  /**
   * Level that the curve approaches for small predictions.
   */
  b2: number;
  /**
   * Prediction at which the curve turns.
   */
  b3: number;
  /**
   * How slowly it turns, in the unit of the predictions.
   */
  b4: number;
}
/**
 * Each figure over the folds.
 */
interface ScoreOverFolds {
  srocc: ScoreSpread;
  krocc: ScoreSpread;
  plcc_raw: ScoreSpread;
  rmse_raw: ScoreSpread;
  plcc_fitted: ScoreSpread;
  rmse_fitted: ScoreSpread;
}
/**
 * One figure over the folds; all null where a fold does not define it.
 */
interface ScoreSpread {
  /**
   * Mean over the folds, each counting the same.
   */
  mean: number | null;
  /**
   * Smallest.
   */
  min: number | null;
  /**
   * Greatest.
   */
  max: number | null;
}
/**
 * Whether a model may be promoted, as `konvid-ingest score --gate` writes it: MOS_PROMOTE.json where every check passed, MOS_HOLD.json otherwise, never both.
 */
interface Verdict {
  /**
   * Version of this file.
   */
  schema_version: 1;
  /**
   * PROMOTE where every check passed.
   */
  verdict: 'PROMOTE' | 'HOLD';
  /**
   * Instant of the run: ISO 8601, whole seconds, UTC spelled +00:00.
   */
  generated_at_utc: string;
  gate: VerdictGate;
  corpus: ScoredCorpus;
  metrics: ScoreReport;
  /**
   * The verdict in words: what to do, and which checks held the model back.
   */
  recommendation: string;
}
/**
 * What was asked of the model, and how it did.
 */
interface VerdictGate {
  /**
   * Unit of the errors that were compared: steps of the scale from 1 to 5. Errors on 0..100 were divided by 25.
   */
  unit: '1-5';
  /**
   * Every check, in the order of the gate.
   */
  checks: GateCheck[];
}
/**
 * One check of the gate. All figures are of raw predictions; compared after rounding to 12 decimals, so that the last digits of a double decide nothing.
 */
interface GateCheck {
  /**
   * What was compared. folds: folds of the split. missing: tested clips without a prediction or a row. mean_...: mean over the folds. plcc_spread: greatest less smallest PLCC of the folds.
   */
  name: 'folds' | 'missing' | 'mean_plcc' | 'mean_srocc' | 'mean_rmse' | 'plcc_spread';
  /**
   * What was found; null where a fold does not define it.
   */
  value: number | null;
  /**
   * How value and limit are compared.
   */
  comparison: '>=' | '<=';
  /**
   * What was asked for.
   */
  limit: number;
  /**
   * Whether the comparison holds; never where value is null.
   */
  passed: boolean;
}
/**
 * The JSONL whose scores were the truth.
 */
interface ScoredCorpus {
  /**
   * Absolute path of the JSONL.
   */
  path: string;
  sha256: Sha256;
  rows: Count;
  /**
   * Scale of its scores and so of the predictions: its lower and upper end and its kind.
   */
  scale: '1-5-acr' | '1-7-acr' | '1-9-acr' | '0-10-continuous' | '0-100-continuous' | '1-100-continuous';
  /**
   * Rows of each corpus, sorted by its label.
   */
  corpora: CorpusRows[];
}
/**
 * How many rows a corpus has.
 */
interface CorpusRows {
  /**
   * Label of the corpus.
   */
  corpus: string;
  rows: Count;
}
/**
 * What a JSONL holds, in counts and distributions (report): no value of a single clip.
 */
interface ReportStatistics {
  jsonl: ReportedFile;
  /**
   * Absolute path of the page; null where none was written.
   */
  html: string | null;
  scale: ReportScale;
  duplicates: Count;
  /**
   * Length of all clips together in seconds.
   */
  duration_s: number;
  /**
   * Size of all clips together in bytes, as the rows give it.
   */
  clip_bytes: number;
  /**
   * Rows by corpus and release, in the order of their first rows.
   */
  corpora: ReportedCorpus[];
  /**
   * The earliest instant of a row; null where there is none.
   */
  first_ingested_at_utc: string | null;
  /**
   * The latest instant of a row; null where there is none.
   */
  last_ingested_at_utc: string | null;
  mos: ReportDistribution;
  mos_std_dev: ReportDistribution;
  n_ratings: ReportDistribution;
  by: ReportGroupings;
  /**
   * How it differs from an earlier JSONL (--against); null where none was named.
   */
  comparison: ReportComparison | null;
}
/**
 * A JSONL as it was read.
 */
interface ReportedFile {
  /**
   * Absolute path.
   */
  path: string;
  rows: Count;
  size_bytes: Count;
  sha256: Sha256;
}
/**
 * The scale on which scores are reported: that of the rows, and 0..100 where rows of several scales stand in a file.
 */
interface ReportScale {
  /**
   * Name of the scale; unified-0-100 is the one of unified rows.
   */
  name: '1-5-acr' | '1-7-acr' | '1-9-acr' | '0-10-continuous' | '0-100-continuous' | '1-100-continuous' | 'unified-0-100';
  /**
   * The least score.
   */
  min: number;
  /**
   * The greatest score.
   */
  max: number;
}
/**
 * Rows of one release of a corpus.
 */
interface ReportedCorpus {
  /**
   * Label of the corpus.
   */
  corpus: string;
  /**
   * Release of its labels.
   */
  corpus_version: string;
  rows: Count;
}
/**
 * How values are distributed; clips of which the value is unknown do not count.
 */
interface ReportDistribution {
  known: Count;
  /**
   * Where they lie; null where too few clips have one to say so without giving single values away.
   */
  summary: ReportSummary | null;
  /**
   * All intervals in order; none where no value is known.
   */
  bins: ReportBin[];
}
/**
 * Where values lie. Percentiles are interpolated linearly between neighbours (type 7 of Hyndman and Fan, 1996); the standard deviation is that of the clips at hand (divided by their number).
 */
interface ReportSummary {
  clips: Count;
  /**
   * Arithmetic mean.
   */
  mean: number;
  /**
   * Standard deviation of the values, not of the opinions behind one.
   */
  std_dev: number;
  /**
   * 5th percentile.
   */
  p5: number;
  /**
   * 25th percentile.
   */
  p25: number;
  /**
   * 50th percentile.
   */
  median: number;
  /**
   * 75th percentile.
   */
  p75: number;
  /**
   * 95th percentile.
   */
  p95: number;
}
/**
 * Clips whose value lies in an interval: closed below, open above, but for the last.
 */
interface ReportBin {
  /**
   * Lower edge.
   */
  from: number;
  /**
   * Upper edge.
   */
  to: number;
  clips: Count;
}
/**
 * Scores by what the clips are.
 */
interface ReportGroupings {
  /**
   * By width and height in pixels.
   */
  resolution: ReportGroup[];
  /**
   * By frames per second, to two decimals.
   */
  framerate: ReportGroup[];
  /**
   * By length in seconds.
   */
  duration: ReportGroup[];
  /**
   * By codec.
   */
  codec: ReportGroup[];
  /**
   * By bitrate in Mbit/s: eight times size by length, the whole file.
   */
  bitrate: ReportGroup[];
}
/**
 * Clips that have something in common, and their scores.
 */
interface ReportGroup {
  /**
   * What they have in common, for people.
   */
  label: string;
  clips: Count;
  /**
   * Their scores; null where too few clips belong to it to say so without giving single values away.
   */
  scores: ReportSummary | null;
}
/**
 * How rows differ from those of an earlier file; clips are the same where src_sha256 is.
 */
interface ReportComparison {
  against: ReportedFile;
  added: Count;
  gone: Count;
  same: Count;
  changed: Count;
  /**
   * In how many of the changed rows each field differs; the instant of ingestion does not count.
   */
  changed_fields: ChangedField[];
  scale: ReportScale;
  /**
   * Scores of the earlier file, on this scale; null where too few.
   */
  before: ReportSummary | null;
  /**
   * Scores of this file, on this scale; null where too few.
   */
  after: ReportSummary | null;
  /**
   * Clips of the earlier file by score.
   */
  before_bins: ReportBin[];
  /**
   * Clips of this file by score.
   */
  after_bins: ReportBin[];
  /**
   * Greatest distance between the two distributions of scores (Kolmogorov and Smirnov), 0..1; null where one is empty.
   */
  distance: number | null;
}
/**
 * A field of the row, and in how many rows it differs.
 */
interface ChangedField {
  /**
   * Name of the field.
   */
  field: string;
  rows: Count;
}
/**
 * The layout, the label file and how labels and clips match, before any clip is read.
 */
interface PlanSummary {
  /**
   * Real path of the corpus folder.
   */
  corpus_dir: string;
  /**
   * Real paths of the folders with clips.
   */
  clips_dirs: string[];
  /**
   * Real paths of the label files, in the order of their labels.
   */
  labels_files: string[];
  labels: Count;
  matched: Count;
  remote: Count;
  missing: Count;
  ambiguous: Count;
  rejected: Count;
  unlabelled: Count;
  matched_bytes: Count;
}
/**
 * Which contents are tested in which fold of which repeat, as `konvid-ingest split` writes it. A content is everything that shows the same scene: all clips of one upload, in whatever corpus. A content is in the test set of fold f of repeat r where the r-th number of its folds is f, and in the training set otherwise.
 */
interface Split {
  /**
   * Version of this file.
   */
  schema: 'konvid-ingest-split-v1';
  config: SplitConfig;
  /**
   * The files that were read, in the order in which they were named.
   */
  inputs: SplitInput[];
  counts: SplitCounts;
  /**
   * How large the sets became: one entry for each fold of each repeat, in order.
   */
  sizes: SplitSize[];
  /**
   * Every content, sorted by id (by UTF-16 code units).
   */
  contents: SplitContent[];
}
/**
 * One file that was read.
 */
interface SplitInput {
  rows: SplitCount;
  sha256: SplitDigest;
}
/**
 * One content.
 */
interface SplitContent {
  /**
   * What the names of the clips show, such as flickr: and the number of the upload, or sha256: and the digest of a clip whose name shows nothing.
   */
  id: string;
  /**
   * For each repeat the number of the fold that tests the content; 0 where none does.
   *
   * Items: Number of a fold.
   */
  folds: number[];
  /**
   * Numbers of the repeats in which the content is for validation wherever it isn't tested; absent where there are none.
   *
   * Items: Number of a repeat.
   */
  val?: number[];
  /**
   * src_sha256 of its clips, sorted.
   */
  clips: SplitDigest[];
}
/**
 * What `konvid-ingest validate --format json` prints: every violation of the contract in the files it was given.
 */
interface ValidationReport {
  /**
   * Version of this report.
   */
  schema: 'konvid-ingest-validation-report-v1';
  /**
   * True where no file has a violation.
   */
  valid: boolean;
  /**
   * $id of the schema that rows were checked against: that of unified rows where every file holds such rows, else that of a corpus' row.
   */
  row_schema: string;
  /**
   * One entry a file, in the order given.
   */
  files: FileReport[];
}
/**
 * One JSONL.
 */
interface FileReport {
  /**
   * The file as it was named.
   */
  path: string;
  /**
   * True where violation_count is 0.
   */
  valid: boolean;
  rows: ReportCount;
  size_bytes: ReportCount;
  /**
   * SHA-256 of the file's bytes.
   */
  sha256: string;
  /**
   * How many clips were hashed again (--corpus-dir); null where that was not asked for.
   */
  clips_checked: number | null;
  violation_count: ReportCount;
  /**
   * The violations in the order of the lines; capped, violation_count is true.
   */
  violations: Violation[];
  warning_count: ReportCount;
  /**
   * What is no violation but may be a mistake, such as a clip that was replaced; capped, warning_count is true. With --strict it is among the violations.
   */
  warnings: Violation[];
}
/**
 * One way in which a line, or the file as a whole, breaks the contract.
 */
interface Violation {
  /**
   * Line in the file, from 1; null where the file as a whole is at fault.
   */
  line: number | null;
  /**
   * Stable code of the violation.
   */
  code: string;
  /**
   * Key of the row; null where the whole line is at fault.
   */
  field: string | null;
  /**
   * JSON pointer into the row (RFC 6901); empty for the row itself.
   */
  pointer: string;
  /**
   * What the contract accepts.
   */
  expected: string;
  /**
   * What stands there, shortened.
   */
  found: string;
}
/** How far the reading of files has come. */
interface ReadProgress {
  readonly bytesRead: number;
  /** Grows where a file turns out to need another look. */
  readonly bytesTotal: number;
}
interface ReadMeterOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: ReadProgress) => void) | undefined;
}
/** A violation without its place in a file. */
type RowViolation = Omit<Violation, 'line'>;
/** One line of the JSONL without its LF: keys in the document's order, no spaces. The row must be valid. */
export declare function serialiseRow(row: CorpusRow): string;
/**
 * Checks a value against the row schema.
 *
 * @returns every violation; none if the value is a valid row.
 */
export declare function validateRow(value: unknown): readonly RowViolation[];
/** The roles whose columns can be named. */
declare const CUSTOM_ROLES: readonly ["file", "mos", "mos_std_dev", "n_ratings", "content"];
/** The header of the column of each role, as the label file has it, in any case. */
type CustomColumns = Readonly<Partial<Record<(typeof CUSTOM_ROLES)[number], string>>>;
/** Options of `ingest` that the library knows. */
interface IngestSettings {
  /** Corpus to ingest: `konvid-1k`, `konvid-150k`, `youtube-ugc`, `lsvq`, `live-vqc`; `auto` recognises which of them it is; `custom` is a study of your own. Default: `konvid-1k`. */
  readonly corpus?: string | undefined;
  /** Folder with clips and labels. Default: `$VMAF_KONVID_1K_DIR`, else `.workingdir2/konvid-1k`; for other corpora by their names. */
  readonly corpusDir?: string | undefined;
  /** Take only the i-th of n parts of the label list, into files of their own, which `konvid-ingest merge` joins; `auto` takes i and n from a Slurm array, `auto/n` takes i from a Slurm array or a Kubernetes indexed Job. */
  readonly shard?: string | undefined;
  /** The JSONL; existing rows are kept. Default: `konvid_1k.jsonl` in the corpus folder; for other corpora by their names. */
  readonly output?: string | undefined;
  /** Instant written into every row, such as `2026-05-08T12:00:00+00:00`. Default: `$SOURCE_DATE_EPOCH`, else now. */
  readonly ingestedAt?: string | undefined;
  readonly thresholds?: {
    /** Labels that may lack a clip, as a count or a percentage. Default: `5%`; `10%` for youtube-ugc; no limit for konvid-150k and lsvq. */
    readonly max_missing?: string | null | undefined;
    /** Clips that may be broken, as a count or a percentage. Default: no limit. */
    readonly max_broken?: string | null | undefined;
    /** Labels that may be rejected, as a count or a percentage. Default: no limit. */
    readonly max_rejected?: string | null | undefined;
    /** Labels that may contradict an existing score, as a count or a percentage. Default: no limit. */
    readonly max_conflicts?: string | null | undefined;
    /** Clips whose download may fail, as a count or a percentage. Default: no limit. */
    readonly max_attrition?: string | null | undefined;
  } | undefined;
  /** The only label file or list of URLs to read. Default: looked for in the corpus folder. */
  readonly manifestCsv?: string | undefined;
  /** Table with one row for each rating: gives labels their standard deviation and number of ratings, and takes the place of a label file if there is none. */
  readonly ratings?: string | undefined;
  /** Take the scores that fit even if the column as a whole seems to be on another scale. */
  readonly acceptScale?: boolean | undefined;
  /** The only folder of clips, relative to the corpus folder. Default: looked for there. */
  readonly clipsSubdir?: string | undefined;
  /** Folder outside the corpus folder into which links may lead; repeatable. */
  readonly linkTargets?: readonly string[] | undefined;
  /** Take only the first n labels: a trial run, marked partial in the manifest. */
  readonly limit?: number | undefined;
  /** Name of the study: lower-case letters, digits, `-` and `_`; the label in its rows is `custom-`, the scale, `-` and this name. */
  readonly corpusLabel?: string | undefined;
  /** Scale of its scores: `1-5`, `1-7`, `1-9`, `0-10`, `0-100`, `1-100`. */
  readonly scale?: '1-5' | '1-7' | '1-9' | '0-10' | '0-100' | '1-100' | undefined;
  /** Headers of its label file, such as `mos=Mean score,file=Clip`; the roles are `file`, `mos`, `mos_std_dev`, `n_ratings`, `content`. Default: the usual headers. */
  readonly columns?: CustomColumns | undefined;
  /** The manifest. Default: beside the JSONL, with `.manifest.json` for `.jsonl`. */
  readonly manifestOut?: string | undefined;
  /** Version written into every row. Default: the corpus' published version. */
  readonly corpusVersion?: string | undefined;
  /** Take over the lock of a run that you know to be dead. */
  readonly breakLock?: boolean | undefined;
  /** The ffprobe to use. Default: `$FFPROBE_BIN`, else the one on the PATH. */
  readonly ffprobeBin?: string | undefined;
  /** How size, frame rate and duration are read: `ffprobe`, by ffprobe alone; `auto`, by the header reader where it is certain, checked by ffprobe; `verify`, by both for every clip. Default: `auto`. */
  readonly prober?: 'ffprobe' | 'auto' | 'verify' | undefined;
  /** Clips probed at the same time, and the largest number of reading threads. Default: one more than the processors. */
  readonly concurrency?: number | undefined;
  /** Seconds after which ffprobe is killed. Default: `60`. */
  readonly probeTimeoutS?: number | undefined;
  /** Read and probe every clip again; ignore what earlier runs remember. */
  readonly rehash?: boolean | undefined;
  readonly downloads?: {
    /** Clips downloaded at the same time. Default: `16`. */
    readonly atOnce?: number | undefined;
    /** Clips downloaded from one host at the same time. Default: `8`. */
    readonly atOncePerHost?: number | undefined;
    /** Seconds without a byte after which a download is tried again. Default: `120`. */
    readonly timeoutS?: number | undefined;
    /** Largest clip that is downloaded, in bytes. Default: `1073741824`. */
    readonly maxClipBytes?: number | undefined;
    /** File that records the state of each download. Default: `.download-progress.json` in the corpus folder. */
    readonly progressPath?: string | undefined;
    /** Ask again for clips that are recorded as gone for ever. */
    readonly retryFailed?: boolean | undefined;
    /** Allow addresses that lead to loopback, link-local and private networks. */
    readonly allowPrivateHosts?: boolean | undefined;
    /** Warn if the downloads of more than this share of the labels failed. Default: `0.1`. */
    readonly attritionWarnThreshold?: number | undefined;
  } | undefined;
  /** Bytes a second that a download must reach on average over a minute; a slower one is tried again. Default: `1000`. */
  readonly minRate?: number | undefined;
}
/** Options of `fetch` that the library knows. */
interface FetchSettings {
  /** Take over the lock of a run that you know to be dead. */
  readonly breakLock?: boolean | undefined;
  /** Bytes a second that a download must reach on average over a minute; a slower one is tried again. Default: `1000`. */
  readonly minRate?: number | undefined;
  /** Folder for archives and corpus. Default: `$VMAF_DATA_ROOT/konvid-1k`, else `~/datasets/konvid-1k`. */
  readonly root?: string | undefined;
  /** Keep the archives after they have been unpacked. */
  readonly keepZips?: boolean | undefined;
  /** The manifest. Default: `fetch_manifest.json` in the root. */
  readonly manifestOut?: string | undefined;
  readonly urls?: {
    /** A mirror of the clips' archive. Default: the publisher's. */
    readonly videos?: string | undefined;
    /** A mirror of the labels' archive. Default: the publisher's. */
    readonly metadata?: string | undefined;
  } | undefined;
  /** SHA-256 that an archive must have, as `videos=HEX` or `metadata=HEX`; repeatable. */
  readonly expectSha256?: { readonly [part in 'videos' | 'metadata']?: string | undefined; } | undefined;
  /** Host whose TLS certificate is not verified; requires `--expect-sha256`; repeatable. */
  readonly insecureHosts?: readonly string[] | undefined;
  /** Seconds without a byte after which a connection is given up and tried again. Default: `60`. */
  readonly stallTimeoutS?: number | undefined;
}
/** Options of `merge` that the library knows. */
interface MergeSettings {
  /** The merged JSONL; an existing one must have the same rows. */
  readonly output: string;
  /** Merge the shards that are there, and mark the result partial. */
  readonly allowMissing?: boolean | undefined;
  /** The manifest. Default: beside the JSONL, with `.manifest.json` for `.jsonl`. */
  readonly manifestOut?: string | undefined;
  /** Take over the lock of a run that you know to be dead. */
  readonly breakLock?: boolean | undefined;
  readonly thresholds?: {
    /** Labels that may lack a clip, as a count or a percentage. Default: that of the shards. */
    readonly max_missing?: string | null | undefined;
    /** Clips that may be broken, as a count or a percentage. Default: that of the shards. */
    readonly max_broken?: string | null | undefined;
    /** Labels that may be rejected, as a count or a percentage. Default: that of the shards. */
    readonly max_rejected?: string | null | undefined;
    /** Labels that may contradict an existing score, as a count or a percentage. Default: that of the shards. */
    readonly max_conflicts?: string | null | undefined;
    /** Clips whose download may fail, as a count or a percentage. Default: that of the shards. */
    readonly max_attrition?: string | null | undefined;
  } | undefined;
}
/** Options of `validate` that the library knows. */
interface ValidateSettings {
  /** Label that every row must have. Default: any. */
  readonly corpus?: string | undefined;
  /** Smallest number of rows in a file. Default: `1`. */
  readonly minRows?: number | undefined;
  /** Manifest whose row count and digest the file must have. */
  readonly manifest?: string | undefined;
  /** Read the clips of this corpus folder again and compare their digests with the rows. */
  readonly corpusDir?: string | undefined;
  /** Violations that are listed for each file; all are counted. Default: `1000`. */
  readonly maxViolations?: number | undefined;
  /** Count warnings, such as a name that occurs twice in a corpus, as violations. */
  readonly strict?: boolean | undefined;
  /** The only folder of clips, relative to the corpus folder. Default: looked for there. */
  readonly clipsSubdir?: string | undefined;
  /** Folder outside the corpus folder into which links may lead; repeatable. */
  readonly linkTargets?: readonly string[] | undefined;
}
/** Options of `report` that the library knows. */
interface ReportSettings {
  /** The page to write; an existing one is replaced. Default: the report is printed. */
  readonly html?: string | undefined;
  /** Its manifest. Default: the one beside it, if there is one. */
  readonly manifest?: string | undefined;
  /** An earlier JSONL to compare it with. */
  readonly against?: string | undefined;
  /** With `--html`: show every clip with its values. */
  readonly perClip?: boolean | undefined;
}
/** Options of `unify` that the library knows. */
interface UnifySettings {
  /** The JSONL to write; an existing one is replaced. */
  readonly output: string;
  /** Instant written into every row. Default: `$SOURCE_DATE_EPOCH`, else now. */
  readonly aggregatedAt?: string | undefined;
  /** The manifest. Default: beside the JSONL, with `.manifest.json` for `.jsonl`. */
  readonly manifestOut?: string | undefined;
  /** Take over the lock of a run that you know to be dead. */
  readonly breakLock?: boolean | undefined;
}
/** Options of `split` that the library knows. */
interface SplitSettings$1 {
  /** The split file to write; an existing one is replaced. */
  readonly output?: string | undefined;
  /** Another seed gives another split. Default: `0`. */
  readonly seed?: string | undefined;
  /** How many times the contents are split. Default: `5`; `1` with `--folds`. */
  readonly repeats?: number | undefined;
  /** Share of the contents in the test set. Default: `0.2`. */
  readonly testShare?: number | undefined;
  /** Make k folds, so that each content is tested in one of them, instead of one test set. */
  readonly folds?: number | undefined;
  /** Share of the contents that are not tested which is for validation. Default: none. */
  readonly valShare?: number | undefined;
  /** Balance scores exactly; contents change sides when rows are added. */
  readonly stratify?: boolean | undefined;
  /** Test the corpora's own test sets, as their catalogues have them (LSVQ, KonViD-150k). */
  readonly published?: boolean | undefined;
  /** Column of the catalogue, or of `--group-table`, that says which clips show one content. Default: `content`, else what the names of clips show. */
  readonly groupBy?: string | undefined;
  /** Table, as CSV, Parquet or JSONL, whose lines name clips by src_sha256 or src. */
  readonly groupTable?: string | undefined;
  /** Catalogue of the clips; repeatable. Default: the ones beside the JSONL files. */
  readonly catalogue?: readonly string[] | undefined;
  /** Compare this split file with the rows instead of making one. */
  readonly check?: string | undefined;
  /** With `--check`: rows may have been added since. */
  readonly allowNew?: boolean | undefined;
  /** Take over the lock of a run that you know to be dead. */
  readonly breakLock?: boolean | undefined;
}
/** Options of `export` that the library knows. */
interface ExportSettings {
  /** Format: a table, the label files of FAST-VQA and DOVER, or JSON lines: `csv`, `parquet`, `fast-vqa`, `jsonl`. */
  readonly to: 'csv' | 'parquet' | 'fast-vqa' | 'jsonl';
  /** The file to write, or the folder of the label files; an existing export is replaced. */
  readonly output: string;
  /** Split file that says which clips are for training and which for testing. */
  readonly split?: string | undefined;
  /** Repeat of the split. Default: `1`. */
  readonly repeat?: number | undefined;
  /** Fold of the repeat. Default: `1`. */
  readonly fold?: number | undefined;
  /** Table of features, as CSV, Parquet or JSONL, whose lines name clips by src_sha256 or src; repeatable. */
  readonly features?: readonly string[] | undefined;
  /** Catalogue of the clips; repeatable. Default: the ones beside the JSONL files. */
  readonly catalogue?: readonly string[] | undefined;
}
/** Options of `score` that the library knows. */
interface ScoreSettings {
  /** The JSONL with the true scores. */
  readonly against: string;
  /** Split file whose test sets are scored; required with `--gate`. Default: all rows as one set. */
  readonly split?: string | undefined;
  /** Samples drawn from each set for the intervals; `0` for none. Default: `1000`. */
  readonly bootstrap?: number | undefined;
  /** Seed of the samples. Default: `1`. */
  readonly seed?: number | undefined;
  /** Count tested clips without a prediction or a row instead of refusing them. */
  readonly allowMissing?: boolean | undefined;
  /** Count predictions of clips that are not in the JSONL instead of refusing them. */
  readonly allowUnknown?: boolean | undefined;
  /** Count rows that are not in the split instead of refusing them. */
  readonly allowNew?: boolean | undefined;
}
type ArchiveLabel = FetchedArchive['label'];
/** Something to report while a fetch goes on. Its text may contain untrusted names. */
interface FetchNotice {
  readonly level: 'info' | 'warning';
  readonly code: string;
  readonly message: string;
}
/** How far a step of a fetch is. */
interface FetchProgress {
  readonly label: ArchiveLabel;
  readonly step: 'download' | 'unpack';
  readonly bytesDone: number;
  /** Undefined while the server doesn't say it. */
  readonly bytesTotal: number | undefined;
}
/** Options of one run of `fetch`; all of them are optional. */
interface FetchOptions extends FetchSettings {
  /** Label of the corpus; default `konvid-1k`. */
  readonly corpus?: string | undefined;
  /** Arguments as typed, for the manifest. */
  readonly argv?: readonly string[] | undefined;
  /** Ends the run early. What has arrived and what is unpacked is kept, and the next run continues. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: FetchProgress) => void) | undefined;
  readonly onNotice?: ((notice: FetchNotice) => void) | undefined;
}
interface FetchResult {
  /** Absolute path of the corpus folder, for `ingest`. */
  readonly root: string;
  readonly manifestPath: string;
  readonly manifest: FetchManifest;
  /** True if everything was there already, and nothing was requested or written. */
  readonly wasComplete: boolean;
}
/**
 * Fetches a published corpus: downloads its archives, compares them with the digests of earlier runs, and unpacks them. If
 * all of this is done already, nothing is requested or written.
 *
 * @throws UserError for bad options or a root that can't be used (exitCode 2), and if network, archive or disk fail
 *   (exitCode 3; what has arrived is kept); the signal's reason when aborted
 */
export declare function fetchCorpus(options?: FetchOptions): Promise<FetchResult>;
/** Version of this program (semver.org), from package.json. */
declare const TOOL_VERSION: string;
/** What went wrong by the user's hand or on the user's disk, and what to do about it. */
interface UserErrorText {
  /** What broke and where: file, line, field. */
  readonly message: string;
  /** What to do; left out where the message says it all. */
  readonly hint?: string;
  readonly cause?: unknown;
}
/**
 * How a command ends on an error: 1 where what was found can't be believed, 2 for bad usage or input with nothing
 * written, 3 where reading, writing or a child process failed on the way.
 */
type ErrorExitCode = 1 | 2 | 3;
/**
 * Bad input, a bad file, a missing corpus, a full disk: printed as message and hint, never as a stack. Everything that
 * is thrown and isn't a UserError is a bug of this project.
 */
export declare class UserError extends Error {
  readonly name = "UserError";
  /** Stable, upper-case; docs/troubleshooting.md has an entry for each. */
  readonly code: string;
  readonly hint: string | undefined;
  readonly exitCode: ErrorExitCode;
  constructor(code: string, text: UserErrorText, exitCode?: ErrorExitCode);
}
/** The options of one run of `ingest`. Only the corpus folder must be given. */
interface IngestOptions extends IngestSettings {
  readonly corpusDir: string;
  /**
   * Folder to which paths of outputs are relative, and of the JSONL if that isn't given; no link of these paths may lead out of it.
   * By default the working folder and the corpus folder, and then given paths may lead anywhere.
   */
  readonly outputFolder?: string | undefined;
  /** Arguments as typed, for the manifest. */
  readonly argv?: readonly string[] | undefined;
  /** Ends the run early. Finished rows are kept, and the next run continues. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: IngestProgress) => void) | undefined;
  readonly onNotice?: ((notice: Notice) => void) | undefined;
}
/** How far a run has come. */
interface IngestProgress {
  /** Labels whose outcome is known. */
  readonly labelsDone: number;
  readonly labelsTotal: number;
  /** Bytes of the clips that were read for them. */
  readonly bytesRead: number;
  /** Bytes of clips that this run has downloaded. */
  readonly bytesDownloaded: number;
}
/** Something to show to people while a run goes on. Its text may hold untrusted names. */
interface Notice {
  readonly level: 'info' | 'warning';
  readonly code: string;
  readonly message: string;
}
/** Where a run writes. */
interface OutputPlace {
  readonly output: string;
  readonly manifestPath: string;
}
/** How a finished run ended. */
interface IngestResult extends OutputPlace {
  readonly manifest: IngestManifest;
  /** Why the run counts as failed: a threshold, or an output without a row. Empty where it doesn't. */
  readonly failures: readonly ResultError[];
  /** True for a shard that was done before and hasn't changed: its manifest stays. */
  readonly isUnchanged: boolean;
}
/**
 * Turns a corpus folder into a validated MOS-corpus JSONL and its manifest. Rows are appended in the order of the labels.
 * Existing rows are never rewritten.
 *
 * @throws UserError for bad options or input (exitCode 2, nothing written) and where reading, writing or ffprobe fail as
 *   such (exitCode 3, finished rows kept); the signal's reason when aborted (finished rows kept)
 */
export declare function ingest(options: IngestOptions): Promise<IngestResult>;
/** One reason why shards can't be merged. */
type ShardFault = ResultError;
/** All reasons why shards can't be merged. Nothing was written. */
export declare class MergeRefusal extends UserError {
  readonly faults: readonly ShardFault[];
  constructor(faults: readonly ShardFault[]);
}
interface MergeOptions extends MergeSettings, ReadMeterOptions {
  /** JSONLs or manifests of shards, or folders that contain them, directly or in folders of their own. */
  readonly shards: readonly string[];
  /** Arguments as typed, for the manifest. */
  readonly argv?: readonly string[] | undefined;
  readonly onNotice?: ((notice: Notice) => void) | undefined;
}
interface MergeResult extends OutputPlace {
  readonly manifest: IngestManifest;
  /** Why the corpus counts as failed although it was merged: a threshold, or an output without a row. */
  readonly failures: readonly ResultError[];
}
/**
 * Merges shards into one output: their rows in the order of the labels, of identical clips the first, as one run over all labels
 * would write them, and a manifest that counts every label as that run would. If anything fails, nothing is left behind.
 *
 * @throws MergeRefusal with everything that is wrong with the shards; UserError OPTION_INVALID, OUTPUT_STANDS,
 *   OUTPUT_NOT_REGULAR, OUTPUT_NOT_WRITABLE, OUTPUT_LOCKED, MANIFEST_FOREIGN (exitCode 2), OUTPUT_WRITE_FAILED (exitCode
 *   3); the signal's reason when aborted
 */
export declare function mergeShards(options: MergeOptions): Promise<MergeResult>;
/** The manifest of a corpus' JSONL, or of one that `unify` wrote. */
type JsonlManifest = IngestManifest | UnifiedManifest;
interface ReportOptions extends ReportSettings, ReadMeterOptions {}
interface ReportResult {
  readonly statistics: ReportStatistics;
  /** The manifest that was read, if any. */
  readonly manifest: JsonlManifest | undefined;
  /** What is wrong with the files although the report was made. */
  readonly failures: readonly ResultError[];
}
/**
 * Reports what a JSONL contains: counts and distributions of its rows, what was skipped, and the differences to an earlier file;
 * if asked for, as one HTML page that loads nothing.
 *
 * @throws UserError JSONL_UNREADABLE, JSONL_INVALID, MANIFEST_UNREADABLE, MANIFEST_INVALID, OUTPUT_AMONG_INPUTS,
 *   OUTPUT_FOREIGN, OUTPUT_LOCKED, OUTPUT_NOT_REGULAR, OUTPUT_NOT_WRITABLE (exitCode 2), JSONL_READ_FAILED,
 *   OUTPUT_WRITE_FAILED (3)
 */
export declare function report(path: string, options?: ReportOptions): Promise<ReportResult>;
/** How contents are split. Every setting has a default. */
type SplitSettings = Pick<SplitSettings$1, 'seed' | 'repeats' | 'folds' | 'testShare' | 'valShare' | 'stratify' | 'published'>;
interface SplitOptions extends SplitSettings, GroupSettings, ReadMeterOptions {
  /** Path of the split file. */
  readonly output: string;
  /** Takes the output over from a run that is known to be dead. */
  readonly breakLock?: boolean | undefined;
}
interface SplitResult {
  /** Absolute path of the split file. */
  readonly output: string;
  readonly split: Split;
}
/** Where contents come from that names of clips don't show. */
type GroupSettings = Pick<SplitSettings$1, 'groupBy' | 'groupTable' | 'catalogue'>;
/**
 * Splits the contents of JSONLs into training and test sets, and writes a file that says which is where. All clips of a content
 * are on the same side, across corpora too.
 *
 * @throws UserError JSONL_UNREADABLE, JSONL_INVALID, OPTION_INVALID, SPLIT_EMPTY_SET, OUTPUT_... (exitCode 2),
 *   JSONL_READ_FAILED, OUTPUT_LOCK_LOST, OUTPUT_WRITE_FAILED (3); in each case nothing was replaced
 */
export declare function split(paths: readonly string[], options: SplitOptions): Promise<SplitResult>;
interface CheckSplitOptions extends ReadMeterOptions, GroupSettings {
  /** Accepts rows whose clips the split doesn't have. */
  readonly allowNew?: boolean | undefined;
}
/**
 * Checks a split file against JSONLs: both have the same clips, and no content is on two sides. How contents were assigned
 * plays no part, so a split of another program is judged alike.
 *
 * @throws UserError SPLIT_UNREADABLE, SPLIT_INVALID, JSONL_UNREADABLE, JSONL_INVALID (exitCode 2), JSONL_READ_FAILED (3)
 */
export declare function checkSplit(splitPath: string, paths: readonly string[], options?: CheckSplitOptions): Promise<SplitCheck>;
interface ExportOptions extends ExportSettings, ReadMeterOptions {}
/** What an export consists of; it says itself that it is no corpus. */
interface ExportManifest {
  readonly schema: 'konvid-ingest-export-manifest-v1';
  readonly is_corpus: false;
  readonly format: ExportSettings['to'];
  readonly tool: {
    readonly name: 'konvid-ingest';
    readonly version: string;
  };
  readonly inputs: readonly {
    readonly path: string;
    readonly rows: number;
    readonly sha256: string;
  }[];
  readonly split: {
    readonly path: string;
    readonly sha256: string;
    readonly repeat: number;
    readonly fold: number;
  } | null;
  readonly features: readonly {
    readonly path: string;
    readonly sha256: string;
  }[];
  readonly outputs: readonly {
    readonly path: string;
    readonly rows: number;
    readonly sha256: string;
  }[];
}
interface ExportResult {
  readonly manifestPath: string;
  readonly manifest: ExportManifest;
}
/**
 * Writes the rows of JSONL files as a trainer's loader reads them, joined with catalogues, a split and features. What is
 * written is no corpus, and `validateJsonl` refuses it.
 *
 * @param paths JSONL files of corpora, or one that `unify` wrote
 * @throws UserError JSONL_UNREADABLE, JSONL_INVALID, CATALOGUE_UNREADABLE, SPLIT_..., FEATURES_UNREADABLE, EXPORT_IMPOSSIBLE,
 *   OPTION_INVALID, OUTPUT_... (exitCode 2), JSONL_READ_FAILED, OUTPUT_WRITE_FAILED (3)
 */
export declare function exportRows(paths: readonly string[], options: ExportOptions): Promise<ExportResult>;
type Requirement = Readonly<Pick<GateCheck, 'name' | 'comparison' | 'limit'>>;
/**
 * What a model must reach to be promoted, on raw predictions: correlation on average, error in steps of the scale 1 to 5,
 * and no fold far from the others. Source: the trainer's release gate, which the Python tools apply too.
 */
declare const MOS_GATE: readonly Requirement[];
/**
 * Compares a score with the gate.
 *
 * @param generatedAt in the format of a row's instant
 */
export declare function judgeScore(score: ScoreReport, { corpus, generatedAt }: {
  readonly corpus: ScoredCorpus;
  readonly generatedAt: string;
}): Verdict;
/**
 * Writes a verdict into a folder. The file of the other verdict is removed first, so that both never exist: an interruption
 * between the two leaves none, which promotes nothing.
 *
 * @returns the path of the file
 * @throws UserError OUTPUT_LOCKED, OUTPUT_NOT_WRITABLE, OUTPUT_WRITE_FAILED
 */
export declare function writeVerdict(verdict: Verdict, folder: string): Promise<string>;
/** A set of clips as numbered in the split file; 0 for the set of all. */
interface SetNumbers {
  readonly repeat: number;
  readonly fold: number;
}
interface ScoreOptions extends ScoreSettings {
  /** Called before each set is scored; the last one is the set of all. */
  readonly onSet?: ((set: ScoredSet) => void) | undefined;
  /** Called after each sample that was drawn. */
  readonly onProgress?: ((progress: ScoreProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}
/** Progress of the drawing of samples. Large samples take longer, so rows show the time that is left. */
interface ScoreProgress {
  readonly samplesDrawn: number;
  readonly samplesTotal: number;
  readonly rowsDrawn: number;
  readonly rowsTotal: number;
}
/** A set that is about to be scored; repeat and fold are 0 for the set of all. */
interface ScoredSet extends SetNumbers {
  /** Clips with a prediction. */
  readonly rows: number;
  /** Samples that will be drawn. */
  readonly replicates: number;
}
interface ScoreResult {
  /** What may be wrong with the predictions. */
  readonly warnings: readonly string[];
  readonly corpus: ScoredCorpus;
  readonly score: ScoreReport;
}
/**
 * Scores predictions against the rows of a JSONL: in each test set of a split and over all of them, or all rows at once.
 *
 * @param predictions path of a JSONL or CSV
 * @throws UserError OPTION_INVALID, PREDICTIONS_..., JSONL_UNREADABLE, JSONL_INVALID, SPLIT_UNREADABLE, SPLIT_INVALID,
 *   SCORE_... (exitCode 2); JSONL_READ_FAILED, PREDICTIONS_READ_FAILED (3)
 */
export declare function scorePredictions(predictions: string, options: ScoreOptions): Promise<ScoreResult>;
/** @throws UserError SPLIT_UNREADABLE, SPLIT_INVALID */
export declare function readSplit(path: string): Promise<Split>;
interface UnifyOptions extends UnifySettings, ReadMeterOptions {
  /** The command line, for the manifest. */
  readonly argv?: readonly string[] | undefined;
}
interface UnifyResult {
  /** Absolute path of the JSONL. */
  readonly output: string;
  readonly manifestPath: string;
  readonly manifest: UnifiedManifest;
}
/**
 * Brings the rows of several corpora onto the scale 0..100, in one JSONL with a manifest. Of rows of the same clip it keeps
 * the one with the smaller known standard deviation, compared on that scale, and of equal ones the first. It drops and counts
 * rows whose score is outside their corpus' scale, and lines that are no rows.
 *
 * @throws UserError JSONL_UNREADABLE, OPTION_INVALID, OUTPUT_... (exitCode 2), UNIFIED_EMPTY (2; 1 if there were lines),
 *   JSONL_READ_FAILED, JSONL_CHANGED, OUTPUT_LOCK_LOST, OUTPUT_WRITE_FAILED (3); in each case nothing was replaced
 */
export declare function unify(paths: readonly string[], options: UnifyOptions): Promise<UnifyResult>;
interface ValidateOptions extends ValidateSettings, ReadMeterOptions {}
/**
 * Checks JSONL files against the contract: every row, and each file as a whole. A file has rows of a corpus, or those that
 * `unify` wrote.
 *
 * @throws UserError JSONL_UNREADABLE, MANIFEST_UNREADABLE, MANIFEST_INVALID, OPTION_INVALID, CORPUS_UNKNOWN (exitCode 2),
 *   JSONL_READ_FAILED (exitCode 3)
 */
export declare function validateJsonl(paths: string | readonly string[], options?: ValidateOptions): Promise<ValidationReport>;
export { type CheckSplitOptions, type CorpusRow, type EncoderSource, type EncoderVocabularyVersion, type ExportManifest, type ExportOptions, type ExportResult, type FetchManifest, type FetchNotice, type FetchOptions, type FetchProgress, type FetchResult, type FileReport, type IngestManifest, type IngestOptions, type IngestProgress, type IngestResult, type LabelOutcomes, type MergeOptions, type MergeResult, type Notice, type ReadProgress, type ReportOptions, type ReportResult, type ReportStatistics, type Result, type RowViolation, type RunProvenance, type RunStats, type ScoreFigure, type ScoreOptions, type ScoreProgress, type ScoreReport, type ScoreResult, type ScoreSet, type ScoredCorpus, type ScoredSet, type ShardFault, type Split, type SplitCheck, type SplitOptions, type SplitResult, type SplitSettings, type UnifiedManifest, type UnifiedRow, type UnifyOptions, type UnifyResult, type ValidateOptions, type ValidationReport, type Verdict, type Violation, ENCODER_VOCABULARY as encoderVocabulary, MOS_GATE as mosGate, SCHEMA_TEXTS as schemas, TOOL_VERSION as version };