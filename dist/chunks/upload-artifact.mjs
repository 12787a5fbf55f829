import { L as UserError, R as messageOf, n as showHidden } from "./base.mjs";
import { i as logWarning, n as logLine } from "./log.mjs";
import { n as readEvent, t as isUntrusted } from "./event2.mjs";
import { t as establishVisibility } from "./visibility2.mjs";
import { copyFile, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
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
// src/action/artifact-client.ts
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
// src/action/privacy-guard.ts
function isAllowed({ inputs, visibility }) {
	if (visibility === "private") return true;
	return visibility === "internal" ? inputs.allowInternal || inputs.allowPublic : inputs.allowPublic;
}
const READERS = {
	private: "only its members can read it",
	internal: "the whole enterprise can read it",
	public: "it is public, or nobody could establish that it is not: anybody can fetch its artifacts and caches"
};
function refuseLeak({ inputs, visibility }) {
	const wanted = [
		...inputs.artifact ? [{
			input: "artifact: true",
			instead: "artifact: false"
		}] : [],
		...inputs.dataset === "cache" ? [{
			input: "dataset: cache",
			instead: "dataset: path"
		}] : [],
		...inputs.cacheSave ? [{
			input: "cache-save: true",
			instead: "cache-save: false"
		}] : []
	];
	if (wanted.length === 0) return;
	const asked = wanted.map(({ input }) => input).join(", ");
	const instead = wanted.map((each) => each.instead).join(", ");
	const optIn = visibility === "internal" ? "allow-internal: true" : "allow-public: true";
	throw new UserError("REPOSITORY_NOT_PRIVATE", {
		message: `refused before any work: ${asked} would let research data leave this repository; ${READERS[visibility]}`,
		hint: `run it in a private repository, or set ${instead}; if you may share the data, say so with ${optIn}`
	});
}
function refuseMissing({ inputs, services }) {
	const needsArtifact = inputs.artifact && !services.hasArtifacts;
	const needsCache = (inputs.dataset === "cache" || inputs.cacheSave) && !services.hasCache;
	if (!needsArtifact && !needsCache) return [];
	if (inputs.allowMissingServices && inputs.dataset !== "cache") return services.missing;
	throw new UserError("SERVICE_MISSING", {
		message: `refused before any work: ${services.missing.join("; ")}`,
		hint: "set artifact: false and dataset: path, or allow-missing-services: true to go on without them"
	});
}
function decidePermits(question) {
	const { inputs, event, services, visibility } = question;
	if (!isAllowed(question)) refuseLeak(question);
	const missing = refuseMissing(question);
	const mayShare = isAllowed(question);
	const isSafeToSave = !isUntrusted(event);
	const refusedSave = inputs.cacheSave && !isSafeToSave ? [`nothing is saved in the cache: on ${event.name} a stranger may have chosen what would be saved`] : [];
	return {
		artifact: inputs.artifact && mayShare && services.hasArtifacts,
		restore: mayShare && services.hasCache,
		save: mayShare && services.hasCache && isSafeToSave,
		showValues: visibility === "private",
		warnings: [...missing, ...refusedSave]
	};
}
// src/action/services.ts
function isEnterpriseServer(serverUrl) {
	try {
		const host = new URL(serverUrl).hostname.toLowerCase();
		return host !== "github.com" && !host.endsWith(".ghe.com") && !host.endsWith(".localhost");
	} catch {
		return true;
	}
}
function findServices(environment) {
	if (isEnterpriseServer(environment["GITHUB_SERVER_URL"] || "https://github.com")) return {
		hasArtifacts: false,
		hasCache: false,
		missing: ["GitHub Enterprise Server has no artifact and cache service that this Action can speak to"]
	};
	if (Boolean(environment["ACTIONS_RUNTIME_TOKEN"]) && Boolean(environment["ACTIONS_RESULTS_URL"])) return {
		hasArtifacts: true,
		hasCache: true,
		missing: []
	};
	return {
		hasArtifacts: false,
		hasCache: false,
		missing: ["the runner gave no ACTIONS_RUNTIME_TOKEN and ACTIONS_RESULTS_URL, so artifact and cache are out of reach"]
	};
}
// src/action/establish-permits.ts
async function establishPermits(inputs, environment) {
	const event = await readEvent(environment);
	const visibility = await establishVisibility({
		environment,
		token: inputs.githubToken,
		event
	});
	const permits = decidePermits({
		inputs,
		visibility,
		event,
		services: findServices(environment)
	});
	logLine(`repository: ${visibility}; event: ${event.name || "unknown"}`);
	for (const warning of permits.warnings) logWarning(warning);
	return permits;
}
// src/action/markdown.ts
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
// src/action/upload-artifact.ts
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
export { findServices as a, establishPermits as i, showTable as n, openArtifacts as o, toMarkdownText as r, summary as s, uploadArtifact as t };
