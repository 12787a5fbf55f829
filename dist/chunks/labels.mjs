import { i as __toESM, r as __require, t as __commonJSMin } from "./rolldown-runtime.mjs";
import { I as messageOf, L as systemErrorCode, M as UserError, j as findClosestName, k as readFully, l as redactAddress, w as closeSettled } from "./base.mjs";
import { C as parse$1, E as CsvError, T as is_object, g as CATALOGUE_ENDING, w as transform } from "./contract.mjs";
import { C as resolveEntry, T as pathFault, _ as toState, i as suggestNearby, p as isSameState, w as nameFault } from "./clips.mjs";
import { constants } from "node:fs";
import { open, realpath } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { crc32 } from "node:zlib";
import { isUtf8 } from "node:buffer";
import { pipeline } from "node:stream/promises";
import { Transform as Transform$1 } from "stream";
import { createRequire } from "module";
// src/corpora/corpus.ts
const SCALES = {
	"1-5": {
		name: "1-5-acr",
		min: 1,
		max: 5
	},
	"1-7": {
		name: "1-7-acr",
		min: 1,
		max: 7
	},
	"1-9": {
		name: "1-9-acr",
		min: 1,
		max: 9
	},
	"0-10": {
		name: "0-10-continuous",
		min: 0,
		max: 10
	},
	"0-100": {
		name: "0-100-continuous",
		min: 0,
		max: 100
	},
	"1-100": {
		name: "1-100-continuous",
		min: 1,
		max: 100
	}
};
const FLICKR_CONTENT = {
	space: "flickr",
	idInName: /^(?:orig_)?([0-9]+)(?=[_.]|$)/
};
const USUAL_FACTS = {
	summarySkips: [{
		counter: "skipped_broken",
		word: "broken"
	}],
	workbookSheet: null,
	clipExtension: ".mp4",
	clipEndings: [[".mp4"]],
	clipKey: "name",
	clipDepth: {
		min: 0,
		max: 0
	},
	flickrIdInName: null,
	joinsByFlickrId: false,
	contentName: null,
	defaultMaxMissing: "5%",
	archives: []
};
const USUAL_COLUMNS = {
	file: [
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
	url: [],
	is_test: [],
	content: []
};
function nameFacts(name) {
	const word = name.replaceAll("-", "_");
	return {
		manifestSchema: `${name}-corpus-jsonl-manifest-v1`,
		fetchManifestSchema: `${name}-fetch-manifest-v1`,
		defaultDir: `.workingdir2/${name}`,
		dirVariable: `VMAF_${word.toUpperCase()}_DIR`,
		outputName: `${word}.jsonl`,
		summaryTag: `${name}-jsonl`
	};
}
function kindOfLabelFile(name, { labelSets }) {
	return labelSets.flat().find(({ nameHas }) => name.toLowerCase().includes(nameHas));
}
function describeCorpus({ columns, ...own }) {
	return {
		...USUAL_FACTS,
		...nameFacts(own.name),
		...own,
		mosRange: SCALES[own.scale],
		columns: {
			...USUAL_COLUMNS,
			...columns
		}
	};
}
// src/corpora/custom.ts
const CUSTOM_ROLES = [
	"file",
	"mos",
	"mos_std_dev",
	"n_ratings",
	"content"
];
const PREFIX = "custom-";
const LABEL = /^[0-9a-z][0-9a-z_-]{0,50}$/;
const CUSTOM_LABEL = new RegExp(`^${PREFIX}(${Object.keys(SCALES).join("|")})-(.*)$`, "s");
const CLIP_ENDINGS = [...[
	".mp4",
	".mkv",
	".webm",
	".mov",
	".avi",
	".m4v",
	".3gp"
], ...[
	".ts",
	".mts",
	".m2ts",
	".mpg",
	".mpeg",
	".wmv",
	".flv",
	".ogv"
]];
const CUSTOM_COLUMNS = {
	...USUAL_COLUMNS,
	file: [
		"file_name",
		"video_name",
		"filename",
		"file",
		"name"
	]
};
function nameColumns(given) {
	const named = CUSTOM_ROLES.flatMap((role) => given[role] === void 0 ? [] : [given[role].trim().toLowerCase()]);
	if (new Set(named).size < named.length || named.includes("")) throw new UserError("OPTION_INVALID", {
		message: `--columns: ${JSON.stringify(named)} are not the headers of ${named.length} columns`,
		hint: "name each column once, by its header"
	});
	const free = (aliases) => aliases.filter((alias) => !named.includes(alias));
	return {
		...CUSTOM_COLUMNS,
		...Object.fromEntries(CUSTOM_ROLES.map((role) => {
			const header = given[role]?.trim().toLowerCase();
			return [role, header === void 0 ? free(CUSTOM_COLUMNS[role]) : [header]];
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
	return describeCorpus({
		...nameFacts("custom"),
		name,
		title: `the study ${label}`,
		homepage: null,
		scale,
		isUserGenerated: false,
		signature: new RegExp(`^${name}$`),
		keyShape: null,
		publishedClips: 0,
		defaultVersion: name,
		outputName: `${name.replaceAll("-", "_")}.jsonl`,
		columns: nameColumns(columns),
		labelFolders: ["labels", "metadata"],
		labelSets: [],
		maxLabelBytes: 67108864,
		rowCountGuard: {
			minRows: 1,
			maxRows: 1e6
		},
		clipParts: {},
		mainClipPart: "clips",
		clipEndings: [CLIP_ENDINGS],
		clipKey: "path",
		clipDepth: {
			min: 0,
			max: 6
		}
	});
}
function customScaleOf(name) {
	return CUSTOM_LABEL.exec(name)?.[1];
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
const PUBLISHER = "https://datasets.vqa.mmsp-kn.de/archives";
const GIB = 2 ** 30;
const KONVID_1K = describeCorpus({
	name: "konvid-1k",
	title: "KoNViD-1k",
	homepage: "https://database.mmsp-kn.de/konvid-1k-database.html",
	scale: "1-5",
	isUserGenerated: true,
	signature: /konvid[_-]?1k/i,
	keyShape: /^[0-9]{9,12}(?:_(?:original|cut)_centercrop_960x540_8s)?(?:\.mp4|\.MP4|\.0)?$/,
	publishedClips: 1200,
	defaultVersion: "konvid-1k-2017",
	columns: { flickr_id: ["flickr_id", "id"] },
	labelFolders: ["KoNViD_1k_metadata", "metadata"],
	labelSets: [[{ nameHas: "attributes" }], [{ nameHas: "mos" }]],
	maxLabelBytes: 2097152,
	rowCountGuard: {
		minRows: 1,
		maxRows: 1500,
		moreAre: "konvid-150k"
	},
	clipParts: { videos: ["KoNViD_1k_videos", "videos"] },
	mainClipPart: "videos",
	flickrIdInName: /^([0-9]+)_(?:original|cut)_centercrop_/,
	joinsByFlickrId: true,
	contentName: FLICKR_CONTENT,
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
});
// src/corpora/konvid-150k.ts
const KONVID_150K = describeCorpus({
	name: "konvid-150k",
	title: "KonViD-150k",
	homepage: "https://database.mmsp-kn.de/konvid-150k-vqa-database.html",
	scale: "1-5",
	isUserGenerated: true,
	signature: /k150k[ab]|konvid[_-]?150k/i,
	keyShape: /^orig_[0-9]+_540_5s(?:\.(?:mp4|MP4))?$/,
	publishedClips: 153841,
	defaultVersion: "konvid-150k-2019",
	summarySkips: [{
		counter: "skipped_download",
		word: "download-failed"
	}, {
		counter: "skipped_broken",
		word: "broken-clip"
	}],
	columns: {
		flickr_id: ["flickr_id", "id"],
		mos: ["mos", "video_score"],
		url: [
			"url",
			"download_url",
			"flickr_url",
			"video_url"
		]
	},
	labelFolders: ["metadata"],
	labelSets: [[{
		nameHas: "k150ka",
		clipPart: "k150ka",
		publishedSplit: "train"
	}, {
		nameHas: "k150kb",
		clipPart: "k150kb",
		publishedSplit: "test"
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
	flickrIdInName: /^orig_([0-9]+)_540_5s(?:\.|$)/,
	joinsByFlickrId: false,
	contentName: FLICKR_CONTENT,
	defaultMaxMissing: null
});
// src/corpora/live-vqc.ts
const LIVE_VQC = describeCorpus({
	name: "live-vqc",
	title: "LIVE-VQC",
	homepage: "https://live.ece.utexas.edu/research/LIVEVQC/index.html",
	scale: "0-100",
	isUserGenerated: true,
	signature: /live[_-]?vqc/i,
	keyShape: /^[A-Z][0-9]{3}(?:\.(?:mp4|MP4))?$/,
	publishedClips: 585,
	defaultVersion: "live-vqc-2018",
	columns: { file: [
		"file",
		"file_name",
		"video_name",
		"filename",
		"name"
	] },
	labelFolders: [
		"metadata",
		"metainfo",
		"labels"
	],
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
	mainClipPart: "videos"
});
// src/corpora/lsvq.ts
const LSVQ = describeCorpus({
	name: "lsvq",
	title: "LSVQ",
	homepage: "https://github.com/baidut/PatchVQ",
	scale: "0-100",
	isUserGenerated: true,
	signature: /lsvq|labels_(?:train_test|test_1080p)/i,
	keyShape: /^(?:ia|yfcc)-batch[0-9]+\//,
	publishedClips: 38811,
	defaultVersion: "lsvq-2021",
	columns: {
		file: [
			"name",
			"file_name",
			"video_name",
			"filename"
		],
		is_test: ["is_test"]
	},
	labelFolders: ["labels", "metadata"],
	labelSets: [[{ nameHas: "labels_train_test" }, {
		nameHas: "labels_test_1080p",
		publishedSplit: "test-1080p"
	}], [{ nameHas: "lsvq" }]],
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
	clipKey: "path",
	clipDepth: {
		min: 1,
		max: 1
	},
	defaultMaxMissing: null
});
// src/corpora/registry.ts
const CORPORA = [
	KONVID_1K,
	KONVID_150K,
	describeCorpus({
		name: "youtube-ugc",
		title: "YouTube-UGC",
		homepage: "https://media.withyoutube.com/",
		scale: "1-5",
		isUserGenerated: true,
		signature: /youtube[_-]?ugc|ugc[_-]dataset/i,
		keyShape: /^[A-Za-z]+_[0-9]{3,4}P[_-][0-9A-Za-z]{4,}/,
		publishedClips: 1380,
		defaultVersion: "youtube-ugc-2019",
		columns: {
			file: [
				"vid",
				"filename",
				"file_name",
				"video_name",
				"name"
			],
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
			]
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
		clipDepth: {
			min: 0,
			max: 2
		},
		defaultMaxMissing: "10%",
		contentName: {
			space: "youtube-ugc",
			idInName: /^(.+?)(?:_crf_[0-9]+_ss_[0-9]+_t_[0-9.]+|_(?:orig|cbr|vod|vodlb))?(?:\.[0-9A-Za-z]{1,5})?$/u
		}
	}),
	LSVQ,
	LIVE_VQC
];
const FETCHABLE_CORPORA = CORPORA.filter(({ archives }) => archives.length > 0);
const DEFAULT_CORPUS = KONVID_1K.name;
const BY_NAME = new Map(CORPORA.map((corpus) => [corpus.name, corpus]));
function findPublishedCorpus(name) {
	return BY_NAME.get(name);
}
function namesOf$1(corpora) {
	return corpora.map(({ name }) => name).join(", ");
}
const MAX_CHANGES = 3;
function suggestName(name, corpora) {
	const names = corpora.map((corpus) => corpus.name);
	const closest = findClosestName(name.toLowerCase(), names, MAX_CHANGES);
	return closest === void 0 ? "" : `did you mean ${closest}? `;
}
function findCorpus(name) {
	const corpus = findPublishedCorpus(name) ?? customCorpusOf(name);
	if (corpus !== void 0) return corpus;
	throw new UserError("CORPUS_UNKNOWN", {
		message: `--corpus ${JSON.stringify(name)} is not a corpus that this version can ingest`,
		hint: `${suggestName(name, CORPORA)}it can ingest: ${namesOf$1(CORPORA)}; a study of your own as custom; auto recognises a published one`
	});
}
function findFetchableCorpus(name) {
	const corpus = FETCHABLE_CORPORA.find((candidate) => candidate.name === name);
	if (corpus !== void 0) return corpus;
	throw new UserError("CORPUS_UNKNOWN", {
		message: `${JSON.stringify(name)} is not a corpus that this version can fetch`,
		hint: `${suggestName(name, FETCHABLE_CORPORA)}it can fetch: ${namesOf$1(FETCHABLE_CORPORA)}`
	});
}
function otherCorpora(corpus) {
	return CORPORA.filter((candidate) => candidate !== corpus);
}
function suggestCorpus(name) {
	return `this looks like ${findCorpus(name).title}: run with --corpus ${name}`;
}
function findContentId({ corpus, src }) {
	const name = findPublishedCorpus(corpus)?.contentName;
	const id = name?.idInName.exec(src.slice(src.lastIndexOf("/") + 1))?.[1];
	return id === void 0 ? void 0 : `${name?.space}:${id}`;
}
// node_modules/pend/index.js
var require_pend = __commonJSMin(((exports, module) => {
	module.exports = Pend;
	function Pend() {
		this.pending = 0;
		this.max = Infinity;
		this.listeners = [];
		this.waiting = [];
		this.error = null;
	}
	Pend.prototype.go = function(fn) {
		if (this.pending < this.max) pendGo(this, fn);
		else this.waiting.push(fn);
	};
	Pend.prototype.wait = function(cb) {
		if (this.pending === 0) cb(this.error);
		else this.listeners.push(cb);
	};
	Pend.prototype.hold = function() {
		return pendHold(this);
	};
	function pendHold(self) {
		self.pending += 1;
		var called = false;
		return onCb;
		function onCb(err) {
			if (called) throw new Error("callback called twice");
			called = true;
			self.error = self.error || err;
			self.pending -= 1;
			if (self.waiting.length > 0 && self.pending < self.max) pendGo(self, self.waiting.shift());
			else if (self.pending === 0) {
				var listeners = self.listeners;
				self.listeners = [];
				listeners.forEach(cbListener);
			}
		}
		function cbListener(listener) {
			listener(self.error);
		}
	}
	function pendGo(self, fn) {
		fn(pendHold(self));
	}
}));
// node_modules/yauzl/fd-slicer.js
var require_fd_slicer = __commonJSMin(((exports) => {
	var fs = __require("fs");
	var util = __require("util");
	var stream = __require("stream");
	var Readable = stream.Readable;
	var PassThrough = stream.PassThrough;
	var Pend = require_pend();
	var EventEmitter = __require("events").EventEmitter;
	exports.BufferSlicer = BufferSlicer;
	exports.FdSlicer = FdSlicer;
	util.inherits(FdSlicer, EventEmitter);
	function FdSlicer(fd) {
		EventEmitter.call(this);
		this.fd = fd;
		this.pend = new Pend();
		this.pend.max = 1;
		this.refCount = 0;
	}
	FdSlicer.prototype.read = function(buffer, offset, length, position, callback) {
		var self = this;
		self.pend.go(function(cb) {
			fs.read(self.fd, buffer, offset, length, position, function(err, bytesRead, buffer) {
				cb();
				callback(err, bytesRead, buffer);
			});
		});
	};
	FdSlicer.prototype.createReadStream = function(options) {
		return new ReadStream(this, options);
	};
	FdSlicer.prototype.ref = function() {
		this.refCount += 1;
	};
	FdSlicer.prototype.unref = function() {
		var self = this;
		self.refCount -= 1;
		if (self.refCount < 0) throw new Error("invalid unref");
		if (self.refCount > 0) return;
		fs.close(self.fd, onCloseDone);
		function onCloseDone(err) {
			if (err) self.emit("error", err);
			else self.emit("close");
		}
	};
	util.inherits(ReadStream, Readable);
	function ReadStream(context, options) {
		options = options || {};
		Readable.call(this, options);
		this.context = context;
		this.context.ref();
		this.start = options.start || 0;
		this.endOffset = options.end;
		this.pos = this.start;
	}
	ReadStream.prototype._read = function(n) {
		var self = this;
		var toRead = Math.min(self._readableState.highWaterMark, n);
		if (self.endOffset != null) toRead = Math.min(toRead, self.endOffset - self.pos);
		if (toRead <= 0) {
			self.push(null);
			this._cleanup();
			return;
		}
		self.context.pend.go(function(cb) {
			var buffer = Buffer.allocUnsafe(toRead);
			fs.read(self.context.fd, buffer, 0, toRead, self.pos, function(err, bytesRead) {
				if (err) self.destroy(err);
				else if (bytesRead === 0) {
					self.push(null);
					self._cleanup();
				} else {
					self.pos += bytesRead;
					self.push(buffer.slice(0, bytesRead));
				}
				cb();
			});
		});
	};
	ReadStream.prototype._destroy = function(err, cb) {
		this._cleanup();
		cb(err);
	};
	ReadStream.prototype._cleanup = function() {
		if (this.context != null) {
			this.context.unref();
			this.context = null;
		}
	};
	util.inherits(BufferSlicer, EventEmitter);
	function BufferSlicer(buffer) {
		EventEmitter.call(this);
		this.refCount = 0;
		this.buffer = buffer;
	}
	BufferSlicer.prototype.read = function(buffer, offset, length, position, callback) {
		if (!(0 <= offset && offset <= buffer.length)) throw new RangeError("offset outside buffer: 0 <= " + offset + " <= " + buffer.length);
		if (position < 0) throw new RangeError("position is negative: " + position);
		if (offset + length > buffer.length) length = buffer.length - offset;
		if (position + length > this.buffer.length) length = this.buffer.length - position;
		if (length <= 0) {
			setImmediate(function() {
				callback(null, 0);
			});
			return;
		}
		this.buffer.copy(buffer, offset, position, position + length);
		setImmediate(function() {
			callback(null, length);
		});
	};
	BufferSlicer.prototype.createReadStream = function(options) {
		options = options || {};
		var readStream = new PassThrough(options);
		readStream.start = options.start || 0;
		readStream.endOffset = options.end;
		readStream.pos = readStream.endOffset || this.buffer.length;
		var entireSlice = this.buffer.slice(readStream.start, readStream.pos);
		var maxChunkSize = 65536;
		var offset = 0;
		while (true) {
			var nextOffset = offset + maxChunkSize;
			if (nextOffset >= entireSlice.length) {
				if (offset < entireSlice.length) readStream.write(entireSlice.slice(offset, entireSlice.length));
				break;
			}
			readStream.write(entireSlice.slice(offset, nextOffset));
			offset = nextOffset;
		}
		readStream.end();
		return readStream;
	};
	BufferSlicer.prototype.ref = function() {
		this.refCount += 1;
	};
	BufferSlicer.prototype.unref = function() {
		this.refCount -= 1;
		if (this.refCount < 0) throw new Error("invalid unref");
	};
}));
// node_modules/yauzl/crc32.js
var require_crc32 = __commonJSMin(((exports, module) => {
	const CRC_TABLE = new Int32Array([
		0,
		1996959894,
		3993919788,
		2567524794,
		124634137,
		1886057615,
		3915621685,
		2657392035,
		249268274,
		2044508324,
		3772115230,
		2547177864,
		162941995,
		2125561021,
		3887607047,
		2428444049,
		498536548,
		1789927666,
		4089016648,
		2227061214,
		450548861,
		1843258603,
		4107580753,
		2211677639,
		325883990,
		1684777152,
		4251122042,
		2321926636,
		335633487,
		1661365465,
		4195302755,
		2366115317,
		997073096,
		1281953886,
		3579855332,
		2724688242,
		1006888145,
		1258607687,
		3524101629,
		2768942443,
		901097722,
		1119000684,
		3686517206,
		2898065728,
		853044451,
		1172266101,
		3705015759,
		2882616665,
		651767980,
		1373503546,
		3369554304,
		3218104598,
		565507253,
		1454621731,
		3485111705,
		3099436303,
		671266974,
		1594198024,
		3322730930,
		2970347812,
		795835527,
		1483230225,
		3244367275,
		3060149565,
		1994146192,
		31158534,
		2563907772,
		4023717930,
		1907459465,
		112637215,
		2680153253,
		3904427059,
		2013776290,
		251722036,
		2517215374,
		3775830040,
		2137656763,
		141376813,
		2439277719,
		3865271297,
		1802195444,
		476864866,
		2238001368,
		4066508878,
		1812370925,
		453092731,
		2181625025,
		4111451223,
		1706088902,
		314042704,
		2344532202,
		4240017532,
		1658658271,
		366619977,
		2362670323,
		4224994405,
		1303535960,
		984961486,
		2747007092,
		3569037538,
		1256170817,
		1037604311,
		2765210733,
		3554079995,
		1131014506,
		879679996,
		2909243462,
		3663771856,
		1141124467,
		855842277,
		2852801631,
		3708648649,
		1342533948,
		654459306,
		3188396048,
		3373015174,
		1466479909,
		544179635,
		3110523913,
		3462522015,
		1591671054,
		702138776,
		2966460450,
		3352799412,
		1504918807,
		783551873,
		3082640443,
		3233442989,
		3988292384,
		2596254646,
		62317068,
		1957810842,
		3939845945,
		2647816111,
		81470997,
		1943803523,
		3814918930,
		2489596804,
		225274430,
		2053790376,
		3826175755,
		2466906013,
		167816743,
		2097651377,
		4027552580,
		2265490386,
		503444072,
		1762050814,
		4150417245,
		2154129355,
		426522225,
		1852507879,
		4275313526,
		2312317920,
		282753626,
		1742555852,
		4189708143,
		2394877945,
		397917763,
		1622183637,
		3604390888,
		2714866558,
		953729732,
		1340076626,
		3518719985,
		2797360999,
		1068828381,
		1219638859,
		3624741850,
		2936675148,
		906185462,
		1090812512,
		3747672003,
		2825379669,
		829329135,
		1181335161,
		3412177804,
		3160834842,
		628085408,
		1382605366,
		3423369109,
		3138078467,
		570562233,
		1426400815,
		3317316542,
		2998733608,
		733239954,
		1555261956,
		3268935591,
		3050360625,
		752459403,
		1541320221,
		2607071920,
		3965973030,
		1969922972,
		40735498,
		2617837225,
		3943577151,
		1913087877,
		83908371,
		2512341634,
		3803740692,
		2075208622,
		213261112,
		2463272603,
		3855990285,
		2094854071,
		198958881,
		2262029012,
		4057260610,
		1759359992,
		534414190,
		2176718541,
		4139329115,
		1873836001,
		414664567,
		2282248934,
		4279200368,
		1711684554,
		285281116,
		2405801727,
		4167216745,
		1634467795,
		376229701,
		2685067896,
		3608007406,
		1308918612,
		956543938,
		2808555105,
		3495958263,
		1231636301,
		1047427035,
		2932959818,
		3654703836,
		1088359270,
		936918e3,
		2847714899,
		3736837829,
		1202900863,
		817233897,
		3183342108,
		3401237130,
		1404277552,
		615818150,
		3134207493,
		3453421203,
		1423857449,
		601450431,
		3009837614,
		3294710456,
		1567103746,
		711928724,
		3020668471,
		3272380065,
		1510334235,
		755167117
	]);
	function crc32(buf) {
		let crc = -1;
		for (let x of buf) crc = CRC_TABLE[(crc ^ x) & 255] ^ crc >>> 8;
		return (crc ^ -1) >>> 0;
	}
	module.exports = crc32;
}));
// node_modules/yauzl/index.js
var require_yauzl = __commonJSMin(((exports) => {
	var fs = __require("fs");
	var zlib = __require("zlib");
	var fd_slicer = require_fd_slicer();
	var util = __require("util");
	var EventEmitter = __require("events").EventEmitter;
	var Transform = __require("stream").Transform;
	var PassThrough = __require("stream").PassThrough;
	var Writable = __require("stream").Writable;
	const crc32 = typeof zlib.crc32 === "function" ? zlib.crc32 : require_crc32();
	exports.openPromise = openPromise;
	exports.fromBufferPromise = fromBufferPromise;
	function openPromise(path, options) {
		return new Promise((resolve, reject) => {
			open(path, {
				...options,
				lazyEntries: true
			}, function(err, zipfile) {
				if (err) return reject(err);
				resolve(zipfile);
			});
		});
	}
	function fromBufferPromise(buffer, options) {
		return new Promise((resolve, reject) => {
			fromBuffer(buffer, {
				...options,
				lazyEntries: true
			}, function(err, zipfile) {
				if (err) return reject(err);
				resolve(zipfile);
			});
		});
	}
	function open(path, options, callback) {
		if (typeof options === "function") {
			callback = options;
			options = null;
		}
		if (options == null) options = {};
		if (options.autoClose == null) options.autoClose = true;
		if (options.lazyEntries == null) options.lazyEntries = false;
		if (options.decodeStrings == null) options.decodeStrings = true;
		if (options.validateEntrySizes == null) options.validateEntrySizes = true;
		if (options.strictFileNames == null) options.strictFileNames = false;
		if (callback == null) callback = defaultCallback;
		fs.open(path, "r", function(err, fd) {
			if (err) return callback(err);
			fromFd(fd, options, function(err, zipfile) {
				if (err) fs.close(fd, defaultCallback);
				callback(err, zipfile);
			});
		});
	}
	function fromFd(fd, options, callback) {
		if (typeof options === "function") {
			callback = options;
			options = null;
		}
		if (options == null) options = {};
		if (options.autoClose == null) options.autoClose = false;
		if (options.lazyEntries == null) options.lazyEntries = false;
		if (options.decodeStrings == null) options.decodeStrings = true;
		if (options.validateEntrySizes == null) options.validateEntrySizes = true;
		if (options.strictFileNames == null) options.strictFileNames = false;
		if (callback == null) callback = defaultCallback;
		fs.fstat(fd, function(err, stats) {
			if (err) return callback(err);
			fromRandomAccessReader(new fd_slicer.FdSlicer(fd), stats.size, options, callback);
		});
	}
	function fromBuffer(buffer, options, callback) {
		if (typeof options === "function") {
			callback = options;
			options = null;
		}
		if (options == null) options = {};
		options.autoClose = false;
		if (options.lazyEntries == null) options.lazyEntries = false;
		if (options.decodeStrings == null) options.decodeStrings = true;
		if (options.validateEntrySizes == null) options.validateEntrySizes = true;
		if (options.strictFileNames == null) options.strictFileNames = false;
		fromRandomAccessReader(new fd_slicer.BufferSlicer(buffer), buffer.length, options, callback);
	}
	function fromRandomAccessReader(reader, totalSize, options, callback) {
		if (typeof options === "function") {
			callback = options;
			options = null;
		}
		if (options == null) options = {};
		if (options.autoClose == null) options.autoClose = true;
		if (options.lazyEntries == null) options.lazyEntries = false;
		if (options.decodeStrings == null) options.decodeStrings = true;
		var decodeStrings = !!options.decodeStrings;
		if (options.validateEntrySizes == null) options.validateEntrySizes = true;
		if (options.strictFileNames == null) options.strictFileNames = false;
		if (callback == null) callback = defaultCallback;
		if (typeof totalSize !== "number") throw new Error("expected totalSize parameter to be a number");
		if (totalSize > Number.MAX_SAFE_INTEGER) throw new Error("zip file too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");
		reader.ref();
		var eocdrWithoutCommentSize = 22;
		var zip64EocdlSize = 20;
		var bufferSize = Math.min(zip64EocdlSize + eocdrWithoutCommentSize + 65535, totalSize);
		var buffer = newBuffer(bufferSize);
		readAndAssertNoEof(reader, buffer, 0, bufferSize, totalSize - buffer.length, function(err) {
			if (err) return callback(err);
			for (var i = bufferSize - eocdrWithoutCommentSize; i >= 0; i -= 1) {
				if (buffer.readUInt32LE(i) !== 101010256) continue;
				var eocdrBuffer = buffer.subarray(i);
				var diskNumber = eocdrBuffer.readUInt16LE(4);
				var entryCount = eocdrBuffer.readUInt16LE(10);
				var centralDirectoryOffset = eocdrBuffer.readUInt32LE(16);
				var commentLength = eocdrBuffer.readUInt16LE(20);
				var expectedCommentLength = eocdrBuffer.length - eocdrWithoutCommentSize;
				if (commentLength !== expectedCommentLength) return callback(new Error("Invalid comment length. Expected: " + expectedCommentLength + ". Found: " + commentLength + ". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK☺☻` in the comment?"));
				var comment = decodeStrings ? decodeBuffer(eocdrBuffer.subarray(22), false) : eocdrBuffer.subarray(22);
				if (i - zip64EocdlSize >= 0 && buffer.readUInt32LE(i - zip64EocdlSize) === 117853008) {
					var zip64EocdrOffset = readUInt64LE(buffer.subarray(i - zip64EocdlSize, i - zip64EocdlSize + zip64EocdlSize), 8);
					var zip64EocdrBuffer = newBuffer(56);
					return readAndAssertNoEof(reader, zip64EocdrBuffer, 0, zip64EocdrBuffer.length, zip64EocdrOffset, function(err) {
						if (err) return callback(err);
						if (zip64EocdrBuffer.readUInt32LE(0) !== 101075792) return callback(new Error("invalid zip64 end of central directory record signature"));
						diskNumber = zip64EocdrBuffer.readUInt32LE(16);
						if (diskNumber !== 0) return callback(new Error("multi-disk zip files are not supported: found disk number: " + diskNumber));
						entryCount = readUInt64LE(zip64EocdrBuffer, 32);
						centralDirectoryOffset = readUInt64LE(zip64EocdrBuffer, 48);
						return callback(null, new ZipFile(reader, centralDirectoryOffset, totalSize, entryCount, comment, options.autoClose, options.lazyEntries, decodeStrings, options.validateEntrySizes, options.strictFileNames));
					});
				}
				if (diskNumber !== 0) return callback(new Error("multi-disk zip files are not supported: found disk number: " + diskNumber));
				return callback(null, new ZipFile(reader, centralDirectoryOffset, totalSize, entryCount, comment, options.autoClose, options.lazyEntries, decodeStrings, options.validateEntrySizes, options.strictFileNames));
			}
			callback(new Error("End of central directory record signature not found. Either not a zip file, or file is truncated."));
		});
	}
	util.inherits(ZipFile, EventEmitter);
	function ZipFile(reader, centralDirectoryOffset, fileSize, entryCount, comment, autoClose, lazyEntries, decodeStrings, validateEntrySizes, strictFileNames) {
		var self = this;
		EventEmitter.call(self);
		self.reader = reader;
		self.reader.on("error", function(err) {
			emitError(self, err);
		});
		self.reader.once("close", function() {
			self.emit("close");
		});
		self.readEntryCursor = centralDirectoryOffset;
		self.fileSize = fileSize;
		self.entryCount = entryCount;
		self.comment = comment;
		self.entriesRead = 0;
		self.autoClose = !!autoClose;
		self.lazyEntries = !!lazyEntries;
		self.decodeStrings = !!decodeStrings;
		self.validateEntrySizes = !!validateEntrySizes;
		self.strictFileNames = !!strictFileNames;
		self.isOpen = true;
		self.emittedError = false;
		self.hasEachEntryBeenCalled = false;
		if (!self.lazyEntries) self._readEntry();
	}
	ZipFile.prototype.close = function() {
		if (!this.isOpen) return;
		this.isOpen = false;
		this.reader.unref();
	};
	function emitErrorAndAutoClose(self, err) {
		if (self.autoClose) self.close();
		emitError(self, err);
	}
	function emitError(self, err) {
		if (self.emittedError) return;
		self.emittedError = true;
		self.emit("error", err);
	}
	ZipFile.prototype.readEntry = function() {
		if (!this.lazyEntries) throw new Error("readEntry() called without lazyEntries:true");
		this._readEntry();
	};
	ZipFile.prototype._readEntry = function() {
		var self = this;
		if (self.entryCount === self.entriesRead) {
			setImmediate(function() {
				if (self.autoClose) self.close();
				if (self.emittedError) return;
				self.emit("end");
			});
			return;
		}
		if (self.emittedError) return;
		var buffer = newBuffer(46);
		readAndAssertNoEof(self.reader, buffer, 0, buffer.length, self.readEntryCursor, function(err) {
			if (err) return emitErrorAndAutoClose(self, err);
			if (self.emittedError) return;
			var entry = new Entry();
			var signature = buffer.readUInt32LE(0);
			if (signature !== 33639248) return emitErrorAndAutoClose(self, new Error("invalid central directory file header signature: 0x" + signature.toString(16)));
			entry.versionMadeBy = buffer.readUInt16LE(4);
			entry.versionNeededToExtract = buffer.readUInt16LE(6);
			entry.generalPurposeBitFlag = buffer.readUInt16LE(8);
			entry.compressionMethod = buffer.readUInt16LE(10);
			entry.lastModFileTime = buffer.readUInt16LE(12);
			entry.lastModFileDate = buffer.readUInt16LE(14);
			entry.crc32 = buffer.readUInt32LE(16);
			entry.compressedSize = buffer.readUInt32LE(20);
			entry.uncompressedSize = buffer.readUInt32LE(24);
			entry.fileNameLength = buffer.readUInt16LE(28);
			entry.extraFieldLength = buffer.readUInt16LE(30);
			entry.fileCommentLength = buffer.readUInt16LE(32);
			entry.internalFileAttributes = buffer.readUInt16LE(36);
			entry.externalFileAttributes = buffer.readUInt32LE(38);
			entry.relativeOffsetOfLocalHeader = buffer.readUInt32LE(42);
			if (entry.generalPurposeBitFlag & 64) return emitErrorAndAutoClose(self, new Error("strong encryption is not supported"));
			self.readEntryCursor += 46;
			buffer = newBuffer(entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength);
			readAndAssertNoEof(self.reader, buffer, 0, buffer.length, self.readEntryCursor, function(err) {
				if (err) return emitErrorAndAutoClose(self, err);
				if (self.emittedError) return;
				entry.fileNameRaw = buffer.subarray(0, entry.fileNameLength);
				var fileCommentStart = entry.fileNameLength + entry.extraFieldLength;
				entry.extraFieldRaw = buffer.subarray(entry.fileNameLength, fileCommentStart);
				entry.fileCommentRaw = buffer.subarray(fileCommentStart, fileCommentStart + entry.fileCommentLength);
				try {
					entry.extraFields = parseExtraFields(entry.extraFieldRaw);
				} catch (err) {
					return emitErrorAndAutoClose(self, err);
				}
				if (self.decodeStrings) {
					var isUtf8 = (entry.generalPurposeBitFlag & 2048) !== 0;
					entry.fileComment = decodeBuffer(entry.fileCommentRaw, isUtf8);
					entry.fileName = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, self.strictFileNames);
					var errorMessage = validateFileName(entry.fileName);
					if (errorMessage != null) return emitErrorAndAutoClose(self, new Error(errorMessage));
				} else {
					entry.fileComment = entry.fileCommentRaw;
					entry.fileName = entry.fileNameRaw;
				}
				entry.comment = entry.fileComment;
				self.readEntryCursor += buffer.length;
				self.entriesRead += 1;
				for (var i = 0; i < entry.extraFields.length; i++) {
					var extraField = entry.extraFields[i];
					if (extraField.id !== 1) continue;
					var zip64EiefBuffer = extraField.data;
					var index = 0;
					if (entry.uncompressedSize === 4294967295) {
						if (index + 8 > zip64EiefBuffer.length) return emitErrorAndAutoClose(self, new Error("zip64 extended information extra field does not include uncompressed size"));
						entry.uncompressedSize = readUInt64LE(zip64EiefBuffer, index);
						index += 8;
					}
					if (entry.compressedSize === 4294967295) {
						if (index + 8 > zip64EiefBuffer.length) return emitErrorAndAutoClose(self, new Error("zip64 extended information extra field does not include compressed size"));
						entry.compressedSize = readUInt64LE(zip64EiefBuffer, index);
						index += 8;
					}
					if (entry.relativeOffsetOfLocalHeader === 4294967295) {
						if (index + 8 > zip64EiefBuffer.length) return emitErrorAndAutoClose(self, new Error("zip64 extended information extra field does not include relative header offset"));
						entry.relativeOffsetOfLocalHeader = readUInt64LE(zip64EiefBuffer, index);
						index += 8;
					}
					break;
				}
				if (self.validateEntrySizes && entry.compressionMethod === 0) {
					var expectedCompressedSize = entry.uncompressedSize;
					if (entry.isEncrypted()) expectedCompressedSize += 12;
					if (entry.compressedSize !== expectedCompressedSize) {
						var msg = "compressed/uncompressed size mismatch for stored file: " + entry.compressedSize + " != " + entry.uncompressedSize;
						return emitErrorAndAutoClose(self, new Error(msg));
					}
				}
				self.emit("entry", entry);
				if (!self.lazyEntries) self._readEntry();
			});
		});
	};
	ZipFile.prototype.eachEntry = function() {
		const self = this;
		if (!self.lazyEntries) throw new Error("eachEntry() requires lazyEntries: true");
		if (self.hasEachEntryBeenCalled) throw new Error("eachEntry() must only be called once per ZipFile");
		self.hasEachEntryBeenCalled = true;
		let pendingResolveReject = null;
		self.on("entry", onEntry);
		self.on("end", onEnd);
		self.on("error", onError);
		function cleanup() {
			self.removeListener("entry", onEntry);
			self.removeListener("end", onEnd);
			self.removeListener("error", onError);
			if (self.autoClose) self.close();
		}
		function onEntry(entry) {
			let { resolve } = pendingResolveReject;
			pendingResolveReject = null;
			resolve({ value: entry });
		}
		function onEnd() {
			let { resolve } = pendingResolveReject;
			pendingResolveReject = null;
			cleanup();
			resolve({ done: true });
		}
		function onError(err) {
			let { reject } = pendingResolveReject;
			pendingResolveReject = null;
			cleanup();
			reject(err);
		}
		return {
			[Symbol.asyncIterator]() {
				return this;
			},
			next() {
				const promise = new Promise((resolve, reject) => {
					if (pendingResolveReject != null) throw new Error("next() called before previous Promise was resolved.");
					pendingResolveReject = {
						resolve,
						reject
					};
				});
				self.readEntry();
				return promise;
			},
			return(value) {
				cleanup();
				return Promise.resolve({
					done: true,
					value
				});
			},
			throw(value) {
				cleanup();
				return Promise.reject(value);
			}
		};
	};
	ZipFile.prototype.openReadStream = function(entry, options, callback) {
		var self = this;
		var relativeStart = 0;
		var relativeEnd = entry.compressedSize;
		if (callback == null) {
			callback = options;
			options = null;
		}
		if (options == null) options = {};
		else {
			if (options.decodeFileData === false) {
				if (options.decrypt != null) throw new Error("cannot use options.decrypt when options.decodeFileData === false");
				if (options.decompress != null) throw new Error("cannot use options.decompress when options.decodeFileData === false");
			} else {
				if (options.decrypt != null) {
					if (!entry.isEncrypted()) throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");
					if (options.decrypt !== false) throw new Error("invalid options.decrypt value: " + options.decrypt);
					if (entry.isCompressed()) {
						if (options.decompress !== false) throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.");
					}
				}
				if (options.decompress != null) {
					if (!entry.isCompressed()) throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");
					if (!(options.decompress === false || options.decompress === true)) throw new Error("invalid options.decompress value: " + options.decompress);
					decompress = options.decompress;
				}
			}
			if (options.start != null) {
				relativeStart = options.start;
				if (relativeStart < 0) throw new Error("options.start < 0");
				if (relativeStart > entry.compressedSize) throw new Error("options.start > entry.compressedSize");
			}
			if (options.end != null) {
				relativeEnd = options.end;
				if (relativeEnd < 0) throw new Error("options.end < 0");
				if (relativeEnd > entry.compressedSize) throw new Error("options.end > entry.compressedSize");
				if (relativeEnd < relativeStart) throw new Error("options.end < options.start");
			}
		}
		var rawMode = options.decodeFileData === false || (entry.compressionMethod === 0 || entry.compressionMethod === 8 && options.decompress === false) && (!entry.isEncrypted() || options.decrypt === false);
		if (options.start != null || options.end != null) {
			if (!rawMode) throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");
		}
		if (!self.isOpen) return callback(new Error("closed"));
		if (entry.isEncrypted() && !rawMode) {
			if (options.decrypt !== false) return callback(new Error("entry is encrypted, and options.decodeFileData !== false"));
		}
		var decompress;
		if (rawMode) decompress = false;
		else if (entry.compressionMethod === 8) decompress = options.decodeFileData !== true;
		else return callback(new Error("unsupported compression method: " + entry.compressionMethod));
		self.readLocalFileHeader(entry, { minimal: true }, function(err, localFileHeader) {
			if (err) return callback(err);
			self.openReadStreamLowLevel(localFileHeader.fileDataStart, entry.compressedSize, relativeStart, relativeEnd, decompress, entry.uncompressedSize, callback);
		});
	};
	ZipFile.prototype.openReadStreamLowLevel = function(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize, callback) {
		var self = this;
		fileDataStart + compressedSize;
		var readStream = self.reader.createReadStream({
			start: fileDataStart + relativeStart,
			end: fileDataStart + relativeEnd
		});
		var endpointStream = readStream;
		if (decompress) {
			var destroyed = false;
			var inflateFilter = zlib.createInflateRaw();
			readStream.on("error", function(err) {
				setImmediate(function() {
					if (!destroyed) inflateFilter.emit("error", err);
				});
			});
			readStream.pipe(inflateFilter);
			if (self.validateEntrySizes) {
				endpointStream = new AssertByteCountStream(uncompressedSize);
				inflateFilter.on("error", function(err) {
					setImmediate(function() {
						if (!destroyed) endpointStream.emit("error", err);
					});
				});
				inflateFilter.pipe(endpointStream);
			} else endpointStream = inflateFilter;
			installDestroyFn(endpointStream, function() {
				destroyed = true;
				if (inflateFilter !== endpointStream) inflateFilter.unpipe(endpointStream);
				readStream.unpipe(inflateFilter);
				readStream.destroy();
			});
		}
		callback(null, endpointStream);
	};
	ZipFile.prototype.readLocalFileHeader = function(entry, options, callback) {
		var self = this;
		if (callback == null) {
			callback = options;
			options = null;
		}
		if (options == null) options = {};
		self.reader.ref();
		var buffer = newBuffer(30);
		readAndAssertNoEof(self.reader, buffer, 0, buffer.length, entry.relativeOffsetOfLocalHeader, function(err) {
			try {
				if (err) return callback(err);
				var signature = buffer.readUInt32LE(0);
				if (signature !== 67324752) return callback(new Error("invalid local file header signature: 0x" + signature.toString(16)));
				var fileNameLength = buffer.readUInt16LE(26);
				var extraFieldLength = buffer.readUInt16LE(28);
				var fileDataStart = entry.relativeOffsetOfLocalHeader + 30 + fileNameLength + extraFieldLength;
				if (fileDataStart + entry.compressedSize > self.fileSize) return callback(new Error("file data overflows file bounds: " + fileDataStart + " + " + entry.compressedSize + " > " + self.fileSize));
				if (options.minimal) return callback(null, { fileDataStart });
				var localFileHeader = new LocalFileHeader();
				localFileHeader.fileDataStart = fileDataStart;
				localFileHeader.versionNeededToExtract = buffer.readUInt16LE(4);
				localFileHeader.generalPurposeBitFlag = buffer.readUInt16LE(6);
				localFileHeader.compressionMethod = buffer.readUInt16LE(8);
				localFileHeader.lastModFileTime = buffer.readUInt16LE(10);
				localFileHeader.lastModFileDate = buffer.readUInt16LE(12);
				localFileHeader.crc32 = buffer.readUInt32LE(14);
				localFileHeader.compressedSize = buffer.readUInt32LE(18);
				localFileHeader.uncompressedSize = buffer.readUInt32LE(22);
				localFileHeader.fileNameLength = fileNameLength;
				localFileHeader.extraFieldLength = extraFieldLength;
				buffer = newBuffer(fileNameLength + extraFieldLength);
				self.reader.ref();
				readAndAssertNoEof(self.reader, buffer, 0, buffer.length, entry.relativeOffsetOfLocalHeader + 30, function(err) {
					try {
						if (err) return callback(err);
						localFileHeader.fileName = buffer.subarray(0, fileNameLength);
						localFileHeader.extraField = buffer.subarray(fileNameLength);
						return callback(null, localFileHeader);
					} finally {
						self.reader.unref();
					}
				});
			} finally {
				self.reader.unref();
			}
		});
	};
	ZipFile.prototype.openReadStreamPromise = function(entry, options) {
		return new Promise((resolve, reject) => {
			this.openReadStream(entry, options, function(err, readStream) {
				if (err) return reject(err);
				resolve(readStream);
			});
		});
	};
	ZipFile.prototype.openReadStreamLowLevelPromise = function(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize) {
		return new Promise((resolve, reject) => {
			this.openReadStream(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize, function(err, readStream) {
				if (err) return reject(err);
				resolve(readStream);
			});
		});
	};
	ZipFile.prototype.readLocalFileHeaderPromise = function(entry, options) {
		return new Promise((resolve, reject) => {
			this.readLocalFileHeader(entry, options, function(err, localFileHeader) {
				if (err) return reject(err);
				resolve(localFileHeader);
			});
		});
	};
	function Entry() {}
	Entry.prototype.getLastModDate = function(options) {
		if (options == null) options = {};
		if (!options.forceDosFormat) for (var i = 0; i < this.extraFields.length; i++) {
			var extraField = this.extraFields[i];
			if (extraField.id === 21589) {
				var data = extraField.data;
				if (data.length < 5) continue;
				if (!(data[0] & 1)) continue;
				var posixTimestamp = data.readInt32LE(1);
				return new Date(posixTimestamp * 1e3);
			} else if (extraField.id === 10) {
				var data = extraField.data;
				if (data.length !== 32) continue;
				if (data.readUInt16LE(4) !== 1) continue;
				if (data.readUInt16LE(6) !== 24) continue;
				var millisecondsSince1970 = (data.readUInt32LE(8) + 4294967296 * data.readInt32LE(12)) / 1e4 - 0xa9730b66800;
				return new Date(millisecondsSince1970);
			}
		}
		return dosDateTimeToDate(this.lastModFileDate, this.lastModFileTime, options.timezone);
	};
	Entry.prototype.canDecodeFileData = function() {
		return !this.isEncrypted() && (this.compressionMethod === 0 || this.compressionMethod === 8);
	};
	Entry.prototype.isEncrypted = function() {
		return (this.generalPurposeBitFlag & 1) !== 0;
	};
	Entry.prototype.isCompressed = function() {
		return this.compressionMethod === 8;
	};
	function LocalFileHeader() {}
	function dosDateTimeToDate(date, time, timezone) {
		var day = date & 31;
		var month = (date >> 5 & 15) - 1;
		var year = (date >> 9 & 127) + 1980;
		var millisecond = 0;
		var second = (time & 31) * 2;
		var minute = time >> 5 & 63;
		var hour = time >> 11 & 31;
		if (timezone == null || timezone === "local") return new Date(year, month, day, hour, minute, second, millisecond);
		else if (timezone === "UTC") return new Date(Date.UTC(year, month, day, hour, minute, second, millisecond));
		else throw new Error("unrecognized options.timezone: " + options.timezone);
	}
	function getFileNameLowLevel(generalPurposeBitFlag, fileNameBuffer, extraFields, strictFileNames) {
		var fileName = null;
		for (var i = 0; i < extraFields.length; i++) {
			var extraField = extraFields[i];
			if (extraField.id === 28789) {
				if (extraField.data.length < 6) continue;
				if (extraField.data.readUInt8(0) !== 1) continue;
				var oldNameCrc32 = extraField.data.readUInt32LE(1);
				if (crc32(fileNameBuffer) !== oldNameCrc32) continue;
				fileName = decodeBuffer(extraField.data.subarray(5), true);
				break;
			}
		}
		if (fileName == null) fileName = decodeBuffer(fileNameBuffer, (generalPurposeBitFlag & 2048) !== 0);
		if (!strictFileNames) fileName = fileName.replace(/\\/g, "/");
		return fileName;
	}
	function validateFileName(fileName) {
		if (fileName.indexOf("\\") !== -1) return "invalid characters in fileName: " + fileName;
		if (/^[a-zA-Z]:/.test(fileName) || /^\//.test(fileName)) return "absolute path: " + fileName;
		if (fileName.split("/").indexOf("..") !== -1) return "invalid relative path: " + fileName;
		return null;
	}
	function parseExtraFields(extraFieldBuffer) {
		var extraFields = [];
		var i = 0;
		while (i < extraFieldBuffer.length - 3) {
			var headerId = extraFieldBuffer.readUInt16LE(i + 0);
			var dataSize = extraFieldBuffer.readUInt16LE(i + 2);
			var dataStart = i + 4;
			var dataEnd = dataStart + dataSize;
			if (dataEnd > extraFieldBuffer.length) throw new Error("extra field length exceeds extra field buffer size");
			var dataBuffer = extraFieldBuffer.subarray(dataStart, dataEnd);
			extraFields.push({
				id: headerId,
				data: dataBuffer
			});
			i = dataEnd;
		}
		return extraFields;
	}
	function readAndAssertNoEof(reader, buffer, offset, length, position, callback) {
		if (length === 0) return setImmediate(function() {
			callback(null, newBuffer(0));
		});
		reader.read(buffer, offset, length, position, function(err, bytesRead) {
			if (err) return callback(err);
			if (bytesRead < length) return callback(new Error("unexpected EOF"));
			callback();
		});
	}
	util.inherits(AssertByteCountStream, Transform);
	function AssertByteCountStream(byteCount) {
		Transform.call(this);
		this.actualByteCount = 0;
		this.expectedByteCount = byteCount;
	}
	AssertByteCountStream.prototype._transform = function(chunk, encoding, cb) {
		this.actualByteCount += chunk.length;
		if (this.actualByteCount > this.expectedByteCount) {
			var msg = "too many bytes in the stream. expected " + this.expectedByteCount + ". got at least " + this.actualByteCount;
			return cb(new Error(msg));
		}
		cb(null, chunk);
	};
	AssertByteCountStream.prototype._flush = function(cb) {
		if (this.actualByteCount < this.expectedByteCount) {
			var msg = "not enough bytes in the stream. expected " + this.expectedByteCount + ". got only " + this.actualByteCount;
			return cb(new Error(msg));
		}
		cb();
	};
	util.inherits(RandomAccessReader, EventEmitter);
	function RandomAccessReader() {
		EventEmitter.call(this);
		this.refCount = 0;
	}
	RandomAccessReader.prototype.ref = function() {
		this.refCount += 1;
	};
	RandomAccessReader.prototype.unref = function() {
		var self = this;
		self.refCount -= 1;
		if (self.refCount > 0) return;
		if (self.refCount < 0) throw new Error("invalid unref");
		self.close(onCloseDone);
		function onCloseDone(err) {
			if (err) return self.emit("error", err);
			self.emit("close");
		}
	};
	RandomAccessReader.prototype.createReadStream = function(options) {
		if (options == null) options = {};
		var start = options.start;
		var end = options.end;
		if (start === end) {
			var emptyStream = new PassThrough();
			setImmediate(function() {
				emptyStream.end();
			});
			return emptyStream;
		}
		var stream = this._readStreamForRange(start, end);
		var destroyed = false;
		var refUnrefFilter = new RefUnrefFilter(this);
		stream.on("error", function(err) {
			setImmediate(function() {
				if (!destroyed) refUnrefFilter.emit("error", err);
			});
		});
		installDestroyFn(refUnrefFilter, function() {
			stream.unpipe(refUnrefFilter);
			refUnrefFilter.unref();
			stream.destroy();
		});
		var byteCounter = new AssertByteCountStream(end - start);
		refUnrefFilter.on("error", function(err) {
			setImmediate(function() {
				if (!destroyed) byteCounter.emit("error", err);
			});
		});
		installDestroyFn(byteCounter, function() {
			destroyed = true;
			refUnrefFilter.unpipe(byteCounter);
			refUnrefFilter.destroy();
		});
		return stream.pipe(refUnrefFilter).pipe(byteCounter);
	};
	RandomAccessReader.prototype._readStreamForRange = function(start, end) {
		throw new Error("not implemented");
	};
	RandomAccessReader.prototype.read = function(buffer, offset, length, position, callback) {
		var readStream = this.createReadStream({
			start: position,
			end: position + length
		});
		var writeStream = new Writable();
		var written = 0;
		writeStream._write = function(chunk, encoding, cb) {
			chunk.copy(buffer, offset + written, 0, chunk.length);
			written += chunk.length;
			cb();
		};
		writeStream.on("finish", callback);
		readStream.on("error", function(error) {
			callback(error);
		});
		readStream.pipe(writeStream);
	};
	RandomAccessReader.prototype.close = function(callback) {
		setImmediate(callback);
	};
	util.inherits(RefUnrefFilter, PassThrough);
	function RefUnrefFilter(context) {
		PassThrough.call(this);
		this.context = context;
		this.context.ref();
		this.unreffedYet = false;
	}
	RefUnrefFilter.prototype._flush = function(cb) {
		this.unref();
		cb();
	};
	RefUnrefFilter.prototype.unref = function(cb) {
		if (this.unreffedYet) return;
		this.unreffedYet = true;
		this.context.unref();
	};
	var cp437 = "\0☺☻♥♦♣♠•◘○◙♂♀♪♫☼►◄↕‼¶§▬↨↑↓→←∟↔▲▼ !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~⌂ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\xA0";
	function decodeBuffer(buffer, isUtf8) {
		if (isUtf8) return buffer.toString("utf8");
		else {
			var result = "";
			for (var i = 0; i < buffer.length; i++) result += cp437[buffer[i]];
			return result;
		}
	}
	function readUInt64LE(buffer, offset) {
		var lower32 = buffer.readUInt32LE(offset);
		return buffer.readUInt32LE(offset + 4) * 4294967296 + lower32;
	}
	var newBuffer;
	if (typeof Buffer.allocUnsafe === "function") newBuffer = function(len) {
		return Buffer.allocUnsafe(len);
	};
	else newBuffer = function(len) {
		return new Buffer(len);
	};
	function installDestroyFn(stream, fn) {
		if (typeof stream.destroy === "function") stream._destroy = function(err, cb) {
			fn();
			if (cb != null) cb(err);
		};
		else stream.destroy = fn;
	}
	function defaultCallback(err) {
		if (err) throw err;
	}
}));
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
const DELIMITERS = {
	comma: ",",
	semicolon: ";",
	tab: "	"
};
function foldHeader(header) {
	return header.trim().replaceAll(/\s+/g, " ").toLowerCase();
}
function findColumn(headers, aliases, file) {
	const folded = headers.map(foldHeader);
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
const SEPARATOR_LINE = /^"?sep=.?"?$/i;
function firstLineWithText(head) {
	return head.split(/\r\n|\n|\r/).find((line) => /[^\s,;"]/.test(line) && !SEPARATOR_LINE.test(line.trim())) ?? "";
}
const MAX_RECORD_CHARACTERS = 4194304;
function csvOptions(delimiter) {
	return {
		delimiter,
		max_record_size: MAX_RECORD_CHARACTERS,
		relax_quotes: true,
		relax_column_count: true,
		skip_empty_lines: true,
		skip_records_with_empty_values: true,
		trim: true
	};
}
function splitLine(line, delimiter) {
	try {
		const [fields] = parse$1(line, {
			...csvOptions(delimiter),
			to: 1
		});
		return fields ?? [];
	} catch {
		return [];
	}
}
function countNamed(headers) {
	return headers.findLastIndex((header) => header.trim() !== "") + 1;
}
function detectDialect(line, context) {
	const { encoding, corpus, file } = context;
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
			namedFieldCount: countNamed(fields),
			hasHeader
		};
	}
}
function detectSheetDialect(headers, { sheet, corpus, file }) {
	const columns = columnsByHeader(headers, corpus, file);
	if (columns === void 0) return void 0;
	const asText = {
		encoding: "utf-8",
		delimiterName: "comma",
		delimiter: DELIMITERS.comma
	};
	const counts = {
		fieldCount: headers.length,
		namedFieldCount: countNamed(headers)
	};
	return {
		...asText,
		columns,
		...counts,
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
// node_modules/fflate/esm/index.mjs
var require$1 = createRequire("/");
var _a;
var Worker;
var isMarkedAsUntransferable;
var workerAdd = ";var __w=require('worker_threads');__w.parentPort.on('message',function(m){onmessage({data:m})}),postMessage=function(m,t){__w.parentPort.postMessage(m,t)},close=process.exit;self=global";
try {
	_a = require$1("worker_threads"), Worker = _a.Worker, isMarkedAsUntransferable = _a.isMarkedAsUntransferable;
} catch (e) {}
var wk = Worker ? function(c, _, msg, transfer, cb) {
	var done = false;
	var w = new Worker(c + workerAdd, { eval: true }).on("error", function(e) {
		return cb(e, null);
	}).on("message", function(m) {
		return cb(null, m);
	}).on("exit", function(c) {
		if (c && !done) cb(new Error("exited with code " + c), null);
	});
	if (isMarkedAsUntransferable) transfer = transfer.filter(function(t) {
		return !isMarkedAsUntransferable(t);
	});
	w.postMessage(msg, transfer);
	w.terminate = function() {
		done = true;
		return Worker.prototype.terminate.call(w);
	};
	return w;
} : function(_, __, ___, ____, cb) {
	setImmediate(function() {
		return cb(new Error("async operations unsupported - update to Node 12+ (or Node 10-11 with the --experimental-worker CLI flag)"), null);
	});
	var NOP = function() {};
	return {
		terminate: NOP,
		postMessage: NOP
	};
};
var u8 = Uint8Array;
var u16 = Uint16Array;
var i32 = Int32Array;
var fleb = new u8([
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	1,
	1,
	2,
	2,
	2,
	2,
	3,
	3,
	3,
	3,
	4,
	4,
	4,
	4,
	5,
	5,
	5,
	5,
	0,
	0,
	0,
	0
]);
var fdeb = new u8([
	0,
	0,
	0,
	0,
	1,
	1,
	2,
	2,
	3,
	3,
	4,
	4,
	5,
	5,
	6,
	6,
	7,
	7,
	8,
	8,
	9,
	9,
	10,
	10,
	11,
	11,
	12,
	12,
	13,
	13,
	0,
	0
]);
var clim = new u8([
	16,
	17,
	18,
	0,
	8,
	7,
	9,
	6,
	10,
	5,
	11,
	4,
	12,
	3,
	13,
	2,
	14,
	1,
	15
]);
var freb = function(eb, start) {
	var b = new u16(31);
	for (var i = 0; i < 31; ++i) b[i] = start += 1 << eb[i - 1];
	var r = new i32(b[30]);
	for (var i = 1; i < 30; ++i) for (var j = b[i]; j < b[i + 1]; ++j) r[j] = j - b[i] << 5 | i;
	return {
		b,
		r
	};
};
var _a = freb(fleb, 2);
var fl = _a.b;
var revfl = _a.r;
fl[28] = 258, revfl[258] = 28;
var _b = freb(fdeb, 0);
var fd = _b.b;
var revfd = _b.r;
var rev = new u16(32768);
for (var i = 0; i < 32768; ++i) {
	var x = (i & 43690) >> 1 | (i & 21845) << 1;
	x = (x & 52428) >> 2 | (x & 13107) << 2;
	x = (x & 61680) >> 4 | (x & 3855) << 4;
	rev[i] = ((x & 65280) >> 8 | (x & 255) << 8) >> 1;
}
var hMap = (function(cd, mb, r) {
	var s = cd.length;
	var i = 0;
	var l = new u16(mb);
	for (; i < s; ++i) if (cd[i]) ++l[cd[i] - 1];
	var le = new u16(mb);
	for (i = 1; i < mb; ++i) le[i] = le[i - 1] + l[i - 1] << 1;
	var co;
	if (r) {
		co = new u16(1 << mb);
		var rvb = 15 - mb;
		for (i = 0; i < s; ++i) if (cd[i]) {
			var sv = i << 4 | cd[i];
			var r_1 = mb - cd[i];
			var v = le[cd[i] - 1]++ << r_1;
			for (var m = v | (1 << r_1) - 1; v <= m; ++v) co[rev[v] >> rvb] = sv;
		}
	} else {
		co = new u16(s);
		for (i = 0; i < s; ++i) if (cd[i]) co[i] = rev[le[cd[i] - 1]++] >> 15 - cd[i];
	}
	return co;
});
var flt = new u8(288);
for (var i = 0; i < 144; ++i) flt[i] = 8;
for (var i = 144; i < 256; ++i) flt[i] = 9;
for (var i = 256; i < 280; ++i) flt[i] = 7;
for (var i = 280; i < 288; ++i) flt[i] = 8;
var fdt = new u8(32);
for (var i = 0; i < 32; ++i) fdt[i] = 5;
var flm = hMap(flt, 9, 0);
var flrm = hMap(flt, 9, 1);
var fdm = hMap(fdt, 5, 0);
var fdrm = hMap(fdt, 5, 1);
var max = function(a) {
	var m = a[0];
	for (var i = 1; i < a.length; ++i) if (a[i] > m) m = a[i];
	return m;
};
var bits = function(d, p, m) {
	var o = p / 8 | 0;
	return (d[o] | d[o + 1] << 8) >> (p & 7) & m;
};
var bits16 = function(d, p) {
	var o = p / 8 | 0;
	return (d[o] | d[o + 1] << 8 | d[o + 2] << 16) >> (p & 7);
};
var shft = function(p) {
	return (p + 7) / 8 | 0;
};
var slc = function(v, s, e) {
	if (s == null || s < 0) s = 0;
	if (e == null || e > v.length) e = v.length;
	return new u8(v.subarray(s, e));
};
var ec = [
	"unexpected EOF",
	"invalid block type",
	"invalid length/literal",
	"invalid distance",
	"stream finished",
	"no stream handler",
	,
	"no callback",
	"invalid UTF-8 data",
	"extra field too long",
	"date not in range 1980-2099",
	"filename too long",
	"stream finishing",
	"invalid zip data"
];
var err = function(ind, msg, nt) {
	var e = new Error(msg || ec[ind]);
	e.code = ind;
	if (Error.captureStackTrace) Error.captureStackTrace(e, err);
	if (!nt) throw e;
	return e;
};
var inflt = function(dat, st, buf, dict) {
	var sl = dat.length, dl = dict ? dict.length : 0;
	if (!sl || st.f && !st.l) return buf || new u8(0);
	var noBuf = !buf;
	var resize = noBuf || st.i != 2;
	var noSt = st.i;
	if (noBuf) buf = new u8(sl * 3);
	var cbuf = function(l) {
		var bl = buf.length;
		if (l > bl) {
			var nbuf = new u8(Math.max(bl * 2, l));
			nbuf.set(buf);
			buf = nbuf;
		}
	};
	var final = st.f || 0, pos = st.p || 0, bt = st.b || 0, lm = st.l, dm = st.d, lbt = st.m, dbt = st.n;
	var tbts = sl * 8;
	do {
		if (!lm) {
			final = bits(dat, pos, 1);
			var type = bits(dat, pos + 1, 3);
			pos += 3;
			if (!type) {
				var s = shft(pos) + 4, l = dat[s - 4] | dat[s - 3] << 8, t = s + l;
				if (t > sl) {
					if (noSt) err(0);
					break;
				}
				if (resize) cbuf(bt + l);
				buf.set(dat.subarray(s, t), bt);
				st.b = bt += l, st.p = pos = t * 8, st.f = final;
				continue;
			} else if (type == 1) lm = flrm, dm = fdrm, lbt = 9, dbt = 5;
			else if (type == 2) {
				var hLit = bits(dat, pos, 31) + 257, hcLen = bits(dat, pos + 10, 15) + 4;
				var tl = hLit + bits(dat, pos + 5, 31) + 1;
				pos += 14;
				var ldt = new u8(tl);
				var clt = new u8(19);
				for (var i = 0; i < hcLen; ++i) clt[clim[i]] = bits(dat, pos + i * 3, 7);
				pos += hcLen * 3;
				var clb = max(clt), clbmsk = (1 << clb) - 1;
				var clm = hMap(clt, clb, 1);
				for (var i = 0; i < tl;) {
					var r = clm[bits(dat, pos, clbmsk)];
					pos += r & 15;
					var s = r >> 4;
					if (s < 16) ldt[i++] = s;
					else {
						var c = 0, n = 0;
						if (s == 16) n = 3 + bits(dat, pos, 3), pos += 2, c = ldt[i - 1];
						else if (s == 17) n = 3 + bits(dat, pos, 7), pos += 3;
						else if (s == 18) n = 11 + bits(dat, pos, 127), pos += 7;
						while (n--) ldt[i++] = c;
					}
				}
				var lt = ldt.subarray(0, hLit), dt = ldt.subarray(hLit);
				lbt = max(lt);
				dbt = max(dt);
				lm = hMap(lt, lbt, 1);
				dm = hMap(dt, dbt, 1);
			} else err(1);
			if (pos > tbts) {
				if (noSt) err(0);
				break;
			}
		}
		if (resize) cbuf(bt + 131072);
		var lms = (1 << lbt) - 1, dms = (1 << dbt) - 1;
		var lpos = pos;
		for (;; lpos = pos) {
			var c = lm[bits16(dat, pos) & lms], sym = c >> 4;
			pos += c & 15;
			if (pos > tbts) {
				if (noSt) err(0);
				break;
			}
			if (!c) err(2);
			if (sym < 256) buf[bt++] = sym;
			else if (sym == 256) {
				lpos = pos, lm = null;
				break;
			} else {
				var add = sym - 254;
				if (sym > 264) {
					var i = sym - 257, b = fleb[i];
					add = bits(dat, pos, (1 << b) - 1) + fl[i];
					pos += b;
				}
				var d = dm[bits16(dat, pos) & dms], dsym = d >> 4;
				if (!d) err(3);
				pos += d & 15;
				var dt = fd[dsym];
				if (dsym > 3) {
					var b = fdeb[dsym];
					dt += bits16(dat, pos) & (1 << b) - 1, pos += b;
				}
				if (pos > tbts) {
					if (noSt) err(0);
					break;
				}
				if (resize) cbuf(bt + 131072);
				var end = bt + add;
				if (bt < dt) {
					var shift = dl - dt, dend = Math.min(dt, end);
					if (shift + bt < 0) err(3);
					for (; bt < dend; ++bt) buf[bt] = dict[shift + bt];
				}
				for (; bt < end; ++bt) buf[bt] = buf[bt - dt];
			}
		}
		st.l = lm, st.p = lpos, st.b = bt, st.f = final;
		if (lm) final = 1, st.m = lbt, st.d = dm, st.n = dbt;
	} while (!final);
	return bt != buf.length && noBuf ? slc(buf, 0, bt) : buf.subarray(0, bt);
};
var wbits = function(d, p, v) {
	v <<= p & 7;
	var o = p / 8 | 0;
	d[o] |= v;
	d[o + 1] |= v >> 8;
};
var wbits16 = function(d, p, v) {
	v <<= p & 7;
	var o = p / 8 | 0;
	d[o] |= v;
	d[o + 1] |= v >> 8;
	d[o + 2] |= v >> 16;
};
var hTree = function(d, mb) {
	var t = [];
	for (var i = 0; i < d.length; ++i) if (d[i]) t.push({
		s: i,
		f: d[i]
	});
	var s = t.length;
	var t2 = t.slice();
	if (!s) return {
		t: et,
		l: 0
	};
	if (s == 1) {
		var v = new u8(t[0].s + 1);
		v[t[0].s] = 1;
		return {
			t: v,
			l: 1
		};
	}
	t.sort(function(a, b) {
		return a.f - b.f;
	});
	t.push({
		s: -1,
		f: 25001
	});
	var l = t[0], r = t[1], i0 = 0, i1 = 1, i2 = 2;
	t[0] = {
		s: -1,
		f: l.f + r.f,
		l,
		r
	};
	while (i1 != s - 1) {
		l = t[t[i0].f < t[i2].f ? i0++ : i2++];
		r = t[i0 != i1 && t[i0].f < t[i2].f ? i0++ : i2++];
		t[i1++] = {
			s: -1,
			f: l.f + r.f,
			l,
			r
		};
	}
	var maxSym = t2[0].s;
	for (var i = 1; i < s; ++i) if (t2[i].s > maxSym) maxSym = t2[i].s;
	var tr = new u16(maxSym + 1);
	var mbt = ln(t[i1 - 1], tr, 0);
	if (mbt > mb) {
		var i = 0, dt = 0;
		var lft = mbt - mb, cst = 1 << lft;
		t2.sort(function(a, b) {
			return tr[b.s] - tr[a.s] || a.f - b.f;
		});
		for (; i < s; ++i) {
			var i2_1 = t2[i].s;
			if (tr[i2_1] > mb) {
				dt += cst - (1 << mbt - tr[i2_1]);
				tr[i2_1] = mb;
			} else break;
		}
		dt >>= lft;
		while (dt > 0) {
			var i2_2 = t2[i].s;
			if (tr[i2_2] < mb) dt -= 1 << mb - tr[i2_2]++ - 1;
			else ++i;
		}
		for (; i >= 0 && dt; --i) {
			var i2_3 = t2[i].s;
			if (tr[i2_3] == mb) {
				--tr[i2_3];
				++dt;
			}
		}
		mbt = mb;
	}
	return {
		t: new u8(tr),
		l: mbt
	};
};
var ln = function(n, l, d) {
	return n.s == -1 ? Math.max(ln(n.l, l, d + 1), ln(n.r, l, d + 1)) : l[n.s] = d;
};
var lc = function(c) {
	var s = c.length;
	while (s && !c[--s]);
	var cl = new u16(++s);
	var cli = 0, cln = c[0], cls = 1;
	var w = function(v) {
		cl[cli++] = v;
	};
	for (var i = 1; i <= s; ++i) if (c[i] == cln && i != s) ++cls;
	else {
		if (!cln && cls > 2) {
			for (; cls > 138; cls -= 138) w(32754);
			if (cls > 2) {
				w(cls > 10 ? cls - 11 << 5 | 28690 : cls - 3 << 5 | 12305);
				cls = 0;
			}
		} else if (cls > 3) {
			w(cln), --cls;
			for (; cls > 6; cls -= 6) w(8304);
			if (cls > 2) w(cls - 3 << 5 | 8208), cls = 0;
		}
		while (cls--) w(cln);
		cls = 1;
		cln = c[i];
	}
	return {
		c: cl.subarray(0, cli),
		n: s
	};
};
var clen = function(cf, cl) {
	var l = 0;
	for (var i = 0; i < cl.length; ++i) l += cf[i] * cl[i];
	return l;
};
var wfblk = function(out, pos, dat) {
	var s = dat.length;
	var o = shft(pos + 2);
	out[o] = s & 255;
	out[o + 1] = s >> 8;
	out[o + 2] = out[o] ^ 255;
	out[o + 3] = out[o + 1] ^ 255;
	for (var i = 0; i < s; ++i) out[o + i + 4] = dat[i];
	return (o + 4 + s) * 8;
};
var wblk = function(dat, out, final, syms, lf, df, eb, li, bs, bl, p) {
	wbits(out, p++, final);
	++lf[256];
	var _a = hTree(lf, 15), dlt = _a.t, mlb = _a.l;
	var _b = hTree(df, 15), ddt = _b.t, mdb = _b.l;
	var _c = lc(dlt), lclt = _c.c, nlc = _c.n;
	var _d = lc(ddt), lcdt = _d.c, ndc = _d.n;
	var lcfreq = new u16(19);
	for (var i = 0; i < lclt.length; ++i) ++lcfreq[lclt[i] & 31];
	for (var i = 0; i < lcdt.length; ++i) ++lcfreq[lcdt[i] & 31];
	var _e = hTree(lcfreq, 7), lct = _e.t, mlcb = _e.l;
	var nlcc = 19;
	for (; nlcc > 4 && !lct[clim[nlcc - 1]]; --nlcc);
	var flen = bl + 5 << 3;
	var ftlen = clen(lf, flt) + clen(df, fdt) + eb;
	var dtlen = clen(lf, dlt) + clen(df, ddt) + eb + 14 + 3 * nlcc + clen(lcfreq, lct) + 2 * lcfreq[16] + 3 * lcfreq[17] + 7 * lcfreq[18];
	if (bs >= 0 && flen <= ftlen && flen <= dtlen) return wfblk(out, p, dat.subarray(bs, bs + bl));
	var lm, ll, dm, dl;
	wbits(out, p, 1 + (dtlen < ftlen)), p += 2;
	if (dtlen < ftlen) {
		lm = hMap(dlt, mlb, 0), ll = dlt, dm = hMap(ddt, mdb, 0), dl = ddt;
		var llm = hMap(lct, mlcb, 0);
		wbits(out, p, nlc - 257);
		wbits(out, p + 5, ndc - 1);
		wbits(out, p + 10, nlcc - 4);
		p += 14;
		for (var i = 0; i < nlcc; ++i) wbits(out, p + 3 * i, lct[clim[i]]);
		p += 3 * nlcc;
		var lcts = [lclt, lcdt];
		for (var it = 0; it < 2; ++it) {
			var clct = lcts[it];
			for (var i = 0; i < clct.length; ++i) {
				var len = clct[i] & 31;
				wbits(out, p, llm[len]), p += lct[len];
				if (len > 15) wbits(out, p, clct[i] >> 5 & 127), p += clct[i] >> 12;
			}
		}
	} else lm = flm, ll = flt, dm = fdm, dl = fdt;
	for (var i = 0; i < li; ++i) {
		var sym = syms[i];
		if (sym > 255) {
			var len = sym >> 18 & 31;
			wbits16(out, p, lm[len + 257]), p += ll[len + 257];
			if (len > 7) wbits(out, p, sym >> 23 & 31), p += fleb[len];
			var dst = sym & 31;
			wbits16(out, p, dm[dst]), p += dl[dst];
			if (dst > 3) wbits16(out, p, sym >> 5 & 8191), p += fdeb[dst];
		} else wbits16(out, p, lm[sym]), p += ll[sym];
	}
	wbits16(out, p, lm[256]);
	return p + ll[256];
};
var deo = new i32([
	65540,
	131080,
	131088,
	131104,
	262176,
	1048704,
	1048832,
	2114560,
	2117632
]);
var et = new u8(0);
var dflt = function(dat, lvl, plvl, pre, post, st) {
	var s = st.z || dat.length;
	var o = new u8(pre + s + 5 * (1 + Math.ceil(s / 7e3)) + post);
	var w = o.subarray(pre, o.length - post);
	var lst = st.l;
	var pos = (st.r || 0) & 7;
	if (lvl) {
		if (pos) w[0] = st.r >> 3;
		var opt = deo[lvl - 1];
		var n = opt >> 13, c = opt & 8191;
		var msk_1 = (1 << plvl) - 1;
		var prev = st.p || new u16(32768), head = st.h || new u16(msk_1 + 1);
		var bs1_1 = Math.ceil(plvl / 3), bs2_1 = 2 * bs1_1;
		var hsh = function(i) {
			return (dat[i] ^ dat[i + 1] << bs1_1 ^ dat[i + 2] << bs2_1) & msk_1;
		};
		var syms = new i32(25e3);
		var lf = new u16(288), df = new u16(32);
		var lc_1 = 0, eb = 0, i = st.i || 0, li = 0, wi = st.w || 0, bs = 0;
		for (; i + 2 < s; ++i) {
			var hv = hsh(i);
			var imod = i & 32767, pimod = head[hv];
			prev[imod] = pimod;
			head[hv] = imod;
			if (wi <= i) {
				var rem = s - i;
				if ((lc_1 > 7e3 || li > 24576) && (rem > 423 || !lst)) {
					pos = wblk(dat, w, 0, syms, lf, df, eb, li, bs, i - bs, pos);
					li = lc_1 = eb = 0, bs = i;
					for (var j = 0; j < 286; ++j) lf[j] = 0;
					for (var j = 0; j < 30; ++j) df[j] = 0;
				}
				var l = 2, d = 0, ch_1 = c, dif = imod - pimod & 32767;
				if (rem > 2 && hv == hsh(i - dif)) {
					var maxn = Math.min(n, rem) - 1;
					var maxd = Math.min(32767, i);
					var ml = Math.min(258, rem);
					while (dif <= maxd && --ch_1 && imod != pimod) {
						if (dat[i + l] == dat[i + l - dif]) {
							var nl = 0;
							for (; nl < ml && dat[i + nl] == dat[i + nl - dif]; ++nl);
							if (nl > l) {
								l = nl, d = dif;
								if (nl > maxn) break;
								var mmd = Math.min(dif, nl - 2);
								var md = 0;
								for (var j = 0; j < mmd; ++j) {
									var ti = i - dif + j & 32767;
									var cd = ti - prev[ti] & 32767;
									if (cd > md) md = cd, pimod = ti;
								}
							}
						}
						imod = pimod, pimod = prev[imod];
						dif += imod - pimod & 32767;
					}
				}
				if (d) {
					syms[li++] = 268435456 | revfl[l] << 18 | revfd[d];
					var lin = revfl[l] & 31, din = revfd[d] & 31;
					eb += fleb[lin] + fdeb[din];
					++lf[257 + lin];
					++df[din];
					wi = i + l;
					++lc_1;
				} else {
					syms[li++] = dat[i];
					++lf[dat[i]];
				}
			}
		}
		for (i = Math.max(i, wi); i < s; ++i) {
			syms[li++] = dat[i];
			++lf[dat[i]];
		}
		pos = wblk(dat, w, lst, syms, lf, df, eb, li, bs, i - bs, pos);
		if (!lst) {
			st.r = pos & 7 | w[pos / 8 | 0] << 3;
			pos -= 7;
			st.h = head, st.p = prev, st.i = i, st.w = wi;
		}
	} else {
		for (var i = st.w || 0; i < s + lst; i += 65535) {
			var e = i + 65535;
			if (e >= s) {
				w[pos / 8 | 0] = lst;
				e = s;
			}
			pos = wfblk(w, pos + 1, dat.subarray(i, e));
		}
		st.i = s;
	}
	return slc(o, 0, pre + shft(pos) + post);
};
var crct = (function() {
	var t = new Int32Array(256);
	for (var i = 0; i < 256; ++i) {
		var c = i, k = 9;
		while (--k) c = (c & 1 && -306674912) ^ c >>> 1;
		t[i] = c;
	}
	return t;
})();
var crc = function() {
	var c = -1;
	return {
		p: function(d) {
			var cr = c;
			for (var i = 0; i < d.length; ++i) cr = crct[cr & 255 ^ d[i]] ^ cr >>> 8;
			c = cr;
		},
		d: function() {
			return ~c;
		}
	};
};
var dopt = function(dat, opt, pre, post, st) {
	if (!st) {
		st = { l: 1 };
		if (opt.dictionary) {
			var dict = opt.dictionary.subarray(-32768);
			var newDat = new u8(dict.length + dat.length);
			newDat.set(dict);
			newDat.set(dat, dict.length);
			dat = newDat;
			st.w = dict.length;
		}
	}
	return dflt(dat, opt.level == null ? 6 : opt.level, opt.mem == null ? st.l ? Math.ceil(Math.max(8, Math.min(13, Math.log(dat.length))) * 1.5) : 20 : 12 + opt.mem, pre, post, st);
};
var mrg = function(a, b) {
	var o = {};
	for (var k in a) o[k] = a[k];
	for (var k in b) o[k] = b[k];
	return o;
};
var wcln = function(fn, fnStr, td) {
	var dt = fn();
	var st = fn.toString();
	var ks = st.slice(st.indexOf("[") + 1, st.lastIndexOf("]")).replace(/\s+/g, "").split(",");
	for (var i = 0; i < dt.length; ++i) {
		var v = dt[i], k = ks[i];
		if (typeof v == "function") {
			fnStr += ";" + k + "=";
			var st_1 = v.toString();
			if (v.prototype) {
				if (st_1.indexOf("[native code]") != -1) {
					var spInd = st_1.indexOf(" ", 8) + 1;
					fnStr += st_1.slice(spInd, st_1.indexOf("(", spInd));
				} else {
					fnStr += st_1;
					for (var t in v.prototype) fnStr += ";" + k + ".prototype." + t + "=" + v.prototype[t].toString();
				}
			} else fnStr += st_1;
		} else td[k] = v;
	}
	return fnStr;
};
var ch = [];
var cbfs = function(v) {
	var tl = [];
	for (var k in v) if (v[k].buffer) tl.push((v[k] = new v[k].constructor(v[k])).buffer);
	return tl;
};
var wrkr = function(fns, init, id, cb) {
	if (!ch[id]) {
		var fnStr = "", td_1 = {}, m = fns.length - 1;
		for (var i = 0; i < m; ++i) fnStr = wcln(fns[i], fnStr, td_1);
		ch[id] = {
			c: wcln(fns[m], fnStr, td_1),
			e: td_1
		};
	}
	var td = mrg({}, ch[id].e);
	return wk(ch[id].c + ";onmessage=function(e){for(var k in e.data)self[k]=e.data[k];onmessage=" + init.toString() + "}", id, td, cbfs(td), cb);
};
var bInflt = function() {
	return [
		u8,
		u16,
		i32,
		fleb,
		fdeb,
		clim,
		fl,
		fd,
		flrm,
		fdrm,
		rev,
		ec,
		hMap,
		max,
		bits,
		bits16,
		shft,
		slc,
		err,
		inflt,
		inflateSync,
		pbf,
		gopt
	];
};
var pbf = function(msg) {
	return postMessage(msg, [msg.buffer]);
};
var gopt = function(o) {
	return o && {
		out: o.size && new u8(o.size),
		dictionary: o.dictionary
	};
};
var cbify = function(dat, opts, fns, init, id, cb) {
	var w = wrkr(fns, init, id, function(err, dat) {
		w.terminate();
		cb(err, dat);
	});
	w.postMessage([dat, opts], opts.consume ? [dat.buffer] : []);
	return function() {
		w.terminate();
	};
};
var b2 = function(d, b) {
	return d[b] | d[b + 1] << 8;
};
var b4 = function(d, b) {
	return (d[b] | d[b + 1] << 8 | d[b + 2] << 16 | d[b + 3] << 24) >>> 0;
};
var b8 = function(d, b) {
	return b4(d, b) + b4(d, b + 4) * 4294967296;
};
var wbytes = function(d, b, v) {
	for (; v; ++b) d[b] = v, v >>>= 8;
};
function deflateSync(data, opts) {
	return dopt(data, opts || {}, 0, 0);
}
function inflate(data, opts, cb) {
	if (!cb) cb = opts, opts = {};
	if (typeof cb != "function") err(7);
	return cbify(data, opts, [bInflt], function(ev) {
		return pbf(inflateSync(ev.data[0], gopt(ev.data[1])));
	}, 1, cb);
}
function inflateSync(data, opts) {
	return inflt(data, { i: 2 }, opts && opts.out, opts && opts.dictionary);
}
var fltn = function(d, p, t, o) {
	for (var k in d) {
		var val = d[k], n = p + k, op = o;
		if (Array.isArray(val)) op = mrg(o, val[1]), val = val[0];
		if (ArrayBuffer.isView(val)) t[n] = [val, op];
		else {
			t[n += "/"] = [new u8(0), op];
			fltn(val, n, t, o);
		}
	}
};
var te = typeof TextEncoder != "undefined" && new TextEncoder();
var td = typeof TextDecoder != "undefined" && new TextDecoder();
try {
	td.decode(et, { stream: true });
} catch (e) {}
var dutf8 = function(d) {
	for (var r = "", i = 0;;) {
		var c = d[i++];
		var eb = (c > 127) + (c > 223) + (c > 239);
		if (i + eb > d.length) return {
			s: r,
			r: slc(d, i - 1)
		};
		if (!eb) r += String.fromCharCode(c);
		else if (eb == 3) c = ((c & 15) << 18 | (d[i++] & 63) << 12 | (d[i++] & 63) << 6 | d[i++] & 63) - 65536, r += String.fromCharCode(55296 | c >> 10, 56320 | c & 1023);
		else if (eb & 1) r += String.fromCharCode((c & 31) << 6 | d[i++] & 63);
		else r += String.fromCharCode((c & 15) << 12 | (d[i++] & 63) << 6 | d[i++] & 63);
	}
};
function strToU8(str, latin1) {
	if (latin1) {
		var ar_1 = new u8(str.length);
		for (var i = 0; i < str.length; ++i) ar_1[i] = str.charCodeAt(i);
		return ar_1;
	}
	if (te) return te.encode(str);
	var l = str.length;
	var ar = new u8(str.length + (str.length >> 1));
	var ai = 0;
	var w = function(v) {
		ar[ai++] = v;
	};
	for (var i = 0; i < l; ++i) {
		if (ai + 5 > ar.length) {
			var n = new u8(ai + 8 + (l - i << 1));
			n.set(ar);
			ar = n;
		}
		var c = str.charCodeAt(i);
		if (c < 128 || latin1) w(c);
		else if (c < 2048) w(192 | c >> 6), w(128 | c & 63);
		else if (c > 55295 && c < 57344) c = 65536 + (c & 1047552) | str.charCodeAt(++i) & 1023, w(240 | c >> 18), w(128 | c >> 12 & 63), w(128 | c >> 6 & 63), w(128 | c & 63);
		else w(224 | c >> 12), w(128 | c >> 6 & 63), w(128 | c & 63);
	}
	return slc(ar, 0, ai);
}
function strFromU8(dat, latin1) {
	if (latin1) {
		var r = "";
		for (var i = 0; i < dat.length; i += 16384) r += String.fromCharCode.apply(null, dat.subarray(i, i + 16384));
		return r;
	} else if (td) return td.decode(dat);
	else {
		var _a = dutf8(dat), s = _a.s, r = _a.r;
		if (r.length) err(8);
		return s;
	}
}
var slzh = function(d, b) {
	return b + 30 + b2(d, b + 26) + b2(d, b + 28);
};
var zh = function(d, b, z) {
	var fnl = b2(d, b + 28), efl = b2(d, b + 30), fn = strFromU8(d.subarray(b + 46, b + 46 + fnl), !(b2(d, b + 8) & 2048)), es = b + 46 + fnl;
	var _a = z64hs(d, es, efl, z, b4(d, b + 20), b4(d, b + 24), b4(d, b + 42)), sc = _a[0], su = _a[1], off = _a[2];
	return [
		b2(d, b + 10),
		sc,
		su,
		fn,
		es + efl + b2(d, b + 32),
		off
	];
};
var z64hs = function(d, b, l, z, sc, su, off) {
	var nsc = sc == 4294967295, nsu = su == 4294967295, noff = off == 4294967295, e = b + l;
	var nf = nsc + nsu + noff;
	if (z && nf) {
		for (; b + 4 < e; b += 4 + b2(d, b + 2)) if (b2(d, b) == 1) return [
			nsc ? b8(d, b + 4 + 8 * nsu) : sc,
			nsu ? b8(d, b + 4) : su,
			noff ? b8(d, b + 4 + 8 * (nsu + nsc)) : off,
			1
		];
		if (z < 2) err(13);
	}
	return [
		sc,
		su,
		off,
		0
	];
};
var exfl = function(ex) {
	var le = 0;
	if (ex) for (var k in ex) {
		var l = ex[k].length;
		if (l > 65535) err(9);
		le += l + 4;
	}
	return le;
};
var wzh = function(d, b, f, fn, u, c, ce, co) {
	var fl = fn.length, ex = f.extra, col = co && co.length;
	var exl = exfl(ex);
	wbytes(d, b, ce != null ? 33639248 : 67324752), b += 4;
	if (ce != null) d[b++] = 20, d[b++] = f.os;
	d[b] = 20, b += 2;
	d[b++] = f.flag << 1 | (c < 0 && 8), d[b++] = u && 8;
	d[b++] = f.compression & 255, d[b++] = f.compression >> 8;
	var dt = new Date(f.mtime == null ? Date.now() : f.mtime), y = dt.getFullYear() - 1980;
	if (y < 0 || y > 119) err(10);
	wbytes(d, b, y << 25 | dt.getMonth() + 1 << 21 | dt.getDate() << 16 | dt.getHours() << 11 | dt.getMinutes() << 5 | dt.getSeconds() >> 1), b += 4;
	if (c != -1) {
		wbytes(d, b, f.crc);
		wbytes(d, b + 4, c < 0 ? -c - 2 : c);
		wbytes(d, b + 8, f.size);
	}
	wbytes(d, b + 12, fl);
	wbytes(d, b + 14, exl), b += 16;
	if (ce != null) {
		wbytes(d, b, col);
		wbytes(d, b + 6, f.attrs);
		wbytes(d, b + 10, ce), b += 14;
	}
	d.set(fn, b);
	b += fl;
	if (exl) for (var k in ex) {
		var exf = ex[k], l = exf.length;
		wbytes(d, b, +k);
		wbytes(d, b + 2, l);
		d.set(exf, b + 4), b += 4 + l;
	}
	if (col) d.set(co, b), b += col;
	return b;
};
var wzf = function(o, b, c, d, e) {
	wbytes(o, b, 101010256);
	wbytes(o, b + 8, c);
	wbytes(o, b + 10, c);
	wbytes(o, b + 12, d);
	wbytes(o, b + 16, e);
};
function zipSync(data, opts) {
	if (!opts) opts = {};
	var r = {};
	var files = [];
	fltn(data, "", r, opts);
	var o = 0;
	var tot = 0;
	for (var fn in r) {
		var _a = r[fn], file = _a[0], p = _a[1];
		var compression = p.level == 0 ? 0 : 8;
		var f = strToU8(fn), s = f.length;
		var com = p.comment, m = com && strToU8(com), ms = m && m.length;
		var exl = exfl(p.extra);
		if (s > 65535) err(11);
		var d = compression ? deflateSync(file, p) : file, l = d.length;
		var c = crc();
		c.p(file);
		files.push(mrg(p, {
			size: file.length,
			crc: c.d(),
			c: d,
			f,
			m,
			u: s != fn.length || m && com.length != ms,
			o,
			compression
		}));
		o += 30 + s + exl + l;
		tot += 76 + 2 * (s + exl) + (ms || 0) + l;
	}
	var out = new u8(tot + 22), oe = o, cdl = tot - o;
	for (var i = 0; i < files.length; ++i) {
		var f = files[i];
		wzh(out, f.o, f, f.f, f.u, f.c.length);
		var badd = 30 + f.f.length + exfl(f.extra);
		out.set(f.c, f.o + badd);
		wzh(out, o, f, f.f, f.u, f.c.length, f.o, f.m), o += 16 + badd + (f.m ? f.m.length : 0);
	}
	wzf(out, o, files.length, cdl, oe);
	return out;
}
var mt = typeof queueMicrotask == "function" ? queueMicrotask : typeof setTimeout == "function" ? setTimeout : function(fn) {
	fn();
};
function unzip(data, opts, cb) {
	if (!cb) cb = opts, opts = {};
	if (typeof cb != "function") err(7);
	var term = [];
	var tAll = function() {
		for (var i = 0; i < term.length; ++i) term[i]();
	};
	var files = {};
	var cbd = function(a, b) {
		mt(function() {
			cb(a, b);
		});
	};
	mt(function() {
		cbd = cb;
	});
	var e = data.length - 22;
	for (; b4(data, e) != 101010256; --e) if (!e || data.length - e > 65558) {
		cbd(err(13, 0, 1), null);
		return tAll;
	}
	var lft = b2(data, e + 8);
	if (lft) {
		var c = lft;
		var o = b4(data, e + 16);
		var z = b4(data, e - 20) == 117853008;
		if (z) {
			var ze = b4(data, e - 12);
			z = b4(data, ze) == 101075792;
			if (z) {
				c = lft = b4(data, ze + 32);
				o = b4(data, ze + 48);
			}
		}
		var fltr = opts && opts.filter;
		var _loop_3 = function(i) {
			var _a = zh(data, o, z), c_1 = _a[0], sc = _a[1], su = _a[2], fn = _a[3], no = _a[4], off = _a[5], b = slzh(data, off);
			o = no;
			var cbl = function(e, d) {
				if (e) {
					tAll();
					cbd(e, null);
				} else {
					if (d) files[fn] = d;
					if (!--lft) cbd(null, files);
				}
			};
			if (!fltr || fltr({
				name: fn,
				size: sc,
				originalSize: su,
				compression: c_1
			})) {
				if (!c_1) cbl(null, slc(data, b, b + sc));
				else if (c_1 == 8) {
					var infl = data.subarray(b, b + sc);
					if (su < 524288 || sc > .8 * su) try {
						cbl(null, inflateSync(infl, { out: new u8(su) }));
					} catch (e) {
						cbl(e, null);
					}
					else term.push(inflate(infl, { size: su }, cbl));
				} else cbl(err(14, "unknown compression type " + c_1, 1), null);
			} else cbl(null, null);
		};
		for (var i = 0; i < c; ++i) _loop_3(i);
	} else cbd(null, {});
	return tAll;
}
// src/labels/workbook.ts
var import_yauzl = __toESM(require_yauzl(), 1);
const WORKBOOK_LIMITS = {
	maxParts: 1e3,
	maxPartBytes: 33554432,
	maxTotalBytes: 67108864,
	maxRows: 1e4,
	maxColumns: 256
};
const PART = /(?:\.xml|\.rels)$/;
const LEFT_OUT = /(?:^|\/)(?:externalLinks|drawings|media|charts|comments\d*\.xml|docProps|customXml)(?:\/|$)/i;
const DOCUMENT_TYPE = /<!(?:DOCTYPE|ENTITY)/i;
const COMPOUND_FILE = Buffer.from("d0cf11e0a1b11ae1", "hex");
const SHEET = /<(?:[\w.-]+:)?sheetData[\s/>]/;
const REFERENCE = /[\s:]r\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const PLACE = /^([A-Z]{0,3})([0-9]{1,7})$/;
function refuse(name, what, cause) {
	return new UserError("LABELS_UNREADABLE", {
		message: `${name}: ${what}`,
		hint: "fetch the workbook again, or export its sheet to CSV",
		cause
	});
}
function refuseSize(name, what) {
	return new UserError("LABELS_TOO_LARGE", {
		message: `${name}: ${what}; no label file is so large`,
		hint: "check that this is the file that came with the corpus"
	});
}
async function openZip(name, bytes) {
	if (bytes.subarray(0, COMPOUND_FILE.length).equals(COMPOUND_FILE)) throw new UserError("LABELS_UNREADABLE", {
		message: `${name}: is encrypted, or a workbook of the kind before .xlsx`,
		hint: "save it as .xlsx without a password, or export its sheet to CSV"
	});
	return import_yauzl.fromBufferPromise(bytes, {
		lazyEntries: true,
		validateEntrySizes: true
	});
}
function columnOf(letters) {
	return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
function checkPlaces(name, part, text) {
	const { maxRows, maxColumns } = WORKBOOK_LIMITS;
	for (const [, double, single] of text.matchAll(REFERENCE)) {
		const reference = double ?? single ?? "";
		const [, letters, row] = PLACE.exec(reference) ?? [];
		if (letters === void 0) throw refuse(name, `${part}: ${JSON.stringify(reference)} is no place of a cell`);
		if (Number(row) > maxRows || columnOf(letters) > maxColumns) throw refuseSize(name, `${part}: has a cell at ${reference}, beyond ${maxRows} rows or ${maxColumns} columns`);
	}
}
function checkPart(name, part, bytes) {
	if (!isUtf8(bytes) || bytes.includes(0)) throw refuse(name, `${part}: is not text in UTF-8`);
	const text = bytes.toString("utf8");
	if (DOCUMENT_TYPE.test(text)) throw refuse(name, `${part}: declares a document type or entities`);
	if (SHEET.test(text)) checkPlaces(name, part, text);
}
async function readPart(zip, entry) {
	const chunks = [];
	for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk);
	const bytes = Buffer.concat(chunks);
	if (crc32(bytes) !== entry.crc32) throw new Error(`${entry.fileName} doesn't match its checksum`);
	return bytes;
}
async function readParts(zip, name) {
	const { maxParts, maxPartBytes, maxTotalBytes } = WORKBOOK_LIMITS;
	if (zip.entryCount > maxParts) throw refuseSize(name, `holds ${zip.entryCount} parts`);
	const parts = new Map();
	let total = 0;
	for await (const entry of zip.eachEntry()) {
		const part = entry.fileName;
		if (!PART.test(part) || LEFT_OUT.test(part)) continue;
		if (entry.isEncrypted()) throw refuse(name, `${part}: is encrypted`);
		if (parts.has(part)) throw refuse(name, `${part}: is in it more than once`);
		total += entry.uncompressedSize;
		if (entry.uncompressedSize > maxPartBytes || total > maxTotalBytes) throw refuseSize(name, `${part}: unpacks to ${entry.uncompressedSize} bytes, all parts so far to ${total}`);
		const bytes = await readPart(zip, entry);
		checkPart(name, part, bytes);
		parts.set(part, bytes);
	}
	return parts;
}
async function repackWorkbook(name, bytes) {
	try {
		const parts = await readParts(await openZip(name, bytes), name);
		const packed = zipSync(Object.fromEntries(parts), { level: 0 });
		return packed.buffer.slice(packed.byteOffset, packed.byteOffset + packed.byteLength);
	} catch (error) {
		if (error instanceof UserError) throw error;
		throw refuse(name, `is no whole workbook (${messageOf(error)})`, error);
	}
}
function toText(cell) {
	if (cell === null) return "";
	if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
	if (cell instanceof Date) return Number.isNaN(cell.valueOf()) ? "a date" : cell.toISOString();
	return String(cell);
}
async function readSheet(bytes, { name, sheet }) {
	const packed = await repackWorkbook(name, bytes);
	const library = await import("./universal.mjs");
	let rows;
	try {
		rows = await library.readSheet(packed, sheet, { parseNumber: (text) => text });
	} catch (cause) {
		if (cause instanceof library.SheetNotFoundError) return void 0;
		throw new UserError("LABELS_UNREADABLE", {
			message: `${name}: its sheet ${sheet} can't be read (${messageOf(cause)})`,
			hint: "export the sheet to CSV, or fetch the workbook again",
			cause
		});
	}
	return rows.map((cells, index) => ({
		cells: cells.map(toText),
		line: index + 1
	})).filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
}
// src/labels/recognise-labels.ts
async function openLabels(path) {
	try {
		return await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
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
const HEAD_BYTES = 65536;
const MAX_FIRST_LINE = 200;
const WORKBOOK = /\.xlsx$/i;
function refuseManyBytes(path, { maxLabelBytes, title }) {
	throw new UserError("LABELS_TOO_LARGE", {
		message: `${path}: larger than ${maxLabelBytes} bytes; no label file of ${title} is`,
		hint: "check that this is the file that came with the corpus"
	});
}
function readSheetRows(path, sheet, corpus) {
	return withLabels(path, async (file) => {
		if ((await file.stat()).size > corpus.maxLabelBytes) refuseManyBytes(path, corpus);
		const bytes = await file.readFile();
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
	const { rows } = await readSheetRows(path, sheet, corpus);
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
	const bytes = await withLabels(path, (file) => readFully(file, Buffer.alloc(HEAD_BYTES), 0));
	const encoding = detectEncoding(bytes);
	const head = new TextDecoder(encoding).decode(bytes);
	const firstLine = (head.split(/[\r\n]/, 1)[0] ?? "").slice(0, MAX_FIRST_LINE);
	return {
		dialect: detectDialect(firstLineWithText(head), {
			encoding,
			corpus,
			file: path
		}),
		firstLine
	};
}
// src/labels/check-labels.ts
const MAX_SHOWN_REASONS = 3;
function namesOf(files) {
	return files.map(({ path }) => path).join(", ");
}
function countRows(files) {
	return files.reduce((sum, { labels }) => sum + labels.length, 0);
}
function refuseFewRows(files, lacking, corpus) {
	const rows = countRows(files);
	if (rows === 0) throw new UserError("LABELS_EMPTY", {
		message: `${namesOf(files)}: has no row`,
		hint: "fetch the label file again"
	});
	const { minRows, fewerAre } = corpus.rowCountGuard;
	if (rows >= minRows) return;
	const isPart = files.some(({ keyOwner }) => keyOwner === corpus);
	const smaller = fewerAre === void 0 || rows > findCorpus(fewerAre).rowCountGuard.maxRows ? void 0 : fewerAre;
	const hints = [...lacking.map((part) => `a label file whose name contains ${part} was not found`), isPart || smaller === void 0 ? `a part of ${corpus.title} can be read as a study of your own: --corpus custom` : suggestCorpus(smaller)];
	throw new UserError("LABELS_WRONG_CORPUS", {
		message: `${namesOf(files)}: ${rows} rows in all; ${corpus.name} has ${corpus.publishedClips}, and fewer than ${minRows} are refused`,
		hint: hints.join("; or ")
	});
}
function refuseUnusable(files) {
	const all = files.flatMap(({ labels }) => labels);
	if (all.some(({ rejection }) => rejection === void 0)) return;
	const reasons = all.slice(0, MAX_SHOWN_REASONS).map(({ line, rejection }) => `line ${line}: ${rejection?.reason}`);
	throw new UserError("LABELS_ALL_REJECTED", {
		message: `${namesOf(files)}: none of its ${all.length} rows is usable: ${reasons.join("; ")}`,
		hint: "check that this is the label file that came with the corpus"
	});
}
const CONTRADICTIONS = {
	allowed: 2,
	allowedPercent: 1
};
function keyOf({ name, flickrId = "" }, { clipExtension }) {
	const key = name ?? flickrId;
	return key.toLowerCase().endsWith(clipExtension) ? key.slice(0, -clipExtension.length) : key;
}
function rejectContradictions({ path, labels }, corpus) {
	const usable = labels.filter(({ rejection }) => rejection === void 0);
	const byName = [...Map.groupBy(usable, (label) => keyOf(label, corpus)).values()];
	let contradictory = 0;
	let example = "";
	for (const [first, ...others] of byName) {
		const other = others.find(({ mos }) => mos !== first?.mos);
		if (first === void 0 || other === void 0) continue;
		const scores = `${first.mos} on line ${first.line}, ${other.mos} on line ${other.line}`;
		contradictory += 1;
		example ||= `${JSON.stringify(first.name ?? first.flickrId)} has ${scores}`;
		const reason = `the list gives this clip different scores: ${scores}`;
		for (const label of [first, ...others]) label.rejection = {
			field: "mos",
			code: "LABEL_REPEATED",
			reason
		};
	}
	const { allowed, allowedPercent } = CONTRADICTIONS;
	if (contradictory <= allowed || contradictory * 100 <= allowedPercent * byName.length) return;
	throw new UserError("LABELS_REPEATED", {
		message: `${path}: ${contradictory} of ${byName.length} names have more than one score: ${example}`,
		hint: "a label file has one row for each clip, with its mean score; pass a table with one row for each rating as --ratings"
	});
}
const STRAYS = {
	allowed: 2,
	allowedPercent: 5
};
function lowEndOf({ min, max }) {
	const low = Object.values(SCALES).map((scale) => scale.max).filter((end) => end <= (min + max) / 2);
	return low.length === 0 ? void 0 : Math.max(...low);
}
function refuseScale({ path, scores }, { name, mosRange: { min, max } }) {
	const { count, outside, lowest, highest } = scores;
	const isOutside = outside > STRAYS.allowed && outside * 100 > STRAYS.allowedPercent * count;
	const lowEnd = lowEndOf({
		min,
		max
	});
	if (!isOutside && !(count > 0 && lowEnd !== void 0 && highest <= lowEnd)) return;
	const which = isOutside ? `${outside} of ${count} (${Math.round(outside / count * 100)} %) are outside ${min}..${max}` : `all ${count} (100 %) are ${lowEnd} or less`;
	throw new UserError("LABELS_WRONG_SCALE", {
		message: `${path}: its scores run from ${lowest} to ${highest}, and ${which}; ${name} is scored ${min}..${max}`,
		hint: "name the corpus with --corpus, or the scale of a study of your own with --scale; --accept-scale takes the scores that fit"
	});
}
function refuseForeign(files, corpus) {
	const rows = countRows(files);
	const mayHave = ({ rowCountGuard }) => rows >= rowCountGuard.minRows && rows <= rowCountGuard.maxRows;
	const stranger = files.find(({ keyOwner }) => keyOwner !== void 0 && keyOwner !== corpus && mayHave(keyOwner));
	if (stranger?.keyOwner !== void 0 && corpus.keyShape !== null) throw new UserError("LABELS_WRONG_CORPUS", {
		message: `${stranger.path}: names clips as ${stranger.keyOwner.title} does, not as ${corpus.title}`,
		hint: suggestCorpus(stranger.keyOwner.name)
	});
}
function checkLabelFiles(files, corpus, { lacking, acceptScale }) {
	refuseForeign(files, corpus);
	for (const file of acceptScale === true ? [] : files) refuseScale(file, corpus);
	refuseFewRows(files, lacking, corpus);
	for (const file of files) rejectContradictions(file, corpus);
	refuseUnusable(files);
}
const LABEL_ENDING = /\.(?:csv|tsv|txt|xlsx)$/i;
const LABELS_NEARBY = {
	inside: LABEL_ENDING,
	above: /(?:label|mos|score|attributes|metadata|manifest).*\.(?:csv|tsv|txt|xlsx)$/i,
	how: "name it with --manifest-csv"
};
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
		hint: await suggestNearby(root, LABELS_NEARBY) ?? `unpack the metadata of ${corpus.title} into ${folder}/, or name another folder with --corpus-dir`
	});
	const owner = await findOwner(files, corpus);
	if (owner !== void 0) throw new UserError("LABELS_WRONG_CORPUS", {
		message: `no file is recognised as labels of ${corpus.name}: ${describeFirstLines(files)}`,
		hint: suggestCorpus(owner.name)
	});
	throw new UserError("LABELS_UNKNOWN", {
		message: `no file is recognised as labels of ${corpus.name}: ${describeFirstLines(files)}`,
		hint: `accepted: ${describeAccepted(corpus)}${corpus.publishedClips === 0 ? "; name other headers with --columns \"file=...,mos=...\"" : ""}`
	});
}
// src/labels/find-labels.ts
const OPEN_FILE_MARK = "~$";
function isOfKind(name, { nameHas }) {
	return name.toLowerCase().includes(nameHas);
}
function rankOf(name, { labelSets }) {
	const rank = labelSets.findIndex((kinds) => kinds.some((kind) => isOfKind(name, kind)));
	return rank === -1 ? labelSets.length : rank;
}
function clipPartOf(name, corpus) {
	return kindOfLabelFile(name, corpus)?.clipPart ?? corpus.mainClipPart;
}
function isForeign(name, corpus) {
	return !corpus.signature.test(name) && otherCorpora(corpus).some(({ signature }) => signature.test(name));
}
function labelFilesIn({ entries }) {
	const files = [];
	for (const { folder, name, kind } of entries.values()) if (kind !== "folder" && LABEL_ENDING.test(name) && !name.startsWith(OPEN_FILE_MARK)) files.push({
		folder,
		name,
		kind
	});
	return files;
}
function candidatesOf(folders, corpus) {
	return folders.flatMap(labelFilesIn).filter(({ name }) => !name.endsWith(CATALOGUE_ENDING)).sort((a, b) => rankOf(a.name, corpus) - rankOf(b.name, corpus) || a.name.length - b.name.length || (a.name < b.name ? -1 : 1));
}
async function resolveLabels(entry, boundary) {
	const path = await resolveEntry(entry, boundary);
	if (typeof path === "string") return path;
	throw new UserError("LABELS_UNREADABLE", { message: `${entry.folder}: the label file ${entry.name} is ${path.reason}` });
}
function chooseSet(recognised, corpus) {
	const [first] = recognised;
	const kinds = first === void 0 ? [] : corpus.labelSets[rankOf(first.name, corpus)] ?? [];
	const firstOf = (kind) => recognised.find(({ name }) => isOfKind(name, kind));
	const taken = kinds.length === 0 ? recognised.slice(0, 1) : kinds.flatMap((kind) => firstOf(kind) ?? []);
	return {
		taken: new Set(taken),
		lacking: kinds.filter((kind) => firstOf(kind) === void 0)
	};
}
async function findLabels(folders, corpus, ratings) {
	const { boundary } = folders;
	const recognised = [];
	const unrecognised = [];
	for await (const tier of folders.tiers(corpus.labelFolders)) {
		const isBegun = recognised.length > 0;
		const { lacking } = chooseSet(recognised, corpus);
		const isWanted = ({ name }) => !isBegun || lacking.some((kind) => isOfKind(name, kind));
		for (const entry of candidatesOf(tier, corpus).filter(isWanted)) {
			const { name } = entry;
			const path = await resolveLabels(entry, boundary);
			if (path === ratings) continue;
			const { dialect, firstLine } = await recogniseLabels(path, corpus);
			if (dialect === void 0 || isForeign(name, corpus)) unrecognised.push({
				path,
				name,
				firstLine
			});
			else recognised.push({
				path,
				name,
				dialect,
				clipPart: clipPartOf(name, corpus)
			});
		}
		if (recognised.length > 0 && chooseSet(recognised, corpus).lacking.length === 0) break;
	}
	if (recognised.length === 0) return refuseUnknown(boundary.root, corpus, unrecognised);
	const { taken, lacking } = chooseSet(recognised, corpus);
	return {
		files: [...taken],
		passedOver: recognised.filter((file) => !taken.has(file)).map(({ path }) => path),
		lacking: lacking.map(({ nameHas }) => nameHas)
	};
}
function resolveNamed(given, { option, code, hint }) {
	return realpath(resolve(given)).catch((cause) => {
		const message = `${option} ${given}: can't be opened (${systemErrorCode(cause) ?? String(cause)})`;
		throw new UserError(code, {
			message,
			hint,
			cause
		});
	});
}
async function takeNamedLabels(given, corpus) {
	const path = await resolveNamed(given, {
		option: "--manifest-csv",
		code: "MANIFEST_CSV_NOT_FOUND",
		hint: "check the path; where a manifest is named, no other label file is looked for"
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
// src/labels/label.ts
const MAX_SHOWN_CHARACTERS = 60;
function show(text, maxCharacters = MAX_SHOWN_CHARACTERS) {
	return JSON.stringify(text.length > maxCharacters ? `${text.slice(0, maxCharacters)}…` : text);
}
var RowRejected = class {
	rejection;
	constructor(field, code, reason) {
		this.rejection = {
			field,
			code,
			reason
		};
	}
};
var LabelParser = class {
	#corpus;
	#dialect;
	#file;
	#kind;
	#mark;
	scores = {
		count: 0,
		outside: 0,
		lowest: Infinity,
		highest: -Infinity
	};
	constructor(corpus, dialect, file) {
		this.#corpus = corpus;
		this.#dialect = dialect;
		this.#file = file;
		this.#kind = kindOfLabelFile(file, corpus);
		this.#mark = dialect.delimiterName === "comma" ? "dot" : "unknown";
	}
	parse(cells, line) {
		const origin = {
			file: this.#file,
			line,
			part: this.#kind?.clipPart ?? ""
		};
		try {
			this.#checkFieldCount(cells);
			const name = this.#name(cells);
			return {
				...origin,
				name,
				flickrId: this.#flickrId(cells, name),
				mos: this.#mos(cells),
				mosDecimals: /[.,]([0-9]*)/.exec(this.#cell(cells, "mos"))?.[1]?.length ?? 0,
				mosStdDev: this.#mosStdDev(cells),
				nRatings: this.#nRatings(cells),
				url: this.#cell(cells, "url") || void 0,
				publishedSplit: this.#kind?.publishedSplit ?? this.#defaultSplit(cells),
				content: this.#cell(cells, "content"),
				rejection: void 0,
				clip: void 0
			};
		} catch (error) {
			if (!(error instanceof RowRejected)) throw error;
			const nothing = {
				name: void 0,
				flickrId: void 0,
				mos: 0,
				mosStdDev: 0,
				nRatings: 0,
				url: void 0
			};
			return {
				...origin,
				...nothing,
				publishedSplit: "",
				content: "",
				rejection: error.rejection,
				clip: void 0
			};
		}
	}
	#defaultSplit(cells) {
		const cell = this.#cell(cells, "is_test").toLowerCase();
		if (/^(?:true|1(?:\.0)?)$/.test(cell)) return "test";
		return /^(?:false|0(?:\.0)?)$/.test(cell) ? "train" : "";
	}
	#cell(cells, role) {
		let column = this.#dialect.columns[role];
		while (column?.otherwise !== void 0 && (cells[column.index] ?? "").trim() === "") column = column.otherwise;
		const cell = column === void 0 ? "" : cells[column.index] ?? "";
		return role === "file" && cell.trim() !== "" ? cell : cell.trim();
	}
	#checkFieldCount(cells) {
		const { fieldCount, namedFieldCount } = this.#dialect;
		if (cells.length >= namedFieldCount && cells.length <= fieldCount) return;
		if (cells.length > fieldCount && cells.slice(fieldCount).every((cell) => cell.trim() === "")) return;
		throw new RowRejected(null, "LABEL_FIELD_COUNT", `${cells.length} fields where the file's first line has ${fieldCount}`);
	}
	#name(cells) {
		if (this.#dialect.columns.file === void 0) return void 0;
		const name = this.#cell(cells, "file");
		const fault = this.#corpus.clipKey === "path" ? pathFault(name) : nameFault(name);
		if (fault !== void 0) throw new RowRejected("file", "LABEL_NAME", `the file name ${show(name)} ${fault}`);
		return name;
	}
	#flickrId(cells, name) {
		const inName = name === void 0 ? void 0 : this.#corpus.flickrIdInName?.exec(name)?.[1];
		const cell = this.#cell(cells, "flickr_id");
		if (cell === "" && name !== void 0) return inName;
		const id = parseFlickrId(cell);
		if (id === void 0) throw new RowRejected("flickr_id", "LABEL_ID", `the id ${show(cell)} is not a number of up to 20 digits`);
		if (inName === void 0 || inName === id) return id;
		throw new RowRejected("flickr_id", "LABEL_ID", `the id ${show(cell)} is not the one in the file name ${show(name ?? "")}`);
	}
	#decimal(cells, role, code) {
		const cell = this.#cell(cells, role);
		const mark = decimalMarkOf(cell);
		const value = mark === "unknown" || this.#mark === "unknown" || mark === this.#mark ? parseDecimal(cell, mark) : void 0;
		if (value !== void 0) {
			if (this.#mark === "unknown") this.#mark = mark;
			return value;
		}
		const expected = this.#mark === "comma" ? "comma" : "point";
		throw new RowRejected(role, code, `${show(cell)} is not a number with a decimal ${expected}`);
	}
	#mos(cells) {
		const { min, max } = this.#corpus.mosRange;
		const mos = this.#decimal(cells, "mos", "LABEL_MOS");
		const { scores } = this;
		scores.count += 1;
		scores.lowest = Math.min(scores.lowest, mos);
		scores.highest = Math.max(scores.highest, mos);
		if (mos >= min && mos <= max) return mos;
		scores.outside += 1;
		throw new RowRejected("mos", "LABEL_MOS", `the score ${mos} is outside ${min}..${max}`);
	}
	#mosStdDev(cells) {
		if (this.#cell(cells, "mos_std_dev") === "") return 0;
		const deviation = this.#decimal(cells, "mos_std_dev", "LABEL_STD_DEV");
		const { min, max } = this.#corpus.mosRange;
		if (deviation >= 0 && deviation <= max - min) return deviation;
		throw new RowRejected("mos_std_dev", "LABEL_STD_DEV", `the standard deviation ${deviation} is outside 0..${max - min}`);
	}
	#nRatings(cells) {
		const cell = this.#cell(cells, "n_ratings");
		const count = cell === "" ? 0 : parseCount(cell);
		if (count !== void 0) return count;
		throw new RowRejected("n_ratings", "LABEL_COUNT", `the rating count ${show(cell)} is not a whole number of 0 or more`);
	}
};
const MAX_URL_CHARACTERS = 8192;
const MAX_SHOWN_URL_CHARACTERS = 120;
const URL_SCHEMES = new Set(["http:", "https:"]);
function urlFault(url) {
	if (url.length > MAX_URL_CHARACTERS) return `the address is longer than ${MAX_URL_CHARACTERS} characters`;
	const shown = () => show(redactAddress(url), MAX_SHOWN_URL_CHARACTERS);
	const parsed = URL.parse(url);
	if (parsed === null) return `the address ${shown()} is not a URL`;
	return URL_SCHEMES.has(parsed.protocol) ? void 0 : `the address ${shown()} is not of http or https`;
}
// node_modules/csv-parse/lib/index.js
var Parser = class extends Transform$1 {
	constructor(opts = {}) {
		super({
			readableObjectMode: true,
			...opts,
			encoding: null
		});
		this.api = transform({
			on_skip: (err, chunk) => {
				this.emit("skip", err, chunk);
			},
			...opts
		});
		this.state = this.api.state;
		this.options = this.api.options;
		this.info = this.api.info;
	}
	_transform(buf, _, callback) {
		if (this.state.stop === true) return;
		const err = this.api.parse(buf, false, (record) => {
			this.push(record);
		}, () => {
			this.push(null);
			this.end();
			this.on("end", this.destroy);
		});
		if (err !== void 0) this.state.stop = true;
		callback(err);
	}
	_flush(callback) {
		if (this.state.stop === true) return;
		callback(this.api.parse(void 0, true, (record) => {
			this.push(record);
		}, () => {
			this.push(null);
			this.on("end", this.destroy);
		}));
	}
};
const parse = function() {
	let data, options, callback;
	for (const i in arguments) {
		const argument = arguments[i];
		const type = typeof argument;
		if (data === void 0 && (typeof argument === "string" || Buffer.isBuffer(argument))) data = argument;
		else if (options === void 0 && is_object(argument)) options = argument;
		else if (callback === void 0 && type === "function") callback = argument;
		else throw new CsvError("CSV_INVALID_ARGUMENT", ["Invalid argument:", `got ${JSON.stringify(argument)} at index ${i}`], options || {});
	}
	const parser = new Parser(options);
	if (callback) {
		const records = options === void 0 || options.objname === void 0 ? [] : Object.create(null);
		parser.on("readable", function() {
			let record;
			while ((record = this.read()) !== null) if (options === void 0 || options.objname === void 0) records.push(record);
			else Object.assign(records, { [record[0]]: record[1] });
		});
		parser.on("error", function(err) {
			callback(err, void 0, parser.api.__infoDataSet());
		});
		parser.on("end", function() {
			callback(void 0, records, parser.api.__infoDataSet());
		});
	}
	if (data !== void 0) {
		const writer = function() {
			parser.write(data);
			parser.end();
		};
		if (typeof setImmediate === "function") setImmediate(writer);
		else setTimeout(writer, 0);
	}
	return parser;
};
// src/labels/read-labels.ts
const CHUNK_BYTES = 65536;
const MAX_KEYS = 512;
function findKeyOwner(all) {
	const keys = all.slice(0, MAX_KEYS);
	return CORPORA.find(({ keyShape }) => keys.filter((key) => keyShape?.test(key) === true).length * 2 > keys.length);
}
var LabelCollector = class {
	labels = [];
	#recognised;
	#corpus;
	#maxRows;
	#parser;
	#keyIndex;
	#keys = [];
	constructor(recognised, corpus, rowsBefore) {
		const { path, dialect } = recognised;
		this.#recognised = recognised;
		this.#corpus = corpus;
		this.#maxRows = corpus.rowCountGuard.maxRows - rowsBefore;
		this.#parser = new LabelParser(corpus, dialect, basename(path));
		this.#keyIndex = (dialect.columns.file ?? dialect.columns.flickr_id)?.index ?? -1;
	}
	take(cells, line) {
		if (this.labels.length === this.#maxRows) this.#refuseManyRows();
		const key = cells[this.#keyIndex] ?? "";
		if (key !== "" && this.#keys.length < MAX_KEYS) this.#keys.push(key);
		this.labels.push(this.#parser.parse(cells, line));
	}
	#refuseManyRows() {
		const corpus = this.#corpus;
		const { maxRows, moreAre } = corpus.rowCountGuard;
		const keyOwner = findKeyOwner(this.#keys);
		const probably = keyOwner === void 0 || keyOwner === corpus ? moreAre : keyOwner.name;
		const has = corpus.publishedClips === 0 ? "no corpus of your own may have more" : `${corpus.name} has ${corpus.publishedClips}`;
		throw new UserError("LABELS_WRONG_CORPUS", {
			message: `${this.#recognised.path}: more than ${maxRows} rows; ${has}`,
			hint: probably === void 0 ? "check that this is the file that came with the corpus" : suggestCorpus(probably)
		});
	}
	finish(sha256) {
		const name = basename(this.#recognised.path);
		const { scores } = this.#parser;
		return {
			...this.#recognised,
			name,
			sha256,
			labels: this.labels,
			scores,
			keyOwner: findKeyOwner(this.#keys)
		};
	}
};
async function* decode(file, { path, dialect }, { corpus, hash }) {
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
var LineCounter = class {
	#countedTwice = 0;
	#lastLine = 0;
	firstLineOf(record, { lines }) {
		const isOneLine = lines === this.#lastLine + 1;
		this.#lastLine = lines;
		if (isOneLine) return lines - this.#countedTwice;
		const count = (pattern) => record.reduce((sum, cell) => sum + (cell.match(pattern)?.length ?? 0), 0);
		const line = lines - count(/[\r\n]/g) - this.#countedTwice;
		this.#countedTwice += count(/\r\n/g);
		return line;
	}
};
function explainCsvError(error, name) {
	if (!(error instanceof CsvError)) return error;
	const line = "lines" in error ? ` line ${String(error["lines"])}:` : "";
	return new UserError("LABELS_UNREADABLE", {
		message: `${name}:${line} ${error.message}`,
		hint: error.code === "CSV_QUOTE_NOT_CLOSED" ? "a quotation mark that opens a field is never closed" : "repair the file",
		cause: error
	});
}
async function takeCsvRows(texts, { path, dialect }, take) {
	const lines = new LineCounter();
	let isHeader = dialect.hasHeader;
	const onRecord = (record, info) => {
		const line = lines.firstLineOf(record, info);
		if (line === 1 && SEPARATOR_LINE.test(record[0] ?? "")) return;
		if (!isHeader) take(record, line);
		isHeader = false;
	};
	const records = parse({
		...csvOptions(dialect.delimiter),
		on_record: onRecord
	});
	try {
		await pipeline(Readable.from(texts, { highWaterMark: 1 }), records.resume());
	} catch (error) {
		throw explainCsvError(error, basename(path));
	}
}
function readLabelRows(recognised, corpus, take) {
	const { path } = recognised;
	return withLabels(path, async (file) => {
		if ((await file.stat()).size > corpus.maxLabelBytes) refuseManyBytes(path, corpus);
		const hash = createHash("sha256");
		await takeCsvRows(decode(file, recognised, {
			corpus,
			hash
		}), recognised, take);
		return hash.digest("hex");
	});
}
async function readLabels(recognised, corpus, { rowsBefore = 0 } = {}) {
	const { path, dialect } = recognised;
	const collector = new LabelCollector(recognised, corpus, rowsBefore);
	if (dialect.sheet !== void 0) {
		const { rows = [], sha256 } = await readSheetRows(path, dialect.sheet, corpus);
		for (const { cells, line } of rows.slice(1)) collector.take(cells, line);
		return collector.finish(sha256);
	}
	return collector.finish(await readLabelRows(recognised, corpus, (cells, line) => collector.take(cells, line)));
}
async function readLabelFiles({ files, lacking }, corpus, { acceptScale } = {}) {
	const read = [];
	let rowsBefore = 0;
	for (const file of files) {
		const labelFile = await readLabels(file, corpus, { rowsBefore });
		read.push(labelFile);
		rowsBefore += labelFile.labels.length;
	}
	checkLabelFiles(read, corpus, {
		lacking,
		acceptScale
	});
	return read;
}
// src/labels/ratings.ts
const FILE_HEADERS = [
	"video",
	"video_id",
	"clip",
	"clip_name",
	"stimulus",
	"file"
];
const SCORE_HEADERS = [
	"score",
	"rating",
	"vote",
	"opinion",
	"opinion_score",
	"answer",
	"response",
	"raw_score"
];
const MAX_BYTES = 4294967296;
const MAX_SHOWN_NAMES = 3;
function toLabel({ label, count, mean, squares }) {
	return {
		...label,
		mos: mean,
		mosStdDev: count > 1 ? Math.sqrt(squares / (count - 1)) : 0,
		nRatings: count
	};
}
function ratingsOf(corpus, columns) {
	const named = (header) => header === void 0 ? [] : [header.trim().toLowerCase()];
	const { file, flickr_id, mos } = corpus.columns;
	return {
		...corpus,
		maxLabelBytes: MAX_BYTES,
		columns: {
			file: [
				...named(columns?.file),
				...file,
				...FILE_HEADERS
			],
			flickr_id,
			mos: [
				...named(columns?.mos),
				...SCORE_HEADERS,
				...mos
			],
			mos_std_dev: [],
			n_ratings: [],
			url: [],
			is_test: [],
			content: []
		}
	};
}
function resolveRatings(given) {
	return resolveNamed(given, {
		option: "--ratings",
		code: "RATINGS_NOT_FOUND",
		hint: "check the path"
	});
}
async function readRatings(path, corpus, { columns, acceptScale }) {
	const reading = ratingsOf(corpus, columns);
	const { dialect: found, firstLine } = await recogniseLabels(path, reading);
	const score = found?.columns.mos;
	if (found === void 0 || score === void 0 || found.sheet !== void 0) throw new UserError("RATINGS_UNKNOWN", {
		message: `--ratings ${path}: its columns are not recognised: it begins with ${JSON.stringify(firstLine)}`,
		hint: "a CSV with one row for each rating: name the columns of the clip and of the score with --columns \"file=...,mos=...\""
	});
	const { index, header } = score;
	const dialect = {
		...found,
		columns: {
			...found.columns,
			mos: {
				index,
				header
			}
		}
	};
	const recognised = {
		path,
		dialect,
		clipPart: clipPartOf(basename(path), corpus)
	};
	const parser = new LabelParser(reading, dialect, basename(path));
	const clips = new Map();
	const rejected = {
		count: 0,
		first: ""
	};
	let used = 0;
	const reject = (line, { reason }) => {
		rejected.count += 1;
		rejected.first ||= `line ${line}: ${reason}`;
	};
	const sha256 = await readLabelRows(recognised, reading, (cells, line) => {
		const label = parser.parse(cells, line);
		if (label.rejection !== void 0) return reject(line, label.rejection);
		const key = keyOf(label, corpus);
		let clip = clips.get(key);
		if (clip === void 0) {
			if (clips.size === corpus.rowCountGuard.maxRows) throw new UserError("LABELS_WRONG_CORPUS", { message: `--ratings ${path}: rates more than ${corpus.rowCountGuard.maxRows} clips; ${corpus.name} never has so many` });
			clip = {
				label,
				count: 0,
				mean: 0,
				squares: 0
			};
			clips.set(key, clip);
		}
		used += 1;
		clip.count += 1;
		const distance = label.mos - clip.mean;
		clip.mean += distance / clip.count;
		clip.squares += distance * (label.mos - clip.mean);
	});
	const labels = [...clips.values()].map(toLabel);
	const keyOwner = findKeyOwner(labels.map(({ name, flickrId = "" }) => name ?? flickrId));
	const file = {
		...recognised,
		name: basename(path),
		sha256,
		labels,
		scores: parser.scores,
		keyOwner
	};
	if (acceptScale !== true) refuseScale(file, corpus);
	if (used > 0) return {
		file,
		used,
		rejected
	};
	throw new UserError("LABELS_ALL_REJECTED", {
		message: `--ratings ${path}: has no usable rating${rejected.first === "" ? "" : `: ${rejected.first}`}`,
		hint: "check the columns that are read: --columns \"file=...,mos=...\" names others"
	});
}
function isRounded({ mos, mosDecimals = 0 }, mean) {
	return Math.abs(mos - mean) <= .5 * 10 ** -mosDecimals + 1e-9;
}
function completeLabels(files, { file: { labels: rated } }, corpus) {
	const byId = corpus.joinsByFlickrId ? rated.map((label) => [label.flickrId, label]) : [];
	const byKey = new Map([...byId, ...rated.map((label) => [keyOf(label, corpus), label])]);
	const differing = [];
	const complete = (label) => {
		const ratings = byKey.get(keyOf(label, corpus)) ?? (corpus.joinsByFlickrId ? byKey.get(label.flickrId) : void 0);
		if (ratings === void 0 || label.rejection !== void 0) return label;
		if (!isRounded(label, ratings.mos)) differing.push(label.name ?? label.flickrId ?? "");
		return {
			...label,
			mosStdDev: label.mosStdDev || ratings.mosStdDev,
			nRatings: label.nRatings || ratings.nRatings
		};
	};
	return {
		files: files.map((file) => ({
			...file,
			labels: file.labels.map(complete)
		})),
		differing: {
			count: differing.length,
			names: differing.slice(0, MAX_SHOWN_NAMES)
		}
	};
}
// src/corpora/scale.ts
function findNativeScale({ corpus }) {
	const scale = findPublishedCorpus(corpus)?.scale ?? customScaleOf(corpus);
	if (scale === void 0) throw new Error(`${corpus}: no scale is known`);
	return SCALES[scale].name;
}
function rangeOfScale(scale) {
	return Object.values(SCALES).find(({ name }) => name === scale);
}
function toUnifiedDeviation(stdDev, scale) {
	const { min, max } = rangeOfScale(scale);
	return Math.min(100, stdDev * (100 / (max - min)));
}
function toUnifiedScore(mos, scale) {
	return toUnifiedDeviation(mos - rangeOfScale(scale).min, scale);
}
export { parseColumns as A, DEFAULT_CORPUS as C, findFetchableCorpus as D, findCorpus as E, CUSTOM_ROLES as O, CORPORA as S, findContentId as T, describeDialect as _, completeLabels as a, parseDecimal as b, readLabelFiles as c, findLabels as d, takeNamedLabels as f, MAX_RECORD_CHARACTERS as g, unzip as h, toUnifiedScore as i, SCALES as j, makeCustomCorpus as k, parse as l, strFromU8 as m, rangeOfScale as n, readRatings as o, checkLabelFiles as p, toUnifiedDeviation as r, resolveRatings as s, findNativeScale as t, urlFault as u, detectEncoding as v, FETCHABLE_CORPORA as w, require_yauzl as x, parseCount as y };
