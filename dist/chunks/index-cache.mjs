import { N as messageOf, k as UserError, x as writeDurably } from "./base.mjs";
import { c as pMap } from "./fetch.mjs";
import { g as contains, i as readInThreads, o as isFault } from "./clips.mjs";
import { n as logLine } from "./log.mjs";
import { copyFile, link, lstat, mkdir, readFile, readdir, rm } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { createHash } from "node:crypto";
import { availableParallelism } from "node:os";
// src/action/restore-cache.ts
async function restoreWithin(seconds, { folder, key, prefix, signal }) {
	const { restoreCache } = await import("./cache.mjs");
	const deadline = Promise.withResolvers();
	const onAbort = () => deadline.reject(signal.reason);
	signal.addEventListener("abort", onAbort);
	const timer = setTimeout(() => deadline.resolve("late"), seconds * 1e3);
	try {
		const restored = await Promise.race([restoreCache([folder], key, [prefix], { segmentTimeoutInMs: seconds * 1e3 }), deadline.promise]);
		if (restored === "late") throw new Error(`not restored within ${seconds} s`);
		return restored;
	} finally {
		clearTimeout(timer);
		signal.removeEventListener("abort", onAbort);
	}
}
async function list(folder, recursive) {
	return readdir(folder, {
		recursive,
		withFileTypes: true
	}).catch(() => []);
}
async function look(workspace, folder) {
	const outside = [...await list(dirname(workspace), false), ...await list(workspace, true)].map((entry) => ({
		entry,
		path: join(entry.parentPath, entry.name)
	})).filter(({ path }) => path !== folder && !path.startsWith(join(folder, "/")) && path !== dirname(folder));
	const states = await Promise.all(outside.map(async ({ entry, path }) => {
		if (entry.isDirectory()) return [path, "folder"];
		const stats = await lstat(path, { bigint: true }).catch(() => void 0);
		return [path, stats === void 0 ? "gone" : `${stats.ino} ${stats.size} ${stats.ctimeNs}`];
	}));
	return new Map(states);
}
async function watchSurroundings(workspace, folder) {
	const before = await look(workspace, folder);
	return { refuseIntruder: async (entry) => {
		const after = await look(workspace, folder);
		const intruder = [...after.keys(), ...before.keys()].find((path) => before.get(path) !== after.get(path));
		if (intruder === void 0) return;
		await rm(folder, {
			recursive: true,
			force: true
		});
		throw new UserError("CACHE_ESCAPED", {
			message: `the cache entry of ${entry} wrote outside its folder: ${relative(workspace, intruder)}`,
			hint: "somebody has tampered with it: delete the entry, and look into who could write it"
		});
	} };
}
// src/action/dataset-cache.ts
const MANIFEST_SCHEMA = "konvid-ingest-dataset-v1";
const DATASET_MANIFEST = ".konvid-ingest-dataset.json";
const CONCURRENCY = 64;
async function listFiles(folder) {
	return (await readdir(folder, {
		recursive: true,
		withFileTypes: true
	})).filter((entry) => !entry.isDirectory()).map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/")).filter((name) => name !== DATASET_MANIFEST).sort();
}
async function hash$1(path, reader) {
	if (!(await lstat(path)).isFile()) return "is not a regular file";
	const reading = await reader.read(path);
	if (!isFault(reading)) return {
		path,
		sha256: reading.sha256,
		state: reading.state
	};
	return reading.code === "CLIP_EMPTY" ? "is empty" : reading.reason;
}
async function hashAll(folder, names) {
	const reader = readInThreads({ threads: availableParallelism() });
	try {
		const hashOne = async (name) => ({
			name,
			file: await hash$1(join(folder, name), reader)
		});
		return await pMap(names, hashOne, { concurrency: CONCURRENCY });
	} finally {
		await reader.close();
	}
}
async function writeDatasetManifest(folder) {
	const files = (await hashAll(folder, await listFiles(folder))).flatMap(({ name, file }) => typeof file === "string" ? [] : [[name, file.sha256]]);
	const manifest = {
		schema: MANIFEST_SCHEMA,
		files: Object.fromEntries(files)
	};
	await writeDurably(join(folder, DATASET_MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
}
async function readDatasetManifest(folder) {
	try {
		const manifest = JSON.parse(await readFile(join(folder, DATASET_MANIFEST), "utf8"));
		return manifest.schema === MANIFEST_SCHEMA ? new Map(Object.entries(manifest.files)) : void 0;
	} catch {
		return;
	}
}
async function checkDataset(folder) {
	const expected = await readDatasetManifest(folder);
	if (expected === void 0) return { reason: "it carries no list of its files" };
	const names = await listFiles(folder);
	const stray = names.find((name) => !expected.has(name));
	if (stray !== void 0) return { reason: `${stray} is not on its list of files` };
	if (names.length < expected.size) return { reason: `${expected.size - names.length} files of its list are missing` };
	const checked = (await hashAll(folder, names)).map(({ name, file }) => {
		if (typeof file === "string") return `${name} ${file}`;
		return file.sha256 === expected.get(name) ? file : `${name} has other bytes than its list says`;
	});
	const fault = checked.find((file) => typeof file === "string");
	return fault === void 0 ? { files: checked.filter((file) => typeof file !== "string") } : { reason: fault };
}
const DATASET_FOLDER = ".konvid-ingest/dataset";
async function makeRoom(folder) {
	const entries = await readdir(folder).catch(() => []);
	if (entries.length === 0) return;
	if (!entries.includes(DATASET_MANIFEST)) throw new UserError("CACHE_FOLDER_NOT_EMPTY", {
		message: `${folder}: must be empty before the corpus is put into it`,
		hint: "remove it in an earlier step; it is this Action that owns it"
	});
	await rm(folder, {
		recursive: true,
		force: true
	});
}
async function miss(workspace, reason) {
	await rm(resolve(workspace, DATASET_FOLDER), {
		recursive: true,
		force: true
	});
	return {
		result: "miss",
		files: [],
		reason
	};
}
async function restoreDataset(options) {
	const { key, timeoutS, workspace, signal } = options;
	const folder = resolve(workspace, DATASET_FOLDER);
	await makeRoom(folder);
	await mkdir(dirname(folder), { recursive: true });
	const surroundings = await watchSurroundings(workspace, folder);
	let matched;
	try {
		matched = await restoreWithin(timeoutS, {
			folder: DATASET_FOLDER,
			key,
			prefix: key,
			signal
		});
	} catch (error) {
		signal.throwIfAborted();
		return miss(workspace, messageOf(error));
	} finally {
		await surroundings.refuseIntruder(key);
	}
	if (matched === void 0) return miss(workspace, `there is no cache entry ${key}`);
	const check = await checkDataset(folder);
	if (check.files === void 0) return miss(workspace, `the cache entry ${matched} was not used: ${check.reason}`);
	return {
		result: matched === key ? "exact" : "partial",
		files: check.files,
		reason: ""
	};
}
async function place(source, target) {
	await mkdir(dirname(target), { recursive: true });
	await link(source, target).catch(() => copyFile(source, target));
}
async function filesBelow(part) {
	if (!(await lstat(part)).isDirectory()) return [part];
	const entries = await readdir(part, {
		recursive: true,
		withFileTypes: true
	});
	const odd = entries.find((entry) => !entry.isFile() && !entry.isDirectory());
	if (odd !== void 0) throw new Error(`${join(odd.parentPath, odd.name)} is not a plain file`);
	const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
	const isEmpty = await Promise.all(paths.map(async (path) => (await lstat(path)).size === 0));
	return paths.filter((_, index) => isEmpty[index] !== true);
}
async function saveDataset({ key, workspace, corpusDir, parts }) {
	const folder = resolve(workspace, DATASET_FOLDER);
	const outside = parts.find((part) => !contains(corpusDir, part));
	if (outside !== void 0) throw new Error(`${outside} lies outside the corpus folder`);
	if (corpusDir !== folder) await makeRoom(folder);
	for (const part of corpusDir === folder ? [] : parts) for (const file of await filesBelow(part)) await place(file, join(folder, relative(corpusDir, file)));
	await writeDatasetManifest(folder);
	const { saveCache } = await import("./cache.mjs");
	return await saveCache([DATASET_FOLDER], key) !== -1;
}
// src/action/index-cache.ts
const INDEX_FOLDER = ".konvid-ingest/index";
const INDEX_FILE = "answers";
const TIMEOUT_S = 120;
function keyPrefix(corpus) {
	return `konvid-ingest-index-v3-${corpus}-`;
}
async function digestOf(path) {
	const bytes = await readFile(path).catch(() => void 0);
	return bytes === void 0 ? void 0 : createHash("sha256").update(bytes).digest("hex");
}
function indexPath(workspace) {
	return join(resolve(workspace, INDEX_FOLDER), INDEX_FILE);
}
async function restoreIndex({ workspace, corpus, signal }) {
	const folder = resolve(workspace, INDEX_FOLDER);
	await rm(folder, {
		recursive: true,
		force: true
	});
	await mkdir(folder, { recursive: true });
	const prefix = keyPrefix(corpus);
	const surroundings = await watchSurroundings(workspace, folder);
	try {
		const request = {
			folder: INDEX_FOLDER,
			key: `${prefix}newest`,
			prefix,
			signal
		};
		const matched = await restoreWithin(TIMEOUT_S, request);
		logLine(matched === void 0 ? "clip index: none in the cache" : `clip index: ${matched}`);
	} catch (error) {
		signal.throwIfAborted();
		logLine(`clip index: not restored: ${messageOf(error)}`);
		return false;
	} finally {
		await surroundings.refuseIntruder("the clip index");
	}
	if ((await readdir(folder).catch(() => [])).some((name) => name !== INDEX_FILE)) await rm(folder, {
		recursive: true,
		force: true
	});
	await mkdir(folder, { recursive: true });
	return true;
}
async function saveIndex({ workspace, corpus }) {
	const digest = await digestOf(indexPath(workspace));
	if (digest === void 0) return;
	const key = `${keyPrefix(corpus)}${digest.slice(0, 32)}`;
	const { restoreCache, saveCache } = await import("./cache.mjs");
	if (await restoreCache([INDEX_FOLDER], key, [], { lookupOnly: true }) === key) return;
	await saveCache([INDEX_FOLDER], key);
	logLine(`clip index: saved as ${key}`);
}
export { restoreDataset as a, DATASET_FOLDER as i, restoreIndex as n, saveDataset as o, saveIndex as r, indexPath as t };
