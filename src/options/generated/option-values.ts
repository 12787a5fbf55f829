/** Made by scripts/generate-docs.ts from the table of options. */
import type { CustomColumns } from '../../corpora/custom.ts';

/** Options of `ingest` that the library knows. */
export interface IngestSettings {
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
  readonly thresholds?:
    | {
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
  readonly downloads?:
    | {
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

/** Options of `ingest`, as the command line gives them. */
export interface IngestCommand extends IngestSettings {
  /** The same as `--corpus-dir`. */
  readonly folder: string | undefined;
  /** Show folders, label files and matches; read no clip and write nothing. */
  readonly dryRun: boolean;
  /** Another name of `--corpus-dir`. */
  readonly konvidDir: string | undefined;
  /** Print the result as JSON on stdout. */
  readonly json: boolean;
  /** What is logged on stderr: `debug`, `info`, `warning`, `error`. Default: `info`. */
  readonly logLevel: 'debug' | 'info' | 'warning' | 'error';
  /** Log warnings and errors only. */
  readonly quiet: boolean;
  /** Log everything. */
  readonly verbose: boolean;
}

/** Options of `fetch` that the library knows. */
export interface FetchSettings {
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
  readonly urls?:
    | {
    /** A mirror of the clips' archive. Default: the publisher's. */
    readonly videos?: string | undefined;
    /** A mirror of the labels' archive. Default: the publisher's. */
    readonly metadata?: string | undefined;
  } | undefined;
  /** SHA-256 that an archive must have, as `videos=HEX` or `metadata=HEX`; repeatable. */
  readonly expectSha256?: { readonly [part in 'videos' | 'metadata']?: string | undefined } | undefined;
  /** Host whose TLS certificate is not verified; requires `--expect-sha256`; repeatable. */
  readonly insecureHosts?: readonly string[] | undefined;
  /** Seconds without a byte after which a connection is given up and tried again. Default: `60`. */
  readonly stallTimeoutS?: number | undefined;
}

/** Options of `fetch`, as the command line gives them. */
export interface FetchCommand extends FetchSettings {
  /** One of `konvid-1k`. Default: `konvid-1k`. */
  readonly corpus: string;
  /** Print the result as JSON on stdout. */
  readonly json: boolean;
  /** What is logged on stderr: `debug`, `info`, `warning`, `error`. Default: `info`. */
  readonly logLevel: 'debug' | 'info' | 'warning' | 'error';
  /** Log warnings and errors only. */
  readonly quiet: boolean;
  /** Log everything. */
  readonly verbose: boolean;
}

/** Options of `merge` that the library knows. */
export interface MergeSettings {
  /** The merged JSONL; an existing one must have the same rows. */
  readonly output: string;
  /** Merge the shards that are there, and mark the result partial. */
  readonly allowMissing?: boolean | undefined;
  /** The manifest. Default: beside the JSONL, with `.manifest.json` for `.jsonl`. */
  readonly manifestOut?: string | undefined;
  /** Take over the lock of a run that you know to be dead. */
  readonly breakLock?: boolean | undefined;
  readonly thresholds?:
    | {
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

/** Options of `merge`, as the command line gives them. */
export interface MergeCommand extends MergeSettings {
  /** JSONLs or manifests of shards, or folders that hold them. */
  readonly shards: readonly string[];
  /** Print the result as JSON on stdout. */
  readonly json: boolean;
  /** What is logged on stderr: `debug`, `info`, `warning`, `error`. Default: `info`. */
  readonly logLevel: 'debug' | 'info' | 'warning' | 'error';
  /** Log warnings and errors only. */
  readonly quiet: boolean;
  /** Log everything. */
  readonly verbose: boolean;
}

/** Options of `validate` that the library knows. */
export interface ValidateSettings {
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

/** Options of `validate`, as the command line gives them. */
export interface ValidateCommand extends ValidateSettings {
  /** The JSONL files. */
  readonly files: readonly string[];
  /** How the findings are printed: `text`, `json`, `jsonl`. Default: `text`. */
  readonly format: 'text' | 'json' | 'jsonl';
  /** Print the result as JSON on stdout. */
  readonly json: boolean;
}

/** Options of `report` that the library knows. */
export interface ReportSettings {
  /** The page to write; an existing one is replaced. Default: the report is printed. */
  readonly html?: string | undefined;
  /** Its manifest. Default: the one beside it, if there is one. */
  readonly manifest?: string | undefined;
  /** An earlier JSONL to compare it with. */
  readonly against?: string | undefined;
  /** With `--html`: show every clip with its values. */
  readonly perClip?: boolean | undefined;
}

/** Options of `report`, as the command line gives them. */
export interface ReportCommand extends ReportSettings {
  /** The JSONL of a corpus, or one made by `konvid-ingest unify`. */
  readonly jsonl: string;
  /** Print the result as JSON on stdout. */
  readonly json: boolean;
}

/** Options of `schema`. */
export interface SchemaCommand {
  /** Such as `corpus-row`, with or without `.schema.json`. */
  readonly name: string | undefined;
}

/** Options of `unify` that the library knows. */
export interface UnifySettings {
  /** The JSONL to write; an existing one is replaced. */
  readonly output: string;
  /** Instant written into every row. Default: `$SOURCE_DATE_EPOCH`, else now. */
  readonly aggregatedAt?: string | undefined;
  /** The manifest. Default: beside the JSONL, with `.manifest.json` for `.jsonl`. */
  readonly manifestOut?: string | undefined;
  /** Take over the lock of a run that you know to be dead. */
  readonly breakLock?: boolean | undefined;
}

/** Options of `unify`, as the command line gives them. */
export interface UnifyCommand extends UnifySettings {
  /** JSONL files made by `konvid-ingest ingest`. */
  readonly jsonl: readonly string[];
  /** Print the result as JSON on stdout. */
  readonly json: boolean;
  /** What is logged on stderr: `debug`, `info`, `warning`, `error`. Default: `info`. */
  readonly logLevel: 'debug' | 'info' | 'warning' | 'error';
  /** Log warnings and errors only. */
  readonly quiet: boolean;
  /** Log everything. */
  readonly verbose: boolean;
}

/** Options of `split` that the library knows. */
export interface SplitSettings {
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

/** Options of `split`, as the command line gives them. */
export interface SplitCommand extends SplitSettings {
  /** JSONL files of corpora, or one made by `konvid-ingest unify`. */
  readonly jsonl: readonly string[];
  /** Print the result as JSON on stdout. */
  readonly json: boolean;
  /** What is logged on stderr: `debug`, `info`, `warning`, `error`. Default: `info`. */
  readonly logLevel: 'debug' | 'info' | 'warning' | 'error';
  /** Log warnings and errors only. */
  readonly quiet: boolean;
  /** Log everything. */
  readonly verbose: boolean;
}

/** Options of `export` that the library knows. */
export interface ExportSettings {
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

/** Options of `export`, as the command line gives them. */
export interface ExportCommand extends ExportSettings {
  /** JSONL files of corpora, or one made by `konvid-ingest unify`. */
  readonly jsonl: readonly string[];
  /** What is logged on stderr: `debug`, `info`, `warning`, `error`. Default: `info`. */
  readonly logLevel: 'debug' | 'info' | 'warning' | 'error';
  /** Log warnings and errors only. */
  readonly quiet: boolean;
  /** Log everything. */
  readonly verbose: boolean;
}

/** Options of `score` that the library knows. */
export interface ScoreSettings {
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

/** Options of `score`, as the command line gives them. */
export interface ScoreCommand extends ScoreSettings {
  /** JSONL or CSV of predictions, in the unit of the scores. */
  readonly predictions: string;
  /** Judge the folds, write `MOS_PROMOTE.json` or `MOS_HOLD.json`, and fail on HOLD. */
  readonly gate: boolean;
  /** Folder of the verdict. Default: the folder of the predictions. */
  readonly verdictDir: string | undefined;
  /** Instant written into the verdict, such as `2026-05-08T12:00:00+00:00`. Default: `$SOURCE_DATE_EPOCH`, else now. */
  readonly generatedAt: string | undefined;
  /** Print the result as JSON on stdout. */
  readonly json: boolean;
  /** What is logged on stderr: `debug`, `info`, `warning`, `error`. Default: `info`. */
  readonly logLevel: 'debug' | 'info' | 'warning' | 'error';
  /** Log warnings and errors only. */
  readonly quiet: boolean;
  /** Log everything. */
  readonly verbose: boolean;
}

/** Options of `setup` that the library knows. */
export interface SetupSettings {
  /** Release of ffprobe to install and verify: `8.1.2` or `6.1.1`. Default: `8.1.2`. */
  readonly ffprobeVersion?: string | undefined;
  /** Address of another ffprobe binary; requires `--ffprobe-sha256`. */
  readonly ffprobeUrl?: string | undefined;
  /** SHA-256 of the binary at `--ffprobe-url`, 64 hexadecimal digits. */
  readonly ffprobeSha256?: string | undefined;
}

export type SetupCommand = SetupSettings;

/** Options of `info` that the library knows. */
export interface InfoSettings {
  /** The ffprobe to use. Default: `$FFPROBE_BIN`, else the one on the PATH. */
  readonly ffprobeBin?: string | undefined;
}

export type InfoCommand = InfoSettings;

/** Inputs of the step `ingest`. */
export interface IngestStep {
  /** Corpus to ingest: `konvid-1k`, `konvid-150k`, `youtube-ugc`, `lsvq`, `live-vqc`; `auto` recognises which of them it is; `custom` is a study of your own. Default: `konvid-1k`. */
  readonly corpus: string;
  /** Where the corpus is: `path`, on the runner in `corpus-dir`; `cache`, in the private cache entry `cache-key`; `fetch`, at its publisher, from where it is downloaded into `corpus-dir` if neither that folder nor the cache has it. Default: `path`. */
  readonly dataset: 'path' | 'cache' | 'fetch';
  /** Folder with clips and labels, relative to the workspace, for `dataset: path` and `dataset: fetch`. Default: `.workingdir2/` and the name of the corpus; required with `corpus: auto`. */
  readonly corpusDir: string | undefined;
  /** Take only the i-th of n parts of the label list, such as `2/16`, into files of their own, which the merge step joins; `auto` takes i and n from the matrix, `auto/n` fails if the matrix has another number of jobs. */
  readonly shard: string | undefined;
  /** The JSONL, relative to the workspace; existing rows are kept. Default: named after the corpus, such as `konvid_1k.jsonl`. */
  readonly output: string | undefined;
  /** Instant written into every row, such as `2026-05-08T12:00:00+00:00`. Default: `$SOURCE_DATE_EPOCH`, else now. */
  readonly ingestedAt: string | undefined;
  /** Log folders, label files and matches; read no clip and write nothing. */
  readonly dryRun: boolean;
  readonly thresholds: {
    /** Labels that may lack a clip, as a count or a percentage. Default: `5%`; `10%` for youtube-ugc; no limit for konvid-150k and lsvq. */
    readonly max_missing: string | null | undefined;
    /** Clips that may be broken, as a count or a percentage. Default: no limit. */
    readonly max_broken: string | null | undefined;
    /** Labels that may be rejected, as a count or a percentage. Default: no limit. */
    readonly max_rejected: string | null | undefined;
    /** Labels that may contradict an existing score, as a count or a percentage. Default: no limit. */
    readonly max_conflicts: string | null | undefined;
    /** Clips whose download may fail, as a count or a percentage. Default: no limit. */
    readonly max_attrition: string | null | undefined;
  };
  /** Key of the private cache entry that holds the corpus, for `dataset: cache`, `cache-save` and `dataset: fetch`. */
  readonly cacheKey: string | undefined;
  /** Keep JSONL, manifest, validation report and page as an artifact. Default: `true`. */
  readonly artifact: boolean;
  /** Days for which the artifact is kept; `0` for the repository's setting. Default: `0`. */
  readonly retentionDays: number;
  /** The only label file or list of URLs to read. Default: looked for in the corpus folder. */
  readonly manifestCsv: string | undefined;
  /** Table with one row for each rating: gives labels their standard deviation and number of ratings, and takes the place of a label file if there is none. */
  readonly ratings: string | undefined;
  /** Take the scores that fit even if the column as a whole seems to be on another scale. */
  readonly acceptScale: boolean;
  /** The only folder of clips, relative to the corpus folder. Default: looked for there. */
  readonly clipsSubdir: string | undefined;
  /** Folder outside the corpus folder into which links may lead; one on each line. */
  readonly linkTargets: readonly string[];
  /** Take only the first n labels: a trial run, marked partial in the manifest. */
  readonly limit: number | undefined;
  /** Which job of the matrix this is, counted from 0, for `shard: auto`. Default: `${{ strategy.job-index }}`. */
  readonly shardJobIndex: number | undefined;
  /** How many jobs the matrix has, for `shard: auto`. Default: `${{ strategy.job-total }}`. */
  readonly shardJobTotal: number | undefined;
  /** Name of the study: lower-case letters, digits, `-` and `_`; the label in its rows is `custom-`, the scale, `-` and this name. */
  readonly corpusLabel: string | undefined;
  /** Scale of its scores: `1-5`, `1-7`, `1-9`, `0-10`, `0-100`, `1-100`. */
  readonly scale: '1-5' | '1-7' | '1-9' | '0-10' | '0-100' | '1-100' | undefined;
  /** Headers of its label file, such as `mos=Mean score,file=Clip`; the roles are `file`, `mos`, `mos_std_dev`, `n_ratings`, `content`. Default: the usual headers. */
  readonly columns: CustomColumns | undefined;
  /** The manifest. Default: beside the JSONL, with `.manifest.json` for `.jsonl`. */
  readonly manifestOut: string | undefined;
  /** Version written into every row. Default: the corpus' published version. */
  readonly corpusVersion: string | undefined;
  /** Take over the lock of a run that you know to be dead. */
  readonly breakLock: boolean;
  /** An ffprobe on the runner, `path` for the one on the PATH; nothing is downloaded then. Default: the release `ffprobe-version` is installed. */
  readonly ffprobeBin: string | undefined;
  /** How size, frame rate and duration are read: `ffprobe`, by ffprobe alone; `auto`, by the header reader where it is certain, checked by ffprobe; `verify`, by both for every clip. Default: `auto`. */
  readonly prober: 'ffprobe' | 'auto' | 'verify';
  /** Clips probed at the same time, and the largest number of reading threads. Default: one more than the processors. */
  readonly concurrency: number | undefined;
  /** Seconds after which ffprobe is killed. Default: `60`. */
  readonly probeTimeoutS: number;
  /** Read and probe every clip again; ignore what earlier runs remember. */
  readonly rehash: boolean;
  /** Release of ffprobe to install and verify: `8.1.2` or `6.1.1`. Default: `8.1.2`. */
  readonly ffprobeVersion: string;
  /** Address of another ffprobe binary; requires `ffprobe-sha256`. */
  readonly ffprobeUrl: string | undefined;
  /** SHA-256 of the binary at `ffprobe-url`, 64 hexadecimal digits. */
  readonly ffprobeSha256: string | undefined;
  readonly downloads: {
    /** Clips downloaded at the same time. Default: `16`. */
    readonly atOnce: number;
    /** Clips downloaded from one host at the same time. Default: `8`. */
    readonly atOncePerHost: number;
    /** Seconds without a byte after which a download is tried again. Default: `120`. */
    readonly timeoutS: number;
    /** Largest clip that is downloaded, in bytes. Default: `1073741824`. */
    readonly maxClipBytes: number;
    /** File that records the state of each download. Default: `.download-progress.json` in the corpus folder. */
    readonly progressPath: string | undefined;
    /** Ask again for clips that are recorded as gone for ever. */
    readonly retryFailed: boolean;
    /** Allow addresses that lead to loopback, link-local and private networks. */
    readonly allowPrivateHosts: boolean;
    /** Warn if the downloads of more than this share of the labels failed. Default: `0.1`. */
    readonly attritionWarnThreshold: number;
  };
  /** Bytes a second that a download must reach on average over a minute; a slower one is tried again. Default: `1000`. */
  readonly minRate: number;
  readonly urls: {
    /** A mirror of the clips' archive. Default: the publisher's. */
    readonly videos: string | undefined;
    /** A mirror of the labels' archive. Default: the publisher's. */
    readonly metadata: string | undefined;
  };
  /** SHA-256 that an archive must have, as `videos=HEX` or `metadata=HEX`; one on each line. */
  readonly expectSha256: { readonly [part in 'videos' | 'metadata']?: string | undefined };
  /** Host whose TLS certificate is not verified; requires `expect-sha256`; one on each line. */
  readonly insecureHosts: readonly string[];
  /** Seconds without a byte after which a connection is given up and tried again. Default: `60`. */
  readonly stallTimeoutS: number;
  /** Which entry is taken if none has exactly the key `cache-key`: `prefix`, the newest whose key begins with it; `exact`, none. Default: `prefix`. */
  readonly cacheMatch: 'prefix' | 'exact';
  /** Save the corpus under `cache-key` after a good run; never done on an untrusted event. */
  readonly cacheSave: boolean;
  /** Keep the answers of ffprobe in a small private cache, for other runners. Default: `true`. */
  readonly indexCache: boolean;
  /** Seconds after which a restore counts as a miss. Default: `3600`. */
  readonly cacheTimeoutS: number;
  /** Also bring the rows onto the scale of 0..100, into a JSONL with a manifest beside the output, which join the artifact. */
  readonly unify: boolean;
  /** JSONL of another corpus to unify along with this one, with `unify: true`; one on each line. */
  readonly unifyWith: readonly string[];
  /** Also split the contents of the rows, into a split file beside the output, which joins the artifact: settings such as `folds=5,seed=1`, of `folds`, `repeats`, `test-share`, `seed` and `stratify=true`. With `unify: true` the unified rows are split. Default: no split. */
  readonly split: string | undefined;
  /** Name of the artifact; the default is unique in a matrix, in a job and across attempts. Default: `mos-corpus-${{ github.job }}-${{ strategy.job-index }}-${{ github.action }}-attempt-${{ github.run_attempt }}`. */
  readonly artifactName: string;
  /** Write a job summary. Default: `true`. */
  readonly summary: boolean;
  /** Write a page with the counts and distributions of the JSONL, beside it and into the artifact. Default: `true`. */
  readonly report: boolean;
  /** Zlib level of the artifact. Default: `6`. */
  readonly compressionLevel: number;
  /** Allow artifact and cache in a public repository, where anybody can fetch them. */
  readonly allowPublic: boolean;
  /** Allow artifact and cache in an internal repository, which the whole enterprise can read. */
  readonly allowInternal: boolean;
  /** Go on without artifact or cache if the server has no such service. */
  readonly allowMissingServices: boolean;
  /** Asks GitHub whether the repository is private; goes to GitHub's own origin only. Default: `${{ github.token }}`. */
  readonly githubToken: string | undefined;
}

/** Inputs of the step `merge`. */
export interface MergeStep {
  /** JSONLs or manifests of shards on the runner, or folders that hold them, instead of artifacts; one on each line. */
  readonly shards: readonly string[];
  /** Names of the shards' artifacts in this workflow run; `*` matches any text. Of each job the newest attempt is taken. Default: `mos-corpus-*`. */
  readonly artifacts: string;
  /** The merged JSONL, relative to the workspace; an existing one must have the same rows. Default: named after the shards, such as `konvid_150k.jsonl`. */
  readonly output: string | undefined;
  /** Keep JSONL, manifest, validation report and page as an artifact. Default: `true`. */
  readonly artifact: boolean;
  /** Days for which the artifact is kept; `0` for the repository's setting. Default: `0`. */
  readonly retentionDays: number;
  /** Merge the shards that are there, and mark the result partial. */
  readonly allowMissing: boolean;
  /** The manifest. Default: beside the JSONL, with `.manifest.json` for `.jsonl`. */
  readonly manifestOut: string | undefined;
  /** Take over the lock of a run that you know to be dead. */
  readonly breakLock: boolean;
  readonly thresholds: {
    /** Labels that may lack a clip, as a count or a percentage. Default: that of the shards. */
    readonly max_missing: string | null | undefined;
    /** Clips that may be broken, as a count or a percentage. Default: that of the shards. */
    readonly max_broken: string | null | undefined;
    /** Labels that may be rejected, as a count or a percentage. Default: that of the shards. */
    readonly max_rejected: string | null | undefined;
    /** Labels that may contradict an existing score, as a count or a percentage. Default: that of the shards. */
    readonly max_conflicts: string | null | undefined;
    /** Clips whose download may fail, as a count or a percentage. Default: that of the shards. */
    readonly max_attrition: string | null | undefined;
  };
  /** Also bring the rows onto the scale of 0..100, into a JSONL with a manifest beside the output, which join the artifact. */
  readonly unify: boolean;
  /** JSONL of another corpus to unify along with this one, with `unify: true`; one on each line. */
  readonly unifyWith: readonly string[];
  /** Also split the contents of the rows, into a split file beside the output, which joins the artifact: settings such as `folds=5,seed=1`, of `folds`, `repeats`, `test-share`, `seed` and `stratify=true`. With `unify: true` the unified rows are split. Default: no split. */
  readonly split: string | undefined;
  /** Name of the artifact; the default is unique in a matrix, in a job and across attempts. Default: `merged-mos-corpus-${{ github.job }}-${{ github.action }}-attempt-${{ github.run_attempt }}`. */
  readonly artifactName: string;
  /** Write a job summary. Default: `true`. */
  readonly summary: boolean;
  /** Write a page with the counts and distributions of the JSONL, beside it and into the artifact. Default: `true`. */
  readonly report: boolean;
  /** Zlib level of the artifact. Default: `6`. */
  readonly compressionLevel: number;
  /** Allow artifact and cache in a public repository, where anybody can fetch them. */
  readonly allowPublic: boolean;
  /** Allow artifact and cache in an internal repository, which the whole enterprise can read. */
  readonly allowInternal: boolean;
  /** Go on without artifact or cache if the server has no such service. */
  readonly allowMissingServices: boolean;
  /** Asks GitHub whether the repository is private; goes to GitHub's own origin only. Default: `${{ github.token }}`. */
  readonly githubToken: string | undefined;
}

/** Inputs of the step `validate`. */
export interface ValidateStep {
  /** The JSONL files, or patterns such as `data/*.jsonl`, relative to the workspace; one on each line. */
  readonly files: readonly string[];
  /** Label that every row must have. Default: any. */
  readonly corpus: string | undefined;
  /** Smallest number of rows in a file. Default: `1`. */
  readonly minRows: number;
  /** Manifest whose row count and digest the file must have. */
  readonly manifest: string | undefined;
  /** SHA-256 that the manifest itself must have, 64 hexadecimal digits. */
  readonly manifestSha256: string | undefined;
  /** Read the clips of this corpus folder again and compare their digests with the rows. */
  readonly corpusDir: string | undefined;
  /** Violations that are listed for each file; all are counted. Default: `1000`. */
  readonly maxViolations: number;
  /** Count warnings, such as a name that occurs twice in a corpus, as violations. */
  readonly strict: boolean;
  /** The report as JSON. Default: a file in the runner's temporary folder. */
  readonly report: string | undefined;
  /** Asks GitHub whether the repository is private, because found values are shown only there; without a token they are hidden. */
  readonly githubToken: string | undefined;
  /** The only folder of clips, relative to the corpus folder. Default: looked for there. */
  readonly clipsSubdir: string | undefined;
  /** Folder outside the corpus folder into which links may lead; one on each line. */
  readonly linkTargets: readonly string[];
}

/** Inputs of the step `score`. */
export interface ScoreStep {
  /** JSONL or CSV of predictions, in the unit of the scores. */
  readonly predictions: string;
  /** Keep the verdict as an artifact. */
  readonly artifact: boolean;
  /** Days for which the artifact is kept; `0` for the repository's setting. Default: `0`. */
  readonly retentionDays: number;
  /** The JSONL with the true scores. */
  readonly against: string;
  /** Split file whose test sets are scored; required with `gate`. Default: all rows as one set. */
  readonly split: string | undefined;
  /** Judge the folds, write `MOS_PROMOTE.json` or `MOS_HOLD.json`, and fail on HOLD. */
  readonly gate: boolean;
  /** Folder of the verdict. Default: the folder of the predictions. */
  readonly verdictDir: string | undefined;
  /** Instant written into the verdict, such as `2026-05-08T12:00:00+00:00`. Default: `$SOURCE_DATE_EPOCH`, else now. */
  readonly generatedAt: string | undefined;
  /** Samples drawn from each set for the intervals; `0` for none. Default: `1000`. */
  readonly bootstrap: number;
  /** Seed of the samples. Default: `1`. */
  readonly seed: number;
  /** Count tested clips without a prediction or a row instead of refusing them. */
  readonly allowMissing: boolean;
  /** Count predictions of clips that are not in the JSONL instead of refusing them. */
  readonly allowUnknown: boolean;
  /** Count rows that are not in the split instead of refusing them. */
  readonly allowNew: boolean;
  /** Name of the artifact; the default is unique in a matrix, in a job and across attempts. Default: `mos-verdict-${{ github.job }}-${{ strategy.job-index }}-${{ github.action }}-attempt-${{ github.run_attempt }}`. */
  readonly artifactName: string;
  /** Write a job summary. Default: `true`. */
  readonly summary: boolean;
  /** Allow artifact and cache in a public repository, where anybody can fetch them. */
  readonly allowPublic: boolean;
  /** Allow artifact and cache in an internal repository, which the whole enterprise can read. */
  readonly allowInternal: boolean;
  /** Go on without artifact or cache if the server has no such service. */
  readonly allowMissingServices: boolean;
  /** Asks GitHub whether the repository is private; goes to GitHub's own origin only. Default: `${{ github.token }}`. */
  readonly githubToken: string | undefined;
}

export interface CommandOptions {
  readonly ingest: IngestCommand;
  readonly fetch: FetchCommand;
  readonly merge: MergeCommand;
  readonly validate: ValidateCommand;
  readonly report: ReportCommand;
  readonly schema: SchemaCommand;
  readonly unify: UnifyCommand;
  readonly split: SplitCommand;
  readonly export: ExportCommand;
  readonly score: ScoreCommand;
  readonly setup: SetupCommand;
  readonly info: InfoCommand;
}

export interface StepOptions {
  readonly ingest: IngestStep;
  readonly merge: MergeStep;
  readonly validate: ValidateStep;
  readonly score: ScoreStep;
}
