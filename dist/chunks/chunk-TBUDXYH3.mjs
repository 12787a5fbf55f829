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
      "description": "Mean opinion score on the corpus' own scale: 1..5 (absolute category rating) for konvid-1k, konvid-150k and youtube-ugc, 0..100 (continuous) for lsvq and live-vqc. Source: the corpus' label file.",
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
      "description": "Label of the corpus.",
      "enum": ["konvid-1k", "konvid-150k", "youtube-ugc", "lsvq", "live-vqc"]
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
        "properties": { "corpus": { "enum": ["konvid-1k", "konvid-150k", "youtube-ugc"] } },
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
      "enum": ["konvid-1k-corpus-jsonl-manifest-v1", "konvid-150k-corpus-jsonl-manifest-v1"]
    },
    "corpus": { "description": "Label of the corpus, as in its rows.", "enum": ["konvid-1k", "konvid-150k"] },
    "partial": {
      "description": "True where the run was told to take only some labels (--limit): the JSONL is a trial, not the corpus.",
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
    "run_provenance": { "$ref": "run-provenance.schema.json" }
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
          "description": "How the file was read, such as \`utf-8, comma\`.",
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
          "description": "One, but for a corpus whose clips come in parts; none where all are still to be downloaded.",
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
    }
  }
}
`,
  "result": '{\n  "$schema": "https://json-schema.org/draft/2020-12/schema",\n  "$id": "https://org.github.io/konvid-ingest/schema/1.0/result.schema.json",\n  "title": "Result",\n  "description": "What a command prints on stdout under --json: how it ended, whether it succeeded or not.",\n  "type": "object",\n  "additionalProperties": false,\n  "required": ["schema", "command", "exit_code", "error", "failures", "output", "manifest_path", "manifest", "plan"],\n  "properties": {\n    "schema": { "description": "Version of this result.", "const": "konvid-ingest-result-v1" },\n    "command": { "description": "The command that was run.", "enum": ["ingest", "fetch"] },\n    "exit_code": {\n      "description": "0 done; 1 done, but the data broke the contract or a threshold; 2 bad usage or input, nothing written; 3 reading or writing failed; 130 or 143 interrupted, resumable.",\n      "enum": [0, 1, 2, 3, 130, 143]\n    },\n    "error": {\n      "description": "What stopped the command; null where nothing did.",\n      "anyOf": [{ "$ref": "#/$defs/error" }, { "type": "null" }]\n    },\n    "failures": {\n      "description": "Why a run that was done counts as failed all the same; empty where it does not.",\n      "type": "array",\n      "items": { "$ref": "#/$defs/error" }\n    },\n    "output": {\n      "description": "Absolute path of the JSONL; null where the command stopped before it was known.",\n      "type": ["string", "null"]\n    },\n    "manifest_path": {\n      "description": "Absolute path of the manifest; null where none was written.",\n      "type": ["string", "null"]\n    },\n    "manifest": {\n      "description": "The manifest as written; null where none was.",\n      "anyOf": [{ "$ref": "ingest-manifest.schema.json" }, { "type": "null" }]\n    },\n    "fetch_manifest": { "$ref": "fetch-manifest.schema.json" },\n    "plan": {\n      "description": "What a run would read (--dry-run); null otherwise.",\n      "anyOf": [{ "$ref": "#/$defs/plan" }, { "type": "null" }]\n    }\n  },\n  "$defs": {\n    "error": {\n      "title": "ResultError",\n      "description": "One reason, for machines by its code and for people by its message.",\n      "type": "object",\n      "additionalProperties": false,\n      "required": ["code", "message", "hint"],\n      "properties": {\n        "code": {\n          "description": "Stable code; docs/troubleshooting.md has an entry for each.",\n          "type": "string",\n          "minLength": 1\n        },\n        "message": { "description": "What broke and where.", "type": "string" },\n        "hint": { "description": "What to do; null where the message says it all.", "type": ["string", "null"] }\n      }\n    },\n    "plan": {\n      "title": "PlanSummary",\n      "description": "The layout, the label file and how labels and clips match, before any clip is read.",\n      "type": "object",\n      "additionalProperties": false,\n      "required": [\n        "corpus_dir",\n        "clips_dirs",\n        "labels_files",\n        "labels",\n        "matched",\n        "remote",\n        "missing",\n        "ambiguous",\n        "rejected",\n        "unlabelled",\n        "matched_bytes"\n      ],\n      "properties": {\n        "corpus_dir": { "description": "Real path of the corpus folder.", "type": "string" },\n        "clips_dirs": {\n          "description": "Real paths of the folders with clips.",\n          "type": "array",\n          "items": { "type": "string" }\n        },\n        "labels_files": {\n          "description": "Real paths of the label files, in the order of their labels.",\n          "type": "array",\n          "items": { "type": "string" }\n        },\n        "labels": { "$ref": "ingest-manifest.schema.json#/$defs/count" },\n        "matched": { "$ref": "ingest-manifest.schema.json#/$defs/count" },\n        "remote": { "$ref": "ingest-manifest.schema.json#/$defs/count" },\n        "missing": { "$ref": "ingest-manifest.schema.json#/$defs/count" },\n        "ambiguous": { "$ref": "ingest-manifest.schema.json#/$defs/count" },\n        "rejected": { "$ref": "ingest-manifest.schema.json#/$defs/count" },\n        "unlabelled": { "$ref": "ingest-manifest.schema.json#/$defs/count" },\n        "matched_bytes": { "$ref": "ingest-manifest.schema.json#/$defs/count" }\n      }\n    }\n  }\n}\n',
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
  "validation-report": '{\n  "$schema": "https://json-schema.org/draft/2020-12/schema",\n  "$id": "https://org.github.io/konvid-ingest/schema/1.0/validation-report.schema.json",\n  "title": "ValidationReport",\n  "description": "What `konvid-ingest validate --format json` prints: every violation of the contract in the files it was given.",\n  "type": "object",\n  "additionalProperties": false,\n  "required": ["schema", "valid", "row_schema", "files"],\n  "properties": {\n    "schema": { "description": "Version of this report.", "const": "konvid-ingest-validation-report-v1" },\n    "valid": { "description": "True where no file has a violation.", "type": "boolean" },\n    "row_schema": {\n      "description": "$id of the schema that rows were checked against.",\n      "type": "string",\n      "minLength": 1\n    },\n    "files": {\n      "type": "array",\n      "description": "One entry a file, in the order given.",\n      "items": { "$ref": "#/$defs/file" }\n    }\n  },\n  "$defs": {\n    "count": {\n      "title": "ReportCount",\n      "description": "A number of rows, bytes, violations or clips.",\n      "type": "integer",\n      "minimum": 0,\n      "maximum": 9007199254740991\n    },\n    "file": {\n      "title": "FileReport",\n      "description": "One JSONL.",\n      "type": "object",\n      "additionalProperties": false,\n      "required": ["path", "valid", "rows", "size_bytes", "sha256", "clips_checked", "violation_count", "violations"],\n      "properties": {\n        "path": { "description": "The file as it was named.", "type": "string" },\n        "valid": { "description": "True where violation_count is 0.", "type": "boolean" },\n        "rows": { "$ref": "#/$defs/count" },\n        "size_bytes": { "$ref": "#/$defs/count" },\n        "sha256": {\n          "description": "SHA-256 of the file\'s bytes.",\n          "type": "string",\n          "minLength": 64,\n          "maxLength": 64,\n          "pattern": "^[0-9a-f]{64}$"\n        },\n        "clips_checked": {\n          "description": "How many clips were hashed again (--corpus-dir); null where that was not asked for.",\n          "type": ["integer", "null"],\n          "minimum": 0,\n          "maximum": 9007199254740991\n        },\n        "violation_count": { "$ref": "#/$defs/count" },\n        "violations": {\n          "description": "The violations in the order of the lines; capped, violation_count is true.",\n          "type": "array",\n          "items": { "$ref": "#/$defs/violation" }\n        }\n      }\n    },\n    "violation": {\n      "title": "Violation",\n      "description": "One way in which a line, or the file as a whole, breaks the contract.",\n      "type": "object",\n      "additionalProperties": false,\n      "required": ["line", "code", "field", "pointer", "expected", "found"],\n      "properties": {\n        "line": {\n          "description": "Line in the file, from 1; null where the file as a whole is at fault.",\n          "type": ["integer", "null"],\n          "minimum": 1,\n          "maximum": 9007199254740991\n        },\n        "code": { "description": "Stable code of the violation.", "type": "string", "minLength": 1 },\n        "field": {\n          "description": "Key of the row; null where the whole line is at fault.",\n          "type": ["string", "null"]\n        },\n        "pointer": {\n          "description": "JSON pointer into the row (RFC 6901); empty for the row itself.",\n          "type": "string"\n        },\n        "expected": { "description": "What the contract accepts.", "type": "string" },\n        "found": { "description": "What stands there, shortened.", "type": "string" }\n      }\n    }\n  }\n}\n',
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
      "description": "Mean opinion score on the corpus' own scale: 1..5 (absolute category rating) for konvid-1k, konvid-150k and youtube-ugc, 0..100 (continuous) for lsvq and live-vqc. Source: the corpus' label file.",
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
      "description": "Label of the corpus.",
      "enum": [
        "konvid-1k",
        "konvid-150k",
        "youtube-ugc",
        "lsvq",
        "live-vqc"
      ]
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
            "enum": [
              "konvid-1k",
              "konvid-150k",
              "youtube-ugc"
            ]
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
