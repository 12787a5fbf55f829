const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };

// src/contract/generated/schema-texts.ts
var SCHEMA_TEXTS = {
  "corpus-row": `{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://org.github.io/konvid-ingest/schema/1.0/corpus-row.schema.json",
  "title": "CorpusRow",
  "description": "One clip of a video-quality corpus with its subjective score: one line of a MOS-corpus JSONL. The row's key is src_sha256 alone.",
  "type": "object",
  "additionalProperties": false,
  "required": [
    "src",
    "src_sha256",
    "src_size_bytes",
    "width",
    "height",
    "framerate",
    "duration_s",
    "pix_fmt",
    "encoder_upstream",
    "mos",
    "mos_std_dev",
    "n_ratings",
    "corpus",
    "corpus_version",
    "ingested_at_utc"
  ],
  "properties": {
    "src": {
      "description": "Name of the clip's file on disk; for a corpus whose key is a path (LSVQ and custom ones) the path relative to its clips folder, with forward slashes. Never absolute, never with a \`..\` component. Source: the directory listing.",
      "type": "string",
      "minLength": 1,
      "maxLength": 1024,
      "pattern": "^(?!\\\\.{1,2}(/|$))[^\\\\u0000-\\\\u001f\\\\u007f/\\\\\\\\]+(/(?!\\\\.{1,2}(/|$))[^\\\\u0000-\\\\u001f\\\\u007f/\\\\\\\\]+)*$(?!\\\\n)"
    },
    "src_sha256": {
      "description": "SHA-256 of the clip's bytes, 64 lower-case hexadecimal digits (FIPS 180-4). The key by which clips are deduplicated.",
      "type": "string",
      "minLength": 64,
      "maxLength": 64,
      "pattern": "^[0-9a-f]{64}$"
    },
    "src_size_bytes": {
      "description": "Size of the clip in bytes, counted while it was read for src_sha256.",
      "type": "integer",
      "minimum": 1,
      "maximum": 9007199254740991
    },
    "width": {
      "description": "Width of the video stream in pixels, before any rotation. Source: ffprobe stream=width.",
      "type": "integer",
      "minimum": 1,
      "maximum": 65536
    },
    "height": {
      "description": "Height of the video stream in pixels, before any rotation. Source: ffprobe stream=height.",
      "type": "integer",
      "minimum": 1,
      "maximum": 65536
    },
    "framerate": {
      "description": "Frames per second. Source: ffprobe stream=avg_frame_rate as a quotient, r_frame_rate where the average is 0/0.",
      "type": "number",
      "exclusiveMinimum": 0,
      "maximum": 1000000
    },
    "duration_s": {
      "description": "Duration in seconds. Source: ffprobe stream=duration, format=duration where the stream has none.",
      "type": "number",
      "exclusiveMinimum": 0,
      "maximum": 1000000000
    },
    "pix_fmt": {
      "description": "Pixel format by its FFmpeg name, such as yuv420p. Source: ffprobe stream=pix_fmt.",
      "type": "string",
      "minLength": 1,
      "maxLength": 64,
      "pattern": "^[0-9a-z_]+$(?!\\\\n)"
    },
    "encoder_upstream": {
      "description": "Codec in which the clip was uploaded, by its FFmpeg name, such as h264 or vp9. Source: ffprobe stream=codec_name.",
      "type": "string",
      "minLength": 1,
      "maxLength": 64,
      "pattern": "^[0-9a-z][0-9a-z_.-]*$(?!\\\\n)"
    },
    "mos": {
      "description": "Mean opinion score on the corpus' own scale: 1..5 (absolute category rating) for konvid-1k, konvid-150k, youtube-ugc and custom-1-5-*, 0..100 (continuous) for lsvq, live-vqc and custom-0-100-*. Source: the corpus' label file.",
      "type": "number",
      "minimum": 0,
      "maximum": 100
    },
    "mos_std_dev": {
      "description": "Standard deviation of the opinions on the same scale as mos; 0.0 means unknown. Source: the corpus' label file.",
      "type": "number",
      "minimum": 0,
      "maximum": 100
    },
    "n_ratings": {
      "description": "Number of opinions behind mos; 0 means unknown. Source: the corpus' label file.",
      "type": "integer",
      "minimum": 0,
      "maximum": 9007199254740991
    },
    "corpus": {
      "description": "Label of the corpus: one of the published ones, or \`custom-\`, the scale of its scores, \`-\` and a name of its own. So the label alone tells the range of mos, and no custom one is ever a published one.",
      "type": "string",
      "minLength": 4,
      "maxLength": 64,
      "pattern": "^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|0-100)-[0-9a-z][0-9a-z_-]*)$(?!\\\\n)"
    },
    "corpus_version": {
      "description": "Release of the corpus' labels, such as konvid-1k-2017.",
      "type": "string",
      "minLength": 1,
      "maxLength": 128,
      "pattern": "^[0-9A-Za-z][0-9A-Za-z._+-]*$(?!\\\\n)"
    },
    "ingested_at_utc": {
      "description": "Instant of the run that wrote the row, one for all rows of a run: ISO 8601, whole seconds, UTC spelled +00:00.",
      "type": "string",
      "minLength": 25,
      "maxLength": 25,
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\\\+00:00$"
    }
  },
  "allOf": [
    {
      "if": {
        "properties": {
          "corpus": { "pattern": "^(konvid-1k|konvid-150k|youtube-ugc|custom-1-5-[0-9a-z][0-9a-z_-]*)$(?!\\\\n)" }
        },
        "required": ["corpus"]
      },
      "then": { "properties": { "mos": { "minimum": 1, "maximum": 5 } } }
    }
  ]
}
`,
  "download-progress": '{\n  "$schema": "https://json-schema.org/draft/2020-12/schema",\n  "$id": "https://org.github.io/konvid-ingest/schema/1.0/download-progress.schema.json",\n  "title": "DownloadProgress",\n  "description": "What became of the clips of a URL manifest (.download-progress.json), by the clip\'s file name. Written by the Python adapters as well; keys of an entry that are not described here are kept as they are.",\n  "type": "object",\n  "additionalProperties": { "$ref": "#/$defs/downloadState" },\n  "$defs": {\n    "downloadState": {\n      "title": "DownloadState",\n      "description": "What became of one clip.",\n      "type": "object",\n      "additionalProperties": true,\n      "required": ["state"],\n      "properties": {\n        "state": {\n          "description": "`done`: downloaded, and not again unless the file has gone. `failed`: gone for ever (404, 410, 403, not a video), and not asked for again without --retry-failed. What is transient is not recorded.",\n          "enum": ["done", "failed"]\n        },\n        "reason": { "description": "Why it failed, for people.", "type": "string" }\n      }\n    }\n  }\n}\n',
  "fetch-manifest": '{\n  "$schema": "https://json-schema.org/draft/2020-12/schema",\n  "$id": "https://org.github.io/konvid-ingest/schema/1.0/fetch-manifest.schema.json",\n  "title": "FetchManifest",\n  "description": "What `konvid-ingest fetch` has brought: the archives with their digests, and the folders that came out of them. It is written last: where it stands, the corpus is complete.",\n  "type": "object",\n  "additionalProperties": false,\n  "required": ["schema", "dataset", "root", "keep_zips", "archives", "extracted", "tool", "run_provenance"],\n  "properties": {\n    "schema": { "description": "Version of this manifest, by corpus.", "enum": ["konvid-1k-fetch-manifest-v1"] },\n    "dataset": { "description": "Label of the corpus, as in its rows.", "enum": ["konvid-1k"] },\n    "root": {\n      "description": "Absolute path of the folder that holds archives and corpus.",\n      "type": "string",\n      "minLength": 1\n    },\n    "keep_zips": {\n      "description": "Whether the archives were to be kept after they were unpacked (--keep-zips).",\n      "type": "boolean"\n    },\n    "archives": {\n      "description": "The archives, each once, in the order in which they are published.",\n      "type": "array",\n      "items": { "$ref": "#/$defs/archive" }\n    },\n    "extracted": { "$ref": "#/$defs/extracted" },\n    "tool": { "$ref": "ingest-manifest.schema.json#/$defs/tool" },\n    "run_provenance": { "$ref": "run-provenance.schema.json" }\n  },\n  "$defs": {\n    "count": {\n      "title": "FetchCount",\n      "description": "A number of files or bytes.",\n      "type": "integer",\n      "minimum": 0,\n      "maximum": 9007199254740991\n    },\n    "archive": {\n      "title": "FetchedArchive",\n      "description": "One archive and what was learnt of it.",\n      "type": "object",\n      "additionalProperties": false,\n      "required": ["label", "url", "path", "exists", "size_bytes", "min_bytes", "sha256"],\n      "properties": {\n        "label": { "description": "What is in it.", "enum": ["videos", "metadata"] },\n        "url": {\n          "description": "Address from which it is fetched, credentials taken out.",\n          "type": "string",\n          "minLength": 1\n        },\n        "path": { "description": "Absolute path of the archive.", "type": "string", "minLength": 1 },\n        "exists": {\n          "description": "Whether it stands there still; false once it was unpacked and not to be kept.",\n          "type": "boolean"\n        },\n        "size_bytes": { "$ref": "#/$defs/count" },\n        "min_bytes": { "$ref": "#/$defs/count" },\n        "sha256": {\n          "description": "SHA-256 of its bytes, in hexadecimal; later runs compare with it.",\n          "type": "string",\n          "minLength": 64,\n          "maxLength": 64,\n          "pattern": "^[0-9a-f]{64}$"\n        }\n      }\n    },\n    "extracted": {\n      "title": "ExtractedFolders",\n      "description": "The folders into which the archives were unpacked.",\n      "type": "object",\n      "additionalProperties": false,\n      "required": [\n        "videos_dir",\n        "videos_dir_exists",\n        "videos_files",\n        "videos_bytes",\n        "metadata_dir",\n        "metadata_dir_exists",\n        "metadata_files",\n        "metadata_bytes"\n      ],\n      "properties": {\n        "videos_dir": { "description": "Absolute path of the folder of clips.", "type": "string", "minLength": 1 },\n        "videos_dir_exists": { "description": "Whether it stands there.", "type": "boolean" },\n        "videos_files": { "$ref": "#/$defs/count" },\n        "videos_bytes": { "$ref": "#/$defs/count" },\n        "metadata_dir": {\n          "description": "Absolute path of the folder of label files.",\n          "type": "string",\n          "minLength": 1\n        },\n        "metadata_dir_exists": { "description": "Whether it stands there.", "type": "boolean" },\n        "metadata_files": { "$ref": "#/$defs/count" },\n        "metadata_bytes": { "$ref": "#/$defs/count" }\n      }\n    }\n  }\n}\n',
  "ingest-manifest": `{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://org.github.io/konvid-ingest/schema/1.0/ingest-manifest.schema.json",
  "title": "IngestManifest",
  "description": "What one ingestion run did, written beside its JSONL when the run is done: the done-marker of the output.",
  "type": "object",
  "additionalProperties": false,
  "required": [
    "schema",
    "corpus",
    "partial",
    "config",
    "stats",
    "outcomes",
    "labels",
    "clips",
    "jsonl",
    "rejected",
    "missing",
    "download_failed",
    "broken",
    "conflicts",
    "contract",
    "tool",
    "probers",
    "ffprobe",
    "run_provenance"
  ],
  "properties": {
    "schema": {
      "description": "Version of this manifest, by corpus.",
      "enum": [
        "konvid-1k-corpus-jsonl-manifest-v1",
        "konvid-150k-corpus-jsonl-manifest-v1",
        "youtube-ugc-corpus-jsonl-manifest-v1",
        "lsvq-corpus-jsonl-manifest-v1",
        "live-vqc-corpus-jsonl-manifest-v1",
        "custom-corpus-jsonl-manifest-v1"
      ]
    },
    "corpus": {
      "description": "Label of the corpus, as in its rows.",
      "type": "string",
      "minLength": 4,
      "maxLength": 64,
      "pattern": "^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|0-100)-[0-9a-z][0-9a-z_-]*)$(?!\\\\n)"
    },
    "partial": {
      "description": "True where the JSONL is not the corpus: the run was told to take only some labels (--limit, --shard), or shards were merged of which some are missing.",
      "type": "boolean"
    },
    "config": { "$ref": "#/$defs/config" },
    "stats": { "$ref": "#/$defs/stats" },
    "outcomes": { "$ref": "#/$defs/outcomes" },
    "labels": { "$ref": "#/$defs/labels" },
    "clips": { "$ref": "#/$defs/clips" },
    "jsonl": { "$ref": "#/$defs/jsonl" },
    "rejected": { "$ref": "#/$defs/rejectedList" },
    "missing": { "$ref": "#/$defs/missingList" },
    "download_failed": { "$ref": "#/$defs/downloadFailedList" },
    "broken": { "$ref": "#/$defs/brokenList" },
    "conflicts": { "$ref": "#/$defs/conflictList" },
    "contract": { "$ref": "#/$defs/contract" },
    "tool": { "$ref": "#/$defs/tool" },
    "probers": { "$ref": "#/$defs/probers" },
    "ffprobe": { "$ref": "#/$defs/ffprobe" },
    "run_provenance": { "$ref": "run-provenance.schema.json" },
    "shard": { "$ref": "#/$defs/shard" },
    "merged_from": { "$ref": "#/$defs/mergedFrom" }
  },
  "$defs": {
    "count": {
      "title": "Count",
      "description": "A number of labels, clips, rows or bytes.",
      "type": "integer",
      "minimum": 0,
      "maximum": 9007199254740991
    },
    "digest": {
      "title": "Sha256",
      "description": "SHA-256, 64 lower-case hexadecimal digits.",
      "type": "string",
      "minLength": 64,
      "maxLength": 64,
      "pattern": "^[0-9a-f]{64}$"
    },
    "config": {
      "title": "IngestConfig",
      "description": "The settings that shaped the rows.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "corpus_version",
        "corpus_dir",
        "ingested_at_utc",
        "limit",
        "manifest_csv",
        "clips_subdir",
        "link_targets",
        "prober",
        "probe_timeout_s",
        "thresholds"
      ],
      "properties": {
        "corpus_version": { "description": "Version written into every row.", "type": "string", "minLength": 1 },
        "corpus_dir": { "description": "Real path of the corpus folder.", "type": "string", "minLength": 1 },
        "ingested_at_utc": {
          "description": "Instant written into every row of this run.",
          "type": "string",
          "minLength": 25,
          "maxLength": 25
        },
        "limit": {
          "description": "How many labels the run was told to take at most; null for all of them.",
          "type": ["integer", "null"],
          "minimum": 1,
          "maximum": 9007199254740991
        },
        "manifest_csv": {
          "description": "The label file that the run was told to read (--manifest-csv); null where it looked for one.",
          "type": ["string", "null"]
        },
        "clips_subdir": {
          "description": "The folder of clips, inside the corpus folder, that the run was told to read (--clips-subdir); null where it looked for one.",
          "type": ["string", "null"]
        },
        "link_targets": {
          "description": "Folders outside the corpus into which links were allowed to lead.",
          "type": "array",
          "items": { "type": "string" }
        },
        "prober": {
          "description": "Who told the six fields of a clip: ffprobe alone, the header reader where it was certain (auto), or both (verify). The rows do not depend on it.",
          "enum": ["ffprobe", "auto", "verify"]
        },
        "probe_timeout_s": {
          "description": "Seconds after which ffprobe was killed.",
          "type": "number",
          "exclusiveMinimum": 0
        },
        "thresholds": { "$ref": "#/$defs/thresholds" }
      }
    },
    "thresholds": {
      "title": "ThresholdSettings",
      "description": "How many labels might end badly before the run counts as failed, as typed: a count (\\"60\\") or a percentage of the labels (\\"5%\\"); null for no limit.",
      "type": "object",
      "additionalProperties": false,
      "required": ["max_rejected", "max_conflicts", "max_broken", "max_missing", "max_attrition"],
      "properties": {
        "max_rejected": { "type": ["string", "null"], "description": "For rejected labels." },
        "max_conflicts": { "type": ["string", "null"], "description": "For conflicting scores." },
        "max_broken": { "type": ["string", "null"], "description": "For broken clips." },
        "max_missing": { "type": ["string", "null"], "description": "For labels without a clip." },
        "max_attrition": { "type": ["string", "null"], "description": "For clips that could not be downloaded." }
      }
    },
    "stats": {
      "title": "RunStats",
      "description": "What this run did; a second run over the same output counts its rows as dedups.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "written",
        "skipped_download",
        "skipped_broken",
        "dedups",
        "attrition_pct",
        "missing",
        "rejected",
        "conflicts"
      ],
      "properties": {
        "written": { "$ref": "#/$defs/count" },
        "skipped_download": { "$ref": "#/$defs/count" },
        "skipped_broken": { "$ref": "#/$defs/count" },
        "dedups": { "$ref": "#/$defs/count" },
        "attrition_pct": {
          "description": "Clips that could not be downloaded as a fraction of the labels, 0..1 (a fraction in spite of its name).",
          "type": "number",
          "minimum": 0,
          "maximum": 1
        },
        "missing": { "$ref": "#/$defs/count" },
        "rejected": { "$ref": "#/$defs/count" },
        "conflicts": { "$ref": "#/$defs/count" }
      }
    },
    "outcomes": {
      "title": "LabelOutcomes",
      "description": "What became of every label in the end, however many runs it took; the seven counts add up to the labels taken.",
      "type": "object",
      "additionalProperties": false,
      "required": ["written", "dedup", "broken", "missing", "rejected", "conflict", "download-failed"],
      "properties": {
        "written": { "$ref": "#/$defs/count" },
        "dedup": { "$ref": "#/$defs/count" },
        "broken": { "$ref": "#/$defs/count" },
        "missing": { "$ref": "#/$defs/count" },
        "rejected": { "$ref": "#/$defs/count" },
        "conflict": { "$ref": "#/$defs/count" },
        "download-failed": { "$ref": "#/$defs/count" }
      }
    },
    "labels": {
      "title": "LabelSource",
      "description": "The label files that were read.",
      "type": "object",
      "additionalProperties": false,
      "required": ["files", "passed_over", "total", "taken"],
      "properties": {
        "files": {
          "description": "In the order of their labels; one, but for a corpus whose labels come in parts.",
          "type": "array",
          "items": { "$ref": "#/$defs/labelFile" }
        },
        "passed_over": {
          "description": "Other files that would have been readable as labels.",
          "type": "array",
          "items": { "type": "string" }
        },
        "total": { "$ref": "#/$defs/count" },
        "taken": { "$ref": "#/$defs/count" }
      }
    },
    "labelFile": {
      "title": "LabelFileSource",
      "description": "One label file that was read.",
      "type": "object",
      "additionalProperties": false,
      "required": ["path", "sha256", "dialect", "columns", "rows"],
      "properties": {
        "path": { "description": "Real path of the label file.", "type": "string", "minLength": 1 },
        "sha256": { "$ref": "#/$defs/digest" },
        "dialect": {
          "description": "How the file was read, such as \`utf-8, comma\` or \`xlsx, sheet MOS\`.",
          "type": "string",
          "minLength": 1
        },
        "columns": {
          "description": "Header of the column that was read for each role; null where the file has none (mos_std_dev and n_ratings are then unknown).",
          "type": "object",
          "additionalProperties": false,
          "required": ["file", "flickr_id", "mos", "mos_std_dev", "n_ratings", "url"],
          "properties": {
            "file": { "type": ["string", "null"], "description": "Names the clip." },
            "flickr_id": { "type": ["string", "null"], "description": "Names the clip's upload." },
            "mos": { "type": ["string", "null"], "description": "Mean opinion score." },
            "mos_std_dev": { "type": ["string", "null"], "description": "Standard deviation of the opinions." },
            "n_ratings": { "type": ["string", "null"], "description": "Number of opinions." },
            "url": { "type": ["string", "null"], "description": "Where the clip can be downloaded." }
          }
        },
        "rows": { "$ref": "#/$defs/count" }
      }
    },
    "clips": {
      "title": "ClipSource",
      "description": "The folders in which the clips were found.",
      "type": "object",
      "additionalProperties": false,
      "required": ["folders", "total", "unlabelled"],
      "properties": {
        "folders": {
          "description": "One, but for a corpus whose clips come in parts or in folders of their own; none where all are still to be downloaded.",
          "type": "array",
          "items": { "$ref": "#/$defs/clipFolder" }
        },
        "total": { "$ref": "#/$defs/count" },
        "unlabelled": { "$ref": "#/$defs/nameList" }
      }
    },
    "clipFolder": {
      "title": "ClipFolderSource",
      "description": "One folder with clips.",
      "type": "object",
      "additionalProperties": false,
      "required": ["path", "clips"],
      "properties": {
        "path": { "description": "Real path of the folder.", "type": "string", "minLength": 1 },
        "clips": { "$ref": "#/$defs/count" }
      }
    },
    "nameList": {
      "title": "NameList",
      "description": "Clips that no label names; items are capped, count is true.",
      "type": "object",
      "additionalProperties": false,
      "required": ["count", "items"],
      "properties": {
        "count": { "$ref": "#/$defs/count" },
        "items": {
          "description": "The first of them by name.",
          "type": "array",
          "items": { "type": "string" }
        }
      }
    },
    "jsonl": {
      "title": "JsonlDigest",
      "description": "The JSONL as the run left it; a trainer compares both before it reads.",
      "type": "object",
      "additionalProperties": false,
      "required": ["path", "rows", "size_bytes", "sha256"],
      "properties": {
        "path": { "description": "Absolute path of the JSONL.", "type": "string", "minLength": 1 },
        "rows": { "$ref": "#/$defs/count" },
        "size_bytes": { "$ref": "#/$defs/count" },
        "sha256": { "$ref": "#/$defs/digest" }
      }
    },
    "rejectedList": {
      "title": "RejectedList",
      "description": "Labels that could not be used; items are capped, count is true.",
      "type": "object",
      "additionalProperties": false,
      "required": ["count", "items"],
      "properties": {
        "count": { "$ref": "#/$defs/count" },
        "items": {
          "description": "The first of them in label order.",
          "type": "array",
          "items": { "$ref": "#/$defs/rejectedItem" }
        }
      }
    },
    "rejectedItem": {
      "title": "RejectedItem",
      "description": "One label that could not be used.",
      "type": "object",
      "additionalProperties": false,
      "required": ["file", "line", "field", "code", "reason"],
      "properties": {
        "file": { "description": "Name of the label file.", "type": "string", "minLength": 1 },
        "line": { "$ref": "#/$defs/count" },
        "field": {
          "description": "Role of the offending column; null where the whole row is at fault.",
          "type": ["string", "null"]
        },
        "code": { "description": "Stable code of the reason.", "type": "string", "minLength": 1 },
        "reason": { "description": "What was found and what is accepted.", "type": "string" }
      }
    },
    "missingList": {
      "title": "MissingList",
      "description": "Labels whose clip is not in the folder; items are capped, count is true.",
      "type": "object",
      "additionalProperties": false,
      "required": ["count", "items"],
      "properties": {
        "count": { "$ref": "#/$defs/count" },
        "items": {
          "description": "The first of them in label order.",
          "type": "array",
          "items": { "$ref": "#/$defs/missingItem" }
        }
      }
    },
    "missingItem": {
      "title": "MissingItem",
      "description": "One label without a clip.",
      "type": "object",
      "additionalProperties": false,
      "required": ["file", "line", "name"],
      "properties": {
        "file": { "description": "Name of the label file.", "type": "string", "minLength": 1 },
        "line": { "$ref": "#/$defs/count" },
        "name": { "description": "The clip as the label names it.", "type": "string" }
      }
    },
    "downloadFailedList": {
      "title": "DownloadFailedList",
      "description": "Clips that could not be downloaded; items are capped, count is true.",
      "type": "object",
      "additionalProperties": false,
      "required": ["count", "items"],
      "properties": {
        "count": { "$ref": "#/$defs/count" },
        "items": {
          "description": "The first of them in label order.",
          "type": "array",
          "items": { "$ref": "#/$defs/downloadFailedItem" }
        }
      }
    },
    "downloadFailedItem": {
      "title": "DownloadFailedItem",
      "description": "One clip that could not be downloaded.",
      "type": "object",
      "additionalProperties": false,
      "required": ["file", "line", "src", "code", "reason"],
      "properties": {
        "file": { "description": "Name of the label file.", "type": "string", "minLength": 1 },
        "line": { "$ref": "#/$defs/count" },
        "src": { "description": "Name that the clip would have on disk.", "type": "string" },
        "code": { "description": "Stable code of the reason.", "type": "string", "minLength": 1 },
        "reason": { "description": "Why, for people.", "type": "string" }
      }
    },
    "brokenList": {
      "title": "BrokenList",
      "description": "Clips that could not be used; items are capped, count is true.",
      "type": "object",
      "additionalProperties": false,
      "required": ["count", "items"],
      "properties": {
        "count": { "$ref": "#/$defs/count" },
        "items": {
          "description": "The first of them in label order.",
          "type": "array",
          "items": { "$ref": "#/$defs/brokenItem" }
        }
      }
    },
    "brokenItem": {
      "title": "BrokenItem",
      "description": "One clip that could not be used.",
      "type": "object",
      "additionalProperties": false,
      "required": ["file", "line", "src", "code", "reason"],
      "properties": {
        "file": { "description": "Name of the label file.", "type": "string", "minLength": 1 },
        "line": { "$ref": "#/$defs/count" },
        "src": { "description": "Name of the clip on disk.", "type": "string" },
        "code": { "description": "Stable code of the reason.", "type": "string", "minLength": 1 },
        "reason": { "description": "What was found.", "type": "string" }
      }
    },
    "conflictList": {
      "title": "ConflictList",
      "description": "Labels whose clip's bytes already stand in the JSONL with another score; items are capped, count is true.",
      "type": "object",
      "additionalProperties": false,
      "required": ["count", "items"],
      "properties": {
        "count": { "$ref": "#/$defs/count" },
        "items": {
          "description": "The first of them in label order.",
          "type": "array",
          "items": { "$ref": "#/$defs/conflictItem" }
        }
      }
    },
    "conflictItem": {
      "title": "ConflictItem",
      "description": "One label whose score contradicts the one that stands.",
      "type": "object",
      "additionalProperties": false,
      "required": ["file", "line", "src", "src_sha256", "reason"],
      "properties": {
        "file": { "description": "Name of the label file.", "type": "string", "minLength": 1 },
        "line": { "$ref": "#/$defs/count" },
        "src": { "description": "Name of the clip on disk.", "type": "string" },
        "src_sha256": { "$ref": "#/$defs/digest" },
        "reason": { "description": "The score that stands and the score that was refused.", "type": "string" }
      }
    },
    "contract": {
      "title": "ContractVersion",
      "description": "The schema that every row was validated against before it was written.",
      "type": "object",
      "additionalProperties": false,
      "required": ["row_schema", "row_schema_sha256"],
      "properties": {
        "row_schema": { "description": "The row schema's $id.", "type": "string", "minLength": 1 },
        "row_schema_sha256": { "$ref": "#/$defs/digest" }
      }
    },
    "probers": {
      "title": "ProberCounts",
      "description": "Whose word this run took for how many clips: the header reader's (header), ffprobe's, or an earlier answer's (index); checked counts the words of others that ffprobe was asked to confirm. Identical bytes count once, clips whose row stood already not at all.",
      "type": "object",
      "additionalProperties": false,
      "required": ["header", "ffprobe", "index", "checked"],
      "properties": {
        "header": { "$ref": "#/$defs/count" },
        "ffprobe": { "$ref": "#/$defs/count" },
        "index": { "$ref": "#/$defs/count" },
        "checked": { "$ref": "#/$defs/count" }
      }
    },
    "tool": {
      "title": "ToolVersion",
      "description": "The program that wrote the JSONL.",
      "type": "object",
      "additionalProperties": false,
      "required": ["name", "version", "node"],
      "properties": {
        "name": { "const": "konvid-ingest", "description": "Name of the program." },
        "version": { "description": "Its version (semver.org).", "type": "string", "minLength": 1 },
        "node": { "description": "Version of Node.js it ran on.", "type": "string", "minLength": 1 }
      }
    },
    "ffprobe": {
      "title": "FfprobeVersion",
      "description": "The ffprobe that read the clips.",
      "type": "object",
      "additionalProperties": false,
      "required": ["path", "version", "sha256"],
      "properties": {
        "path": { "description": "Real path of the binary.", "type": "string", "minLength": 1 },
        "version": { "description": "Version as its first line gives it.", "type": "string", "minLength": 1 },
        "sha256": { "$ref": "#/$defs/digest" }
      }
    },
    "shard": {
      "title": "ShardBlock",
      "description": "Which part of the label list this run took (--shard); absent where it took all of it. What merging needs beside the rows.",
      "type": "object",
      "additionalProperties": false,
      "required": ["index", "count", "labels_before", "label_list_sha256", "clips_sha256", "claims"],
      "properties": {
        "index": { "$ref": "#/$defs/shardNumber" },
        "count": { "$ref": "#/$defs/shardNumber" },
        "labels_before": { "$ref": "#/$defs/count" },
        "label_list_sha256": { "$ref": "#/$defs/digest" },
        "clips_sha256": {
          "description": "SHA-256 over names, sizes and times of change of this shard's clips as the run found them, by which a later run knows that nothing has changed; null where a clip was too young for that.",
          "type": ["string", "null"],
          "minLength": 64,
          "maxLength": 64,
          "pattern": "^[0-9a-f]{64}$"
        },
        "claims": { "$ref": "#/$defs/fileDigest" }
      }
    },
    "shardNumber": {
      "title": "ShardNumber",
      "description": "A shard's number, from 1, or how many shards there are.",
      "type": "integer",
      "minimum": 1,
      "maximum": 2048
    },
    "fileDigest": {
      "title": "FileDigest",
      "description": "A file that belongs to the JSONL.",
      "type": "object",
      "additionalProperties": false,
      "required": ["path", "size_bytes", "sha256"],
      "properties": {
        "path": { "description": "Absolute path of the file.", "type": "string", "minLength": 1 },
        "size_bytes": { "$ref": "#/$defs/count" },
        "sha256": { "$ref": "#/$defs/digest" }
      }
    },
    "mergedFrom": {
      "title": "MergedFrom",
      "description": "The shards of which the JSONL was merged; absent where it was not.",
      "type": "object",
      "additionalProperties": false,
      "required": ["count", "missing", "label_list_sha256", "shards"],
      "properties": {
        "count": { "$ref": "#/$defs/shardNumber" },
        "missing": {
          "description": "Numbers of the shards that were not there (--allow-missing); empty in a whole corpus.",
          "type": "array",
          "items": { "$ref": "#/$defs/shardNumber" }
        },
        "label_list_sha256": { "$ref": "#/$defs/digest" },
        "shards": {
          "description": "In the order of their numbers.",
          "type": "array",
          "items": { "$ref": "#/$defs/mergedShard" }
        }
      }
    },
    "mergedShard": {
      "title": "MergedShard",
      "description": "One shard, as its own manifest describes it.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "index",
        "labels_before",
        "labels",
        "rows_dropped",
        "ingested_at_utc",
        "manifest",
        "jsonl",
        "tool",
        "ffprobe",
        "run_provenance"
      ],
      "properties": {
        "index": { "$ref": "#/$defs/shardNumber" },
        "labels_before": { "$ref": "#/$defs/count" },
        "labels": { "$ref": "#/$defs/count" },
        "rows_dropped": { "$ref": "#/$defs/count" },
        "ingested_at_utc": {
          "description": "Instant written into the rows of the shard's last run.",
          "type": "string",
          "minLength": 25,
          "maxLength": 25
        },
        "manifest": { "$ref": "#/$defs/fileDigest" },
        "jsonl": { "$ref": "#/$defs/jsonl" },
        "tool": { "$ref": "#/$defs/tool" },
        "ffprobe": { "$ref": "#/$defs/ffprobe" },
        "run_provenance": { "$ref": "run-provenance.schema.json" }
      }
    }
  }
}
`,
  "result": `{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://org.github.io/konvid-ingest/schema/1.0/result.schema.json",
  "title": "Result",
  "description": "What a command prints on stdout under --json: how it ended, whether it succeeded or not.",
  "type": "object",
  "additionalProperties": false,
  "required": ["schema", "command", "exit_code", "error", "failures", "output", "manifest_path", "manifest", "plan"],
  "properties": {
    "schema": { "description": "Version of this result.", "const": "konvid-ingest-result-v1" },
    "command": {
      "description": "The command that was run.",
      "enum": ["ingest", "fetch", "merge", "unify", "split", "score", "report"]
    },
    "exit_code": {
      "description": "0 done; 1 done, but the data broke the contract or a threshold; 2 bad usage or input, nothing written; 3 reading or writing failed; 130 or 143 interrupted, resumable.",
      "enum": [0, 1, 2, 3, 130, 143]
    },
    "error": {
      "description": "What stopped the command; null where nothing did.",
      "anyOf": [{ "$ref": "#/$defs/error" }, { "type": "null" }]
    },
    "failures": {
      "description": "Why a run that was done counts as failed all the same, or, where shards can't be merged, everything that is wrong with them; empty where nothing is.",
      "type": "array",
      "items": { "$ref": "#/$defs/error" }
    },
    "output": {
      "description": "Absolute path of the JSONL; null where the command stopped before it was known.",
      "type": ["string", "null"]
    },
    "manifest_path": {
      "description": "Absolute path of the manifest; null where none was written.",
      "type": ["string", "null"]
    },
    "manifest": {
      "description": "The manifest as written; null where none was.",
      "anyOf": [{ "$ref": "ingest-manifest.schema.json" }, { "type": "null" }]
    },
    "fetch_manifest": { "$ref": "fetch-manifest.schema.json" },
    "unified_manifest": { "$ref": "unified-manifest.schema.json" },
    "split": { "$ref": "#/$defs/split" },
    "split_check": { "$ref": "#/$defs/splitCheck" },
    "score": { "$ref": "verdict.schema.json#/$defs/score" },
    "verdict": { "$ref": "verdict.schema.json" },
    "verdict_path": { "description": "Absolute path of the verdict (score --gate).", "type": "string" },
    "report": { "$ref": "#/$defs/report" },
    "plan": {
      "description": "What a run would read (--dry-run); null otherwise.",
      "anyOf": [{ "$ref": "#/$defs/plan" }, { "type": "null" }]
    }
  },
  "$defs": {
    "error": {
      "title": "ResultError",
      "description": "One reason, for machines by its code and for people by its message.",
      "type": "object",
      "additionalProperties": false,
      "required": ["code", "message", "hint"],
      "properties": {
        "code": {
          "description": "Stable code; docs/troubleshooting.md has an entry for each.",
          "type": "string",
          "minLength": 1
        },
        "message": { "description": "What broke and where.", "type": "string" },
        "hint": { "description": "What to do; null where the message says it all.", "type": ["string", "null"] }
      }
    },
    "plan": {
      "title": "PlanSummary",
      "description": "The layout, the label file and how labels and clips match, before any clip is read.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "corpus_dir",
        "clips_dirs",
        "labels_files",
        "labels",
        "matched",
        "remote",
        "missing",
        "ambiguous",
        "rejected",
        "unlabelled",
        "matched_bytes"
      ],
      "properties": {
        "corpus_dir": { "description": "Real path of the corpus folder.", "type": "string" },
        "clips_dirs": {
          "description": "Real paths of the folders with clips.",
          "type": "array",
          "items": { "type": "string" }
        },
        "labels_files": {
          "description": "Real paths of the label files, in the order of their labels.",
          "type": "array",
          "items": { "type": "string" }
        },
        "labels": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
        "matched": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
        "remote": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
        "missing": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
        "ambiguous": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
        "rejected": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
        "unlabelled": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
        "matched_bytes": { "$ref": "ingest-manifest.schema.json#/$defs/count" }
      }
    },
    "split": {
      "title": "SplitSummary",
      "description": "A split that was made, without its contents.",
      "type": "object",
      "additionalProperties": false,
      "required": ["config", "counts", "sizes"],
      "properties": {
        "config": { "$ref": "split.schema.json#/$defs/config" },
        "counts": { "$ref": "split.schema.json#/$defs/counts" },
        "sizes": {
          "description": "How large the sets became: one entry for each fold of each repeat, in order.",
          "type": "array",
          "items": { "$ref": "split.schema.json#/$defs/size" }
        }
      }
    },
    "splitCheck": {
      "title": "SplitCheck",
      "description": "How a split file and rows fit together (split --check).",
      "type": "object",
      "additionalProperties": false,
      "required": ["path", "rows", "clips", "contents", "known", "new", "missing", "fault_count", "faults"],
      "properties": {
        "path": { "description": "Absolute path of the split file.", "type": "string", "minLength": 1 },
        "rows": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
        "clips": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
        "contents": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
        "known": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
        "new": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
        "missing": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
        "fault_count": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
        "faults": {
          "description": "What does not fit, the first thousand.",
          "type": "array",
          "items": { "$ref": "#/$defs/splitFault" }
        }
      }
    },
    "splitFault": {
      "title": "SplitFault",
      "description": "One thing that does not fit.",
      "type": "object",
      "additionalProperties": false,
      "required": ["code", "content", "src_sha256", "message"],
      "properties": {
        "code": {
          "description": "Stable code; docs/troubleshooting.md has an entry for each.",
          "type": "string",
          "minLength": 1
        },
        "content": {
          "description": "Id of the content; null where it is the file as a whole.",
          "type": ["string", "null"]
        },
        "src_sha256": { "description": "The clip; null where it is not one clip.", "type": ["string", "null"] },
        "message": { "description": "What does not fit.", "type": "string" }
      }
    },
    "report": {
      "title": "ReportStatistics",
      "description": "What a JSONL holds, in counts and distributions (report): no value of a single clip.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "jsonl",
        "html",
        "scale",
        "duplicates",
        "duration_s",
        "clip_bytes",
        "corpora",
        "first_ingested_at_utc",
        "last_ingested_at_utc",
        "mos",
        "mos_std_dev",
        "n_ratings",
        "by",
        "comparison"
      ],
      "properties": {
        "jsonl": { "$ref": "#/$defs/reportedFile" },
        "html": {
          "description": "Absolute path of the page; null where none was written.",
          "type": ["string", "null"]
        },
        "scale": { "$ref": "#/$defs/reportScale" },
        "duplicates": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
        "duration_s": { "description": "Length of all clips together in seconds.", "type": "number" },
        "clip_bytes": {
          "description": "Size of all clips together in bytes, as the rows give it.",
          "type": "number"
        },
        "corpora": {
          "description": "Rows by corpus and release, in the order of their first rows.",
          "type": "array",
          "items": { "$ref": "#/$defs/reportedCorpus" }
        },
        "first_ingested_at_utc": {
          "description": "The earliest instant of a row; null where there is none.",
          "type": ["string", "null"]
        },
        "last_ingested_at_utc": {
          "description": "The latest instant of a row; null where there is none.",
          "type": ["string", "null"]
        },
        "mos": { "$ref": "#/$defs/reportDistribution" },
        "mos_std_dev": { "$ref": "#/$defs/reportDistribution" },
        "n_ratings": { "$ref": "#/$defs/reportDistribution" },
        "by": { "$ref": "#/$defs/reportGroupings" },
        "comparison": {
          "description": "How it differs from an earlier JSONL (--against); null where none was named.",
          "anyOf": [{ "$ref": "#/$defs/reportComparison" }, { "type": "null" }]
        }
      }
    },
    "reportGroupings": {
      "title": "ReportGroupings",
      "description": "Scores by what the clips are.",
      "type": "object",
      "additionalProperties": false,
      "required": ["resolution", "framerate", "duration", "codec", "bitrate"],
      "properties": {
        "resolution": {
          "description": "By width and height in pixels.",
          "type": "array",
          "items": { "$ref": "#/$defs/reportGroup" }
        },
        "framerate": {
          "description": "By frames per second, to two decimals.",
          "type": "array",
          "items": { "$ref": "#/$defs/reportGroup" }
        },
        "duration": {
          "description": "By length in seconds.",
          "type": "array",
          "items": { "$ref": "#/$defs/reportGroup" }
        },
        "codec": { "description": "By codec.", "type": "array", "items": { "$ref": "#/$defs/reportGroup" } },
        "bitrate": {
          "description": "By bitrate in Mbit/s: eight times size by length, the whole file.",
          "type": "array",
          "items": { "$ref": "#/$defs/reportGroup" }
        }
      }
    },
    "reportedFile": {
      "title": "ReportedFile",
      "description": "A JSONL as it was read.",
      "type": "object",
      "additionalProperties": false,
      "required": ["path", "rows", "size_bytes", "sha256"],
      "properties": {
        "path": { "description": "Absolute path.", "type": "string", "minLength": 1 },
        "rows": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
        "size_bytes": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
        "sha256": { "$ref": "ingest-manifest.schema.json#/$defs/digest" }
      }
    },
    "reportScale": {
      "title": "ReportScale",
      "description": "The scale on which scores are reported: that of the rows, and 0..100 where rows of several scales stand in a file.",
      "type": "object",
      "additionalProperties": false,
      "required": ["name", "min", "max"],
      "properties": {
        "name": {
          "description": "Name of the scale; unified-0-100 is the one of unified rows.",
          "enum": ["1-5-acr", "0-100-continuous", "unified-0-100"]
        },
        "min": { "description": "The least score.", "type": "number" },
        "max": { "description": "The greatest score.", "type": "number" }
      }
    },
    "reportedCorpus": {
      "title": "ReportedCorpus",
      "description": "Rows of one release of a corpus.",
      "type": "object",
      "additionalProperties": false,
      "required": ["corpus", "corpus_version", "rows"],
      "properties": {
        "corpus": { "description": "Label of the corpus.", "type": "string", "minLength": 1 },
        "corpus_version": { "description": "Release of its labels.", "type": "string", "minLength": 1 },
        "rows": { "$ref": "ingest-manifest.schema.json#/$defs/count" }
      }
    },
    "reportSummary": {
      "title": "ReportSummary",
      "description": "Where values lie. Percentiles are interpolated linearly between neighbours (type 7 of Hyndman and Fan, 1996); the standard deviation is that of the clips at hand (divided by their number).",
      "type": "object",
      "additionalProperties": false,
      "required": ["clips", "mean", "std_dev", "p5", "p25", "median", "p75", "p95"],
      "properties": {
        "clips": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
        "mean": { "description": "Arithmetic mean.", "type": "number" },
        "std_dev": {
          "description": "Standard deviation of the values, not of the opinions behind one.",
          "type": "number"
        },
        "p5": { "description": "5th percentile.", "type": "number" },
        "p25": { "description": "25th percentile.", "type": "number" },
        "median": { "description": "50th percentile.", "type": "number" },
        "p75": { "description": "75th percentile.", "type": "number" },
        "p95": { "description": "95th percentile.", "type": "number" }
      }
    },
    "reportBin": {
      "title": "ReportBin",
      "description": "Clips whose value lies in an interval: closed below, open above, but for the last.",
      "type": "object",
      "additionalProperties": false,
      "required": ["from", "to", "clips"],
      "properties": {
        "from": { "description": "Lower edge.", "type": "number" },
        "to": { "description": "Upper edge.", "type": "number" },
        "clips": { "$ref": "ingest-manifest.schema.json#/$defs/count" }
      }
    },
    "reportDistribution": {
      "title": "ReportDistribution",
      "description": "How values are distributed; clips of which the value is unknown do not count.",
      "type": "object",
      "additionalProperties": false,
      "required": ["known", "summary", "bins"],
      "properties": {
        "known": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
        "summary": {
          "description": "Where they lie; null where too few clips have one to say so without giving single values away.",
          "anyOf": [{ "$ref": "#/$defs/reportSummary" }, { "type": "null" }]
        },
        "bins": {
          "description": "All intervals in order; none where no value is known.",
          "type": "array",
          "items": { "$ref": "#/$defs/reportBin" }
        }
      }
    },
    "reportGroup": {
      "title": "ReportGroup",
      "description": "Clips that have something in common, and their scores.",
      "type": "object",
      "additionalProperties": false,
      "required": ["label", "clips", "scores"],
      "properties": {
        "label": { "description": "What they have in common, for people.", "type": "string", "minLength": 1 },
        "clips": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
        "scores": {
          "description": "Their scores; null where too few clips belong to it to say so without giving single values away.",
          "anyOf": [{ "$ref": "#/$defs/reportSummary" }, { "type": "null" }]
        }
      }
    },
    "reportComparison": {
      "title": "ReportComparison",
      "description": "How rows differ from those of an earlier file; clips are the same where src_sha256 is.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "against",
        "added",
        "gone",
        "same",
        "changed",
        "changed_fields",
        "scale",
        "before",
        "after",
        "before_bins",
        "after_bins",
        "distance"
      ],
      "properties": {
        "against": { "$ref": "#/$defs/reportedFile" },
        "added": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
        "gone": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
        "same": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
        "changed": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
        "changed_fields": {
          "description": "In how many of the changed rows each field differs; the instant of ingestion does not count.",
          "type": "array",
          "items": { "$ref": "#/$defs/changedField" }
        },
        "scale": { "$ref": "#/$defs/reportScale" },
        "before": {
          "description": "Scores of the earlier file, on this scale; null where too few.",
          "anyOf": [{ "$ref": "#/$defs/reportSummary" }, { "type": "null" }]
        },
        "after": {
          "description": "Scores of this file, on this scale; null where too few.",
          "anyOf": [{ "$ref": "#/$defs/reportSummary" }, { "type": "null" }]
        },
        "before_bins": {
          "description": "Clips of the earlier file by score.",
          "type": "array",
          "items": { "$ref": "#/$defs/reportBin" }
        },
        "after_bins": {
          "description": "Clips of this file by score.",
          "type": "array",
          "items": { "$ref": "#/$defs/reportBin" }
        },
        "distance": {
          "description": "Greatest distance between the two distributions of scores (Kolmogorov and Smirnov), 0..1; null where one is empty.",
          "type": ["number", "null"],
          "minimum": 0,
          "maximum": 1
        }
      }
    },
    "changedField": {
      "title": "ChangedField",
      "description": "A field of the row, and in how many rows it differs.",
      "type": "object",
      "additionalProperties": false,
      "required": ["field", "rows"],
      "properties": {
        "field": { "description": "Name of the field.", "type": "string", "minLength": 1 },
        "rows": { "$ref": "ingest-manifest.schema.json#/$defs/count" }
      }
    }
  }
}
`,
  "run-provenance": `{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://org.github.io/konvid-ingest/schema/1.0/run-provenance.schema.json",
  "title": "RunProvenance",
  "description": "What was run, with which arguments, on which files. Credentials in URLs and arguments are redacted before they are recorded.",
  "type": "object",
  "additionalProperties": false,
  "required": ["schema", "entrypoint", "argv", "args", "inputs", "outputs"],
  "properties": {
    "schema": { "description": "Version of this block.", "const": "ai-run-provenance-v1" },
    "entrypoint": {
      "description": "Name of the program or library function that was run.",
      "type": "string",
      "minLength": 1,
      "maxLength": 1024
    },
    "argv": {
      "description": "Arguments as typed, without the program's own path.",
      "type": "array",
      "items": { "type": "string" }
    },
    "args": {
      "description": "Effective value of every option, defaults included.",
      "type": "object",
      "additionalProperties": { "$ref": "#/$defs/argument" }
    },
    "inputs": {
      "description": "Files and folders that were read, by role.",
      "type": "object",
      "additionalProperties": { "$ref": "#/$defs/pathEntry" }
    },
    "outputs": {
      "description": "Files that were written, by role.",
      "type": "object",
      "additionalProperties": { "$ref": "#/$defs/pathEntry" }
    }
  },
  "$defs": {
    "argument": {
      "title": "ProvenanceArgument",
      "description": "One option's value; null where it was not given and has no default.",
      "type": ["string", "number", "boolean", "array", "null"],
      "items": { "type": "string" }
    },
    "pathEntry": {
      "title": "ProvenancePath",
      "description": "One file or folder as it was when the run ended.",
      "type": "object",
      "additionalProperties": false,
      "required": ["path", "exists", "kind"],
      "properties": {
        "path": { "description": "Absolute path.", "type": "string", "minLength": 1 },
        "exists": { "description": "Whether anything stands at the path.", "type": "boolean" },
        "kind": { "description": "What stands there.", "enum": ["file", "directory", "missing"] },
        "sha256": {
          "description": "SHA-256 of a file's bytes; absent for folders and missing paths.",
          "type": "string",
          "minLength": 64,
          "maxLength": 64,
          "pattern": "^[0-9a-f]{64}$"
        }
      }
    }
  }
}
`,
  "split": '{\n  "$schema": "https://json-schema.org/draft/2020-12/schema",\n  "$id": "https://org.github.io/konvid-ingest/schema/1.0/split.schema.json",\n  "title": "Split",\n  "description": "Which contents are tested in which fold of which repeat, as `konvid-ingest split` writes it. A content is everything that shows the same scene: all clips of one upload, in whatever corpus. A content is in the test set of fold f of repeat r where the r-th number of its folds is f, and in the training set otherwise.",\n  "type": "object",\n  "additionalProperties": false,\n  "required": ["schema", "config", "inputs", "counts", "sizes", "contents"],\n  "properties": {\n    "schema": { "description": "Version of this file.", "const": "konvid-ingest-split-v1" },\n    "config": { "$ref": "#/$defs/config" },\n    "inputs": {\n      "description": "The files that were read, in the order in which they were named.",\n      "type": "array",\n      "items": { "$ref": "#/$defs/input" }\n    },\n    "counts": { "$ref": "#/$defs/counts" },\n    "sizes": {\n      "description": "How large the sets became: one entry for each fold of each repeat, in order.",\n      "type": "array",\n      "items": { "$ref": "#/$defs/size" }\n    },\n    "contents": {\n      "description": "Every content, sorted by id (by UTF-16 code units).",\n      "type": "array",\n      "items": { "$ref": "#/$defs/content" }\n    }\n  },\n  "$defs": {\n    "count": {\n      "title": "SplitCount",\n      "description": "A number of rows, clips or contents.",\n      "type": "integer",\n      "minimum": 0,\n      "maximum": 9007199254740991\n    },\n    "digest": {\n      "title": "SplitDigest",\n      "description": "SHA-256, 64 lower-case hexadecimal digits.",\n      "type": "string",\n      "minLength": 64,\n      "maxLength": 64,\n      "pattern": "^[0-9a-f]{64}$"\n    },\n    "config": {\n      "title": "SplitConfig",\n      "description": "The settings, from which the same rows give the same file on every machine.",\n      "type": "object",\n      "additionalProperties": false,\n      "required": ["method", "stable", "kind", "seed", "repeats", "folds", "test_share"],\n      "properties": {\n        "method": {\n          "description": "hash: each content by itself, from seed, repeat and id. stratified: all contents together, in order of their scores, so that every set has its share of good and bad ones, and sizes are exact.",\n          "enum": ["hash", "stratified"]\n        },\n        "stable": {\n          "description": "Whether contents keep their folds when rows are added: true for hash, false for stratified.",\n          "type": "boolean"\n        },\n        "kind": {\n          "description": "holdout: each repeat has one fold, numbered 1; contents that are not tested have the number 0. k-fold: each repeat tests each content once, in one of the folds 1 to k.",\n          "enum": ["holdout", "k-fold"]\n        },\n        "seed": {\n          "description": "Seed of the hash: printable ASCII without spaces.",\n          "type": "string",\n          "minLength": 1,\n          "maxLength": 128,\n          "pattern": "^[!-~]+$(?!\\\\n)"\n        },\n        "repeats": {\n          "description": "How many times the contents are split anew.",\n          "type": "integer",\n          "minimum": 1,\n          "maximum": 1000\n        },\n        "folds": {\n          "description": "How many folds a repeat has: 1 for a holdout.",\n          "type": "integer",\n          "minimum": 1,\n          "maximum": 1000\n        },\n        "test_share": {\n          "description": "Share of the contents that a holdout tests; null for k-fold.",\n          "type": ["number", "null"],\n          "minimum": 0.001,\n          "maximum": 0.999\n        }\n      }\n    },\n    "input": {\n      "title": "SplitInput",\n      "description": "One file that was read.",\n      "type": "object",\n      "additionalProperties": false,\n      "required": ["rows", "sha256"],\n      "properties": { "rows": { "$ref": "#/$defs/count" }, "sha256": { "$ref": "#/$defs/digest" } }\n    },\n    "counts": {\n      "title": "SplitCounts",\n      "description": "How much was split: rows read, clips with bytes of their own, contents, and joined: names of contents that became one with another because the same bytes stand under both.",\n      "type": "object",\n      "additionalProperties": false,\n      "required": ["rows", "clips", "contents", "joined"],\n      "properties": {\n        "rows": { "$ref": "#/$defs/count" },\n        "clips": { "$ref": "#/$defs/count" },\n        "contents": { "$ref": "#/$defs/count" },\n        "joined": { "$ref": "#/$defs/count" }\n      }\n    },\n    "size": {\n      "title": "SplitSize",\n      "description": "The sets of one fold.",\n      "type": "object",\n      "additionalProperties": false,\n      "required": ["repeat", "fold", "test_contents", "test_clips", "train_contents", "train_clips"],\n      "properties": {\n        "repeat": { "description": "Number of the repeat, from 1.", "type": "integer", "minimum": 1, "maximum": 1000 },\n        "fold": { "description": "Number of the fold, from 1.", "type": "integer", "minimum": 1, "maximum": 1000 },\n        "test_contents": { "$ref": "#/$defs/count" },\n        "test_clips": { "$ref": "#/$defs/count" },\n        "train_contents": { "$ref": "#/$defs/count" },\n        "train_clips": { "$ref": "#/$defs/count" }\n      }\n    },\n    "content": {\n      "title": "SplitContent",\n      "description": "One content.",\n      "type": "object",\n      "additionalProperties": false,\n      "required": ["id", "folds", "clips"],\n      "properties": {\n        "id": {\n          "description": "flickr: and the number of the upload, youtube-ugc: and the vid, or sha256: and the digest of a clip whose name tells nothing.",\n          "type": "string",\n          "minLength": 1,\n          "maxLength": 1200,\n          "pattern": "^[a-z0-9-]+:[^\\\\u0000-\\\\u001f\\\\u007f]+$(?!\\\\n)"\n        },\n        "folds": {\n          "description": "For each repeat the number of the fold that tests the content; 0 where none does.",\n          "type": "array",\n          "items": { "description": "Number of a fold.", "type": "integer", "minimum": 0, "maximum": 1000 }\n        },\n        "clips": {\n          "description": "src_sha256 of its clips, sorted.",\n          "type": "array",\n          "items": { "$ref": "#/$defs/digest" }\n        }\n      }\n    }\n  }\n}\n',
  "unified-manifest": '{\n  "$schema": "https://json-schema.org/draft/2020-12/schema",\n  "$id": "https://org.github.io/konvid-ingest/schema/1.0/unified-manifest.schema.json",\n  "title": "UnifiedManifest",\n  "description": "What a run of `konvid-ingest unify` read, dropped and wrote; written beside its JSONL when the run is done: the done-marker of the output.",\n  "type": "object",\n  "additionalProperties": false,\n  "required": [\n    "schema",\n    "config",\n    "counts",\n    "inputs",\n    "corpora",\n    "out_of_range",\n    "invalid",\n    "duplicates",\n    "jsonl",\n    "contract",\n    "tool",\n    "run_provenance"\n  ],\n  "properties": {\n    "schema": { "description": "Version of this manifest.", "const": "konvid-ingest-unified-manifest-v1" },\n    "config": { "$ref": "#/$defs/config" },\n    "counts": { "$ref": "#/$defs/counts" },\n    "inputs": {\n      "description": "The files that were read, in the order in which they were named.",\n      "type": "array",\n      "items": { "$ref": "#/$defs/input" }\n    },\n    "corpora": {\n      "description": "The corpora whose rows were written, in the order in which they first appear.",\n      "type": "array",\n      "items": { "$ref": "#/$defs/corpus" }\n    },\n    "out_of_range": { "$ref": "#/$defs/faultList" },\n    "invalid": { "$ref": "#/$defs/faultList" },\n    "duplicates": { "$ref": "#/$defs/duplicateList" },\n    "jsonl": { "$ref": "ingest-manifest.schema.json#/$defs/jsonl" },\n    "contract": { "$ref": "ingest-manifest.schema.json#/$defs/contract" },\n    "tool": { "$ref": "ingest-manifest.schema.json#/$defs/tool" },\n    "run_provenance": { "$ref": "run-provenance.schema.json" }\n  },\n  "$defs": {\n    "config": {\n      "title": "UnifyConfig",\n      "description": "The settings that shaped the rows.",\n      "type": "object",\n      "additionalProperties": false,\n      "required": ["scale", "aggregated_at_utc"],\n      "properties": {\n        "scale": { "description": "The scale of mos in every row.", "const": "0-100" },\n        "aggregated_at_utc": {\n          "description": "Instant written into every row.",\n          "type": "string",\n          "minLength": 25,\n          "maxLength": 25\n        }\n      }\n    },\n    "counts": {\n      "title": "UnifyCounts",\n      "description": "What became of the lines that were read: rows is the sum of the others. out_of_range: a score outside the corpus\' scale. invalid: no row of the contract for any other reason. duplicates: the clip stands in another row whose standard deviation is known and smaller on the scale of 0..100, or as good and earlier.",\n      "type": "object",\n      "additionalProperties": false,\n      "required": ["rows", "written", "out_of_range", "invalid", "duplicates"],\n      "properties": {\n        "rows": { "$ref": "ingest-manifest.schema.json#/$defs/count" },\n        "written": { "$ref": "ingest-manifest.schema.json#/$defs/count" },\n        "out_of_range": { "$ref": "ingest-manifest.schema.json#/$defs/count" },\n        "invalid": { "$ref": "ingest-manifest.schema.json#/$defs/count" },\n        "duplicates": { "$ref": "ingest-manifest.schema.json#/$defs/count" }\n      }\n    },\n    "input": {\n      "title": "UnifiedInput",\n      "description": "One file that was read.",\n      "type": "object",\n      "additionalProperties": false,\n      "required": ["path", "size_bytes", "sha256", "rows", "written", "out_of_range", "invalid", "duplicates"],\n      "properties": {\n        "path": { "description": "Absolute path of the JSONL.", "type": "string", "minLength": 1 },\n        "size_bytes": { "$ref": "ingest-manifest.schema.json#/$defs/count" },\n        "sha256": { "$ref": "ingest-manifest.schema.json#/$defs/digest" },\n        "rows": { "$ref": "ingest-manifest.schema.json#/$defs/count" },\n        "written": { "$ref": "ingest-manifest.schema.json#/$defs/count" },\n        "out_of_range": { "$ref": "ingest-manifest.schema.json#/$defs/count" },\n        "invalid": { "$ref": "ingest-manifest.schema.json#/$defs/count" },\n        "duplicates": { "$ref": "ingest-manifest.schema.json#/$defs/count" }\n      }\n    },\n    "corpus": {\n      "title": "UnifiedCorpus",\n      "description": "One corpus in the output.",\n      "type": "object",\n      "additionalProperties": false,\n      "required": ["corpus", "mos_native_scale", "written"],\n      "properties": {\n        "corpus": { "description": "Label of the corpus.", "type": "string", "minLength": 1 },\n        "mos_native_scale": { "description": "The corpus\' own scale.", "enum": ["1-5-acr", "0-100-continuous"] },\n        "written": { "$ref": "ingest-manifest.schema.json#/$defs/count" }\n      }\n    },\n    "faultList": {\n      "title": "UnifyFaultList",\n      "description": "Lines that were dropped because of what stands in them: how many, and the first thousand.",\n      "type": "object",\n      "additionalProperties": false,\n      "required": ["count", "items"],\n      "properties": {\n        "count": { "$ref": "ingest-manifest.schema.json#/$defs/count" },\n        "items": {\n          "description": "Each with the first thing that is wrong with it.",\n          "type": "array",\n          "items": { "$ref": "#/$defs/fault" }\n        }\n      }\n    },\n    "fault": {\n      "title": "UnifyFault",\n      "description": "One line that was dropped.",\n      "type": "object",\n      "additionalProperties": false,\n      "required": ["path", "line", "code", "pointer", "found"],\n      "properties": {\n        "path": { "description": "Absolute path of the JSONL.", "type": "string", "minLength": 1 },\n        "line": { "$ref": "ingest-manifest.schema.json#/$defs/count" },\n        "code": {\n          "description": "Stable code of the violation, as in a validation report.",\n          "type": "string",\n          "minLength": 1\n        },\n        "pointer": {\n          "description": "JSON pointer (RFC 6901) to the field; empty where it is the line as a whole.",\n          "type": "string"\n        },\n        "found": { "description": "What stands there, shortened.", "type": "string" }\n      }\n    },\n    "duplicateList": {\n      "title": "UnifyDuplicateList",\n      "description": "Rows that were dropped because another row of the same clip was better: how many, and the first thousand.",\n      "type": "object",\n      "additionalProperties": false,\n      "required": ["count", "items"],\n      "properties": {\n        "count": { "$ref": "ingest-manifest.schema.json#/$defs/count" },\n        "items": {\n          "description": "The rows, in the order in which they were read.",\n          "type": "array",\n          "items": { "$ref": "#/$defs/duplicate" }\n        }\n      }\n    },\n    "duplicate": {\n      "title": "UnifyDuplicate",\n      "description": "One row that was dropped.",\n      "type": "object",\n      "additionalProperties": false,\n      "required": ["path", "line", "src_sha256"],\n      "properties": {\n        "path": { "description": "Absolute path of the JSONL.", "type": "string", "minLength": 1 },\n        "line": { "$ref": "ingest-manifest.schema.json#/$defs/count" },\n        "src_sha256": { "$ref": "ingest-manifest.schema.json#/$defs/digest" }\n      }\n    }\n  }\n}\n',
  "unified-row": `{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://org.github.io/konvid-ingest/schema/1.0/unified-row.schema.json",
  "title": "UnifiedRow",
  "description": "One clip in a file that holds several corpora on one scale: a row of the MOS-corpus JSONL with mos on 0..100, and four keys more. The row's key is src_sha256 alone.",
  "type": "object",
  "additionalProperties": false,
  "required": [
    "src",
    "src_sha256",
    "src_size_bytes",
    "width",
    "height",
    "framerate",
    "duration_s",
    "pix_fmt",
    "encoder_upstream",
    "mos",
    "mos_std_dev",
    "n_ratings",
    "corpus",
    "corpus_version",
    "ingested_at_utc",
    "mos_native",
    "mos_native_scale",
    "corpus_source",
    "aggregated_at_utc"
  ],
  "properties": {
    "src": {
      "description": "Name of the clip's file on disk; for a corpus whose key is a path (LSVQ) the path relative to its clips folder, with forward slashes. Never absolute, never with a \`..\` component. Source: the directory listing.",
      "type": "string",
      "minLength": 1,
      "maxLength": 1024,
      "pattern": "^(?!\\\\.{1,2}(/|$))[^\\\\u0000-\\\\u001f\\\\u007f/\\\\\\\\]+(/(?!\\\\.{1,2}(/|$))[^\\\\u0000-\\\\u001f\\\\u007f/\\\\\\\\]+)*$(?!\\\\n)"
    },
    "src_sha256": {
      "description": "SHA-256 of the clip's bytes, 64 lower-case hexadecimal digits (FIPS 180-4). The key by which clips are deduplicated.",
      "type": "string",
      "minLength": 64,
      "maxLength": 64,
      "pattern": "^[0-9a-f]{64}$"
    },
    "src_size_bytes": {
      "description": "Size of the clip in bytes, counted while it was read for src_sha256.",
      "type": "integer",
      "minimum": 1,
      "maximum": 9007199254740991
    },
    "width": {
      "description": "Width of the video stream in pixels, before any rotation. Source: ffprobe stream=width.",
      "type": "integer",
      "minimum": 1,
      "maximum": 65536
    },
    "height": {
      "description": "Height of the video stream in pixels, before any rotation. Source: ffprobe stream=height.",
      "type": "integer",
      "minimum": 1,
      "maximum": 65536
    },
    "framerate": {
      "description": "Frames per second. Source: ffprobe stream=avg_frame_rate as a quotient, r_frame_rate where the average is 0/0.",
      "type": "number",
      "exclusiveMinimum": 0,
      "maximum": 1000000
    },
    "duration_s": {
      "description": "Duration in seconds. Source: ffprobe stream=duration, format=duration where the stream has none.",
      "type": "number",
      "exclusiveMinimum": 0,
      "maximum": 1000000000
    },
    "pix_fmt": {
      "description": "Pixel format by its FFmpeg name, such as yuv420p. Source: ffprobe stream=pix_fmt.",
      "type": "string",
      "minLength": 1,
      "maxLength": 64,
      "pattern": "^[0-9a-z_]+$(?!\\\\n)"
    },
    "encoder_upstream": {
      "description": "Codec in which the clip was uploaded, by its FFmpeg name, such as h264 or vp9. Source: ffprobe stream=codec_name.",
      "type": "string",
      "minLength": 1,
      "maxLength": 64,
      "pattern": "^[0-9a-z][0-9a-z_.-]*$(?!\\\\n)"
    },
    "mos": {
      "description": "Mean opinion score on the one scale of 0..100: (mos_native - 1) * 25 where mos_native_scale is 1-5-acr, else mos_native as it is.",
      "type": "number",
      "minimum": 0,
      "maximum": 100
    },
    "mos_std_dev": {
      "description": "Standard deviation of the opinions on the scale of mos_native; 0.0 means unknown. Source: the corpus' label file.",
      "type": "number",
      "minimum": 0,
      "maximum": 100
    },
    "n_ratings": {
      "description": "Number of opinions behind mos; 0 means unknown. Source: the corpus' label file.",
      "type": "integer",
      "minimum": 0,
      "maximum": 9007199254740991
    },
    "corpus": {
      "description": "Label of the corpus.",
      "type": "string",
      "minLength": 4,
      "maxLength": 64,
      "pattern": "^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|0-100)-[0-9a-z][0-9a-z_-]*)$(?!\\\\n)"
    },
    "corpus_version": {
      "description": "Release of the corpus' labels, such as konvid-1k-2017.",
      "type": "string",
      "minLength": 1,
      "maxLength": 128,
      "pattern": "^[0-9A-Za-z][0-9A-Za-z._+-]*$(?!\\\\n)"
    },
    "ingested_at_utc": {
      "description": "Instant of the run that wrote the row of the corpus: ISO 8601, whole seconds, UTC spelled +00:00.",
      "type": "string",
      "minLength": 25,
      "maxLength": 25,
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\\\+00:00$"
    },
    "mos_native": {
      "description": "Mean opinion score on the corpus' own scale, as the row of the corpus has it.",
      "type": "number",
      "minimum": 0,
      "maximum": 100
    },
    "mos_native_scale": {
      "description": "The corpus' own scale: absolute category rating from 1 to 5, or a continuous scale from 0 to 100.",
      "enum": ["1-5-acr", "0-100-continuous"]
    },
    "corpus_source": {
      "description": "Label of the corpus that the row was taken from; the same as corpus.",
      "type": "string",
      "minLength": 4,
      "maxLength": 64,
      "pattern": "^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|0-100)-[0-9a-z][0-9a-z_-]*)$(?!\\\\n)"
    },
    "aggregated_at_utc": {
      "description": "Instant of the run that wrote this row, one for all rows of a file: ISO 8601, whole seconds, UTC spelled +00:00.",
      "type": "string",
      "minLength": 25,
      "maxLength": 25,
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\\\+00:00$"
    }
  },
  "allOf": [
    {
      "if": {
        "properties": {
          "corpus": { "pattern": "^(konvid-1k|konvid-150k|youtube-ugc|custom-1-5-[0-9a-z][0-9a-z_-]*)$(?!\\\\n)" }
        },
        "required": ["corpus"]
      },
      "then": { "properties": { "mos_native_scale": { "const": "1-5-acr" } } }
    },
    {
      "if": {
        "properties": { "corpus": { "pattern": "^(lsvq|live-vqc|custom-0-100-[0-9a-z][0-9a-z_-]*)$(?!\\\\n)" } },
        "required": ["corpus"]
      },
      "then": { "properties": { "mos_native_scale": { "const": "0-100-continuous" } } }
    },
    {
      "if": { "properties": { "mos_native_scale": { "const": "1-5-acr" } }, "required": ["mos_native_scale"] },
      "then": { "properties": { "mos_native": { "minimum": 1, "maximum": 5 } } }
    }
  ]
}
`,
  "validation-report": '{\n  "$schema": "https://json-schema.org/draft/2020-12/schema",\n  "$id": "https://org.github.io/konvid-ingest/schema/1.0/validation-report.schema.json",\n  "title": "ValidationReport",\n  "description": "What `konvid-ingest validate --format json` prints: every violation of the contract in the files it was given.",\n  "type": "object",\n  "additionalProperties": false,\n  "required": ["schema", "valid", "row_schema", "files"],\n  "properties": {\n    "schema": { "description": "Version of this report.", "const": "konvid-ingest-validation-report-v1" },\n    "valid": { "description": "True where no file has a violation.", "type": "boolean" },\n    "row_schema": {\n      "description": "$id of the schema that rows were checked against: that of unified rows where every file holds such rows, else that of a corpus\' row.",\n      "type": "string",\n      "minLength": 1\n    },\n    "files": {\n      "type": "array",\n      "description": "One entry a file, in the order given.",\n      "items": { "$ref": "#/$defs/file" }\n    }\n  },\n  "$defs": {\n    "count": {\n      "title": "ReportCount",\n      "description": "A number of rows, bytes, violations or clips.",\n      "type": "integer",\n      "minimum": 0,\n      "maximum": 9007199254740991\n    },\n    "file": {\n      "title": "FileReport",\n      "description": "One JSONL.",\n      "type": "object",\n      "additionalProperties": false,\n      "required": ["path", "valid", "rows", "size_bytes", "sha256", "clips_checked", "violation_count", "violations"],\n      "properties": {\n        "path": { "description": "The file as it was named.", "type": "string" },\n        "valid": { "description": "True where violation_count is 0.", "type": "boolean" },\n        "rows": { "$ref": "#/$defs/count" },\n        "size_bytes": { "$ref": "#/$defs/count" },\n        "sha256": {\n          "description": "SHA-256 of the file\'s bytes.",\n          "type": "string",\n          "minLength": 64,\n          "maxLength": 64,\n          "pattern": "^[0-9a-f]{64}$"\n        },\n        "clips_checked": {\n          "description": "How many clips were hashed again (--corpus-dir); null where that was not asked for.",\n          "type": ["integer", "null"],\n          "minimum": 0,\n          "maximum": 9007199254740991\n        },\n        "violation_count": { "$ref": "#/$defs/count" },\n        "violations": {\n          "description": "The violations in the order of the lines; capped, violation_count is true.",\n          "type": "array",\n          "items": { "$ref": "#/$defs/violation" }\n        }\n      }\n    },\n    "violation": {\n      "title": "Violation",\n      "description": "One way in which a line, or the file as a whole, breaks the contract.",\n      "type": "object",\n      "additionalProperties": false,\n      "required": ["line", "code", "field", "pointer", "expected", "found"],\n      "properties": {\n        "line": {\n          "description": "Line in the file, from 1; null where the file as a whole is at fault.",\n          "type": ["integer", "null"],\n          "minimum": 1,\n          "maximum": 9007199254740991\n        },\n        "code": { "description": "Stable code of the violation.", "type": "string", "minLength": 1 },\n        "field": {\n          "description": "Key of the row; null where the whole line is at fault.",\n          "type": ["string", "null"]\n        },\n        "pointer": {\n          "description": "JSON pointer into the row (RFC 6901); empty for the row itself.",\n          "type": "string"\n        },\n        "expected": { "description": "What the contract accepts.", "type": "string" },\n        "found": { "description": "What stands there, shortened.", "type": "string" }\n      }\n    }\n  }\n}\n',
  "verdict": '{\n  "$schema": "https://json-schema.org/draft/2020-12/schema",\n  "$id": "https://org.github.io/konvid-ingest/schema/1.0/verdict.schema.json",\n  "title": "Verdict",\n  "description": "Whether a model may be promoted, as `konvid-ingest score --gate` writes it: MOS_PROMOTE.json where every check passed, MOS_HOLD.json otherwise, never both.",\n  "type": "object",\n  "additionalProperties": false,\n  "required": ["schema_version", "verdict", "generated_at_utc", "gate", "corpus", "metrics", "recommendation"],\n  "properties": {\n    "schema_version": {\n      "description": "Version of this file.",\n      "const": 1\n    },\n    "verdict": {\n      "description": "PROMOTE where every check passed.",\n      "enum": ["PROMOTE", "HOLD"]\n    },\n    "generated_at_utc": {\n      "description": "Instant of the run: ISO 8601, whole seconds, UTC spelled +00:00.",\n      "type": "string",\n      "minLength": 25,\n      "maxLength": 25,\n      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\\\+00:00$"\n    },\n    "gate": {\n      "$ref": "#/$defs/gate"\n    },\n    "corpus": {\n      "$ref": "#/$defs/corpus"\n    },\n    "metrics": {\n      "$ref": "#/$defs/score"\n    },\n    "recommendation": {\n      "description": "The verdict in words: what to do, and which checks held the model back.",\n      "type": "string",\n      "minLength": 1\n    }\n  },\n  "$defs": {\n    "gate": {\n      "title": "VerdictGate",\n      "description": "What was asked of the model, and how it did.",\n      "type": "object",\n      "additionalProperties": false,\n      "required": ["unit", "checks"],\n      "properties": {\n        "unit": {\n          "description": "Unit of the errors that were compared: steps of the scale from 1 to 5. Errors on 0..100 were divided by 25.",\n          "const": "1-5"\n        },\n        "checks": {\n          "description": "Every check, in the order of the gate.",\n          "type": "array",\n          "items": {\n            "$ref": "#/$defs/check"\n          }\n        }\n      }\n    },\n    "check": {\n      "title": "GateCheck",\n      "description": "One check of the gate. All figures are of raw predictions; compared after rounding to 12 decimals, so that the last digits of a double decide nothing.",\n      "type": "object",\n      "additionalProperties": false,\n      "required": ["name", "value", "comparison", "limit", "passed"],\n      "properties": {\n        "name": {\n          "description": "What was compared. folds: folds of the split. missing: tested clips without a prediction or a row. mean_...: mean over the folds. plcc_spread: greatest less smallest PLCC of the folds.",\n          "enum": ["folds", "missing", "mean_plcc", "mean_srocc", "mean_rmse", "plcc_spread"]\n        },\n        "value": {\n          "description": "What was found; null where a fold does not define it.",\n          "type": ["number", "null"]\n        },\n        "comparison": {\n          "description": "How value and limit are compared.",\n          "enum": [">=", "<="]\n        },\n        "limit": {\n          "description": "What was asked for.",\n          "type": "number"\n        },\n        "passed": {\n          "description": "Whether the comparison holds; never where value is null.",\n          "type": "boolean"\n        }\n      }\n    },\n    "corpus": {\n      "title": "ScoredCorpus",\n      "description": "The JSONL whose scores were the truth.",\n      "type": "object",\n      "additionalProperties": false,\n      "required": ["path", "sha256", "rows", "scale", "corpora"],\n      "properties": {\n        "path": {\n          "description": "Absolute path of the JSONL.",\n          "type": "string",\n          "minLength": 1\n        },\n        "sha256": {\n          "$ref": "ingest-manifest.schema.json#/$defs/digest"\n        },\n        "rows": {\n          "$ref": "ingest-manifest.schema.json#/$defs/count"\n        },\n        "scale": {\n          "description": "Scale of its scores and so of the predictions: 1 to 5, or 0 to 100.",\n          "enum": ["1-5-acr", "0-100-continuous"]\n        },\n        "corpora": {\n          "description": "Rows of each corpus, sorted by its label.",\n          "type": "array",\n          "items": {\n            "$ref": "#/$defs/corpusRows"\n          }\n        }\n      }\n    },\n    "corpusRows": {\n      "title": "CorpusRows",\n      "description": "How many rows a corpus has.",\n      "type": "object",\n      "additionalProperties": false,\n      "required": ["corpus", "rows"],\n      "properties": {\n        "corpus": {\n          "description": "Label of the corpus.",\n          "type": "string",\n          "minLength": 1\n        },\n        "rows": {\n          "$ref": "ingest-manifest.schema.json#/$defs/count"\n        }\n      }\n    },\n    "score": {\n      "title": "ScoreReport",\n      "description": "How predictions agree with the scores of a JSONL: in each fold, over the folds, and in all. new_rows: rows that the split does not have (--allow-new). missing: clips that a fold tests and that have no row or no prediction, over all folds (--allow-missing). shared: clips that several folds test with one and the same prediction.",\n      "type": "object",\n      "additionalProperties": false,\n      "required": [\n        "predictions",\n        "split",\n        "bootstrap",\n        "new_rows",\n        "missing",\n        "shared",\n        "folds",\n        "over_folds",\n        "overall"\n      ],\n      "properties": {\n        "predictions": {\n          "$ref": "#/$defs/predictions"\n        },\n        "split": {\n          "description": "The split whose test sets were scored; null where all rows were scored as one set.",\n          "anyOf": [\n            {\n              "$ref": "#/$defs/split"\n            },\n            {\n              "type": "null"\n            }\n          ]\n        },\n        "bootstrap": {\n          "$ref": "#/$defs/bootstrap"\n        },\n        "new_rows": {\n          "$ref": "ingest-manifest.schema.json#/$defs/count"\n        },\n        "missing": {\n          "$ref": "ingest-manifest.schema.json#/$defs/count"\n        },\n        "shared": {\n          "$ref": "ingest-manifest.schema.json#/$defs/count"\n        },\n        "folds": {\n          "description": "One for each fold of each repeat, in order; none without a split.",\n          "type": "array",\n          "items": {\n            "$ref": "#/$defs/set"\n          }\n        },\n        "over_folds": {\n          "description": "Each figure over the folds; null without a split.",\n          "anyOf": [\n            {\n              "$ref": "#/$defs/overFolds"\n            },\n            {\n              "type": "null"\n            }\n          ]\n        },\n        "overall": {\n          "$ref": "#/$defs/set"\n        }\n      }\n    },\n    "predictions": {\n      "title": "ScoredPredictions",\n      "description": "The file of predictions. unused: predictions of clips that the set they speak of does not test. unknown: predictions of clips that the JSONL does not have (--allow-unknown).",\n      "type": "object",\n      "additionalProperties": false,\n      "required": ["path", "sha256", "rows", "unused", "unknown"],\n      "properties": {\n        "path": {\n          "description": "Absolute path of the file.",\n          "type": "string",\n          "minLength": 1\n        },\n        "sha256": {\n          "$ref": "ingest-manifest.schema.json#/$defs/digest"\n        },\n        "rows": {\n          "$ref": "ingest-manifest.schema.json#/$defs/count"\n        },\n        "unused": {\n          "$ref": "ingest-manifest.schema.json#/$defs/count"\n        },\n        "unknown": {\n          "$ref": "ingest-manifest.schema.json#/$defs/count"\n        }\n      }\n    },\n    "split": {\n      "title": "ScoredSplit",\n      "description": "The split file.",\n      "type": "object",\n      "additionalProperties": false,\n      "required": ["path", "sha256", "repeats", "folds"],\n      "properties": {\n        "path": {\n          "description": "Absolute path of the split file.",\n          "type": "string",\n          "minLength": 1\n        },\n        "sha256": {\n          "$ref": "ingest-manifest.schema.json#/$defs/digest"\n        },\n        "repeats": {\n          "description": "How many times the contents were split.",\n          "type": "integer",\n          "minimum": 1,\n          "maximum": 1000\n        },\n        "folds": {\n          "description": "Folds of each repeat.",\n          "type": "integer",\n          "minimum": 1,\n          "maximum": 1000\n        }\n      }\n    },\n    "bootstrap": {\n      "title": "ScoreBootstrap",\n      "description": "How the intervals low..high were drawn: contents with replacement, as many as the set has, so many times; the percentiles that leave out (1 - level) / 2 at each end.",\n      "type": "object",\n      "additionalProperties": false,\n      "required": ["replicates", "seed", "level", "unit"],\n      "properties": {\n        "replicates": {\n          "description": "How many samples were drawn of each set; 0 for no intervals.",\n          "type": "integer",\n          "minimum": 0,\n          "maximum": 1000000\n        },\n        "seed": {\n          "description": "Seed of the draws.",\n          "type": "integer",\n          "minimum": 0,\n          "maximum": 9007199254740991\n        },\n        "level": {\n          "description": "Share of the replicates between low and high.",\n          "const": 0.95\n        },\n        "unit": {\n          "description": "What was drawn.",\n          "const": "content"\n        }\n      }\n    },\n    "set": {\n      "title": "ScoreSet",\n      "description": "The figures of one set of clips. PLCC and RMSE are there twice: of the predictions as they are (raw), and after the 4-parameter logistic was fitted to the set (fitted). RMSE is in the unit of the scores.",\n      "type": "object",\n      "additionalProperties": false,\n      "required": [\n        "repeat",\n        "fold",\n        "rows",\n        "contents",\n        "missing",\n        "srocc",\n        "krocc",\n        "plcc_raw",\n        "rmse_raw",\n        "plcc_fitted",\n        "rmse_fitted",\n        "logistic"\n      ],\n      "properties": {\n        "repeat": {\n          "description": "Number of the repeat, from 1; null for the set of all.",\n          "type": ["integer", "null"],\n          "minimum": 1,\n          "maximum": 1000\n        },\n        "fold": {\n          "description": "Number of the fold, from 1; null for the set of all.",\n          "type": ["integer", "null"],\n          "minimum": 1,\n          "maximum": 1000\n        },\n        "rows": {\n          "$ref": "ingest-manifest.schema.json#/$defs/count"\n        },\n        "contents": {\n          "$ref": "ingest-manifest.schema.json#/$defs/count"\n        },\n        "missing": {\n          "$ref": "ingest-manifest.schema.json#/$defs/count"\n        },\n        "srocc": {\n          "$ref": "#/$defs/figure"\n        },\n        "krocc": {\n          "$ref": "#/$defs/figure"\n        },\n        "plcc_raw": {\n          "$ref": "#/$defs/figure"\n        },\n        "rmse_raw": {\n          "$ref": "#/$defs/figure"\n        },\n        "plcc_fitted": {\n          "$ref": "#/$defs/figure"\n        },\n        "rmse_fitted": {\n          "$ref": "#/$defs/figure"\n        },\n        "logistic": {\n          "description": "The mapping that was fitted; null where none was.",\n          "anyOf": [\n            {\n              "$ref": "#/$defs/logistic"\n            },\n            {\n              "type": "null"\n            }\n          ]\n        }\n      }\n    },\n    "figure": {\n      "title": "ScoreFigure",\n      "description": "One figure with its bootstrap interval.",\n      "type": "object",\n      "additionalProperties": false,\n      "required": ["value", "reason", "low", "high"],\n      "properties": {\n        "value": {\n          "description": "The figure; null where it is not defined.",\n          "type": ["number", "null"]\n        },\n        "reason": {\n          "description": "Why it is not defined: too few rows (two for a correlation, one for an error, five for a fit), all predictions or all scores equal, or a fitted curve without a slope. null where it is defined.",\n          "enum": ["too-few-rows", "constant-predictions", "constant-labels", "constant-fit", null]\n        },\n        "low": {\n          "description": "Lower end of the interval; null where too few replicates define the figure, or none were drawn.",\n          "type": ["number", "null"]\n        },\n        "high": {\n          "description": "Upper end of the interval; null where too few replicates define the figure, or none were drawn.",\n          "type": ["number", "null"]\n        }\n      }\n    },\n    "logistic": {\n      "title": "ScoreLogistic",\n      "description": "The mapping b2 + (b1 - b2) / (1 + exp(-(x - b3) / |b4|)) from predictions to scores.",\n      "type": "object",\n      "additionalProperties": false,\n      "required": ["b1", "b2", "b3", "b4"],\n      "properties": {\n        "b1": {\n          "description": "Level that the curve approaches for great predictions.",\n          "type": "number"\n        },\n        "b2": {\n          "description": "Level that the curve approaches for small predictions.",\n          "type": "number"\n        },\n        "b3": {\n          "description": "Prediction at which the curve turns.",\n          "type": "number"\n        },\n        "b4": {\n          "description": "How slowly it turns, in the unit of the predictions.",\n          "type": "number"\n        }\n      }\n    },\n    "overFolds": {\n      "title": "ScoreOverFolds",\n      "description": "Each figure over the folds.",\n      "type": "object",\n      "additionalProperties": false,\n      "required": ["srocc", "krocc", "plcc_raw", "rmse_raw", "plcc_fitted", "rmse_fitted"],\n      "properties": {\n        "srocc": {\n          "$ref": "#/$defs/spread"\n        },\n        "krocc": {\n          "$ref": "#/$defs/spread"\n        },\n        "plcc_raw": {\n          "$ref": "#/$defs/spread"\n        },\n        "rmse_raw": {\n          "$ref": "#/$defs/spread"\n        },\n        "plcc_fitted": {\n          "$ref": "#/$defs/spread"\n        },\n        "rmse_fitted": {\n          "$ref": "#/$defs/spread"\n        }\n      }\n    },\n    "spread": {\n      "title": "ScoreSpread",\n      "description": "One figure over the folds; all null where a fold does not define it.",\n      "type": "object",\n      "additionalProperties": false,\n      "required": ["mean", "min", "max"],\n      "properties": {\n        "mean": {\n          "description": "Mean over the folds, each counting the same.",\n          "type": ["number", "null"]\n        },\n        "min": {\n          "description": "Smallest.",\n          "type": ["number", "null"]\n        },\n        "max": {\n          "description": "Greatest.",\n          "type": ["number", "null"]\n        }\n      }\n    }\n  }\n}\n',
  "corpus-row.draft-07": `{
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://org.github.io/konvid-ingest/schema/1.0/draft-07/corpus-row.schema.json",
  "title": "CorpusRow",
  "description": "One clip of a video-quality corpus with its subjective score: one line of a MOS-corpus JSONL. The row's key is src_sha256 alone.",
  "type": "object",
  "additionalProperties": false,
  "required": [
    "src",
    "src_sha256",
    "src_size_bytes",
    "width",
    "height",
    "framerate",
    "duration_s",
    "pix_fmt",
    "encoder_upstream",
    "mos",
    "mos_std_dev",
    "n_ratings",
    "corpus",
    "corpus_version",
    "ingested_at_utc"
  ],
  "properties": {
    "src": {
      "description": "Name of the clip's file on disk; for a corpus whose key is a path (LSVQ and custom ones) the path relative to its clips folder, with forward slashes. Never absolute, never with a \`..\` component. Source: the directory listing.",
      "type": "string",
      "minLength": 1,
      "maxLength": 1024,
      "pattern": "^(?!\\\\.{1,2}(/|$))[^\\\\u0000-\\\\u001f\\\\u007f/\\\\\\\\]+(/(?!\\\\.{1,2}(/|$))[^\\\\u0000-\\\\u001f\\\\u007f/\\\\\\\\]+)*$(?!\\\\n)"
    },
    "src_sha256": {
      "description": "SHA-256 of the clip's bytes, 64 lower-case hexadecimal digits (FIPS 180-4). The key by which clips are deduplicated.",
      "type": "string",
      "minLength": 64,
      "maxLength": 64,
      "pattern": "^[0-9a-f]{64}$"
    },
    "src_size_bytes": {
      "description": "Size of the clip in bytes, counted while it was read for src_sha256.",
      "type": "integer",
      "minimum": 1,
      "maximum": 9007199254740991
    },
    "width": {
      "description": "Width of the video stream in pixels, before any rotation. Source: ffprobe stream=width.",
      "type": "integer",
      "minimum": 1,
      "maximum": 65536
    },
    "height": {
      "description": "Height of the video stream in pixels, before any rotation. Source: ffprobe stream=height.",
      "type": "integer",
      "minimum": 1,
      "maximum": 65536
    },
    "framerate": {
      "description": "Frames per second. Source: ffprobe stream=avg_frame_rate as a quotient, r_frame_rate where the average is 0/0.",
      "type": "number",
      "exclusiveMinimum": 0,
      "maximum": 1000000
    },
    "duration_s": {
      "description": "Duration in seconds. Source: ffprobe stream=duration, format=duration where the stream has none.",
      "type": "number",
      "exclusiveMinimum": 0,
      "maximum": 1000000000
    },
    "pix_fmt": {
      "description": "Pixel format by its FFmpeg name, such as yuv420p. Source: ffprobe stream=pix_fmt.",
      "type": "string",
      "minLength": 1,
      "maxLength": 64,
      "pattern": "^[0-9a-z_]+$(?!\\\\n)"
    },
    "encoder_upstream": {
      "description": "Codec in which the clip was uploaded, by its FFmpeg name, such as h264 or vp9. Source: ffprobe stream=codec_name.",
      "type": "string",
      "minLength": 1,
      "maxLength": 64,
      "pattern": "^[0-9a-z][0-9a-z_.-]*$(?!\\\\n)"
    },
    "mos": {
      "description": "Mean opinion score on the corpus' own scale: 1..5 (absolute category rating) for konvid-1k, konvid-150k, youtube-ugc and custom-1-5-*, 0..100 (continuous) for lsvq, live-vqc and custom-0-100-*. Source: the corpus' label file.",
      "type": "number",
      "minimum": 0,
      "maximum": 100
    },
    "mos_std_dev": {
      "description": "Standard deviation of the opinions on the same scale as mos; 0.0 means unknown. Source: the corpus' label file.",
      "type": "number",
      "minimum": 0,
      "maximum": 100
    },
    "n_ratings": {
      "description": "Number of opinions behind mos; 0 means unknown. Source: the corpus' label file.",
      "type": "integer",
      "minimum": 0,
      "maximum": 9007199254740991
    },
    "corpus": {
      "description": "Label of the corpus: one of the published ones, or \`custom-\`, the scale of its scores, \`-\` and a name of its own. So the label alone tells the range of mos, and no custom one is ever a published one.",
      "type": "string",
      "minLength": 4,
      "maxLength": 64,
      "pattern": "^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|0-100)-[0-9a-z][0-9a-z_-]*)$(?!\\\\n)"
    },
    "corpus_version": {
      "description": "Release of the corpus' labels, such as konvid-1k-2017.",
      "type": "string",
      "minLength": 1,
      "maxLength": 128,
      "pattern": "^[0-9A-Za-z][0-9A-Za-z._+-]*$(?!\\\\n)"
    },
    "ingested_at_utc": {
      "description": "Instant of the run that wrote the row, one for all rows of a run: ISO 8601, whole seconds, UTC spelled +00:00.",
      "type": "string",
      "minLength": 25,
      "maxLength": 25,
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\\\+00:00$"
    }
  },
  "allOf": [
    {
      "if": {
        "properties": {
          "corpus": {
            "pattern": "^(konvid-1k|konvid-150k|youtube-ugc|custom-1-5-[0-9a-z][0-9a-z_-]*)$(?!\\\\n)"
          }
        },
        "required": [
          "corpus"
        ]
      },
      "then": {
        "properties": {
          "mos": {
            "minimum": 1,
            "maximum": 5
          }
        }
      }
    }
  ]
}
`,
  "encoder-vocabulary": `{
  "$id": "https://org.github.io/konvid-ingest/schema/1.0/encoder-vocabulary.json",
  "title": "EncoderVocabulary",
  "description": "Encoders by slot, as trainers write them one-hot: an encoder's slot is its position in the list of a version, from 0. The order is binding; a version never changes, and a longer one only appends.",
  "ugc_encoder": "ugc-mixed",
  "ugc_corpora": ["konvid-1k", "konvid-150k", "youtube-ugc", "lsvq", "live-vqc"],
  "versions": {
    "v3": [
      "libx264",
      "libaom-av1",
      "libx265",
      "h264_nvenc",
      "hevc_nvenc",
      "av1_nvenc",
      "h264_amf",
      "hevc_amf",
      "av1_amf",
      "h264_qsv",
      "hevc_qsv",
      "av1_qsv",
      "libvvenc",
      "libsvtav1",
      "h264_videotoolbox",
      "hevc_videotoolbox"
    ],
    "v4": [
      "libx264",
      "libaom-av1",
      "libx265",
      "h264_nvenc",
      "hevc_nvenc",
      "av1_nvenc",
      "h264_amf",
      "hevc_amf",
      "av1_amf",
      "h264_qsv",
      "hevc_qsv",
      "av1_qsv",
      "libvvenc",
      "libsvtav1",
      "h264_videotoolbox",
      "hevc_videotoolbox",
      "ugc-mixed"
    ]
  }
}
`
};

export {
  SCHEMA_TEXTS
};
