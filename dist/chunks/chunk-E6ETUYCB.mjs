import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  UserError
} from "./chunk-OGL3B4ST.mjs";

// src/corpora/konvid-1k.ts
var KONVID_1K = {
  name: "konvid-1k",
  title: "KoNViD-1k",
  publishedClips: 1200,
  defaultVersion: "konvid-1k-2017",
  manifestSchema: "konvid-1k-corpus-jsonl-manifest-v1",
  defaultDir: ".workingdir2/konvid-1k",
  dirVariable: "VMAF_KONVID_1K_DIR",
  outputName: "konvid_1k.jsonl",
  summaryTag: "konvid-1k-jsonl",
  mosRange: { min: 1, max: 5 },
  columns: {
    file: ["file_name", "video_name", "filename", "name"],
    flickr_id: ["flickr_id", "id"],
    mos: ["mos"],
    mos_std_dev: ["sd", "mos_std", "mos_std_dev", "sd_mos"],
    n_ratings: ["n", "ratings", "num_ratings", "n_ratings"]
  },
  labelFolders: ["KoNViD_1k_metadata", "metadata"],
  labelFilePreference: ["attributes", "mos"],
  maxLabelBytes: 2 * 1048576,
  rowCountGuard: { maxRows: 1500, otherCorpus: "konvid-150k" },
  clipFolders: ["KoNViD_1k_videos", "videos"],
  clipExtension: ".mp4",
  flickrIdInName: /^([0-9]+)_(?:original|cut)_centercrop_/,
  defaultMaxMissing: "5%"
};

// src/corpora/registry.ts
var CORPORA = [KONVID_1K];
function findCorpus(name) {
  const corpus = CORPORA.find((candidate) => candidate.name === name);
  if (corpus !== void 0) return corpus;
  throw new UserError("CORPUS_UNKNOWN", {
    message: `--corpus ${JSON.stringify(name)} is not a corpus that this version can ingest`,
    hint: `it can ingest: ${CORPORA.map((known) => known.name).join(", ")}`
  });
}

export {
  CORPORA,
  findCorpus
};
