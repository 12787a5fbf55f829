const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  UserError
} from "./chunk-7DHNPKAQ.mjs";

// src/corpora/konvid-1k.ts
var KONVID_1K = {
  name: "konvid-1k",
  title: "KoNViD-1k",
  signature: /konvid[_-]?1k/i,
  publishedClips: 1200,
  defaultVersion: "konvid-1k-2017",
  manifestSchema: "konvid-1k-corpus-jsonl-manifest-v1",
  defaultDir: ".workingdir2/konvid-1k",
  dirVariable: "VMAF_KONVID_1K_DIR",
  outputName: "konvid_1k.jsonl",
  summaryTag: "konvid-1k-jsonl",
  summarySkips: [{ counter: "skipped_broken", word: "broken" }],
  mosRange: { min: 1, max: 5 },
  columns: {
    file: ["file_name", "video_name", "filename", "name"],
    flickr_id: ["flickr_id", "id"],
    mos: ["mos"],
    mos_std_dev: ["sd", "mos_std", "mos_std_dev", "sd_mos"],
    n_ratings: ["n", "ratings", "num_ratings", "n_ratings"],
    url: []
  },
  labelFolders: ["KoNViD_1k_metadata", "metadata"],
  labelSets: [[{ nameHas: "attributes" }], [{ nameHas: "mos" }]],
  maxLabelBytes: 2 * 1048576,
  rowCountGuard: { minRows: 1, maxRows: 1500, moreAre: "konvid-150k" },
  clipParts: { videos: ["KoNViD_1k_videos", "videos"] },
  mainClipPart: "videos",
  clipExtension: ".mp4",
  flickrIdInName: /^([0-9]+)_(?:original|cut)_centercrop_/,
  joinsByFlickrId: true,
  defaultMaxMissing: "5%"
};
var PUBLISHER = "https://datasets.vqa.mmsp-kn.de/archives";
var GIB = 2 ** 30;
var KONVID_1K_DOWNLOAD = {
  corpus: "konvid-1k",
  manifestSchema: "konvid-1k-fetch-manifest-v1",
  summaryTag: "konvid-1k-fetch",
  rootVariable: "VMAF_DATA_ROOT",
  rootFolder: "konvid-1k",
  homeFolder: "datasets",
  archives: [
    {
      label: "videos",
      url: `${PUBLISHER}/KoNViD_1k_videos.zip`,
      fileName: "KoNViD_1k_videos.zip",
      folder: "KoNViD_1k_videos",
      minBytes: 2e9,
      maxBytes: 8 * GIB,
      maxUnpackedBytes: 8 * GIB
    },
    {
      label: "metadata",
      url: `${PUBLISHER}/KoNViD_1k_metadata.zip`,
      fileName: "KoNViD_1k_metadata.zip",
      folder: "KoNViD_1k_metadata",
      minBytes: 1e3,
      maxBytes: GIB / 4,
      maxUnpackedBytes: GIB
    }
  ]
};

// src/corpora/konvid-150k.ts
var KONVID_150K = {
  name: "konvid-150k",
  title: "KonViD-150k",
  signature: /k150k[ab]|konvid[_-]?150k/i,
  publishedClips: 153841,
  defaultVersion: "konvid-150k-2019",
  manifestSchema: "konvid-150k-corpus-jsonl-manifest-v1",
  defaultDir: ".workingdir2/konvid-150k",
  dirVariable: "VMAF_KONVID_150K_DIR",
  outputName: "konvid_150k.jsonl",
  summaryTag: "konvid-150k-jsonl",
  summarySkips: [
    { counter: "skipped_download", word: "download-failed" },
    { counter: "skipped_broken", word: "broken-clip" }
  ],
  mosRange: { min: 1, max: 5 },
  columns: {
    file: ["file_name", "video_name", "filename", "name"],
    flickr_id: ["flickr_id", "id"],
    mos: ["mos", "video_score"],
    mos_std_dev: ["sd", "mos_std", "mos_std_dev", "sd_mos"],
    n_ratings: ["n", "ratings", "num_ratings", "n_ratings"],
    url: ["url", "download_url", "flickr_url", "video_url"]
  },
  labelFolders: ["metadata"],
  labelSets: [
    [
      { nameHas: "k150ka", clipPart: "k150ka" },
      { nameHas: "k150kb", clipPart: "k150kb" }
    ],
    [{ nameHas: "manifest" }]
  ],
  // 154,745 rows, the most that were seen, have some 5 MiB; with addresses of 250 characters some 50 MiB.
  maxLabelBytes: 64 * 1048576,
  rowCountGuard: { minRows: 5e3, fewerAre: "konvid-1k", maxRows: 5e5 },
  clipParts: {
    k150ka: ["k150ka", "k150ka_extracted"],
    k150kb: ["k150kb", "k150kb_extracted"],
    clips: ["clips"]
  },
  mainClipPart: "clips",
  clipExtension: ".mp4",
  flickrIdInName: /^orig_([0-9]+)_540_5s(?:\.|$)/,
  // Some 1,200 uploads are in KoNViD-1k too, cut to other clips: an id alone does not tell which of them is meant.
  joinsByFlickrId: false,
  defaultMaxMissing: null
};

// src/corpora/registry.ts
var CORPORA = [KONVID_1K, KONVID_150K];
var DEFAULT_CORPUS = KONVID_1K.name;
function findCorpus(name) {
  const corpus = CORPORA.find((candidate) => candidate.name === name);
  if (corpus !== void 0) return corpus;
  throw new UserError("CORPUS_UNKNOWN", {
    message: `--corpus ${JSON.stringify(name)} is not a corpus that this version can ingest`,
    hint: `it can ingest: ${CORPORA.map((known) => known.name).join(", ")}`
  });
}
function otherCorpora(corpus) {
  return CORPORA.filter((candidate) => candidate !== corpus);
}
function suggestCorpus(name) {
  return `this looks like ${findCorpus(name).title}: run with --corpus ${name}`;
}
var CORPUS_DOWNLOADS = [KONVID_1K_DOWNLOAD];
function findCorpusDownload(name) {
  const download = CORPUS_DOWNLOADS.find(({ corpus }) => corpus === name);
  if (download !== void 0) return download;
  throw new UserError("CORPUS_UNKNOWN", {
    message: `${JSON.stringify(name)} is not a corpus that this version can fetch`,
    hint: `it can fetch: ${CORPUS_DOWNLOADS.map(({ corpus }) => corpus).join(", ")}`
  });
}

export {
  CORPORA,
  DEFAULT_CORPUS,
  findCorpus,
  otherCorpora,
  suggestCorpus,
  CORPUS_DOWNLOADS,
  findCorpusDownload
};
