import { L as UserError, d as NumberList, z as systemErrorCode } from "./base.mjs";
import { lstat, realpath, stat } from "node:fs/promises";
import { lstatSync, opendirSync } from "node:fs";
import { basename, extname, isAbsolute, join, normalize, relative, sep } from "node:path";
import { Worker } from "node:worker_threads";
// src/clips/clip-name.ts
const MAX_PATH_BYTES = 1024;
const MAX_NAME_BYTES = 255;
const CONTROL_CHARACTER = /[\u0000-\u001f\u007f]/;
const PLAIN_NAME = /^[\w-][\w.-]{0,254}$/;
function nameFault(name) {
	if (PLAIN_NAME.test(name)) return void 0;
	if (name === "") return "is empty";
	if (name === "." || name === "..") return "is a folder, not a file";
	if (/[/\\]/.test(name)) return "is a path, and only a plain file name is accepted";
	if (CONTROL_CHARACTER.test(name)) return "has a control character";
	if (!name.isWellFormed() || name.includes("�")) return "has bytes that are not valid text";
	if (Buffer.byteLength(name) > MAX_NAME_BYTES) return `is longer than ${MAX_NAME_BYTES} bytes`;
}
function pathFault(path) {
	if (path === "") return "is empty";
	if (path.startsWith("/")) return "is an absolute path";
	for (const part of path.split("/")) {
		if (part === "" || part === "." || part === "..") return "is a path with an empty part, or one of dots alone";
		const fault = nameFault(part);
		if (fault !== void 0) return fault.replace("is a path, and only a plain file name is accepted", "has a backslash");
	}
	return Buffer.byteLength(path) > MAX_PATH_BYTES ? `is longer than ${MAX_PATH_BYTES} bytes` : void 0;
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
	#multiplier = Math.random() * 2 ** 32 | 1;
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
const KINDS = [
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
		for (const { name, kind } of entries) this.#kinds.set(this.#names.add(name), KINDS.indexOf(kind));
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
		for (let number = 0; number < this.size; number += 1) if (KINDS[this.#kinds.at(number) ?? -1] !== "folder" && this.#names.endsWith(number, bytes)) count += 1;
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
			kind: KINDS[this.#kinds.at(number) ?? -1] ?? "other"
		};
	}
	*[Symbol.iterator]() {
		for (let number = 0; number < this.size; number += 1) yield this.at(number);
	}
};
function* readEntries(path) {
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
	return new EntryList(readEntries(path));
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
// src/clips/clip-fault.ts
const CLIP_CHANGED = {
	code: "CLIP_CHANGED",
	reason: "the file changed while it was read"
};
function isFault(value) {
	return "code" in value && "reason" in value;
}
const LASTING_FAULT = /^PROBE_(?:FAILED|BAD_JSON|NO_[A-Z_]+)$/;
function isLastingFault({ code }) {
	return LASTING_FAULT.test(code);
}
// src/clips/file-state.ts
function toState({ dev, ino, size, mtimeNs, ctimeNs }) {
	return {
		dev,
		ino,
		size,
		mtimeNs,
		ctimeNs
	};
}
function describeState({ dev, ino, size, mtimeNs, ctimeNs }) {
	return `${dev} ${ino} ${size} ${mtimeNs} ${ctimeNs}`;
}
function isSameState(a, b) {
	return a.dev === b.dev && a.ino === b.ino && a.size === b.size && a.mtimeNs === b.mtimeNs && a.ctimeNs === b.ctimeNs;
}
const TRUST_AFTER_MS = 2e3;
function isSettled({ mtimeNs, ctimeNs }, nowMs) {
	return nowMs - Number((mtimeNs > ctimeNs ? mtimeNs : ctimeNs) / 1000000n) >= TRUST_AFTER_MS;
}
function readState(path) {
	try {
		const stats = lstatSync(path, {
			bigint: true,
			throwIfNoEntry: false
		});
		return stats?.isFile() ? toState(stats) : void 0;
	} catch {
		return;
	}
}
function isUnchanged(path, state) {
	const now = readState(path);
	return now !== void 0 && isSameState(state, now);
}
// src/clips/probe.ts
const FIELDS = {
	width: isWhole,
	height: isWhole,
	framerate: isPositive,
	duration_s: isPositive,
	pix_fmt: isName,
	encoder_upstream: isName
};
function isPositive(value) {
	return typeof value === "number" && Number.isFinite(value) && value > 0;
}
function isWhole(value) {
	return isPositive(value) && Number.isInteger(value);
}
function isName(value) {
	return typeof value === "string" && value !== "";
}
function isProbe(value) {
	if (typeof value !== "object" || value === null) return false;
	const fields = Object.entries(FIELDS);
	const found = value;
	return Object.keys(found).length === fields.length && fields.every(([name, holds]) => holds(found[name]));
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
// src/clips/nested-folders.ts
async function listNested(top, { min, max }, all) {
	const seen = new Set([top.path]);
	const found = [];
	let level = [{
		folder: top,
		prefix: "",
		isLinked: false
	}];
	for (let depth = 0; level.length > 0; depth += 1) {
		if (depth >= min) found.push(...level);
		if (depth === max) break;
		const next = [];
		for (const nested of level) for (const below of await listBelow(nested, all)) {
			if (seen.has(below.folder.path)) continue;
			seen.add(below.folder.path);
			next.push(below);
		}
		level = next;
	}
	return found;
}
async function listBelow({ folder, prefix, isLinked }, all) {
	const below = [];
	for (const { name, kind } of [...folder.entries].sort((a, b) => a.name < b.name ? -1 : 1)) {
		if (kind === "file") continue;
		const inside = await all.folderIn(join(folder.path, name), kind);
		if (inside === void 0) continue;
		below.push({
			folder: inside,
			prefix: `${prefix}${name}/`,
			isLinked: isLinked || kind === "other"
		});
	}
	return below;
}
function mergeNested(top, nested) {
	return {
		path: top.path,
		entries: new EntryList(entriesOf(nested))
	};
}
function* entriesOf(nested) {
	for (const { folder, prefix, isLinked } of nested) for (const { name, kind } of folder.entries) if (kind !== "folder") yield {
		name: `${prefix}${name}`,
		kind: isLinked ? "other" : kind
	};
}
// src/clips/corpus-clips.ts
var CorpusClips = class {
	folders;
	#byPart;
	constructor(parts) {
		this.#byPart = new Map([...Map.groupBy(parts, ({ part }) => part)].map(([part, members]) => [part, members.map(({ clips }) => clips)]));
		this.folders = parts.map(({ clips }) => clips);
	}
	get size() {
		return this.folders.reduce((sum, { size }) => sum + size, 0);
	}
	get names() {
		return this.#listNames();
	}
	*#listNames() {
		for (const { names } of this.folders) yield* names;
	}
	release() {
		for (const folder of this.folders) folder.release();
	}
	noteNamed(name) {
		for (const folder of this.folders) folder.noteNamed(name);
	}
	listUnnamed() {
		const names = new Set();
		for (const folder of this.folders) for (const name of folder.unnamed()) names.add(name);
		return [...names].sort();
	}
	folderOf(part) {
		return this.#byPart.get(part)?.[0];
	}
	named(name) {
		return this.folders.flatMap((folder) => folder.get(name) ?? []);
	}
	find(reference, part) {
		const own = this.#byPart.get(part) ?? [];
		const match = findIn(own, reference);
		if (match.kind !== "missing") return match;
		return findIn(this.folders.filter((folder) => !own.includes(folder)), reference);
	}
};
function findIn(folders, reference) {
	const [only, ...more] = folders;
	if (only !== void 0 && more.length === 0) return only.find(reference);
	const [first, ...rest] = folders.map((folder) => folder.find(reference)).filter(({ kind }) => kind !== "missing");
	if (first === void 0) return { kind: "missing" };
	return rest.length === 0 ? first : {
		kind: "ambiguous",
		candidates: [first, ...rest].flatMap(clipsOf)
	};
}
async function openTree(folder, corpus, all) {
	const { clipDepth, clipKey } = corpus;
	let found = [folder];
	if (clipDepth.max > 0) {
		const nested = await listNested(folder, clipDepth, all);
		found = clipKey === "path" ? [mergeNested(folder, nested)] : nested.map((one) => one.folder);
	}
	const folders = found.map((one) => new ClipFolder(one, corpus)).filter(({ size }) => size > 0);
	return {
		path: folder.path,
		folders
	};
}
async function takeOne(candidates, corpus, all) {
	const [found, ...others] = (await Promise.all(candidates.map((folder) => openTree(folder, corpus, all)))).filter(({ folders }) => folders.length > 0);
	if (others.length === 0 || found === void 0) return found;
	throw new UserError("CLIPS_AMBIGUOUS_FOLDER", {
		message: `clips lie in more than one folder: ${[found, ...others].map(({ path }) => path).join(", ")}`,
		hint: "name the one you mean with --clips-subdir, or a corpus folder that holds it alone, or move the others away"
	});
}
async function takeParts(known, corpus, { all, list }) {
	const parts = [...known];
	for (const [part, aliases] of Object.entries(corpus.clipParts)) {
		if (parts.some((folder) => folder.part === part)) continue;
		const tree = await takeOne(await list(aliases), corpus, all);
		const isNew = ({ path }) => !parts.some((folder) => folder.clips.path === path);
		parts.push(...(tree?.folders ?? []).filter(isNew).map((clips) => ({
			part,
			clips
		})));
	}
	return parts;
}
async function takeAny(candidates, corpus, all) {
	return ((await takeOne(candidates, corpus, all))?.folders ?? []).map((clips) => ({
		part: void 0,
		clips
	}));
}
async function takeSubdir(all, corpus, subdir) {
	const folder = await all.at(checkSubdir(subdir));
	if (folder === void 0) return [];
	const { folders } = await openTree(folder, corpus, all);
	return (folders.length > 0 ? folders : [new ClipFolder(folder, corpus)]).map((clips) => ({
		part: corpus.mainClipPart,
		clips
	}));
}
function checkSubdir(subdir) {
	const path = normalize(subdir);
	if (subdir !== "" && !isAbsolute(path) && path.split(sep)[0] !== "..") return path;
	throw new UserError("OPTION_INVALID", {
		message: `--clips-subdir ${JSON.stringify(subdir)}: expected a folder inside the corpus folder, such as clips`,
		hint: "name the corpus folder itself with --corpus-dir"
	});
}
async function findClips(folders, corpus, { subdir }) {
	if (subdir !== void 0) return new CorpusClips(await takeSubdir(folders, corpus, subdir));
	const named = {
		all: folders,
		list: (aliases) => folders.named(aliases)
	};
	const oneDeeper = {
		all: folders,
		list: (aliases) => folders.namedOneDeeper(aliases)
	};
	let parts = await takeParts([], corpus, named);
	if (parts.length === 0 && corpus.clipDepth.max > 0) parts = await takeParts([], corpus, oneDeeper);
	if (parts.length === 0) parts = await takeAny([await folders.root()], corpus, folders);
	if (parts.every(({ part }) => part !== void 0)) parts = await takeParts(parts, corpus, oneDeeper);
	if (parts.length === 0) parts = await takeAny(await folders.subfolders(), corpus, folders);
	return new CorpusClips(parts);
}
function requireClips(clips, corpus, { root, subdir }) {
	if (clips.size > 0) return;
	const names = Object.values(corpus.clipParts).flat();
	const endings = [...new Set(corpus.clipEndings.flat())].join(" or ");
	const elsewhere = names.length === 0 ? " or deeper" : `, in ${names.join(" or ")}, or one level deeper`;
	throw new UserError("CLIPS_NOT_FOUND", {
		message: subdir === void 0 ? `${root}: no ${endings} file in it${elsewhere}` : `${join(root, subdir)}: no ${endings} file in it`,
		hint: `put the clips of ${corpus.title} into ${subdir ?? names[0] ?? "."}/, or name another folder with --corpus-dir`
	});
}
function downloadFolderOf(clips, corpus, { root, subdir }) {
	const [name = ""] = corpus.clipParts[corpus.mainClipPart] ?? [];
	return clips.folderOf(corpus.mainClipPart)?.path ?? join(root, subdir ?? name);
}
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
function readInThreads(options) {
	return new ClipThreads(options);
}
export { pathFault as C, nameFault as S, CorpusFolders as _, findClips as a, drawBoundary as b, describeState as c, isUnchanged as d, readState as f, isLastingFault as g, isFault as h, downloadFolderOf as i, isSameState as l, CLIP_CHANGED as m, pathOf as n, requireClips as o, toState as p, resolveEntry as r, isProbe as s, readInThreads as t, isSettled as u, TextList as v, isInside as x, contains as y };
