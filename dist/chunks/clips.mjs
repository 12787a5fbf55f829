import { L as systemErrorCode, M as UserError } from "./base.mjs";
import { lstatSync, opendirSync, readdirSync, statfsSync } from "node:fs";
import { lstat, readdir, realpath, stat as stat$1 } from "node:fs/promises";
import { basename, dirname, extname, isAbsolute, join, normalize, relative, sep } from "node:path";
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
const NAME_OR_FETCH = "name the folder with --corpus-dir; `konvid-ingest fetch` downloads konvid-1k into $VMAF_DATA_ROOT/konvid-1k, or ~/datasets/konvid-1k, unless --root names another folder";
async function realFolder(path, what, code) {
	try {
		return await realpath(path);
	} catch (cause) {
		const isAbsent = systemErrorCode(cause) === "ENOENT";
		throw new UserError(code, {
			message: `${what} ${path}: ${isAbsent ? "does not exist" : `can't be opened (${systemErrorCode(cause)})`}`,
			hint: isAbsent && code === "CORPUS_NOT_FOUND" ? NAME_OR_FETCH : "check the path, and that this user may read it",
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
function pathOf({ folder, name }) {
	return folder.endsWith(sep) ? `${folder}${name}` : `${folder}${sep}${name}`;
}
async function resolveEntry(entry, boundary) {
	const path = pathOf(entry);
	if (entry.kind !== "other") return path;
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
// src/clips/corpus-folders.ts
const LITTER = new Set(["__MACOSX"]);
const LISTED_AT_ONCE = 1024;
function listEntries(folder) {
	const entries = new Map();
	const listing = opendirSync(folder, { bufferSize: LISTED_AT_ONCE });
	try {
		for (let entry = listing.readSync(); entry !== null; entry = listing.readSync()) {
			const { name } = entry;
			if (name.startsWith(".")) continue;
			const kind = entry.isFile() ? "file" : entry.isDirectory() ? "folder" : "other";
			entries.set(name, {
				folder,
				name,
				kind
			});
		}
	} finally {
		listing.closeSync();
	}
	return entries;
}
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
		const folders = [...entries.values()].filter(({ name, kind }) => kind === "folder" && !LITTER.has(name));
		return this.#listAll(folders.map(({ name }) => join(path, name)));
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
	async listNested(top, { min, max }) {
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
			for (const nested of level) for (const below of await this.#listBelow(nested)) {
				if (seen.has(below.folder.path)) continue;
				seen.add(below.folder.path);
				next.push(below);
			}
			level = next;
		}
		return found;
	}
	async #listBelow({ folder, prefix, isLinked }) {
		const below = [];
		for (const { name, kind } of [...folder.entries.values()].sort((a, b) => a.name < b.name ? -1 : 1)) {
			const inside = kind === "file" ? void 0 : await this.#folderIn(join(folder.path, name), kind);
			if (inside === void 0) continue;
			below.push({
				folder: inside,
				prefix: `${prefix}${name}/`,
				isLinked: isLinked || kind === "other"
			});
		}
		return below;
	}
	async #folderIn(path, kind) {
		if (LITTER.has(basename(path))) return void 0;
		if (kind === "folder") return this.#list(path);
		return (await stat$1(path).catch(() => void 0))?.isDirectory() === true ? this.#list(path) : void 0;
	}
	async #namedIn(parent, aliases) {
		const names = aliases.filter((alias) => (parent.entries.get(alias)?.kind ?? "file") !== "file");
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
				entries: listEntries(real)
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
function mergeNested(top, nested) {
	const entries = new Map();
	for (const { folder, prefix, isLinked } of nested) for (const { name, kind } of folder.entries.values()) {
		if (kind === "folder") continue;
		const path = `${prefix}${name}`;
		entries.set(path, {
			folder: top.path,
			name: path,
			kind: isLinked ? "other" : kind
		});
	}
	return {
		path: top.path,
		entries
	};
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
const WITH_CHANGE_TIME = new Set([
	61267,
	1481003842,
	2435016766,
	16914836,
	2035054128,
	801189825,
	26985,
	4076150800,
	3393526350
]);
function typeOfFileSystem(folder) {
	try {
		return process.platform === "linux" ? statfsSync(folder).type : void 0;
	} catch {
		return;
	}
}
function hasChangeTime(folder, type = typeOfFileSystem(folder)) {
	if (type !== void 0 && WITH_CHANGE_TIME.has(type)) return true;
	try {
		return readdirSync(folder).some((name) => {
			const state = readState(join(folder, name));
			return state !== void 0 && state.ctimeNs !== state.mtimeNs;
		});
	} catch {
		return false;
	}
}
var StateTrust = class {
	#folders = new Map();
	has(path) {
		const folder = dirname(path);
		const known = this.#folders.get(folder) ?? hasChangeTime(folder);
		this.#folders.set(folder, known);
		return known;
	}
};
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
const FIELDS = [
	["width", isWhole],
	["height", isWhole],
	["framerate", isPositive],
	["duration_s", isPositive],
	["pix_fmt", isName],
	["encoder_upstream", isName]
];
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
	const found = value;
	return Object.keys(found).length === FIELDS.length && FIELDS.every(([name, holds]) => holds(found[name]));
}
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
const NO_ROOM = new Set(["ERR_WORKER_INIT_FAILED", "ERR_INVALID_PACKAGE_CONFIG"]);
function explainEndedThread(error) {
	if (!NO_ROOM.has(error.code)) return error;
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
// src/clips/foreign-content.ts
const CONTENTS = [
	["\0".repeat(16), "begins with zero bytes, so it was never written as a whole"],
	["version https://git-lfs.github.com/spec/", "is a pointer of Git LFS: run git lfs pull"],
	[/^[./]*(?:git\/)?annex\/objects\//, "is a pointer of git-annex: run git annex get"],
	[/^\s*<(?:!doctype\s+html|html|head|body)\b/i, "is an HTML page, such as the error page of a server"],
	[/^\s*<\?xml\b/i, "is an XML document"],
	[/^\s*[{[]\s*["{[]/, "is a JSON document"],
	[/^(?:#EXTM3U|\[playlist\])/i, "is a playlist"],
	["ffconcat", "is a script of FFmpeg"],
	["PK", "is a ZIP archive: unpack it"],
	["", "is a gzip archive: unpack it"],
	[/^(?:7z\u00bc\u00af|Rar!|.{257}ustar)/s, "is an archive: unpack it"],
	[/^(?:GIF8|\u0089PNG|\u00ff\u00d8\u00ff)/, "is a picture"],
	["%PDF", "is a PDF document"]
];
function describeForeignContent(head) {
	const text = head.toString("latin1").replace(/^\u00ef\u00bb\u00bf/, "");
	return CONTENTS.find(([begin]) => typeof begin === "string" ? text.startsWith(begin) : begin.test(text))?.[1];
}
// src/clips/corpus-clips.ts
const ASCII = /^[\u0000-\u007f]*$/;
function fold(name) {
	return name.normalize("NFC").trim().replace(/\.[^./]*$/, (extension) => extension.toLowerCase());
}
var ClipFolder = class {
	path;
	#naming;
	#entries;
	#clips = new Map();
	#byFoldedName = new Map();
	#byBaseName = new Map();
	#byFlickrId = new Map();
	constructor({ path, entries }, naming) {
		this.path = path;
		this.#naming = naming;
		this.#entries = entries;
		const extensions = [...new Set(naming.clipEndings.flat().map((ending) => extname(`clip${ending}`)))];
		for (const { folder, name, kind } of entries.values()) if (kind !== "folder" && extensions.includes(extname(name).toLowerCase())) this.#add({
			folder,
			name,
			kind
		});
	}
	get size() {
		return this.#clips.size;
	}
	get names() {
		return this.#clips.keys();
	}
	get(name) {
		return this.#clips.get(name);
	}
	#add(clip) {
		this.#clips.set(clip.name, clip);
		const folded = fold(clip.name);
		if (folded !== clip.name || !ASCII.test(clip.name)) append(this.#byFoldedName, folded, clip);
		if (this.#naming.clipKey === "path" && this.#naming.clipDepth.min === 0 && folded.includes("/")) append(this.#byBaseName, basename(folded), clip);
		const flickrId = this.#naming.joinsByFlickrId ? /^([0-9]+)_/.exec(clip.name)?.[1] : void 0;
		if (flickrId !== void 0) append(this.#byFlickrId, flickrId, clip);
	}
	find({ name, flickrId }) {
		const { clipExtension, joinsByFlickrId } = this.#naming;
		const byName = name === void 0 ? void 0 : this.#findByEnding(name, (each) => this.#named(each));
		if (byName !== void 0) return byName;
		return (!joinsByFlickrId || flickrId === void 0 ? void 0 : toMatch(this.#named(`${flickrId}${clipExtension}`)) ?? toMatch(this.#byFlickrId.get(flickrId) ?? [])) ?? this.#findFile(name);
	}
	#findFile(name = "") {
		const { folder, kind = "folder" } = this.#entries.get(name) ?? {};
		return folder === void 0 || kind === "folder" ? { kind: "missing" } : {
			kind: "found",
			clip: {
				folder,
				name,
				kind
			}
		};
	}
	findBelow(name) {
		return this.#findByEnding(name, (each) => this.#namedBelow(each));
	}
	#findByEnding(name, look) {
		for (const endings of [[""], ...this.#naming.clipEndings]) {
			const match = toMatch(endings.flatMap((ending) => look(`${name}${ending}`)));
			if (match !== void 0) return match;
		}
	}
	#named(name) {
		const clip = this.get(name);
		if (clip !== void 0) return [clip];
		const folded = fold(name);
		const plain = ASCII.test(folded) ? this.get(folded) : void 0;
		return [...this.#byFoldedName.get(folded) ?? [], ...plain === void 0 ? [] : [plain]];
	}
	#namedBelow(name) {
		const folded = fold(name);
		const clips = (this.#byBaseName.get(basename(folded)) ?? []).filter((clip) => fold(clip.name).endsWith(`/${folded}`));
		const exact = clips.filter((clip) => clip.name.endsWith(`/${name}`));
		return exact.length > 0 ? exact : clips;
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
function toMatch(clips) {
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
	findBelow({ name }, named) {
		const found = name === void 0 ? [] : this.folders.flatMap((folder) => clipsOf(folder.findBelow(name)));
		const [only] = found;
		return (found.length === 1 && named.has(only) ? void 0 : toMatch(found)) ?? { kind: "missing" };
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
// src/clips/nearby-files.ts
const ARCHIVE = /\.(?:zip|tar|tgz|gz|7z|rar)$/i;
const MAX_SHOWN = 3;
async function list(folder, recursive) {
	return (await readdir(folder, { recursive }).catch(() => [])).filter((name) => !/^(?:\.|~\$)/.test(basename(name))).sort();
}
async function suggestNearby(root, { inside, above, how }) {
	const paths = await list(root, true);
	const archives = paths.filter((path) => ARCHIVE.test(path)).slice(0, MAX_SHOWN);
	if (archives.length > 0) return `unpack ${archives.join(", ")}`;
	const deeper = paths.find((path) => inside.test(path));
	if (deeper !== void 0) return `${deeper} is in another folder than expected: ${how}`;
	const up = above === void 0 ? void 0 : (await list(dirname(root), false)).find((name) => above.test(name));
	if (up !== void 0) return `${join(dirname(root), up)} is one folder above: name that folder with --corpus-dir`;
	const matlab = paths.find((path) => /\.mat$/i.test(path));
	return matlab === void 0 ? void 0 : `${matlab} is a file of MATLAB, which is not read: export names and scores to a CSV with the header file_name,MOS`;
}
// src/clips/find-clips.ts
async function openTree(folder, corpus, all) {
	const { clipDepth, clipKey } = corpus;
	let found = [folder];
	if (clipDepth.max > 0) {
		const nested = await all.listNested(folder, clipDepth);
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
async function requireClips(clips, corpus, { root, subdir }) {
	if (clips.size > 0) return;
	const names = Object.values(corpus.clipParts).flat();
	const endings = [...new Set(corpus.clipEndings.flat())].join(" or ");
	const extensions = [...new Set(corpus.clipEndings.flat().map((ending) => extname(`clip${ending}`)))];
	const inside = new RegExp(`\\${extensions.join("$|\\")}$`, "i");
	const elsewhere = names.length === 0 ? " or deeper" : `, in ${names.join(" or ")}, or one level deeper`;
	throw new UserError("CLIPS_NOT_FOUND", {
		message: subdir === void 0 ? `${root}: no ${endings} file in it${elsewhere}` : `${join(root, subdir)}: no ${endings} file in it`,
		hint: await suggestNearby(root, {
			inside,
			how: "name its folder with --clips-subdir"
		}) ?? `put the clips of ${corpus.title} into ${subdir ?? names[0] ?? "."}/, or name another folder with --corpus-dir or --clips-subdir`
	});
}
function downloadFolderOf(clips, corpus, { root, subdir }) {
	const [name = ""] = corpus.clipParts[corpus.mainClipPart] ?? [];
	return clips.folderOf(corpus.mainClipPart)?.path ?? join(root, subdir ?? name);
}
export { resolveEntry as C, pathOf as S, pathFault as T, toState as _, describeForeignContent as a, drawBoundary as b, isFault as c, StateTrust as d, describeState as f, readState as g, isUnchanged as h, suggestNearby as i, isLastingFault as l, isSettled as m, findClips as n, readInThreads as o, isSameState as p, requireClips as r, CLIP_CHANGED as s, downloadFolderOf as t, isProbe as u, CorpusFolders as v, nameFault as w, isInside as x, contains as y };
