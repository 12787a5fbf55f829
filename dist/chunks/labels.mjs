import { L as UserError, N as closeSettled, _ as readFully, d as NumberList, h as redactAddress, z as systemErrorCode } from "./base.mjs";
import { C as pathFault, S as nameFault, l as isSameState, p as toState, r as resolveEntry, v as TextList } from "./clips.mjs";
import { createHash } from "node:crypto";
import { open, realpath } from "node:fs/promises";
import { constants as constants$1 } from "node:fs";
import { basename, resolve } from "node:path";
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
// src/labels/number.ts
const DECIMAL = /^[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/;
const DECIMAL_COMMA = /^[+-]?[0-9]+,[0-9]+$/;
const INTEGER = /^\+?([0-9]+)(?:\.0*)?$/;
function decimalMarkOf(text) {
	if (DECIMAL_COMMA.test(text)) return "comma";
	return text.includes(".") ? "dot" : "unknown";
}
function parseDecimal(text, mark) {
	if (mark === "comma" && text.includes(".")) return void 0;
	const plain = mark === "comma" && DECIMAL_COMMA.test(text) ? text.replace(",", ".") : text;
	if (!DECIMAL.test(plain)) return void 0;
	const value = Number(plain);
	return Number.isFinite(value) ? value : void 0;
}
function parseCount(text) {
	const digits = INTEGER.exec(text)?.[1];
	const value = Number(digits);
	return digits !== void 0 && Number.isSafeInteger(value) ? value : void 0;
}
function parseFlickrId(text) {
	return /^([0-9]{1,20})(?:\.0*)?$/.exec(text)?.[1];
}
// src/labels/dialect.ts
const DELIMITERS = {
	comma: ",",
	semicolon: ";",
	tab: "	"
};
function findColumn(headers, aliases, file) {
	const folded = headers.map((header) => header.toLowerCase());
	for (const alias of aliases) {
		const index = folded.indexOf(alias);
		if (index === -1) continue;
		if (folded.indexOf(alias, index + 1) !== -1) throw new UserError("LABELS_DUPLICATE_COLUMN", {
			message: `${file}: line 1: the column "${headers[index]}" stands more than once`,
			hint: "remove or rename all but one: which of them holds the value can only be guessed"
		});
		return {
			index,
			header: headers[index] ?? null
		};
	}
}
function findScoreColumn(headers, aliases, file) {
	return aliases.reduceRight((otherwise, alias) => {
		const column = findColumn(headers, [alias], file);
		if (column === void 0 || otherwise === void 0) return column ?? otherwise;
		return {
			...column,
			otherwise
		};
	}, void 0);
}
function columnsByHeader(headers, corpus, file) {
	const columns = {};
	for (const [role, aliases] of Object.entries(corpus.columns)) {
		const column = (role === "mos" ? findScoreColumn : findColumn)(headers, aliases, file);
		if (column !== void 0) columns[role] = column;
	}
	return (columns.file !== void 0 || corpus.joinsByFlickrId && columns.flickr_id !== void 0) && columns.mos !== void 0 ? columns : void 0;
}
function columnsByPosition(fields, corpus) {
	if (!corpus.joinsByFlickrId) return void 0;
	const [id = "", score = "", rate] = fields;
	const { min, max } = corpus.mosRange;
	const isId = (parseFlickrId(id)?.length ?? 0) >= 9;
	const mos = parseDecimal(score, "dot");
	const isRate = rate === void 0 || (parseDecimal(rate, "dot") ?? 0) > max;
	if (fields.length > 3 || !isId || mos === void 0 || mos < min || mos > max || !isRate) return void 0;
	return {
		flickr_id: {
			index: 0,
			header: null
		},
		mos: {
			index: 1,
			header: null
		}
	};
}
function tellingLineOf(head) {
	return head.split(/\r\n|\n|\r/).find((line) => line.trim() !== "") ?? "";
}
function detectDialect(line, context) {
	const { encoding, corpus, file, splitLine } = context;
	for (const hasHeader of [true, false]) for (const [name, delimiter] of Object.entries(DELIMITERS)) {
		const fields = splitLine(line, delimiter);
		const columns = hasHeader ? columnsByHeader(fields, corpus, file) : columnsByPosition(fields, corpus);
		if (columns === void 0) continue;
		return {
			encoding,
			delimiterName: name,
			delimiter,
			columns,
			fieldCount: fields.length,
			hasHeader
		};
	}
}
function detectSheetDialect(headers, { sheet, corpus, file }) {
	const columns = columnsByHeader(headers, corpus, file);
	if (columns === void 0) return void 0;
	return {
		encoding: "utf-8",
		delimiterName: "comma",
		delimiter: DELIMITERS.comma,
		columns,
		fieldCount: headers.length,
		hasHeader: true,
		sheet
	};
}
function describeDialect({ encoding, delimiterName, hasHeader, sheet }) {
	if (sheet !== void 0) return `xlsx, sheet ${sheet}`;
	return [
		encoding,
		delimiterName,
		...hasHeader ? [] : ["no header"]
	].join(", ");
}
// src/labels/label-name.ts
const LABEL_ENDING = /\.(?:csv|tsv|txt|xlsx)$/i;
const OPEN_FILE_MARK = "~$";
function isLabelName(name) {
	return LABEL_ENDING.test(name) && !name.startsWith(OPEN_FILE_MARK);
}
// src/labels/encoding.ts
const NUL_SHARE = .9;
function nulShare(head, parity) {
	let nuls = 0;
	for (let i = parity; i < head.length; i += 2) if (head[i] === 0) nuls += 1;
	return nuls / Math.max(1, Math.floor(head.length / 2));
}
function detectEncoding(head) {
	if (head[0] === 255 && head[1] === 254) return "utf-16le";
	if (head[0] === 254 && head[1] === 255) return "utf-16be";
	if (nulShare(head, 1) >= NUL_SHARE) return "utf-16le";
	if (nulShare(head, 0) >= NUL_SHARE) return "utf-16be";
	return "utf-8";
}
// src/labels/key-evidence.ts
const MOST_KEYS = 512;
var KeyEvidence = class {
	#seen = 0;
	#counts = new Map();
	note(key) {
		if (this.#seen === MOST_KEYS || key === "") return;
		this.#seen += 1;
		for (const corpus of CORPORA) if (corpus.keyShape?.test(key) === true) this.#counts.set(corpus, (this.#counts.get(corpus) ?? 0) + 1);
	}
	get owner() {
		return [...this.#counts].find(([, count]) => count * 2 > this.#seen)?.[0];
	}
};
// src/labels/label.ts
const MAX_SHOWN_CHARACTERS$1 = 60;
const MAX_STD_DEV = 100;
function show$1(cell) {
	const text = cell.length > MAX_SHOWN_CHARACTERS$1 ? `${cell.slice(0, MAX_SHOWN_CHARACTERS$1)}…` : cell;
	return JSON.stringify(text);
}
var Rejection = class {
	field;
	code;
	reason;
	constructor(field, code, reason) {
		this.field = field;
		this.code = code;
		this.reason = reason;
	}
};
var LabelParser = class {
	#corpus;
	#dialect;
	#file;
	#mark;
	offScale = 0;
	constructor(corpus, dialect, file) {
		this.#corpus = corpus;
		this.#dialect = dialect;
		this.#file = file;
		this.#mark = dialect.delimiterName === "comma" ? "dot" : "unknown";
	}
	parse(cells, line) {
		try {
			this.#checkFieldCount(cells);
			const name = this.#name(cells);
			return {
				file: this.#file,
				line,
				name,
				flickrId: this.#flickrId(cells, name),
				mos: this.#mos(cells),
				mosStdDev: this.#mosStdDev(cells),
				nRatings: this.#nRatings(cells),
				url: this.#cell(cells, "url") || void 0
			};
		} catch (rejection) {
			if (!(rejection instanceof Rejection)) throw rejection;
			const { field, code, reason } = rejection;
			return {
				file: this.#file,
				line,
				field,
				code,
				reason
			};
		}
	}
	#cell(cells, role) {
		let column = this.#dialect.columns[role];
		while (column?.otherwise !== void 0 && (cells[column.index] ?? "") === "") column = column.otherwise;
		return column === void 0 ? "" : cells[column.index] ?? "";
	}
	#checkFieldCount(cells) {
		const { fieldCount } = this.#dialect;
		if (cells.length === fieldCount) return;
		const surplus = cells.slice(fieldCount);
		if (cells.length >= fieldCount && surplus.every((cell) => cell === "")) return;
		throw new Rejection(null, "LABEL_FIELD_COUNT", `${cells.length} fields where the file's first line has ${fieldCount}`);
	}
	#name(cells) {
		if (this.#dialect.columns.file === void 0) return void 0;
		const name = this.#cell(cells, "file");
		const fault = this.#corpus.clipKey === "path" ? pathFault(name) : nameFault(name);
		if (fault !== void 0) throw new Rejection("file", "LABEL_NAME", `the file name ${show$1(name)} ${fault}`);
		return name;
	}
	#flickrId(cells, name) {
		const inName = name === void 0 ? void 0 : this.#corpus.flickrIdInName?.exec(name)?.[1];
		const cell = this.#cell(cells, "flickr_id");
		if (cell === "" && name !== void 0) return inName;
		const id = parseFlickrId(cell);
		if (id === void 0) throw new Rejection("flickr_id", "LABEL_ID", `the id ${show$1(cell)} is not a number of up to 20 digits`);
		if (inName !== void 0 && inName !== id) throw new Rejection("flickr_id", "LABEL_ID", `the id ${show$1(cell)} is not the one in the file name ${show$1(name ?? "")}`);
		return id;
	}
	#decimal(cells, role, code) {
		const cell = this.#cell(cells, role);
		const mark = decimalMarkOf(cell);
		const value = mark === "unknown" || this.#mark === "unknown" || mark === this.#mark ? parseDecimal(cell, mark) : void 0;
		if (value !== void 0) {
			if (this.#mark === "unknown") this.#mark = mark;
			return value;
		}
		throw new Rejection(role, code, `${show$1(cell)} is not a number with a decimal ${this.#mark === "comma" ? "comma" : "point"}`);
	}
	#mos(cells) {
		const { min, max } = this.#corpus.mosRange;
		const mos = this.#decimal(cells, "mos", "LABEL_MOS");
		if (mos >= min && mos <= max) return mos;
		this.offScale += 1;
		throw new Rejection("mos", "LABEL_MOS", `the score ${mos} is outside ${min}..${max}`);
	}
	#mosStdDev(cells) {
		if (this.#cell(cells, "mos_std_dev") === "") return 0;
		const deviation = this.#decimal(cells, "mos_std_dev", "LABEL_STD_DEV");
		if (deviation >= 0 && deviation <= MAX_STD_DEV) return deviation;
		throw new Rejection("mos_std_dev", "LABEL_STD_DEV", `the standard deviation ${deviation} is outside 0..${MAX_STD_DEV}`);
	}
	#nRatings(cells) {
		const cell = this.#cell(cells, "n_ratings");
		if (cell === "") return 0;
		const count = parseCount(cell);
		if (count !== void 0) return count;
		throw new Rejection("n_ratings", "LABEL_COUNT", `the rating count ${show$1(cell)} is not a whole number of 0 or more`);
	}
};
function isRejected(entry) {
	return "code" in entry;
}
// src/labels/label-list.ts
const NAME = 1;
const FLICKR_ID = 2;
const URL$1 = 4;
var LabelList = class {
	#file;
	#needsIds;
	#lines = new NumberList(Uint32Array);
	#mos = new NumberList(Float64Array);
	#mosStdDev = new NumberList(Float64Array);
	#nRatings = new NumberList(Float64Array);
	#texts = new TextList();
	#firstText = new NumberList(Uint32Array);
	#hasText = new NumberList(Uint8Array);
	#rejected = new Map();
	#withUrl = 0;
	highestMos = 0;
	constructor(file, { needsIds = true } = {}) {
		this.#file = file;
		this.#needsIds = needsIds;
	}
	get length() {
		return this.#lines.length;
	}
	get rejectedCount() {
		return this.#rejected.size;
	}
	get hasUrls() {
		return this.#withUrl > 0;
	}
	push(entry) {
		this.#firstText.push(this.#texts.length);
		if (isRejected(entry)) {
			this.#rejected.set(this.length, entry);
			this.#pushNumbers(entry.line, 0, 0, 0);
			this.#hasText.push(0);
			return;
		}
		this.#pushNumbers(entry.line, entry.mos, entry.mosStdDev, entry.nRatings);
		const flickrId = this.#needsIds || entry.name === void 0 ? entry.flickrId : void 0;
		this.#hasText.push(this.#pushText(entry.name, NAME) | this.#pushText(flickrId, FLICKR_ID) | this.#pushText(entry.url, URL$1));
		if (entry.url !== void 0) this.#withUrl += 1;
		this.highestMos = Math.max(this.highestMos, entry.mos);
	}
	#pushNumbers(line, mos, mosStdDev, nRatings) {
		this.#lines.push(line);
		this.#mos.push(mos);
		this.#mosStdDev.push(mosStdDev);
		this.#nRatings.push(nRatings);
	}
	#pushText(text, bit) {
		if (text === void 0) return 0;
		this.#texts.push(text);
		return bit;
	}
	at(number) {
		const rejected = this.#rejected.size === 0 ? void 0 : this.#rejected.get(number);
		if (rejected !== void 0) return rejected;
		const bits = this.#hasText.at(number) ?? 0;
		const name = this.#firstText.at(number) ?? 0;
		const flickrId = name + ((bits & NAME) === 0 ? 0 : 1);
		const url = flickrId + ((bits & FLICKR_ID) === 0 ? 0 : 1);
		return {
			file: this.#file,
			line: this.#lines.at(number) ?? 0,
			name: (bits & NAME) === 0 ? void 0 : this.#texts.at(name),
			flickrId: (bits & FLICKR_ID) === 0 ? void 0 : this.#texts.at(flickrId),
			mos: this.#mos.at(number) ?? 0,
			mosStdDev: this.#mosStdDev.at(number) ?? 0,
			nRatings: this.#nRatings.at(number) ?? 0,
			url: (bits & URL$1) === 0 ? void 0 : this.#texts.at(url)
		};
	}
	*[Symbol.iterator]() {
		for (let number = 0; number < this.length; number += 1) yield this.at(number);
	}
};
// src/labels/open-labels.ts
async function openLabels(path) {
	try {
		return await open(path, constants$1.O_RDONLY | constants$1.O_NONBLOCK);
	} catch (cause) {
		throw new UserError("LABELS_UNREADABLE", {
			message: `${path}: can't be opened (${systemErrorCode(cause) ?? String(cause)})`,
			hint: "check the permissions of the label file",
			cause
		});
	}
}
async function readUnchanged(file, path, read) {
	const before = await file.stat({ bigint: true });
	if (!before.isFile()) throw new UserError("LABELS_UNREADABLE", { message: `${path}: is not a regular file` });
	const result = await read(file);
	if (isSameState(toState(before), toState(await file.stat({ bigint: true })))) return result;
	throw new UserError("LABELS_UNREADABLE", {
		message: `${path}: changed while it was read`,
		hint: "run again once nobody writes to it"
	});
}
async function withLabels(path, read) {
	const file = await openLabels(path);
	try {
		return await readUnchanged(file, path, read);
	} catch (cause) {
		const code = systemErrorCode(cause);
		if (cause instanceof UserError || code === void 0 || !/^E[A-Z]+$/.test(code)) throw cause;
		throw new UserError("LABELS_READ_FAILED", {
			message: `${path}: reading failed (${code})`,
			hint: "mend the disk, or its network, and run the same command again",
			cause
		}, 3);
	} finally {
		await closeSettled(file);
	}
}
// src/labels/plain-rows.ts
const SPECIAL_BYTES = [34, 13];
const SPECIAL_CHARACTERS = /["\r]/;
const CHUNK_BYTES$1 = 262144;
function isPlain(text) {
	return !SPECIAL_CHARACTERS.test(text);
}
function splitPlainLine(line, delimiter) {
	const cells = [];
	let start = 0;
	for (let end = line.indexOf(delimiter); end !== -1; end = line.indexOf(delimiter, start)) {
		cells.push(line.slice(start, end).trim());
		start = end + 1;
	}
	cells.push(line.slice(start).trim());
	return cells;
}
async function hasPlainRows(file, maxBytes) {
	const chunk = Buffer.alloc(CHUNK_BYTES$1);
	for (let position = 0; position < maxBytes;) {
		const { bytesRead } = await file.read(chunk, 0, CHUNK_BYTES$1, position);
		if (bytesRead === 0) break;
		const bytes = chunk.subarray(0, bytesRead);
		if (SPECIAL_BYTES.some((byte) => bytes.includes(byte))) return false;
		position += bytesRead;
	}
	return true;
}
var PlainRows = class {
	#delimiter;
	#take;
	#rest = "";
	#line = 1;
	constructor(delimiter, take) {
		this.#delimiter = delimiter;
		this.#take = take;
	}
	add(text) {
		if (!isPlain(text)) return false;
		const lines = (this.#rest + text).split("\n");
		this.#rest = lines.pop() ?? "";
		for (const line of lines) this.#addLine(line);
		return true;
	}
	finish() {
		this.#addLine(this.#rest);
	}
	#addLine(line) {
		const cells = splitPlainLine(line, this.#delimiter);
		if (cells.length > 1 || cells[0] !== "") this.#take(cells, this.#line);
		this.#line += 1;
	}
};
// src/labels/read-labels.ts
const CHUNK_BYTES = 65536;
const MAX_FIRST_LINE = 200;
const WORKBOOK = /\.xlsx$/i;
function readRows(path, sheet, corpus) {
	return withLabels(path, async (file) => {
		if ((await file.stat()).size > corpus.maxLabelBytes) refuseManyBytes(path, corpus);
		const bytes = await file.readFile();
		const { readSheet } = await import("./read-workbook.mjs");
		const sha256 = createHash("sha256").update(bytes).digest("hex");
		return {
			rows: await readSheet(bytes, {
				name: path,
				sheet
			}),
			sha256
		};
	});
}
async function recogniseSheet(path, corpus) {
	const { workbookSheet: sheet } = corpus;
	if (sheet === null) return {
		dialect: void 0,
		firstLine: "(a workbook)"
	};
	const { rows } = await readRows(path, sheet, corpus);
	if (rows === void 0) return {
		dialect: void 0,
		firstLine: `(a workbook without a sheet ${sheet})`
	};
	const headers = rows[0]?.cells ?? [];
	const firstLine = headers.join(",").slice(0, MAX_FIRST_LINE);
	return {
		dialect: detectSheetDialect(headers, {
			sheet,
			corpus,
			file: path
		}),
		firstLine
	};
}
async function recogniseLabels(path, corpus) {
	if (WORKBOOK.test(path)) return recogniseSheet(path, corpus);
	const bytes = await withLabels(path, (file) => readFully(file, Buffer.alloc(CHUNK_BYTES), 0));
	const encoding = detectEncoding(bytes);
	const head = new TextDecoder(encoding).decode(bytes);
	const firstLine = (head.split(/[\r\n]/, 1)[0] ?? "").slice(0, MAX_FIRST_LINE);
	const line = tellingLineOf(head);
	return {
		dialect: detectDialect(line, {
			encoding,
			corpus,
			file: path,
			splitLine: isPlain(line) ? splitPlainLine : (await import("./quoted-rows.mjs")).splitQuotedLine
		}),
		firstLine
	};
}
function refuseManyBytes(path, { maxLabelBytes, title }) {
	throw new UserError("LABELS_TOO_LARGE", {
		message: `${path}: larger than ${maxLabelBytes} bytes; no label file of ${title} is`,
		hint: "check that this is the file that came with the corpus"
	});
}
async function* decode(file, { path, dialect, corpus, hash }) {
	const decoder = new TextDecoder(dialect.encoding);
	let position = 0;
	for (;;) {
		const { buffer, bytesRead } = await file.read(Buffer.alloc(CHUNK_BYTES), 0, CHUNK_BYTES, position);
		if (bytesRead === 0) break;
		position += bytesRead;
		if (position > corpus.maxLabelBytes) refuseManyBytes(path, corpus);
		const bytes = buffer.subarray(0, bytesRead);
		hash.update(bytes);
		yield decoder.decode(bytes, { stream: true });
	}
	yield decoder.decode();
}
function refuseManyRows({ path, corpus }, keyOwner) {
	const { maxRows, moreAre } = corpus.rowCountGuard;
	const probably = keyOwner === void 0 || keyOwner === corpus ? moreAre : keyOwner.name;
	const has = corpus.publishedClips === 0 ? "no corpus of your own may have more" : `${corpus.name} has ${corpus.publishedClips}`;
	throw new UserError("LABELS_WRONG_CORPUS", {
		message: `${path}: more than ${maxRows} rows; ${has}`,
		hint: probably === void 0 ? "check that this is the file that came with the corpus" : suggestCorpus(probably)
	});
}
var RowTaker = class {
	#context;
	#parser;
	#entries;
	#evidence = new KeyEvidence();
	#keyIndex;
	constructor(context) {
		const { path, dialect, corpus } = context;
		const name = basename(path);
		this.#context = context;
		this.#parser = new LabelParser(corpus, dialect, name);
		this.#entries = new LabelList(name, { needsIds: corpus.joinsByFlickrId });
		this.#keyIndex = (dialect.columns.file ?? dialect.columns.flickr_id)?.index ?? -1;
	}
	take(cells, line) {
		const { corpus, rowsBefore } = this.#context;
		if (rowsBefore + this.#entries.length === corpus.rowCountGuard.maxRows) refuseManyRows(this.#context, this.#evidence.owner);
		this.#evidence.note(cells[this.#keyIndex] ?? "");
		this.#entries.push(this.#parser.parse(cells, line));
	}
	finish() {
		return {
			entries: this.#entries,
			offScale: this.#parser.offScale,
			keyOwner: this.#evidence.owner
		};
	}
};
async function takePlainRows(file, context, take) {
	const rows = new PlainRows(context.dialect.delimiter, take);
	for await (const text of decode(file, context)) {
		if (rows.add(text)) continue;
		throw new UserError("LABELS_UNREADABLE", {
			message: `${context.path}: changed while it was read`,
			hint: "run again once nobody writes to it"
		});
	}
	rows.finish();
}
async function takeRows(file, taker, context) {
	const { path, dialect, corpus } = context;
	let isHeader = dialect.hasHeader;
	const take = (cells, line) => {
		if (!isHeader) taker.take(cells, line);
		isHeader = false;
	};
	if (dialect.encoding === "utf-8" && await hasPlainRows(file, corpus.maxLabelBytes)) return takePlainRows(file, context, take);
	const { takeQuotedRows } = await import("./quoted-rows.mjs");
	return takeQuotedRows(decode(file, context), {
		name: basename(path),
		delimiter: dialect.delimiter
	}, take);
}
async function readSheetLabels(recognised, { corpus, rowsBefore }) {
	const { path, dialect, clipPart, sheet } = recognised;
	const { rows = [], sha256 } = await readRows(path, sheet, corpus);
	const taker = new RowTaker({
		path,
		dialect,
		corpus,
		rowsBefore
	});
	for (const { cells, line } of rows.slice(1)) taker.take(cells, line);
	return {
		path,
		name: basename(path),
		sha256,
		dialect,
		clipPart,
		...taker.finish()
	};
}
async function readLabels({ path, dialect, clipPart }, corpus, { rowsBefore = 0 } = {}) {
	const { sheet } = dialect;
	if (sheet !== void 0) return readSheetLabels({
		path,
		dialect,
		clipPart,
		sheet
	}, {
		corpus,
		rowsBefore
	});
	return withLabels(path, async (file) => {
		if ((await file.stat()).size > corpus.maxLabelBytes) refuseManyBytes(path, corpus);
		const hash = createHash("sha256");
		const context = {
			path,
			dialect,
			corpus,
			hash,
			rowsBefore
		};
		const taker = new RowTaker(context);
		await takeRows(file, taker, context);
		return {
			path,
			name: basename(path),
			sha256: hash.digest("hex"),
			dialect,
			clipPart,
			...taker.finish()
		};
	});
}
// src/labels/refuse-labels.ts
const MAX_LISTED = 5;
function describeAccepted({ columns, joinsByFlickrId }) {
	const names = (aliases) => `(${aliases.join(" | ")})`;
	return `a header with ${joinsByFlickrId ? `${names(columns.file)} or ${names(columns.flickr_id)}` : names(columns.file)}, and ${names(columns.mos)}; separated by comma, semicolon or tab`;
}
function describeFirstLines(files) {
	return [...files.slice(0, MAX_LISTED).map(({ path, firstLine }) => `${path} begins with ${JSON.stringify(firstLine)}`), ...files.length > MAX_LISTED ? [`and ${files.length - MAX_LISTED} more`] : []].join("; ");
}
async function isReadableAs(path, corpus) {
	try {
		return (await recogniseLabels(path, corpus)).dialect !== void 0;
	} catch (error) {
		if (error instanceof UserError) return false;
		throw error;
	}
}
async function findOwner(files, corpus) {
	const others = otherCorpora(corpus);
	const byName = others.find(({ signature }) => files.some(({ name }) => signature.test(name)));
	if (byName !== void 0) return byName;
	for (const other of others) for (const { path } of files) if (await isReadableAs(path, other)) return other;
}
async function refuseUnknown(root, corpus, files) {
	const [folder] = corpus.labelFolders;
	if (files.length === 0) throw new UserError("LABELS_NOT_FOUND", {
		message: `${root}: no label file (${corpus.workbookSheet === null ? ".csv" : ".csv, .xlsx"}) in it, in ${corpus.labelFolders.join(" or ")}, or one level deeper`,
		hint: `unpack the metadata of ${corpus.title} into ${folder}/, or name another folder with --corpus-dir`
	});
	const owner = await findOwner(files, corpus);
	if (owner !== void 0) throw new UserError("LABELS_WRONG_CORPUS", {
		message: `no file is recognised as labels of ${corpus.name}: ${describeFirstLines(files)}`,
		hint: suggestCorpus(owner.name)
	});
	throw new UserError("LABELS_UNKNOWN", {
		message: `no file is recognised as labels of ${corpus.name}: ${describeFirstLines(files)}`,
		hint: `accepted: ${describeAccepted(corpus)}`
	});
}
// src/labels/find-labels.ts
function isOfKind(name, { nameHas }) {
	return name.toLowerCase().includes(nameHas);
}
function rankOf(name, { labelSets }) {
	const rank = labelSets.findIndex((kinds) => kinds.some((kind) => isOfKind(name, kind)));
	return rank === -1 ? labelSets.length : rank;
}
function clipPartOf(name, { labelSets, mainClipPart }) {
	return labelSets.flat().find((kind) => isOfKind(name, kind))?.clipPart ?? mainClipPart;
}
function isForeign(name, corpus) {
	return !corpus.signature.test(name) && otherCorpora(corpus).some(({ signature }) => signature.test(name));
}
function* labelFilesIn({ path, entries }, { clipExtension }) {
	for (const { name, kind } of entries.without(clipExtension)) {
		if (kind === "folder" || !isLabelName(name)) continue;
		yield {
			folder: path,
			name,
			kind
		};
	}
}
function candidatesOf(folders, corpus) {
	return folders.flatMap((folder) => [...labelFilesIn(folder, corpus)]).sort((a, b) => rankOf(a.name, corpus) - rankOf(b.name, corpus) || a.name.length - b.name.length || (a.name < b.name ? -1 : 1));
}
async function resolveLabels(entry, boundary) {
	const path = await resolveEntry(entry, boundary);
	if (typeof path === "string") return path;
	throw new UserError("LABELS_UNREADABLE", { message: `${entry.folder}: the label file ${entry.name} is ${path.reason}` });
}
var LabelSearch = class {
	#corpus;
	#boundary;
	#recognised = [];
	unrecognised = [];
	constructor(corpus, boundary) {
		this.#corpus = corpus;
		this.#boundary = boundary;
	}
	async visit(tier) {
		const lacking = this.#lackingKinds();
		for (const entry of candidatesOf(tier, this.#corpus)) {
			if (lacking !== void 0 && !lacking.some((kind) => isOfKind(entry.name, kind))) continue;
			await this.#look(entry);
		}
	}
	async #look(entry) {
		const { name } = entry;
		const path = await resolveLabels(entry, this.#boundary);
		const { dialect, firstLine } = await recogniseLabels(path, this.#corpus);
		if (dialect === void 0 || isForeign(name, this.#corpus)) this.unrecognised.push({
			path,
			name,
			firstLine
		});
		else this.#recognised.push({
			path,
			name,
			dialect,
			clipPart: clipPartOf(name, this.#corpus)
		});
	}
	get #kinds() {
		const [first] = this.#recognised;
		return first === void 0 ? void 0 : this.#corpus.labelSets[rankOf(first.name, this.#corpus)] ?? [];
	}
	#firstOf(kind) {
		return this.#recognised.find(({ name }) => isOfKind(name, kind));
	}
	#lackingKinds() {
		return this.#kinds?.filter((kind) => this.#firstOf(kind) === void 0);
	}
	get isComplete() {
		return this.#lackingKinds()?.length === 0;
	}
	finish() {
		const [first] = this.#recognised;
		if (first === void 0) return void 0;
		const ofSet = (this.#kinds ?? []).flatMap((kind) => this.#firstOf(kind) ?? []);
		const taken = new Set(ofSet.length === 0 ? [first] : ofSet);
		return {
			files: [...taken],
			passedOver: this.#recognised.filter((file) => !taken.has(file)).map(({ path }) => path),
			lacking: (this.#lackingKinds() ?? []).map(({ nameHas }) => nameHas)
		};
	}
};
async function findLabels(folders, corpus, boundary) {
	const search = new LabelSearch(corpus, boundary);
	for await (const tier of folders.tiers(corpus.labelFolders)) {
		await search.visit(tier);
		if (search.isComplete) break;
	}
	return search.finish() ?? refuseUnknown(boundary.root, corpus, search.unrecognised);
}
async function takeNamedLabels(given, corpus) {
	const path = await realpath(resolve(given)).catch((cause) => {
		throw new UserError("MANIFEST_CSV_NOT_FOUND", {
			message: `--manifest-csv ${given}: can't be opened (${systemErrorCode(cause) ?? String(cause)})`,
			hint: "check the path; where a manifest is named, no other label file is looked for",
			cause
		});
	});
	const name = basename(path);
	const { dialect, firstLine } = await recogniseLabels(path, corpus);
	if (dialect === void 0) return refuseUnknown(path, corpus, [{
		path,
		name,
		firstLine
	}]);
	return {
		files: [{
			path,
			dialect,
			clipPart: clipPartOf(name, corpus)
		}],
		passedOver: [],
		lacking: []
	};
}
// src/labels/read-label-files.ts
const MAX_SHOWN_REASONS = 3;
function namesOf(files) {
	return files.map(({ path }) => path).join(", ");
}
function refuseFewRows(files, lacking, corpus) {
	const rows = files.reduce((sum, { entries }) => sum + entries.length, 0);
	if (rows === 0) throw new UserError("LABELS_EMPTY", {
		message: `${namesOf(files)}: has no row`,
		hint: "fetch the label file again"
	});
	const { minRows, fewerAre } = corpus.rowCountGuard;
	if (rows >= minRows) return;
	const hints = [...lacking.map((part) => `a label file whose name contains ${part} was not found`), ...fewerAre === void 0 ? [] : [suggestCorpus(fewerAre)]];
	throw new UserError("LABELS_WRONG_CORPUS", {
		message: `${namesOf(files)}: ${rows} rows in all; ${corpus.name} has ${corpus.publishedClips}, and fewer than ${minRows} are refused`,
		hint: hints.join("; or ")
	});
}
function refuseUnusable(files) {
	if (files.some(({ entries }) => entries.rejectedCount < entries.length)) return;
	const reasons = [];
	for (const { entries } of files) for (const entry of entries) {
		if (reasons.length === MAX_SHOWN_REASONS) break;
		if (isRejected(entry)) reasons.push(`line ${entry.line}: ${entry.reason}`);
	}
	const rows = files.reduce((sum, { entries }) => sum + entries.length, 0);
	throw new UserError("LABELS_ALL_REJECTED", {
		message: `${namesOf(files)}: none of its ${rows} rows is usable: ${reasons.join("; ")}`,
		hint: "check that this is the label file that came with the corpus"
	});
}
const ENOUGH_SCORES = 10;
const LAST_OF_ACR = 5;
function refuseForeign(files, corpus) {
	const rows = files.reduce((sum, { entries }) => sum + entries.length, 0);
	const mayHave = ({ rowCountGuard }) => rows >= rowCountGuard.minRows && rows <= rowCountGuard.maxRows;
	const stranger = files.find(({ keyOwner }) => keyOwner !== void 0 && keyOwner !== corpus && mayHave(keyOwner));
	if (stranger?.keyOwner !== void 0 && corpus.keyShape !== null) throw new UserError("LABELS_WRONG_CORPUS", {
		message: `${stranger.path}: names clips as ${stranger.keyOwner.title} does, not as ${corpus.title}`,
		hint: suggestCorpus(stranger.keyOwner.name)
	});
	const { min, max } = corpus.mosRange;
	const usable = rows - files.reduce((sum, { entries }) => sum + entries.rejectedCount, 0);
	const offScale = files.reduce((sum, file) => sum + file.offScale, 0);
	const found = offScale >= ENOUGH_SCORES && offScale * 2 > rows ? `${offScale} of ${rows} scores lie outside ${min}..${max}` : max > LAST_OF_ACR && usable >= ENOUGH_SCORES && files.every(({ entries }) => entries.highestMos <= LAST_OF_ACR) ? `none of ${usable} scores is above ${LAST_OF_ACR}` : void 0;
	if (found === void 0) return;
	throw new UserError("LABELS_WRONG_CORPUS", {
		message: `${namesOf(files)}: ${found}; ${corpus.name} is scored ${min}..${max}`,
		hint: "check which corpus this is, and name it with --corpus; for a study of your own name its --scale"
	});
}
async function readLabelFiles({ files, lacking }, corpus) {
	const read = [];
	let rowsBefore = 0;
	for (const file of files) {
		const labels = await readLabels(file, corpus, { rowsBefore });
		read.push(labels);
		rowsBefore += labels.entries.length;
	}
	refuseForeign(read, corpus);
	refuseFewRows(read, lacking, corpus);
	refuseUnusable(read);
	return read;
}
// src/labels/url.ts
const MAX_URL_CHARACTERS = 8192;
const MAX_SHOWN_CHARACTERS = 120;
const SCHEMES = new Set(["http:", "https:"]);
function show(url) {
	const text = redactAddress(url);
	return JSON.stringify(text.length > MAX_SHOWN_CHARACTERS ? `${text.slice(0, MAX_SHOWN_CHARACTERS)}…` : text);
}
function urlFault(url) {
	if (url.length > MAX_URL_CHARACTERS) return `the address is longer than ${MAX_URL_CHARACTERS} characters`;
	const parsed = URL.parse(url);
	if (parsed === null) return `the address ${show(url)} is not a URL`;
	if (!SCHEMES.has(parsed.protocol)) return `the address ${show(url)} is not of http or https`;
}
export { makeCustomCorpus as _, isRejected as a, parseCount as c, CORPUS_DOWNLOADS as d, DEFAULT_CORPUS as f, SCALES as g, CUSTOM_ROLES as h, takeNamedLabels as i, parseDecimal as l, findCorpusDownload as m, readLabelFiles as n, detectEncoding as o, findCorpus as p, findLabels as r, describeDialect as s, urlFault as t, CORPORA as u, parseColumns as v };
