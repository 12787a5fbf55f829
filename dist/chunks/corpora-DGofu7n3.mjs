import { P as UserError } from "./base-BCPtbKOG.mjs";
// src/corpora/custom.ts
const SCALES = {
	"1-5": {
		min: 1,
		max: 5
	},
	"0-100": {
		min: 0,
		max: 100
	}
};
const CUSTOM_ROLES = [
	"file",
	"mos",
	"mos_std_dev",
	"n_ratings"
];
const PREFIX = "custom-";
const LABEL = /^[0-9a-z][0-9a-z_-]{0,50}$/;
const CUSTOM_LABEL = /^custom-(1-5|0-100)-(.*)$/s;
const CLIP_ENDINGS = [
	".mp4",
	".mkv",
	".webm",
	".mov",
	".avi",
	".m4v",
	".3gp"
];
const USUAL_COLUMNS = {
	file: [
		"file_name",
		"video_name",
		"filename",
		"file",
		"name"
	],
	flickr_id: [],
	mos: ["mos"],
	mos_std_dev: [
		"sd",
		"mos_std",
		"mos_std_dev",
		"sd_mos"
	],
	n_ratings: [
		"n",
		"ratings",
		"num_ratings",
		"n_ratings"
	],
	url: []
};
function nameColumns(given) {
	const named = CUSTOM_ROLES.flatMap((role) => given[role] === void 0 ? [] : [given[role].trim().toLowerCase()]);
	if (new Set(named).size < named.length || named.includes("")) throw new UserError("OPTION_INVALID", {
		message: `--columns: ${JSON.stringify(named)} are not the headers of ${named.length} columns`,
		hint: "name each column once, by its header"
	});
	const free = (aliases) => aliases.filter((alias) => !named.includes(alias));
	return {
		...USUAL_COLUMNS,
		...Object.fromEntries(CUSTOM_ROLES.map((role) => {
			const header = given[role]?.trim().toLowerCase();
			return [role, header === void 0 ? free(USUAL_COLUMNS[role]) : [header]];
		}))
	};
}
function makeCustomCorpus({ label, scale, columns = {} }) {
	if (!LABEL.test(label)) throw new UserError("OPTION_INVALID", {
		message: `--corpus-label ${JSON.stringify(label)}: expected up to 51 lower-case letters, digits, - and _, the first a letter or digit`,
		hint: "give the study a short name, such as panel-2026; it becomes part of the label in every row"
	});
	if (!Object.hasOwn(SCALES, scale)) throw new UserError("OPTION_INVALID", { message: `--scale ${JSON.stringify(scale)}: expected one of ${Object.keys(SCALES).join(", ")}` });
	const name = `${PREFIX}${scale}-${label}`;
	return {
		name,
		title: `the study ${label}`,
		signature: new RegExp(`^${name}$`),
		keyShape: null,
		publishedClips: 0,
		defaultVersion: name,
		manifestSchema: "custom-corpus-jsonl-manifest-v1",
		defaultDir: ".workingdir2/custom",
		dirVariable: "VMAF_CUSTOM_DIR",
		outputName: `${name.replaceAll("-", "_")}.jsonl`,
		summaryTag: "custom-jsonl",
		summarySkips: [{
			counter: "skipped_broken",
			word: "broken"
		}],
		mosRange: SCALES[scale],
		columns: nameColumns(columns),
		labelFolders: ["labels", "metadata"],
		workbookSheet: null,
		labelSets: [],
		maxLabelBytes: 67108864,
		rowCountGuard: {
			minRows: 1,
			maxRows: 1e6
		},
		clipParts: {},
		mainClipPart: "clips",
		clipExtension: ".mp4",
		clipEndings: [CLIP_ENDINGS],
		clipKey: "path",
		clipDepth: {
			min: 0,
			max: 6
		},
		flickrIdInName: null,
		joinsByFlickrId: false,
		defaultMaxMissing: "5%"
	};
}
function customCorpusOf(name) {
	const [, scale, label] = CUSTOM_LABEL.exec(name) ?? [];
	if (label === void 0 || !LABEL.test(label)) return void 0;
	return makeCustomCorpus({
		label,
		scale
	});
}
function parseColumns(text) {
	const parts = text.split(new RegExp(`,\\s*(?=(?:${CUSTOM_ROLES.join("|")})\\s*=)`));
	const columns = new Map();
	for (const part of parts) {
		const [, role = "", header = ""] = /^\s*([a-z_]+)\s*=(.*)$/s.exec(part) ?? [];
		if (!CUSTOM_ROLES.some((known) => known === role) || header.trim() === "" || columns.has(role)) throw new UserError("OPTION_INVALID", {
			message: `--columns ${JSON.stringify(text)}: expected each of ${CUSTOM_ROLES.join(", ")} at most once, as role=header`,
			hint: "such as --columns \"mos=Mean score,file=Clip\""
		});
		columns.set(role, header.trim());
	}
	return Object.fromEntries(columns);
}
// src/corpora/konvid-1k.ts
const KONVID_1K = {
	name: "konvid-1k",
	title: "KoNViD-1k",
	signature: /konvid[_-]?1k/i,
	keyShape: /^[0-9]{9,12}(?:_(?:original|cut)_centercrop_960x540_8s)?(?:\.mp4|\.0)?$/,
	publishedClips: 1200,
	defaultVersion: "konvid-1k-2017",
	manifestSchema: "konvid-1k-corpus-jsonl-manifest-v1",
	defaultDir: ".workingdir2/konvid-1k",
	dirVariable: "VMAF_KONVID_1K_DIR",
	outputName: "konvid_1k.jsonl",
	summaryTag: "konvid-1k-jsonl",
	summarySkips: [{
		counter: "skipped_broken",
		word: "broken"
	}],
	mosRange: {
		min: 1,
		max: 5
	},
	columns: {
		file: [
			"file_name",
			"video_name",
			"filename",
			"name"
		],
		flickr_id: ["flickr_id", "id"],
		mos: ["mos"],
		mos_std_dev: [
			"sd",
			"mos_std",
			"mos_std_dev",
			"sd_mos"
		],
		n_ratings: [
			"n",
			"ratings",
			"num_ratings",
			"n_ratings"
		],
		url: []
	},
	labelFolders: ["KoNViD_1k_metadata", "metadata"],
	workbookSheet: null,
	labelSets: [[{ nameHas: "attributes" }], [{ nameHas: "mos" }]],
	maxLabelBytes: 2097152,
	rowCountGuard: {
		minRows: 1,
		maxRows: 1500,
		moreAre: "konvid-150k"
	},
	clipParts: { videos: ["KoNViD_1k_videos", "videos"] },
	mainClipPart: "videos",
	clipExtension: ".mp4",
	clipEndings: [[".mp4"]],
	clipKey: "name",
	clipDepth: {
		min: 0,
		max: 0
	},
	flickrIdInName: /^([0-9]+)_(?:original|cut)_centercrop_/,
	joinsByFlickrId: true,
	defaultMaxMissing: "5%"
};
const PUBLISHER = "https://datasets.vqa.mmsp-kn.de/archives";
const GIB = 2 ** 30;
const KONVID_1K_DOWNLOAD = {
	corpus: "konvid-1k",
	manifestSchema: "konvid-1k-fetch-manifest-v1",
	summaryTag: "konvid-1k-fetch",
	rootVariable: "VMAF_DATA_ROOT",
	rootFolder: "konvid-1k",
	homeFolder: "datasets",
	archives: [{
		label: "videos",
		url: `${PUBLISHER}/KoNViD_1k_videos.zip`,
		fileName: "KoNViD_1k_videos.zip",
		folder: "KoNViD_1k_videos",
		minBytes: 2e9,
		maxBytes: 8 * GIB,
		maxUnpackedBytes: 8 * GIB
	}, {
		label: "metadata",
		url: `${PUBLISHER}/KoNViD_1k_metadata.zip`,
		fileName: "KoNViD_1k_metadata.zip",
		folder: "KoNViD_1k_metadata",
		minBytes: 1e3,
		maxBytes: GIB / 4,
		maxUnpackedBytes: GIB
	}]
};
// src/corpora/registry.ts
const CORPORA = [
	KONVID_1K,
	{
		name: "konvid-150k",
		title: "KonViD-150k",
		signature: /k150k[ab]|konvid[_-]?150k/i,
		keyShape: /^orig_[0-9]+_540_5s(?:\.mp4)?$/,
		publishedClips: 153841,
		defaultVersion: "konvid-150k-2019",
		manifestSchema: "konvid-150k-corpus-jsonl-manifest-v1",
		defaultDir: ".workingdir2/konvid-150k",
		dirVariable: "VMAF_KONVID_150K_DIR",
		outputName: "konvid_150k.jsonl",
		summaryTag: "konvid-150k-jsonl",
		summarySkips: [{
			counter: "skipped_download",
			word: "download-failed"
		}, {
			counter: "skipped_broken",
			word: "broken-clip"
		}],
		mosRange: {
			min: 1,
			max: 5
		},
		columns: {
			file: [
				"file_name",
				"video_name",
				"filename",
				"name"
			],
			flickr_id: ["flickr_id", "id"],
			mos: ["mos", "video_score"],
			mos_std_dev: [
				"sd",
				"mos_std",
				"mos_std_dev",
				"sd_mos"
			],
			n_ratings: [
				"n",
				"ratings",
				"num_ratings",
				"n_ratings"
			],
			url: [
				"url",
				"download_url",
				"flickr_url",
				"video_url"
			]
		},
		labelFolders: ["metadata"],
		workbookSheet: null,
		labelSets: [[{
			nameHas: "k150ka",
			clipPart: "k150ka"
		}, {
			nameHas: "k150kb",
			clipPart: "k150kb"
		}], [{ nameHas: "manifest" }]],
		maxLabelBytes: 67108864,
		rowCountGuard: {
			minRows: 5e3,
			fewerAre: "konvid-1k",
			maxRows: 5e5
		},
		clipParts: {
			k150ka: ["k150ka", "k150ka_extracted"],
			k150kb: ["k150kb", "k150kb_extracted"],
			clips: ["clips"]
		},
		mainClipPart: "clips",
		clipExtension: ".mp4",
		clipEndings: [[".mp4"]],
		clipKey: "name",
		clipDepth: {
			min: 0,
			max: 0
		},
		flickrIdInName: /^orig_([0-9]+)_540_5s(?:\.|$)/,
		joinsByFlickrId: false,
		defaultMaxMissing: null
	},
	{
		name: "youtube-ugc",
		title: "YouTube-UGC",
		signature: /youtube[_-]?ugc|ugc[_-]dataset/i,
		keyShape: /^[A-Za-z]+_[0-9]{3,4}P[_-][0-9A-Za-z]{4,}/,
		publishedClips: 1380,
		defaultVersion: "youtube-ugc-2019",
		manifestSchema: "youtube-ugc-corpus-jsonl-manifest-v1",
		defaultDir: ".workingdir2/youtube-ugc",
		dirVariable: "VMAF_YOUTUBE_UGC_DIR",
		outputName: "youtube_ugc.jsonl",
		summaryTag: "youtube-ugc-jsonl",
		summarySkips: [{
			counter: "skipped_broken",
			word: "broken"
		}],
		mosRange: {
			min: 1,
			max: 5
		},
		columns: {
			file: [
				"vid",
				"filename",
				"file_name",
				"video_name",
				"name"
			],
			flickr_id: [],
			mos: [
				"mos full",
				"mosfull",
				"mos_full",
				"mos"
			],
			mos_std_dev: [
				"std full",
				"stdfull",
				"std_full",
				"sd full",
				"std",
				"sd",
				"mos_std",
				"mos_std_dev",
				"sd_mos"
			],
			n_ratings: [
				"# subjects",
				"#subjects",
				"x_subjects",
				"n_subjects",
				"num_subjects",
				"subjects",
				"n",
				"ratings",
				"num_ratings",
				"n_ratings"
			],
			url: []
		},
		labelFolders: [
			"metadata",
			"labels",
			"original_videos"
		],
		workbookSheet: "MOS",
		labelSets: [
			[{ nameHas: ".xlsx" }],
			[{ nameHas: "mos" }],
			[{ nameHas: "metadata" }]
		],
		maxLabelBytes: 8388608,
		rowCountGuard: {
			minRows: 1,
			maxRows: 2e3,
			moreAre: "lsvq"
		},
		clipParts: {
			original: ["original_videos"],
			h264: ["original_videos_h264"],
			vp9: ["vp9_compressed_videos"],
			clips: ["clips", "videos"]
		},
		mainClipPart: "original",
		clipExtension: ".mkv",
		clipEndings: [[
			".mkv",
			"_crf_10_ss_00_t_20.0.mp4",
			"_orig.mp4"
		], [
			"_cbr.webm",
			"_vod.webm",
			"_vodlb.webm"
		]],
		clipKey: "name",
		clipDepth: {
			min: 0,
			max: 2
		},
		flickrIdInName: null,
		joinsByFlickrId: false,
		defaultMaxMissing: "5%"
	},
	{
		name: "lsvq",
		title: "LSVQ",
		signature: /lsvq|labels_(?:train_test|test_1080p)/i,
		keyShape: /^(?:ia|yfcc)-batch[0-9]+\//,
		publishedClips: 38811,
		defaultVersion: "lsvq-2021",
		manifestSchema: "lsvq-corpus-jsonl-manifest-v1",
		defaultDir: ".workingdir2/lsvq",
		dirVariable: "VMAF_LSVQ_DIR",
		outputName: "lsvq.jsonl",
		summaryTag: "lsvq-jsonl",
		summarySkips: [{
			counter: "skipped_broken",
			word: "broken"
		}],
		mosRange: {
			min: 0,
			max: 100
		},
		columns: {
			file: [
				"name",
				"file_name",
				"video_name",
				"filename"
			],
			flickr_id: [],
			mos: ["mos"],
			mos_std_dev: [
				"sd",
				"mos_std",
				"mos_std_dev",
				"sd_mos"
			],
			n_ratings: [
				"n",
				"ratings",
				"num_ratings",
				"n_ratings"
			],
			url: []
		},
		labelFolders: ["labels", "metadata"],
		workbookSheet: null,
		labelSets: [[{ nameHas: "labels_train_test" }, { nameHas: "labels_test_1080p" }], [{ nameHas: "lsvq" }]],
		maxLabelBytes: 67108864,
		rowCountGuard: {
			minRows: 2500,
			fewerAre: "live-vqc",
			maxRows: 6e4,
			moreAre: "konvid-150k"
		},
		clipParts: { videos: [
			"LSVQ",
			"lsvq",
			"LSVQ_videos",
			"videos",
			"clips"
		] },
		mainClipPart: "videos",
		clipExtension: ".mp4",
		clipEndings: [[".mp4"]],
		clipKey: "path",
		clipDepth: {
			min: 1,
			max: 1
		},
		flickrIdInName: null,
		joinsByFlickrId: false,
		defaultMaxMissing: null
	},
	{
		name: "live-vqc",
		title: "LIVE-VQC",
		signature: /live[_-]?vqc/i,
		keyShape: /^[A-Z][0-9]{3}(?:\.mp4)?$/,
		publishedClips: 585,
		defaultVersion: "live-vqc-2018",
		manifestSchema: "live-vqc-corpus-jsonl-manifest-v1",
		defaultDir: ".workingdir2/live-vqc",
		dirVariable: "VMAF_LIVE_VQC_DIR",
		outputName: "live_vqc.jsonl",
		summaryTag: "live-vqc-jsonl",
		summarySkips: [{
			counter: "skipped_broken",
			word: "broken"
		}],
		mosRange: {
			min: 0,
			max: 100
		},
		columns: {
			file: [
				"file",
				"file_name",
				"video_name",
				"filename",
				"name"
			],
			flickr_id: [],
			mos: ["mos"],
			mos_std_dev: [
				"sd",
				"mos_std",
				"mos_std_dev",
				"sd_mos"
			],
			n_ratings: [
				"n",
				"ratings",
				"num_ratings",
				"n_ratings"
			],
			url: []
		},
		labelFolders: [
			"metadata",
			"metainfo",
			"labels"
		],
		workbookSheet: null,
		labelSets: [[{ nameHas: "metadata" }], [{ nameHas: "mos" }]],
		maxLabelBytes: 1048576,
		rowCountGuard: {
			minRows: 1,
			maxRows: 700,
			moreAre: "lsvq"
		},
		clipParts: { videos: [
			"Video",
			"video",
			"videos",
			"clips"
		] },
		mainClipPart: "videos",
		clipExtension: ".mp4",
		clipEndings: [[".mp4"]],
		clipKey: "name",
		clipDepth: {
			min: 0,
			max: 0
		},
		flickrIdInName: null,
		joinsByFlickrId: false,
		defaultMaxMissing: "5%"
	}
];
const DEFAULT_CORPUS = KONVID_1K.name;
function findCorpus(name) {
	const corpus = CORPORA.find((candidate) => candidate.name === name) ?? customCorpusOf(name);
	if (corpus !== void 0) return corpus;
	throw new UserError("CORPUS_UNKNOWN", {
		message: `--corpus ${JSON.stringify(name)} is not a corpus that this version can ingest`,
		hint: `it can ingest: ${CORPORA.map((known) => known.name).join(", ")}; a study of your own as custom; auto recognises a published one`
	});
}
function otherCorpora(corpus) {
	return CORPORA.filter((candidate) => candidate !== corpus);
}
function suggestCorpus(name) {
	return `this looks like ${findCorpus(name).title}: run with --corpus ${name}`;
}
const CORPUS_DOWNLOADS = [KONVID_1K_DOWNLOAD];
function findCorpusDownload(name) {
	const download = CORPUS_DOWNLOADS.find(({ corpus }) => corpus === name);
	if (download !== void 0) return download;
	throw new UserError("CORPUS_UNKNOWN", {
		message: `${JSON.stringify(name)} is not a corpus that this version can fetch`,
		hint: `it can fetch: ${CORPUS_DOWNLOADS.map(({ corpus }) => corpus).join(", ")}`
	});
}
// src/ingest/corpus-words.ts
const AUTO_CORPUS = "auto";
const CUSTOM_CORPUS = "custom";
// src/ingest/choose-corpus.ts
function chooseCustom({ corpusLabel: label, scale, columns }) {
	if (label === void 0 || scale === void 0) throw new UserError("OPTION_INVALID", {
		message: `--corpus ${CUSTOM_CORPUS}: needs --corpus-label and --scale`,
		hint: "such as --corpus custom --corpus-label panel-2026 --scale 1-5 --columns \"mos=Mean score,file=Clip\""
	});
	return makeCustomCorpus({
		label,
		scale,
		columns
	});
}
function namedCorpus(choice) {
	const { corpus = DEFAULT_CORPUS, corpusLabel, scale, columns } = choice;
	if (corpus === "custom") return chooseCustom(choice);
	if (corpusLabel !== void 0 || scale !== void 0 || columns !== void 0) throw new UserError("OPTION_INVALID", {
		message: `--corpus ${corpus}: takes no --corpus-label, --scale or --columns`,
		hint: `they describe a study of your own: --corpus ${CUSTOM_CORPUS}`
	});
	return corpus === "auto" ? void 0 : findCorpus(corpus);
}
async function chooseCorpus(choice) {
	const named = namedCorpus(choice);
	if (named !== void 0) return {
		corpus: named,
		reason: void 0
	};
	const { corpusDir, manifestCsv, clipsSubdir, linkTargets = [] } = choice;
	if (corpusDir === void 0) throw new UserError("OPTION_INVALID", {
		message: `--corpus ${AUTO_CORPUS}: needs --corpus-dir`,
		hint: "name the folder in which the corpus is to be recognised"
	});
	const { recogniseCorpus } = await import("./planned-BbaMZP_b.mjs").then((n) => ({ recogniseCorpus: n.t }));
	return recogniseCorpus({
		corpusDir,
		manifestCsv,
		clipsSubdir,
		linkTargets
	});
}
export { CORPORA as a, findCorpus as c, suggestCorpus as d, CUSTOM_ROLES as f, CUSTOM_CORPUS as i, findCorpusDownload as l, parseColumns as m, namedCorpus as n, CORPUS_DOWNLOADS as o, SCALES as p, AUTO_CORPUS as r, DEFAULT_CORPUS as s, chooseCorpus as t, otherCorpora as u };
