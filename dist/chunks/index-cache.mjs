import { D as hashFile, I as messageOf, M as UserError } from "./base.mjs";
import { w as findOnPath } from "./ingest.mjs";
import { c as pMap } from "./fetch.mjs";
import { c as isFault, o as readInThreads, y as contains } from "./clips.mjs";
import { r as logLine } from "./log.mjs";
import { copyFile, link, lstat, mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { delimiter, dirname, join, relative, sep } from "node:path";
import { hash } from "node:crypto";
import { availableParallelism, tmpdir } from "node:os";
// src/action/cache.ts
const OWN_FOLDER = ".konvid-ingest";
async function openOwnFolder(workspace) {
	const folder = join(workspace, OWN_FOLDER);
	await mkdir(folder, { recursive: true });
	await writeFile(join(folder, ".gitignore"), "*\n", { flag: "wx" }).catch(() => void 0);
	return folder;
}
function explainBadPath({ GITHUB_WORKSPACE: workspace, RUNNER_TEMP: temp }) {
	const bad = [workspace, temp].find((path) => path !== void 0 && /[\s"]/.test(path));
	return bad === void 0 ? void 0 : `GitHub's cache does not work with white space or double quotes in a path: ${bad}`;
}
async function inFreshFolder(workspace, work) {
	const folder = await mkdtemp(join(await openOwnFolder(workspace), "cache-"));
	process.env["GITHUB_WORKSPACE"] = folder;
	try {
		return await work(folder);
	} finally {
		await rm(folder, {
			recursive: true,
			force: true
		});
	}
}
async function hideZstd(root) {
	const folder = join(root, "no-zstd");
	await mkdir(folder);
	await writeFile(join(folder, "zstd"), "#!/bin/sh\n", { mode: 493 });
	await writeFile(join(folder, "zstd.cmd"), "@exit /b 0\r\n");
	process.env["PATH"] = `${folder}${delimiter}${process.env["PATH"]}`;
}
async function restoreOne(root, { folder, key, prefix, alsoGzip, timeoutS }) {
	const { restoreCache } = await import("./cache.mjs");
	const paths = [`${OWN_FOLDER}/${folder}`];
	const prefixes = prefix === void 0 ? [] : [prefix];
	const options = { segmentTimeoutInMs: timeoutS * 1e3 };
	if (!alsoGzip) return restoreCache(paths, key, prefixes, options);
	const lookUp = () => restoreCache([...paths], key, [...prefixes], { lookupOnly: true });
	const withZstd = await lookUp();
	let chosen = withZstd;
	const path = process.env["PATH"];
	try {
		if (withZstd !== key) {
			await hideZstd(root);
			const withoutZstd = await lookUp();
			if (withZstd === void 0 || withoutZstd === key) chosen = withoutZstd;
			else process.env["PATH"] = path;
		}
		if (chosen === void 0 || prefix === void 0 && chosen !== key) return void 0;
		return await restoreCache([...paths], chosen, [], options);
	} finally {
		process.env["PATH"] = path;
		await rm(join(root, "no-zstd"), {
			recursive: true,
			force: true
		});
	}
}
async function withDeadline(work, { timeoutS, signal }) {
	const { promise, reject } = Promise.withResolvers();
	const onAbort = () => reject(signal.reason);
	signal.addEventListener("abort", onAbort);
	const timer = setTimeout(() => reject(new Error(`not restored within ${timeoutS} s`)), timeoutS * 1e3);
	try {
		return await Promise.race([work, promise]);
	} finally {
		clearTimeout(timer);
		signal.removeEventListener("abort", onAbort);
	}
}
async function refuseStray(root, folder, key) {
	const paths = (await readdir(root, {
		recursive: true,
		withFileTypes: true
	})).map((entry) => relative(root, join(entry.parentPath, entry.name)));
	const own = join(OWN_FOLDER, folder);
	const stray = paths.find((path) => path !== OWN_FOLDER && path !== own && !path.startsWith(join(own, "/")));
	if (stray === void 0) return;
	throw new UserError("CACHE_ESCAPED", {
		message: `the cache entry ${key} has files outside its folder: ${stray}`,
		hint: "somebody has tampered with it: delete the entry, and find out who could write it"
	});
}
function restoreEntry(request, use) {
	const { workspace, folder } = request;
	return inFreshFolder(workspace, async (root) => {
		const matched = await withDeadline(restoreOne(root, request), request);
		if (matched === void 0) return void 0;
		await refuseStray(root, folder, matched);
		return use(join(root, OWN_FOLDER, folder), matched);
	});
}
function saveEntry({ workspace, folder, key }, fill) {
	return inFreshFolder(workspace, async (root) => {
		const { restoreCache, saveCache } = await import("./cache.mjs");
		const paths = [`${OWN_FOLDER}/${folder}`];
		if (await restoreCache([...paths], key, [], { lookupOnly: true }) === key) return "exists";
		const filled = join(root, OWN_FOLDER, folder);
		await mkdir(filled, { recursive: true });
		await fill(filled);
		process.chdir(root);
		try {
			return await saveCache([...paths], key) === -1 ? "refused" : "saved";
		} finally {
			process.chdir(workspace);
		}
	});
}
// src/action/dataset-cache.ts
const MANIFEST_SCHEMA = "konvid-ingest-dataset-v1";
const DATASET_MANIFEST = ".konvid-ingest-dataset.json";
const CONCURRENCY = 64;
const slashed = (path) => path.split(sep).join("/");
async function listFiles(folder) {
	return (await readdir(folder, {
		recursive: true,
		withFileTypes: true
	})).filter((entry) => !entry.isDirectory()).map((entry) => slashed(relative(folder, join(entry.parentPath, entry.name)))).filter((name) => name !== DATASET_MANIFEST).sort();
}
async function hashOne(path, reader) {
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
		const hashNamed = async (name) => ({
			name,
			file: await hashOne(join(folder, name), reader)
		});
		return await pMap(names, hashNamed, { concurrency: CONCURRENCY });
	} finally {
		await reader.close();
	}
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
const FOLDER$1 = "dataset";
async function folderOf(key, workspace) {
	return join(await openOwnFolder(workspace), `${FOLDER$1}-${hash("sha256", key).slice(0, 16)}`);
}
async function restoreDataset(options) {
	const { key, match, workspace, signal } = options;
	const folder = await folderOf(key, workspace);
	const miss = (reason) => ({
		result: "miss",
		folder,
		files: [],
		reason
	});
	await rm(folder, {
		recursive: true,
		force: true
	});
	try {
		const restored = await restoreEntry({
			...options,
			folder: FOLDER$1,
			prefix: match === "exact" ? void 0 : key,
			alsoGzip: true
		}, async (fresh, matched) => {
			const { files, reason } = await checkDataset(fresh);
			if (files === void 0) return miss(`the cache entry ${matched} was not used: ${reason}`);
			await rename(fresh, folder);
			const moved = files.map((file) => ({
				...file,
				path: join(folder, relative(fresh, file.path))
			}));
			return {
				result: matched === key ? "exact" : "partial",
				folder,
				files: moved,
				reason: ""
			};
		});
		const cause = await findOnPath("zstd", process.env) !== void 0 ? "" : "; this runner has no zstd, and finds no entry of a runner that has it: install zstd";
		return restored ?? miss(`no cache entry ${key} was found${cause}`);
	} catch (error) {
		signal.throwIfAborted();
		if (error instanceof UserError) throw error;
		return miss(messageOf(error));
	}
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
async function noteDataset(key, { corpusDir, parts }) {
	const outside = parts.find((part) => !contains(corpusDir, part));
	if (outside !== void 0) throw new Error(`${outside} lies outside the corpus folder`);
	const files = (await hashAll(corpusDir, [...new Set((await Promise.all(parts.map(filesBelow))).flat())].map((path) => slashed(relative(corpusDir, path))))).map(({ name, file }) => {
		if (typeof file === "string") throw new Error(`${name} ${file}`);
		return [name, file.sha256];
	});
	const manifest = {
		schema: MANIFEST_SCHEMA,
		files: Object.fromEntries(files)
	};
	const list = join(await mkdtemp(join(process.env["RUNNER_TEMP"] ?? tmpdir(), "dataset-")), DATASET_MANIFEST);
	await writeFile(list, `${JSON.stringify(manifest, null, 2)}\n`);
	return {
		key,
		corpusDir,
		list
	};
}
async function place(source, target) {
	await mkdir(dirname(target), { recursive: true });
	await link(source, target).catch(() => copyFile(source, target));
}
function saveDataset({ key, corpusDir, list }, workspace) {
	return saveEntry({
		workspace,
		folder: FOLDER$1,
		key
	}, async (folder) => {
		await copyFile(list, join(folder, DATASET_MANIFEST));
		const names = (await readDatasetManifest(folder))?.keys() ?? [];
		for (const name of names) await place(join(corpusDir, name), join(folder, name));
		const { reason } = await checkDataset(folder);
		if (reason !== void 0) throw new Error(`the files have changed since they were ingested: ${reason}`);
	});
}
// src/action/index-cache.ts
const FOLDER = "index";
const FILE = "answers";
const TIMEOUT_S = 120;
function keyPrefix(corpus) {
	return `konvid-ingest-index-v3-${corpus}-`;
}
async function indexPath({ workspace, corpus }) {
	return join(await openOwnFolder(workspace), `index-${corpus}`);
}
async function restoreIndex(options) {
	const { workspace, corpus, signal } = options;
	const prefix = keyPrefix(corpus);
	try {
		const path = await indexPath(options);
		await rm(path, {
			recursive: true,
			force: true
		});
		const matched = await restoreEntry({
			workspace,
			folder: FOLDER,
			key: `${prefix}newest`,
			prefix,
			alsoGzip: false,
			timeoutS: TIMEOUT_S,
			signal
		}, async (folder, key) => {
			await rename(join(folder, FILE), path);
			return key;
		}).catch((error) => {
			signal.throwIfAborted();
			return `not restored: ${messageOf(error)}`;
		});
		logLine(`clip index: ${matched ?? "none in the cache"}`);
		return path;
	} catch (error) {
		signal.throwIfAborted();
		logLine(`clip index: not used: ${messageOf(error)}`);
		return;
	}
}
async function saveIndex(options) {
	const path = await indexPath(options);
	const digest = await hashFile(path).catch(() => void 0);
	if (digest === void 0) return;
	const { workspace, corpus } = options;
	const key = `${keyPrefix(corpus)}${digest.slice(0, 32)}`;
	const result = await saveEntry({
		workspace,
		folder: FOLDER,
		key
	}, (folder) => copyFile(path, join(folder, FILE)));
	if (result === "saved") logLine(`clip index: saved as ${key}`);
	if (result === "refused") logLine("clip index: not saved: the cache did not take it");
}
export { saveDataset as a, restoreDataset as i, saveIndex as n, explainBadPath as o, noteDataset as r, restoreIndex as t };
