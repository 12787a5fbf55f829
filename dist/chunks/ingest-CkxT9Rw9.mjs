import { A as ROW_SCHEMA_SHA256, C as closeSettledSync, F as messageOf, I as systemErrorCode, N as describeValue, P as UserError, S as closeSettled, _ as readState, f as PROBER_MODES, h as isSettled, k as ROW_SCHEMA_ID, o as toJsonText, v as toState, w as monotonicMs, x as redactCredentials, y as TOOL_VERSION } from "./base-BCPtbKOG.mjs";
import { _ as readFullySync, h as randomWords } from "./validate-CmRo0hyH.mjs";
import { a as CORPORA, c as findCorpus, f as CUSTOM_ROLES, i as CUSTOM_CORPUS, m as parseColumns, p as SCALES, r as AUTO_CORPUS, s as DEFAULT_CORPUS, t as chooseCorpus } from "./corpora-DGofu7n3.mjs";
import { _ as isRunning, d as lockOutput, g as readWholeFile, m as explainUnwritable, n as chooseInstant, p as explainFailedWrite, r as makeFolder, s as writeDurably, t as keepHeapSmall } from "./output-CPkopTjv.mjs";
import { C as Command, T as formatBytes, f as parseFraction, g as followLongRun, h as parseWholeNumber, m as parseProber, p as parseLogLevel, s as readIngestProgress, u as collect, y as Reporter } from "./cli-BsMjfWom.mjs";
import { n as emptyResult, r as explainStop, t as closeRun } from "./result-Dwtm4TM5.mjs";
const createHash = (...args) => globalThis.process.getBuiltinModule("node:crypto").createHash(...args);
const hash = (...args) => globalThis.process.getBuiltinModule("node:crypto").hash(...args);
const access = (...args) => globalThis.process.getBuiltinModule("node:fs/promises").access(...args);
const lstat = (...args) => globalThis.process.getBuiltinModule("node:fs/promises").lstat(...args);
const open = (...args) => globalThis.process.getBuiltinModule("node:fs/promises").open(...args);
const realpath = (...args) => globalThis.process.getBuiltinModule("node:fs/promises").realpath(...args);
const stat = (...args) => globalThis.process.getBuiltinModule("node:fs/promises").stat(...args);
const { setImmediate } = globalThis.process.getBuiltinModule("node:timers/promises");
const { constants: constants$1, fstatSync, mkdirSync, openSync, opendirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } = globalThis.process.getBuiltinModule("node:fs");
const { availableParallelism, endianness, homedir } = globalThis.process.getBuiltinModule("node:os");
const { basename, delimiter, dirname, extname, isAbsolute, join, relative, resolve, sep } = globalThis.process.getBuiltinModule("node:path");
const crc32 = (...args) => globalThis.process.getBuiltinModule("node:zlib").crc32(...args);
const { Worker } = globalThis.process.getBuiltinModule("node:worker_threads");
// src/contract/provenance.ts
function redactArgument(value) {
	if (typeof value === "string") return redactCredentials(value);
	return Array.isArray(value) ? value.map(redactCredentials) : value;
}
async function describePath(path, sha256) {
	try {
		if ((await stat(path)).isDirectory()) return {
			path,
			exists: true,
			kind: "directory"
		};
		return {
			path,
			exists: true,
			kind: "file",
			...sha256 === void 0 ? {} : { sha256 }
		};
	} catch {
		return {
			path,
			exists: false,
			kind: "missing"
		};
	}
}
function recordProvenance(run) {
	return {
		schema: "ai-run-provenance-v1",
		entrypoint: run.entrypoint,
		argv: run.argv.map(redactCredentials),
		args: Object.fromEntries(Object.entries(run.args).map(([name, value]) => [name, redactArgument(value)])),
		inputs: run.inputs,
		outputs: run.outputs
	};
}
// src/files/hash-file.ts
const BLOCK_BYTES = 1048576;
async function hashFile(path) {
	const file = await open(path);
	try {
		const hash = createHash("sha256");
		const block = Buffer.allocUnsafeSlow(BLOCK_BYTES);
		for (;;) {
			const { bytesRead } = await file.read(block, 0, BLOCK_BYTES, null);
			if (bytesRead === 0) return hash.digest("hex");
			hash.update(block.subarray(0, bytesRead));
		}
	} catch (cause) {
		const hint = "mend the disk, or its network, and run the same command again";
		const message = `${path}: reading failed (${systemErrorCode(cause) ?? messageOf(cause)})`;
		throw new UserError("FILE_READ_FAILED", {
			message,
			hint,
			cause
		}, 3);
	} finally {
		await closeSettled(file);
	}
}
// src/clips/boundary.ts
async function realFolder(path, what, code) {
	try {
		return await realpath(path);
	} catch (cause) {
		const isAbsent = systemErrorCode(cause) === "ENOENT";
		throw new UserError(code, {
			message: `${what} ${path}: ${isAbsent ? "does not exist" : `can't be opened (${systemErrorCode(cause)})`}`,
			hint: "check the path, and that this user may read it",
			cause
		});
	}
}
async function drawBoundary(corpusDir, linkTargets) {
	return {
		root: await realFolder(corpusDir, "the corpus folder", "CORPUS_NOT_FOUND"),
		linkTargets: await Promise.all(linkTargets.map((target) => realFolder(target, "the link target", "LINK_TARGET_NOT_FOUND")))
	};
}
function contains(folder, path) {
	const way = relative(folder, path);
	return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
function isInside({ root, linkTargets }, path) {
	return [root, ...linkTargets].some((folder) => contains(folder, path));
}
// src/ingest/attrition.ts
const ATTRITION_WARN_THRESHOLD = .1;
function checkAttritionThreshold(threshold) {
	if (threshold === void 0 || threshold >= 0 && threshold <= 1) return;
	throw new UserError("OPTION_INVALID", { message: `--attrition-warn-threshold ${threshold}: expected a fraction from 0 to 1, such as 0.10` });
}
function toPercent(fraction) {
	return `${Number((fraction * 100).toFixed(2))} %`;
}
function judgeAttrition({ skipped_download: failed, attrition_pct: attrition }, threshold = ATTRITION_WARN_THRESHOLD) {
	if (attrition <= threshold) return void 0;
	return {
		level: "warning",
		code: "ATTRITION_HIGH",
		message: `${failed} clips could not be downloaded, ${toPercent(attrition)} of the labels; more than ${toPercent(threshold)} is unusual`
	};
}
// src/ingest/defaults.ts
const DEFAULT_PROBER = "auto";
function defaultConcurrency() {
	return availableParallelism() + 1;
}
const DOWNLOAD_DEFAULTS = {
	atOnce: 16,
	atOncePerHost: 8,
	timeoutS: 120,
	maxClipBytes: 1073741824
};
// src/ingest/require-within.ts
function requireWithin(option, value, { min, max }) {
	if (value === void 0 || Number.isSafeInteger(value) && value >= min && value <= max) return;
	throw new UserError("OPTION_INVALID", { message: `${option} ${value}: expected a whole number from ${min} to ${max}` });
}
// src/ingest/download-settings.ts
function checkDownloadSettings(settings) {
	requireWithin("--downloads", settings.atOnce, {
		min: 1,
		max: 256
	});
	requireWithin("--downloads-per-host", settings.atOncePerHost, {
		min: 1,
		max: 256
	});
	requireWithin("--download-timeout-s", settings.timeoutS, {
		min: 1,
		max: 86400
	});
	requireWithin("--max-clip-bytes", settings.maxClipBytes, {
		min: 1,
		max: Number.MAX_SAFE_INTEGER
	});
}
// src/number-list.ts
const CHUNK_BITS = 15;
const CHUNK_LENGTH = 2 ** CHUNK_BITS;
var NumberList = class {
	#type;
	#chunks = [];
	#length = 0;
	constructor(type) {
		this.#type = type;
	}
	get length() {
		return this.#length;
	}
	at(position) {
		return position < this.#length ? this.#chunks[position >>> CHUNK_BITS]?.[position & CHUNK_LENGTH - 1] : void 0;
	}
	push(value) {
		this.set(this.#length, value);
	}
	set(position, value) {
		const place = position >>> CHUNK_BITS;
		let chunk = this.#chunks[place];
		if (chunk === void 0) {
			chunk = new this.#type(CHUNK_LENGTH);
			this.#chunks[place] = chunk;
		}
		chunk[position & CHUNK_LENGTH - 1] = value;
		if (position >= this.#length) this.#length = position + 1;
	}
};
// src/clips/text-list.ts
const CHUNK_BYTES = 1048576;
const MAX_UNIT_BYTES = 3;
var TextList = class {
	#chunks = [];
	#ends = new NumberList(Uint32Array);
	#end = 0;
	get length() {
		return this.#ends.length;
	}
	push(text) {
		const most = text.length * MAX_UNIT_BYTES;
		if (most > CHUNK_BYTES) throw new RangeError(`a text of ${text.length} units is too long for the list`);
		const chunk = this.#chunkFor(most);
		return this.#finish(chunk.write(text, this.#end - this.#chunkStart));
	}
	pushBytes(bytes, length) {
		const chunk = this.#chunkFor(length);
		const from = this.#end - this.#chunkStart;
		for (let at = 0; at < length; at += 1) chunk[from + at] = bytes[at] ?? 0;
		return this.#finish(length);
	}
	get #chunkStart() {
		return (this.#chunks.length - 1) * CHUNK_BYTES;
	}
	#chunkFor(most) {
		const last = this.#chunks.at(-1);
		if (last !== void 0 && this.#end + most <= this.#chunkStart + CHUNK_BYTES) return last;
		const chunk = Buffer.allocUnsafeSlow(CHUNK_BYTES);
		this.#chunks.push(chunk);
		this.#end = this.#chunkStart;
		return chunk;
	}
	#finish(length) {
		this.#end += length;
		this.#ends.push(this.#end);
		return this.#ends.length - 1;
	}
	at(number) {
		const start = this.#startOf(number);
		const chunk = this.#chunks[Math.floor(start / CHUNK_BYTES)];
		const from = start % CHUNK_BYTES;
		return chunk?.toString("utf8", from, from + this.#lengthOf(number, start)) ?? "";
	}
	isAt(number, bytes, length) {
		const start = this.#startOf(number);
		return this.#lengthOf(number, start) === length && this.#holds(start, bytes, length);
	}
	endsWith(number, ending) {
		const start = this.#startOf(number);
		const before = this.#lengthOf(number, start) - ending.length;
		return before >= 0 && this.#holds(start + before, ending, ending.length);
	}
	#holds(place, bytes, length) {
		const chunk = this.#chunks[Math.floor(place / CHUNK_BYTES)];
		const from = place % CHUNK_BYTES;
		for (let at = 0; at < length; at += 1) if (chunk?.[from + at] !== bytes[at]) return false;
		return true;
	}
	#lengthOf(number, start) {
		return (this.#ends.at(number) ?? start) - start;
	}
	#startOf(number) {
		const before = number === 0 ? 0 : this.#ends.at(number - 1) ?? 0;
		const last = (this.#ends.at(number) ?? 0) - 1;
		return Math.max(before, last - last % CHUNK_BYTES);
	}
};
// src/clips/name-table.ts
const FIRST_PLACES = 1024;
const GROWTH = 4;
const MAX_NAME_LENGTH = 4096;
const LAST_ASCII = 127;
var NameTable = class {
	#texts = new TextList();
	#hashes = new NumberList(Uint32Array);
	#multiplier = (randomWords(1)[0] ?? 0) | 1;
	#scratch = Buffer.allocUnsafeSlow(MAX_NAME_LENGTH * 3);
	isAscii = true;
	#places = new Uint32Array(FIRST_PLACES);
	get size() {
		return this.#texts.length;
	}
	at(number) {
		return this.#texts.at(number);
	}
	endsWith(number, ending) {
		return this.#texts.endsWith(number, ending);
	}
	find(name) {
		if (name.length > MAX_NAME_LENGTH) return -1;
		const length = this.#encode(name);
		return (this.#places[this.#placeOf(length, this.#hash(length))] ?? 0) - 1;
	}
	add(name) {
		const length = this.#encode(name);
		const hash = this.#hash(length);
		const place = this.#placeOf(length, hash);
		const found = this.#places[place] ?? 0;
		if (found > 0) return found - 1;
		const number = this.#texts.pushBytes(this.#scratch, length);
		if (length > name.length) this.isAscii = false;
		this.#hashes.push(hash);
		this.#places[place] = number + 1;
		if (this.size * 2 >= this.#places.length) this.#grow();
		return number;
	}
	#encode(name) {
		const bytes = this.#scratch;
		for (let at = 0; at < name.length; at += 1) {
			const unit = name.charCodeAt(at);
			if (unit > LAST_ASCII) return bytes.write(name);
			bytes[at] = unit;
		}
		return name.length;
	}
	#hash(length) {
		const bytes = this.#scratch;
		let hash = length;
		for (let at = 0; at < length; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), this.#multiplier);
		hash ^= hash >>> 15;
		hash = Math.imul(hash, this.#multiplier);
		return (hash ^ hash >>> 13) >>> 0;
	}
	#placeOf(length, hash) {
		const mask = this.#places.length - 1;
		let place = hash & mask;
		for (;;) {
			const found = (this.#places[place] ?? 0) - 1;
			if (found === -1 || this.#hashes.at(found) === hash && this.#texts.isAt(found, this.#scratch, length)) return place;
			place = place + 1 & mask;
		}
	}
	#grow() {
		this.#places = new Uint32Array(this.#places.length * GROWTH);
		const mask = this.#places.length - 1;
		for (let number = 0; number < this.size; number += 1) {
			let place = (this.#hashes.at(number) ?? 0) & mask;
			while (this.#places[place] !== 0) place = place + 1 & mask;
			this.#places[place] = number + 1;
		}
	}
};
// src/clips/entry-list.ts
const KINDS$1 = [
	"file",
	"folder",
	"other"
];
const LISTED_AT_ONCE = 1024;
var EntryList = class {
	#names = new NameTable();
	#kinds = new NumberList(Uint8Array);
	#askedLast = "";
	#numberOfLast = -1;
	constructor(entries) {
		for (const { name, kind } of entries) this.#kinds.set(this.#names.add(name), KINDS$1.indexOf(kind));
	}
	get size() {
		return this.#names.size;
	}
	get isAscii() {
		return this.#names.isAscii;
	}
	at(number) {
		return this.#entryOf(number, this.#names.at(number));
	}
	countFiles(ending) {
		const bytes = Buffer.from(ending);
		let count = 0;
		for (let number = 0; number < this.size; number += 1) if (KINDS$1[this.#kinds.at(number) ?? -1] !== "folder" && this.#names.endsWith(number, bytes)) count += 1;
		return count;
	}
	*without(ending) {
		const bytes = Buffer.from(ending);
		for (let number = 0; number < this.size; number += 1) if (!this.#names.endsWith(number, bytes)) yield this.at(number);
	}
	numberOf(name) {
		if (name !== this.#askedLast) {
			this.#numberOfLast = this.#names.find(name);
			this.#askedLast = name;
		}
		return this.#numberOfLast;
	}
	find(name) {
		const number = this.numberOf(name);
		return number === -1 ? void 0 : this.#entryOf(number, name);
	}
	#entryOf(number, name) {
		return {
			name,
			kind: KINDS$1[this.#kinds.at(number) ?? -1] ?? "other"
		};
	}
	*[Symbol.iterator]() {
		for (let number = 0; number < this.size; number += 1) yield this.at(number);
	}
};
function* readEntries$1(path) {
	const folder = opendirSync(path, { bufferSize: LISTED_AT_ONCE });
	try {
		for (let entry = folder.readSync(); entry !== null; entry = folder.readSync()) {
			const { name } = entry;
			if (name.startsWith(".")) continue;
			if (entry.isFile()) yield {
				name,
				kind: "file"
			};
			else yield {
				name,
				kind: entry.isDirectory() ? "folder" : "other"
			};
		}
	} finally {
		folder.closeSync();
	}
}
function listFolder(path) {
	return new EntryList(readEntries$1(path));
}
// src/clips/clip-folder.ts
function clipNameTest({ clipExtension, clipEndings }) {
	const others = [...new Set(clipEndings.flat().map((ending) => extname(`clip${ending}`)))].filter((extension) => extension !== clipExtension);
	return (name) => name.endsWith(clipExtension) || others.some((extension) => name.endsWith(extension));
}
const ASCII = /^[\u0000-\u007f]*$/;
var ClipFolder = class {
	path;
	#naming;
	#isClipName;
	#entries;
	#isNamed;
	#byComposedName = new Map();
	#byFlickrId = new Map();
	#size = 0;
	constructor({ path, entries }, naming) {
		this.path = path;
		this.#naming = naming;
		this.#isClipName = clipNameTest(naming);
		this.#entries = entries;
		this.#isNamed = new Uint8Array(entries.size);
		const isPlain = entries.isAscii && !naming.joinsByFlickrId;
		if (isPlain) this.#size = entries.countFiles(naming.clipExtension);
		for (const entry of isPlain ? entries.without(naming.clipExtension) : entries) {
			const clip = this.#toClip(entry);
			if (clip !== void 0) this.#add(clip);
		}
	}
	#toClip({ name, kind }) {
		if (kind === "folder" || !this.#isClipName(name)) return void 0;
		return {
			folder: this.path,
			name,
			kind
		};
	}
	get size() {
		return this.#size;
	}
	get names() {
		return this.#listNames();
	}
	*#listNames() {
		for (const entry of this.#entries) if (this.#toClip(entry) !== void 0) yield entry.name;
	}
	release() {
		this.#entries = new EntryList([]);
		this.#byComposedName.clear();
		this.#byFlickrId.clear();
	}
	noteNamed(name) {
		const number = this.#entries.numberOf(name);
		if (number !== -1) this.#isNamed[number] = 1;
	}
	*unnamed() {
		for (const [number, isNamed] of this.#isNamed.entries()) {
			const clip = isNamed === 1 ? void 0 : this.#toClip(this.#entries.at(number));
			if (clip !== void 0) yield clip.name;
		}
	}
	get(name) {
		const entry = this.#entries.find(name);
		return entry === void 0 ? void 0 : this.#toClip(entry);
	}
	#add(clip) {
		this.#size += 1;
		if (!ASCII.test(clip.name)) append(this.#byComposedName, clip.name.normalize("NFC"), clip);
		const flickrId = this.#naming.joinsByFlickrId ? /^([0-9]+)_/.exec(clip.name)?.[1] : void 0;
		if (flickrId !== void 0) append(this.#byFlickrId, flickrId, clip);
	}
	find({ name, flickrId }) {
		const { clipExtension, joinsByFlickrId } = this.#naming;
		if (name !== void 0) {
			const match = this.#findByName(name) ?? this.#findByEnding(name);
			if (match !== void 0) return match;
		}
		if (joinsByFlickrId && flickrId !== void 0) {
			const match = this.#findByName(`${flickrId}${clipExtension}`);
			if (match !== void 0) return match;
		}
		return (flickrId === void 0 ? void 0 : single(this.#byFlickrId.get(flickrId) ?? [])) ?? { kind: "missing" };
	}
	#findByEnding(name) {
		for (const endings of this.#naming.clipEndings) {
			const [ending, ...others] = endings;
			const match = others.length === 0 && ending !== void 0 ? this.#findByName(`${name}${ending}`) : single(endings.flatMap((one) => clipsOf(this.#findByName(`${name}${one}`))));
			if (match !== void 0) return match;
		}
	}
	#findByName(name) {
		const clip = this.get(name);
		if (clip !== void 0) return {
			kind: "found",
			clip
		};
		const composed = name.normalize("NFC");
		const plain = ASCII.test(composed) ? this.get(composed) : void 0;
		return single([...this.#byComposedName.get(composed) ?? [], ...plain === void 0 ? [] : [plain]]);
	}
};
function append(index, key, clip) {
	const clips = index.get(key);
	if (clips === void 0) index.set(key, [clip]);
	else clips.push(clip);
}
function clipsOf(match) {
	if (match?.kind === "ambiguous") return match.candidates;
	return match?.kind === "found" ? [match.clip] : [];
}
function single(clips) {
	const [clip, ...others] = clips;
	if (clip === void 0) return void 0;
	if (others.length === 0) return {
		kind: "found",
		clip
	};
	return {
		kind: "ambiguous",
		candidates: clips.toSorted((a, b) => a.name < b.name ? -1 : 1)
	};
}
// src/clips/corpus-folders.ts
const LITTER = new Set(["__MACOSX"]);
var CorpusFolders = class {
	boundary;
	#listings = new Map();
	constructor(boundary) {
		this.boundary = boundary;
	}
	async *tiers(aliases) {
		yield this.named(aliases);
		yield [await this.root()];
		yield this.namedOneDeeper(aliases);
		yield this.subfolders();
	}
	get listed() {
		return [...this.#listings.values()];
	}
	release() {
		this.#listings.clear();
	}
	root() {
		return this.#list(this.boundary.root);
	}
	async named(aliases) {
		return this.#namedIn(await this.root(), aliases);
	}
	async namedOneDeeper(aliases) {
		const nested = await Promise.all((await this.subfolders()).map((folder) => this.#namedIn(folder, aliases)));
		return [...new Set(nested.flat())];
	}
	async subfolders() {
		const { path, entries } = await this.root();
		const paths = [];
		for (const { name, kind } of entries) if (kind === "folder" && !LITTER.has(name)) paths.push(join(path, name));
		return this.#listAll(paths);
	}
	async at(path) {
		const absolute = join(this.boundary.root, path);
		try {
			await lstat(absolute);
		} catch (error) {
			if (systemErrorCode(error) === "ENOENT") return void 0;
		}
		return this.#list(absolute);
	}
	async folderIn(path, kind) {
		if (LITTER.has(basename(path))) return void 0;
		if (kind === "folder") return this.#list(path);
		return (kind === "other" ? await stat(path).catch(() => void 0) : void 0)?.isDirectory() === true ? this.#list(path) : void 0;
	}
	async #namedIn(parent, aliases) {
		const names = aliases.filter((alias) => (parent.entries.find(alias)?.kind ?? "file") !== "file");
		return this.#listAll(names.map((name) => join(parent.path, name)));
	}
	async #listAll(paths) {
		const folders = await Promise.all(paths.map((path) => this.#list(path)));
		return [...new Map(folders.map((folder) => [folder.path, folder])).values()];
	}
	async #list(path) {
		try {
			const real = await realpath(path);
			if (!isInside(this.boundary, real)) throw new UserError("CORPUS_LINK_OUTSIDE", {
				message: `${path}: leads to ${real}, outside the corpus folder`,
				hint: `if that is meant, pass --link-target ${real}`
			});
			const known = this.#listings.get(real);
			if (known !== void 0) return known;
			const folder = {
				path: real,
				entries: listFolder(real)
			};
			this.#listings.set(real, folder);
			return folder;
		} catch (cause) {
			if (cause instanceof UserError) throw cause;
			throw new UserError("CORPUS_UNREADABLE", {
				message: `${path}: can't be listed (${systemErrorCode(cause) ?? String(cause)})`,
				hint: "name the corpus folder itself, and check that this user may read it",
				cause
			});
		}
	}
};
// src/clips/resolve-entry.ts
function pathOf({ folder, name }) {
	return folder.endsWith(sep) ? `${folder}${name}` : `${folder}${sep}${name}`;
}
async function resolveEntry(entry, boundary) {
	const path = pathOf(entry);
	if (entry.kind === "file") return path;
	try {
		const real = await realpath(path);
		if (!isInside(boundary, real)) return {
			code: "CLIP_LINK_OUTSIDE",
			reason: `a link to ${real}, outside the corpus folder; if that is meant, pass --link-target with its folder`
		};
		return (await lstat(real)).isFile() ? real : {
			code: "CLIP_NOT_REGULAR",
			reason: "not a regular file"
		};
	} catch (error) {
		return {
			code: "CLIP_UNREADABLE",
			reason: `a link that leads nowhere (${systemErrorCode(error) ?? String(error)})`
		};
	}
}
// src/clips/folder-states.ts
const BATCH_FILES = 256;
const STATE_NUMBERS = 5;
var StateBatch = class {
	#numbers = new BigInt64Array(BATCH_FILES * STATE_NUMBERS);
	#files = 0;
	get isFull() {
		return this.#files === BATCH_FILES;
	}
	add({ dev, ino, size, mtimeNs, ctimeNs }) {
		let at = this.#files * STATE_NUMBERS;
		for (const number of [
			dev,
			ino,
			size,
			mtimeNs,
			ctimeNs
		]) {
			this.#numbers[at] = number;
			at += 1;
		}
		this.#files += 1;
	}
	take() {
		const bytes = Buffer.from(this.#numbers.buffer, 0, this.#files * STATE_NUMBERS * BigInt64Array.BYTES_PER_ELEMENT);
		this.#files = 0;
		return bytes;
	}
};
var FolderStates = class {
	#options;
	#known = new Map();
	constructor(options) {
		this.#options = options;
	}
	async digest(folders) {
		const hash = createHash("sha256");
		let files = 0;
		for (const folder of folders) {
			const { path } = folder;
			if (!this.#known.has(path)) this.#known.set(path, await this.#look(folder));
			const known = this.#known.get(path);
			if (known === void 0) return void 0;
			files += known.files;
			hash.update(`${JSON.stringify(path)} ${known.digest}\n`);
		}
		return files === 0 ? void 0 : hash.digest("hex");
	}
	async #look({ path: folder, entries }) {
		const { isInput, nowMs, signal } = this.#options;
		const names = createHash("sha256");
		const states = createHash("sha256");
		const batch = new StateBatch();
		let listed = "";
		let files = 0;
		for (const { name, kind } of entries) {
			if (kind === "other") return void 0;
			if (kind === "folder") listed += `${name}//`;
			if (kind === "folder" || !isInput(name)) continue;
			const state = readState(pathOf({
				folder,
				name,
				kind
			}));
			if (state === void 0 || !isSettled(state, nowMs)) return void 0;
			listed += `${name}/`;
			batch.add(state);
			files += 1;
			if (!batch.isFull) continue;
			names.update(listed);
			listed = "";
			states.update(batch.take());
			await setImmediate();
			signal?.throwIfAborted();
		}
		names.update(listed);
		states.update(batch.take());
		return {
			files,
			digest: `${names.digest("hex")} ${states.digest("hex")}`
		};
	}
};
// src/labels/label-name.ts
const LABEL_ENDING = /\.(?:csv|tsv|txt|xlsx)$/i;
const OPEN_FILE_MARK = "~$";
function isLabelName(name) {
	return LABEL_ENDING.test(name) && !name.startsWith(OPEN_FILE_MARK);
}
// src/ingest/plan/sight.ts
async function lead(path) {
	return path === void 0 ? null : realpath(path).catch(() => null);
}
async function openSight({ boundary, corpus, options, now }) {
	const { manifestCsv, clipsSubdir, signal } = options;
	const isClipName = clipNameTest(corpus);
	const isInput = (name) => isClipName(name) || isLabelName(name);
	return {
		folders: new CorpusFolders(boundary),
		states: new FolderStates({
			isInput,
			nowMs: now.getTime(),
			signal
		}),
		leads: {
			manifestCsv: await lead(manifestCsv === void 0 ? void 0 : resolve(manifestCsv)),
			clipsSubdir: await lead(clipsSubdir === void 0 ? void 0 : join(boundary.root, clipsSubdir))
		}
	};
}
async function recordSight({ folders, states, leads }, { labelFiles: [labels] }) {
	const { root } = folders.boundary;
	const { listed } = folders;
	if (leads.manifestCsv !== null && leads.manifestCsv !== labels?.path) return void 0;
	if (leads.clipsSubdir !== null && !listed.some(({ path }) => path === leads.clipsSubdir)) return void 0;
	const digest = await states.digest(listed);
	return digest === void 0 ? void 0 : {
		folders: listed.map(({ path }) => relative(root, path)),
		states: digest
	};
}
// src/contract/read-manifest.ts
const MAX_MANIFEST_BYTES = 16777216;
function refuseUnreadable(path, why, cause) {
	throw new UserError("MANIFEST_UNREADABLE", {
		message: `${path}: the manifest can't be read (${why})`,
		hint: "a run writes its manifest last: a JSONL without one is not finished",
		cause
	});
}
async function parseManifest(path) {
	const { text, fault, ...rest } = await readWholeFile(path, MAX_MANIFEST_BYTES);
	if (text === void 0) return refuseUnreadable(path, fault, "cause" in rest ? rest.cause : void 0);
	try {
		return {
			value: JSON.parse(text),
			text
		};
	} catch (cause) {
		return refuseUnreadable(path, "it is not JSON", cause);
	}
}
async function readIngestManifest(path) {
	const { value, text } = await parseManifest(path);
	const { explainIngestManifest } = await import("./explain-documents-cYXS44zn.mjs").then((n) => ({ explainIngestManifest: n.r, explainUnifiedManifest: n.a }));
	if (explainIngestManifest(value)) return {
		manifest: value,
		text
	};
	throw refuseInvalid(path, explainIngestManifest.errors);
}
function refuseInvalid(path, errors) {
	const [error] = errors ?? [];
	return new UserError("MANIFEST_INVALID", {
		message: `${path}: is not the manifest of a JSONL: ${error?.instancePath || "the document"} ${error?.message ?? ""}`,
		hint: "`konvid-ingest schema ingest-manifest` prints what one looks like"
	});
}
const UNIFIED_VERSION = "konvid-ingest-unified-manifest-v1";
function isUnifiedManifest(value) {
	return typeof value === "object" && value !== null && "schema" in value && value.schema === UNIFIED_VERSION;
}
async function readManifest(path) {
	const { value } = await parseManifest(path);
	const { explainIngestManifest, explainUnifiedManifest } = await import("./explain-documents-cYXS44zn.mjs").then((n) => ({ explainIngestManifest: n.r, explainUnifiedManifest: n.a }));
	const explain = isUnifiedManifest(value) ? explainUnifiedManifest : explainIngestManifest;
	if (explain(value)) return value;
	throw refuseInvalid(path, explain.errors);
}
// src/files/has-bytes.ts
async function hasBytes(path, { size_bytes, sha256 }) {
	try {
		const stats = await stat(path);
		return stats.isFile() && stats.size === (size_bytes ?? stats.size) && await hashFile(path) === sha256;
	} catch (error) {
		if (systemErrorCode(error) === void 0 && !(error instanceof UserError)) throw error;
		return false;
	}
}
// src/ingest/index/lasting-faults.ts
const LASTING_FAULT = /^PROBE_(?:FAILED|BAD_JSON|NO_[A-Z_]+)$/;
function isLastingFault({ code }) {
	return LASTING_FAULT.test(code);
}
const LASTING_FAULTS = new Set([
	"CLIP_EMPTY",
	"CLIP_LINK_OUTSIDE",
	"CLIP_NOT_REGULAR"
]);
function isBrokenForEver({ broken }) {
	if (broken.count > broken.items.length) return false;
	return broken.items.every((fault) => LASTING_FAULTS.has(fault.code) || isLastingFault(fault));
}
// src/ingest/index/index-file.ts
const INDEX_HEADING = Buffer.from(`konvid-ingest-clip-index-v2 ${endianness()}\n`);
const KINDS = [
	"files",
	"answers",
	"outcome"
];
const BLOCK_HEADING_BYTES = 16;
const OWN_BEGINNING = /^(?:[0-9a-f]{8} \[")?konvid-ingest-clip-index-/;
const BEGINNING_BYTES = 64;
const MAX_INDEX_BYTES = 268435456;
const MAX_BLOCK_BYTES = 67108864;
const READ_FLAGS = constants$1.O_RDONLY | (constants$1.O_NONBLOCK ?? 0);
const WRITE_FLAGS = constants$1.O_WRONLY | constants$1.O_CREAT | (constants$1.O_NOFOLLOW ?? 0) | (constants$1.O_NONBLOCK ?? 0);
function formatBlock(kind, payload) {
	const heading = Buffer.alloc(BLOCK_HEADING_BYTES);
	heading.writeUInt32LE(KINDS.indexOf(kind), 0);
	heading.writeUInt32LE(payload.length, 4);
	heading.writeUInt32LE(crc32(payload), 8);
	heading.writeUInt32LE(crc32(heading.subarray(0, 12)), 12);
	return Buffer.concat([heading, payload]);
}
function isWholeRead(file, bytes, offset) {
	return readFullySync(file, bytes, offset).length === bytes.length;
}
function readHeading(file, offset, end) {
	const heading = Buffer.alloc(BLOCK_HEADING_BYTES);
	if (!isWholeRead(file, heading, offset) || crc32(heading.subarray(0, 12)) !== heading.readUInt32LE(12)) return void 0;
	const length = heading.readUInt32LE(4);
	const payloadStart = offset + BLOCK_HEADING_BYTES;
	if (length > MAX_BLOCK_BYTES || payloadStart + length > end) return void 0;
	return {
		kind: KINDS[heading.readUInt32LE(0)],
		payloadStart,
		length,
		checksum: heading.readUInt32LE(8)
	};
}
function readBlocks(file, { from, end }, reading) {
	let offset = from;
	let kept = from;
	for (;;) {
		const heading = readHeading(file, offset, end);
		if (heading === void 0) return kept;
		const { kind, payloadStart, length, checksum } = heading;
		if (kind !== void 0 && reading.kinds.includes(kind)) {
			const payload = Buffer.from(new ArrayBuffer(length));
			if (!isWholeRead(file, payload, payloadStart)) return kept;
			if (crc32(payload) === checksum) reading.visit(kind, payload);
		}
		offset = payloadStart + length;
		if (kind !== "outcome") kept = offset;
	}
}
function readOpenFile(file, reading) {
	const stats = fstatSync(file);
	if (!stats.isFile() || stats.size > MAX_INDEX_BYTES) return {
		isOurs: false,
		goodBytes: 0
	};
	const known = readFullySync(file, Buffer.alloc(BEGINNING_BYTES), 0);
	if (!known.subarray(0, INDEX_HEADING.length).equals(INDEX_HEADING)) return {
		isOurs: known.length === 0 || OWN_BEGINNING.test(known.toString("latin1")),
		goodBytes: 0
	};
	return {
		isOurs: true,
		goodBytes: readBlocks(file, {
			from: INDEX_HEADING.length,
			end: stats.size
		}, reading)
	};
}
async function extendIndexFile(path, { goodBytes }) {
	const file = await open(path, WRITE_FLAGS | constants$1.O_APPEND);
	await file.truncate(goodBytes);
	if (goodBytes === 0) await file.appendFile(INDEX_HEADING);
	return file;
}
function readIndexFile(path, kinds, visit) {
	let file;
	try {
		file = openSync(path, READ_FLAGS);
		return readOpenFile(file, {
			kinds,
			visit
		});
	} catch (error) {
		const code = systemErrorCode(error);
		if (code === void 0) throw error;
		return {
			isOurs: code === "ENOENT",
			goodBytes: 0
		};
	} finally {
		closeSettledSync(file);
	}
}
// src/ingest/index/outcome-record.ts
const SCHEMA$1 = "konvid-ingest-outcome-v1";
function indexPath({ output }) {
	return `${output}.index`;
}
function formatOutcome(record) {
	return Buffer.from(JSON.stringify({
		schema: SCHEMA$1,
		...record
	}));
}
function isTexts(value) {
	return Array.isArray(value) && value.every((text) => typeof text === "string");
}
function parseOutcome(payload) {
	let value;
	try {
		value = JSON.parse(payload.toString());
	} catch {
		return;
	}
	const { schema, settings, folders, states, lacking, manifest } = value ?? {};
	return schema === SCHEMA$1 && isTexts([
		settings,
		states,
		manifest
	]) && isTexts(folders) && isTexts(lacking) ? {
		settings,
		folders,
		states,
		lacking,
		manifest
	} : void 0;
}
function readOutcome(path) {
	let record;
	const { isOurs, goodBytes } = readIndexFile(path, ["outcome"], (_kind, payload) => {
		record = parseOutcome(payload);
	});
	return record === void 0 || !isOurs ? void 0 : {
		record,
		goodBytes
	};
}
async function replaceOutcome(path, { record, goodBytes }) {
	try {
		const file = await extendIndexFile(path, { goodBytes });
		try {
			await file.appendFile(formatBlock("outcome", formatOutcome(record)));
		} finally {
			await closeSettled(file);
		}
	} catch (error) {
		if (systemErrorCode(error) === void 0) throw error;
	}
}
function digestSettings({ options, corpus, boundary, constants }, { ffprobe, place, leads }) {
	const { root, linkTargets } = boundary;
	const { manifestCsv, clipsSubdir, corpusLabel, scale, columns, limit, prober = DEFAULT_PROBER } = options;
	const told = [
		[
			corpus.name,
			corpusLabel ?? null,
			scale ?? null,
			columns ?? null,
			constants.corpusVersion,
			limit ?? null
		],
		[
			root,
			linkTargets,
			place.output,
			place.manifestPath
		],
		[
			manifestCsv ?? null,
			leads.manifestCsv,
			clipsSubdir ?? null,
			leads.clipsSubdir
		],
		[
			prober,
			1,
			ffprobe.version,
			ffprobe.sha256
		],
		[TOOL_VERSION, ROW_SCHEMA_SHA256]
	];
	return hash("sha256", JSON.stringify(told));
}
// src/ingest/output/compose-manifest.ts
async function describeInputs(name, inputs) {
	const entries = inputs.map(async ({ path, sha256 }, index) => [index === 0 ? name : `${name}_${index + 1}`, await describePath(path, sha256)]);
	return Object.fromEntries(await Promise.all(entries));
}
async function describeRun(parts) {
	const { run, findings, jsonl, ffprobe, manifestPath, shard } = parts;
	const { options, corpus, boundary, constants, thresholds } = run;
	const [corpusDir, labels, clips, binary, output, manifest] = await Promise.all([
		describePath(boundary.root),
		describeInputs("labels", findings.labels.files),
		describeInputs("clips", findings.clips.folders.map(({ path }) => ({ path }))),
		describePath(ffprobe.path, ffprobe.sha256),
		describePath(jsonl.path, jsonl.sha256),
		describePath(manifestPath)
	]);
	return recordProvenance({
		entrypoint: "konvid-ingest ingest",
		argv: [...options.argv ?? []],
		args: {
			corpus: corpus.name,
			corpus_dir: boundary.root,
			output: jsonl.path,
			manifest_out: manifestPath,
			ffprobe_bin: ffprobe.path,
			corpus_version: constants.corpusVersion,
			ingested_at: constants.ingestedAt,
			concurrency: options.concurrency ?? defaultConcurrency(),
			limit: options.limit ?? null,
			shard: shard === void 0 ? null : `${shard.index}/${shard.count}`,
			manifest_csv: options.manifestCsv ?? null,
			clips_subdir: options.clipsSubdir ?? null,
			prober: options.prober ?? "auto",
			probe_timeout_s: options.probeTimeoutS ?? 60,
			link_target: [...boundary.linkTargets],
			...thresholds
		},
		inputs: {
			corpus_dir: corpusDir,
			...labels,
			...clips,
			ffprobe: binary
		},
		outputs: {
			jsonl: output,
			manifest
		}
	});
}
async function composeManifest(parts) {
	const { run, findings, results, jsonl, ffprobe, probers, shard } = parts;
	const { options, corpus, boundary, constants, thresholds } = run;
	return {
		schema: corpus.manifestSchema,
		corpus: corpus.name,
		partial: options.limit !== void 0 || shard !== void 0,
		config: {
			corpus_version: constants.corpusVersion,
			corpus_dir: boundary.root,
			ingested_at_utc: constants.ingestedAt,
			limit: options.limit ?? null,
			manifest_csv: options.manifestCsv ?? null,
			clips_subdir: options.clipsSubdir ?? null,
			link_targets: [...boundary.linkTargets],
			prober: options.prober ?? "auto",
			probe_timeout_s: options.probeTimeoutS ?? 60,
			thresholds
		},
		stats: results.stats,
		outcomes: results.outcomes,
		labels: findings.labels,
		clips: findings.clips,
		jsonl,
		rejected: results.rejected,
		missing: results.missing,
		download_failed: results.download_failed,
		broken: results.broken,
		conflicts: results.conflicts,
		contract: {
			row_schema: ROW_SCHEMA_ID,
			row_schema_sha256: ROW_SCHEMA_SHA256
		},
		tool: {
			name: "konvid-ingest",
			version: TOOL_VERSION,
			node: process.version
		},
		probers,
		ffprobe: {
			path: ffprobe.path,
			version: ffprobe.version,
			sha256: ffprobe.sha256
		},
		run_provenance: await describeRun(parts),
		...shard === void 0 ? {} : { shard }
	};
}
// src/ingest/output/outcome-notices.ts
const OUTCOME_NOTICES = {
	rejected: ({ code, file, line, reason }) => ({
		level: "warning",
		code,
		message: `rejected: ${file}:${line}: ${reason}`
	}),
	broken: ({ code, src, reason }) => ({
		level: "warning",
		code,
		message: `skipped (broken): ${src}: ${reason}`
	}),
	downloadFailed: ({ code, src, reason }) => ({
		level: "warning",
		code,
		message: `skipped (download-failed): ${src}: ${reason}`
	}),
	conflict: ({ src, reason }) => ({
		level: "warning",
		code: "SCORE_CONFLICT",
		message: `skipped (conflict): ${src}: ${reason}`
	})
};
// src/ingest/shards/shard.ts
const MAX_SHARDS = 2048;
const SHARD = /^([0-9]{1,4})\/([0-9]{1,4})$/;
function parseShard(text) {
	const [, index, count] = SHARD.exec(text) ?? [];
	const shard = {
		index: Number(index),
		count: Number(count)
	};
	if (shard.index >= 1 && shard.index <= shard.count && shard.count <= 2048) return shard;
	throw new UserError("OPTION_INVALID", { message: `--shard ${JSON.stringify(text)}: expected i/n with i from 1 to n and n up to ${MAX_SHARDS}, such as 2/16, or auto, or auto/n` });
}
function describeShard({ index, count }) {
	return `shard ${index} of ${count}`;
}
function labelRangeOf(shard, labels) {
	if (shard === void 0) return {
		start: 0,
		end: labels
	};
	const { index, count } = shard;
	return {
		start: Math.floor((index - 1) * labels / count),
		end: Math.floor(index * labels / count)
	};
}
const DIGITS = 5;
const ENDING = /^(.*[^/\\])(\.[^./\\]+)$/s;
function shardPath(whole, shard) {
	if (shard === void 0) return whole;
	const [, stem = whole, ending = ""] = ENDING.exec(whole) ?? [];
	const [index, count] = [shard.index, shard.count].map((number) => String(number).padStart(DIGITS, "0"));
	return `${stem}.shard-${index}-of-${count}${ending}`;
}
const SHARD_MANIFEST = /\.shard-[0-9]{5}-of-[0-9]{5}\.manifest\.json$/;
const SHARD_JSONL = /\.shard-[0-9]{5}-of-[0-9]{5}\.jsonl$/;
function shardFileKind(name) {
	if (SHARD_MANIFEST.test(name)) return "manifest";
	return SHARD_JSONL.test(name) ? "jsonl" : void 0;
}
// src/ingest/output/output-place.ts
function defaultOutput(corpusDir, corpus) {
	return join(corpusDir, corpus.outputName);
}
function manifestBeside(output) {
	return `${output.replace(/\.jsonl$/, "")}.manifest.json`;
}
async function locate$1(path) {
	try {
		return await realpath(path);
	} catch (error) {
		if (systemErrorCode(error) !== "ENOENT" || dirname(path) === path) throw error;
	}
	const stats = await lstat(path).catch(() => void 0);
	if (stats?.isSymbolicLink()) throw new UserError("OUTPUT_NOT_WRITABLE", {
		message: `${path}: is a link that leads nowhere`,
		hint: "remove it, or pass --output (or --manifest-out) with another path"
	});
	if (stats !== void 0) return locate$1(path);
	return join(await locate$1(dirname(path)), basename(path));
}
function refuseInput(path, { boundary, clips, downloadFolder, labelFiles }) {
	const isClip = clips.folders.some((folder) => contains(folder.path, path) && folder.get(relative(folder.path, path).split(sep).join("/")) !== void 0);
	const isLabelFile = labelFiles.some((file) => file.path === path);
	const inputFolders = [
		...clips.folders.map((folder) => folder.path),
		downloadFolder,
		...labelFiles.map((file) => dirname(file.path)).filter((folder) => contains(boundary.root, folder))
	].filter((folder) => !contains(folder, boundary.root));
	if (!isClip && !isLabelFile && !inputFolders.some((folder) => contains(folder, path))) return;
	throw new UserError("OUTPUT_AMONG_INPUTS", {
		message: `${path}: belongs to a part of the corpus that is never written to`,
		hint: "pass --output (or --manifest-out) with a path in another folder"
	});
}
function refuseLinkAway(absolute, path, homes) {
	if (homes.some((home) => contains(home, path))) return;
	throw new UserError("OUTPUT_LINK_OUTSIDE", {
		message: `${absolute}: leads to ${path}`,
		hint: `remove the link, or pass --output (or --manifest-out) with ${path} if that is meant`
	});
}
async function find(given, homes) {
	const absolute = resolve(given);
	try {
		const path = await locate$1(absolute);
		if (homes !== void 0) refuseLinkAway(absolute, path, homes);
		return path;
	} catch (error) {
		throw explainUnwritable(error, absolute);
	}
}
async function settle$1(given, plan, homes) {
	const path = await find(given, homes);
	refuseInput(path, plan);
	try {
		if (await lstat(path).catch(() => void 0) === void 0) await makeFolder(dirname(path));
		return path;
	} catch (error) {
		throw explainUnwritable(error, resolve(given));
	}
}
async function refuseForeignManifest(path) {
	const file = await readWholeFile(path, MAX_MANIFEST_BYTES);
	if (file.fault === "ENOENT") return;
	if (file.text === void 0) throw new UserError("MANIFEST_UNREADABLE", {
		message: `${path}: can't be read (${file.fault})`,
		hint: "pass --manifest-out with the path of a file",
		cause: file.cause
	});
	const { text } = file;
	if (/"schema":\s*"[0-9a-z-]+-corpus-jsonl-manifest-v1"/.test(text) || text.trim() === "") return;
	throw new UserError("MANIFEST_FOREIGN", {
		message: `${path}: stands already and is not a manifest of this tool`,
		hint: "move it away, or pass --manifest-out with another path"
	});
}
const PROGRESS_NAME = ".download-progress.json";
async function settleProgressPath(plan, given, { output, manifestPath }) {
	const { root, linkTargets } = plan.boundary;
	const homes = given === void 0 ? [root, ...linkTargets] : void 0;
	const path = await settle$1(shardPath(given ?? join(root, PROGRESS_NAME), plan.shard), plan, homes);
	if (path !== output && path !== manifestPath) return path;
	throw new UserError("OPTION_INVALID", { message: `--progress-path ${path}: is the JSONL or its manifest` });
}
async function findOutputs({ boundary, corpus, shard, output, outputFolder, manifestOut }, take) {
	const { root, linkTargets } = boundary;
	const folder = outputFolder === void 0 ? root : await realpath(outputFolder);
	const homes = [
		folder,
		root,
		...linkTargets
	];
	const isNamed = (path) => path !== void 0 && (outputFolder === void 0 || isAbsolute(path));
	const whole = resolve(outputFolder ?? "", output ?? defaultOutput(folder, corpus));
	if (shard !== void 0 && !whole.endsWith(".jsonl")) throw new UserError("OPTION_INVALID", { message: `--output ${output ?? whole}: the name must end with .jsonl, so that shards are known by their names` });
	const jsonl = await take(shardPath(whole, shard), isNamed(output) ? void 0 : homes);
	const manifestPath = await take(resolve(outputFolder ?? "", manifestOut ?? manifestBeside(jsonl)), isNamed(manifestOut) ? void 0 : [dirname(jsonl), ...homes]);
	if (jsonl === manifestPath) throw new UserError("OPTION_INVALID", { message: `--manifest-out ${manifestPath}: is the JSONL itself` });
	return {
		output: jsonl,
		manifestPath
	};
}
function foreseeOutputPlace({ boundary, corpus, options }) {
	return findOutputs({
		...options,
		boundary,
		corpus,
		shard: void 0
	}, find);
}
async function settleOutputPlace(plan, options) {
	const { boundary, shard } = plan;
	if (shard !== void 0 && options.manifestOut !== void 0) throw new UserError("OPTION_INVALID", { message: "--manifest-out goes with no --shard: the manifest of a shard lies beside its JSONL, where merging finds it" });
	const place = await findOutputs({
		...options,
		boundary,
		corpus: plan.corpus,
		shard
	}, (given, homes) => settle$1(given, plan, homes));
	await refuseForeignManifest(place.manifestPath);
	return place;
}
// src/ingest/output/write-manifest.ts
async function writeManifest(path, manifest) {
	const text = `${JSON.stringify(manifest, null, 2)}\n`;
	try {
		await writeDurably(path, text);
	} catch (error) {
		throw explainFailedWrite(error, path);
	}
	return text;
}
// src/ingest/plan/announce-findings.ts
function announceFindings({ findings: { labels, clips }, lacking, before, remote, missing, shard }, { onNotice }) {
	const note = (level, code, message) => onNotice?.({
		level,
		code,
		message
	});
	const end = before + labels.taken;
	let first = 0;
	for (const { path, rows } of labels.files) {
		note("info", "LABELS_TAKEN", `labels: ${path} (${Math.max(0, Math.min(end, first + rows) - Math.max(before, first))} of ${rows} rows)`);
		first += rows;
	}
	if (shard !== void 0) {
		const which = labels.taken === 0 ? "no label" : `labels ${before + 1} to ${end}`;
		note("info", "SHARD_TAKEN", `${describeShard(shard)}: ${which} of ${labels.total}`);
	}
	for (const path of labels.passed_over) note("info", "LABELS_PASSED_OVER", `labels: ${path} was passed over`);
	for (const part of lacking) note("warning", "LABELS_PART_MISSING", `labels: no file whose name contains ${part} was found`);
	for (const { path, clips: count } of clips.folders) note("info", "CLIPS_TAKEN", `clips: ${path} (${count} clips)`);
	if (remote > 0) note("info", "CLIPS_REMOTE", `${remote} clips are not there and have an address`);
	if (missing > 0) note("warning", "CLIPS_MISSING", `${missing} labels have no clip there`);
	const { count: unlabelled } = clips.unlabelled;
	if (unlabelled > 0) note("warning", "CLIPS_UNLABELLED", `${unlabelled} clips have no label`);
}
// src/ingest/repeat-outcome.ts
async function unlessRefused(work) {
	try {
		return await work;
	} catch (error) {
		if (error instanceof UserError || systemErrorCode(error) !== void 0) return void 0;
		throw error;
	}
}
async function findStandingRun(place) {
	const found = readOutcome(indexPath(place));
	if (found === void 0) return void 0;
	const { text } = await readWholeFile(place.manifestPath, MAX_MANIFEST_BYTES);
	if (text === void 0 || hash("sha256", text) !== found.record.manifest) return void 0;
	return {
		...found,
		place,
		manifest: JSON.parse(text)
	};
}
async function seesSame(record, { folders, states }) {
	const found = [];
	for (const path of record.folders) {
		const folder = await folders.at(path);
		if (folder === void 0) return false;
		found.push(folder);
	}
	return await states.digest(found) === record.states;
}
async function hasSameLabels({ labels }) {
	for (const { path, sha256 } of labels.files) if (!await hasBytes(path, { sha256 })) return false;
	return true;
}
function resultsOf(manifest) {
	const { outcomes, rejected, missing, download_failed, broken, conflicts } = manifest;
	return {
		stats: {
			...manifest.stats,
			written: 0,
			dedups: outcomes.written + outcomes.dedup
		},
		outcomes,
		rejected,
		missing,
		download_failed,
		broken,
		conflicts
	};
}
function repeatNotices({ labels, rejected, broken, conflicts }, { options }) {
	const fileOf = ({ file }) => labels.files.findIndex(({ path }) => basename(path) === file);
	const told = [
		...rejected.items.map((item) => ({
			item,
			notice: OUTCOME_NOTICES.rejected(item)
		})),
		...broken.items.map((item) => ({
			item,
			notice: OUTCOME_NOTICES.broken(item)
		})),
		...conflicts.items.map((item) => ({
			item,
			notice: OUTCOME_NOTICES.conflict(item)
		}))
	];
	told.sort((a, b) => fileOf(a.item) - fileOf(b.item) || a.item.line - b.item.line);
	for (const { notice } of told) options.onNotice?.(notice);
}
async function finishAgain(run, { manifest: was, record, place, goodBytes }, prober) {
	const { options } = run;
	const { labels, clips, missing, broken, jsonl } = was;
	announceFindings({
		findings: {
			labels,
			clips
		},
		lacking: record.lacking,
		missing: missing.count,
		before: 0,
		remote: 0,
		shard: void 0
	}, options);
	repeatNotices(was, run);
	const { taken } = labels;
	options.onProgress?.({
		labelsDone: taken,
		labelsTotal: taken,
		bytesRead: 0,
		bytesDownloaded: 0
	});
	const manifest = await composeManifest({
		run,
		findings: {
			labels,
			clips
		},
		results: resultsOf(was),
		jsonl,
		ffprobe: prober.ffprobe,
		probers: {
			header: 0,
			ffprobe: 0,
			index: broken.items.filter(isLastingFault).length,
			checked: 0
		},
		manifestPath: place.manifestPath,
		shard: void 0
	});
	const text = await writeManifest(place.manifestPath, manifest);
	await replaceOutcome(indexPath(place), {
		record: {
			...record,
			manifest: hash("sha256", text)
		},
		goodBytes
	});
	return manifest;
}
async function repeatOutcome(run, { sight, openProber }) {
	const place = await unlessRefused(foreseeOutputPlace(run));
	const standing = place === void 0 ? void 0 : await findStandingRun(place);
	if (place === void 0 || standing === void 0) return void 0;
	const { record, manifest } = standing;
	const prober = await openProber();
	const { leads } = sight;
	if (digestSettings(run, {
		ffprobe: prober.ffprobe,
		place,
		leads
	}) !== record.settings) return void 0;
	const isSame = await unlessRefused(seesSame(record, sight)) === true && await hasSameLabels(manifest);
	run.options.signal?.throwIfAborted();
	if (!isSame) return void 0;
	const lock = await lockOutput(place.output, { breakLock: false });
	try {
		const still = await findStandingRun(place);
		if (still?.record.manifest !== record.manifest || !await hasBytes(place.output, manifest.jsonl)) return void 0;
		run.options.signal?.throwIfAborted();
		lock.lost.throwIfAborted();
		return {
			...place,
			manifest: await finishAgain(run, still, prober)
		};
	} finally {
		await lock.release();
	}
}
// src/ingest/shards/shard-auto.ts
const SLURM = {
	task: "SLURM_ARRAY_TASK_ID",
	min: "SLURM_ARRAY_TASK_MIN",
	max: "SLURM_ARRAY_TASK_MAX",
	count: "SLURM_ARRAY_TASK_COUNT",
	step: "SLURM_ARRAY_TASK_STEP"
};
const COMPLETION_INDEX = "JOB_COMPLETION_INDEX";
const AUTO = /^auto(?:\/([0-9]{1,4}))?$/;
function refuse(message, hint) {
	throw new UserError("SHARD_AUTO", {
		message: `--shard auto: ${message}`,
		hint
	});
}
function readWholeNumber(environment, name) {
	const text = environment[name];
	if (text === void 0 || text === "") return void 0;
	if (/^[0-9]{1,15}$/.test(text)) return Number(text);
	return refuse(`${name} is ${JSON.stringify(text)}, not a whole number`, "give --shard i/n");
}
function requireCount(told, found, what) {
	if (told === void 0 || told === found) return;
	refuse(`${what} has ${found} parts, and --shard auto/${told} says ${told}`, "where only some of the parts run again, give each its --shard i/n");
}
function readSlurm(environment, told) {
	const task = readWholeNumber(environment, SLURM.task);
	if (task === void 0) return void 0;
	const need = (name) => readWholeNumber(environment, name) ?? refuse(`${SLURM.task} is set, but not ${name}`, "give --shard i/n");
	const [min, max, count] = [
		need(SLURM.min),
		need(SLURM.max),
		need(SLURM.count)
	];
	const step = Math.max(1, readWholeNumber(environment, SLURM.step) ?? 1);
	if (count < 1 || min + (count - 1) * step !== max) refuse(`the array has ${count} tasks from ${min} to ${max} in steps of ${step}, so some are left out`, "submit an array without gaps, such as --array=1-16, or give --shard i/n");
	requireCount(told, count, "the Slurm array");
	const place = (task - min) / step;
	if (!Number.isInteger(place) || place < 0 || place >= count) refuse(`task ${task} is none of ${count} from ${min} on in steps of ${step}`, "give --shard i/n");
	return {
		index: place + 1,
		count
	};
}
function readKubernetes(environment, told) {
	const pod = readWholeNumber(environment, COMPLETION_INDEX);
	if (pod === void 0) return void 0;
	if (told === void 0) return refuse(`${COMPLETION_INDEX} says which pod this is, but nothing says how many there are`, "give --shard auto/n with the completions of the Job as n");
	if (pod < told) return {
		index: pod + 1,
		count: told
	};
	return refuse(`${COMPLETION_INDEX} is ${pod}, counted from 0, and there are ${told} shards`, "give n = completions");
}
function readMatrix({ index, total }, told) {
	requireCount(told, total, "the matrix");
	return {
		index: index + 1,
		count: total
	};
}
function chooseShard(text, { environment, matrixJob }) {
	const auto = AUTO.exec(text);
	if (auto === null) return parseShard(text);
	const told = auto[1] === void 0 ? void 0 : Number(auto[1]);
	if (told === 0) parseShard(text);
	const found = matrixJob === void 0 ? [readSlurm(environment, told), readKubernetes(environment, told)].filter((shard) => shard !== void 0) : [readMatrix(matrixJob, told)];
	const [shard] = found;
	if (shard === void 0) return refuse("neither a Slurm array nor a Kubernetes indexed Job is to be seen", "give --shard i/n");
	if (found.length > 1) refuse(`both ${SLURM.task} and ${COMPLETION_INDEX} are set`, "give --shard i/n");
	if (shard.count > 2048) refuse(`${shard.count} shards are more than ${MAX_SHARDS}`, "take fewer");
	return shard;
}
// src/ingest/threshold.ts
const THRESHOLD_OPTIONS = [
	{
		key: "max_rejected",
		option: "--max-rejected",
		outcome: "rejected",
		what: "labels were rejected"
	},
	{
		key: "max_conflicts",
		option: "--max-conflicts",
		outcome: "conflict",
		what: "labels contradict the score that stands"
	},
	{
		key: "max_broken",
		option: "--max-broken",
		outcome: "broken",
		what: "clips are broken"
	},
	{
		key: "max_missing",
		option: "--max-missing",
		outcome: "missing",
		what: "labels have no clip"
	},
	{
		key: "max_attrition",
		option: "--max-attrition",
		outcome: "download-failed",
		what: "clips could not be downloaded"
	}
];
function parseThreshold(option, text) {
	const percent = /^([0-9]{1,3}(?:\.[0-9]+)?)%$/.exec(text)?.[1];
	if (percent !== void 0 && Number(percent) <= 100) return {
		kind: "percent",
		percent: Number(percent)
	};
	if (/^[0-9]{1,15}$/.test(text)) return {
		kind: "count",
		count: Number(text)
	};
	throw new UserError("OPTION_INVALID", { message: `${option} ${JSON.stringify(text)}: expected a count such as 60 or a percentage such as 5%` });
}
const ROUNDING = 1e-6;
function isExceeded(threshold, count, total) {
	return threshold.kind === "count" ? count > threshold.count : count * 100 - threshold.percent * total > ROUNDING;
}
function settleThresholds(given, defaultMaxMissing) {
	const settings = {
		max_rejected: given?.max_rejected ?? null,
		max_conflicts: given?.max_conflicts ?? null,
		max_broken: given?.max_broken ?? null,
		max_missing: given?.max_missing === void 0 ? defaultMaxMissing : given.max_missing,
		max_attrition: given?.max_attrition ?? null
	};
	for (const { key, option } of THRESHOLD_OPTIONS) {
		const text = settings[key];
		if (text !== null) parseThreshold(option, text);
	}
	return settings;
}
function findFailures({ outcomes, labels, jsonl, config, shard }) {
	if (shard !== void 0) return [];
	const failures = THRESHOLD_OPTIONS.flatMap(({ key, option, outcome, what }) => {
		const text = config.thresholds[key];
		if (text === null || !isExceeded(parseThreshold(option, text), outcomes[outcome], labels.taken)) return [];
		return [{
			code: "THRESHOLD_EXCEEDED",
			message: `${outcomes[outcome]} of ${labels.taken} ${what}; ${option} allows ${text}`,
			hint: `the manifest lists them; if that is acceptable, raise ${option}`
		}];
	});
	if (jsonl.rows > 0) return failures;
	const hint = "the manifest says for each clip why";
	return [...failures, {
		code: "OUTPUT_EMPTY",
		message: `${jsonl.path}: no clip could be used, so it has no row`,
		hint
	}];
}
// src/clips/clip-reader.ts
const THREAD = new URL(import.meta.url.endsWith(".ts") ? "./clip-thread.ts" : "../clip-thread.mjs", import.meta.url);
const MAX_BATCH = 32;
const MAX_GIVEN = 2;
const YOUNG_GENERATION_MB = 4;
function explainFailure(systemCode, path) {
	return new UserError("CLIPS_UNREADABLE", {
		message: `${path}: can't be read (${systemCode})`,
		hint: "mend that and run again: finished rows are kept"
	}, 3);
}
function explainEndedThread(error) {
	if (error.code !== "ERR_WORKER_INIT_FAILED") return error;
	return new UserError("THREAD_NOT_STARTED", {
		message: `a thread that reads clips could not be started (${error.message})`,
		hint: "raise the limit of open files or of memory, or pass a smaller --concurrency, and run again: finished rows are kept",
		cause: error
	}, 3);
}
function settle({ path, resolve, reject }, outcome) {
	if (outcome === void 0) reject(new Error(`${path}: the thread that reads it gave no answer`));
	else if ("systemCode" in outcome) reject(explainFailure(outcome.systemCode, path));
	else resolve(outcome);
}
var ClipThreads = class {
	#options;
	#threads = [];
	#queue = [];
	#ended;
	#onAbort = () => this.#end(this.#options.signal?.reason);
	constructor(options) {
		this.#options = options;
		options.signal?.addEventListener("abort", this.#onAbort);
	}
	read(path) {
		this.#options.signal?.throwIfAborted();
		return new Promise((resolve, reject) => {
			this.#queue.push({
				path,
				resolve,
				reject
			});
			this.#dispatch();
		});
	}
	async close() {
		this.#options.signal?.removeEventListener("abort", this.#onAbort);
		this.#end(new Error("the reader was closed"));
		await Promise.all(this.#threads.map(({ worker }) => worker.terminate()));
	}
	#dispatch() {
		if (this.#ended !== void 0) {
			this.#rejectAll(this.#ended.reason);
			return;
		}
		while (this.#queue.length > 0) {
			const thread = this.#findThread();
			if (thread === void 0) return;
			const share = Math.ceil(this.#queue.length / this.#options.threads);
			const batch = this.#queue.splice(0, Math.min(share, MAX_BATCH));
			thread.given.push(batch);
			thread.worker.postMessage(batch.map(({ path }) => path));
		}
	}
	#findThread() {
		return this.#threads.find(({ given }) => given.length === 0) ?? this.#threads.find(({ given }) => given.length < MAX_GIVEN) ?? (this.#threads.length < this.#options.threads ? this.#start() : void 0);
	}
	#start() {
		const worker = new Worker(THREAD, {
			name: "clip-reader",
			resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB }
		});
		const thread = {
			worker,
			given: []
		};
		worker.on("message", (outcomes) => {
			for (const [index, request] of (thread.given.shift() ?? []).entries()) settle(request, outcomes[index]);
			this.#dispatch();
		});
		worker.on("error", (error) => this.#end(explainEndedThread(error)));
		this.#threads.push(thread);
		return thread;
	}
	#end(reason) {
		this.#ended ??= { reason };
		this.#rejectAll(this.#ended.reason);
	}
	#rejectAll(reason) {
		const requests = [...this.#threads.flatMap(({ given }) => given.splice(0).flat()), ...this.#queue];
		this.#queue = [];
		for (const { reject } of requests) reject(reason);
	}
};
async function loadReader() {
	const { readClip } = await import("./clips-BnlThjKf.mjs").then((n) => ({ readClip: n.t }));
	const { ReadBuffer } = await import("./clips-BnlThjKf.mjs").then((n) => ({ ReadBuffer: n.n }));
	const buffer = new ReadBuffer();
	return (path) => readClip(path, buffer);
}
function readInPlace({ signal }) {
	let readHere;
	return {
		read: async (path) => {
			signal?.throwIfAborted();
			try {
				readHere ??= await loadReader();
				return readHere(path);
			} catch (error) {
				const systemCode = systemErrorCode(error);
				throw systemCode === void 0 ? error : explainFailure(systemCode, path);
			}
		},
		close: async () => void 0
	};
}
function readInThreads(options) {
	return process.permission?.has("worker") ?? true ? new ClipThreads(options) : readInPlace(options);
}
// src/ffprobe/environment.ts
const PASSED_ON = [
	"PATH",
	"LD_LIBRARY_PATH",
	"DYLD_LIBRARY_PATH",
	"DYLD_FALLBACK_LIBRARY_PATH",
	"SYSTEMROOT",
	"SystemRoot",
	"TMPDIR",
	"TEMP"
];
function ffprobeEnvironment(environment) {
	const passedOn = PASSED_ON.flatMap((name) => {
		const value = environment[name];
		return value === void 0 ? [] : [[name, value]];
	});
	return {
		...Object.fromEntries(passedOn),
		LC_ALL: "C"
	};
}
// src/ffprobe/patience.ts
const STEP_MS = 1e3;
function afterRunningFor(milliseconds, callback) {
	let left = milliseconds;
	let timer;
	const wait = () => {
		const step = Math.min(left, STEP_MS);
		left -= step;
		timer = setTimeout(left > 0 ? wait : callback, step);
	};
	wait();
	return () => clearTimeout(timer);
}
// src/ffprobe/child.ts
const HAS_GROUPS = process.platform !== "win32";
const PIPE_GRACE_MS = 500;
function killGroup(pid) {
	if (pid === void 0 || !HAS_GROUPS) return;
	try {
		process.kill(-pid, "SIGKILL");
	} catch (error) {
		if (systemErrorCode(error) !== "ESRCH" && systemErrorCode(error) !== "EPERM") throw error;
	}
}
async function runChild(binary, args, options) {
	const { timeoutMs, maxOutputBytes, signal } = options;
	const { execa } = await import("./execa-txGiTjTe.mjs");
	signal?.throwIfAborted();
	const child = execa(binary, args, {
		env: ffprobeEnvironment(process.env),
		extendEnv: false,
		stdin: "ignore",
		detached: HAS_GROUPS,
		killSignal: "SIGKILL",
		maxBuffer: maxOutputBytes,
		stripFinalNewline: false,
		reject: false,
		windowsHide: true,
		...signal === void 0 ? {} : { cancelSignal: signal }
	});
	let isLate = false;
	const stopWaiting = afterRunningFor(timeoutMs, () => {
		isLate = true;
		child.kill();
	});
	let grace;
	child.nodeChildProcess.once("exit", () => {
		killGroup(child.pid);
		grace = setTimeout(() => {
			child.stdout.destroy();
			child.stderr.destroy();
		}, PIPE_GRACE_MS);
	});
	const { stdout, stderr, exitCode, signal: killedBy, isMaxBuffer, ...result } = await child;
	clearTimeout(grace);
	stopWaiting();
	signal?.throwIfAborted();
	const startError = exitCode !== void 0 || killedBy !== void 0 || isMaxBuffer ? void 0 : result.code ?? systemErrorCode(result.cause) ?? "unknown";
	return {
		stdout,
		stderr,
		exitCode,
		signal: killedBy,
		timedOut: isLate && killedBy !== void 0,
		isTooMuch: isMaxBuffer,
		startError
	};
}
// src/ffprobe/user-cache.ts
const FFPROBE_FILE = process.platform === "win32" ? "ffprobe.exe" : "ffprobe";
function ffprobePlace(environment) {
	const base = environment["XDG_CACHE_HOME"] || environment["LOCALAPPDATA"] || join(homedir(), ".cache");
	return join(base, "konvid-ingest", FFPROBE_FILE);
}
// src/ffprobe/remembered.ts
const FILE = "ffprobe-seen.json";
const SCHEMA = "konvid-ingest-ffprobe-seen-v1";
const MAX_ENTRIES = 16;
const SCRIPT = "#!";
function placeOf(environment) {
	return join(dirname(ffprobePlace(environment)), FILE);
}
function isScript(path) {
	const file = openSync(path, "r");
	try {
		return readFullySync(file, Buffer.alloc(2), 0).toString("latin1") === SCRIPT;
	} finally {
		closeSettledSync(file);
	}
}
function identifiableState(path, nowMs) {
	return attempt(() => {
		const state = toState(statSync(path, { bigint: true }));
		if (!isSettled(state, nowMs) || isScript(path)) return void 0;
		const { dev, ino, size, mtimeNs, ctimeNs } = state;
		return [
			dev,
			ino,
			size,
			mtimeNs,
			ctimeNs
		].join(" ");
	});
}
function isEntry(value) {
	return [
		value?.path,
		value?.state,
		value?.version
	].every((text) => typeof text === "string") && /^[0-9a-f]{64}$/.test(String(value?.sha256));
}
function readEntries(environment) {
	const { schema, entries } = attempt(() => JSON.parse(readFileSync(placeOf(environment), "utf8"))) ?? {};
	return schema === SCHEMA && Array.isArray(entries) ? entries.filter(isEntry) : [];
}
function attempt(work) {
	try {
		return work();
	} catch (error) {
		if (systemErrorCode(error) === void 0 && !(error instanceof SyntaxError)) throw error;
		return;
	}
}
function recallFfprobe(path, state, environment) {
	const known = readEntries(environment).find((entry) => entry.path === path && entry.state === state);
	return known === void 0 ? void 0 : {
		version: known.version,
		sha256: known.sha256
	};
}
function removeLeftovers(place) {
	const beginning = `${basename(place)}.`;
	for (const name of readdirSync(dirname(place))) {
		const pid = name.startsWith(beginning) ? Number(name.slice(beginning.length)) : NaN;
		if (Number.isSafeInteger(pid) && pid > 0 && !isRunning(pid)) rmSync(join(dirname(place), name), { force: true });
	}
}
function rememberFfprobe(entry, environment) {
	attempt(() => {
		const others = readEntries(environment).filter(({ path }) => path !== entry.path);
		const place = placeOf(environment);
		mkdirSync(dirname(place), { recursive: true });
		removeLeftovers(place);
		const written = `${place}.${process.pid}`;
		writeFileSync(written, `${JSON.stringify({
			schema: SCHEMA,
			entries: [entry, ...others].slice(0, MAX_ENTRIES)
		})}\n`);
		renameSync(written, place);
	});
}
// src/ffprobe/find.ts
const VERSION_TIMEOUT_MS = 2e4;
const HOW_TO_GET_IT = "run `konvid-ingest setup`, install FFmpeg, or name the binary with --ffprobe-bin or FFPROBE_BIN";
async function isExecutable(path) {
	try {
		await access(path, constants$1.X_OK);
		return (await stat(path)).isFile();
	} catch {
		return false;
	}
}
async function findOnPath(name, environment) {
	const names = process.platform === "win32" ? [`${name}.exe`, name] : [name];
	const folders = (environment["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
	for (const folder of folders) for (const candidate of names.map((file) => join(folder, file))) if (await isExecutable(candidate)) return candidate;
}
async function locate({ binary, environment }) {
	const named = binary ?? environment["FFPROBE_BIN"] ?? "";
	if (named === "") {
		const found = await findOnPath("ffprobe", environment);
		if (found !== void 0) return found;
		const setUp = ffprobePlace(environment);
		if (await isExecutable(setUp)) return setUp;
		throw new UserError("FFPROBE_NOT_FOUND", {
			message: "ffprobe is not on the PATH",
			hint: HOW_TO_GET_IT
		});
	}
	const found = isAbsolute(named) || /[/\\]/.test(named) ? resolve(named) : await findOnPath(named, environment) ?? resolve(named);
	if (await isExecutable(found)) return found;
	throw new UserError("FFPROBE_NOT_FOUND", {
		message: `${binary === void 0 ? "FFPROBE_BIN" : "--ffprobe-bin"} ${JSON.stringify(named)}: no executable file of this name`,
		hint: HOW_TO_GET_IT
	});
}
async function readVersion(path, signal) {
	const { stdout, exitCode } = await runChild(path, ["-version"], {
		timeoutMs: VERSION_TIMEOUT_MS,
		maxOutputBytes: 1048576,
		signal
	});
	const version = /^ffprobe version (\S+)/.exec(stdout)?.[1];
	if (version !== void 0 && exitCode === 0) return version;
	throw new UserError("FFPROBE_UNUSABLE", {
		message: `${path}: does not answer "-version" as ffprobe does`,
		hint: HOW_TO_GET_IT
	});
}
async function findFfprobe(options) {
	const path = resolve(await locate(options));
	const { environment, rehash } = options;
	const nowMs = Date.now();
	const state = identifiableState(path, nowMs);
	const known = state === void 0 || rehash ? void 0 : recallFfprobe(path, state, environment);
	if (known !== void 0) return {
		path,
		...known,
		isRecalled: true
	};
	const [version, sha256] = await Promise.all([readVersion(path), hashFile(path)]);
	if (state !== void 0 && identifiableState(path, nowMs) === state) rememberFfprobe({
		path,
		state,
		version,
		sha256
	}, environment);
	return {
		path,
		version,
		sha256,
		isRecalled: false
	};
}
async function confirmFfprobe({ path, version }, signal) {
	const now = await readVersion(path, signal);
	if (now === version) return;
	throw new UserError("FFPROBE_UNUSABLE", {
		message: `${path}: is of version ${now}, though nothing of the file has changed since it was of version ${version}`,
		hint: "run with --rehash"
	});
}
// src/ffprobe/arguments.ts
const FORMAT_WHITELIST = [
	"mov",
	"mp4",
	"m4a",
	"3gp",
	"3g2",
	"mj2",
	"matroska",
	"webm",
	"avi"
];
const SHOWN_ENTRIES = [
	"stream=index,codec_name,width,height,pix_fmt,avg_frame_rate,r_frame_rate,duration",
	"stream_disposition=attached_pic",
	"format=duration"
].join(":");
const FFPROBE_ARGUMENTS = [
	"-v",
	"error",
	"-protocol_whitelist",
	"file",
	"-format_whitelist",
	FORMAT_WHITELIST.join(","),
	"-select_streams",
	"v",
	"-show_entries",
	SHOWN_ENTRIES,
	"-of",
	"json",
	"-i"
];
function ffprobeArguments(absolutePath) {
	return [...FFPROBE_ARGUMENTS, `file:${absolutePath}`];
}
// src/ffprobe/probe.ts
function parseRate(text) {
	const match = typeof text === "string" ? /^([0-9]+)\/([0-9]+)$/.exec(text) : null;
	const rate = Number(match?.[1]) / Number(match?.[2]);
	return Number.isFinite(rate) && rate > 0 ? rate : void 0;
}
function parseDuration(text) {
	const seconds = typeof text === "string" && /^[0-9]+(?:\.[0-9]+)?$/.test(text) ? Number(text) : NaN;
	return Number.isFinite(seconds) && seconds > 0 ? seconds : void 0;
}
function isGeometry(value) {
	return typeof value === "number" && Number.isInteger(value) && value > 0;
}
function isName(value) {
	return typeof value === "string" && value !== "" && value !== "unknown";
}
function findVideoStream(streams) {
	if (!Array.isArray(streams)) return void 0;
	return streams.find((stream) => stream !== null && stream.disposition?.attached_pic !== 1);
}
function parseProbe(stdout) {
	let output;
	try {
		output = JSON.parse(stdout);
	} catch {
		return {
			code: "PROBE_BAD_JSON",
			reason: "ffprobe printed something that is not JSON"
		};
	}
	const stream = findVideoStream(output?.streams);
	if (stream === void 0) return {
		code: "PROBE_NO_VIDEO",
		reason: "no video stream"
	};
	const { width, height, pix_fmt, codec_name } = stream;
	if (!isGeometry(width) || !isGeometry(height)) return {
		code: "PROBE_NO_GEOMETRY",
		reason: `the video stream is ${describeValue(width)} x ${describeValue(height)} pixels`
	};
	const framerate = parseRate(stream.avg_frame_rate) ?? parseRate(stream.r_frame_rate);
	if (framerate === void 0) return {
		code: "PROBE_NO_FRAME_RATE",
		reason: "no frame rate is known"
	};
	const duration = parseDuration(stream.duration) ?? parseDuration(output?.format?.duration);
	if (duration === void 0) return {
		code: "PROBE_NO_DURATION",
		reason: "no duration is known"
	};
	if (!isName(pix_fmt)) return {
		code: "PROBE_NO_PIXEL_FORMAT",
		reason: "no pixel format is known"
	};
	if (!isName(codec_name)) return {
		code: "PROBE_NO_CODEC",
		reason: "no codec is known"
	};
	return {
		width,
		height,
		framerate,
		duration_s: duration,
		pix_fmt,
		encoder_upstream: codec_name
	};
}
// src/ffprobe/run.ts
const MAX_OUTPUT_BYTES = 1048576;
const MAX_REASON_CHARACTERS = 200;
const SIGNALS_FROM_OUTSIDE = new Set([
	"SIGINT",
	"SIGTERM",
	"SIGHUP"
]);
const EXIT_CODES_FROM_OUTSIDE = new Set([
	129,
	130,
	143,
	255
]);
async function runOnce({ binary, timeoutS }, path, signal) {
	const ending = await runChild(binary, ffprobeArguments(path), {
		timeoutMs: timeoutS * 1e3,
		maxOutputBytes: MAX_OUTPUT_BYTES,
		signal
	});
	const { startError } = ending;
	if (startError === void 0) return ending;
	throw new UserError("FFPROBE_FAILED_TO_START", { message: `${binary}: could not be started (${startError})` }, 3);
}
function wasStoppedFromOutside({ signal, exitCode, timedOut }) {
	if (timedOut) return false;
	if (signal !== void 0) return SIGNALS_FROM_OUTSIDE.has(signal);
	return exitCode !== void 0 && EXIT_CODES_FROM_OUTSIDE.has(exitCode);
}
function lastComplaint(stderr, path) {
	return (stderr.trimEnd().split(/[\r\n]+/).at(-1) ?? "").replaceAll(`file:${path}: `, "").slice(0, MAX_REASON_CHARACTERS);
}
function explainEnding(ending, path, timeoutS) {
	const { stdout, stderr, exitCode, signal, timedOut, isTooMuch } = ending;
	if (timedOut) return {
		code: "PROBE_TIMEOUT",
		reason: `ffprobe did not answer within ${timeoutS} s`
	};
	if (isTooMuch) return {
		code: "PROBE_TOO_MUCH_OUTPUT",
		reason: "ffprobe printed more than 1 MiB"
	};
	if (signal !== void 0) return {
		code: "PROBE_CRASHED",
		reason: `ffprobe died of ${signal}`
	};
	if (exitCode === 0) return parseProbe(stdout);
	const complaint = lastComplaint(stderr, path);
	return {
		code: "PROBE_FAILED",
		reason: `ffprobe exited with ${exitCode}${complaint === "" ? "" : `: ${complaint}`}`
	};
}
async function probeClip(options, path, signal) {
	let ending = await runOnce(options, path, signal);
	if (wasStoppedFromOutside(ending)) ending = await runOnce(options, path, signal);
	return explainEnding(ending, path, options.timeoutS);
}
// src/ingest/world.ts
async function openFfprobe(options) {
	const { rehash = false } = options;
	const ffprobe = await findFfprobe({
		binary: options.ffprobeBin,
		environment: process.env,
		rehash
	});
	let confirmed = ffprobe.isRecalled ? void 0 : Promise.resolve();
	const probeOptions = {
		binary: ffprobe.path,
		timeoutS: options.probeTimeoutS ?? 60
	};
	const probe = async (path, signal) => {
		confirmed ??= confirmFfprobe(ffprobe, signal);
		await confirmed;
		return probeClip(probeOptions, path, signal);
	};
	return {
		ffprobe,
		probeClip: probe
	};
}
const DEFAULT_WORLD = {
	environment: process.env,
	now: () => new Date(),
	openProber: openFfprobe,
	openReader: readInThreads,
	checkedFiles: [],
	portableIndex: void 0,
	matrixJob: void 0
};
// src/ingest/ingest.ts
function requireMode(mode) {
	if (mode === void 0 || PROBER_MODES.some((known) => known === mode)) return;
	throw new UserError("OPTION_INVALID", { message: `--prober ${mode}: expected one of ${PROBER_MODES.join(", ")}` });
}
function requireVersion(version) {
	if (/^[0-9A-Za-z][0-9A-Za-z._+-]{0,127}$/.test(version)) return version;
	throw new UserError("OPTION_INVALID", { message: `--corpus-version ${JSON.stringify(version)}: expected up to 128 letters, digits and . _ + -` });
}
function ingest(options) {
	return ingestIn(DEFAULT_WORLD, options);
}
async function ingestIn(world, options) {
	requireWithin("--concurrency", options.concurrency, {
		min: 1,
		max: 256
	});
	requireWithin("--probe-timeout-s", options.probeTimeoutS, {
		min: 1,
		max: 86400
	});
	requireMode(options.prober);
	checkDownloadSettings(options.downloads ?? {});
	checkAttritionThreshold(options.downloads?.attritionWarnThreshold);
	const now = world.now();
	requireWithin("--limit", options.limit, {
		min: 1,
		max: Number.MAX_SAFE_INTEGER
	});
	const { corpus, reason } = await chooseCorpus(options);
	if (reason !== void 0) {
		const message = `corpus: ${corpus.name} is recognised: ${reason}`;
		options.onNotice?.({
			level: "info",
			code: "CORPUS_RECOGNISED",
			message
		});
	}
	const thresholds = settleThresholds(options.thresholds, corpus.defaultMaxMissing);
	const constants = {
		corpusVersion: requireVersion(options.corpusVersion ?? corpus.defaultVersion),
		ingestedAt: chooseInstant(options.ingestedAt, {
			option: "--ingested-at",
			environment: world.environment,
			now
		})
	};
	const shard = options.shard === void 0 ? void 0 : chooseShard(options.shard, world);
	const run = {
		options,
		corpus,
		boundary: await drawBoundary(options.corpusDir, options.linkTargets ?? []),
		constants,
		thresholds,
		now
	};
	const sight = await openSight(run);
	let opened;
	const openProber = () => {
		opened ??= world.openProber(options);
		return opened;
	};
	const isRepeatable = mayBeRepeated(run, world);
	const looksAnew = options.rehash === true || options.breakLock === true;
	const repeated = isRepeatable && !looksAnew ? await repeatOutcome(run, {
		sight,
		openProber
	}) : void 0;
	if (repeated !== void 0) return {
		...repeated,
		failures: findFailures(repeated.manifest),
		isUnchanged: false
	};
	const { runPlanned } = await import("./planned-BbaMZP_b.mjs").then((n) => ({ runPlanned: n.n }));
	const done = await runPlanned(run, {
		sight,
		isRepeatable,
		openProber,
		shard,
		world
	});
	return {
		...done,
		failures: findFailures(done.manifest)
	};
}
function mayBeRepeated({ options }, { portableIndex }) {
	return options.prober !== "verify" && options.shard === void 0 && portableIndex === void 0;
}
// src/cli/dry-run.ts
const STATS_AT_ONCE = 32;
async function sumMatchedBytes({ labels }) {
	const { default: pMap } = await import("./planned-BbaMZP_b.mjs").then((n) => ({ default: n.g }));
	const paths = new Set();
	for (const planned of labels) if (planned.kind === "matched") paths.add(join(planned.clip.folder, planned.clip.name));
	return (await pMap(paths, async (path) => (await stat(path).catch(() => void 0))?.size ?? 0, { concurrency: STATS_AT_ONCE })).reduce((sum, bytes) => sum + bytes, 0);
}
async function summarisePlan(plan) {
	const { boundary, clips, labelFiles, labels, unlabelled } = plan;
	let ambiguous = 0;
	for (const planned of labels) if (planned.kind === "rejected" && planned.rejected.code === "CLIP_AMBIGUOUS") ambiguous += 1;
	return {
		corpus_dir: boundary.root,
		clips_dirs: clips.folders.map(({ path }) => path),
		labels_files: labelFiles.map(({ path }) => path),
		labels: labels.length,
		matched: labels.count("matched"),
		remote: labels.count("remote"),
		missing: labels.count("missing"),
		ambiguous,
		rejected: labels.count("rejected") - ambiguous,
		unlabelled: unlabelled.length,
		matched_bytes: await sumMatchedBytes(plan)
	};
}
function printPlan(plan, tag, reporter) {
	const lines = [
		...plan.labels_files.map((path) => `labels     ${path}`),
		...plan.clips_dirs.map((path) => `clips      ${path}`),
		`${plan.labels} labels: ${plan.matched} matched (${formatBytes(plan.matched_bytes)}), ${plan.remote} to be downloaded, ${plan.missing} missing, ${plan.ambiguous} ambiguous, ${plan.rejected} rejected`,
		`${plan.unlabelled} clips without a label`,
		"dry run: no clip was read and nothing was written"
	];
	for (const line of lines) reporter.always(`${tag} ${line}`);
}
async function dryRun(options, { tag, reporter }) {
	const { planFor } = await import("./planned-BbaMZP_b.mjs").then((n) => ({ planFor: n.r }));
	const plan = await summarisePlan(await planFor(options));
	printPlan(plan, tag, reporter);
	return {
		...emptyResult("ingest", 0),
		plan
	};
}
// src/cli/ingest-arguments.ts
function namedCorpusDir({ corpusDir, konvidDir }) {
	if (corpusDir !== void 0 && konvidDir !== void 0 && corpusDir !== konvidDir) throw new UserError("OPTION_INVALID", {
		message: "--corpus-dir and --konvid-dir name two folders",
		hint: "give one of them"
	});
	return corpusDir ?? konvidDir;
}
async function readCorpus(given) {
	const { chooseCorpus } = await import("./corpora-DGofu7n3.mjs").then((n) => ({ chooseCorpus: n.t }));
	const corpusDir = namedCorpusDir(given);
	const columns = given.columns === void 0 ? void 0 : parseColumns(given.columns);
	const chosen = await chooseCorpus({
		...given,
		columns,
		corpusDir,
		linkTargets: given.linkTarget
	});
	const { dirVariable, defaultDir, name } = chosen.corpus;
	return {
		options: {
			...toOptions(given, corpusDir ?? (process.env[dirVariable] || defaultDir)),
			columns,
			...given.corpus === "auto" ? { corpus: name } : {}
		},
		chosen
	};
}
function toOptions({ columns, ...given }, corpusDir) {
	const { linkTarget, maxRejected, maxConflicts, maxBroken, maxMissing, maxAttrition, downloads, ...same } = given;
	return {
		...same,
		downloads: {
			progressPath: given.progressPath,
			atOnce: downloads,
			atOncePerHost: given.downloadsPerHost,
			timeoutS: given.downloadTimeoutS,
			maxClipBytes: given.maxClipBytes,
			allowPrivateHosts: given.allowPrivateHosts,
			retryFailed: given.retryFailed,
			attritionWarnThreshold: given.attritionWarnThreshold
		},
		corpusDir,
		linkTargets: linkTarget,
		thresholds: {
			max_rejected: maxRejected,
			max_conflicts: maxConflicts,
			max_broken: maxBroken,
			max_missing: maxMissing,
			max_attrition: maxAttrition
		},
		argv: process.argv.slice(2)
	};
}
// src/cli/ingest-command.ts
const INGEST_HELP = {
	exitCodes: [
		["0", "done"],
		["1", "done, but a threshold was exceeded, no clip was usable, or ffprobe contradicted the header reader"],
		["2", "bad usage or input, nothing written"],
		["3", "reading, writing or ffprobe failed; finished rows are kept"],
		["130, 143", "interrupted; run the same command again to continue"],
		["137", "killed; by itself where a network share hangs and nothing else is possible. The same command continues"]
	],
	examples: [
		["The download unpacked under .workingdir2/konvid-1k, ffprobe on the PATH", "konvid-ingest ingest"],
		["See what would be read, without reading a clip or writing anything", "konvid-ingest ingest --corpus-dir /data/konvid-1k --dry-run"],
		["A corpus on a read-only disk, reproducible to the byte", "konvid-ingest ingest --corpus-dir /mnt/konvid-1k --output out/konvid_1k.jsonl --ingested-at 2026-05-08T12:00:00+00:00"],
		["KonViD-150k, both parts of it, from $VMAF_KONVID_150K_DIR or .workingdir2/konvid-150k", "konvid-ingest ingest --corpus konvid-150k"],
		["Whatever published corpus lies there", "konvid-ingest ingest --corpus auto --corpus-dir /data/corpus"],
		["A study of your own", "konvid-ingest ingest --corpus custom --corpus-label panel-2026 --scale 0-100 --columns \"mos=Mean score,file=Clip\" --corpus-dir /data/panel"],
		["One of four runners that share the work; see also konvid-ingest merge --help", "konvid-ingest ingest --corpus konvid-150k --shard 2/4 --output out/konvid_150k.jsonl"]
	]
};
function printSummary({ output, manifestPath, manifest, failures, isUnchanged }, { corpus, tag, reporter }) {
	const { stats, shard, jsonl } = manifest;
	if (isUnchanged && shard !== void 0) {
		reporter.always(`${tag} ${describeShard(shard)} is done and unchanged: ${jsonl.rows} rows -> ${output}`);
		return;
	}
	const { written, dedups, missing, rejected, conflicts } = stats;
	const skips = corpus.summarySkips.map(({ counter, word }) => `${stats[counter]} (${word})`).join(", ");
	reporter.always(`${tag} wrote ${written} rows, skipped ${skips}, ${dedups} dedups -> ${output}`);
	const { count: unlabelled } = manifest.clips.unlabelled;
	reporter.always(`${tag} ${missing} missing clips, ${rejected} rejected labels, ${conflicts} conflicts, ${unlabelled} clips without a label; manifest -> ${manifestPath}`);
	for (const { code, message, hint } of failures) reporter.always(`${tag} failed: ${message} [${code}]${hint === null ? "" : `: ${hint}`}`);
}
async function run(options, surroundings) {
	const { corpus, tag, reporter } = surroundings;
	keepHeapSmall(corpus.publishedClips);
	const startedMs = monotonicMs();
	const result = await followLongRun({
		asksInPlace: true,
		reporter,
		stream: process.stderr,
		tag,
		read: readIngestProgress()
	}, async (hooks) => {
		const { ingest } = await import("./ingest-CkxT9Rw9.mjs").then((n) => ({ ingest: n.r }));
		return ingest({
			...options,
			...hooks
		});
	});
	printSummary(result, surroundings);
	const { output, manifestPath, manifest, failures } = result;
	const elapsedS = (monotonicMs() - startedMs) / 1e3;
	await closeRun({
		manifest,
		manifestPath,
		failures,
		elapsedS
	}, {
		reporter,
		stream: process.stderr
	});
	return {
		...emptyResult("ingest", failures.length > 0 ? 1 : 0),
		output,
		manifest_path: manifestPath,
		manifest,
		failures: [...failures]
	};
}
const AFTER_INTERRUPTION = "finished rows are kept: run the same command again to continue";
async function runCommand(given) {
	const reporter = new Reporter(process.stderr, given.logLevel);
	let tag = "[konvid-ingest]";
	let result;
	try {
		const { options, chosen } = await readCorpus(given);
		const { corpus, reason } = chosen;
		tag = `[${corpus.summaryTag}]`;
		if (reason !== void 0) reporter.log("info", `${tag} corpus: ${corpus.name} is recognised: ${reason}`);
		result = await (given.dryRun === true ? dryRun : run)(options, {
			corpus,
			tag,
			reporter
		});
	} catch (error) {
		const stop = explainStop(error, {
			tag,
			reporter,
			hint: AFTER_INTERRUPTION
		});
		result = {
			...emptyResult("ingest", stop.exit_code),
			...stop
		};
	}
	if (given.json === true) process.stdout.write(`${toJsonText(result, 2)}\n`);
	return result.exit_code;
}
function describeMaxMissing() {
	const unlimited = CORPORA.filter(({ defaultMaxMissing }) => defaultMaxMissing === null).map(({ name }) => name);
	return `${[...new Set(CORPORA.map(({ defaultMaxMissing }) => defaultMaxMissing).filter((limit) => limit !== null))].join(", ")}; no limit for ${unlimited.join(" and ")}`;
}
function ingestCommand(setExitCode) {
	const konvid = findCorpus(DEFAULT_CORPUS);
	return new Command("ingest").description("turn a corpus folder into a validated MOS-corpus JSONL and its manifest").optionsGroup("What is read:").option("--corpus <name>", `one of: ${CORPORA.map(({ name }) => name).join(", ")}; ${AUTO_CORPUS} to recognise it; ${CUSTOM_CORPUS} for a study of your own`, DEFAULT_CORPUS).option("--corpus-dir <folder>", `holds clips and labels (default: $${konvid.dirVariable}, else ${konvid.defaultDir}; for other corpora by their names)`).option("--konvid-dir <folder>", "another name of --corpus-dir").option("--manifest-csv <file>", "the one label file or list of URLs to read (default: looked for)").option("--clips-subdir <folder>", "the one folder of clips inside the corpus folder (default: looked for)").option("--link-target <folder>", "links may lead into this folder outside the corpus; repeatable", collect, []).option("--limit <n>", "take only the first n labels: a trial run, marked partial", parseWholeNumber).option("--shard <i/n>", "take only the i-th of n parts of the label list, into files of its own (merge makes them one); auto, by what a Slurm array says; auto/n, by a Slurm array or a Kubernetes indexed Job").optionsGroup(`A study of your own (--corpus ${CUSTOM_CORPUS}):`).option("--corpus-label <name>", "its name, of which the label in the rows is made").option("--scale <scale>", `scale of its scores: ${Object.keys(SCALES).join(" or ")}`).option("--columns <list>", `headers of its label file as role=header,...; roles: ${CUSTOM_ROLES.join(", ")} (default: the usual ones)`).optionsGroup("What is written:").option("--output <file>", `the JSONL; rows that stand in it are kept (default: ${konvid.outputName} in the corpus folder; for other corpora by their names)`).option("--manifest-out <file>", "the manifest (default: beside the JSONL, .manifest.json)").option("--corpus-version <text>", "written into every row (default: the corpus' published version)").option("--ingested-at <instant>", "written into every row (default: $SOURCE_DATE_EPOCH, else now)").option("--dry-run", "show layout, labels and matches; read no clip, write nothing").option("--rehash", "read and probe every clip again; trust nothing that earlier runs remembered").option("--break-lock", "take the output over from a run that you know to be dead").optionsGroup("How clips are read:").option("--ffprobe-bin <file>", "the ffprobe to use (default: $FFPROBE_BIN, else the one on the PATH)").option("--prober <mode>", "who tells size, rate and length: ffprobe alone; auto, the header reader where it is certain, checked by ffprobe; verify, both for every clip", parseProber, DEFAULT_PROBER).option("--concurrency <n>", "clips that are probed at once, and the most threads that read (default: one more than the processors)", parseWholeNumber).option("--probe-timeout-s <n>", `seconds after which ffprobe is killed (default: 60)`, parseWholeNumber).optionsGroup("Limits (a count or a percentage):").option("--max-missing <limit>", `labels that may lack a clip (default: ${describeMaxMissing()})`).option("--max-broken <limit>", "clips that may be broken (default: no limit)").option("--max-rejected <limit>", "labels that may be rejected (default: no limit)").option("--max-conflicts <limit>", "labels that may contradict the score that stands (default: no limit)").option("--max-attrition <limit>", "clips whose download may fail (default: no limit)").option("--attrition-warn-threshold <fraction>", `warn where more of the labels than this could not be downloaded (default: ${ATTRITION_WARN_THRESHOLD})`, parseFraction).optionsGroup("Lists of URLs:").option("--downloads <n>", `clips downloaded at once (default: ${DOWNLOAD_DEFAULTS.atOnce})`, parseWholeNumber).option("--downloads-per-host <n>", `clips downloaded at once from one host (default: ${DOWNLOAD_DEFAULTS.atOncePerHost})`, parseWholeNumber).option("--download-timeout-s <n>", `seconds without a byte after which a download is tried again (default: ${DOWNLOAD_DEFAULTS.timeoutS})`, parseWholeNumber).option("--max-clip-bytes <n>", `the largest clip that is downloaded (default: ${DOWNLOAD_DEFAULTS.maxClipBytes})`, parseWholeNumber).option("--progress-path <file>", "records downloads (default: .download-progress.json in the corpus folder)").option("--retry-failed", "ask again for clips that are recorded as gone for ever").option("--allow-private-hosts", "addresses of clips may lead to loopback, link-local and private networks").optionsGroup("What is told:").option("--json", "print the result as JSON on stdout").option("--log-level <level>", "debug, info, warning or error", parseLogLevel, "info").action(async (given) => setExitCode(await runCommand(given)));
}
export { defaultConcurrency as $, formatBlock as A, recordSight as B, OUTCOME_NOTICES as C, indexPath as D, formatOutcome as E, MAX_MANIFEST_BYTES as F, ClipFolder as G, pathOf as H, parseManifest as I, TextList as J, clipsOf as K, readIngestManifest as L, isBrokenForEver as M, isLastingFault as N, INDEX_HEADING as O, hasBytes as P, DOWNLOAD_DEFAULTS as Q, readManifest as R, shardFileKind as S, digestSettings as T, resolveEntry as U, isLabelName as V, CorpusFolders as W, requireWithin as X, NumberList as Y, DEFAULT_PROBER as Z, settleOutputPlace as _, DEFAULT_WORLD as a, describePath as at, describeShard as b, readInThreads as c, parseThreshold as d, judgeAttrition as et, chooseShard as f, refuseForeignManifest as g, manifestBeside as h, ingestIn as i, hashFile as it, readIndexFile as j, extendIndexFile as k, THRESHOLD_OPTIONS as l, writeManifest as m, ingestCommand as n, drawBoundary as nt, FFPROBE_FILE as o, recordProvenance as ot, announceFindings as p, EntryList as q, ingest as r, isInside as rt, ffprobePlace as s, INGEST_HELP as t, contains as tt, findFailures as u, settleProgressPath as v, composeManifest as w, labelRangeOf as x, MAX_SHARDS as y, refuseInvalid as z };
