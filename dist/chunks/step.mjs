import { I as messageOf, M as UserError, a as countOf, d as showHidden, p as toLogText, v as failOnFileSizeLimit } from "./base.mjs";
import { P as describeValue } from "./contract.mjs";
import { t as require_undici } from "./http.mjs";
import { F as readOptions, P as optionsOfStep, p as namedCorpus, v as describeShard, z as openHttpAgent } from "./ingest.mjs";
import { n as describeNumbers } from "./merge.mjs";
import { a as showCount, c as showShare, i as listSkipped, l as showSize, o as showDuration, s as showScore, t as drawBar } from "./report.mjs";
import { t as settleSplitConfig } from "./split-config.mjs";
import { c as setFailed, l as setOutput, r as getInput } from "./core.mjs";
import { r as findClosest } from "./show.mjs";
import { a as logWarning, n as explainFailure, r as logLine } from "./log.mjs";
import { copyFile, mkdtemp, readFile, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { tmpdir } from "node:os";
import { setTimeout } from "node:timers/promises";
import { constants as constants$2, promises } from "fs";
import { EOL as EOL$1 } from "os";
// node_modules/@actions/core/lib/summary.js
var __awaiter = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access: access$1, appendFile, writeFile: writeFile$1 } = promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	filePath() {
		return __awaiter(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access$1(pathFromEnv, constants$2.R_OK | constants$2.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	write(options) {
		return __awaiter(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile$1 : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	clear() {
		return __awaiter(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	stringify() {
		return this._buffer;
	}
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	addEOL() {
		return this.addRaw(EOL$1);
	}
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const summary = new Summary();
// src/action/artifact.ts
async function hideBrokenEvent(environment) {
	const path = environment["GITHUB_EVENT_PATH"];
	if (path === void 0) return;
	try {
		JSON.parse(await readFile(path, "utf8"));
	} catch {
		delete environment["GITHUB_EVENT_PATH"];
	}
}
async function openArtifacts(environment) {
	await hideBrokenEvent(environment);
	const { DefaultArtifactClient } = await import("./artifact.mjs");
	return new DefaultArtifactClient();
}
function explain(error, name) {
	const message = messageOf(error);
	if (/\b409\b|conflict|already exists/i.test(message)) return new UserError("ARTIFACT_NAME_TAKEN", {
		message: `an artifact called ${name} exists in this run already`,
		hint: "give each job a name of its own with artifact-name; the default is unique in a matrix and across attempts",
		cause: error
	}, 3);
	return new UserError("ARTIFACT_FAILED", {
		message: `the artifact ${name} could not be uploaded: ${message}`,
		hint: "run the job again",
		cause: error
	}, 3);
}
async function uploadArtifact(request) {
	const { name, files, retentionDays, compressionLevel, environment } = request;
	const staging = await mkdtemp(join(environment["RUNNER_TEMP"] ?? tmpdir(), "artifact-"));
	try {
		const staged = files.map((file) => join(staging, basename(file)));
		await Promise.all(files.map((file, index) => copyFile(file, staged[index] ?? "")));
		const options = {
			compressionLevel,
			...retentionDays === 0 ? {} : { retentionDays }
		};
		const client = await openArtifacts(environment);
		const { id, digest } = await client.uploadArtifact(name, staged, staging, options);
		if (id === void 0 || digest === void 0) throw new Error("the service gave no id or digest");
		const { artifact } = await client.getArtifact(name);
		if (artifact.digest !== void 0 && artifact.digest !== `sha256:${digest}`) throw new Error(`the service has ${artifact.digest}, and sha256:${digest} was sent`);
		const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = environment;
		return {
			name,
			id: String(id),
			url: `${server}/${repository}/actions/runs/${run}/artifacts/${id}`,
			digest
		};
	} catch (error) {
		throw explain(error, name);
	} finally {
		await rm(staging, {
			recursive: true,
			force: true
		});
	}
}
// src/action/outputs.ts
var import_undici = require_undici();
const NO_OUTCOMES = {
	written: "",
	dedup: "",
	broken: "",
	missing: "",
	rejected: "",
	conflict: "",
	"download-failed": ""
};
const NO_ARTIFACT = {
	"artifact-id": "",
	"artifact-url": "",
	"artifact-digest": ""
};
const NO_ROWS = {
	output: "",
	manifest: "",
	report: "",
	"report-page": "",
	rows: "",
	sha256: "",
	...NO_OUTCOMES,
	unified: "",
	"unified-manifest": "",
	split: "",
	...NO_ARTIFACT
};
const NO_OUTPUTS = {
	ingest: {
		...NO_ROWS,
		"fetch-manifest": "",
		"cache-result": "off",
		"ffprobe-path": "",
		"ffprobe-version": ""
	},
	merge: {
		...NO_ROWS,
		shards: "",
		"missing-shards": ""
	},
	validate: {
		valid: false,
		rows: "",
		violations: "",
		report: ""
	},
	score: {
		verdict: "",
		"verdict-file": "",
		rows: "",
		srocc: "",
		krocc: "",
		plcc: "",
		rmse: "",
		"plcc-fitted": "",
		"rmse-fitted": "",
		"mean-srocc": "",
		"mean-plcc": "",
		"mean-rmse": "",
		...NO_ARTIFACT
	}
};
function listCounters({ outcomes, jsonl }) {
	return {
		...outcomes,
		rows: jsonl.rows,
		sha256: jsonl.sha256
	};
}
function listFigures({ overall, over_folds: means }) {
	return {
		rows: overall.rows,
		srocc: overall.srocc.value ?? "",
		krocc: overall.krocc.value ?? "",
		plcc: overall.plcc_raw.value ?? "",
		rmse: overall.rmse_raw.value ?? "",
		"plcc-fitted": overall.plcc_fitted.value ?? "",
		"rmse-fitted": overall.rmse_fitted.value ?? "",
		"mean-srocc": means?.srocc.mean ?? "",
		"mean-plcc": means?.plcc_raw.mean ?? "",
		"mean-rmse": means?.rmse_raw.mean ?? ""
	};
}
// src/action/summary.ts
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;"
};
const SPECIAL = /[\\`*_{}[\]()#+\-.!|~@:/$=^]/g;
function toMarkdownText(text) {
	return showHidden(text).replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? "").replaceAll(SPECIAL, (character) => `&#${character.codePointAt(0)};`);
}
function showTable(header, rows) {
	const line = (cells) => `| ${cells.join(" | ")} |`;
	return [
		line(header),
		line(header.map(() => "---")),
		...rows.map(line)
	].join("\n");
}
const MAX_SHARDS_LISTED = 256;
function showShard({ index, labels, jsonl, rows_dropped: dropped, ingested_at_utc: instant }) {
	return [
		index,
		labels,
		jsonl.rows,
		dropped,
		toMarkdownText(instant)
	];
}
function showMissing({ missing }) {
	return missing.length === 0 ? "" : `Missing: ${describeNumbers(missing)}`;
}
function showShards({ merged_from: from }, { artifacts }) {
	if (from === void 0) return [];
	const header = [
		"shard",
		"labels",
		"rows",
		"rows dropped",
		"ingested at"
	];
	const rows = from.shards.slice(0, MAX_SHARDS_LISTED).map(showShard);
	const rest = from.shards.length > rows.length ? `${from.shards.length - rows.length} more are in the manifest.` : "";
	const source = artifacts.length === 0 ? "" : `Merged from ${artifacts.length} artifacts of this run.`;
	return [
		`### Shards: ${from.shards.length} of ${from.count}`,
		showTable(header, rows),
		rest,
		showMissing(from),
		source
	];
}
const MAX_LISTED = 20;
function histogram({ mos, scale }) {
	return [
		"```mermaid",
		"xychart-beta",
		"  title \"Clips by MOS\"",
		`  x-axis "MOS" ${scale.min} --> ${scale.max}`,
		"  y-axis \"clips\"",
		`  bar [${mos.bins.map(({ clips }) => clips).join(", ")}]`,
		"```"
	].join("\n");
}
function groupTable(title, groups, scale) {
	const most = Math.max(1, ...groups.map(({ clips }) => clips));
	const rows = groups.map(({ label, clips, scores }) => [
		toMarkdownText(label),
		showCount(clips),
		drawBar(clips / most / 2),
		scores === null ? "–" : showScore(scores.median, scale),
		scores === null ? "–" : `${showScore(scores.p25, scale)} to ${showScore(scores.p75, scale)}`
	]);
	return showTable([
		title,
		"clips",
		"",
		"median MOS",
		"half of the clips"
	], rows);
}
function headline({ jsonl, duplicates, mos, scale, duration_s, clip_bytes }) {
	const clips = `${showCount(jsonl.rows - duplicates)} clips, ${showDuration(duration_s)}, ${showSize(clip_bytes)}`;
	if (mos.summary === null) return clips;
	const { mean, std_dev, median } = mos.summary;
	return `${clips}. MOS ${showScore(mean, scale)} ± ${showScore(std_dev, scale)} on average, median ${showScore(median, scale)}.`;
}
function showStatistics(statistics) {
	const { by, scale, jsonl } = statistics;
	return [
		"### Distributions",
		headline(statistics),
		histogram(statistics),
		groupTable("resolution", by.resolution, scale),
		groupTable("frame rate, fps", by.framerate, scale),
		groupTable("duration, s", by.duration, scale),
		groupTable("codec", by.codec, scale),
		groupTable("bitrate, Mbit/s", by.bitrate, scale),
		`SHA-256 of the JSONL: \`${jsonl.sha256}\``
	];
}
function showSkipped(manifest) {
	const { count, items } = listSkipped(manifest, { showScores: true });
	if (items.length === 0) return "";
	const shown = items.slice(0, MAX_LISTED).map(({ file, line, outcome, clip, code, reason }) => [
		`${file}:${line}`,
		outcome,
		clip,
		code,
		reason
	]).map((row) => row.map(toMarkdownText));
	const rest = count > shown.length ? `\n\n${count - shown.length} more are in the manifest.` : "";
	return `### What was skipped\n\n${showTable([
		"label",
		"outcome",
		"clip",
		"code",
		"why"
	], shown)}${rest}`;
}
function listSkippedCounts({ broken, rejected, download_failed }) {
	const byCode = Map.groupBy([
		...broken.items,
		...rejected.items,
		...download_failed.items
	], ({ code }) => code);
	if (byCode.size === 0) return "";
	return `### What was skipped\n\n${showTable(["code", "labels"], [...byCode].map(([code, items]) => [toMarkdownText(code), items.length]))}`;
}
function showArtifact({ name, url }) {
	return `Artifact ${toMarkdownText(name)}: ${url}`;
}
function addFailure(message) {
	if (summary.isEmptyBuffer()) summary.addRaw("## konvid-ingest failed\n\n");
	summary.addRaw(`**Failed:** ${toMarkdownText(message)}\n\n`);
}
function describePart({ partial, config, shard, merged_from: from }) {
	const trial = config.limit === null ? "" : ", of a trial run";
	if (shard !== void 0) return ` (${describeShard(shard)}${trial})`;
	if (from !== void 0 && from.missing.length > 0) return ` (partial: without ${from.missing.length} of ${from.count} shards${trial})`;
	return partial ? " (partial: a trial run)" : "";
}
function addSummary({ manifest, failures, artifact, statistics, sections }) {
	const { outcomes, jsonl, corpus } = manifest;
	const labels = Object.values(outcomes).reduce((sum, each) => sum + each, 0);
	const parts = [
		`## ${corpus}: ${countOf(jsonl.rows, "row")}${describePart(manifest)}`,
		...failures.map((failure) => `**Failed:** ${toMarkdownText(failure)}`),
		artifact === void 0 ? "" : showArtifact(artifact),
		showTable([
			"outcome",
			"labels",
			"share"
		], Object.entries(outcomes).map(([outcome, count]) => [
			outcome,
			count,
			showShare(count, labels)
		])),
		...sections,
		statistics === void 0 ? listSkippedCounts(manifest) : showSkipped(manifest),
		...statistics === void 0 || jsonl.rows === 0 ? [] : showStatistics(statistics)
	];
	summary.addRaw(`${parts.filter((part) => part !== "").join("\n\n")}\n\n`);
}
// src/action/inputs.ts
function badInput(name, value, expected) {
	return new UserError("INPUT_INVALID", { message: `input ${name}: ${describeValue(value)}; expected ${expected}` });
}
const PREFIX = "INPUT_";
function refuseUnknown(options, environment) {
	const known = new Set(options.map(({ name }) => name));
	for (const variable of Object.keys(environment)) {
		const name = variable.slice(6).toLowerCase();
		if (!variable.startsWith(PREFIX) || known.has(name)) continue;
		throw new UserError("INPUT_UNKNOWN", {
			message: `input ${describeValue(name)}: this step has no such input`,
			hint: `did you mean ${findClosest(name, options)}?`
		});
	}
}
function readInput(option) {
	const text = getInput(option.name);
	if (option.type === "list" || option.type === "digests") return text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "");
	const mayBeEmpty = option.type !== "flag" && (option.type !== "choice" || option.default === void 0);
	return text === "" && mayBeEmpty ? void 0 : [text];
}
function readInputs(step) {
	const options = optionsOfStep(step);
	refuseUnknown(options, process.env);
	const refuse = ({ name }, value, expected) => {
		throw badInput(name, value, expected);
	};
	return readOptions(options, {
		given: readInput,
		refuse
	});
}
const ARTIFACT_NAME = /^[^"*:<>|?\r\n\\/]{1,200}$/;
function checkArtifactName(name) {
	if (ARTIFACT_NAME.test(name)) return;
	throw badInput("artifact-name", name, "up to 200 characters, none of \" * : < > | ? \\ /");
}
const WHOLE = /^[0-9]{1,6}$/;
const SPLIT_SETTINGS = {
	folds: {
		form: WHOLE,
		read: (value) => ({ folds: Number(value) })
	},
	repeats: {
		form: WHOLE,
		read: (value) => ({ repeats: Number(value) })
	},
	"test-share": {
		form: /^0?\.[0-9]{1,9}$/,
		read: (value) => ({ testShare: Number(value) })
	},
	seed: {
		form: /^[\x21-\x7e]{1,128}$/,
		read: (value) => ({ seed: value })
	},
	stratify: {
		form: /^true$/,
		read: () => ({ stratify: true })
	}
};
function parseSplitSettings(text) {
	const seen = new Set();
	let settings = {};
	for (const part of text.split(",")) {
		const [, name = "", value = ""] = /^\s*([a-z-]+)=(\S*)\s*$/.exec(part) ?? [];
		const known = Object.hasOwn(SPLIT_SETTINGS, name) ? SPLIT_SETTINGS[name] : void 0;
		if (known === void 0 || seen.has(name) || !known.form.test(value)) throw badInput("split", text, `settings such as folds=5,seed=1, of ${Object.keys(SPLIT_SETTINGS).join(", ")} (stratify=true), each once`);
		seen.add(name);
		settings = {
			...settings,
			...known.read(value)
		};
	}
	settleSplitConfig(settings);
	return settings;
}
function readTraining({ unify, unifyWith, split }) {
	const [first] = unifyWith;
	if (!unify && first !== void 0) throw badInput("unify-with", first, "nothing, unless unify: true");
	return {
		unify,
		unifyWith,
		split: split === void 0 ? void 0 : parseSplitSettings(split)
	};
}
const CACHE_KEY = /^[^,\r\n]{1,512}$/;
function checkCacheKey({ cacheKey, dataset, cacheSave }) {
	if (cacheKey === void 0) {
		if (dataset === "cache" || cacheSave) throw badInput("cache-key", "", "a key, with dataset: cache or cache-save: true");
	} else if (!CACHE_KEY.test(cacheKey)) throw badInput("cache-key", cacheKey, "up to 512 characters, no comma");
}
function readIngestInputs() {
	const inputs = readInputs("ingest");
	checkCacheKey(inputs);
	checkArtifactName(inputs.artifactName);
	const training = readTraining(inputs);
	if (inputs.shard !== void 0 && (training.unify || training.split !== void 0)) throw badInput("shard", inputs.shard, "none with unify or split, which need all rows: set them in the merge step");
	if (inputs.dryRun && inputs.dataset === "fetch") throw badInput("dry-run", "true", "false with dataset: fetch, which downloads the corpus");
	const corpusDir = inputs.corpusDir ?? namedCorpus(inputs)?.defaultDir;
	if (corpusDir === void 0 && inputs.dataset !== "cache") throw badInput("corpus-dir", "", `a folder, with corpus: ${inputs.corpus}`);
	const { shardJobIndex: index, shardJobTotal: total } = inputs;
	const matrixJob = index === void 0 || total === void 0 ? void 0 : {
		index,
		total
	};
	return {
		...inputs,
		corpusDir: corpusDir ?? "",
		training,
		matrixJob
	};
}
function readMergeInputs() {
	const inputs = readInputs("merge");
	checkArtifactName(inputs.artifactName);
	return {
		...inputs,
		training: readTraining(inputs)
	};
}
function readScoreInputs() {
	const inputs = readInputs("score");
	checkArtifactName(inputs.artifactName);
	if (inputs.gate && inputs.split === void 0) throw new UserError("INPUT_INVALID", {
		message: "input split: \"\", and gate: true judges the folds of a split",
		hint: "set split to a split file of at least 5 folds or repeats"
	});
	if (inputs.artifact && !inputs.gate) throw new UserError("INPUT_INVALID", {
		message: "input artifact: true keeps the verdict, and there is none with gate: false",
		hint: "set gate: true, or artifact: false"
	});
	return inputs;
}
// src/action/privacy-guard.ts
async function readPayload(path) {
	if (path === void 0 || path === "") return {};
	try {
		const payload = JSON.parse(await readFile(path, "utf8"));
		return typeof payload === "object" && payload !== null ? payload : {};
	} catch {
		return {};
	}
}
async function readEvent(environment) {
	const payload = await readPayload(environment["GITHUB_EVENT_PATH"]);
	const { visibility, private: isPrivate } = payload.repository ?? {};
	const head = payload.pull_request?.head;
	return {
		name: environment["GITHUB_EVENT_NAME"] ?? "",
		visibility: typeof visibility === "string" ? visibility : void 0,
		isPrivate: typeof isPrivate === "boolean" ? isPrivate : void 0,
		isFromFork: head !== void 0 && head?.repo?.full_name !== environment["GITHUB_REPOSITORY"]
	};
}
const UNTRUSTED_EVENTS = new Set(["pull_request_target", "workflow_run"]);
function isUntrusted({ name, isFromFork }) {
	return isFromFork || UNTRUSTED_EVENTS.has(name);
}
const BY_OPENNESS = [
	"private",
	"internal",
	"public"
];
function moreOpen(a, b) {
	return BY_OPENNESS.indexOf(a) >= BY_OPENNESS.indexOf(b) ? a : b;
}
function toVisibility(visibility, isPrivate) {
	if (isPrivate !== true) return "public";
	return BY_OPENNESS.find((known) => known === visibility) ?? (visibility === void 0 ? "private" : "public");
}
const API_TIMEOUT_S = 10;
const RETRY_WAITS_MS = [1e3, 3e3];
function notAllowed(reason) {
	return {
		reason: `not allowed to ask GitHub: ${reason}`,
		remedy: "check github-token",
		isTransient: false
	};
}
function noAnswer(reason) {
	return {
		reason: `no answer from GitHub: ${reason}`,
		remedy: "run the job again",
		isTransient: true
	};
}
async function askOnce(url, token, dispatcher) {
	try {
		const { statusCode, headers, body } = await (0, import_undici.request)(url, {
			dispatcher,
			headers: {
				authorization: `Bearer ${token}`,
				accept: "application/vnd.github+json",
				"user-agent": "konvid-ingest"
			},
			signal: AbortSignal.timeout(API_TIMEOUT_S * 1e3)
		});
		if (statusCode === 200) {
			const answer = await body.json();
			if (typeof answer?.private !== "boolean") return noAnswer("it said something else");
			return toVisibility(answer.visibility, answer.private);
		}
		await body.dump();
		const isLimited = headers["retry-after"] !== void 0 || headers["x-ratelimit-remaining"] === "0";
		return (statusCode >= 500 || statusCode === 408 || statusCode === 429 || isLimited ? noAnswer : notAllowed)(`it answered ${statusCode}`);
	} catch (error) {
		return noAnswer(messageOf(error));
	}
}
async function askApi(environment, token) {
	const { GITHUB_API_URL: api, GITHUB_REPOSITORY: repository } = environment;
	if (token === void 0) return notAllowed("github-token is empty");
	const client = openHttpAgent({ stallTimeoutS: API_TIMEOUT_S });
	try {
		let answer = await askOnce(`${api}/repos/${repository}`, token, client);
		for (const wait of RETRY_WAITS_MS) {
			if (typeof answer === "string" || !answer.isTransient) break;
			logLine(`${answer.reason}; asked again in ${wait / 1e3} s`);
			await setTimeout(wait);
			answer = await askOnce(`${api}/repos/${repository}`, token, client);
		}
		return answer;
	} finally {
		await client.destroy();
	}
}
async function establishVisibility(environment, token, { visibility, isPrivate }) {
	const event = visibility !== void 0 || isPrivate !== void 0 ? toVisibility(visibility, isPrivate ?? visibility !== "public") : "private";
	const answer = await askApi(environment, token);
	if (typeof answer === "string") return {
		visibility: moreOpen(answer, event),
		doubt: void 0
	};
	return {
		visibility: "public",
		doubt: event === "public" ? void 0 : answer
	};
}
async function isKnownPrivate(environment, token) {
	return (await establishVisibility(environment, token, await readEvent(environment))).visibility === "private";
}
function explainMissingServices(environment) {
	const host = URL.parse(environment["GITHUB_SERVER_URL"] || "https://github.com")?.hostname ?? "";
	if (host !== "github.com" && !host.endsWith(".ghe.com") && !host.endsWith(".localhost")) return "GitHub Enterprise Server has no artifact and cache service that this Action can use";
	if (environment["ACTIONS_RUNTIME_TOKEN"] && environment["ACTIONS_RESULTS_URL"]) return void 0;
	return "the runner gave no ACTIONS_RUNTIME_TOKEN and ACTIONS_RESULTS_URL, so artifact and cache are out of reach";
}
function describeReaders({ visibility, doubt }) {
	if (doubt !== void 0) return `nobody knows whether it is private (${doubt.reason})`;
	return visibility === "internal" ? "the whole enterprise can read it" : "it is public, so anybody can fetch its artifacts and caches";
}
function mayShare({ allowInternal, allowPublic }, visibility) {
	return visibility === "private" || allowPublic || visibility === "internal" && allowInternal;
}
function refuseLeak({ artifact, dataset, cacheSave }, readers) {
	const wanted = [
		...artifact ? [{
			input: "artifact: true",
			instead: "artifact: false"
		}] : [],
		...dataset === "cache" ? [{
			input: "dataset: cache",
			instead: "dataset: path"
		}] : [],
		...cacheSave ? [{
			input: "cache-save: true",
			instead: "cache-save: false"
		}] : []
	];
	if (wanted.length === 0) return;
	const asked = wanted.map(({ input }) => input).join(", ");
	const instead = wanted.map((each) => each.instead).join(", ");
	const optIn = readers.visibility === "internal" ? "allow-internal: true" : "allow-public: true";
	throw new UserError("REPOSITORY_NOT_PRIVATE", {
		message: `refused before any work: ${asked} would let research data leave this repository; ${describeReaders(readers)}`,
		hint: `${readers.doubt?.remedy ?? "run it in a private repository"}, or set ${instead}; if you may share the data, say so with ${optIn}`
	});
}
function refuseMissing({ artifact, dataset, cacheSave, allowMissingServices }, missing) {
	if (!artifact && dataset !== "cache" && !cacheSave) return;
	if (allowMissingServices && dataset !== "cache") {
		logWarning(missing);
		return;
	}
	throw new UserError("SERVICE_MISSING", {
		message: `refused before any work: ${missing}`,
		hint: "set artifact: false and dataset: path, or allow-missing-services: true to go on without them"
	});
}
async function establishPermits(inputs, environment) {
	const event = await readEvent(environment);
	const readers = await establishVisibility(environment, inputs.githubToken, event);
	const { visibility, doubt } = readers;
	const isShareable = mayShare(inputs, visibility);
	if (!isShareable) refuseLeak(inputs, readers);
	const missing = explainMissingServices(environment);
	if (missing !== void 0) refuseMissing(inputs, missing);
	logLine(`repository: ${doubt === void 0 ? visibility : `counts as public (${doubt.reason})`}; event: ${event.name || "unknown"}`);
	const isSafeToSave = !isUntrusted(event);
	if (inputs.cacheSave && !isSafeToSave) logWarning(`nothing is saved in the cache: on ${event.name} a stranger may have chosen what would be saved`);
	const restore = isShareable && missing === void 0;
	return {
		artifact: inputs.artifact && restore,
		restore,
		save: restore && isSafeToSave,
		showValues: visibility === "private"
	};
}
// src/action/step.ts
function cancelledByRunner() {
	const controller = new AbortController();
	for (const name of ["SIGINT", "SIGTERM"]) {
		const reason = {
			message: `the step was cancelled (${name})`,
			hint: "finished rows are kept: the next run on the same output continues"
		};
		process.on(name, () => controller.abort(new UserError("STEP_CANCELLED", reason, 3)));
	}
	return controller.signal;
}
function fail(message, isNew) {
	setFailed(toLogText(message));
	if (isNew && getInput("summary") !== "false") addFailure(message);
}
async function runStep(name, work, explain = () => void 0) {
	let outputs = NO_OUTPUTS[name];
	let showValues = false;
	try {
		const environment = process.env;
		const workspace = environment["GITHUB_WORKSPACE"] ?? process.cwd();
		process.chdir(workspace);
		failOnFileSizeLimit();
		const failures = await work({
			environment,
			workspace,
			signal: cancelledByRunner(),
			onOutputs: (known) => {
				outputs = {
					...outputs,
					...known
				};
			},
			onPermits: (permits) => {
				showValues = permits.showValues;
			}
		});
		const isShown = !summary.isEmptyBuffer();
		for (const failure of failures) fail(failure, !isShown);
	} catch (error) {
		explain(error, showValues);
		fail(explainFailure(error, { showValues }), true);
	} finally {
		for (const [output, value] of Object.entries(outputs)) setOutput(output, value);
		if (!summary.isEmptyBuffer()) await summary.write().catch((error) => logWarning(`no job summary: ${error}`));
	}
	process.exit();
}
export { uploadArtifact as _, badInput as a, readMergeInputs as c, showArtifact as d, showShards as f, openArtifacts as g, listFigures as h, isKnownPrivate as i, readScoreInputs as l, listCounters as m, establishPermits as n, readIngestInputs as o, showTable as p, explainMissingServices as r, readInputs as s, runStep as t, addSummary as u, summary as v };
