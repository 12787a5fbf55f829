import { i as __toESM } from "./rolldown-runtime.mjs";
import { A as readWholeFile, C as writeDurably, D as hashFile, I as messageOf, L as systemErrorCode, M as UserError, S as syncFolder, h as lockOutput, l as redactAddress, o as TOOL_VERSION, y as makeFolder } from "./base.mjs";
import { D as describePath, O as recordProvenance, P as describeValue } from "./contract.mjs";
import { C as DEFAULT_CORPUS, D as findFetchableCorpus, x as require_yauzl } from "./labels.mjs";
import { L as downloadFile, M as recordSettings, R as removePart, n as FFPROBE_RELEASES, t as DEFAULT_FFPROBE_VERSION } from "./ingest.mjs";
import { w as nameFault } from "./clips.mjs";
import { n as isFetchManifest } from "./documents.mjs";
import { constants, createWriteStream } from "node:fs";
import { access, chmod, lstat, mkdir, open, rename, rm, stat as stat$1, statfs } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { homedir } from "node:os";
import { crc32 } from "node:zlib";
import { pipeline } from "node:stream/promises";
// node_modules/p-map/index.js
function pMap(iterable, mapper, options) {
	return mapConcurrently(iterable, mapper, options, false);
}
async function mapConcurrently(iterable, mapper, { concurrency = Number.POSITIVE_INFINITY, stopOnError = true, signal } = {}, isSettled) {
	return new Promise((resolve_, reject_) => {
		validateOptions(iterable, mapper, concurrency);
		const result = [];
		const errors = [];
		let skippedCount = 0;
		let isResolved = false;
		let isIterableDone = false;
		const pendingIndexes = new Set();
		let doneIndex = Number.POSITIVE_INFINITY;
		let currentIndex = 0;
		const iterator = getIterator(iterable);
		const signalListener = () => {
			reject(signal.reason);
		};
		const cleanup = () => {
			signal?.removeEventListener("abort", signalListener);
		};
		const resolve = (value) => {
			resolve_(value);
			cleanup();
		};
		const reject = (reason) => {
			if (isResolved) return;
			isResolved = true;
			reject_(reason);
			cleanup();
			if (!isIterableDone) closeIterator(iterator);
		};
		if (signal) {
			if (signal.aborted) {
				reject(signal.reason);
				return;
			}
			signal.addEventListener("abort", signalListener, { once: true });
		}
		const pull = createPuller(iterator);
		const settleIfFinished = () => {
			if (isResolved || doneIndex === Number.POSITIVE_INFINITY) return;
			for (const index of pendingIndexes) if (index < doneIndex) return;
			if (!stopOnError) {
				const collectedErrors = [];
				for (let index = 0; index < Math.min(doneIndex, errors.length); index++) if (index in errors) collectedErrors.push(errors[index]);
				if (collectedErrors.length > 0) {
					reject(new AggregateError(collectedErrors));
					return;
				}
			}
			isResolved = true;
			if (!isIterableDone) closeIterator(iterator);
			const lastIndex = Math.min(doneIndex, result.length);
			if (lastIndex === result.length && skippedCount === 0) {
				resolve(result);
				return;
			}
			resolve(result.slice(0, lastIndex).filter((value) => value !== pMapSkip));
		};
		const next = async () => {
			if (isResolved || currentIndex >= doneIndex) return;
			const index = currentIndex++;
			pendingIndexes.add(index);
			let nextItem;
			try {
				nextItem = await pull();
			} catch (error) {
				pendingIndexes.delete(index);
				if (index < doneIndex) throw error;
				settleIfFinished();
				return;
			}
			if (nextItem.done) {
				pendingIndexes.delete(index);
				doneIndex = Math.min(doneIndex, index);
				isIterableDone = true;
				settleIfFinished();
				return;
			}
			(async () => {
				try {
					const element = await nextItem.value;
					if (isResolved || index >= doneIndex) return;
					const value = await mapper(element, index);
					if (index >= doneIndex) return;
					if (value === pMapStop) {
						doneIndex = index;
						return;
					}
					if (value === pMapSkip) skippedCount++;
					result[index] = isSettled && value !== pMapSkip ? {
						status: "fulfilled",
						value
					} : value;
				} catch (error) {
					if (index >= doneIndex) return;
					if (isSettled) result[index] = {
						status: "rejected",
						reason: error
					};
					else if (stopOnError) {
						reject(error);
						return;
					} else errors[index] = error;
				} finally {
					pendingIndexes.delete(index);
					settleIfFinished();
				}
				try {
					await next();
				} catch (error) {
					reject(error);
				}
			})().then(() => new Promise(() => {})).then(resolve_);
		};
		(async () => {
			for (let index = 0; index < concurrency; index++) {
				try {
					await next();
				} catch (error) {
					reject(error);
					break;
				}
				if (isResolved || currentIndex >= doneIndex) break;
			}
		})();
	});
}
const pMapSkip = Symbol("skip");
const pMapStop = Symbol("stop");
function validateOptions(iterable, mapper, concurrency) {
	if (iterable?.[Symbol.iterator] === void 0 && iterable?.[Symbol.asyncIterator] === void 0) throw new TypeError(`Expected \`input\` to be either an \`Iterable\` or \`AsyncIterable\`, got (${typeof iterable})`);
	if (typeof mapper !== "function") throw new TypeError("Mapper function is required");
	if (!isLimit(concurrency, 1)) throw new TypeError(`Expected \`concurrency\` to be an integer from 1 and up or \`Infinity\`, got \`${concurrency}\` (${typeof concurrency})`);
}
function isLimit(value, minimum) {
	return Number.isSafeInteger(value) && value >= minimum || value === Number.POSITIVE_INFINITY;
}
function getIterator(iterable) {
	return iterable[Symbol.asyncIterator] === void 0 ? iterable[Symbol.iterator]() : iterable[Symbol.asyncIterator]();
}
async function closeIterator(iterator) {
	try {
		await iterator.return?.();
	} catch {}
}
function createPuller(iterator) {
	let isSourceDone = false;
	const markDone = (item) => {
		if (item?.done) isSourceDone = true;
	};
	return () => {
		if (isSourceDone) return { done: true };
		const result = iterator.next();
		markDone(result);
		if (typeof result?.then !== "function") return result;
		const promise = Promise.resolve(result);
		promise.then(markDone, () => {});
		return promise;
	};
}
// src/fetch/zip.ts
var import_yauzl = __toESM(require_yauzl(), 1);
const ARCHIVE_LIMITS = {
	maxEntries: 4e5,
	maxTotalBytes: 2 ** 40,
	maxRatio: 100,
	ratioFreeBytes: 1048576,
	maxPathBytes: 1024,
	maxDepth: 8
};
const FILE_MODE = 420;
const BAD_ARCHIVE = new Set(["ARCHIVE_REFUSED", "ARCHIVE_DAMAGED"]);
function isBadArchive(error) {
	return error instanceof UserError && BAD_ARCHIVE.has(error.code);
}
function refuse(zip, what) {
	return new UserError("ARCHIVE_REFUSED", {
		message: `${zip}: ${what}`,
		hint: "nothing of it was kept; get the archive from its publisher, and if it is the same there, report it"
	}, 3);
}
function reportDamage(zip, what, cause) {
	return new UserError("ARCHIVE_DAMAGED", {
		message: `${zip}: ${what}`,
		hint: "nothing of it was kept; remove the file if it is still there, and download it again",
		cause
	}, 3);
}
const NAME_ERROR = /^(?:invalid characters in fileName|absolute path|invalid relative path)(?=: )/;
function explain(zip, error) {
	if (error instanceof UserError || /^E[A-Z]+$/.test(systemErrorCode(error) ?? "")) return error;
	const message = messageOf(error);
	const [nameError] = NAME_ERROR.exec(message) ?? [];
	if (nameError === void 0) return reportDamage(zip, `is no whole ZIP archive (${message})`, error);
	return refuse(zip, `${nameError}: ${describeValue(message.slice(nameError.length + 2))}`);
}
const DEVICE_NAME = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
function pathFault(path, { maxDepth, maxPathBytes }) {
	if (Buffer.byteLength(path) > maxPathBytes) return `is longer than ${maxPathBytes} bytes`;
	const parts = path.split("/");
	if (parts.length > maxDepth) return `is more than ${maxDepth} folders deep`;
	for (const part of parts) {
		const fault = nameFault(part);
		if (fault !== void 0) return fault;
		if (part.includes(":")) return "names a drive or a stream (a colon)";
		if (DEVICE_NAME.test(part)) return "is the name of a device on Windows";
		if (/[. ]$/.test(part)) return "ends with a dot or a space, which Windows drops";
		if (part.startsWith(".konvid-ingest-")) return "has a name that only this tool writes";
	}
}
function typeFault({ externalFileAttributes: attributes }) {
	const type = attributes >>> 28 & 15;
	if (type === 10) return "is a symbolic link";
	if (type !== 0 && type !== 8 && type !== 4) return "is a device, a pipe or a socket";
	return type === 0 && (attributes & 1096) !== 0 ? "is a link, a device or a volume label on Windows" : void 0;
}
function contentFault(entry, { ratioFreeBytes, maxRatio }) {
	const { uncompressedSize: size, compressedSize: packed, compressionMethod: method } = entry;
	if (entry.isEncrypted()) return "is encrypted";
	if (!entry.canDecodeFileData()) return `is packed by method ${method}; only stored and deflated files are read`;
	if (size <= ratioFreeBytes || size <= packed * maxRatio) return void 0;
	return `would unpack to ${size} bytes out of ${packed}: more than ${maxRatio} times as many`;
}
function isLitter(path) {
	return path.split("/").some((part) => part === "__MACOSX" || part === ".DS_Store" || part.startsWith("._"));
}
function fold(path) {
	return path.normalize("NFC").toLowerCase().normalize("NFC");
}
function comparePaths() {
	const listed = new Set();
	const known = new Map();
	return (path, kind) => {
		if (listed.has(fold(path))) return "is in it twice";
		listed.add(fold(path));
		const parts = path.split("/");
		for (const count of parts.keys()) {
			const claim = {
				path: parts.slice(0, count + 1).join("/"),
				kind: count + 1 < parts.length ? "folder" : kind
			};
			const earlier = known.get(fold(claim.path)) ?? claim;
			if (earlier.kind !== claim.kind) return `makes ${JSON.stringify(claim.path)} a file and a folder at once`;
			if (earlier.path !== claim.path) return `spells the folder ${JSON.stringify(earlier.path)} another way`;
			known.set(fold(claim.path), claim);
		}
	};
}
function dropCommonFolder(entries) {
	const [folder] = entries[0]?.path.split("/") ?? [];
	const isCommon = ({ path, kind }) => path.startsWith(`${folder}/`) || path === folder && kind === "folder";
	const inside = entries.filter(({ path }) => path !== folder);
	if (folder === void 0 || inside.length === 0 || !entries.every(isCommon)) return entries;
	return dropCommonFolder(inside.map((entry) => ({
		...entry,
		path: entry.path.slice(folder.length + 1)
	})));
}
async function readEntries(zip, zipFile, { limits, signal }) {
	if (zipFile.entryCount > limits.maxEntries) throw refuse(zip, `has ${zipFile.entryCount} entries; at most ${limits.maxEntries} are accepted`);
	const contradiction = comparePaths();
	const entries = [];
	let [size, packed] = [0, 0];
	for await (const entry of zipFile.eachEntry()) {
		signal?.throwIfAborted();
		const path = entry.fileName.replace(/\/$/, "");
		const kind = path === entry.fileName ? "file" : "folder";
		const fault = pathFault(path, limits) ?? typeFault(entry) ?? contentFault(entry, limits) ?? contradiction(path, kind);
		if (fault !== void 0) throw refuse(zip, `the entry ${describeValue(entry.fileName)} ${fault}`);
		size += entry.uncompressedSize;
		packed += entry.compressedSize;
		if (size > limits.maxTotalBytes) throw refuse(zip, `would unpack to more than ${limits.maxTotalBytes} bytes`);
		if (packed > zipFile.fileSize) throw refuse(zip, "its files overlap");
		if (!isLitter(path)) entries.push({
			path,
			kind,
			entry
		});
	}
	if (!entries.some(({ kind }) => kind === "file")) throw refuse(zip, "has no file");
	return dropCommonFolder(entries);
}
async function openArchive(path, limits, signal) {
	let zipFile;
	try {
		zipFile = await import_yauzl.openPromise(path, {
			autoClose: false,
			strictFileNames: true
		});
		return {
			path,
			zipFile,
			entries: await readEntries(path, zipFile, {
				limits,
				signal
			})
		};
	} catch (error) {
		zipFile?.close();
		throw explain(path, error);
	}
}
async function extractEntry({ path: zip, zipFile }, { path, entry }, to, { signal, onBytes }) {
	let checksum = 0;
	async function* check(pieces) {
		for await (const piece of pieces) {
			checksum = crc32(piece, checksum);
			onBytes(piece.length);
			yield piece;
		}
		if (checksum !== entry.crc32) throw reportDamage(zip, `${JSON.stringify(path)} doesn't match its checksum (CRC-32)`);
	}
	try {
		const unpacked = await zipFile.openReadStreamPromise(entry);
		const file = createWriteStream(to, {
			flags: "wx",
			mode: FILE_MODE
		});
		await pipeline(unpacked, check, file, signal === void 0 ? {} : { signal });
	} catch (error) {
		signal?.throwIfAborted();
		throw explain(zip, error);
	}
}
// src/fetch/extract.ts
const MARKER_SCHEMA = "konvid-ingest-extracted-v1";
const MARKER_FILE = ".konvid-ingest-archive.json";
const UNPACKING_FILE = ".konvid-ingest-unpacking";
const MAX_MARKER_BYTES = 134217728;
const READ_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
const FLUSHES_AT_ONCE = 8;
function isCount(value) {
	return Number.isSafeInteger(value) && Number(value) >= 0;
}
function isMarker(value) {
	const { schema, state, archive, files } = value ?? {};
	return schema === MARKER_SCHEMA && (state === "extracting" || state === "complete") && typeof archive?.sha256 === "string" && isCount(archive.sizeBytes) && typeof files === "object" && files !== null && Object.values(files).every(isCount);
}
async function readMarker(folder) {
	const { text } = await readWholeFile(join(folder, MARKER_FILE), MAX_MARKER_BYTES);
	try {
		const marker = JSON.parse(text ?? "null");
		return isMarker(marker) ? marker : void 0;
	} catch {
		return;
	}
}
async function writeMarker(folder, marker) {
	await writeDurably(join(folder, MARKER_FILE), `${JSON.stringify({
		schema: MARKER_SCHEMA,
		...marker
	}, null, 1)}\n`);
}
async function hasSize(path, sizeBytes) {
	const stats = await lstat(path).catch(() => void 0);
	return stats?.isFile() === true && stats.size === sizeBytes;
}
async function inspectFolder(folder) {
	if (await lstat(folder).catch(() => void 0) === void 0) return { kind: "absent" };
	const marker = await readMarker(folder);
	if (marker === void 0) return {
		kind: "incomplete",
		reason: "was not unpacked by this tool"
	};
	const { archive } = marker;
	if (marker.state !== "complete") return {
		kind: "incomplete",
		reason: "is half unpacked",
		archive
	};
	const wrong = [];
	let totalBytes = 0;
	for (const [path, sizeBytes] of Object.entries(marker.files)) {
		totalBytes += sizeBytes;
		if (!await hasSize(join(folder, path), sizeBytes)) wrong.push(path);
	}
	const files = Object.keys(marker.files).length;
	const [first] = wrong;
	if (first === void 0) return {
		kind: "complete",
		archive,
		files,
		totalBytes
	};
	return {
		kind: "incomplete",
		reason: `lacks ${first}${wrong.length === 1 ? "" : ` and ${wrong.length - 1} more`}, or has it in another size`,
		archive
	};
}
async function isFolder(path) {
	const stats = await lstat(path).catch(() => void 0);
	if (stats === void 0 || stats.isDirectory()) return stats !== void 0;
	const message = `${path}: is a link or a file, and not a folder`;
	throw new UserError("EXTRACT_TARGET", {
		message,
		hint: "move it away: nothing is written through links"
	});
}
async function isUnpacked({ entry }, path) {
	if (!await hasSize(path, entry.uncompressedSize)) return false;
	const file = await open(path, READ_FLAGS);
	let checksum = 0;
	for await (const piece of file.createReadStream()) checksum = crc32(piece, checksum);
	return checksum === entry.crc32;
}
async function requireFreeBytes(folder, neededBytes, purpose) {
	const { bavail, bsize } = await statfs(folder);
	const freeBytes = bavail * bsize;
	if (freeBytes >= neededBytes) return;
	const message = `${folder}: ${purpose} needs ${neededBytes} bytes, and ${freeBytes} are free`;
	throw new UserError("DISK_FULL", {
		message,
		hint: "free space, or name a folder on another disk; what is there already is kept"
	}, 3);
}
function foldersBelow(root, entries) {
	const paths = new Set();
	for (const { path, kind } of entries) {
		const folder = kind === "folder" ? path : dirname(path);
		for (let above = folder; above !== "."; above = dirname(above)) paths.add(above);
	}
	return [...paths].sort().map((path) => join(root, path));
}
async function flushAll(root, entries, files) {
	const flush = async ({ path }) => {
		const file = await open(join(root, path), READ_FLAGS);
		await file.datasync().finally(() => file.close());
	};
	await pMap(files, flush, { concurrency: FLUSHES_AT_ONCE });
	for (const path of [root, ...foldersBelow(root, entries)]) await syncFolder(path);
}
async function preparePartial(into, { sha256 }) {
	const folder = `${into}.partial`;
	const marker = await isFolder(folder) ? await readMarker(folder) : void 0;
	if (marker !== void 0 && marker.archive.sha256 !== sha256) await rm(folder, {
		recursive: true,
		force: true
	});
	await mkdir(folder, { recursive: true });
	return folder;
}
async function fill(folder, archive, request) {
	const { entries } = archive;
	const { signal, archive: identity, onProgress } = request;
	const files = entries.filter(({ kind }) => kind === "file");
	const sumBytes = (some) => some.reduce((sum, { entry }) => sum + entry.uncompressedSize, 0);
	const bytesTotal = sumBytes(files);
	const missing = [];
	for (const file of files) {
		signal?.throwIfAborted();
		if (!await isUnpacked(file, join(folder, file.path))) missing.push(file);
	}
	let bytesDone = bytesTotal - sumBytes(missing);
	await requireFreeBytes(folder, bytesTotal - bytesDone, `unpacking ${request.zip}`);
	await writeMarker(folder, {
		state: "extracting",
		archive: identity,
		files: {}
	});
	for (const path of foldersBelow(folder, entries)) if (!await isFolder(path)) await mkdir(path);
	const unpacking = join(folder, UNPACKING_FILE);
	await rm(unpacking, { force: true });
	const onBytes = (bytes) => {
		bytesDone += bytes;
		onProgress?.(bytesDone, bytesTotal);
	};
	for (const file of missing) {
		await extractEntry(archive, file, unpacking, {
			signal,
			onBytes
		});
		await rename(unpacking, join(folder, file.path));
	}
	await flushAll(folder, entries, files);
	await writeMarker(folder, {
		state: "complete",
		archive: identity,
		files: Object.fromEntries(files.map(({ path, entry }) => [path, entry.uncompressedSize]))
	});
}
async function unpack$1(archive, request) {
	const { into } = request;
	const isThere = await isFolder(into);
	const folder = isThere ? into : await preparePartial(into, request.archive);
	try {
		await fill(folder, archive, request);
		if (!isThere) await rename(folder, into);
		await syncFolder(dirname(into));
	} catch (error) {
		if (isBadArchive(error)) {
			const names = isThere ? [MARKER_FILE, UNPACKING_FILE] : [""];
			for (const name of names) await rm(join(folder, name), {
				recursive: true,
				force: true
			});
		}
		throw error;
	}
}
async function extractArchive(request) {
	const { zip, into, limits = ARCHIVE_LIMITS, signal } = request;
	try {
		const archive = await openArchive(zip, limits, signal);
		await unpack$1(archive, request).finally(() => archive.zipFile.close());
	} catch (error) {
		signal?.throwIfAborted();
		const code = systemErrorCode(error);
		if (error instanceof UserError || code === void 0 || !/^E[A-Z]+$/.test(code)) throw error;
		throw new UserError("EXTRACT_FAILED", {
			message: `${into}: unpacking failed (${code})`,
			hint: "free space, or repair the disk or the permissions, then run the same command again: what is unpacked is kept",
			cause: error
		}, 3);
	}
}
// src/fetch/fetch-archive.ts
function compareDigest(sha256, what, { label, expectSha256 }, recorded) {
	if ((expectSha256 ?? recorded ?? sha256) === sha256) return;
	if (expectSha256 !== void 0) {
		const message = `${what}: has SHA-256 ${sha256}; expected ${expectSha256}`;
		throw new UserError("ARCHIVE_DIGEST", {
			message,
			hint: `correct --expect-sha256 ${label}, or move it away`
		});
	}
	const message = `${what}: has SHA-256 ${sha256}; the archive that was fetched before had ${recorded}`;
	const hint = `find out what has changed; if this is intended, accept it with --expect-sha256 ${label}=${sha256}; nothing of it was unpacked`;
	throw new UserError("ARCHIVE_CHANGED", {
		message,
		hint
	}, 3);
}
async function findComplete(wanted) {
	const folder = await inspectFolder(wanted.into);
	if (folder.kind !== "complete") return void 0;
	compareDigest(folder.archive.sha256, wanted.into, wanted);
	return {
		wanted,
		folder
	};
}
async function findLocal({ zip, minBytes }, isKnown) {
	const stats = await stat$1(zip).catch(() => void 0);
	if (stats === void 0) return void 0;
	if (stats.isFile() && (stats.size >= minBytes || isKnown)) return {
		sha256: await hashFile(zip),
		sizeBytes: stats.size
	};
	const fault = stats.isFile() ? `has ${stats.size} bytes; the archive has at least ${minBytes}` : "is no file";
	throw new UserError("ARCHIVE_DIGEST", {
		message: `${zip}: ${fault}`,
		hint: "it is not the archive: remove it, and the archive is downloaded"
	});
}
async function requireRoom({ zip, minBytes }) {
	const partBytes = (await stat$1(`${zip}.part`).catch(() => void 0))?.size ?? 0;
	const missing = Math.max(0, minBytes - partBytes);
	await requireFreeBytes(dirname(zip), missing + minBytes, `downloading and unpacking ${zip}`);
}
function explainCertificate(error, { label, url }) {
	if (!(error instanceof UserError) || error.code !== "TLS_CERTIFICATE") return error;
	const way = `--expect-sha256 ${label}=HEX --insecure-host ${new URL(url).hostname}`;
	const hint = `${error.hint ?? ""}; if you have the archive's SHA-256 from a source that you trust: ${way}`;
	return new UserError(error.code, {
		message: error.message,
		hint,
		cause: error
	}, error.exitCode);
}
async function download(wanted, isKnown, { stallTimeoutS, minRate, signal, insecureHosts, onNotice, onProgress }) {
	const { label, url, zip, expectSha256, minBytes, maxBytes } = wanted;
	await requireRoom(wanted);
	onNotice?.({
		level: "info",
		code: "ARCHIVE_DOWNLOADING",
		message: `downloading ${url}`
	});
	try {
		const { sizeBytes } = await downloadFile({
			url,
			destination: zip,
			expectSha256,
			minBytes: isKnown ? void 0 : minBytes,
			maxBytes,
			origin: "user"
		}, {
			stallTimeoutS,
			minRate,
			signal,
			insecureHosts: expectSha256 === void 0 ? [] : insecureHosts,
			onRetry: (message) => onNotice?.({
				level: "warning",
				code: "ARCHIVE_RETRIED",
				message
			}),
			onProgress: (bytesDone, bytesTotal) => onProgress?.({
				label,
				step: "download",
				bytesDone,
				bytesTotal
			})
		});
		return {
			sha256: expectSha256 ?? await hashFile(zip),
			sizeBytes
		};
	} catch (error) {
		throw explainCertificate(error, wanted);
	}
}
async function unpack({ label, zip, into, maxUnpackedBytes }, { archive, isOurs }, { signal, onNotice, onProgress }) {
	const message = `unpacking ${zip}, SHA-256 ${archive.sha256}`;
	onNotice?.({
		level: "info",
		code: "ARCHIVE_UNPACKING",
		message
	});
	try {
		await extractArchive({
			zip,
			archive,
			into,
			limits: {
				...ARCHIVE_LIMITS,
				maxTotalBytes: maxUnpackedBytes
			},
			signal,
			onProgress: (bytesDone, bytesTotal) => onProgress?.({
				label,
				step: "unpack",
				bytesDone,
				bytesTotal
			})
		});
	} catch (error) {
		if (isOurs && isBadArchive(error)) await rm(zip, { force: true });
		throw error;
	}
}
async function fetchArchive(wanted, noted, options) {
	const complete = await findComplete(wanted);
	if (complete !== void 0) return complete;
	const { into, zip, expectSha256 } = wanted;
	const state = await inspectFolder(into);
	let recorded = noted;
	if (state.kind === "incomplete") {
		recorded = state.archive?.sha256 ?? noted;
		const message = `${into} ${state.reason}: it is completed`;
		options.onNotice?.({
			level: "warning",
			code: "FOLDER_INCOMPLETE",
			message
		});
	}
	const isKnown = (expectSha256 ?? recorded) !== void 0;
	const local = await findLocal(wanted, isKnown);
	const archive = local ?? await download(wanted, isKnown, options);
	compareDigest(archive.sha256, zip, wanted, recorded);
	await unpack(wanted, {
		archive,
		isOurs: local === void 0
	}, options);
	const part = await findComplete(wanted);
	if (part !== void 0) return part;
	const message = `${into}: was unpacked, and is not complete a moment later`;
	throw new UserError("EXTRACT_FAILED", {
		message,
		hint: "check the disk, and that no other program writes there, then run the same command again"
	}, 3);
}
// src/fetch/fetch-manifest.ts
const MAX_MANIFEST_BYTES = 1048576;
async function readEarlierFetch(path, { fetchManifestSchema }) {
	const file = await readWholeFile(path, MAX_MANIFEST_BYTES);
	const { text } = file;
	if (file.fault === "ENOENT" || file.fault === "ENOTDIR" || text?.trim() === "") return void 0;
	if (text === void 0) throw new UserError("MANIFEST_UNREADABLE", {
		message: `${path}: can't be read (${file.fault})`,
		hint: "pass --manifest-out with the path of a file",
		cause: file.cause
	});
	let manifest;
	try {
		manifest = JSON.parse(text);
	} catch {}
	if (manifest?.schema !== fetchManifestSchema) throw new UserError("MANIFEST_FOREIGN", {
		message: `${path}: exists already and is not a manifest of this tool`,
		hint: "move it away, or pass --manifest-out with another path"
	});
	return isFetchManifest(manifest) ? manifest : void 0;
}
function settingsOf({ root, manifestPath, archives }, options) {
	const digests = archives.flatMap(({ label, expectSha256: digest }) => digest ? [`${label}=${digest}`] : []);
	const urls = Object.fromEntries(archives.map(({ label, url }) => [`${label}_url`, url]));
	return recordSettings("fetch", options, {
		root,
		manifest_out: manifestPath,
		expect_sha256: digests,
		...urls
	});
}
async function describeArchive({ wanted, folder }) {
	const { label, url, zip, minBytes } = wanted;
	const { exists } = await describePath(zip);
	const { sizeBytes: size_bytes, sha256 } = folder.archive;
	return {
		label,
		url: redactAddress(url),
		path: zip,
		exists,
		size_bytes,
		min_bytes: minBytes,
		sha256
	};
}
function partOf(parts, label) {
	const part = parts.find(({ wanted }) => wanted.label === label);
	if (part === void 0) throw new Error(`the corpus has no archive of ${label}`);
	return part;
}
async function composeManifest(plan, parts, options) {
	const [videos, metadata] = [partOf(parts, "videos"), partOf(parts, "metadata")];
	const outputs = {};
	for (const { wanted, folder } of parts) {
		outputs[`${wanted.label}_archive`] = await describePath(wanted.zip, folder.archive.sha256);
		outputs[`${wanted.label}_dir`] = await describePath(wanted.into);
	}
	return {
		schema: plan.corpus.fetchManifestSchema,
		dataset: plan.corpus.name,
		root: plan.root,
		keep_zips: options.keepZips ?? false,
		archives: await Promise.all(parts.map(describeArchive)),
		extracted: {
			videos_dir: videos.wanted.into,
			videos_dir_exists: true,
			videos_files: videos.folder.files,
			videos_bytes: videos.folder.totalBytes,
			metadata_dir: metadata.wanted.into,
			metadata_dir_exists: true,
			metadata_files: metadata.folder.files,
			metadata_bytes: metadata.folder.totalBytes
		},
		tool: {
			name: "konvid-ingest",
			version: TOOL_VERSION,
			node: process.version
		},
		run_provenance: recordProvenance({
			entrypoint: "konvid-ingest fetch",
			argv: [...options.argv ?? []],
			args: settingsOf(plan, options),
			inputs: {},
			outputs
		})
	};
}
async function writeFetchManifest(plan, parts, options) {
	const { manifestPath: path } = plan;
	const manifest = await composeManifest(plan, parts, options);
	try {
		await makeFolder(dirname(path));
		await writeDurably(path, `${JSON.stringify(manifest, null, 2)}\n`);
		return manifest;
	} catch (error) {
		const code = systemErrorCode(error);
		if (code === void 0) throw error;
		throw new UserError("OUTPUT_WRITE_FAILED", {
			message: `${path}: writing failed (${code})`,
			hint: "fix the cause, or pass --manifest-out with another path; the corpus itself is complete",
			cause: error
		}, 3);
	}
}
// src/fetch/fetch-options.ts
const FETCH_MANIFEST = "fetch_manifest.json";
function chooseUrl({ label, url: published }, { urls }) {
	const url = urls?.[label] ?? published;
	if (/^https?:$/.test(URL.parse(url)?.protocol ?? "")) return url;
	throw new UserError("OPTION_INVALID", { message: `the address of the ${label}: ${JSON.stringify(url)}: expected one that begins with https:// or http://` });
}
function readDigest({ label }, { expectSha256 }) {
	const digest = expectSha256?.[label];
	if (digest === void 0 || /^[0-9a-f]{64}$/i.test(digest)) return digest?.toLowerCase();
	throw new UserError("OPTION_INVALID", { message: `the SHA-256 of ${label}: ${JSON.stringify(digest)}: expected 64 hexadecimal digits` });
}
function checkInsecureHosts(archives, { insecureHosts = [] }) {
	const hosts = new Set(insecureHosts.map((host) => host.toLowerCase()));
	const bare = archives.find(({ url, expectSha256 }) => expectSha256 === void 0 && hosts.has(new URL(url).hostname));
	if (bare === void 0) return;
	throw new UserError("INSECURE_HOST", {
		message: `the host of the ${bare.label} may stay unverified only where the SHA-256 of ${bare.fileName} is given`,
		hint: `add --expect-sha256 ${bare.label}=HEX, from a source that you trust`
	});
}
function planFetch(corpus, options) {
	const corpora = process.env["VMAF_DATA_ROOT"] || join(homedir(), "datasets");
	const root = resolve(options.root ?? join(corpora, corpus.name));
	const archives = corpus.archives.map((archive) => ({
		...archive,
		url: chooseUrl(archive, options),
		zip: join(root, archive.fileName),
		into: join(root, archive.folder),
		expectSha256: readDigest(archive, options)
	}));
	checkInsecureHosts(archives, options);
	return {
		corpus,
		root,
		manifestPath: resolve(options.manifestOut ?? join(root, "fetch_manifest.json")),
		archives
	};
}
// src/fetch/fetch-corpus.ts
async function prepare(options) {
	const corpus = findFetchableCorpus(options.corpus ?? DEFAULT_CORPUS);
	const plan = planFetch(corpus, options);
	return {
		plan,
		earlier: await readEarlierFetch(plan.manifestPath, corpus)
	};
}
function notedDigest(manifest, label) {
	return manifest?.archives.find((archive) => archive.label === label)?.sha256;
}
async function makeRoot(root) {
	try {
		await makeFolder(root);
		await access(root, constants.W_OK | constants.X_OK);
	} catch (cause) {
		const message = `${root}: can't be written to (${systemErrorCode(cause) ?? String(cause)})`;
		throw new UserError("FETCH_ROOT", {
			message,
			hint: "name a folder with --root that this user may write to",
			cause
		});
	}
}
async function fetchLocked(plan, earlier, options) {
	const { root, manifestPath, archives } = plan;
	await makeRoot(root);
	const lock = await lockOutput(join(root, FETCH_MANIFEST), { breakLock: options.breakLock ?? false });
	try {
		const parts = [];
		for (const wanted of archives) {
			options.signal?.throwIfAborted();
			parts.push(await fetchArchive(wanted, notedDigest(earlier, wanted.label), options));
		}
		if (options.keepZips !== true) for (const { zip } of archives) await rm(zip, { force: true });
		return {
			root,
			manifestPath,
			manifest: await writeFetchManifest(plan, parts, options),
			wasComplete: false
		};
	} finally {
		await lock.release();
	}
}
async function findFetched(options, prepared = prepare(options)) {
	const { plan, earlier } = await prepared;
	const { root, manifestPath } = plan;
	const parts = await Promise.all(plan.archives.map(findComplete));
	const isNoted = (part) => part !== void 0 && notedDigest(earlier, part.wanted.label) === part.folder.archive.sha256;
	if (earlier === void 0 || earlier.root !== root || !parts.every(isNoted)) return void 0;
	return {
		root,
		manifestPath,
		manifest: earlier,
		wasComplete: true
	};
}
async function fetchCorpus(options = {}) {
	const prepared = prepare(options);
	const found = await findFetched(options, prepared);
	if (found !== void 0) return found;
	const { plan, earlier } = await prepared;
	return fetchLocked(plan, earlier, options);
}
// src/fetch/ffprobe-download.ts
function chooseOwn(url, sha256) {
	const digest = sha256?.toLowerCase() ?? "";
	if (!/^[0-9a-f]{64}$/.test(digest)) throw new UserError("FFPROBE_DIGEST_MISSING", {
		message: "ffprobe-url needs ffprobe-sha256, 64 hexadecimal digits: nothing unverified is ever run",
		hint: "take the digest from the publisher, not from the file"
	});
	if (!/^https?:\/\//.test(url)) throw new UserError("FFPROBE_URL", { message: "ffprobe-url must begin with https:// (or http://)" });
	return {
		version: `0.0.0-sha256.${digest.slice(0, 16)}`,
		asset: {
			url,
			sha256: digest,
			sizeBytes: void 0
		}
	};
}
function chooseFfprobe({ version = DEFAULT_FFPROBE_VERSION, url, sha256 }, platform = `${process.platform}-${process.arch}`) {
	if (url !== void 0) return chooseOwn(url, sha256);
	const release = Object.hasOwn(FFPROBE_RELEASES, version) ? FFPROBE_RELEASES[version] : void 0;
	if (release === void 0) throw new UserError("FFPROBE_VERSION_UNKNOWN", {
		message: `ffprobe ${JSON.stringify(version)} is not a release that can be verified`,
		hint: `there are: ${Object.keys(FFPROBE_RELEASES).join(", ")}; or give ffprobe-url with ffprobe-sha256`
	});
	const asset = release[platform];
	if (asset !== void 0) return {
		version,
		asset
	};
	throw new UserError("FFPROBE_PLATFORM", {
		message: `ffprobe ${version} has no verified build for ${platform}`,
		hint: "install FFmpeg and name its ffprobe (ffprobe-bin, --ffprobe-bin)"
	});
}
const MAX_FFPROBE_BYTES = 536870912;
async function downloadFfprobe(asset, path, options = {}) {
	await mkdir(dirname(path), { recursive: true });
	const own = `${path}.${process.pid}`;
	const { url, sha256, sizeBytes } = asset;
	try {
		await downloadFile({
			url,
			destination: own,
			expectSha256: sha256,
			minBytes: sizeBytes,
			maxBytes: sizeBytes ?? MAX_FFPROBE_BYTES,
			origin: "user"
		}, options);
		await chmod(own, 493);
		await rename(own, path);
	} catch (error) {
		await Promise.all([rm(own, { force: true }), removePart(own)]);
		throw error;
	}
}
export { FETCH_MANIFEST as a, pMap as c, findFetched as i, downloadFfprobe as n, readEarlierFetch as o, fetchCorpus as r, extractArchive as s, chooseFfprobe as t };
